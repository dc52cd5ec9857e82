#include "ui/charts/stacked_bars.h"

#include "ui/charts/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using reports::ChartSeries;

double StackedBars::total(std::size_t i) const
{
    double sum = 0;
    for (const ChartSeries &series : data().series)
        if (!std::isnan(series.value(i)))
            sum += series.value(i);
    return sum;
}

double StackedBars::legendHeight() const
{
    const auto lines = static_cast<double>((data().series.size() + 1) / 2);
    return theme().px(20) * lines + theme().px(6);
}

QSizeF StackedBars::minimumSize() const
{
    const auto rows = static_cast<double>(data().categories.size());
    return {theme().px(220), legendHeight() + theme().px(20 + 18) + rows * theme().px(12)};
}

QRectF StackedBars::barsRect(const QRectF &rect) const
{
    const double source = sourceHeight(data().source, rect.width(), theme());
    return rect.adjusted(0, legendHeight() + theme().px(19), 0, -source);
}

void StackedBars::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSource(painter, rect, data().source, theme());
    drawLegend(painter, rect);
    const double under = rect.top() + legendHeight();
    drawHairline(painter, {rect.left(), under, rect.right(), under}, theme().divider);
    drawText(painter, QRectF(rect.left(), under + theme().px(2), rect.width(), theme().px(16)),
             Qt::AlignLeft | Qt::AlignVCenter, data().unit, theme().font(11), theme().muted);

    double labelWidth = 0;
    double largest = 1;
    for (std::size_t i = 0; i < data().categories.size(); ++i) {
        labelWidth = std::max(labelWidth, textWidth(data().categories[i].label, theme().font(12)));
        largest = std::max(largest, total(i));
    }
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        drawRow(painter, cellRect({static_cast<int>(i), -1}, rect), i, std::min(labelWidth, rect.width() / 3),
                largest);
    painter->restore();
}

QRectF StackedBars::legendRect(std::size_t series, const QRectF &rect) const
{
    const double gap = theme().px(20);
    const double half = (rect.width() - gap) / 2;
    return {rect.left() + (series % 2 == 1 ? half + gap : 0),
            rect.top() + theme().px(20) * static_cast<double>(series / 2), half, theme().px(20)};
}

void StackedBars::drawLegend(QPainter *painter, const QRectF &rect) const
{
    for (std::size_t s = 0; s < data().series.size(); ++s) {
        const ChartSeries &series = data().series[s];
        const QRectF cell = legendRect(s, rect);
        const double box = theme().px(10);
        drawPart(painter, QRectF(cell.left(), cell.center().y() - box / 2, box, box), s);
        const double number = textWidth(series.summary, theme().font(13, true));
        drawText(painter, cell.adjusted(theme().px(16), 0, -number - theme().px(6), 0),
                 Qt::AlignLeft | Qt::AlignVCenter, series.name, theme().font(12), theme().text);
        drawText(painter, cell, Qt::AlignRight | Qt::AlignVCenter, series.summary, theme().font(13, true),
                 theme().text);
    }
}

void StackedBars::drawPart(QPainter *painter, const QRectF &bar, std::size_t part) const
{
    const QColor color = theme().parts[part % theme().parts.size()];
    if (part % theme().parts.size() != 2) {
        fillBar(painter, bar, color);
        return;
    }
    const QRectF box(std::round(bar.left()) + 0.5, std::round(bar.top()) + 0.5,
                     std::max(1.0, std::round(bar.width()) - 1), std::round(bar.height()) - 1);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box);
    painter->save();
    painter->setClipRect(box, Qt::IntersectClip);
    for (double x = box.left() - box.height(); x < box.right(); x += 3)
        painter->drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter->restore();
}

void StackedBars::drawRow(QPainter *painter, const QRectF &row, std::size_t i, double labelWidth,
                          double largest) const
{
    if (current().category == static_cast<int>(i))
        painter->fillRect(row, theme().selection);
    const bool chosen = current().category == static_cast<int>(i);
    const double size = row.height() < theme().px(14) ? 11 : 12;
    drawText(painter, QRectF(row.left(), row.top(), labelWidth, row.height()),
             Qt::AlignLeft | Qt::AlignVCenter, data().categories[i].label, theme().font(size, chosen),
             theme().text);
    const double left = row.left() + labelWidth + theme().px(12);
    const double room = row.right() - left - theme().px(30);
    const double height = std::clamp(row.height() - theme().px(4), theme().px(7), theme().px(10));
    double x = left;
    for (std::size_t s = 0; s < data().series.size(); ++s) {
        const double value = data().series[s].value(i);
        if (std::isnan(value) || value <= 0)
            continue;
        const double width = value / largest * room;
        drawPart(painter, QRectF(x, row.center().y() - height / 2, std::max(1.0, width - 1), height), s);
        x += width;
    }
    drawText(painter, QRectF(x + theme().px(6), row.top(), theme().px(40), row.height()),
             Qt::AlignLeft | Qt::AlignVCenter, reports::numberText(total(i), 0), theme().font(size),
             theme().text);
}

ChartCell StackedBars::cellAt(const QPointF &point, const QRectF &rect) const
{
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        if (cellRect({static_cast<int>(i), -1}, rect).contains(point))
            return {static_cast<int>(i), -1};
    for (std::size_t s = 0; s < data().series.size(); ++s)
        if (legendRect(s, rect).contains(point))
            return {-1, static_cast<int>(s)};
    return {};
}

QRectF StackedBars::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (cell.isLegend() && cell.series < static_cast<int>(data().series.size()))
        return legendRect(static_cast<std::size_t>(cell.series), rect);
    if (!cell.isValid() || data().categories.empty())
        return {};
    const QRectF bars = barsRect(rect);
    const double height
        = std::min(bars.height() / static_cast<double>(data().categories.size()), theme().px(28));
    return {bars.left(), bars.top() + height * cell.category, bars.width(), height};
}

} // namespace pilotage::charts
