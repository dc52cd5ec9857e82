#include "ui/charts/balance_chart.h"

#include "ui/charts/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using reports::CategoryMark;
using reports::ChartSeries;
using reports::SeriesRole;

std::vector<BalanceChart::Span> BalanceChart::spans() const
{
    std::vector<Span> spans;
    const ChartSeries *series = data().first(SeriesRole::Main);
    double level = 0;
    double due = 0; // the first result: what the others are measured against
    bool anyResult = false;
    for (std::size_t i = 0; i < data().categories.size(); ++i) {
        const double value = series && !std::isnan(series->value(i)) ? series->value(i) : 0;
        switch (data().categories[i].mark) {
        case CategoryMark::Change:
            spans.push_back({level, level + value});
            level += value;
            break;
        case CategoryMark::Shortage:
            spans.push_back({due - value, due});
            break;
        case CategoryMark::Result:
            due = anyResult ? due : value;
            anyResult = true;
            spans.push_back({value, value});
            break;
        case CategoryMark::Plain:
        case CategoryMark::Total:
            level = value;
            spans.push_back({value, value});
            break;
        }
    }
    return spans;
}

QSizeF BalanceChart::minimumSize() const
{
    const auto rows = static_cast<double>(std::max<std::size_t>(1, data().categories.size()));
    return {theme().px(260), theme().px(20 + 40) + rows * theme().px(20)};
}

BalanceChart::Axis BalanceChart::axis(const QRectF &rect) const
{
    Axis axis;
    double label = 0;
    double number = theme().px(40);
    const ChartSeries *series = data().first(SeriesRole::Main);
    for (std::size_t i = 0; i < data().categories.size(); ++i) {
        label = std::max(label, textWidth(data().categories[i].label, theme().font(12, true)));
        if (series)
            number = std::max(
                number,
                textWidth(reports::signedText(series->value(i), series->decimals), theme().font(13, true)));
    }
    axis.left = rect.left() + std::min(label + theme().px(12), rect.width() * 0.42);
    axis.width = std::max(theme().px(40), rect.right() - axis.left - number - theme().px(16));
    double low = reports::noValue;
    double high = reports::noValue;
    for (const Span span : spans()) {
        low = std::fmin(low, std::min(span.from, span.to));
        high = std::fmax(high, std::max(span.from, span.to));
    }
    if (!std::isnan(low)) {
        const double air = high > low ? (high - low) * 0.15 : 1;
        axis.low = low - air;
        axis.high = high + air;
    }
    return axis;
}

void BalanceChart::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = drawSource(painter, rect, data().source, theme());
    const Axis at = axis(rect);
    for (const double tick : niceTicks(at.low, at.high, 4)) {
        if (tick < at.low || tick > at.high)
            continue;
        const double x = at.x(tick);
        const int decimals = at.high - at.low < 5 ? (at.high - at.low < 0.5 ? 2 : 1) : 0;
        drawHairline(painter, {x, rect.top() + theme().px(20), x, inner.bottom()}, theme().line);
        drawText(painter, QRectF(x - theme().px(32), rect.top(), theme().px(64), theme().px(16)),
                 Qt::AlignCenter, reports::numberText(tick, decimals), theme().font(11), theme().muted);
    }
    const std::vector<Span> steps = spans();
    for (std::size_t i = 0; i < steps.size(); ++i)
        drawStep(painter, cellRect({static_cast<int>(i), -1}, rect), at, i, steps[i]);
    painter->restore();
}

void BalanceChart::drawStep(QPainter *painter, const QRectF &row, const Axis &at, std::size_t i,
                            Span span) const
{
    const ChartSeries *series = data().first(SeriesRole::Main);
    const CategoryMark mark = data().categories[i].mark;
    const bool change = mark == CategoryMark::Change;
    const bool bold = !change && mark != CategoryMark::Plain;
    if (mark == CategoryMark::Total || mark == CategoryMark::Shortage)
        drawHairline(painter, {row.left(), row.top(), row.right(), row.top()}, theme().divider);
    drawText(painter, QRectF(row.left(), row.top(), at.left - row.left() - theme().px(6), row.height()),
             Qt::AlignLeft | Qt::AlignVCenter, data().categories[i].label, theme().font(12, bold),
             theme().text);
    const double middle = row.center().y();
    if (change || mark == CategoryMark::Shortage) {
        const double height = std::min(theme().px(12), row.height() - 4);
        const double from = at.x(std::min(span.from, span.to));
        const QRectF bar(from, middle - height / 2, std::max(2.0, at.x(std::max(span.from, span.to)) - from),
                         height);
        const bool nothing = span.from == span.to;
        if (mark == CategoryMark::Shortage && !nothing)
            hatchBar(painter, bar, theme().bad);
        else if (!nothing)
            fillBar(painter, bar, span.to < span.from ? theme().series[5] : theme().series[0]);
    } else {
        QPen dots(theme().divider, 1);
        dots.setDashPattern({1, 3});
        painter->setPen(dots);
        painter->drawLine(QPointF(at.left, middle + 0.5),
                          QPointF(at.x(span.to) - theme().px(6), middle + 0.5));
        const double height = std::min(theme().px(16), row.height() - 2);
        fillBar(painter, QRectF(at.x(span.to) - 2, middle - height / 2, 4, height),
                mark == CategoryMark::Result && i + 1 == data().categories.size() - 1 ? theme().accent
                                                                                      : theme().text);
    }
    const double value = series ? series->value(i) : reports::noValue;
    const int decimals = series ? series->decimals : 2;
    drawText(painter, row, Qt::AlignRight | Qt::AlignVCenter,
             change ? reports::signedText(value, decimals) : reports::numberText(value, decimals),
             theme().font(13, bold), theme().text);
}

ChartCell BalanceChart::cellAt(const QPointF &point, const QRectF &rect) const
{
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        if (cellRect({static_cast<int>(i), -1}, rect).contains(point))
            return {static_cast<int>(i), -1};
    return {};
}

QRectF BalanceChart::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || data().categories.empty())
        return {};
    const double top = rect.top() + theme().px(20);
    const double bottom = rect.bottom() - sourceHeight(data().source, rect.width(), theme());
    const double height
        = std::min((bottom - top) / static_cast<double>(data().categories.size()), theme().px(36));
    return {rect.left(), top + height * cell.category, rect.width(), height};
}

} // namespace pilotage::charts
