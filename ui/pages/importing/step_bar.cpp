#include "ui/pages/importing/step_bar.h"

#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

StepBar::StepBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setFixedHeight(40);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3").arg(step + 1).arg(m_steps.size()).arg(m_steps.value(step)));
    update();
}

void StepBar::setNote(const QString &note)
{
    m_note = note;
    update();
}

void StepBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    qreal x = 16;
    for (int step = 0; step < m_steps.size(); ++step) {
        const bool isDone = step < m_current;
        const bool isNow = step == m_current;
        const QRectF circle(x + 0.5, 11.5, 17, 17);
        painter.setPen(QPen(isDone || isNow ? t.accent : t.control, isNow ? 2 : 1));
        painter.setBrush(isDone ? t.accent : t.base);
        painter.drawEllipse(circle);
        painter.setFont(textFont(TextStyle::Small));
        if (isDone) {
            drawIcon(&painter, circle.adjusted(3, 3, -3, -3), u"check"_s, t.onAccent);
        } else {
            painter.setPen(isNow ? t.accent : t.muted);
            painter.drawText(circle, Qt::AlignCenter, QString::number(step + 1));
        }
        painter.setFont(textFont(isNow ? TextStyle::BodyStrong : TextStyle::Body));
        painter.setPen(isNow ? t.accent : isDone ? t.text : t.muted);
        const qreal width = painter.fontMetrics().horizontalAdvance(m_steps.at(step));
        painter.drawText(QRectF(x + 24, 0, width + 2, height()), Qt::AlignVCenter, m_steps.at(step));
        x += 24 + width + 14;
        if (step + 1 < m_steps.size()) {
            painter.setPen(QPen(t.divider, 1));
            painter.drawLine(QPointF(x, 20.5), QPointF(x + 28, 20.5));
            x += 42;
        }
    }
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(t.muted);
    painter.drawText(rect().adjusted(0, 0, -16, 0), Qt::AlignVCenter | Qt::AlignRight, m_note);
}

} // namespace pilotage::ui
