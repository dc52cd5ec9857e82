#include "ui/charts/small_multiples.h"

#include "ui/charts/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;

namespace {

constexpr double gapWidth = 16;
constexpr double titleHeight = 18;
constexpr double yearHeight = 14;
constexpr double leastWidth = 108; ///< of one picture, in px

} // namespace

int SmallMultiples::columns(const QRectF &plot) const
{
    const int count = static_cast<int>(data().categories.size());
    if (count == 0)
        return 1;
    const double gap = theme().px(gapWidth);
    const int most = std::max(1, static_cast<int>((plot.width() + gap) / (theme().px(leastWidth) + gap)));
    // As few rows as fit, evenly filled.
    const int rows = (count + std::min(most, count) - 1) / std::min(most, count);
    return (count + rows - 1) / rows;
}

QRectF SmallMultiples::plotArea(const QRectF &rect) const
{
    return rect.adjusted(0, 0, 0, -sourceHeight(data().source, rect.width(), theme()));
}

QRectF SmallMultiples::boxAt(std::size_t category, const QRectF &plot) const
{
    const int across = columns(plot);
    const int count = static_cast<int>(data().categories.size());
    const int rows = std::max(1, (count + across - 1) / across);
    const double gap = theme().px(gapWidth);
    const double width = (plot.width() - gap * (across - 1)) / across;
    const double height = plot.height() / rows;
    const int at = static_cast<int>(category);
    return {plot.left() + (at % across) * (width + gap), plot.top() + (at / across) * height, width,
            height - theme().px(2)};
}

void SmallMultiples::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSource(painter, rect, data().source, theme());
    const QRectF plot = plotArea(rect);
    for (std::size_t category = 0; category < data().categories.size(); ++category)
        drawOne(painter, category, boxAt(category, plot));
    painter->restore();
}

void SmallMultiples::drawOne(QPainter *painter, std::size_t category, const QRectF &box) const
{
    const bool isCurrent = current().category == static_cast<int>(category);
    const reports::ChartCategory &item = data().categories[category];
    const QRectF head(box.left(), box.top(), box.width(), theme().px(titleHeight));
    double last = reports::noValue;
    int decimals = 1;
    for (const reports::ChartSeries &series : data().series) {
        if (!std::isnan(series.value(category)))
            last = series.value(category);
        decimals = series.decimals;
    }
    const QFont bold = theme().font(12, true);
    const QString value = std::isnan(last) ? QString() : reports::numberText(last, decimals);
    const double valueWidth = textWidth(value, bold);
    drawText(painter, head, Qt::AlignRight | Qt::AlignVCenter, value, bold, theme().text);
    drawText(painter, head.adjusted(0, 0, -valueWidth - theme().px(6), 0), Qt::AlignLeft | Qt::AlignVCenter,
             item.label, bold, isCurrent ? theme().accent : theme().text);
    const QRectF plot = box.adjusted(0, theme().px(titleHeight) + theme().px(4), 0, -theme().px(yearHeight));
    drawHairline(painter, QLineF(plot.bottomLeft(), plot.bottomRight()), theme().divider);
    if (std::isnan(last)) {
        const QString words = item.note.isEmpty() ? data().emptyText : item.note;
        drawText(painter, QRectF(plot.left(), plot.top(), plot.width(), theme().px(16)),
                 Qt::AlignLeft | Qt::AlignVCenter, words, theme().font(11), theme().muted);
        return;
    }
    drawLine(painter, category, plot, isCurrent ? theme().accent : theme().series[0]);
    const QRectF years(box.left(), plot.bottom(), box.width(), theme().px(yearHeight));
    drawText(painter, years, Qt::AlignLeft | Qt::AlignVCenter, data().series.front().name, theme().font(11),
             theme().muted);
    if (data().series.size() > 1)
        drawText(painter, years, Qt::AlignRight | Qt::AlignVCenter, data().series.back().name,
                 theme().font(11), theme().muted);
}

void SmallMultiples::drawLine(QPainter *painter, std::size_t category, const QRectF &plot,
                              const QColor &color) const
{
    const double low = data().axisLow.value_or(0);
    const double high = data().axisHigh.value_or(1);
    const double span = high > low ? high - low : 1;
    const auto steps = static_cast<double>(std::max<std::size_t>(data().series.size(), 2) - 1);
    const double zero = plot.bottom() - plot.height() * (std::max(low, 0.0) - low) / span;
    const auto at = [&](std::size_t year) {
        return QPointF(plot.left() + (plot.width() - theme().px(4)) * static_cast<double>(year) / steps,
                       plot.bottom() - plot.height() * (data().series[year].value(category) - low) / span);
    };
    QPainterPath line;
    QPainterPath area;
    QPointF last;
    QPointF peak;
    double most = -INFINITY;
    bool isDrawing = false;
    const auto closeArea = [&] {
        if (isDrawing) {
            area.lineTo(last.x(), zero);
            area.closeSubpath();
        }
        isDrawing = false;
    };
    for (std::size_t year = 0; year < data().series.size(); ++year) {
        const double value = data().series[year].value(category);
        if (std::isnan(value)) {
            closeArea();
            continue;
        }
        const QPointF point = at(year);
        if (isDrawing) {
            line.lineTo(point);
        } else {
            line.moveTo(point);
            area.moveTo(point.x(), zero);
        }
        area.lineTo(point);
        isDrawing = true;
        last = point;
        if (value > most) {
            most = value;
            peak = point;
        }
    }
    closeArea();
    painter->fillPath(area, mixed(color, theme().base, 0.11));
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, theme().px(1.75), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(line);
    drawMarker(painter, last, Marker::Circle, theme().px(5), color, theme().base, false);
    if (peak != last)
        drawMarker(painter, peak, Marker::Circle, theme().px(5), color, theme().base, true);
}

ChartCell SmallMultiples::cellAt(const QPointF &point, const QRectF &rect) const
{
    const QRectF plot = plotArea(rect);
    for (std::size_t category = 0; category < data().categories.size(); ++category)
        if (boxAt(category, plot).contains(point))
            return {static_cast<int>(category), -1};
    return {};
}

QRectF SmallMultiples::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || cell.category >= static_cast<int>(data().categories.size()))
        return {};
    return boxAt(static_cast<std::size_t>(cell.category), plotArea(rect)).adjusted(-4, 0, 4, 0);
}

QString SmallMultiples::toolTip(ChartCell cell) const
{
    if (!cell.isValid() || cell.category >= static_cast<int>(data().categories.size()))
        return {};
    // The last years only: a tooltip as long as the screen helps nobody.
    constexpr std::size_t most = 8;
    const auto category = static_cast<std::size_t>(cell.category);
    QStringList lines{data().categories[category].label};
    const std::size_t from = data().series.size() > most ? data().series.size() - most : 0;
    for (std::size_t year = from; year < data().series.size(); ++year)
        lines << u"%1: %2 %3"_s.arg(
            data().series[year].name,
            reports::numberText(data().series[year].value(category), data().series[year].decimals),
            data().unit);
    return lines.join(u'\n');
}

} // namespace pilotage::charts
