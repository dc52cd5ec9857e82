#pragma once

#include "ui/charts/chart_theme.h"

#include <QRectF>

#include <array>
#include <vector>

class QPainter;

namespace pilotage::charts {

/// Seven discrete steps between two limits: what the colour of a score means is printed under it.
class ScoreRamp
{
public:
    ScoreRamp() = default;
    /// Limits are widened to whole numbers; equal limits make a ramp of one unit.
    ScoreRamp(double low, double high);
    [[nodiscard]] static ScoreRamp over(const std::vector<double> &values);

    [[nodiscard]] int step(double value) const; ///< 0..6
    [[nodiscard]] std::array<double, 8> limits() const;
    [[nodiscard]] QColor fill(double value, const ChartTheme &theme) const;
    [[nodiscard]] QColor ink(double value, const ChartTheme &theme) const;

private:
    double m_low = 0;
    double m_high = 100;
};

/// The scale with its limits under it; returns the width drawn.
double drawRampLegend(QPainter *painter, const QRectF &rect, const ScoreRamp &ramp, const QString &caption,
                      const ChartTheme &theme);

/// Line without axes in its own scale (shape only), last point a dot; NaN = gap.
void drawSparkline(QPainter *painter, const QRectF &rect, const std::vector<double> &values,
                   const QColor &color);

} // namespace pilotage::charts
