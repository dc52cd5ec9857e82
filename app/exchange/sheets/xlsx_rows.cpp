#include "app/exchange/sheets/xlsx_rows.h"

#include "app/exchange/file_error.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxRowText = 64'000'000;

/// "$"-less "AB12" -> column; 0 = wrong. The row is that of the <row> around it.
int columnOf(std::string_view reference)
{
    int column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
        if (column > 1'000'000)
            return 0;
    }
    return column;
}

int wholeNumber(std::string_view text)
{
    int value = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? value : -1;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view{}
                                          : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

} // namespace

XlsxRows::XlsxRows(const ZipArchive &archive, const SharedStrings &strings,
                   const std::vector<NumberForm> &styles, bool is1904, const RowTaker &take)
    : m_archive(archive)
    , m_strings(strings)
    , m_styles(styles)
    , m_take(take)
    , m_is1904(is1904)
{
}

void XlsxRows::fail(const char *code, const QString &reason) const
{
    throw FileError(QString::fromLatin1(code), m_archive.path(), reason);
}

void XlsxRows::start(std::string_view name, const XmlAttributes &attributes)
{
    if (m_isInCell) {
        if (name == "v")
            m_collects = true;
        else if (name == "t")
            m_collects = m_phonetic == 0 && m_type == Type::Text;
        else if (name == "f")
            m_cell.view.isFormula = true;
        else if (name == "rPh")
            ++m_phonetic;
    } else if (m_isInData) {
        if (name == "c")
            startCell(attributes);
        else if (name == "row")
            startRow(attributes);
    } else {
        startOther(name, attributes);
    }
}

void XlsxRows::addRange(std::vector<CellRange> &ranges, const CellRange &range)
{
    if (static_cast<std::int64_t>(ranges.size()) >= m_archive.limits().ranges)
        fail("sheet-ranges-too-many");
    ranges.push_back(range);
}

void XlsxRows::startOther(std::string_view name, const XmlAttributes &attributes)
{
    if (name == "sheetData") {
        m_isInData = true;
    } else if (name == "mergeCell") {
        const auto range = parseRange(attributes["ref"]);
        if (range && range->lastRow <= m_archive.limits().rows
            && range->lastColumn <= m_archive.limits().columns)
            addRange(m_layout.merges, *range);
    } else if (name == "col" && attributes.flag("hidden")) {
        addRange(m_layout.hiddenColumns, {0, attributes.integer("min", 0), 0, attributes.integer("max", 0)});
    } else if (name == "dimension") {
        m_layout.dimension = parseRange(attributes["ref"]);
    }
}

void XlsxRows::startRow(const XmlAttributes &attributes)
{
    const int row = attributes.integer("r", m_row + 1);
    if (row <= m_row)
        fail("sheet-rows-disordered", QString::number(row));
    if (row > m_archive.limits().rows)
        fail("sheet-rows-exceeded", QString::number(row));
    m_row = row;
    m_column = 0;
    m_isSorted = true;
    m_isRowHidden = attributes.flag("hidden");
    m_cells.clear();
    m_text.clear();
}

void XlsxRows::startCell(const XmlAttributes &attributes)
{
    m_cell = {};
    m_type = Type::Number;
    int column = m_column + 1;
    for (const char **pair = attributes.pairs(); *pair; pair += 2) {
        const std::string_view name(pair[0]);
        const std::string_view value(pair[1]);
        if (name == "r") {
            column = columnOf(value);
        } else if (name == "s") {
            const int style = wholeNumber(value);
            if (style >= 0 && static_cast<std::size_t>(style) < m_styles.size())
                m_cell.view.form = m_styles[static_cast<std::size_t>(style)];
        } else if (name == "t") {
            m_type = value == "s"                        ? Type::Shared
                : value == "str" || value == "inlineStr" ? Type::Text
                : value == "b"                           ? Type::Boolean
                : value == "e"                           ? Type::Error
                : value == "d"                           ? Type::Date
                                                         : Type::Number;
        }
    }
    if (column < 1 || column > m_archive.limits().columns)
        fail("sheet-columns-exceeded", QString::number(m_row));
    // One cell can be written again and again, and a row of long texts grows: both have an end.
    if (m_cells.size() > 2 * static_cast<std::size_t>(m_archive.limits().columns))
        fail("sheet-columns-exceeded", QString::number(m_row));
    if (m_text.size() > maxRowText)
        fail("sheet-text-too-long", here());
    m_isSorted = m_isSorted && column > m_column;
    m_column = column;
    m_cell.view.column = column;
    m_cell.offset = m_text.size();
    m_isInCell = true;
}

void XlsxRows::text(std::string_view piece)
{
    if (!m_collects)
        return;
    m_text.append(piece);
    if (m_text.size() - m_cell.offset > static_cast<std::size_t>(m_archive.limits().textLength) * 4)
        fail("sheet-text-too-long", here());
}

