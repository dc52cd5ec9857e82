#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// One small line with area for each category (district), all on one axis: series are the years. The chosen
/// one is in accent; the peak is a ring, the last figure a dot with its value above.
class SmallMultiples : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override { return {theme().px(420), theme().px(84)}; }
    [[nodiscard]] QSizeF pictureSize() const override { return {900, 260}; }
    [[nodiscard]] QString toolTip(ChartCell cell) const override;

private:
    [[nodiscard]] int columns(const QRectF &plot) const;
    [[nodiscard]] QRectF plotArea(const QRectF &rect) const;
    [[nodiscard]] QRectF boxAt(std::size_t category, const QRectF &plot) const;
    void drawOne(QPainter *painter, std::size_t category, const QRectF &box) const;
    void drawLine(QPainter *painter, std::size_t category, const QRectF &plot, const QColor &color) const;
};

} // namespace pilotage::charts
