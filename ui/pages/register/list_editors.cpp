#include "ui/pages/register/list_editors.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Scrolling a form must not change the boxes under the pointer.
class CalmBox : public QComboBox
{
public:
    explicit CalmBox(QWidget *parent)
        : QComboBox(parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
    }

protected:
    void wheelEvent(QWheelEvent *event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

constexpr int keyRole = Qt::UserRole;

} // namespace

ChoiceEditor::ChoiceEditor(const FormField &field, QWidget *parent)
    : FieldEditor(field, new CalmBox(parent))
    , m_box(static_cast<QComboBox *>(widget()))
{
    if (!field.none.isEmpty())
        m_box->addItem(field.none);
    for (const FormChoice &choice : field.choices)
        m_box->addItem(choice.text, choice.key);
    m_box->setPlaceholderText(field.placeholder.isEmpty() ? tr("Choose") : field.placeholder);
    m_box->setCurrentIndex(field.none.isEmpty() ? -1 : 0);
    connect(m_box, &QComboBox::activated, this, &FieldEditor::changed);
}

QVariant ChoiceEditor::value() const
{
    return m_box->currentData();
}

void ChoiceEditor::setValue(const QVariant &value)
{
    const int index = value.isValid() ? m_box->findData(value) : -1;
    m_box->setCurrentIndex(index >= 0 || m_field.none.isEmpty() ? index : 0);
}

LookupEditor::LookupEditor(const FormField &field, QWidget *parent)
    : ChoiceEditor(field, parent)
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->lineEdit()->setPlaceholderText(field.placeholder.isEmpty() ? tr("Type a part of the name")
                                                                      : field.placeholder);
    m_box->lineEdit()->setAccessibleName(field.label);
    auto *completer = new QCompleter(m_box->model(), m_box);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    m_box->setCompleter(completer);
    m_box->setMaxVisibleItems(14);
    connect(m_box->lineEdit(), &QLineEdit::textEdited, this, &FieldEditor::changed);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &FieldEditor::changed);
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, [this, completer] {
        if (!completer->popup()->isVisible())
            emit accepted();
    });
}

/// The text in the field decides, not the index that the box keeps: position of the one it names.
int LookupEditor::chosen() const
{
    const QString text = m_box->currentText().trimmed();
    if (text.isEmpty())
        return m_field.none.isEmpty() ? -1 : 0;
    if (m_box->itemText(m_box->currentIndex()).trimmed() == text)
        return m_box->currentIndex();
    int found = -1;
    for (int index = 0; index < m_box->count(); ++index) {
        if (m_box->itemText(index).trimmed().compare(text, Qt::CaseInsensitive) != 0)
            continue;
        if (found >= 0)
            return -1; // two of that name: it has to be picked from the list
        found = index;
    }
    return found;
}

QVariant LookupEditor::value() const
{
    return m_box->itemData(chosen());
}

void LookupEditor::setValue(const QVariant &value)
{
    ChoiceEditor::setValue(value);
    if (m_box->currentIndex() < 0)
        m_box->setEditText({});
    m_box->lineEdit()->setCursorPosition(0);
}

QString LookupEditor::problem() const
{
    const QString text = m_box->currentText().trimmed();
    return !text.isEmpty() && chosen() < 0 ? tr("“%1” is not in the list: choose one of it").arg(text)
                                           : QString();
}

TreeEditor::TreeEditor(const FormField &field, QWidget *parent)
    : FieldEditor(field, new QWidget(parent))
    , m_search(new QLineEdit)
    , m_tree(new QTreeWidget)
{
    auto *column = new QVBoxLayout(widget());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_search->setPlaceholderText(tr("Find by name or code"));
    m_search->setAccessibleName(tr("Find in %1").arg(field.label));
    m_search->setClearButtonEnabled(true);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(field.label);
    m_tree->setMinimumHeight(180);
    column->addWidget(m_search);
    column->addWidget(m_tree, 1);
    fill(field);
    connect(m_search, &QLineEdit::textEdited, this, &TreeEditor::showMatching);
    connect(m_search, &QLineEdit::returnPressed, this, &FieldEditor::accepted);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &FieldEditor::changed);
    connect(m_tree, &QTreeWidget::itemActivated, this, &FieldEditor::accepted);
}

void TreeEditor::fill(const FormField &field)
{
    std::vector<QTreeWidgetItem *> above;
    for (const FormChoice &choice : field.choices) {
        const auto depth = static_cast<std::size_t>(choice.depth);
        above.resize(std::min(depth, above.size()));
        auto *item = above.empty() ? new QTreeWidgetItem(m_tree) : new QTreeWidgetItem(above.back());
        item->setText(0, choice.text);
        item->setData(0, keyRole, choice.key);
        if (!choice.key.isValid())
            item->setFlags(Qt::ItemIsEnabled);
        above.push_back(item);
    }
    m_tree->expandToDepth(1);
}

void TreeEditor::showMatching(const QString &text)
{
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator at(m_tree); *at; ++at)
        (*at)->setHidden(!text.isEmpty());
    for (QTreeWidgetItemIterator at(m_tree); *at && !text.isEmpty(); ++at) {
        if (!(*at)->text(0).contains(text, Qt::CaseInsensitive))
            continue;
        if (!first && (*at)->data(0, keyRole).isValid())
            first = *at;
        for (QTreeWidgetItem *item = *at; item; item = item->parent()) {
            item->setHidden(false);
            item->setExpanded(true);
        }
    }
    if (first)
        m_tree->setCurrentItem(first);
}

QWidget *TreeEditor::focusTarget() const
{
    return m_search;
}

QVariant TreeEditor::value() const
{
    const QList<QTreeWidgetItem *> items = m_tree->selectedItems();
    return items.isEmpty() ? QVariant() : items.front()->data(0, keyRole);
}

void TreeEditor::setValue(const QVariant &value)
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clearSelection();
    for (QTreeWidgetItemIterator at(m_tree); *at && value.isValid(); ++at) {
        if ((*at)->data(0, keyRole) != value)
            continue;
        m_tree->setCurrentItem(*at);
        m_tree->scrollToItem(*at);
    }
}

} // namespace pilotage::ui
