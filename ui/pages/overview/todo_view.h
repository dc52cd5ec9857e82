#pragma once

#include "ui/pages/overview/overview_data.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace pilotage::ui {

/// The to-do list as a model: title, detail and verb of each sentence.
class TodoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Roles { DetailRole = Qt::UserRole + 1, VerbRole, MarkRole, ToneRole };

    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<TodoItem> items);
    [[nodiscard]] const TodoItem &item(int row) const { return m_items[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<TodoItem> m_items;
};

/// Sentences, 44 px each, the verb at the right as a link.
class TodoDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// A click anywhere on a row, or Enter, does what its verb says.
class TodoView : public QListView
{
    Q_OBJECT

public:
    explicit TodoView(QWidget *parent = nullptr);

    void setItems(std::vector<TodoItem> items);
    [[nodiscard]] TodoModel *items() const { return m_model; }

signals:
    void chosen(const QString &page, const QVariantMap &arguments);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(const QModelIndex &index);

    TodoModel *m_model;
};

} // namespace pilotage::ui
