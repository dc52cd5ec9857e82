#pragma once

#include "app/domain/indicator.h"
#include "app/domain/scheme.h"
#include "app/methods/reason.h"

namespace pilotage::methods {

/// How one indicator becomes a share of full marks, as the scheme says it. NaN = not given.
struct Rule
{
    Direction direction = Direction::Benefit;
    Normalisation kind = Normalisation::Minmax;
    /// min-max: fixed limits (both or none); interval: its ends; attainment: base. Unit: the indicator's.
    double low = undefined;
    double high = undefined; ///< attainment: the goal, which may lie below the base
    double target = undefined; ///< Direction::Target only
    double zeroVariance = 1; ///< z of a min-max column without spread, 0..1

    friend bool operator==(const Rule &, const Rule &) = default;
};

/// A rule with its numbers filled in from a panel: from here on one value has one z on every page.
struct Scale
{
    Rule rule;
    double low = undefined; ///< limit used (min, fixed limit, base, interval's end, target)
    double high = undefined; ///< limit used (max, fixed limit, goal, interval's end, target)
    double reach = undefined; ///< interval and target: the largest distance in the panel, where z is 0
    /// ZeroVariance is a warning (all z are one constant); NoData, LimitsIncomplete, BadLimits and
    /// NeutralDirection leave every z undefined.
    Reason reason = Reason::NoData;

    [[nodiscard]] bool isUsable() const { return reason == Reason::None || reason == Reason::ZeroVariance; }
};

/// Fits a rule to the valid cells of a panel (all objects and periods together). Fixed limits and
/// attainment need no panel. Source: min-max as in ChinaXiv 202101.00006V1; interval and target:
/// z = 1 - distance / largest distance.
[[nodiscard]] Scale scaleOf(Column panel, const Rule &rule, Arithmetic arithmetic = Arithmetic::Plain);

/// z in [0, 1]; NaN for a missing value or an unusable scale. Values beyond the limits are held at 0 or 1.
[[nodiscard]] double normalised(double value, const Scale &scale);

/// What must be said beside normalised(value, scale).
[[nodiscard]] Reason remark(double value, const Scale &scale);

/// normalised() over a column, the same digits by every arithmetic. `z` may be the column itself. No
/// allocation.
void normalise(Column values, const Scale &scale, OutColumn z, Arithmetic arithmetic = Arithmetic::Plain);

/// z -> low + z (high - low), the zero-avoiding rescale of entropy weights (e.g. onto [0.002, 0.998]).
void rescale(OutColumn z, double low, double high);

} // namespace pilotage::methods
