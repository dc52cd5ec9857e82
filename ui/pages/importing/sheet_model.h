#pragma once

#include "app/workbook/import_reading.h"
#include "ui/models/cell_look.h"

#include <QAbstractTableModel>

#include <set>

namespace pilotage::ui {

/// The first rows of a sheet as they stand in it: column 0 is the number of the row, the others are A, B ...
/// Each cell has the colour of what it is taken for.
class SheetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `refused`: cells (row, column) with an error.
    void setPreview(const workbook::SheetPreview &preview, std::set<std::pair<int, int>> refused);
    void clear();
    [[nodiscard]] const workbook::SheetPreview &preview() const { return m_preview; }

    /// What a row is; Value = data.
    [[nodiscard]] exchange::TableRole rowRole(int row) const;
    [[nodiscard]] exchange::TableRole columnRole(int column) const;
    /// "Row 5: data. Column C: value (holds figures)".
    [[nodiscard]] QString reasonText(int row, int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] SheetRange rangeOf(int row, int column) const;
    [[nodiscard]] CellLook lookOf(int row, int column) const;

    workbook::SheetPreview m_preview;
    std::set<std::pair<int, int>> m_refused;
    std::vector<const exchange::TablePart *> m_rowParts; ///< by row; nullptr = data
    std::vector<const exchange::TablePart *> m_columnParts; ///< by column
};

/// Names of roles as people say them: "heading", "key" ...
[[nodiscard]] QString rowRoleText(exchange::TableRole role);
[[nodiscard]] QString columnRoleText(exchange::TableRole role);

} // namespace pilotage::ui
