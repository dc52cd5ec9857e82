#pragma once

#include "ui/models/cell_look.h"
#include "ui/models/table_model_base.h"
#include "ui/pages/indicators/sheet.h"

#include <optional>

namespace pilotage::ui {

/// Roles of the entry grid beyond those of all tables.
enum FigureRole {
    SparkRole = KeyRole + 1, ///< QList<double>, NaN = gap
    SparkTargetRole ///< double
};

/// The entry grid: code and name, one column a figure, then target, distance, change and trend where
/// columns are periods. Totals and their coverage come last. Shows a Sheet; writing is the page's.
class FigureModel : public TableModelBase
{
    Q_OBJECT

public:
    enum class Kind { Code, Name, Value, Target, Distance, Change, Trend };
    /// The first columns, which stay when the others scroll.
    static constexpr int frozenColumns = 2;

    using TableModelBase::TableModelBase;

    void setSheet(Sheet sheet);
    [[nodiscard]] const Sheet &sheet() const { return m_sheet; }
    /// Replaces figures in the same rows and columns: selection and widths stay.
    void refresh(Sheet sheet);
    /// The row whose name is strong.
    void setStrongRow(int row);
    /// Shares the width of the view among the columns.
    void setRoom(int px);

    [[nodiscard]] Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    /// Column of the sheet, -1 = none of its figures.
    [[nodiscard]] int valueColumn(int column) const;
    [[nodiscard]] int firstValueColumn() const { return frozenColumns; }
    [[nodiscard]] int lastValueColumn() const { return frozenColumns + m_sheet.columnCount() - 1; }
    /// Row of the sheet, -1 = a total.
    [[nodiscard]] int sheetRow(int row) const;
    [[nodiscard]] const workbook::GridCell *cellAt(const QModelIndex &index) const;
    [[nodiscard]] std::optional<ObservationKey> keyAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const ObservationKey &key) const;
    /// What is copied of a cell: the figure exactly as one would type it, other columns as they read.
    [[nodiscard]] QString copyText(const QModelIndex &index) const;

    [[nodiscard]] int sourceCount() const override;
    [[nodiscard]] int columnWidth(int column) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    [[nodiscard]] SortKeys sortKeys(int column) const override;
    [[nodiscard]] bool isShown(int) const override { return true; }

private:
    struct Column
    {
        Kind kind = Kind::Value;
        int value = -1; ///< column of the sheet
        int least = 0; ///< px
        int width = 0;
    };
    void makeColumns();
    [[nodiscard]] int nameWidth() const;
    [[nodiscard]] int valueWidth(int column) const;
    [[nodiscard]] bool isCoverage(int source) const;
    [[nodiscard]] double number(int source, int column) const; ///< of a column of the sheet
    [[nodiscard]] double targetOf(int source) const;
    [[nodiscard]] methods::Comparison changeOf(int source) const;
    [[nodiscard]] QString text(int source, const Column &column) const;
    [[nodiscard]] QString valueText(int source, int column) const;
    [[nodiscard]] QString toolTip(int source, const Column &column) const;
    [[nodiscard]] CellLook look(int source, const Column &column) const;
    [[nodiscard]] CellLook valueLook(int source, int column) const;
    [[nodiscard]] QList<double> trend(int source) const;

    Sheet m_sheet;
    std::vector<Column> m_columns;
    int m_strongRow = -1;
};

} // namespace pilotage::ui
