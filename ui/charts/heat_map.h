#pragma once

#include "ui/charts/chart.h"
#include "ui/charts/ramp.h"

namespace pilotage::charts {

/// Districts by years (scores, discrete ramp with legend) or by indicator groups (completeness, where
/// only what is missing gets ink). Every cell prints its number; no value is hatched, never zero.
class HeatMap : public Chart
{
public:
    enum class Style { Score, Lack };

    explicit HeatMap(Style style)
        : m_style(style)
    {
    }

    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] bool hasCells() const override { return true; }
    [[nodiscard]] QSizeF minimumSize() const override;
    [[nodiscard]] QSizeF pictureSize() const override;
    void setData(const reports::ChartData &data) override;

    [[nodiscard]] const ScoreRamp &ramp() const { return m_ramp; }

private:
    struct Grid
    {
        QRectF cells; ///< body without heading and labels
        double label = 0;
        double header = 0;
        double row = 0;
        double column = 0;
        double extra = 0; ///< sparkline and change at the right
    };
    [[nodiscard]] Grid grid(const QRectF &rect) const;
    [[nodiscard]] std::vector<int> cellSeries() const;
    void drawHeader(QPainter *painter, const Grid &grid) const;
    void drawRow(QPainter *painter, const Grid &grid, int row) const;
    void drawCell(QPainter *painter, const QRectF &cell, int row, int series) const;
    void drawExtra(QPainter *painter, const Grid &grid, int row) const;
    void drawLegend(QPainter *painter, const QRectF &rect) const;
    [[nodiscard]] QColor lackFill(double percent) const;

    Style m_style;
    ScoreRamp m_ramp;
};

} // namespace pilotage::charts
