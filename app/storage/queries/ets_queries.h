#pragma once

#include "app/domain/ets.h"

#include <vector>

namespace pilotage::storage {

class Store;

[[nodiscard]] std::vector<Cycle> allCycles(Store &store); ///< by first emission year
[[nodiscard]] std::vector<Obligation> allObligations(Store &store); ///< by cycle, entity, emission year
[[nodiscard]] std::vector<LedgerEntry> allLedgerEntries(Store &store); ///< by obligation, then date

} // namespace pilotage::storage
