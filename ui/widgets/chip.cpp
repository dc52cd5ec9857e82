#include "ui/widgets/chip.h"

#include "ui/shell/theme.h"
#include "ui/widgets/cell_paint.h"

#include <QLocale>
#include <QPainter>

namespace pilotage::ui {

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_label(text)
{
    setProperty("chip", true);
    setCheckable(true);
    setFont(textFont(TextStyle::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    refresh();
}

void Chip::setCount(qint64 count)
{
    m_count = count;
    refresh();
}

void Chip::setLabel(const QString &text)
{
    m_label = text;
    refresh();
}

void Chip::refresh()
{
    setText(m_count < 0 ? m_label : m_label + QStringLiteral("  ") + QLocale().toString(m_count));
    setAccessibleName(m_label); // the count changes, the name does not
}

Badge::Badge(QWidget *parent)
    : QLabel(parent)
{
    setFont(textFont(TextStyle::Caption));
    setFixedHeight(20);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(const QString &text, Tone tone, Mark mark)
{
    m_tone = tone;
    m_mark = mark;
    setText(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + (m_mark == Mark::None ? 16 : 34), 20};
}

void Badge::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QColor fill = t.hover;
    if (m_tone == Tone::Good)
        fill = t.goodBg;
    else if (m_tone == Tone::Attention)
        fill = t.attentionBg;
    else if (m_tone == Tone::Bad)
        fill = t.badBg;
    const QColor ink = toneColor(m_tone, t);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(rect(), 3, 3);
    int left = 8;
    if (m_mark != Mark::None) {
        drawIcon(&painter, QRectF(7, 3, 14, 14), markIcon(m_mark), ink);
        left = 25;
    }
    painter.setPen(ink);
    painter.drawText(rect().adjusted(left, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace pilotage::ui
