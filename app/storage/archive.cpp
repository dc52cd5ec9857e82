#include "app/storage/archive.h"

#include "app/domain/refusal.h"
#include "app/storage/archive_file.h"
#include "app/storage/change_log.h"
#include "app/storage/content_folder.h"
#include "app/storage/sql.h"

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

ArchiveOutcome refused(const QString &code, const QStringList &args = {})
{
    ArchiveOutcome outcome;
    outcome.issues = {refusal(code, args)};
    return outcome;
}

PayloadArchive archiveOf(const LoggedTable &table, const Chunk &chunk, std::size_t row)
{
    PayloadArchive archive;
    for (const ChunkColumn &column : chunk.columns) {
        const int index = table.indexOf(column.no);
        const QString name = index < 0 ? QString() : table.columns[static_cast<std::size_t>(index)].name;
        const std::size_t at = column.at(row);
        if (name == "id"_L1)
            archive.id = column.cells.integer(at);
        else if (name == "name"_L1)
            archive.name = column.cells.display(at);
        else if (name == "sha256"_L1)
            archive.sha256 = column.cells.display(at);
        else if (name == "first_seq"_L1)
            archive.firstSeq = column.cells.integer(at);
        else if (name == "last_seq"_L1)
            archive.lastSeq = column.cells.integer(at);
        else if (name == "entries"_L1)
            archive.entries = column.cells.integer(at);
    }
    return archive;
}

/// Up to here everything is older. By seq: an entry whose time is older only because a clock was wrong
/// later does not count.
std::int64_t lastBefore(sqlite3 *db, const QString &utc)
{
    Sql sql(db,
            "SELECT coalesce((SELECT min(seq) FROM change_set WHERE utc >= ?1),"
            " (SELECT 1 + coalesce(max(seq), 0) FROM change_set)) - 1");
    sql.bindText(1, utc).step();
    return sql.integer(0);
}

/// Whole contents of ordinary steps up to ?1; those of seals stay.
constexpr auto movable = " FROM change_payload p JOIN change_set s ON s.seq = p.seq"
                         " WHERE p.seq <= ?1 AND s.kind IN ('ordinary', 'revert')"
                         " AND length(s.payload_hashes) / 32 ="
                         " (SELECT count(*) FROM change_payload c WHERE c.seq = p.seq)";

void insertRow(sqlite3 *db, const PayloadArchive &archive)
{
    Sql insert(db,
               "INSERT INTO payload_archive(id, name, sha256, first_seq, last_seq, entries)"
               " VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, archive.id).bindText(2, archive.name).bindText(3, archive.sha256);
    insert.bind(4, archive.firstSeq).bind(5, archive.lastSeq).bind(6, archive.entries).run();
}

/// Gives the room of what was moved back to the disk. If it cannot (no room for a moment, a reader), the
/// file keeps free pages that later steps fill.
void compact(sqlite3 *db)
{
    try {
        execute(db, "VACUUM");
    } catch (const StorageError &) {
        return;
    }
}

} // namespace

std::vector<PayloadArchive> loggedArchives(sqlite3 *db)
{
    std::vector<PayloadArchive> archives;
    const LogRegistry registry = LogRegistry::load(db);
    const LoggedTable *table = registry.byName(u"payload_archive"_s);
    if (!table)
        return archives;
    const ChangeLog log(db);
    Sql entries(db, "SELECT DISTINCT seq FROM change_key WHERE table_no = ?1 ORDER BY seq");
    entries.bind(1, std::int64_t{table->no});
    const auto wanted = [&](const ChunkHead &head) { return head.tableNo == table->no; };
    while (entries.step()) {
        const std::int64_t seq = entries.integer(0);
        const auto change = log.entry(seq);
        if (!change || change->kind != ChangeKind::Sealing || !log.hasPayload(seq))
            continue;
        log.forEachChunk(seq, wanted, [&](const Chunk &chunk) {
            for (std::size_t row = 0; row < chunk.rows; ++row) {
                PayloadArchive archive = archiveOf(*table, chunk, row);
                archive.seal = seq;
                std::erase_if(archives, [&](const PayloadArchive &old) { return old.id == archive.id; });
                if (chunk.op != RowOp::Delete)
                    archives.push_back(std::move(archive));
            }
        });
    }
    return archives;
}

std::vector<PayloadArchive> loggedArchives(Store &store)
{
    return loggedArchives(store.db().getHandle());
}

ArchiveOutcome archivePayloads(Store &store, const QString &beforeUtc, const QString &path,
                               const Operation &operation)
{
    sqlite3 *db = store.db().getHandle();
    if (QFileInfo::exists(path))
        throw StorageError(u"file-exists"_s, path);
    ArchiveOutcome outcome;
    PayloadArchive &archive = outcome.archive;
    const std::int64_t last = lastBefore(db, beforeUtc);
    Sql range(db,
              std::string("SELECT min(p.seq), max(p.seq), count(DISTINCT p.seq), sum(length(p.bytes))")
                  + movable);
    range.bind(1, last);
    if (!range.step() || range.isNull(0))
        return refused(u"nothing-to-archive"_s, {beforeUtc});
    archive = {0, QFileInfo(path).fileName(), {}, range.integer(0), range.integer(1), range.integer(2), 0};
    outcome.bytes = range.integer(3);
    range.reset();
    Sql payloads(db, std::string("SELECT p.seq, p.part, p.bytes") + movable + " ORDER BY p.seq, p.part");
    payloads.bind(1, last);
    writeArchiveFile(db, path, store.uuid(), payloads);
    try {
        payloads.reset();
        archive.sha256 = factsOf(path).sha256;
        archive.seal = store.perform(operation, [&] {
            archive.id = store.nextId();
            insertRow(db, archive);
            Sql remove(db,
                       std::string("DELETE FROM change_payload WHERE seq IN (SELECT p.seq") + movable + ")");
            remove.bind(1, last).run();
        });
    } catch (...) {
        QFile::remove(path); // made by this call, and nothing names it
        throw;
    }
    compact(db);
    return outcome;
}

ArchiveOutcome restoreArchive(Store &store, const QString &path, Operation operation)
{
    sqlite3 *db = store.db().getHandle();
    const QString sha256 = factsOf(path).sha256;
    const std::vector<PayloadArchive> archives = loggedArchives(db);
    const auto found = std::find_if(archives.begin(), archives.end(),
                                    [&](const PayloadArchive &archive) { return archive.sha256 == sha256; });
    if (found == archives.end())
        return refused(u"archive-unknown"_s, {QFileInfo(path).fileName(), sha256.left(12)});
    ArchiveOutcome outcome;
    outcome.archive = *found;
    operation.kind = ChangeKind::Sealing;
    operation.lifts = found->seal;
    std::int64_t entries = 0;
    std::int64_t current = 0;
    store.perform(operation, [&] {
        Sql insert(db, "INSERT INTO change_payload(seq, part, bytes) VALUES(?1, ?2, ?3)");
        readArchiveFile(db, path, [&](std::int64_t seq, std::int64_t part, QByteArrayView bytes) {
            insert.bind(1, seq).bind(2, part).bindBlob(3, bytes).run();
            entries += seq != current ? 1 : 0;
            current = seq;
            outcome.bytes += bytes.size();
        });
        if (entries != found->entries)
            throw StorageError(u"archive-damaged"_s, path);
        Sql remove(db, "DELETE FROM payload_archive WHERE id = ?1");
        remove.bind(1, found->id).run();
    });
    return outcome;
}

} // namespace pilotage::storage
