#include "ui/models/table_model.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pilotage::ui {

int TableModelBase::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int TableModelBase::shownRow(int source) const
{
    const auto found = std::find(m_order.begin(), m_order.end(), source);
    return found == m_order.end() ? -1 : static_cast<int>(found - m_order.begin());
}

void TableModelBase::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    m_sortColumn = column;
    m_sortOrder = order;
    replaceOrder(makeOrder());
}

void TableModelBase::rebuildOrder()
{
    m_order = makeOrder();
}

void TableModelBase::refilter()
{
    std::vector<int> order = makeOrder();
    if (order.size() == m_order.size()) {
        replaceOrder(std::move(order));
        return;
    }
    // Rows come and go: views must forget their row count, so this is a reset, not a layout change.
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
}

std::vector<int> TableModelBase::makeOrder() const
{
    std::vector<int> order;
    const int count = sourceCount();
    order.reserve(static_cast<std::size_t>(count));
    for (int source = 0; source < count; ++source)
        if (isTotal(source) || isShown(source))
            order.push_back(source);
    if (m_sortColumn >= 0 && m_sortColumn < columnCount())
        sortOrderVector(order);
    return order;
}

void TableModelBase::sortOrderVector(std::vector<int> &order) const
{
    const SortKeys keys = sortKeys(m_sortColumn);
    const bool down = m_sortOrder == Qt::DescendingOrder;
    const auto end = std::find_if(order.begin(), order.end(), [this](int source) { return isTotal(source); });
    if (!keys.texts.empty()) {
        // Codes and names by code point: divisions sort by GB/T 2260 code through the column's value,
        // since collation by pinyin misreads place names.
        std::stable_sort(order.begin(), end, [&](int a, int b) {
            const QString &left = keys.texts[static_cast<std::size_t>(a)];
            const QString &right = keys.texts[static_cast<std::size_t>(b)];
            return down ? right < left : left < right;
        });
        return;
    }
    std::stable_sort(order.begin(), end, [&](int a, int b) {
        const double left = keys.numbers[static_cast<std::size_t>(a)];
        const double right = keys.numbers[static_cast<std::size_t>(b)];
        if (std::isnan(left) || std::isnan(right))
            return !std::isnan(left) && std::isnan(right); // missing last in both directions
        return down ? right < left : left < right;
    });
}

void TableModelBase::replaceOrder(std::vector<int> order)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<int> place(static_cast<std::size_t>(sourceCount()), -1);
    for (std::size_t i = 0; i < order.size(); ++i)
        place[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before) {
        const int row = place[static_cast<std::size_t>(sourceRow(index.row()))];
        after.append(row < 0 ? QModelIndex() : createIndex(row, index.column()));
    }
    m_order = std::move(order);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace pilotage::ui
