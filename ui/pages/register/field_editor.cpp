#include "ui/pages/register/field_editor.h"

#include "ui/pages/register/list_editors.h"
#include "ui/pages/register/rows_editor.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyle>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

class LineEditor : public FieldEditor
{
public:
    LineEditor(const FormField &field, QWidget *parent)
        : FieldEditor(field, new QLineEdit(parent))
        , m_edit(static_cast<QLineEdit *>(widget()))
    {
        const bool isDate = field.editor == Editor::Date;
        m_edit->setPlaceholderText(field.placeholder.isEmpty() && isDate ? u"2024-05"_s : field.placeholder);
        if (field.editor == Editor::Number)
            m_edit->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        connect(m_edit, &QLineEdit::textEdited, this, &FieldEditor::changed);
        connect(m_edit, &QLineEdit::returnPressed, this, &FieldEditor::accepted);
    }
    [[nodiscard]] QVariant value() const override
    {
        const QString text = m_edit->text().trimmed();
        if (m_field.editor != Editor::Number)
            return text;
        const auto number = readNumber(text);
        return number ? QVariant(*number) : QVariant();
    }
    void setValue(const QVariant &value) override
    {
        const bool isNumber = m_field.editor == Editor::Number;
        m_edit->setText(!isNumber             ? value.toString()
                            : value.isValid() ? writeNumber(value.toDouble())
                                              : QString());
        m_edit->setCursorPosition(0);
    }
    [[nodiscard]] QString problem() const override
    {
        const QString text = m_edit->text().trimmed();
        return m_field.editor == Editor::Number && !text.isEmpty() && !readNumber(text)
            ? FieldEditor::tr("“%1” is not a number").arg(text)
            : QString();
    }

private:
    QLineEdit *m_edit;
};

/// Several lines; Tab leaves it, Ctrl+Enter saves.
class TextEditor : public FieldEditor
{
public:
    TextEditor(const FormField &field, QWidget *parent)
        : FieldEditor(field, new QPlainTextEdit(parent))
        , m_edit(static_cast<QPlainTextEdit *>(widget()))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(56);
        m_edit->setPlaceholderText(field.placeholder);
        m_edit->installEventFilter(this);
        connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isSetting)
                emit changed();
        });
    }
    [[nodiscard]] QVariant value() const override { return m_edit->toPlainText().trimmed(); }
    void setValue(const QVariant &value) override
    {
        m_isSetting = true;
        m_edit->setPlainText(value.toString());
        m_isSetting = false;
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
                && key->modifiers().testFlag(Qt::ControlModifier)) {
                emit accepted();
                return true;
            }
        }
        return FieldEditor::eventFilter(watched, event);
    }

private:
    QPlainTextEdit *m_edit;
    bool m_isSetting = false;
};

/// A check box drawn as those in the rows of the tables.
class CheckBox : public QCheckBox
{
public:
    using QCheckBox::QCheckBox;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = tokens(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box(1.5, (height() - boxSize) / 2 + 0.5, boxSize - 1, boxSize - 1);
        painter.setPen(QPen(isChecked() || hasFocus() ? t.accent : t.control, hasFocus() ? 2 : 1));
        painter.setBrush(isChecked() ? t.accent : t.base);
        painter.drawRoundedRect(box, 3, 3);
        if (isChecked())
            drawIcon(&painter, box.adjusted(1, 1, -1, -1), u"check"_s, t.onAccent);
        painter.setPen(isEnabled() ? t.text : t.faint);
        painter.drawText(rect().adjusted(boxSize + 9, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    }

private:
    static constexpr int boxSize = 15;
};

class CheckEditor : public FieldEditor
{
public:
    CheckEditor(const FormField &field, QWidget *parent)
        : FieldEditor(field, new CheckBox(field.label, parent))
        , m_box(static_cast<QCheckBox *>(widget()))
    {
        connect(m_box, &QCheckBox::clicked, this, &FieldEditor::changed);
    }
    [[nodiscard]] QVariant value() const override { return m_box->isChecked(); }
    void setValue(const QVariant &value) override { m_box->setChecked(value.toBool()); }

private:
    QCheckBox *m_box;
};

} // namespace

FieldEditor::FieldEditor(const FormField &field, QWidget *widget)
    : QObject(widget)
    , m_field(field)
    , m_widget(widget)
{
}

void FieldEditor::setInvalid(bool isInvalid)
{
    QWidget *target = focusTarget();
    if (target->property("invalid").toBool() == isInvalid)
        return;
    target->setProperty("invalid", isInvalid);
    target->style()->unpolish(target);
    target->style()->polish(target);
}

FieldEditor *FieldEditor::make(const FormField &field, QWidget *parent)
{
    switch (field.editor) {
    case Editor::Line:
    case Editor::Date:
    case Editor::Number:
        return new LineEditor(field, parent);
    case Editor::Text:
        return new TextEditor(field, parent);
    case Editor::Choice:
        return new ChoiceEditor(field, parent);
    case Editor::Lookup:
        return new LookupEditor(field, parent);
    case Editor::Tree:
        return new TreeEditor(field, parent);
    case Editor::Check:
        return new CheckEditor(field, parent);
    case Editor::Rows:
        return new RowsEditor(field, parent);
    }
    return nullptr;
}

std::optional<double> readNumber(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    bool isRead = false;
    double number = QLocale().toDouble(text, &isRead);
    if (!isRead)
        number = QLocale::c().toDouble(QString(text).replace(QChar(0x2212), u'-'), &isRead);
    return isRead && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

QString writeNumber(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace pilotage::ui
