#pragma once

#include "app/domain/clock.h"
#include "app/domain/issue.h"

#include <QString>

#include <functional>

struct sqlite3;

namespace pilotage::storage {

/// The folder of this user for the backups of a workbook: the chosen one (backup_places.h) if it is there,
/// else AppData/backups/<uuid>.
[[nodiscard]] QString backupFolderOf(const QString &uuid);
/// "20251101T090000Z-<what>.pilotage", sorts by time.
[[nodiscard]] QString backupName(const QDateTime &now, const QString &what);

/// Copies the database through the online backup API (never as a file) under a temporary name, verifies
/// it (quick_check, same tables, same row counts) and then gives it its name. Throws "file-exists",
/// "backup-not-verified", "disk-full", ... `step` hears how far it is, several times a second, and may throw
/// to stop; then nothing is left behind.
void backupVerified(sqlite3 *source, const QString &path, const std::function<void(double)> &step = {});
/// The same with the big contents of the workbook at `workbook`, which go into the folder beside `path`
/// first. Notes say how many went along, warnings which are missing or damaged here.
Issues backupWithContents(sqlite3 *source, const QString &workbook, const QString &path,
                          const std::function<void(double)> &step = {});
/// A verified backup of the workbook at `workbook` in the user's folder, its contents in the folder that all
/// its backups share; then a copy in the second place, if it is there, and thinning of
/// both. Returns its path.
QString backupToLadder(sqlite3 *source, const QString &workbook, const QString &what, const Clock &clock,
                       const std::function<void(double)> &step = {});

/// The change log's entry of a migration; undo stops there. Inside the migration's transaction.
void logMigration(sqlite3 *db, std::int64_t from, std::int64_t to, const Clock &clock);

} // namespace pilotage::storage
