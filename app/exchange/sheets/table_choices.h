#pragma once

#include "app/exchange/sheets/table_guess.h"

#include <map>

namespace pilotage::exchange {

/// What a person said of rows and columns of a sheet, over what was found in it.
struct TableChoices
{
    /// Title, Header, Unit, Note, Total, Skipped; Value = a row of data.
    std::map<int, TableRole> rows;
    /// Key, Period, Value, Unit, Note; Skipped = not imported.
    std::map<int, TableRole> columns;

    [[nodiscard]] bool isEmpty() const { return rows.empty() && columns.empty(); }
    friend bool operator==(const TableChoices &, const TableChoices &) = default;
};

/// `guessTable`, with what was said put first: another heading has its columns judged anew, all other parts
/// said by hand take the place of those found. Their reason is "by-hand".
[[nodiscard]] TableGuess guessTable(const Sheet &sheet, const TableChoices &choices);

} // namespace pilotage::exchange
