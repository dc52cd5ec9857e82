#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Parts of an index for one subject (bars from zero, 0-100 % of full marks) against the mean of all
/// (a tick through the bar); second-level parts are indented.
class DimensionBars : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override;

private:
    [[nodiscard]] double labelWidth() const;
    void drawKey(QPainter *painter, const QRectF &rect) const;
    void drawRow(QPainter *painter, const QRectF &row, double left, double width, std::size_t i) const;
};

} // namespace pilotage::charts
