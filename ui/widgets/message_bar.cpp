#include "ui/widgets/message_bar.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"
#include "ui/widgets/pane.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextStyle::Body, false, this))
    , m_row(new QHBoxLayout(this))
    , m_close(new QToolButton(this))
{
    setMinimumHeight(36);
    m_row->setContentsMargins(42, 4, 8, 4);
    m_row->setSpacing(8);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_row->addWidget(m_text, 1);
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setFixedSize(28, 28);
    m_close->setAccessibleName(tr("Close message"));
    m_close->setToolTip(tr("Close message"));
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    m_row->addWidget(m_close);
    hide();
}

QPushButton *MessageBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void MessageBar::showMessage(MessageKind kind, const QString &text)
{
    if (text.isEmpty()) {
        m_text->clear();
        hide();
        return;
    }
    m_kind = kind;
    m_text->setText(text);
    show();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    QColor edge = t.accent, ground = t.selection;
    Mark mark = Mark::Info;
    if (m_kind == MessageKind::Attention)
        edge = t.attention, ground = t.attentionBg, mark = Mark::Warning;
    else if (m_kind == MessageKind::Failure)
        edge = t.bad, ground = t.badBg, mark = Mark::Error;
    painter.fillRect(rect(), ground);
    painter.fillRect(QRect(0, 0, 3, height()), edge);
    drawIcon(&painter, QRectF(16, height() / 2 - 8, 16, 16), markIcon(mark), edge);
}

Toast::Toast(QWidget *parent)
    : QWidget(parent)
    , m_text(makeLabel({}, TextStyle::Body, false, this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_timer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 8, 12, 8);
    row->setSpacing(24);
    row->addWidget(m_text);
    m_undo->setProperty("link", true);
    m_undo->setAccessibleName(tr("Undo last step"));
    row->addWidget(m_undo);
    m_timer->setSingleShot(true);
    m_timer->setInterval(5000);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        emit undoRequested();
    });
    hide();
}

void Toast::showText(const QString &text, bool undoable)
{
    m_text->setText(text);
    m_undo->setVisible(undoable);
    adjustSize();
    move(parentWidget()->width() - width() - 16, parentWidget()->height() - height() - 40);
    show();
    raise();
    m_timer->start();
}

void Toast::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(t.control, 1));
    painter.setBrush(t.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    drawIcon(&painter, QRectF(14, height() / 2 - 8, 16, 16), markIcon(Mark::Check), t.good);
}

} // namespace pilotage::ui
