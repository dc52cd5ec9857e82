#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Countdown to a deadline: marks on a line, today as a triangle, passed marks filled.
/// Data: one series of role Main with the days from today to each mark (negative = passed), dates as
/// notes; the last category is the deadline.
class Timeline : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override { return {theme().px(240), theme().px(60)}; }
    [[nodiscard]] QSizeF pictureSize() const override { return {480, 140}; }
};

} // namespace pilotage::charts
