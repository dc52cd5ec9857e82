#pragma once

#include "app/storage/store.h"

#include <vector>

struct sqlite3;

namespace pilotage::storage {

/// A file that contents of the change log were moved into.
struct PayloadArchive
{
    std::int64_t id = 0;
    QString name; ///< of the file
    QString sha256; ///< of the file, hex
    std::int64_t firstSeq = 0;
    std::int64_t lastSeq = 0;
    std::int64_t entries = 0; ///< whose contents are in it
    std::int64_t seal = 0; ///< the log entry that moved them
};

/// The archives as the log itself tells, not as the table says: what names an archive is in the chain.
[[nodiscard]] std::vector<PayloadArchive> loggedArchives(sqlite3 *db);
[[nodiscard]] std::vector<PayloadArchive> loggedArchives(Store &store);

struct ArchiveOutcome
{
    Issues issues; ///< why nothing was done; empty = done
    PayloadArchive archive;
    std::int64_t bytes = 0; ///< of the contents moved
};

/// Moves the contents of ordinary entries before the first one at or after `beforeUtc` into the new file
/// `path` and seals it with an entry. The file is durable and proven against the chain before anything goes.
/// Headers and hashes stay, so the chain stays valid; contents of seals stay, since they guard rows.
[[nodiscard]] ArchiveOutcome archivePayloads(Store &store, const QString &beforeUtc, const QString &path,
                                             const Operation &operation);
/// The reverse: brings the contents back from the file, each proven against the chain, all or none.
[[nodiscard]] ArchiveOutcome restoreArchive(Store &store, const QString &path, Operation operation);

} // namespace pilotage::storage
