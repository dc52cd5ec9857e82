#pragma once

#include <QAbstractTableModel>

#include <vector>

namespace pilotage::ui {

/// What all typed tables share: order, filter and Qt's bookkeeping. Rows are positions in the source.
class TableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const final;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) final;
    [[nodiscard]] int sortColumn() const { return m_sortColumn; }
    [[nodiscard]] Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Position in the source of a shown row, and back (-1 = filtered out).
    [[nodiscard]] int sourceRow(int shown) const { return m_order[static_cast<std::size_t>(shown)]; }
    [[nodiscard]] int shownRow(int source) const;
    [[nodiscard]] virtual int sourceCount() const = 0;
    [[nodiscard]] virtual int columnWidth(int column) const = 0;
    /// Rows that stay last whatever the order (a total row).
    void setTotalRows(int count) { m_totals = count; }

protected:
    /// Number or text to sort by; filled for all source rows at once.
    struct SortKeys
    {
        std::vector<double> numbers; ///< NaN = missing
        std::vector<QString> texts; ///< used if not empty
    };
    [[nodiscard]] virtual SortKeys sortKeys(int column) const = 0;
    [[nodiscard]] virtual bool isShown(int source) const = 0;
    void rebuildOrder(); ///< between begin/endResetModel
    void refilter(); ///< as a layout change, selection kept
    [[nodiscard]] bool isTotal(int source) const { return source >= sourceCount() - m_totals; }

private:
    [[nodiscard]] std::vector<int> makeOrder() const;
    void replaceOrder(std::vector<int> order);
    void sortOrderVector(std::vector<int> &order) const;

    std::vector<int> m_order;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_totals = 0;
};

} // namespace pilotage::ui
