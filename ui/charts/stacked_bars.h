#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Horizontal stacked bars from zero with a legend that carries the totals above them. Parts differ by
/// lightness and pattern, so that they can be told apart in grey.
class StackedBars : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override;
    [[nodiscard]] QSizeF pictureSize() const override { return {480, 420}; }

private:
    [[nodiscard]] QRectF barsRect(const QRectF &rect) const;
    [[nodiscard]] double legendHeight() const;
    [[nodiscard]] QRectF legendRect(std::size_t series, const QRectF &rect) const;
    void drawLegend(QPainter *painter, const QRectF &rect) const;
    void drawRow(QPainter *painter, const QRectF &row, std::size_t i, double labelWidth,
                 double largest) const;
    void drawPart(QPainter *painter, const QRectF &bar, std::size_t part) const;
    [[nodiscard]] double total(std::size_t i) const;
};

} // namespace pilotage::charts
