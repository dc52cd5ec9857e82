#include "ui/pages/importing/notice_strip.h"

#include "ui/shell/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

NoticeStrip::NoticeStrip(QWidget *parent)
    : QLabel(parent)
{
    setFont(textFont(TextStyle::Caption));
    setWordWrap(true);
    setContentsMargins(30, 6, 8, 6);
    hide();
}

void NoticeStrip::say(const QString &text)
{
    setText(text);
    setVisible(!text.isEmpty());
}

void NoticeStrip::paintEvent(QPaintEvent *event)
{
    const Tokens &t = tokens(this);
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.attentionBg);
        painter.drawRoundedRect(rect(), 2, 2);
        drawIcon(&painter, QRectF(9, 8, 14, 14), u"triangle"_s, t.attention);
    }
    QLabel::paintEvent(event);
}

} // namespace pilotage::ui
