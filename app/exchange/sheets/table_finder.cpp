// Where the heading is, and what the rows above and below it are.
#include "app/exchange/sheets/table_finder.h"

#include "app/domain/unit.h"
#include "app/exchange/header_names.h"
#include "app/exchange/number_parser.h"

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Rows in which a heading is looked for.
constexpr int headerWithin = 60;
constexpr int maxHeaderRows = 4;
constexpr int sampleRows = 300;

} // namespace

QString textAtLeft(const Sheet &sheet, const CellRange &header, int row, int column)
{
    for (int left = column - 1; left >= header.firstColumn; --left) {
        if (sheet.spreadText(row + 1, left).trimmed().isEmpty())
            return {};
        const CellRange *merge = sheet.mergeAt(row, left);
        // A cell merged over several columns or rows says itself how far it reaches.
        if (merge)
            return {};
        const QString text = sheet.text(row, left).simplified();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

TableFinder::TableFinder(const Sheet &sheet)
    : m_sheet(sheet)
{
}

void TableFinder::add(TableRole role, int firstRow, int lastRow, const QString &reason)
{
    if (!m_guess.parts.empty()) {
        TablePart &last = m_guess.parts.back();
        if (!last.isColumn && last.role == role && last.reason == reason
            && last.range.lastRow + 1 == firstRow) {
            last.range.lastRow = lastRow;
            return;
        }
    }
    m_guess.parts.push_back({role, false, {firstRow, 1, lastRow, std::max(1, m_sheet.lastColumn())}, reason});
}

void TableFinder::addIssue(Severity severity, const QString &code, int row, int column,
                           const QStringList &args, const QString &value)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.place.file = m_sheet.file;
    issue.place.sheet = m_sheet.name;
    issue.place.row = row;
    issue.place.column = column;
    issue.place.value = value;
    issue.args = args;
    m_guess.issues.push_back(issue);
}

TableFinder::Row TableFinder::rowAt(int row) const
{
    Row result;
    for (const SheetCell &cell : m_sheet.row(row)) {
        const CellLook look = lookOf(m_sheet, cell);
        if (look == CellLook::Blank)
            continue;
        const QString text = m_sheet.text(row, cell.column);
        if (result.filled == 0) {
            result.first = cell.column;
            result.text = text;
        }
        ++result.filled;
        const CellRange *merge = m_sheet.mergeAt(row, cell.column);
        result.covered += merge ? merge->lastColumn - merge->firstColumn + 1 : 1;
        result.texts += look == CellLook::Text ? 1 : 0;
        result.numbers += look == CellLook::Number ? 1 : 0;
        result.periods += look == CellLook::Period ? 1 : 0;
        result.units += look == CellLook::Unit ? 1 : 0;
        result.forms += look == CellLook::Text && (unitLine(text) || isFormText(text)) ? 1 : 0;
    }
    return result;
}

bool TableFinder::isHeaderLike(const Row &row) const
{
    return row.filled >= 2 && row.numbers == 0 && row.texts > row.forms && !isNoteText(row.text);
}

bool TableFinder::isUnitRow(const Row &row) const
{
    return row.units > 0 && row.numbers == 0 && row.periods == 0
        && row.texts <= (row.text == u"单位"_s || row.text == u"计量单位"_s ? 1 : 0);
}

/// 甲 乙 1 2 3: the columns' numbers, as printed statistics have them.
bool TableFinder::isNumberingRow(int row) const
{
    static const QString letters = u"甲乙丙丁戊"_s;
    int next = 1;
    int count = 0;
    for (const SheetCell &cell : m_sheet.row(row)) {
        const QString text = foldWidth(m_sheet.text(row, cell.column));
        if (text.isEmpty() || (text.size() == 1 && letters.contains(text) && next == 1))
            continue;
        if (text != QString::number(next))
            return false;
        ++next;
        ++count;
    }
    return count >= 2;
}

bool TableFinder::continuesHeader(int above, const Row &upper, int row, const Row &lower) const
{
    if (lower.filled == 0 || lower.numbers > 0 || isNoteText(lower.text) || lower.forms > 0)
        return false;
    if (lower.units + lower.periods == lower.filled && (lower.units > 0 || upper.periods == 0))
        return true;
    if (isUnitRow(lower))
        return true;
    for (int column = lower.first; column <= m_sheet.lastColumn(); ++column) {
        const CellRange *merge = m_sheet.mergeAt(above, column);
        if (!merge || merge->firstRow > above)
            continue;
        // Merged down into this row, or across the cells above it.
        if (merge->lastRow >= row || (merge->lastColumn > merge->firstColumn && m_sheet.cell(row, column)))
            return true;
    }
    for (int column = 1; column < lower.first; ++column) {
        const CellRange *merge = m_sheet.mergeAt(above, column);
        if (merge && merge->lastRow >= row)
            return true;
    }
    // Something at the left only above, and gaps above what stands here.
    const bool hasGaps = upper.filled < m_width && lower.first > upper.first && lower.filled >= 2;
    return hasGaps && !m_sheet.cell(above, lower.first + 1);
}

void TableFinder::findHeader()
{
    const int last = std::min(m_sheet.lastRow(), headerWithin);
    for (int row = 1; row <= last; ++row)
        m_width = std::max(m_width, rowAt(row).covered);
    int found = 0;
    for (int row = 1; row <= last && found == 0; ++row) {
        const Row look = rowAt(row);
        if (isHeaderLike(look) && look.covered * 2 >= m_width)
            found = row;
    }
    if (found == 0)
        return;
    m_header = {found, 1, found, m_sheet.lastColumn()};
    m_dataFrom = found + 1;
    Row upper = rowAt(found);
    while (m_header.lastRow - found + 1 < maxHeaderRows) {
        const int row = m_header.lastRow + 1;
        const Row lower = rowAt(row);
        if (!continuesHeader(row - 1, upper, row, lower))
            break;
        m_header.lastRow = row;
        upper = lower;
    }
    m_dataFrom = m_header.lastRow + 1;
}

void TableFinder::readUnitLine(const QString &text, int row, int column)
{
    const auto unit = unitLine(text);
    if (!unit)
        return;
    if (parseUnit(*unit) && m_guess.tableUnit.isEmpty()) {
        m_guess.tableUnit = *unit;
        addIssue(Severity::Note, u"unit-from-line"_s, row, column, {*unit}, text);
        return;
    }
    // "万吨、%" or a second line: nobody can tell which column is meant.
    addIssue(Severity::Warning, u"unit-line-doubtful"_s, row, column, {*unit}, text);
}

void TableFinder::readAbove()
{
    for (int row = 1; row < m_header.firstRow; ++row) {
        const Row look = rowAt(row);
        if (look.filled == 0)
            continue;
        bool hasUnit = false;
        for (const SheetCell &cell : m_sheet.row(row)) {
            const QString text = m_sheet.text(row, cell.column);
            if (!unitLine(text))
                continue;
            hasUnit = true;
            readUnitLine(text, row, cell.column);
        }
        if (hasUnit)
            add(TableRole::Unit, row, row, u"unit-line"_s);
        else if (isNoteText(look.text))
            add(TableRole::Note, row, row, u"note-word"_s);
        else if (look.filled == 1 || look.texts == 1)
            add(TableRole::Title, row, row, u"lone-text"_s);
        else if (look.forms > 0)
            add(TableRole::Note, row, row, u"form-line"_s);
        else
            add(TableRole::Skipped, row, row, u"above-header"_s);
    }
}

bool TableFinder::repeatsHeader(int row) const
{
    int same = 0;
    for (const SheetCell &cell : m_sheet.row(row)) {
        const QString text = m_sheet.text(row, cell.column).simplified();
        if (text.isEmpty())
            continue;
        bool isThere = false;
        for (int h = m_header.firstRow; h <= m_header.lastRow && !isThere; ++h)
            isThere = m_sheet.spreadText(h, cell.column).simplified() == text;
        if (!isThere)
            return false;
        ++same;
    }
    return same >= 2;
}

/// Words where the columns of this table have figures: another table begins.
bool TableFinder::beginsTable(const Row &row, int at) const
{
    return isHeaderLike(row) && row.periods + row.texts >= 3 && !repeatsHeader(at)
        && isHeaderLike(rowAt(m_header.lastRow)) && rowAt(m_dataFrom).numbers > 0;
}

/// An indicator may well be called 能耗合计: only the first words of a row make it a total, and a long word
/// only where no indicators stand.
bool TableFinder::isTotal(int row, int column, bool isFirst) const
{
    const QString text = m_sheet.text(row, column);
    if (!isTotalText(text))
        return false;
    const auto levels = headerLevels(m_sheet, m_header, column);
    const QString name = QStringList(levels.begin(), levels.end()).join(u' ');
    const bool isName = isFirst && matchHeader(u"observations"_s, name) != "indicator"_L1;
    return isName || text.simplified().size() <= 3;
}

std::optional<TablePart> TableFinder::partOfRow(int row, bool isAfterNote, bool isAfterBlank)
{
    const auto part = [row, this](TableRole role, const QString &reason) {
        return TablePart{role, false, {row, 1, row, m_sheet.lastColumn()}, reason};
    };
    const auto cells = m_sheet.row(row);
    const bool isBlank = std::all_of(cells.begin(), cells.end(), [](const SheetCell &cell) {
        return cell.kind == CellKind::Empty && !cell.isFormula;
    });
    if (isBlank)
        return part(TableRole::Skipped, u"blank"_s);
    const QString first = m_sheet.text(row, cells.front().column);
    const bool isLone = cells.size() == 1;
    if (isNoteText(first) || (isLone && isAfterNote))
        return part(TableRole::Note, isNoteText(first) ? u"note-word"_s : u"note-continues"_s);
    for (std::size_t i = 0; i < std::min<std::size_t>(cells.size(), 3); ++i)
        if (cells[i].kind == CellKind::Text && isTotal(row, cells[i].column, i == 0))
            return part(TableRole::Total, u"total-word"_s);
    const CellRange *merge = isLone ? m_sheet.mergeAt(row, cells.front().column) : nullptr;
    const bool isWide = merge && (merge->lastColumn - merge->firstColumn + 1) * 2 > m_width;
    if (isLone && (isWide || isSectionText(first)))
        return part(isWide && isAfterBlank ? TableRole::Note : TableRole::Skipped, u"lone-text"_s);
    if (isLone && isAfterBlank && first.size() > 12)
        return part(TableRole::Note, u"lone-text"_s);
    if (cells.front().kind == CellKind::Text && repeatsHeader(row))
        return part(TableRole::Skipped, u"header-again"_s);
    return std::nullopt;
}

void TableFinder::readRows()
{
    if (isNumberingRow(m_dataFrom)) {
        add(TableRole::Skipped, m_dataFrom, m_dataFrom, u"column-numbers"_s);
        ++m_dataFrom;
    }
    bool isAfterNote = false;
    bool isAfterBlank = false;
    for (int row = m_dataFrom; row <= m_sheet.lastRow(); ++row) {
        const auto part = partOfRow(row, isAfterNote, isAfterBlank);
        if (!part) {
            if (isAfterBlank && !m_sample.empty() && beginsTable(rowAt(row), row)) {
                add(TableRole::Skipped, row, m_sheet.lastRow(), u"second-table"_s);
                addIssue(Severity::Warning, u"second-table"_s, row, 0, {});
                break;
            }
            if (m_sample.size() < sampleRows)
                m_sample.push_back(row);
            isAfterNote = isAfterBlank = false;
            continue;
        }
        isAfterNote = part->role == TableRole::Note;
        isAfterBlank = part->reason == "blank"_L1 || (isAfterBlank && isAfterNote);
        if (isAfterNote)
            for (const SheetCell &cell : m_sheet.row(row))
                readUnitLine(m_sheet.text(row, cell.column), row, cell.column);
        add(part->role, row, row, part->reason);
    }
}

void TableFinder::noteHidden()
{
    int rows = 0;
    int first = 0;
    const std::vector<bool> isData = m_guess.dataRows(m_sheet.lastRow());
    for (int row = m_dataFrom; row <= m_sheet.lastRow(); ++row)
        if (isData[static_cast<std::size_t>(row)] && m_sheet.isHiddenRow(row)) {
            first = first == 0 ? row : first;
            ++rows;
        }
    if (rows > 0)
        addIssue(Severity::Warning, u"rows-hidden"_s, first, 0, {QString::number(rows)});
}

TableGuess TableFinder::find()
{
    findHeader();
    return findAround(u"texts-above-figures"_s);
}

TableGuess TableFinder::find(const CellRange &header)
{
    m_header = header;
    m_dataFrom = header.lastRow + 1;
    for (int row = 1; row <= std::min(m_sheet.lastRow(), headerWithin); ++row)
        m_width = std::max(m_width, rowAt(row).covered);
    return findAround(u"by-hand"_s);
}

TableGuess TableFinder::findAround(const QString &reason)
{
    if (m_header.firstRow == 0) {
        addIssue(Severity::Error, u"header-not-found"_s, 0, 0, {});
        return m_guess;
    }
    readAbove();
    m_guess.parts.push_back({TableRole::Header, false, m_header, reason});
    readRows();
    readColumns();
    noteHidden();
    m_guess.sayLeftOut();
    return m_guess;
}

} // namespace pilotage::exchange
