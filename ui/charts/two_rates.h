#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Both rates of one cycle, equally large, each with its n/N, bar and formula.
/// Data: categories = the rates (note = formula); series Main in percent (notes = n/N as printed),
/// optional UnknownBasis (published, hatched) and Reference (national tick).
class TwoRates : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override;
    [[nodiscard]] QSizeF pictureSize() const override { return {440, 300}; }

private:
    void drawRate(QPainter *painter, const QRectF &box, std::size_t i) const;
};

} // namespace pilotage::charts
