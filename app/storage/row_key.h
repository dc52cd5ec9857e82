#pragma once

#include "app/storage/bytes.h"
#include "app/storage/log_registry.h"

#include <vector>

namespace pilotage::storage {

class Sql;

/// "k1 = ? AND k2 = ?" over the key columns.
[[nodiscard]] std::string keyCondition(const LoggedTable &table);
/// Binds key bytes to parameters 1.. of keyCondition; `texts` keeps text values alive until the step.
void bindKey(Sql &sql, const LoggedTable &table, BytesView key, std::vector<Bytes> &texts);

} // namespace pilotage::storage
