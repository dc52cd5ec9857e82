#include "app/exchange/sheets/ods_rows.h"

#include "app/exchange/file_error.h"
#include "app/exchange/sheets/xlsx_strings.h"

#include <algorithm>
#include <charconv>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t maxRowText = 64'000'000;
constexpr int anyMost = 100'000'000;

int repeatOf(const XmlAttributes &attributes, std::string_view name)
{
    return std::clamp(attributes.integer(name, 1), 1, anyMost);
}

QString textOf(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

OdsRows::OdsRows(const ZipArchive &archive, OdsStyles &styles, int wanted, const RowTaker &take)
    : m_archive(archive)
    , m_styles(styles)
    , m_styleReader(styles)
    , m_take(take)
    , m_wanted(wanted)
{
}

void OdsRows::fail(const char *code, const QString &reason) const
{
    throw FileError(QString::fromLatin1(code), m_archive.path(), reason);
}

void OdsRows::addRange(std::vector<CellRange> &ranges, const CellRange &range)
{
    if (static_cast<std::int64_t>(ranges.size()) >= m_archive.limits().ranges)
        fail("sheet-ranges-too-many");
    ranges.push_back(range);
}

void OdsRows::start(std::string_view name, const XmlAttributes &attributes)
{
    ++m_depth;
    if (m_skipFrom > 0)
        return;
    if (name == "automatic-styles" || name == "styles")
        m_isInStyles = true;
    if (m_isInStyles)
        m_styleReader.start(name, attributes);
    else if (m_cellDepth > 0)
        startInCell(name, attributes);
    else if (name == "tracked-changes" || name == "shapes" || name == "forms" || name == "named-expressions"
             || name == "dde-links")
        m_skipFrom = m_depth;
    else if (name == "table" && m_tableDepth == 0)
        startTable(attributes);
    else if (m_isInTable && name == "table-column")
        startColumns(attributes);
    else if (m_isInTable && name == "table-row")
        startRow(attributes);
    else if (m_isInTable && (name == "table-cell" || name == "covered-table-cell"))
        startCell(name, attributes);
}

void OdsRows::startTable(const XmlAttributes &attributes)
{
    if (static_cast<std::int64_t>(m_sheets.size()) >= m_archive.limits().entries)
        fail("sheet-ranges-too-many");
    m_tableDepth = m_depth;
    m_isInTable = static_cast<int>(m_sheets.size()) == m_wanted;
    m_sheets.push_back(
        {textOf(attributes["name"]), m_styles.hiddenTables.contains(attributes["style-name"])});
}

void OdsRows::startColumns(const XmlAttributes &attributes)
{
    const int count = repeatOf(attributes, "number-columns-repeated");
    const std::string_view visibility = attributes["visibility"];
    if (visibility == "collapse" || visibility == "filter")
        addRange(m_layout.hiddenColumns, {0, m_layoutColumn + 1, 0, m_layoutColumn + count});
    m_layoutColumn = std::min(m_layoutColumn + count, anyMost);
}

void OdsRows::startRow(const XmlAttributes &attributes)
{
    const std::string_view visibility = attributes["visibility"];
    m_isRowHidden = visibility == "collapse" || visibility == "filter";
    m_rowRepeat = repeatOf(attributes, "number-rows-repeated");
    m_column = 0;
    m_cells.clear();
    m_text.clear();
}

void OdsRows::startCell(std::string_view name, const XmlAttributes &attributes)
{
    m_cell = {};
    m_cell.repeat = repeatOf(attributes, "number-columns-repeated");
    m_cell.view.column = m_column + 1;
    m_cell.offset = m_text.size();
    m_cellDepth = m_depth;
    m_paragraphs = 0;
    m_hasParagraph = false;
    m_isCovered = name == "covered-table-cell";
    m_hasText = false;
    if (m_text.size() > maxRowText)
        fail("sheet-text-too-long", cellName(m_row + 1, m_column + 1));
    m_cell.view.isFormula = !attributes["formula"].empty();
    const int across = repeatOf(attributes, "number-columns-spanned");
    const int down = repeatOf(attributes, "number-rows-spanned");
    if (across > 1 || down > 1)
        addRange(m_layout.merges, {m_row + 1, m_column + 1, m_row + down, m_column + across});
    std::string_view type = attributes["value-type"];
    for (const char **pair = attributes.pairs(); *pair; pair += 2)
        if (std::string_view(*pair) == "calcext:value-type" && std::string_view(pair[1]) == "error")
            type = "error";
    readValue(type, attributes);
}

void OdsRows::readValue(std::string_view type, const XmlAttributes &attributes)
{
    CellView &view = m_cell.view;
    if (type == "float" || type == "percentage" || type == "currency") {
        const std::string_view raw = attributes["value"];
        m_text += raw;
        const auto [end, error] = std::from_chars(raw.data(), raw.data() + raw.size(), view.number);
        const bool isGood = error == std::errc() && end == raw.data() + raw.size();
        view.kind = isGood ? CellKind::Number : CellKind::Text;
        view.form = type == "percentage" ? NumberForm::Percent : NumberForm::General;
    } else if (type == "date") {
        view.form = m_styles.dateForm(attributes["style-name"]);
        readMoment(attributes["date-value"]);
    } else if (type == "time") {
        view.form = NumberForm::Time;
        view.kind = CellKind::Text;
        m_hasText = true;
    } else if (type == "boolean") {
        view.kind = CellKind::Boolean;
        view.number = attributes.flag("boolean-value") ? 1 : 0;
        m_text += view.number != 0 ? "TRUE" : "FALSE";
    } else if (type == "string" || type == "error") {
        view.kind = type == "error" ? CellKind::Error : CellKind::Text;
        const std::string_view text = attributes["string-value"];
        m_hasText = text.data() == nullptr || type == "error";
        if (!m_hasText)
            m_text += text;
    }
}

/// ISO 8601 -> serial number of the 1900 system, as .xlsx has it.
void OdsRows::readMoment(std::string_view raw)
{
    const QString text = textOf(raw);
    const bool hasTime = text.contains(u'T');
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    m_text += raw;
    m_cell.view.kind = CellKind::Text;
    if (!moment.isValid() || moment.date() < QDate(1900, 3, 1))
        return;
    moment = QDateTime(moment.date(), moment.time(), Qt::UTC);
    m_cell.view.kind = CellKind::Number;
    m_cell.view.number = static_cast<double>(QDate(1899, 12, 30).daysTo(moment.date()))
        + moment.time().msecsSinceStartOfDay() / 86'400'000.0;
    if (m_cell.view.form == NumberForm::Date && hasTime && moment.time() != QTime(0, 0))
        m_cell.view.form = NumberForm::DateTime;
}

void OdsRows::startInCell(std::string_view name, const XmlAttributes &attributes)
{
    // Notes, pictures, charts with tables of their own, and the guides over characters are not the text.
    if (name == "annotation" || name == "frame" || name == "table" || name == "ruby-text" || name == "shapes"
        || name == "g" || name == "custom-shape") {
        m_skipFrom = m_depth;
        return;
    }
    if (!m_hasText)
        return;
    if (name == "p") {
        if (m_hasParagraph)
            m_text += '\n';
        m_hasParagraph = true;
        ++m_paragraphs;
    } else if (name == "s") {
        const int count = std::min(repeatOf(attributes, "c"), m_archive.limits().textLength + 1);
        m_text.append(static_cast<std::size_t>(count), ' ');
    } else if (name == "tab") {
        m_text += '\t';
    } else if (name == "line-break") {
        m_text += '\n';
    }
}

void OdsRows::text(std::string_view piece)
{
    if (m_skipFrom > 0 || m_paragraphs == 0 || !m_hasText)
        return;
    m_text.append(piece);
    if (m_text.size() - m_cell.offset > static_cast<std::size_t>(m_archive.limits().textLength) * 4)
        fail("sheet-text-too-long", cellName(m_row + 1, m_column + 1));
}

void OdsRows::end(std::string_view name)
{
    const int depth = m_depth--;
    if (m_skipFrom > 0) {
        if (depth == m_skipFrom)
            m_skipFrom = 0;
        return;
    }
    if (m_isInStyles) {
        m_styleReader.end(name);
        m_isInStyles = name != "automatic-styles" && name != "styles";
    } else if (m_cellDepth > 0) {
        if (depth == m_cellDepth)
            endCell();
        else if (name == "p" && m_paragraphs > 0)
            --m_paragraphs;
    } else if (depth == m_tableDepth) {
        m_tableDepth = 0;
        if (m_isInTable)
            stop();
        m_isInTable = false;
    } else if (m_isInTable && name == "table-row") {
        endRow();
    }
}

void OdsRows::endCell()
{
    m_cellDepth = 0;
    m_cell.length = m_text.size() - m_cell.offset;
    const std::string_view text = std::string_view(m_text).substr(m_cell.offset);
    checkTextLength(text, m_archive.limits(), m_archive.path());
    const int repeat = m_cell.repeat;
    CellView &view = m_cell.view;
    if (view.kind == CellKind::Text && m_cell.length == 0)
        view.kind = CellKind::Empty;
    const bool isKept = view.kind != CellKind::Empty || view.isFormula;
    // What lies under a merged cell is kept by the format but shown by nobody.
    if (isKept && !m_isCovered) {
        if (m_column + repeat > m_archive.limits().columns)
            fail("sheet-columns-exceeded", QString::number(m_row + 1));
        m_cells.push_back(m_cell);
    }
    m_column = std::min(m_column + repeat, anyMost);
}

void OdsRows::giveRow(int row)
{
    m_views.clear();
    for (const RawCell &cell : m_cells)
        for (int i = 0; i < cell.repeat; ++i) {
            CellView view = cell.view;
            view.column += i;
            view.text = std::string_view(m_text).substr(cell.offset, cell.length);
            m_views.push_back(view);
        }
    m_given += static_cast<std::int64_t>(m_views.size());
    if (m_given > 4 * m_archive.limits().cells)
        fail("sheet-cells-too-many", QString::number(row));
    if (!m_take({row, m_isRowHidden, m_views}))
        stop();
}

void OdsRows::endRow()
{
    const int first = m_row + 1;
    m_row = std::min(m_row + m_rowRepeat, anyMost);
    if (m_cells.empty())
        return;
    if (m_row > m_archive.limits().rows)
        fail("sheet-rows-exceeded", QString::number(m_row));
    for (int row = first; row <= m_row && !isStopped(); ++row)
        giveRow(row);
}

} // namespace pilotage::exchange
