#include "ui/charts/line_chart.h"

#include "app/reports/thinning.h"
#include "ui/charts/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

namespace {

/// Position of the last value there is, or -1.
int lastValue(const ChartSeries &series)
{
    for (std::size_t i = series.values.size(); i > 0; --i)
        if (!std::isnan(series.values[i - 1]))
            return static_cast<int>(i - 1);
    return -1;
}

} // namespace

double LineChart::Frame::y(double value) const
{
    const double span = ticks.back() - ticks.front();
    return plot.bottom() - (value - ticks.front()) / span * plot.height();
}

double LineChart::Frame::x(std::size_t i, std::size_t count) const
{
    // Half a step of air on both sides while there are few points; none for long series.
    const double step = plot.width() / static_cast<double>(std::max<std::size_t>(count, 1));
    if (count > 60)
        return plot.left() + plot.width() * static_cast<double>(i) / static_cast<double>(count - 1);
    return plot.left() + step * (static_cast<double>(i) + 0.5);
}

std::vector<double> LineChart::tickValues() const
{
    double low = data().axisLow.value_or(reports::noValue);
    double high = data().axisHigh.value_or(reports::noValue);
    for (const ChartSeries &series : data().series) {
        for (const double value : series.values) {
            if (std::isnan(value))
                continue;
            low = data().axisLow ? low : std::fmin(low, value);
            high = data().axisHigh ? high : std::fmax(high, value);
        }
    }
    if (std::isnan(low) || std::isnan(high))
        return {0, 1};
    if (!(high > low))
        return niceTicks(low - 1, low + 1, 4);
    return niceTicks(low, high, 5);
}

QColor LineChart::colorOf(const ChartSeries &series) const
{
    switch (series.role) {
    case SeriesRole::Main:
        return theme().series[0];
    case SeriesRole::Compared:
        return theme().series[5];
    case SeriesRole::Target:
        return theme().text;
    default:
        return theme().muted;
    }
}

QString LineChart::endText(const ChartSeries &series) const
{
    const int last = lastValue(series);
    if (last < 0)
        return {};
    const auto at = static_cast<std::size_t>(last);
    QString text = series.name;
    if (!series.note(at).isEmpty())
        text += u' ' + series.note(at);
    return text + u' ' + reports::numberText(series.value(at), series.decimals);
}

double LineChart::labelWidth() const
{
    double width = 0;
    for (const ChartSeries &series : data().series)
        width
            = std::max(width, textWidth(endText(series), theme().font(12, series.role == SeriesRole::Main)));
    return width + theme().px(8);
}

LineChart::Frame LineChart::frame(const QRectF &rect) const
{
    Frame frame;
    frame.ticks = tickValues();
    double axisWidth = 0;
    for (const double tick : frame.ticks)
        axisWidth = std::max(axisWidth, textWidth(reports::numberText(tick, 0), theme().font(11)));
    const double right = std::min(labelWidth(), rect.width() * 0.4);
    const double source = sourceHeight(data().source, rect.width(), theme());
    frame.plot = rect.adjusted(axisWidth + theme().px(8), theme().px(24), -right, -source - theme().px(22));
    return frame;
}

void LineChart::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSource(painter, rect, data().source, theme());
    const Frame plot = frame(rect);
    drawText(painter, QRectF(rect.left(), rect.top(), rect.width(), theme().px(16)),
             Qt::AlignLeft | Qt::AlignVCenter, data().unit, theme().font(11), theme().muted);
    drawAxes(painter, plot);
    drawBand(painter, plot);
    for (const ChartSeries &series : data().series) {
        if (series.role == SeriesRole::Target)
            drawTarget(painter, plot, series);
        else if (series.role == SeriesRole::Main || series.role == SeriesRole::Compared
                 || series.role == SeriesRole::Other)
            drawLine(painter, plot, series);
    }
    for (const ChartSeries &series : data().series)
        if (series.role == SeriesRole::Main)
            drawPointLabels(painter, plot, series);
    drawEndLabels(painter, plot);
    painter->restore();
}

void LineChart::drawAxes(QPainter *painter, const Frame &frame) const
{
    for (const double tick : frame.ticks) {
        const double y = frame.y(tick);
        drawHairline(painter, {frame.plot.left(), y, frame.plot.right(), y},
                     tick == frame.ticks.front() ? theme().divider : theme().line);
        drawText(
            painter,
            QRectF(frame.plot.left() - theme().px(68), y - theme().px(8), theme().px(60), theme().px(16)),
            Qt::AlignRight | Qt::AlignVCenter, reports::numberText(tick, 0), theme().font(11), theme().muted);
    }
    const std::size_t count = data().categories.size();
    double widest = theme().px(24);
    for (std::size_t i = 0; i < count; i += std::max<std::size_t>(1, count / 20))
        widest = std::max(widest, textWidth(data().categories[i].label, theme().font(11)));
    const double room = frame.plot.width() / static_cast<double>(std::max<std::size_t>(count, 1));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil((widest + theme().px(8)) / room)));
    for (std::size_t i = 0; i < count; i += every) {
        const QRectF box(frame.x(i, count) - widest / 2, frame.plot.bottom() + theme().px(4), widest,
                         theme().px(16));
        drawText(painter, box, Qt::AlignCenter, data().categories[i].label, theme().font(11), theme().muted);
    }
}

