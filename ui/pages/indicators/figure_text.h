#pragma once

#include "app/workbook/figure_grid.h"
#include "ui/models/cell_look.h"
#include "ui/pages/indicators/sheet.h"

#include <QString>

namespace pilotage::ui {

/// What a cell says: the number with its qualifier, or the state in a word.
[[nodiscard]] QString figureText(const workbook::GridCell &cell, const Indicator &indicator);
/// The same as one would type it, exact: read back it is the same figure. Empty = not reported.
[[nodiscard]] QString typedText(const workbook::GridCell &cell);
[[nodiscard]] QString typedText(double value, State state, Qualifier qualifier);
/// The number in the unit and with the decimals it was entered in, e.g. "285 t"; empty = no number.
[[nodiscard]] QString enteredText(const workbook::GridCell &cell, const Indicator &indicator);
/// Not there: "not reported" where others reported or in the reference period, else a dash.
[[nodiscard]] QString absentText(const Sheet &sheet, int row, int column);

/// Corners and states as words, for tooltips and screen readers; empty = nothing to say.
[[nodiscard]] QString marksText(const workbook::GridCell &cell);
/// "Lucheng 2024", "Lucheng, PM2.5 mean".
[[nodiscard]] QString cellName(const Sheet &sheet, int row, int column);

/// How far a figure is from its target, and whether it is met.
struct Distance
{
    QString text;
    bool isMet = false;
};
[[nodiscard]] Distance distanceTo(double value, double target, const Indicator &indicator);

/// Change on last year with its arrow; `isAdverse`: against the indicator's direction.
struct ChangeWords
{
    QString text;
    bool isAdverse = false;
};
[[nodiscard]] ChangeWords changeText(const methods::Comparison &change, Direction direction);

/// Why a whole has no figure; empty = it has one.
[[nodiscard]] QString reasonText(AggregateReason reason);
[[nodiscard]] Tone reviewTone(Review review);
[[nodiscard]] Mark reviewMark(Review review);

} // namespace pilotage::ui
