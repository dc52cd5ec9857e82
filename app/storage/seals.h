#pragma once

#include "app/storage/change_log.h"

namespace pilotage::storage {

/// A later seal that holds a row which `seq` touches; it must be lifted first.
[[nodiscard]] std::optional<Issue> sealedBy(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
                                            std::int64_t seq);
/// Why an older step cannot be taken back, before any row is looked at.
[[nodiscard]] std::optional<Issue> whyNotRevertible(sqlite3 *db, const LogRegistry &registry,
                                                    const ChangeLog &log, std::int64_t seq);

} // namespace pilotage::storage
