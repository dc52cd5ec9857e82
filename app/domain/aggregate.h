#pragma once

#include "app/domain/indicator.h"
#include "app/domain/observation.h"

#include <limits>
#include <span>

namespace pilotage {

/// The figure of one part of a whole: a county of a city, a month of a year.
struct AggregatePart
{
    State state = State::Missing;
    double value = std::numeric_limits<double>::quiet_NaN(); ///< only where the state is present
    /// The figure of the denominator, for weighted means; NaN = missing.
    double weight = std::numeric_limits<double>::quiet_NaN();
};

/// Why a whole has no figure.
enum class AggregateReason {
    None,
    NoParts, ///< nothing to add up
    NotApplicable, ///< to none of the parts
    NoFigures, ///< all missing or confidential
    NoWeights, ///< figures, but none of them with its weight
    NegativeWeight,
    ZeroWeight, ///< the weights add up to zero
    LastMissing, ///< the last part has none; an earlier one is not put in its place
    NotAggregated ///< this indicator is not to be added up
};

/// The figure of the whole with its coverage n/N. Parts that it does not apply to are in neither n nor N;
/// missing and confidential ones are in N only and never count as zero.
struct Aggregate
{
    double value = std::numeric_limits<double>::quiet_NaN(); ///< NaN unless reason is None
    int present = 0; ///< n
    int total = 0; ///< N
    AggregateReason reason = AggregateReason::None;

    /// A sum that is not complete is a lower bound, a mean one of those that reported: say n/N beside it.
    [[nodiscard]] bool isComplete() const { return reason == AggregateReason::None && present == total; }
    [[nodiscard]] double coverage() const { return total > 0 ? double(present) / total : 0; }
};

/// `parts` in the order of time for Aggregation::Last. A figure below its unit counts as 0 of it.
[[nodiscard]] Aggregate aggregate(Aggregation rule, std::span<const AggregatePart> parts);

} // namespace pilotage
