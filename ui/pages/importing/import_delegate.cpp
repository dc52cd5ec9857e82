#include "ui/pages/importing/import_delegate.h"

#include "ui/pages/importing/staged_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace pilotage::ui {

QWidget *StagedDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                      const QModelIndex &index) const
{
    const QStringList suggestions = index.data(StagedModel::SuggestionsRole).toStringList();
    if (index.column() != StagedModel::FixColumn || suggestions.isEmpty())
        return CellDelegate::createEditor(parent, option, index);
    auto *box = new QComboBox(parent);
    box->setEditable(true); // a suggestion, or what one knows better
    box->addItems(suggestions);
    box->setAccessibleName(tr("Mend"));
    // Return commits by itself and then chooses; by the time this runs the editor is closed. The delegate
    // waits for that, not the box: closing delivers what is posted to the box while it is still visible.
    connect(
        box, &QComboBox::activated, this,
        [this, editor = QPointer<QComboBox>(box)] {
            auto *self = const_cast<StagedDelegate *>(this);
            if (!editor || !editor->isVisible())
                return;
            emit self->commitData(editor);
            emit self->closeEditor(editor);
        },
        Qt::QueuedConnection);
    return box;
}

void StagedDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentText(index.data(Qt::EditRole).toString());
    else
        CellDelegate::setEditorData(editor, index);
}

void StagedDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else
        CellDelegate::setModelData(editor, model, index);
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &) const
{
    auto *box = new QComboBox(parent);
    for (const Field &field : m_fields)
        box->addItem(field.name, field.key);
    box->setMaxVisibleItems(16);
    box->setAccessibleName(tr("Field"));
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<FieldDelegate *>(this);
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(qMax(0, box->findText(index.data().toString())));
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
}

} // namespace pilotage::ui
