#pragma once

#include "app/domain/issue.h"

#include <cstdint>

namespace pilotage::storage {

class Store;

/// What would stand against taking an older step back: tried in a transaction that is never committed.
/// Empty = it would be done. Throws what writing throws (read-only, busy).
[[nodiscard]] Issues whyNotReverted(Store &store, std::int64_t seq);

} // namespace pilotage::storage
