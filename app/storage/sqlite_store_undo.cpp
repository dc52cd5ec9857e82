#include "app/storage/replay.h"
#include "app/storage/sql.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/touched.h"
#include "app/storage/undo_stack.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <unordered_set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

Issue refusal(const QString &code, const QStringList &args = {})
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    return issue;
}

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

} // namespace

std::optional<LoggedChange> SqliteStore::nextUndo()
{
    const auto seq = nextUndoSeq(handle());
    return seq ? m_log.entry(*seq) : std::nullopt;
}

std::optional<LoggedChange> SqliteStore::nextRedo()
{
    const auto seq = nextRedoSeq(handle());
    return seq ? m_log.entry(*seq) : std::nullopt;
}

Issues SqliteStore::undo()
{
    const auto target = nextUndo();
    return target ? step(*target, ChangeKind::Undo) : Issues{refusal(u"nothing-to-undo"_s)};
}

Issues SqliteStore::redo()
{
    const auto target = nextRedo();
    return target ? step(*target, ChangeKind::Redo) : Issues{refusal(u"nothing-to-redo"_s)};
}

Issues SqliteStore::step(const LoggedChange &target, ChangeKind kind)
{
    refuseUnlessWritable();
    if (auto sealed = sealedBy(target.seq))
        return {*sealed};
    if (!m_log.hasPayload(target.seq))
        return {refusal(u"history-erased"_s, {QString::number(target.seq)})};
    Touched touched;
    {
        Transaction transaction(handle(), *m_file.recorder, Recorder::Mode::Replay, m_performing);
        if (auto issue = replay(target.seq, kind == ChangeKind::Undo, touched))
            return {*issue};
        LoggedChange change = newChange(target.label, {}, kind);
        change.refSeq = target.seq;
        PayloadWriter nothing;
        touched.seq = m_log.append(change, QString::number(m_ids.replica()), nothing);
        m_ids.store(m_clock);
        if (auto issue = commitChecked(transaction))
            return {*issue};
        m_ids.stored();
    }
    announce(touched);
    return {};
}

Issues SqliteStore::revert(std::int64_t seq, const QString &reason)
{
    refuseUnlessWritable();
    const auto target = m_log.entry(seq);
    if (!target)
        return {refusal(u"no-such-change"_s, {QString::number(seq)})};
    if (target->kind != ChangeKind::Ordinary && target->kind != ChangeKind::Revert)
        return {refusal(u"not-revertible"_s, {target->label})};
    if (isUndone(seq))
        return {refusal(u"already-undone"_s, {target->label})};
    if (auto sealed = sealedBy(seq))
        return {*sealed};
    if (!m_log.hasPayload(seq))
        return {refusal(u"history-erased"_s, {QString::number(seq)})};
    Touched touched;
    {
        Transaction transaction(handle(), *m_file.recorder, Recorder::Mode::Record, m_performing);
        Touched replayed;
        if (auto issue = replay(seq, true, replayed))
            return {*issue};
        LoggedChange change = newChange(target->label, reason, ChangeKind::Revert);
        change.refSeq = seq;
        touched.seq = logRecorded(change, touched);
        m_ids.store(m_clock);
        if (auto issue = commitChecked(transaction))
            return {*issue};
        m_ids.stored();
    }
    announce(touched);
    return {};
}

bool SqliteStore::isUndone(std::int64_t seq) const
{
    std::int64_t newest = 0;
    for (const std::int64_t naming : m_log.naming(seq))
        newest = std::max(newest, naming);
    const auto entry = m_log.entry(newest);
    return entry && entry->kind == ChangeKind::Undo;
}

std::optional<Issue> SqliteStore::replay(std::int64_t seq, bool backwards, Touched &touched)
{
    Replay replay(handle(), m_registry, backwards);
    TouchedCollector collector(touched);
    std::optional<Issue> issue;
    bool writes = false;
    m_log.forEachChunk(seq, [&](const Chunk &chunk) {
        if (issue)
            return;
        writes = writes || chunk.op != (backwards ? RowOp::Insert : RowOp::Delete);
        issue = replay.remove(chunk);
        collector.add(m_registry, chunk);
    });
    if (!issue && writes)
        m_log.forEachChunk(seq, [&](const Chunk &chunk) {
            if (!issue)
                issue = replay.write(chunk);
        });
    return issue;
}

std::optional<Issue> SqliteStore::commitChecked(Transaction &transaction)
{
    const Gate::Commit passage(m_gate);
    try {
        transaction.commit();
    } catch (const StorageError &error) {
        if (error.sqlite() != SQLITE_CONSTRAINT_FOREIGNKEY)
            throw;
        Sql keys(handle(), "PRAGMA foreign_key_check");
        if (!keys.step())
            throw;
        return refusal(u"reference-in-use"_s, {keys.text(0), keys.text(1), keys.text(2)});
    }
    return std::nullopt;
}

std::optional<Issue> SqliteStore::sealedBy(std::int64_t seq) const
{
    const std::vector<std::int64_t> seals = sealsAfter(handle(), seq);
    if (seals.empty())
        return std::nullopt;
    std::unordered_set<Bytes> rows;
    m_log.forEachChunk(seq, [&](const Chunk &chunk) {
        for (std::size_t row = 0; row < chunk.rows; ++row)
            rows.insert(withTable(chunk.tableNo, chunk.key(row)));
    });
    std::optional<Issue> issue;
    for (const std::int64_t seal : seals) {
        if (!m_log.hasPayload(seal))
            continue;
        m_log.forEachChunk(seal, [&](const Chunk &chunk) {
            for (std::size_t row = 0; row < chunk.rows && !issue; ++row)
                if (rows.contains(withTable(chunk.tableNo, chunk.key(row))))
                    issue = refusal(u"sealed-by"_s,
                                    {m_log.entry(seal)->label, m_registry.tableName(chunk.tableNo),
                                     chunk.displayKey(row)});
        });
        if (issue)
            break;
    }
    return issue;
}

} // namespace pilotage::storage