void LineChart::drawBand(QPainter *painter, const Frame &frame) const
{
    const ChartSeries *low = data().first(SeriesRole::RangeLow);
    const ChartSeries *high = data().first(SeriesRole::RangeHigh);
    if (!low || !high)
        return;
    QColor fill = theme().series[0];
    fill.setAlphaF(static_cast<float>(theme().bandOpacity));
    const std::size_t count = data().categories.size();
    QPolygonF upper;
    QPolygonF lower;
    const auto flush = [&] {
        QPolygonF band = upper;
        for (auto it = lower.crbegin(); it != lower.crend(); ++it)
            band << *it;
        painter->setPen(Qt::NoPen);
        painter->setBrush(fill);
        painter->drawPolygon(band);
        upper.clear();
        lower.clear();
    };
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isnan(low->value(i)) || std::isnan(high->value(i))) {
            flush();
            continue;
        }
        upper << QPointF(frame.x(i, count), frame.y(high->value(i)));
        lower << QPointF(frame.x(i, count), frame.y(low->value(i)));
    }
    flush();
}

void LineChart::drawTarget(QPainter *painter, const Frame &frame, const ChartSeries &series) const
{
    const int last = lastValue(series);
    if (last < 0)
        return;
    QPen pen(theme().text, 1);
    pen.setDashPattern({4, 3});
    painter->setPen(pen);
    const double y = std::floor(frame.y(series.values[static_cast<std::size_t>(last)])) + 0.5;
    painter->drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
}

void LineChart::drawLine(QPainter *painter, const Frame &frame, const ChartSeries &series) const
{
    const std::size_t count = data().categories.size();
    const auto columns = static_cast<std::size_t>(std::max(1.0, frame.plot.width()));
    QPainterPath path;
    bool pen = false;
    for (const std::size_t i : reports::thinned(series.values, columns)) {
        if (std::isnan(series.values[i])) {
            pen = false;
            continue;
        }
        const QPointF at(frame.x(i, count), frame.y(series.values[i]));
        pen ? path.lineTo(at) : path.moveTo(at);
        pen = true;
    }
    const bool main = series.role == SeriesRole::Main;
    const bool compared = series.role == SeriesRole::Compared;
    QPen stroke(compared || main ? colorOf(series) : theme().divider, main ? 2.25 : compared ? 1.5 : 1.0);
    if (compared)
        stroke.setDashPattern({4, 2});
    stroke.setJoinStyle(Qt::RoundJoin);
    stroke.setCapStyle(compared ? Qt::FlatCap : Qt::RoundCap);
    painter->setPen(stroke);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    if (count > 60 || series.role == SeriesRole::Other)
        return;
    for (std::size_t i = 0; i < count; ++i)
        if (!std::isnan(series.value(i)))
            drawMarker(painter, {frame.x(i, count), frame.y(series.value(i))},
                       main ? Marker::Circle : Marker::Square, theme().px(main ? 6 : 5), colorOf(series),
                       theme().base, series.isPreliminary(i));
}

void LineChart::drawPointLabels(QPainter *painter, const Frame &frame, const ChartSeries &series) const
{
    const std::size_t count = data().categories.size();
    const int last = lastValue(series);
    const double step = frame.plot.width() / static_cast<double>(std::max<std::size_t>(count, 1));
    if (step < theme().px(36))
        return;
    for (std::size_t i = 0; i < count; ++i) {
        if (std::isnan(series.value(i)) || static_cast<int>(i) == last)
            continue;
        const double y = frame.y(series.value(i));
        // Under the point, or above it when the line leaves no room below.
        const bool above = y + theme().px(24) > frame.plot.bottom();
        const QRectF box(frame.x(i, count) - step / 2, above ? y - theme().px(22) : y + theme().px(5), step,
                         theme().px(16));
        drawText(painter, box, Qt::AlignCenter, reports::numberText(series.value(i), series.decimals),
                 theme().font(11.5), colorOf(series));
    }
}

void LineChart::drawEndLabels(QPainter *painter, const Frame &frame) const
{
    std::vector<EndLabel> labels;
    std::vector<double> centres;
    for (const ChartSeries &series : data().series) {
        const int last = lastValue(series);
        if (last < 0 || series.role == SeriesRole::Other)
            continue;
        labels.push_back({endText(series), colorOf(series), series.role == SeriesRole::Main, 0});
        centres.push_back(frame.y(series.values[static_cast<std::size_t>(last)]));
    }
    centres = spreadLabels(std::move(centres), theme().px(16), frame.plot.top() - theme().px(8),
                           frame.plot.bottom());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const QRectF box(frame.plot.right() + theme().px(6), centres[i] - theme().px(8), labelWidth(),
                         theme().px(16));
        drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, labels[i].text,
                 theme().font(12, labels[i].bold), labels[i].color);
    }
}

ChartCell LineChart::cellAt(const QPointF &point, const QRectF &rect) const
{
    const Frame plot = frame(rect);
    const std::size_t count = data().categories.size();
    if (count == 0 || !plot.plot.adjusted(-8, -8, 8, 24).contains(point))
        return {};
    std::size_t best = 0;
    for (std::size_t i = 1; i < count; ++i)
        if (std::fabs(plot.x(i, count) - point.x()) < std::fabs(plot.x(best, count) - point.x()))
            best = i;
    return {static_cast<int>(best), -1};
}

QRectF LineChart::cellRect(ChartCell cell, const QRectF &rect) const
{
    const std::size_t count = data().categories.size();
    if (!cell.isValid() || count == 0 || static_cast<std::size_t>(cell.category) >= count)
        return {};
    const Frame plot = frame(rect);
    const double half = std::min(plot.plot.width() / static_cast<double>(count) / 2, theme().px(24));
    const double x = plot.x(static_cast<std::size_t>(cell.category), count);
    return {x - half, plot.plot.top(), 2 * half, plot.plot.height() + theme().px(20)};
}

} // namespace pilotage::charts
