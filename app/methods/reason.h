#pragma once

#include "app/domain/keys.h"

#include <limits>
#include <span>

namespace pilotage::methods {

/// One indicator over all objects, or one object over all indicators. NaN = missing; never an infinity.
using Column = std::span<const double>;
using OutColumn = std::span<double>;

inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// True for a value that is there. Missing is not zero.
[[nodiscard]] constexpr bool isPresent(double value)
{
    return value == value;
}

/// Plain: the reference, used for everything that is saved. Fast: eight lanes with an own logarithm, as wide
/// as the processor allows, equal to the plain path within 1e-12 relative, for what follows a slider.
/// Portable: Fast as it is on a processor without wide lanes; asked for by tests, so that they hold it
/// anywhere.
enum class Arithmetic { Plain, Fast, Portable };

/// Why a number is undefined, or what must be said beside it. The wording is made in app/messages.
enum class Reason {
    None,
    Missing,
    NoData,
    ZeroVariance,
    BeyondLimits,
    LimitsIncomplete,
    BadLimits,
    NeutralDirection,
    ZeroSum,
    TooFewValues,
    SingleObject,
    EqualWeights,
    NegativeValue,
    AboveOne,
    TooFewSystems,
    BadWeights,
    LowCoverage,
    PartialCoverage,
    NoShortfall,
    ZeroBase,
    NegativeBase,
    NotApplicable
};
constexpr auto keyTable(Reason)
{
    return std::array{Key<Reason>{Reason::None, QLatin1StringView("")},
                      Key<Reason>{Reason::Missing, QLatin1StringView("missing")},
                      Key<Reason>{Reason::NoData, QLatin1StringView("no-data")},
                      Key<Reason>{Reason::ZeroVariance, QLatin1StringView("zero-variance")},
                      Key<Reason>{Reason::BeyondLimits, QLatin1StringView("beyond-limits")},
                      Key<Reason>{Reason::LimitsIncomplete, QLatin1StringView("limits-incomplete")},
                      Key<Reason>{Reason::BadLimits, QLatin1StringView("bad-limits")},
                      Key<Reason>{Reason::NeutralDirection, QLatin1StringView("neutral-direction")},
                      Key<Reason>{Reason::ZeroSum, QLatin1StringView("zero-sum")},
                      Key<Reason>{Reason::TooFewValues, QLatin1StringView("too-few-values")},
                      Key<Reason>{Reason::SingleObject, QLatin1StringView("single-object")},
                      Key<Reason>{Reason::EqualWeights, QLatin1StringView("equal-weights")},
                      Key<Reason>{Reason::NegativeValue, QLatin1StringView("negative-value")},
                      Key<Reason>{Reason::AboveOne, QLatin1StringView("above-one")},
                      Key<Reason>{Reason::TooFewSystems, QLatin1StringView("too-few-systems")},
                      Key<Reason>{Reason::BadWeights, QLatin1StringView("bad-weights")},
                      Key<Reason>{Reason::LowCoverage, QLatin1StringView("low-coverage")},
                      Key<Reason>{Reason::PartialCoverage, QLatin1StringView("partial-coverage")},
                      Key<Reason>{Reason::NoShortfall, QLatin1StringView("no-shortfall")},
                      Key<Reason>{Reason::ZeroBase, QLatin1StringView("zero-base")},
                      Key<Reason>{Reason::NegativeBase, QLatin1StringView("negative-base")},
                      Key<Reason>{Reason::NotApplicable, QLatin1StringView("not-applicable")}};
}

} // namespace pilotage::methods
