#include "ui/charts/rate_bars.h"

#include "ui/charts/painting.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

namespace {

bool isRate(const ChartSeries &series)
{
    return series.role == SeriesRole::ByVolume || series.role == SeriesRole::ByEntity
        || series.role == SeriesRole::UnknownBasis;
}

double shareOf(double percent)
{
    return std::clamp(percent / 100.0, 0.0, 1.0);
}

void drawOutlined(QPainter *painter, const QRectF &bar, const QColor &color)
{
    QColor fill = color;
    fill.setAlphaF(0.2F);
    const QRectF box(std::round(bar.left()) + 0.5, std::round(bar.top()) + 0.5,
                     std::max(1.0, std::round(bar.width()) - 1), std::round(bar.height()) - 1);
    painter->setPen(QPen(color, 1));
    painter->setBrush(fill);
    painter->drawRect(box);
}

} // namespace

void drawRateBar(QPainter *painter, const QRectF &track, double percent, double reference, bool outlined,
                 const ChartTheme &theme)
{
    fillBar(painter, track, theme.line);
    if (!std::isnan(percent)) {
        QRectF bar = track;
        bar.setWidth(track.width() * shareOf(percent));
        if (outlined) {
            fillBar(painter, bar, theme.base);
            drawOutlined(painter, bar, theme.series[0]);
        } else {
            fillBar(painter, bar, theme.series[0]);
        }
    }
    if (!std::isnan(reference)) {
        const double x = std::round(track.left() + track.width() * shareOf(reference));
        painter->fillRect(QRectF(x - 0.75, track.top() - theme.px(5), 1.5, track.height() + theme.px(10)),
                          theme.text);
    }
}

QString RateBars::lineText(const ChartSeries &series, std::size_t i) const
{
    if (series.role == SeriesRole::UnknownBasis)
        return reports::percentText(series.value(i), series.decimals) + u" %"_s;
    return series.name + u' ' + reports::percentText(series.value(i), series.decimals) + u" %"_s;
}

double RateBars::textColumn() const
{
    double width = theme().px(40);
    for (const ChartSeries &series : data().series) {
        if (!isRate(series))
            continue;
        for (std::size_t i = 0; i < data().categories.size(); ++i) {
            if (std::isnan(series.value(i)))
                continue;
            const bool stacked = series.role == SeriesRole::UnknownBasis;
            const double note = textWidth(u' ' + series.note(i), theme().font(12));
            const double text = textWidth(lineText(series, i), theme().font(12, true));
            width = std::max(width, stacked ? std::max(note, text) : note + text);
        }
    }
    for (const reports::ChartCategory &category : data().categories)
        width = std::max(width, textWidth(category.note, theme().font(12)));
    return width + theme().px(12);
}

RateBars::Columns RateBars::columns(const QRectF &rect) const
{
    Columns columns;
    for (const reports::ChartCategory &category : data().categories)
        columns.label = std::max(columns.label, textWidth(category.label, theme().font(13, true)));
    columns.label += theme().px(10);
    columns.left = rect.left() + columns.label;
    columns.width = std::max(theme().px(40), rect.width() - columns.label - textColumn());
    return columns;
}

QSizeF RateBars::minimumSize() const
{
    const auto rows = static_cast<double>(std::max<std::size_t>(1, data().categories.size()));
    return {theme().px(300), theme().px(22 + 22) + rows * theme().px(32)};
}

void RateBars::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF inner = drawSource(painter, rect, data().source, theme());
    const Columns at = columns(rect);
    for (const int percent : {0, 50, 100}) {
        const double x = at.left + at.width * percent / 100.0;
        drawHairline(painter, {x, inner.top() + theme().px(18), x, inner.bottom()},
                     percent == 0 ? theme().divider : theme().line);
        const QString text = percent == 100 ? u"100 %"_s : QString::number(percent);
        drawText(painter, QRectF(x - theme().px(30), inner.top(), theme().px(60), theme().px(16)),
                 Qt::AlignCenter, text, theme().font(11), theme().muted);
    }
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        drawRow(painter, cellRect({static_cast<int>(i), -1}, rect), at, i);
    painter->restore();
}

void RateBars::drawRow(QPainter *painter, const QRectF &row, const Columns &at, std::size_t i) const
{
    drawText(painter, QRectF(row.left(), row.top(), at.label, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
             data().categories[i].label, theme().font(13, true), theme().text);
    std::vector<const ChartSeries *> rates;
    for (const ChartSeries &series : data().series)
        if (isRate(series) && !std::isnan(series.value(i)))
            rates.push_back(&series);
    const double textLeft = at.left + at.width + theme().px(12);
    const double height = theme().px(rates.size() == 1 ? 12 : 9);
    const double gap = theme().px(5);
    double y = row.center().y() - (static_cast<double>(rates.size()) * (height + gap) - gap) / 2;
    double textY
        = row.center().y() - theme().px(8) * static_cast<double>(std::max<std::size_t>(1, rates.size()));
    if (rates.empty())
        drawText(painter, QRectF(at.left + theme().px(6), row.top(), at.width + textColumn(), row.height()),
                 Qt::AlignLeft | Qt::AlignVCenter, data().categories[i].note, theme().font(12),
                 theme().muted);
    for (const ChartSeries *series : rates) {
        const QRectF bar(at.left, y, at.width * shareOf(series->value(i)), height);
        const QString text = lineText(*series, i);
        const bool unknown = series->role == SeriesRole::UnknownBasis;
        if (series->role == SeriesRole::ByVolume)
            fillBar(painter, bar, theme().series[0]);
        else if (series->role == SeriesRole::ByEntity)
            drawOutlined(painter, bar, theme().series[0]);
        else
            hatchBar(painter, bar, theme().muted);
        if (unknown && rates.size() == 1)
            textY -= theme().px(8);
        const bool bold = series->role != SeriesRole::ByEntity;
        const double used
            = drawText(painter, QRectF(textLeft, textY, textColumn(), theme().px(16)),
                       Qt::AlignLeft | Qt::AlignVCenter, text, theme().font(12, bold), theme().text);
        const QRectF noteBox = unknown
            ? QRectF(textLeft, textY + theme().px(16), textColumn(), theme().px(16))
            : QRectF(textLeft + used + theme().px(4), textY, textColumn(), theme().px(16));
        drawText(painter, noteBox, Qt::AlignLeft | Qt::AlignVCenter, series->note(i), theme().font(12),
                 unknown ? theme().muted : theme().text);
        y += height + gap;
        textY += theme().px(16);
    }
    const ChartSeries *reference = data().first(SeriesRole::Reference);
    if (reference && !rates.empty() && !std::isnan(reference->value(i))) {
        const double x = std::round(at.left + at.width * shareOf(reference->value(i)));
        painter->fillRect(QRectF(x - 0.75, row.center().y() - theme().px(17), 1.5, theme().px(34)),
                          theme().text);
    }
}

ChartCell RateBars::cellAt(const QPointF &point, const QRectF &rect) const
{
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        if (cellRect({static_cast<int>(i), -1}, rect).contains(point))
            return {static_cast<int>(i), -1};
    return {};
}

QRectF RateBars::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || data().categories.empty())
        return {};
    const double top = rect.top() + theme().px(20);
    const double bottom = rect.bottom() - sourceHeight(data().source, rect.width(), theme());
    const double height
        = std::min((bottom - top) / static_cast<double>(data().categories.size()), theme().px(110));
    return {rect.left(), top + height * cell.category, rect.width(), height};
}

} // namespace pilotage::charts
