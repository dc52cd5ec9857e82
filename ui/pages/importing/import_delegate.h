#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QStringList>

#include <vector>

namespace pilotage::ui {

/// Editors of the import page: a box of suggestions in the last column, a field elsewhere.
class StagedDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
};

/// Which field a column of the file goes to, chosen from a list.
class FieldDelegate : public CellDelegate
{
    Q_OBJECT

public:
    struct Field
    {
        QString key;
        QString name;
    };

    using CellDelegate::CellDelegate;
    void setFields(std::vector<Field> fields) { m_fields = std::move(fields); }
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    std::vector<Field> m_fields;
};

} // namespace pilotage::ui
