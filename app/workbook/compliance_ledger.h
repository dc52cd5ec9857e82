#pragma once

#include "app/domain/ets.h"
#include "app/methods/compliance.h"

#include <vector>

namespace pilotage::workbook {

/// One entity in one cycle: its emission years added up, its ledger summed by kind. Unit: kg, integers.
struct CycleEntity
{
    SubjectId entity;
    methods::EntityPosition position; ///< active obligations only; excluded when none is active
    std::int64_t allocatedKg = 0; ///< allocation, adjustments, carry-over
    std::int64_t boughtKg = 0; ///< purchases less sales
    ObligationState state = ObligationState::Active; ///< of an exclusion: why
    QString reason;
    bool isDemo = false;
};

/// Entities with obligations in a cycle, by id. A reversal takes its entry back, also from what was on time.
[[nodiscard]] std::vector<CycleEntity> cycleEntities(const Cycle &cycle,
                                                     const std::vector<Obligation> &obligations,
                                                     const std::vector<LedgerEntry> &entries);

} // namespace pilotage::workbook
