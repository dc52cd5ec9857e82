#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Allowance balance: totals are 4x16 ticks, only changes are bars, the shortage is hatched. Because no
/// total is a bar the axis may start above zero; the source line says so.
/// Data: one series of role Main; categories carry their CategoryMark. A Change starts where the step
/// before ended; a Shortage ends at the first Result (what is due).
class BalanceChart : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override;

    struct Span
    {
        double from = 0;
        double to = 0;
    };
    /// Where each step is drawn on the value axis.
    [[nodiscard]] std::vector<Span> spans() const;

private:
    struct Axis
    {
        double left = 0;
        double width = 0;
        double low = 0;
        double high = 1;
        [[nodiscard]] double x(double value) const { return left + (value - low) / (high - low) * width; }
    };
    [[nodiscard]] Axis axis(const QRectF &rect) const;
    void drawStep(QPainter *painter, const QRectF &row, const Axis &axis, std::size_t i, Span span) const;
};

} // namespace pilotage::charts
