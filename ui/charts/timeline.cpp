#include "ui/charts/timeline.h"

#include "ui/charts/painting.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using reports::ChartSeries;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

} // namespace

void Timeline::render(QPainter *painter, const QRectF &rect) const
{
    const ChartSeries *series = data().first(reports::SeriesRole::Main);
    if (!series || data().categories.empty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const std::size_t count = data().categories.size();
    const double first = std::min(series->value(0), 0.0) - 10;
    const double last = std::max(series->value(count - 1), 0.0);
    const double left = rect.left() + theme().px(12);
    const double width = rect.width() - theme().px(44);
    const auto x = [&](double days) { return left + (days - first) / (last - first) * width; };
    const double y = std::floor(rect.top() + theme().px(30)) + 0.5;

    painter->setPen(QPen(theme().divider, 2));
    painter->drawLine(QPointF(left, y), QPointF(x(last), y));
    painter->setPen(QPen(theme().accent, 2));
    painter->drawLine(QPointF(left, y), QPointF(x(0), y));
    double rightOfLast = -1e9;
    for (std::size_t i = 0; i < count; ++i) {
        const double days = series->value(i);
        const bool passed = days <= 0;
        drawMarker(painter, {x(days), y}, Marker::Circle, theme().px(8),
                   passed ? theme().accent : theme().muted, theme().base, !passed);
        const double label = textWidth(data().categories[i].label, theme().font(11, true));
        const QRectF above(x(days) - label / 2 - 2, rect.top(), label + 4, theme().px(16));
        drawText(painter, above, Qt::AlignCenter, data().categories[i].label, theme().font(11, true),
                 theme().text);
        const double dateWidth = textWidth(series->note(i), theme().font(11));
        const QRectF below(x(days) - dateWidth / 2 - 2, y + theme().px(10), dateWidth + 4, theme().px(16));
        if (below.left() > rightOfLast
            && (i + 1 == count || x(series->value(count - 1)) - x(days) > dateWidth + 8)) {
            drawText(painter, below, Qt::AlignCenter, series->note(i), theme().font(11), theme().muted);
            rightOfLast = below.right();
        }
    }
    const QPointF tip(x(0), y - theme().px(4));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text);
    painter->drawPolygon(QPolygonF{tip, tip + QPointF(-theme().px(4.5), -theme().px(7)),
                                   tip + QPointF(theme().px(4.5), -theme().px(7))});
    bool crowded = false;
    for (std::size_t i = 0; i < count; ++i)
        crowded = crowded || std::fabs(x(series->value(i)) - x(0)) < theme().px(40);
    const QRectF box(x(0) - theme().px(40), crowded ? y + theme().px(24) : rect.top(), theme().px(80),
                     theme().px(16));
    drawText(painter, box, Qt::AlignCenter, Words::tr("today"), theme().font(11, true), theme().accent);
    painter->restore();
}

} // namespace pilotage::charts
