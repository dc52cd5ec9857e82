#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include <array>

namespace pilotage::charts {

/// Colours and fonts a chart draws with; the window fills it from its own theme, reports use `paper`.
/// All sizes in charts are logical pixels times `scale`, so that one scene is the same on screen, in a
/// picture, in SVG and on paper.
struct ChartTheme
{
    QColor base, alt, text, muted, faint, line, divider;
    QColor accent, onAccent, selection;
    QColor good, attention, bad;
    std::array<QColor, 7> series; ///< distinguishable without colour sight, >= 3.6:1 on base
    std::array<QColor, 7> ramp; ///< score, light to dark (dark theme: dark to light)
    std::array<QColor, 3> lack; ///< completeness 85-99, 65-84, below 65
    std::array<QColor, 4> parts; ///< stacked parts, told apart by lightness and pattern
    double bandOpacity = 0.13; ///< of the range band
    QStringList families;
    double scale = 1.0; ///< zoom of the interface font

    /// Light colours for reports and pictures made without a window.
    [[nodiscard]] static ChartTheme paper();

    /// `px` at 96 dpi; only regular and bold exist in the office fonts.
    [[nodiscard]] QFont font(double px, bool bold = false) const;
    [[nodiscard]] double px(double value) const { return value * scale; }
    [[nodiscard]] QColor seriesColor(std::size_t i) const { return series[i % series.size()]; }
};

} // namespace pilotage::charts
