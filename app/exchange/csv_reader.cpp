#include "app/exchange/csv_reader.h"

#include "app/exchange/text_decoder.h"

#include <QFileInfo>

#include <algorithm>
#include <map>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

QString faultCode(CsvFaultKind kind)
{
    switch (kind) {
    case CsvFaultKind::UnterminatedQuote:
        return u"unterminated-quote"_s;
    case CsvFaultKind::TextAfterQuote:
        return u"text-after-quote"_s;
    case CsvFaultKind::QuoteInText:
        return u"quote-in-text"_s;
    case CsvFaultKind::NulByte:
        return u"nul-byte"_s;
    case CsvFaultKind::CellTooLong:
        return u"cell-too-long"_s;
    case CsvFaultKind::TooManyColumns:
        return u"too-many-columns"_s;
    }
    return {};
}

CsvReader::CsvReader(std::string_view utf8, char separator)
    : m_text(utf8)
    , m_separator(separator)
{
    for (const char stop : {separator, '\n', '\r', '"', '\0'})
        m_stops[static_cast<unsigned char>(stop)] = true;
}

void CsvReader::seek(std::size_t offset, int row)
{
    m_at = offset;
    m_row = row - 1;
}

void CsvReader::fault(CsvFaultKind kind)
{
    if (m_faults.size() < maxFaults)
        m_faults.push_back({kind, m_row, static_cast<int>(m_parts.size()) + 1});
}

void CsvReader::addCell(Part part)
{
    if (part.length > maxCellLength)
        fault(CsvFaultKind::CellTooLong);
    if (m_parts.size() == maxColumns) {
        fault(CsvFaultKind::TooManyColumns);
        return;
    }
    if (m_parts.size() < maxColumns)
        m_parts.push_back(part);
}

/// From the opening quote to the separator or line end behind the closing one.
void CsvReader::quotedCell()
{
    std::size_t from = m_at + 1;
    std::size_t quote = m_text.find('"', from);
    if (quote != std::string_view::npos
        && (quote + 1 == m_text.size() || m_text[quote + 1] == m_separator || m_text[quote + 1] == '\n'
            || m_text[quote + 1] == '\r')) {
        m_at = quote + 1;
        addCell({from, quote - from, false});
        return;
    }
    const std::size_t begin = m_scratch.size();
    for (;;) {
        if (quote == std::string_view::npos) {
            m_scratch.append(m_text.substr(from));
            m_at = m_text.size();
            fault(CsvFaultKind::UnterminatedQuote);
            break;
        }
        m_scratch.append(m_text.substr(from, quote - from));
        m_at = quote + 1;
        if (m_at >= m_text.size() || m_text[m_at] != '"')
            break;
        m_scratch.push_back('"');
        from = m_at + 1;
        quote = m_text.find('"', from);
    }
    const std::size_t tail = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_separator && m_text[m_at] != '\n'
           && m_text[m_at] != '\r')
        ++m_at;
    if (m_at > tail) {
        m_scratch.append(m_text.substr(tail, m_at - tail));
        fault(CsvFaultKind::TextAfterQuote);
    }
    addCell({begin, m_scratch.size() - begin, true});
}

void CsvReader::plainCell()
{
    const std::size_t from = m_at;
    const char *data = m_text.data();
    const std::size_t end = m_text.size();
    for (;;) {
        while (m_at < end && !m_stops[static_cast<unsigned char>(data[m_at])])
            ++m_at;
        if (m_at >= end || (data[m_at] != '"' && data[m_at] != '\0'))
            break;
        fault(data[m_at] == '"' ? CsvFaultKind::QuoteInText : CsvFaultKind::NulByte);
        ++m_at;
    }
    addCell({from, m_at - from, false});
}

bool CsvReader::next()
{
    if (m_at >= m_text.size())
        return false;
    m_start = m_at;
    ++m_row;
    m_parts.clear();
    m_scratch.clear();
    for (;;) {
        if (m_at < m_text.size() && m_text[m_at] == '"')
            quotedCell();
        else
            plainCell();
        if (m_at >= m_text.size() || m_text[m_at] != m_separator)
            break;
        ++m_at;
    }
    if (m_at < m_text.size()) {
        const bool isCrLf = m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n';
        m_at += isCrLf ? 2 : 1;
    }
    m_cells.resize(m_parts.size());
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        m_cells[i] = part.inScratch ? std::string_view(m_scratch).substr(part.from, part.length)
                                    : m_text.substr(part.from, part.length);
    }
    return true;
}

char sniffSeparator(std::string_view utf8)
{
    constexpr int records = 25;
    char best = ',';
    std::size_t bestScore = 0;
    for (const char separator : {',', '\t', ';'}) {
        CsvReader reader(utf8.substr(0, 1 << 16), separator);
        std::map<std::size_t, std::size_t> widths;
        for (int i = 0; i < records && reader.next(); ++i)
            if (!reader.isBlank())
                ++widths[reader.cells().size()];
        std::size_t score = 0;
        for (const auto &[width, count] : widths)
            if (width > 1)
                score = std::max(score, count * 1000 + std::min<std::size_t>(width, 999));
        if (score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

CsvTable readCsvTable(const QString &path)
{
    const DecodedText decoded = readTextFile(path);
    const std::string_view text(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()));
    CsvTable table;
    table.encoding = decoded.encoding;
    table.separator = sniffSeparator(text);
    const QString name = QFileInfo(path).fileName();
    if (!decoded.doubt.isEmpty())
        table.issues.push_back(
            {Severity::Error, decoded.doubt, {name, {}, 0, 0, {}, {}}, {decoded.encoding}});
    CsvReader reader(text, table.separator);
    bool isHeader = true;
    while (reader.next()) {
        if (reader.isBlank())
            continue;
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        if (isHeader)
            table.header = cells;
        else
            table.rows.push_back({reader.row(), cells});
        isHeader = false;
    }
    for (const CsvFault &fault : reader.faults())
        table.issues.push_back(
            {fault.kind == CsvFaultKind::UnterminatedQuote ? Severity::Error : Severity::Warning,
             faultCode(fault.kind),
             {name, {}, fault.row, fault.column, {}, {}},
             {}});
    return table;
}

} // namespace pilotage::exchange
