#include "app/exchange/sheets/table_choices.h"

#include "app/domain/unit.h"
#include "app/exchange/header_names.h"
#include "app/exchange/sheets/table_finder.h"

#include <algorithm>
#include <set>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// The heading that follows from what was said; the one found if nothing was said of it. Rows said to be the
/// heading away from the found one replace it.
CellRange headerSaid(const Sheet &sheet, const CellRange &found, const TableChoices &choices)
{
    std::set<int> rows;
    for (int row = found.firstRow; row > 0 && row <= found.lastRow; ++row)
        rows.insert(row);
    std::set<int> said;
    for (const auto &[row, role] : choices.rows) {
        if (role == TableRole::Header && row <= sheet.lastRow())
            said.insert(row);
        else if (role != TableRole::Unit)
            rows.erase(row);
    }
    if (!said.empty() && !rows.empty()
        && (*said.rbegin() < *rows.begin() - 1 || *said.begin() > *rows.rbegin() + 1))
        rows.clear();
    rows.insert(said.begin(), said.end());
    if (rows.empty())
        return {};
    return {*rows.begin(), 1, *rows.rbegin(), sheet.lastColumn()};
}

/// Takes one row out of the parts that are whole rows.
void freeRow(std::vector<TablePart> &parts, int row)
{
    std::vector<TablePart> kept;
    for (const TablePart &part : parts) {
        const bool isHit = !part.isColumn && part.role != TableRole::Header && row >= part.range.firstRow
            && row <= part.range.lastRow;
        if (!isHit) {
            kept.push_back(part);
            continue;
        }
        TablePart before = part;
        before.range.lastRow = row - 1;
        TablePart after = part;
        after.range.firstRow = row + 1;
        for (const TablePart &rest : {before, after})
            if (rest.range.firstRow <= rest.range.lastRow)
                kept.push_back(rest);
    }
    parts = std::move(kept);
}

/// A line said to be about the unit: what stands behind "单位：", or the first text that is a unit.
void readUnit(const Sheet &sheet, int row, TableGuess &guess)
{
    for (const SheetCell &cell : sheet.row(row)) {
        const QString text = sheet.text(row, cell.column).trimmed();
        const auto unit = unitOfText(unitLine(text).value_or(text));
        if (!unit)
            continue;
        guess.tableUnit = *unit;
        std::erase_if(guess.issues, [row](const Issue &issue) {
            return issue.place.row == row && issue.code == "unit-line-doubtful"_L1;
        });
        return;
    }
}

void sayRow(const Sheet &sheet, int row, TableRole role, TableGuess &guess)
{
    const CellRange header = guess.header();
    freeRow(guess.parts, row);
    if (role == TableRole::Header || role == TableRole::Value)
        return;
    guess.parts.push_back({role, false, {row, 1, row, std::max(1, sheet.lastColumn())}, u"by-hand"_s});
    const bool isInHeader = row >= header.firstRow && row <= header.lastRow;
    if (role == TableRole::Unit && !isInHeader)
        readUnit(sheet, row, guess);
}

void sayColumn(const Sheet &sheet, int column, TableRole role, TableGuess &guess)
{
    // The mark of training data cannot be talked away.
    const std::vector<QString> levels = headerLevels(sheet, guess.header(), column);
    const QString name = QStringList(levels.begin(), levels.end()).join(u' ');
    if (matchHeader(u"observations"_s, name) == "demo mark"_L1)
        return;
    std::erase_if(guess.issues, [column](const Issue &issue) {
        return issue.place.column == column
            && (issue.code == "column-mixed"_L1 || issue.code == "columns-hidden"_L1);
    });
    for (TablePart &part : guess.parts)
        if (part.isColumn && part.range.firstColumn == column) {
            part.role = role;
            part.reason = u"by-hand"_s;
        }
}

} // namespace

TableGuess guessTable(const Sheet &sheet, const TableChoices &choices)
{
    TableGuess guess = TableFinder(sheet).find();
    if (choices.isEmpty())
        return guess;
    const CellRange found = guess.header();
    const CellRange said = headerSaid(sheet, found, choices);
    if (said.firstRow != found.firstRow || said.lastRow != found.lastRow)
        guess = TableFinder(sheet).find(said);
    if (!guess.hasTable())
        return guess;
    for (const auto &[row, role] : choices.rows)
        if (row >= 1 && row <= sheet.lastRow())
            sayRow(sheet, row, role, guess);
    for (const auto &[column, role] : choices.columns)
        sayColumn(sheet, column, role, guess);
    guess.sayLeftOut();
    return guess;
}

} // namespace pilotage::exchange
