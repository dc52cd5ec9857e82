#include "app/methods/compliance.h"

#include <algorithm>

namespace pilotage::methods {

std::int64_t offsetCapKg(std::int64_t dueKg, int capPercent)
{
    if (dueKg <= 0 || capPercent <= 0)
        return 0;
    // Whole hundreds first: exact, and no overflow for any amount a registry can hold.
    return dueKg / 100 * capPercent + dueKg % 100 * capPercent / 100;
}

EntitySettlement settle(const EntityPosition &position, int capPercent)
{
    const std::int64_t due = std::max<std::int64_t>(position.dueKg, 0);
    const std::int64_t cap = offsetCapKg(due, capPercent);
    EntitySettlement result;
    result.offsetCountedKg = std::clamp<std::int64_t>(position.offsetKg, 0, cap);
    result.offsetIgnoredKg = std::max<std::int64_t>(position.offsetKg - result.offsetCountedKg, 0);
    result.handedInKg = std::max<std::int64_t>(position.surrenderedKg + result.offsetCountedKg, 0);
    result.handedInOnTimeKg = std::max<std::int64_t>(
        position.surrenderedOnTimeKg + std::clamp<std::int64_t>(position.offsetOnTimeKg, 0, cap), 0);
    result.coveredKg = std::min(result.handedInKg, due);
    result.coveredOnTimeKg = std::min(result.handedInOnTimeKg, due);
    result.isCounted = !position.isExcluded && due > 0;
    result.gapKg = due - result.coveredKg;
    result.isFull = result.handedInKg >= due;
    result.isFullOnTime = result.handedInOnTimeKg >= due;
    return result;
}

std::optional<double> RateParts::percent() const
{
    if (denominator <= 0)
        return std::nullopt;
    return 100 * static_cast<double>(numerator) / static_cast<double>(denominator);
}

ComplianceRates complianceRates(std::span<const EntityPosition> entities, int capPercent)
{
    ComplianceRates rates;
    for (const EntityPosition &position : entities) {
        const EntitySettlement entity = settle(position, capPercent);
        if (position.isExcluded) {
            ++rates.excluded;
            continue;
        }
        if (!entity.isCounted) {
            ++rates.withoutDue;
            continue;
        }
        rates.byVolume.numerator += entity.coveredKg;
        rates.byVolumeOnTime.numerator += entity.coveredOnTimeKg;
        rates.byVolume.denominator += position.dueKg;
        rates.byEntity.numerator += entity.isFull ? 1 : 0;
        rates.byEntityOnTime.numerator += entity.isFullOnTime ? 1 : 0;
        rates.byEntity.denominator += 1;
        rates.shortEntities += entity.isFull ? 0 : 1;
        rates.gapKg += entity.gapKg;
    }
    rates.byVolumeOnTime.denominator = rates.byVolume.denominator;
    rates.byEntityOnTime.denominator = rates.byEntity.denominator;
    return rates;
}

} // namespace pilotage::methods
