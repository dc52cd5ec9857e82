#pragma once

#include "app/exchange/sheets/number_format.h"

#include <QString>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace pilotage::exchange {

enum class CellKind : std::uint8_t { Empty, Text, Number, Boolean, Error };

/// One cell as a reader meets it; `text` is valid until the next row. Rows and columns are 1-based.
struct CellView
{
    int column = 0;
    CellKind kind = CellKind::Empty;
    NumberForm form = NumberForm::General;
    bool isFormula = false; ///< the value is what the sender's program worked out last
    double number = 0; ///< of Number and Boolean; dates as serial numbers of the 1900 or 1904 system
    std::string_view text; ///< UTF-8: the text, the error (#N/A), or the number as the file writes it
};

struct RowView
{
    int row = 0;
    bool isHidden = false;
    std::span<const CellView> cells; ///< ascending columns; empty ones only if they are formulas
};

struct CellRange
{
    int firstRow = 0;
    int firstColumn = 0;
    int lastRow = 0;
    int lastColumn = 0;

    [[nodiscard]] bool contains(int row, int column) const
    {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
    friend bool operator==(const CellRange &, const CellRange &) = default;
};

/// B3 or B3:D9, "$" allowed; nothing for other texts.
[[nodiscard]] std::optional<CellRange> parseRange(std::string_view text);
/// 1 -> A, 28 -> AB
[[nodiscard]] QString columnLetters(int column);
/// "B3"
[[nodiscard]] QString cellName(int row, int column);

struct SheetInfo
{
    QString name;
    bool isHidden = false;
};

/// What a sheet says about itself beside its cells; complete after its rows were read.
struct SheetLayout
{
    std::vector<CellRange> merges;
    std::vector<CellRange> hiddenColumns; ///< rows are 0
    std::optional<CellRange> dimension; ///< as the file states it: may be wrong
};

} // namespace pilotage::exchange
