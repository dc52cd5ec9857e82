#pragma once

#include "app/storage/store.h"

struct sqlite3;

namespace pilotage::storage {

/// Undo and redo read from the log itself, so that they survive a restart. Entries of kind ordinary and
/// revert are on the stack; sealing ones are passed over; a system one (migration, erasure) ends it.
/// Redo lives only while nothing but undo and redo came after.
[[nodiscard]] std::optional<std::int64_t> nextUndoSeq(sqlite3 *db);
/// The entries that undo would take back one after the other, the next one first.
[[nodiscard]] std::vector<std::int64_t> undoSeqs(sqlite3 *db, int limit);
[[nodiscard]] std::optional<std::int64_t> nextRedoSeq(sqlite3 *db);
/// All steps that redo would do, the next one first.
[[nodiscard]] std::vector<std::int64_t> redoSeqs(sqlite3 *db);

} // namespace pilotage::storage
