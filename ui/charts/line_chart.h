#pragma once

#include "ui/charts/chart.h"

#include <QPointF>

#include <vector>

namespace pilotage::charts {

/// Time series: main line, compared lines, range band, target, direct labels at the line ends.
/// Missing years are gaps, preliminary points hollow; nothing is interpolated.
class LineChart : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override { return {theme().px(280), theme().px(150)}; }

private:
    struct EndLabel
    {
        QString text;
        QColor color;
        bool bold = false;
        double y = 0;
    };
    struct Frame
    {
        QRectF plot;
        std::vector<double> ticks;
        [[nodiscard]] double y(double value) const;
        [[nodiscard]] double x(std::size_t i, std::size_t count) const;
    };

    [[nodiscard]] Frame frame(const QRectF &rect) const;
    [[nodiscard]] double labelWidth() const;
    [[nodiscard]] QString endText(const reports::ChartSeries &series) const;
    [[nodiscard]] QColor colorOf(const reports::ChartSeries &series) const;
    [[nodiscard]] std::vector<double> tickValues() const;
    void drawAxes(QPainter *painter, const Frame &frame) const;
    void drawBand(QPainter *painter, const Frame &frame) const;
    void drawTarget(QPainter *painter, const Frame &frame, const reports::ChartSeries &series) const;
    void drawLine(QPainter *painter, const Frame &frame, const reports::ChartSeries &series) const;
    void drawPointLabels(QPainter *painter, const Frame &frame, const reports::ChartSeries &series) const;
    void drawEndLabels(QPainter *painter, const Frame &frame) const;
};

} // namespace pilotage::charts
