#pragma once

#include "ui/charts/chart.h"

#include <memory>

class QChart;
class QGraphicsScene;

namespace pilotage::charts {

/// All subjects over the years on QtCharts axes: the rest quiet, the chosen one and the mean in colour
/// and named at the line's end. Drawn through the same `render` as every other chart.
/// Needs a QApplication (QtCharts items are graphics widgets).
class TrendChart : public Chart
{
public:
    TrendChart();
    ~TrendChart() override;

    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override { return {theme().px(300), theme().px(160)}; }
    void setData(const reports::ChartData &data) override;
    void setTheme(const ChartTheme &theme) override;

private:
    void rebuild();
    void addLine(const reports::ChartSeries &series);
    void drawEnds(QPainter *painter, const QRectF &rect) const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QRectF chartRect(const QRectF &rect) const;
    [[nodiscard]] QColor colorOf(const reports::ChartSeries &series) const;
    [[nodiscard]] QPointF position(double index, double value, const QRectF &rect) const;

    std::unique_ptr<QGraphicsScene> m_scene;
    QChart *m_chart = nullptr; ///< owned by the scene
    double m_low = 0;
    double m_high = 1;
};

} // namespace pilotage::charts
