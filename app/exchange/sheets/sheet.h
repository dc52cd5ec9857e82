#pragma once

#include "app/exchange/sheets/cell.h"
#include "app/exchange/sheets/limits.h"

#include <QString>

#include <string>
#include <vector>

namespace pilotage::exchange {

class SheetFile;

/// One cell of a held sheet. The text is what a person reads: a date as 2024-03-05, a percentage as 23.5%.
struct SheetCell
{
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
    std::uint16_t column = 0; ///< 1-based
    CellKind kind = CellKind::Empty;
    NumberForm form = NumberForm::General;
    bool isFormula = false;
    bool isBadDate = false; ///< formatted as a date that does not exist (1900-02-29): the number is shown
};

/// A sheet held in memory, whatever it was read from: rows of typed cells, merged areas, what is hidden.
/// Compact, since a table of a million figures is held while it is judged.
class Sheet
{
public:
    QString file;
    QString name; ///< empty for CSV
    std::vector<CellRange> merges;
    std::vector<CellRange> hiddenColumns;

    /// Rows come in ascending order. Throws FileError sheet-cells-too-many, sheet-text-total.
    void addRow(const RowView &row, bool is1904, const SheetLimits &limits);

    [[nodiscard]] int lastRow() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int lastColumn() const { return m_lastColumn; }
    [[nodiscard]] std::span<const SheetCell> row(int row) const;
    [[nodiscard]] bool isHiddenRow(int row) const;
    [[nodiscard]] bool isHiddenColumn(int column) const;
    /// nullptr = nothing there.
    [[nodiscard]] const SheetCell *cell(int row, int column) const;
    [[nodiscard]] std::string_view text(const SheetCell &cell) const
    {
        return std::string_view(m_text).substr(cell.offset, cell.length);
    }
    [[nodiscard]] QString text(int row, int column) const;
    /// The merged area a cell lies in; nullptr = none. Only after `indexMerges`.
    [[nodiscard]] const CellRange *mergeAt(int row, int column) const;
    /// Text of the cell or of the merged area it lies in.
    [[nodiscard]] QString spreadText(int row, int column) const;
    void indexMerges();

private:
    struct Row
    {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
        bool isHidden = false;
    };
    void addCell(const CellView &view, bool is1904);

    std::vector<Row> m_rows; ///< from row 1
    std::vector<int> m_mergeReach; ///< last row of this merged area and those before it
    std::vector<SheetCell> m_cells;
    std::string m_text;
    int m_lastColumn = 0;
};

/// Reads one sheet of a file whole.
[[nodiscard]] Sheet readSheet(SheetFile &file, int index, const QString &fileName,
                              const SheetLimits &limits = {});
/// The records of a CSV text as a sheet: texts only, nothing merged or hidden.
[[nodiscard]] Sheet sheetOfCsv(std::string_view utf8, char separator, const QString &fileName,
                               const SheetLimits &limits = {});

} // namespace pilotage::exchange
