#include "app/workbook/import_table.h"

#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"
#include "app/exchange/text_decoder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickEvery = 4096;

} // namespace

QString cellText(std::string_view utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with('\'') ? exchange::stripGuard(text) : text;
}

ImportTable::ImportTable(const QString &path)
    : m_fileName(QFileInfo(path).fileName())
{
    exchange::DecodedText decoded = exchange::readTextFile(path);
    m_text = std::move(decoded.utf8);
    m_encoding = decoded.encoding;
    m_sha256 = decoded.sha256;
    if (m_text.startsWith("PK\x03\x04"))
        throw exchange::FileError(u"format-unsupported"_s, path);
    // "sep=;" in the first line is how spreadsheets are told the separator.
    if (m_text.size() > 5 && m_text.startsWith("sep=") && (m_text[5] == '\r' || m_text[5] == '\n'))
        m_separator = m_text[4];
    else
        m_separator = exchange::sniffSeparator(text());
    if (!decoded.doubt.isEmpty())
        m_issues.push_back({Severity::Error, decoded.doubt, place(0), {decoded.encoding}});
}

std::string_view ImportTable::text() const
{
    return {m_text.constData(), static_cast<std::size_t>(m_text.size())};
}

Place ImportTable::place(int row, int column) const
{
    Place place;
    place.file = m_fileName;
    place.row = row;
    place.column = column;
    return place;
}

std::vector<exchange::CsvTable::Row> ImportTable::head(int rows) const
{
    std::vector<exchange::CsvTable::Row> result;
    exchange::CsvReader reader(text(), m_separator);
    while (static_cast<int>(result.size()) < rows && reader.next()) {
        const bool isSeparatorLine = reader.row() == 1 && reader.cell(0).starts_with("sep=");
        if (reader.isBlank() || isSeparatorLine)
            continue;
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells << cellText(cell);
        result.push_back({reader.row(), cells});
    }
    return result;
}

void ImportTable::read(const std::function<void(const exchange::CsvReader &)> &row, JobControl *job,
                       double share)
{
    exchange::CsvReader reader(text(), m_separator);
    m_offsets.clear();
    m_rowsRead = 0;
    const QString what = QCoreApplication::translate("workbook", "Reading the table");
    while (reader.next()) {
        m_offsets.push_back(static_cast<std::uint32_t>(reader.offset()));
        if (job && reader.row() % tickEvery == 0)
            job->step(share * static_cast<double>(reader.position()) / static_cast<double>(m_text.size()),
                      what);
        if (reader.row() <= m_headerRow || reader.isBlank())
            continue;
        ++m_rowsRead;
        row(reader);
    }
    takeFaults(reader);
}

void ImportTable::takeFaults(const exchange::CsvReader &reader)
{
    for (const exchange::CsvFault &fault : reader.faults()) {
        const bool isError = fault.kind == exchange::CsvFaultKind::UnterminatedQuote
            || fault.kind == exchange::CsvFaultKind::CellTooLong
            || fault.kind == exchange::CsvFaultKind::TooManyColumns
            || fault.kind == exchange::CsvFaultKind::NulByte;
        m_issues.push_back({isError ? Severity::Error : Severity::Warning,
                            exchange::faultCode(fault.kind),
                            place(fault.row, fault.column),
                            {}});
    }
}

std::vector<std::string> ImportTable::cells(int row) const
{
    if (row < 1 || static_cast<std::size_t>(row) > m_offsets.size())
        return {};
    exchange::CsvReader reader(text(), m_separator);
    reader.seek(m_offsets[static_cast<std::size_t>(row) - 1], row);
    reader.next();
    std::vector<std::string> result;
    for (const std::string_view cell : reader.cells())
        result.emplace_back(cell);
    return result;
}

} // namespace pilotage::workbook
