#pragma once

#include <QColor>

#include <array>

class QPalette;
class QWidget;

namespace pilotage::ui {

/// Every colour of the program, by what it is for. Nothing outside theme and tokens names a colour.
struct Tokens
{
    bool dark = false;
    QColor window, base, alt, raised;
    QColor text, muted, faint;
    QColor line, divider, control;
    QColor accent, accentHover, onAccent;
    QColor selection, hover;
    QColor good, attention, bad;
    QColor goodBg, attentionBg, badBg;
    std::array<QColor, 7> series; ///< Okabe-Ito, darkened or lightened to 3.6:1 and more
    std::array<QColor, 7> ramp; ///< one hue, lightness monotone; ink() says what to write on a step
    std::array<QColor, 3> lack; ///< 85-99 %, 65-84 %, below 65 %
    std::array<QColor, 4> stack; ///< stacked parts; the third is drawn as a pattern
    QColor skipRange, headerRange, keyRange, valueRange; ///< sheet preview of an import

    /// Ink on ramp step 1..7.
    [[nodiscard]] QColor ink(int step) const { return step >= 6 ? onAccent : text; }
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
/// The tokens a palette was made from; a widget passes its own palette, so no state is shared.
[[nodiscard]] const Tokens &tokens(const QPalette &palette);
[[nodiscard]] const Tokens &tokens(const QWidget *widget);

} // namespace pilotage::ui
