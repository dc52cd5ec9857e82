#include "ui/charts/two_rates.h"

#include "ui/charts/painting.h"
#include "ui/charts/rate_bars.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

QSizeF TwoRates::minimumSize() const
{
    return {theme().px(300), theme().px(102) * 2};
}

void TwoRates::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        drawRate(painter, cellRect({static_cast<int>(i), -1}, rect), i);
    painter->restore();
}

void TwoRates::drawRate(QPainter *painter, const QRectF &box, std::size_t i) const
{
    const ChartSeries *main = data().first(SeriesRole::Main);
    const ChartSeries *unknown = data().first(SeriesRole::UnknownBasis);
    const ChartSeries *national = data().first(SeriesRole::Reference);
    const double rate = main ? main->value(i) : reports::noValue;
    const double published = unknown ? unknown->value(i) : reports::noValue;
    const double shown = std::isnan(rate) ? published : rate;
    const reports::ChartCategory &category = data().categories[i];
    // Lines of one block: 18 title, 32 figure, 12 bar, 16 axis, 16 formula; spare height goes between.
    const double spare = std::max(0.0, box.height() - theme().px(102)) / 4;
    double y = box.top();
    drawText(painter, QRectF(box.left(), y, box.width(), theme().px(18)), Qt::AlignLeft | Qt::AlignVCenter,
             category.label, theme().font(13, true), theme().text);
    y += theme().px(18) + std::min(spare, theme().px(4));
    const QString figure = std::isnan(shown) ? u"—"_s : reports::percentText(shown, 1) + u" %"_s;
    const double used
        = drawText(painter, QRectF(box.left(), y, box.width(), theme().px(32)),
                   Qt::AlignLeft | Qt::AlignVCenter, figure, theme().font(26, true), theme().text);
    const QString beside = std::isnan(rate) && unknown ? unknown->note(i) : main ? main->note(i) : QString();
    drawText(painter,
             QRectF(box.left() + used + theme().px(14), y + theme().px(4),
                    box.width() - used - theme().px(14), theme().px(28)),
             Qt::AlignLeft | Qt::AlignVCenter, beside, theme().font(13), theme().text);
    y += theme().px(36) + std::min(spare, theme().px(6));
    const QRectF track(box.left(), y, box.width(), theme().px(9));
    if (std::isnan(rate) && !std::isnan(published)) {
        QRectF bar = track;
        bar.setWidth(track.width() * std::clamp(published / 100, 0.0, 1.0));
        hatchBar(painter, bar, theme().muted);
    } else {
        drawRateBar(painter, track, rate, national ? national->value(i) : reports::noValue, i > 0, theme());
    }
    y += theme().px(12);
    for (const int percent : {0, 50, 100}) {
        const QString text = percent == 100 ? u"100 %"_s : QString::number(percent);
        const Qt::Alignment side = percent == 0 ? Qt::AlignLeft
            : percent == 50                     ? Qt::AlignHCenter
                                                : Qt::AlignRight;
        drawText(painter, QRectF(box.left(), y, box.width(), theme().px(15)), side | Qt::AlignVCenter, text,
                 theme().font(11), theme().muted);
    }
    y += theme().px(16);
    drawText(painter, QRectF(box.left(), y, box.width(), theme().px(16)), Qt::AlignLeft | Qt::AlignVCenter,
             category.note, theme().font(12), theme().muted);
}

ChartCell TwoRates::cellAt(const QPointF &point, const QRectF &rect) const
{
    for (std::size_t i = 0; i < data().categories.size(); ++i)
        if (cellRect({static_cast<int>(i), -1}, rect).contains(point))
            return {static_cast<int>(i), -1};
    return {};
}

QRectF TwoRates::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || data().categories.empty())
        return {};
    const double height
        = std::min(rect.height() / static_cast<double>(data().categories.size()), theme().px(140));
    return {rect.left(), rect.top() + height * cell.category, rect.width(), height};
}

} // namespace pilotage::charts
