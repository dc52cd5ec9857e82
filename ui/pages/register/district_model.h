#pragma once

#include "app/workbook/register_view.h"

#include <QAbstractItemModel>
#include <QStyledItemDelegate>

#include <vector>

namespace pilotage::ui {

/// The divisions as a tree; column 0 is the name, CountRole the enrolments in it and below.
class DistrictModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum { CountRole = Qt::UserRole + 1, IdRole };

    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::vector<workbook::DistrictNode> tree);
    /// Shows only divisions whose name or code contains `text`, with those above them.
    void setWanted(const QString &text);
    [[nodiscard]] QModelIndex indexOf(SubjectId district) const;
    [[nodiscard]] const workbook::DistrictNode &node(const QModelIndex &index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &) const override { return 1; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        const Qt::ItemFlags flags = QAbstractItemModel::flags(index);
        return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
    }

private:
    void rebuild();
    [[nodiscard]] const std::vector<int> &childrenOf(int position) const;

    std::vector<workbook::DistrictNode> m_tree;
    QString m_wanted;
    std::vector<std::vector<int>> m_children; ///< shown ones; the last entry holds the roots
    std::vector<int> m_rowOf;
};

/// Name at the left, count at the right, 3 px bar at the selected row.
class DistrictDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {80, 26};
    }
};

} // namespace pilotage::ui
