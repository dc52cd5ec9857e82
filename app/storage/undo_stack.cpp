#include "app/storage/undo_stack.h"

#include "app/storage/change_log.h"
#include "app/storage/sql.h"

#include <map>

namespace pilotage::storage {

namespace {

struct Entry
{
    std::int64_t seq = 0;
    ChangeKind kind = ChangeKind::System;
    std::int64_t ref = 0;
};

Entry readEntry(const Sql &sql)
{
    return {sql.integer(0), fromKey<ChangeKind>(sql.text(1)).value_or(ChangeKind::System), sql.integer(2)};
}

constexpr auto newestFirst = "SELECT seq, kind, ref_seq FROM change_set ORDER BY seq DESC";

} // namespace

std::vector<std::int64_t> undoSeqs(sqlite3 *db, int limit)
{
    std::vector<std::int64_t> seqs;
    std::map<std::int64_t, bool> isUndone; // the newest word on each entry
    Sql sql(db, newestFirst);
    while (static_cast<int>(seqs.size()) < limit && sql.step()) {
        const Entry entry = readEntry(sql);
        switch (entry.kind) {
        case ChangeKind::Undo:
            isUndone.emplace(entry.ref, true);
            break;
        case ChangeKind::Redo:
            isUndone.emplace(entry.ref, false);
            break;
        case ChangeKind::Sealing:
            break;
        case ChangeKind::System:
            return seqs;
        case ChangeKind::Ordinary:
        case ChangeKind::Revert: {
            const auto found = isUndone.find(entry.seq);
            if (found == isUndone.end() || !found->second)
                seqs.push_back(entry.seq);
            break;
        }
        }
    }
    return seqs;
}

std::optional<std::int64_t> nextUndoSeq(sqlite3 *db)
{
    const std::vector<std::int64_t> seqs = undoSeqs(db, 1);
    return seqs.empty() ? std::nullopt : std::optional(seqs.front());
}

std::vector<std::int64_t> redoSeqs(sqlite3 *db)
{
    // Backwards over the newest run of undo and redo: each redo takes one undo off the stack.
    std::vector<std::int64_t> seqs;
    int taken = 0;
    Sql sql(db, newestFirst);
    while (sql.step()) {
        const Entry entry = readEntry(sql);
        if (entry.kind == ChangeKind::Redo)
            ++taken;
        else if (entry.kind != ChangeKind::Undo)
            break;
        else if (taken > 0)
            --taken;
        else
            seqs.push_back(entry.ref);
    }
    return seqs;
}

std::optional<std::int64_t> nextRedoSeq(sqlite3 *db)
{
    const std::vector<std::int64_t> seqs = redoSeqs(db);
    return seqs.empty() ? std::nullopt : std::optional(seqs.front());
}

} // namespace pilotage::storage
