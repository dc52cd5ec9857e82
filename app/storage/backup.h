#pragma once

#include "app/domain/clock.h"

#include <QString>

struct sqlite3;

namespace pilotage::storage {

/// AppData/backups/<uuid> of this user.
[[nodiscard]] QString backupFolderOf(const QString &uuid);
/// "20251101T090000Z-<what>.pilotage", sorts by time.
[[nodiscard]] QString backupName(const QDateTime &now, const QString &what);

/// Copies the database through the online backup API (never as a file) under a temporary name, verifies
/// it (quick_check, same tables, same row counts) and then gives it its name. Throws "file-exists",
/// "backup-not-verified", "disk-full", ...
void backupVerified(sqlite3 *source, const QString &path);

/// The change log's entry of a migration; undo stops there. Inside the migration's transaction.
void logMigration(sqlite3 *db, std::int64_t from, std::int64_t to, const Clock &clock);

} // namespace pilotage::storage
