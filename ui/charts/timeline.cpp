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
    const auto words = [&](auto &&textOf, bool bold) {
        // From the deadline backwards: a label that would touch the next one moves left.
        std::vector<QRectF> boxes(count);
        double limit = rect.right();
        for (std::size_t k = count; k > 0; --k) {
            const double wide = textWidth(textOf(k - 1), theme().font(11, bold));
            const double right = std::min(x(series->value(k - 1)) + wide / 2, limit);
            boxes[k - 1] = QRectF(right - wide, 0, wide + 1, theme().px(16));
            limit = right - wide - theme().px(8);
        }
        return boxes;
    };
    const auto label = [this](std::size_t i) { return data().categories[i].label; };
    const auto date = [series](std::size_t i) { return series->note(i); };
    const std::vector<QRectF> above = words(label, true);
    const std::vector<QRectF> below = words(date, false);
    for (std::size_t i = 0; i < count; ++i) {
        const bool passed = series->value(i) <= 0;
        drawMarker(painter, {x(series->value(i)), y}, Marker::Circle, theme().px(8),
                   passed ? theme().accent : theme().muted, theme().base, !passed);
        drawText(painter, above[i].translated(0, rect.top()), Qt::AlignLeft | Qt::AlignVCenter, label(i),
                 theme().font(11, true), theme().text);
        drawText(painter, below[i].translated(0, y + theme().px(10)), Qt::AlignLeft | Qt::AlignVCenter,
                 date(i), theme().font(11), theme().muted);
    }
    const QPointF tip(x(0), y - theme().px(4));
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme().text);
    painter->drawPolygon(QPolygonF{tip, tip + QPointF(-theme().px(4.5), -theme().px(7)),
                                   tip + QPointF(theme().px(4.5), -theme().px(7))});
    const double half = textWidth(Words::tr("today"), theme().font(11, true)) / 2 + theme().px(4);
    const QRectF wanted(x(0) - half, 0, 2 * half, theme().px(16));
    const bool crowded = std::any_of(above.begin(), above.end(),
                                     [&wanted](const QRectF &taken) { return taken.intersects(wanted); });
    const QRectF box = wanted.translated(0, crowded ? y + theme().px(24) : rect.top());
    drawText(painter, box, Qt::AlignCenter, Words::tr("today"), theme().font(11, true), theme().accent);
    painter->restore();
}

} // namespace pilotage::charts
