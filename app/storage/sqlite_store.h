#pragma once

#include "app/storage/change_log.h"
#include "app/storage/gate.h"
#include "app/storage/ids.h"
#include "app/storage/opening.h"
#include "app/storage/store.h"
#include "app/storage/transaction.h"

namespace pilotage::storage {

/// Store on one SQLite file.
class SqliteStore final : public Store
{
public:
    SqliteStore(OpenedFile file, Clock clock);
    ~SqliteStore() override;

    [[nodiscard]] const QString &path() const override { return m_file.path; }
    [[nodiscard]] FileKind kind() const override { return m_kind; }
    [[nodiscard]] QString uuid() const override { return m_uuid; }
    [[nodiscard]] int schema() const override { return m_schema; }
    [[nodiscard]] bool isReadOnly() const override { return !m_file.readOnlyReason.code.isEmpty(); }
    [[nodiscard]] Issue readOnlyReason() const override { return m_file.readOnlyReason; }

    [[nodiscard]] SQLite::Database &db() override { return *m_file.db; }
    [[nodiscard]] Gate &gate() override { return m_gate; }
    [[nodiscard]] std::int64_t nextId() override { return m_ids.next(); }
    void setActor(const QString &name) override;
    void setClock(const Clock &clock) override;

    std::int64_t perform(const Operation &operation, const std::function<void()> &fn) override;
    bool attempt(const std::function<void()> &fn) override;

    [[nodiscard]] std::optional<LoggedChange> nextUndo() override;
    [[nodiscard]] std::optional<LoggedChange> nextRedo() override;
    Issues undo() override;
    Issues redo() override;
    Issues revert(std::int64_t seq, const QString &reason) override;

    [[nodiscard]] LogHead head() override { return m_log.head(); }
    [[nodiscard]] std::vector<LoggedChange> changes(int limit) override { return m_log.newest(limit); }
    [[nodiscard]] std::vector<FieldChange> fieldChanges(std::int64_t seq, int limit) override;
    [[nodiscard]] std::vector<FieldChange> rowHistory(const QString &table,
                                                      const std::vector<std::int64_t> &key) override;
    void observationsKnownOn(
        const QString &utc, const std::vector<IndicatorId> &indicators,
        const std::function<void(const ObservationKey &, double, State, Qualifier)> &row) override;

    [[nodiscard]] std::vector<LoggedChange> bin() override;
    Issues restoreFromBin(std::int64_t seq) override;

    Issues quickCheck() override;
    Issues fullCheck() override;
    Issues backupTo(const QString &path) override;
    QString backupAutomatically(const QString &what) override;
    Issues erasePayload(std::int64_t seq, bool personalOnly, const Operation &operation) override;

    /// See Stepping.
    void setSteps(std::function<void(double)> step) { m_step = std::move(step); }

private:
    [[nodiscard]] sqlite3 *handle() const { return m_file.db->getHandle(); }
    void refuseUnlessWritable() const;
    void mustHaveItsName() const;
    void mustBeTheSame();
    [[nodiscard]] QString uuidOnDisk() const;
    void committed();
    [[nodiscard]] LoggedChange newChange(const QString &label, const QString &reason, ChangeKind kind);
    /// Notes that the clock stands before the last entry; order is by seq all the same.
    void watchClock(const QDateTime &now);
    std::int64_t logRecorded(const LoggedChange &change, Touched &touched);
    void checkNoPhantoms(std::int64_t changesBefore);
    void announce(Touched touched);
    /// Replays an entry's own payload inside the open transaction; the issue says why not.
    [[nodiscard]] std::optional<Issue> replay(std::int64_t seq, bool backwards, Touched &touched);
    /// Commits; a foreign key that would break is named instead.
    [[nodiscard]] std::optional<Issue> commitChecked(Transaction &transaction);
    /// A later seal that holds a row which `seq` touches.
    [[nodiscard]] std::optional<Issue> sealedBy(std::int64_t seq) const;
    Issues step(const LoggedChange &target, ChangeKind kind);

    OpenedFile m_file;
    Clock m_clock;
    LogRegistry m_registry;
    ChangeLog m_log;
    Ids m_ids;
    Gate m_gate;
    FileKind m_kind = FileKind::Office;
    QString m_uuid;
    int m_schema = 0;
    QString m_actor;
    QDateTime m_modified; ///< of the file after our own last change
    bool m_performing = false;
    std::function<void(double)> m_step; ///< of the worker that replays; empty = nobody asks
    std::optional<Issue> m_clockWarning; ///< found, not told yet
    bool m_clockWatched = true; ///< told once a session
};

} // namespace pilotage::storage
