#include "app/storage/queries/revert_preview.h"

#include "app/storage/queries/reading.h"
#include "app/storage/replay.h"
#include "app/storage/seals.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// Leaves the trial: the transaction is rolled back, nothing is logged.
struct TrialOver
{
};

std::optional<Issue> replayed(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
                              std::int64_t seq)
{
    Replay replay(db, registry, true);
    std::optional<Issue> issue;
    log.forEachChunk(seq, [&](const Chunk &chunk) {
        if (!issue)
            issue = replay.remove(chunk);
    });
    if (!issue)
        log.forEachChunk(seq, [&](const Chunk &chunk) {
            if (!issue)
                issue = replay.write(chunk);
        });
    return issue;
}

/// References that would point to nothing. Only looked for if SQLite counts any.
std::optional<Issue> brokenReference(sqlite3 *db)
{
    int broken = 0;
    int highest = 0;
    sqlite3_db_status(db, SQLITE_DBSTATUS_DEFERRED_FKS, &broken, &highest, 0);
    if (broken == 0)
        return std::nullopt;
    Issue issue;
    issue.code = u"reference-in-use"_s;
    Sql keys(db, "PRAGMA foreign_key_check");
    if (keys.step())
        issue.args = {keys.text(0), keys.text(1), keys.text(2)};
    return issue;
}

} // namespace

Issues whyNotReverted(Store &store, std::int64_t seq)
{
    sqlite3 *db = store.db().getHandle();
    const ChangeLog log(db);
    const LogRegistry registry = LogRegistry::load(db);
    if (auto issue = whyNotRevertible(db, registry, log, seq))
        return {*issue};
    std::optional<Issue> issue;
    try {
        store.perform({u"trial"_s, {}, ChangeKind::Ordinary}, [&] {
            issue = replayed(db, registry, log, seq);
            if (!issue)
                issue = brokenReference(db);
            throw TrialOver{};
        });
    } catch (const TrialOver &) {
    }
    return issue ? Issues{*issue} : Issues{};
}

} // namespace pilotage::storage
