#include "ui/pages/register/form.h"

#include "ui/pages/register/field_editor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pane.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Wide fields take the whole width, below their label.
bool isWide(const FormField &field)
{
    return field.editor == Editor::Rows || field.editor == Editor::Tree;
}

/// Words under a field in the colour of what they say.
class FieldNote : public QLabel
{
public:
    FieldNote()
    {
        setFont(textFont(TextStyle::Caption));
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    void say(const QString &text, Severity severity, bool isHelp)
    {
        const Tokens &t = tokens(this);
        const QColor ink = isHelp           ? t.muted
            : severity == Severity::Error   ? t.bad
            : severity == Severity::Warning ? t.attention
                                            : t.muted;
        setText(isHelp || text.isEmpty()
                    ? text.toHtmlEscaped()
                    : u"<font color='%1'>%2 %3</font>"_s.arg(
                        ink.name(), severity == Severity::Error ? u"✕"_s : u"⚠"_s, text.toHtmlEscaped()));
        setTextFormat(Qt::RichText);
        setForegroundRole(isHelp ? mutedRole : QPalette::WindowText);
        setVisible(!text.isEmpty());
    }
};

} // namespace

Form::Form(std::vector<FormField> fields, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 4, 12, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FormField &field : fields) {
        addField(grid, field, row);
        row += 3;
    }
    grid->setRowStretch(row, 1);
}

void Form::addField(QGridLayout *grid, const FormField &field, int row)
{
    FieldEditor *editor = FieldEditor::make(field, this);
    QWidget *control = editor->widget();
    if (field.editor != Editor::Check) {
        const QString unit
            = field.unit.isEmpty() || field.editor == Editor::Rows ? QString() : u" (%1)"_s.arg(field.unit);
        QLabel *label = makeLabel(field.label + unit + (field.required ? u" *"_s : QString()),
                                  isWide(field) ? TextStyle::BodyStrong : TextStyle::Body);
        label->setWordWrap(!isWide(field));
        label->setBuddy(editor->focusTarget());
        label->setMinimumHeight(28);
        if (isWide(field)) {
            grid->addWidget(label, row, 0, 1, 2);
        } else {
            label->setFixedWidth(84);
            grid->addWidget(label, row, 0, Qt::AlignTop);
        }
        if (editor->focusTarget()->accessibleName().isEmpty())
            editor->focusTarget()->setAccessibleName(field.label);
    }
    if (isWide(field))
        grid->addWidget(control, row + 1, 0, 1, 2);
    else
        grid->addWidget(control, row, 1);
    auto *note = new FieldNote;
    grid->addWidget(note, row + 2, isWide(field) ? 0 : 1, 1, isWide(field) ? 2 : 1);
    m_parts.push_back({field, editor, note});
    showMessage(m_parts.back(), nullptr);
    connect(editor, &FieldEditor::accepted, this, &Form::accepted);
    connect(editor, &FieldEditor::changed, this, [this, key = field.key] {
        m_touched.insert(key);
        emit changed();
    });
}

FormValues Form::values() const
{
    FormValues values = m_start; // what the form does not show stays as it was
    for (const Part &part : m_parts)
        values[part.field.key] = part.editor->value();
    return values;
}

void Form::setValues(const FormValues &values)
{
    m_start = values;
    m_touched.clear();
    for (Part &part : m_parts) {
        part.editor->setValue(values.value(part.field.key));
        // As the control gives it back, so that nothing seems changed before a person changed it.
        m_start[part.field.key] = part.editor->value();
        showMessage(part, nullptr);
    }
}

QStringList Form::changedKeys() const
{
    QStringList keys;
    for (const Part &part : m_parts)
        if (part.editor->value() != m_start.value(part.field.key) || !part.editor->problem().isEmpty())
            keys << part.field.key;
    return keys;
}

void Form::setValue(const QString &key, const QVariant &value)
{
    for (Part &part : m_parts) {
        if (part.field.key != key)
            continue;
        part.editor->setValue(value);
        m_touched.insert(key);
    }
    emit changed();
}

FieldMessages Form::problems() const
{
    FieldMessages found;
    for (const Part &part : m_parts) {
        if (const QString problem = part.editor->problem(); !problem.isEmpty())
            found.push_back({part.field.key, Severity::Error, problem});
        else if (part.field.required && part.editor->value().toString().isEmpty())
            found.push_back({part.field.key, Severity::Error, tr("%1 is needed").arg(part.field.label)});
    }
    return found;
}

FieldMessages Form::showMessages(const FieldMessages &messages, bool all)
{
    FieldMessages rest;
    for (const FieldMessage &message : messages) {
        const bool isShown = std::any_of(m_parts.begin(), m_parts.end(),
                                         [&](const Part &part) { return part.field.key == message.key; });
        if (!isShown)
            rest.push_back(message);
    }
    for (Part &part : m_parts) {
        const FieldMessage *worst = nullptr;
        for (const FieldMessage &message : messages)
            if (message.key == part.field.key && (!worst || message.severity > worst->severity))
                worst = &message;
        const bool isQuiet = !all && !m_touched.contains(part.field.key);
        showMessage(part, isQuiet ? nullptr : worst);
    }
    return rest;
}

void Form::showMessage(Part &part, const FieldMessage *message)
{
    auto *note = static_cast<FieldNote *>(part.message);
    const bool isError = message && message->severity == Severity::Error;
    part.editor->setInvalid(isError);
    const bool isHelp = !message;
    note->say(message ? message->text : part.field.help, message ? message->severity : Severity::Note,
              isHelp);
    part.editor->focusTarget()->setAccessibleDescription(message ? message->text : part.field.help);
    note->setProperty("error", isError);
}

void Form::focusFirst()
{
    if (!m_parts.empty())
        m_parts.front().editor->focusTarget()->setFocus(Qt::OtherFocusReason);
}

bool Form::focusError()
{
    for (Part &part : m_parts) {
        if (!part.message->property("error").toBool())
            continue;
        part.editor->focusTarget()->setFocus(Qt::OtherFocusReason);
        QAccessibleEvent event(part.message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
        return true;
    }
    return false;
}

} // namespace pilotage::ui
