#pragma once

#include "app/methods/reason.h"

namespace pilotage::methods {

/// Amounts change by percent, percentages by percentage points; the two are never mixed up.
enum class ChangeUnit { Percent, PercentagePoints };
constexpr auto keyTable(ChangeUnit)
{
    return std::array{Key<ChangeUnit>{ChangeUnit::Percent, QLatin1StringView("percent")},
                      Key<ChangeUnit>{ChangeUnit::PercentagePoints, QLatin1StringView("percentage_points")}};
}

/// A figure against the same period of another year.
struct Comparison
{
    double difference = undefined; ///< now - then, in the indicator's unit
    double change = undefined; ///< in `unit`
    ChangeUnit unit = ChangeUnit::Percent;
    /// Missing (either side); ZeroBase, NegativeBase (the difference stands, the percentage does not).
    Reason reason = Reason::None;
};

/// `isPercentage`: the indicator's own unit is percent.
[[nodiscard]] Comparison compare(double now, double then, bool isPercentage);

/// compare().change over columns. No allocation.
void compare(Column now, Column then, bool isPercentage, OutColumn change);

} // namespace pilotage::methods
