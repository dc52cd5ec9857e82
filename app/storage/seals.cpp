#include "app/storage/seals.h"

#include "app/domain/refusal.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// Seals that no later entry lifts, newest first.
std::vector<std::int64_t> sealsAfter(sqlite3 *db, std::int64_t seq)
{
    std::vector<std::int64_t> seals;
    Sql sql(db,
            "SELECT seq FROM change_set s WHERE seq > ?1 AND kind = 'sealing' AND ref_seq IS NULL"
            " AND NOT EXISTS (SELECT 1 FROM change_set l WHERE l.ref_seq = s.seq AND l.kind = 'sealing')"
            " ORDER BY seq DESC");
    sql.bind(1, seq);
    while (sql.step())
        seals.push_back(sql.integer(0));
    return seals;
}

Bytes withTable(int tableNo, const Bytes &key)
{
    Bytes tagged;
    putKeyInteger(tagged, tableNo);
    return tagged + key;
}

bool isUndone(const ChangeLog &log, std::int64_t seq)
{
    std::int64_t newest = 0;
    for (const std::int64_t naming : log.naming(seq))
        newest = std::max(newest, naming);
    const auto entry = log.entry(newest);
    return entry && entry->kind == ChangeKind::Undo;
}

} // namespace

std::optional<Issue> sealedBy(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
                              std::int64_t seq)
{
    const std::vector<std::int64_t> seals = sealsAfter(db, seq);
    if (seals.empty())
        return std::nullopt;
    std::unordered_set<Bytes> rows;
    log.forEachChunk(seq, [&](const Chunk &chunk) {
        for (std::size_t row = 0; row < chunk.rows; ++row)
            rows.insert(withTable(chunk.tableNo, chunk.key(row)));
    });
    std::optional<Issue> issue;
    for (const std::int64_t seal : seals) {
        if (!log.hasPayload(seal))
            continue;
        log.forEachChunk(seal, [&](const Chunk &chunk) {
            for (std::size_t row = 0; row < chunk.rows && !issue; ++row)
                if (rows.contains(withTable(chunk.tableNo, chunk.key(row))))
                    issue = refusal(
                        u"sealed-by"_s,
                        {log.entry(seal)->label, registry.tableName(chunk.tableNo), chunk.displayKey(row)});
        });
        if (issue)
            break;
    }
    return issue;
}

std::optional<Issue> whyNotRevertible(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
                                      std::int64_t seq)
{
    const auto target = log.entry(seq);
    if (!target)
        return refusal(u"no-such-change"_s, {QString::number(seq)});
    if (target->kind != ChangeKind::Ordinary && target->kind != ChangeKind::Revert)
        return refusal(u"not-revertible"_s, {target->label});
    if (isUndone(log, seq))
        return refusal(u"already-undone"_s, {target->label});
    if (auto withheld = log.withheld(seq))
        return withheld;
    return sealedBy(db, registry, log, seq);
}

} // namespace pilotage::storage
