#pragma once

#include "app/domain/issue.h"
#include "app/exchange/sheets/sheet.h"

#include <QString>

#include <vector>

namespace pilotage::exchange {

enum class TableRole { Title, Header, Unit, Key, Period, Value, Note, Total, Skipped };
/// Permanent key: title, header, unit, key, period, value, note, total, skipped.
[[nodiscard]] QString roleKey(TableRole role);

/// One area of a sheet and what it is taken for. A person may change role or range of any of them.
struct TablePart
{
    TableRole role = TableRole::Skipped;
    bool isColumn = false; ///< what a column of the data rows is; else whole rows (or a cell above the table)
    CellRange range;
    QString reason; ///< permanent key: why it is taken for that
};

/// How a table lies in a sheet. All that follows from it is in `parts`, so that a screen can colour them and
/// a person put them right; what is doubtful is an issue.
struct TableGuess
{
    std::vector<TablePart> parts;
    QString tableUnit; ///< of a line "单位：...", if it names one known unit
    Issues issues;

    [[nodiscard]] bool hasTable() const { return header().firstRow > 0; }
    /// All rows of the heading; rows 0 = none found.
    [[nodiscard]] CellRange header() const;
    [[nodiscard]] std::vector<const TablePart *> partsOf(TableRole role) const;
    /// Role of a column of the data rows; Skipped if none is said.
    [[nodiscard]] TableRole columnRole(int column) const;
    /// Rows with figures: below the heading, and no part takes them out. By row, up to `lastRow`.
    [[nodiscard]] std::vector<bool> dataRows(int lastRow) const;
    /// Rows that hold something and are neither heading nor data: titles, units, notes, totals ...; those of
    /// a second table, of which one issue speaks, are not counted.
    [[nodiscard]] std::vector<int> linesLeftOut() const;
    /// Of these the totals alone.
    [[nodiscard]] std::vector<int> totalRows() const;
    /// Says anew how many lines are left out, and which.
    void sayLeftOut();
};

/// Looks for one table in a sheet, the way government tables are made: titles, lines of units, headings of
/// one to four rows with merged cells, rows of units and column numbers, totals, notes, blank rows.
/// Issues: header-not-found, header-spread, unit-line-doubtful, unit-from-line, second-table, column-mixed,
/// rows-hidden, columns-hidden, totals-left-out, lines-left-out.
[[nodiscard]] TableGuess guessTable(const Sheet &sheet);

/// Texts of the heading above a column from top to bottom, merged cells spread, repeats once.
[[nodiscard]] std::vector<QString> headerLevels(const Sheet &sheet, const CellRange &header, int column);

} // namespace pilotage::exchange
