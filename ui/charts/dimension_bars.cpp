#include "ui/charts/dimension_bars.h"

#include "ui/charts/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

double DimensionBars::labelWidth() const
{
    double width = 0;
    for (const reports::ChartCategory &category : data().categories)
        width = std::max(width,
                         textWidth(category.label, theme().font(13, category.level == 0))
                             + theme().px(16) * category.level);
    return width + theme().px(16);
}

QSizeF DimensionBars::minimumSize() const
{
    const auto rows = static_cast<double>(std::max<std::size_t>(1, data().categories.size()));
    return {theme().px(320), theme().px(60) + rows * theme().px(20)};
}

void DimensionBars::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = drawSource(painter, rect, data().source, theme());
    drawKey(painter, QRectF(rect.left(), rect.top(), rect.width(), theme().px(20)));
    const double left = rect.left() + std::min(labelWidth(), rect.width() * 0.45);
    const double width = rect.right() - left - theme().px(96);
    const double top = rect.top() + theme().px(24);
    for (const int percent : {0, 25, 50, 75, 100}) {
        const double x = left + width * percent / 100.0;
        drawHairline(painter, {x, top + theme().px(18), x, inner.bottom()},
                     percent == 0 ? theme().divider : theme().line);
        drawText(painter, QRectF(x - theme().px(24), top, theme().px(48), theme().px(16)), Qt::AlignCenter,
                 QString::number(percent), theme().font(11), theme().muted);
    }
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        drawRow(painter, cellRect({static_cast<int>(i), -1}, rect), left, width, i);
    painter->restore();
}

void DimensionBars::drawKey(QPainter *painter, const QRectF &rect) const
{
    double x = rect.left();
    for (const ChartSeries &series : data().series) {
        if (series.role == SeriesRole::Main)
            fillBar(painter, QRectF(x, rect.center().y() - 5, theme().px(18), 9), theme().accent);
        else if (series.role == SeriesRole::Reference)
            painter->fillRect(QRectF(x + theme().px(8), rect.center().y() - 7, 1.5, 14), theme().text);
        else
            continue;
        x += theme().px(24);
        x += drawText(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()),
                      Qt::AlignLeft | Qt::AlignVCenter, series.name, theme().font(12), theme().text)
            + theme().px(20);
    }
    drawText(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()),
             Qt::AlignRight | Qt::AlignVCenter, data().unit, theme().font(11), theme().muted);
}

void DimensionBars::drawRow(QPainter *painter, const QRectF &row, double left, double width,
                            std::size_t i) const
{
    const reports::ChartCategory &category = data().categories[i];
    const bool top = category.level == 0;
    if (current().category == static_cast<int>(i))
        painter->fillRect(row, theme().selection);
    const double indent = theme().px(16) * category.level;
    drawText(painter,
             QRectF(row.left() + indent, row.top(), left - row.left() - indent - theme().px(8), row.height()),
             Qt::AlignLeft | Qt::AlignVCenter, category.label, theme().font(13, top), theme().text);
    const double height = std::clamp(row.height() * 0.45, theme().px(7), theme().px(12));
    const ChartSeries *main = data().first(SeriesRole::Main);
    const double value = main ? main->value(i) : reports::noValue;
    if (std::isnan(value)) {
        hatchCell(painter, QRectF(left, row.center().y() - height / 2, theme().px(60), height),
                  theme().faint);
    } else {
        const QColor color = top ? theme().accent : mixed(theme().accent, theme().base, 0.62);
        fillBar(
            painter,
            QRectF(left, row.center().y() - height / 2, width * std::clamp(value / 100, 0.0, 1.0), height),
            color);
    }
    const ChartSeries *mean = data().first(SeriesRole::Reference);
    if (mean && !std::isnan(mean->value(i))) {
        const double x = std::round(left + width * std::clamp(mean->value(i) / 100, 0.0, 1.0));
        painter->fillRect(QRectF(x - 0.75, row.center().y() - height / 2 - 4, 1.5, height + 8), theme().text);
    }
    const QRectF numbers(left + width + theme().px(8), row.top(), theme().px(88), row.height());
    drawText(painter, numbers.adjusted(0, 0, -theme().px(44), 0), Qt::AlignRight | Qt::AlignVCenter,
             reports::numberText(value, main ? main->decimals : 1), theme().font(13, top), theme().text);
    if (mean && !std::isnan(mean->value(i)) && !std::isnan(value))
        drawText(painter, numbers, Qt::AlignRight | Qt::AlignVCenter,
                 reports::signedText(value - mean->value(i), mean->decimals), theme().font(12),
                 theme().muted);
}

ChartCell DimensionBars::cellAt(const QPointF &point, const QRectF &rect) const
{
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        if (cellRect({static_cast<int>(i), -1}, rect).contains(point))
            return {static_cast<int>(i), -1};
    return {};
}

QRectF DimensionBars::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || data().categories.empty())
        return {};
    const double top = rect.top() + theme().px(44);
    const double bottom = rect.bottom() - sourceHeight(data().source, rect.width(), theme());
    const double height
        = std::min((bottom - top) / static_cast<double>(data().categories.size()), theme().px(34));
    return {rect.left(), top + height * cell.category, rect.width(), height};
}

} // namespace pilotage::charts
