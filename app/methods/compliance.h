#pragma once

#include "app/methods/reason.h"

#include <cstdint>
#include <optional>

namespace pilotage::methods {

/// What one entity owes and has handed in over a cycle. Unit: kg CO2, integers (never REAL).
struct EntityPosition
{
    std::int64_t dueKg = 0; ///< verified emissions
    std::int64_t surrenderedKg = 0; ///< allowances, reversals taken off
    std::int64_t surrenderedOnTimeKg = 0; ///< of these dated on or before the deadline
    std::int64_t offsetKg = 0; ///< CCER handed in
    std::int64_t offsetOnTimeKg = 0;
    bool isExcluded = false; ///< closed, merged, by court...
};

struct EntitySettlement
{
    std::int64_t offsetCountedKg = 0; ///< CCER up to the cap
    std::int64_t offsetIgnoredKg = 0; ///< CCER beyond it
    std::int64_t handedInKg = 0; ///< S = allowances + counted CCER
    std::int64_t handedInOnTimeKg = 0;
    std::int64_t coveredKg = 0; ///< min(S, due): over-surrender never helps another entity
    std::int64_t coveredOnTimeKg = 0;
    std::int64_t gapKg = 0; ///< due - S, never below 0
    bool isCounted = false; ///< stands in both rates: not excluded and due > 0
    bool isFull = false; ///< S >= due
    bool isFullOnTime = false;
};

/// Offset cap: CCER count up to 5 % of the obligation. Unit: percent. Source: 碳排放权交易管理办法(试行),
/// Art. 29.
inline constexpr int offsetCapPercent = 5;

/// The cap in kg, rounded down.
[[nodiscard]] std::int64_t offsetCapKg(std::int64_t dueKg, int capPercent = offsetCapPercent);

[[nodiscard]] EntitySettlement settle(const EntityPosition &position, int capPercent = offsetCapPercent);

/// Numerator over denominator. percent() has no value without a denominator: "not applicable", never 100 %.
struct RateParts
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;

    [[nodiscard]] std::optional<double> percent() const;
    [[nodiscard]] Reason reason() const { return denominator > 0 ? Reason::None : Reason::NotApplicable; }
};

/// Rates of a group of entities. By volume R_v = sum min(S, O) / sum O (kg); by entity R_e = #{S >= O} /
/// #{O > 0}; the on-time variants count what is dated on or before the deadline.
struct ComplianceRates
{
    RateParts byVolume;
    RateParts byEntity;
    RateParts byVolumeOnTime;
    RateParts byEntityOnTime;
    int excluded = 0; ///< entities marked so
    int withoutDue = 0; ///< entities with nothing due, in no rate either
    int shortEntities = 0;
    std::int64_t gapKg = 0;
};

[[nodiscard]] ComplianceRates complianceRates(std::span<const EntityPosition> entities,
                                              int capPercent = offsetCapPercent);

} // namespace pilotage::methods
