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
{
    setMinimumHeight(36);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(42, 4, 8, 4);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(m_text, 1);
    auto *close = new QToolButton(this);
    close->setIcon(lineIcon(u"close"_s));
    close->setFixedSize(28, 28);
    close->setAccessibleName(tr("Close message"));
    close->setToolTip(tr("Close message"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    row->addWidget(close);
    hide();
}

void MessageBar::showMessage(MessageKind kind, const QString &text)
{
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
