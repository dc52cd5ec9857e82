#include "app/domain/refusal.h"
#include "app/storage/replay.h"
#include "app/storage/seals.h"
#include "app/storage/sql.h"
#include "app/storage/sqlite_store.h"
#include "app/storage/stepping.h"
#include "app/storage/touched.h"
#include "app/storage/undo_stack.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

/// Every open file is one of these.
Stepping::Stepping(Store &store, std::function<void(double)> step)
    : m_store(dynamic_cast<SqliteStore &>(store))
{
    m_store.setSteps(std::move(step));
}

Stepping::~Stepping()
{
    m_store.setSteps({});
}

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
    if (const auto issue = m_log.withheld(target.seq))
        return {*issue};
    if (auto sealed = sealedBy(target.seq))
        return {*sealed};
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
        committed();
    }
    announce(touched);
    return {};
}

Issues SqliteStore::revert(std::int64_t seq, const QString &reason)
{
    refuseUnlessWritable();
    if (auto issue = whyNotRevertible(handle(), m_registry, m_log, seq))
        return {*issue};
    const auto target = m_log.entry(seq);
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
        committed();
    }
    announce(touched);
    return {};
}

std::optional<Issue> SqliteStore::replay(std::int64_t seq, bool backwards, Touched &touched)
{
    Replay replay(handle(), m_registry, backwards);
    TouchedCollector collector(touched);
    double rows = 0;
    double done = 0; // in two passes
    m_log.forEachHead(seq, [&](const ChunkHead &head) {
        replay.expect(head);
        rows += static_cast<double>(head.rows);
    });
    const auto tell = [&](const Chunk &chunk) {
        if (m_step)
            m_step(done / (2 * rows));
        done += static_cast<double>(chunk.rows);
    };
    const ChunkOrder order = backwards ? ChunkOrder::NewestFirst : ChunkOrder::AsLogged;
    std::optional<Issue> issue;
    const auto wanted = [&](const ChunkHead &) { return !issue; };
    const auto remove = [&](const Chunk &chunk) {
        if (issue)
            return;
        tell(chunk);
        issue = replay.remove(chunk);
        collector.add(m_registry, chunk);
    };
    m_log.forEachChunk(seq, wanted, remove, order);
    if (issue)
        return issue;
    replay.finishPass();
    if (!replay.hasWrites())
        return std::nullopt;
    const auto write = [&](const Chunk &chunk) {
        if (issue)
            return;
        tell(chunk);
        issue = replay.write(chunk);
    };
    m_log.forEachChunk(seq, wanted, write, order);
    if (!issue)
        replay.finishPass();
    return issue;
}

std::optional<Issue> SqliteStore::commitChecked(Transaction &transaction)
{
    const Gate::Commit passage(m_gate);
    mustBeTheSame();
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
    return storage::sealedBy(m_file.db->getHandle(), m_registry, m_log, seq);
}

} // namespace pilotage::storage
