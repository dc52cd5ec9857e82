#pragma once

#include "app/domain/keys.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <span>
#include <vector>

namespace pilotage {

/// How numbers are rounded for display and reports; one rule a workbook.
enum class RoundingRule {
    HalfUp, ///< 四舍五入: a half goes away from zero
    HalfEven ///< 四舍六入五成双, GB/T 8170-2008, 3.2: exactly a half goes to the even digit
};
constexpr auto keyTable(RoundingRule)
{
    return std::array{Key<RoundingRule>{RoundingRule::HalfUp, QLatin1StringView("half_up")},
                      Key<RoundingRule>{RoundingRule::HalfEven, QLatin1StringView("half_even")}};
}

/// Rounds the decimal number as written: -12.345, 1.2e-3. Decimal digits are exact where doubles are not
/// (1.005 is below a half as a double). Zero loses its minus. nullopt if it is no decimal number.
[[nodiscard]] std::optional<QString> roundedDecimal(QStringView number, int decimals, RoundingRule rule);

/// The same for a double, by the shortest decimal number that means it; "" for NaN and infinities.
[[nodiscard]] QString rounded(double value, int decimals, RoundingRule rule);

/// Parts and their total for display, so that the parts shown add up to the total shown: the total is
/// rounded, and what rounding down leaves over goes to the parts with the largest remainders, the earlier one
/// first where they are equal. NaN parts stay "" and count for nothing.
struct RoundedParts
{
    std::vector<QString> parts;
    QString total;
};
[[nodiscard]] RoundedParts roundedParts(std::span<const double> parts, int decimals, RoundingRule rule);

} // namespace pilotage
