#include "ui/pages/register/rows_editor.h"

#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Share of the row's width.
int stretchOf(const FormField &column)
{
    return column.editor == Editor::Date || column.editor == Editor::Number ? 4 : 6;
}

} // namespace

RowsEditor::RowsEditor(const FormField &field, QWidget *parent)
    : FieldEditor(field, new QWidget(parent))
    , m_column(new QVBoxLayout(widget()))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(4);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    for (const FormField &column : field.columns) {
        const QString name
            = column.unit.isEmpty() ? column.label : u"%1 (%2)"_s.arg(column.label, column.unit);
        head->addWidget(makeLabel(name, TextStyle::Small, true), stretchOf(column));
    }
    head->addSpacing(28);
    m_column->addLayout(head);
    auto *add = new QPushButton(tr("Add a line"));
    add->setProperty("link", true);
    add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    add->setAccessibleName(tr("Add a line to %1").arg(field.label));
    m_add = add;
    m_column->addWidget(add);
    connect(add, &QPushButton::clicked, this, [this] {
        addRow({});
        m_rows.back().editors.front()->focusTarget()->setFocus();
        emit changed();
    });
}

QWidget *RowsEditor::focusTarget() const
{
    return m_rows.empty() ? m_add : m_rows.front().editors.front()->focusTarget();
}

void RowsEditor::addRow(const QVariantMap &values)
{
    Row row;
    row.kept = values;
    row.box = new QWidget(widget());
    auto *line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    for (const FormField &column : m_field.columns) {
        FieldEditor *editor = FieldEditor::make(column, row.box);
        editor->widget()->setMinimumWidth(40);
        editor->setValue(values.value(column.key));
        connect(editor, &FieldEditor::changed, this, &FieldEditor::changed);
        connect(editor, &FieldEditor::accepted, this, &FieldEditor::accepted);
        line->addWidget(editor->widget(), stretchOf(column));
        row.editors.push_back(editor);
    }
    auto *out = new QToolButton;
    out->setIcon(lineIcon(u"close"_s));
    out->setFixedSize(24, 24);
    connect(out, &QToolButton::clicked, this, [this, box = row.box] {
        removeRow(box);
        emit changed();
    });
    line->addWidget(out);
    m_column->insertWidget(m_column->count() - 1, row.box);
    row.box->show();
    m_rows.push_back(std::move(row));
    nameRows();
}

void RowsEditor::nameRows()
{
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        const auto number = static_cast<int>(at) + 1;
        for (std::size_t column = 0; column < m_rows[at].editors.size(); ++column)
            m_rows[at].editors[column]->focusTarget()->setAccessibleName(
                tr("%1, line %2").arg(m_field.columns[column].label).arg(number));
        auto *out = m_rows[at].box->findChild<QToolButton *>(QString(), Qt::FindDirectChildrenOnly);
        out->setAccessibleName(tr("Remove line %1 of %2").arg(number).arg(m_field.label));
        out->setToolTip(tr("Remove this line"));
    }
}

void RowsEditor::removeRow(const QWidget *box)
{
    for (auto at = m_rows.begin(); at != m_rows.end(); ++at) {
        if (at->box != box)
            continue;
        at->box->hide();
        at->box->deleteLater();
        m_rows.erase(at);
        break;
    }
    nameRows();
    m_add->setFocus();
}

QVariant RowsEditor::value() const
{
    QVariantList list;
    for (const Row &row : m_rows) {
        QVariantMap values = row.kept;
        bool isEmpty = !values.contains(u"id"_s);
        for (std::size_t column = 0; column < row.editors.size(); ++column) {
            const QVariant value = row.editors[column]->value();
            values[m_field.columns[column].key] = value;
            isEmpty = isEmpty && value.toString().isEmpty();
        }
        if (!isEmpty) // a line that was added and left empty says nothing
            list.append(values);
    }
    return list;
}

void RowsEditor::setValue(const QVariant &value)
{
    while (!m_rows.empty()) {
        m_rows.back().box->hide();
        m_rows.back().box->deleteLater();
        m_rows.pop_back();
    }
    for (const QVariant &row : value.toList())
        addRow(row.toMap());
}

QString RowsEditor::problem() const
{
    for (const Row &row : m_rows)
        for (FieldEditor *editor : row.editors)
            if (const QString problem = editor->problem(); !problem.isEmpty())
                return problem;
    return {};
}

} // namespace pilotage::ui
