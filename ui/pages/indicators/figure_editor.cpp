#include "ui/pages/indicators/figure_editor.h"

#include "ui/shell/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace pilotage::ui {

namespace {

constexpr int hintWidth = 300; ///< px of text before it wraps

} // namespace

CellHint::CellHint(QWidget *viewport)
    : QWidget(viewport)
{
    setFont(textFont(TextStyle::Caption));
    hide();
}

void CellHint::showAt(const QRect &cell, const QString &text, bool isError)
{
    m_text = text;
    m_isError = isError;
    setAccessibleName(text);
    const QRect words
        = fontMetrics().boundingRect(QRect(0, 0, hintWidth, 400), Qt::TextWordWrap | Qt::AlignLeft, text);
    resize(words.width() + 18, words.height() + 10);
    const QWidget *viewport = parentWidget();
    const bool isBelow = cell.bottom() + 2 + height() <= viewport->height();
    const int left = std::clamp(cell.left(), 0, std::max(0, viewport->width() - width()));
    move(left, isBelow ? cell.bottom() + 2 : std::max(0, cell.top() - height() - 2));
    show();
    raise();
    update();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void CellHint::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.fillRect(rect(), m_isError ? t.badBg : t.attentionBg);
    painter.fillRect(QRect(0, 0, 3, height()), m_isError ? t.bad : t.attention);
    painter.setPen(t.text);
    painter.drawText(rect().adjusted(10, 5, -8, -5), Qt::TextWordWrap | Qt::AlignLeft, m_text);
}

FigureEditor::FigureEditor(QWidget *viewport)
    : QLineEdit(viewport)
    , m_hint(new CellHint(viewport))
{
    setFont(textFont(TextStyle::Body));
    hide();
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_hint->hide();
        place(m_cell);
    });
}

void FigureEditor::open(const QRect &cell, const QString &text, Mode mode, Qt::Alignment alignment)
{
    m_mode = mode;
    m_hint->hide();
    setAlignment(alignment);
    setText(text);
    place(cell);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    if (mode == Mode::Caret)
        selectAll();
    end(false);
}

void FigureEditor::place(const QRect &cell)
{
    m_cell = cell;
    const int wanted = std::max(cell.width(), fontMetrics().horizontalAdvance(text()) + 22);
    const bool isRight = alignment().testFlag(Qt::AlignRight);
    const int left = isRight ? std::max(0, cell.right() + 1 - wanted) : cell.left();
    setGeometry(left, cell.top(), wanted, cell.height());
    if (m_hint->isVisible())
        m_hint->showAt(geometry(), m_hint->text(), true);
}

void FigureEditor::showError(const QString &text)
{
    m_hint->showAt(geometry(), text, true);
    setProperty("invalid", true);
    setAccessibleDescription(text);
}

QString FigureEditor::error() const
{
    return m_hint->isVisible() ? m_hint->text() : QString();
}

void FigureEditor::shut()
{
    m_hint->hide();
    setAccessibleDescription({});
    hide();
}

bool FigureEditor::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            emit finished(key->key(), key->modifiers());
            return true;
        }
    }
    return QLineEdit::event(event);
}

void FigureEditor::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit finished(Qt::Key_Return, event->modifiers());
        return;
    case Qt::Key_Escape:
        emit cancelled();
        return;
    case Qt::Key_F2:
        m_mode = m_mode == Mode::Caret ? Mode::Typing : Mode::Caret;
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        emit finished(event->key(), event->modifiers());
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_mode == Mode::Typing && event->modifiers() == Qt::NoModifier) {
            emit finished(event->key(), event->modifiers());
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void FigureEditor::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    // Menus of the editor itself and other windows leave it as it is.
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        emit left();
}

} // namespace pilotage::ui
