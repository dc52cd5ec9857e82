#pragma once

#include "app/domain/clock.h"
#include "app/domain/issue.h"
#include "app/storage/migrations.h"
#include "app/storage/owner_file.h"
#include "app/storage/place.h"
#include "app/storage/recorder.h"

#include <SQLiteCpp/Database.h>

#include <memory>

namespace pilotage::storage {

/// How to open; the defaults are what the program does.
struct OpenOptions
{
    bool insistOnNetwork = false; ///< write on a network share all the same
    std::vector<Migration> migrations = shippedMigrations();
    QString vfs; ///< name of an SQLite VFS; empty = the system's
    QString backupFolder; ///< for the backup before a migration; empty = the program's own
};

/// A file that was found to be a workbook, with its connection. Order of members = order of death.
struct OpenedFile
{
    QString path; ///< canonical
    place::FileIdentity identity;
    Issue readOnlyReason; ///< empty code = writable
    std::unique_ptr<OwnerFile> owner;
    std::unique_ptr<place::OpenMark> mark;
    std::unique_ptr<SQLite::Database> db;
    std::unique_ptr<Recorder> recorder;
};

/// Looks at the file, decides between writing, reading and refusing, rolls a hot journal back, migrates.
/// A foreign, damaged or newer file is never written. Throws StorageError with the reason.
[[nodiscard]] OpenedFile openFile(const QString &path, const Clock &clock, const OpenOptions &options);

/// Settings every connection gets before anything else.
void hardenConnection(sqlite3 *db, int cacheKilobytes);

/// Creates a migrated workbook file under a temporary name and then names it. Throws "file-exists".
void createFile(const QString &path, const QString &kind, const Clock &clock, const OpenOptions &options);

} // namespace pilotage::storage