void XlsxRows::end(std::string_view name)
{
    if (m_isInCell) {
        if (name == "v" || name == "t")
            m_collects = false;
        else if (name == "rPh")
            --m_phonetic;
        else if (name == "c")
            endCell();
    } else if (m_isInData) {
        if (name == "row")
            endRow();
        else if (name == "sheetData")
            m_isInData = false;
    }
}

void XlsxRows::takeNumber(RawCell &cell, std::string_view raw)
{
    const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), cell.view.number);
    const bool isGood
        = error == std::errc() && end == raw.data() + raw.size() && std::isfinite(cell.view.number);
    // What claims to be a number and is none is kept as the text it is.
    cell.view.kind = isGood ? CellKind::Number : CellKind::Text;
    cell.isOwn = true;
}

/// t="d": an ISO 8601 moment, as strict files write dates.
void XlsxRows::takeDate(RawCell &cell, std::string_view raw)
{
    const QString text = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    cell.isOwn = true;
    cell.view.kind = CellKind::Text;
    if (!moment.isValid())
        return;
    moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    const QDate base = m_is1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const qint64 days = base.daysTo(moment.date());
    cell.view.kind = CellKind::Number;
    // Before March 1900 the count is one less, since day 60 never was.
    cell.view.number = static_cast<double>(days - (!m_is1904 && days <= 60 ? 1 : 0))
        + moment.time().msecsSinceStartOfDay() / 86'400'000.0;
    if (!isDateForm(cell.view.form))
        cell.view.form = text.contains(u'T') ? NumberForm::DateTime : NumberForm::Date;
}

void XlsxRows::takeOwnText(RawCell &cell)
{
    const std::string_view raw = std::string_view(m_text).substr(cell.offset);
    checkTextLength(raw, m_archive.limits(), m_archive.path());
    if (needsUnescape(raw)) {
        const std::string plain = unescaped(raw);
        m_text.resize(cell.offset);
        m_text += plain;
        cell.length = plain.size();
    }
    cell.isOwn = true;
    cell.view.kind = CellKind::Text;
}

void XlsxRows::endCell()
{
    m_isInCell = false;
    m_phonetic = 0;
    RawCell &cell = m_cell;
    cell.length = m_text.size() - cell.offset;
    if (cell.length == 0 && m_type != Type::Text) {
        if (cell.view.isFormula)
            m_cells.push_back(cell);
        return;
    }
    const std::string_view raw = trimmed(std::string_view(m_text).substr(cell.offset));
    switch (m_type) {
    case Type::Number:
        takeNumber(cell, raw);
        break;
    case Type::Shared: {
        const int index = wholeNumber(raw);
        if (index < 0 || static_cast<std::size_t>(index) >= m_strings.size())
            fail("sheet-string-missing", here());
        cell.view.kind = CellKind::Text;
        cell.view.text = m_strings[static_cast<std::size_t>(index)];
        m_text.resize(cell.offset);
        break;
    }
    case Type::Text:
        takeOwnText(cell);
        break;
    case Type::Boolean:
        cell.view.kind = CellKind::Boolean;
        cell.view.number = raw == "1" || raw == "true" ? 1 : 0;
        cell.view.text = cell.view.number != 0 ? "TRUE" : "FALSE";
        break;
    case Type::Error:
        cell.view.kind = CellKind::Error;
        cell.isOwn = true;
        break;
    case Type::Date:
        takeDate(cell, raw);
        break;
    }
    const bool isBlank
        = cell.view.kind == CellKind::Text && (cell.isOwn ? cell.length : cell.view.text.size()) == 0;
    if (isBlank)
        cell.view.kind = CellKind::Empty;
    if (!isBlank || cell.view.isFormula)
        m_cells.push_back(cell);
}

void XlsxRows::endRow()
{
    if (m_cells.empty())
        return;
    if (!m_isSorted) {
        std::stable_sort(m_cells.begin(), m_cells.end(),
                         [](const RawCell &a, const RawCell &b) { return a.view.column < b.view.column; });
        // Of a cell written twice the last one counts, as spreadsheets have it.
        const auto kept
            = std::unique(m_cells.rbegin(), m_cells.rend(),
                          [](const RawCell &a, const RawCell &b) { return a.view.column == b.view.column; });
        m_cells.erase(m_cells.begin(), kept.base());
    }
    m_views.clear();
    for (RawCell &cell : m_cells) {
        if (cell.isOwn)
            cell.view.text = std::string_view(m_text).substr(cell.offset, cell.length);
        m_views.push_back(cell.view);
    }
    if (!m_take({m_row, m_isRowHidden, m_views}))
        stop();
}

} // namespace pilotage::exchange
