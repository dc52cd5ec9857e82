#pragma once

#include "app/domain/clock.h"
#include "app/domain/issue.h"
#include "app/domain/observation.h"
#include "app/storage/error.h"

#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace SQLite {
class Database;
}

namespace pilotage::storage {

class Gate;
struct OpenOptions;

enum class FileKind { Office, Training, Field };

/// Kinds of entries of the change log. Ordinary ones are undone by Ctrl+Z, sealing ones are not.
enum class ChangeKind { Ordinary, Sealing, Undo, Redo, Revert, System };

/// Who does what and why; `label` is shown in the undo menu and the history.
struct Operation
{
    QString label;
    QString reason;
    ChangeKind kind = ChangeKind::Ordinary;
    /// Sealing only: the seal that this one lifts (its reverse use case); its rows are free again then.
    std::optional<std::int64_t> lifts = {};
};

/// What one committed change set touched.
struct Touched
{
    std::int64_t seq = 0;
    std::set<QString> tables;
    std::vector<ObservationKey> observations; ///< up to 10,000
    bool manyObservations = false; ///< more than that: reload all
    Issues warnings; ///< to be told once: "clock-went-back" of the session's first such entry
};

struct LogHead
{
    std::int64_t seq = 0;
    QString hash; ///< hex SHA-256
};

struct LoggedChange
{
    std::int64_t seq = 0;
    QString utc;
    QString actor;
    QString label;
    QString reason;
    ChangeKind kind = ChangeKind::Ordinary;
    std::optional<std::int64_t> refSeq;
};

/// One field of one row as the log has it.
struct FieldChange
{
    LoggedChange change;
    QString table;
    QString key; ///< readable key values, joined by '/'
    QString column; ///< "" = the whole row was inserted or deleted
    QString oldValue;
    QString newValue;
    /// Of a row that came or went: column and value of what it held, without the key and what was empty.
    std::vector<std::pair<QString, QString>> row;
    /// Why there are no values: "history-archived" (seq, archive) or "history-erased" (seq).
    std::optional<Issue> withheld = {};
};

/// One open workbook file: the writer connection, its change log, undo and redo, ids, backups.
/// Guards: every write to a logged table happens inside `perform` and is logged; an SQL error inside
/// rolls the whole use case back. Thread rule: one thread at a time holds the writer (see Gate).
class Store
{
public:
    static std::unique_ptr<Store> create(const QString &path, FileKind kind, const Clock &clock);
    static std::unique_ptr<Store> open(const QString &path, const Clock &clock);
    /// With other than the program's own ways (opening.h), e.g. writing on a network share all the same.
    static std::unique_ptr<Store> open(const QString &path, const Clock &clock, const OpenOptions &options);
    virtual ~Store() = default;

    [[nodiscard]] virtual const QString &path() const = 0;
    [[nodiscard]] virtual FileKind kind() const = 0;
    [[nodiscard]] virtual QString uuid() const = 0;
    [[nodiscard]] virtual int schema() const = 0;
    [[nodiscard]] virtual bool isReadOnly() const = 0;
    /// Code ("newer-schema", "hard-links", "read-only-place", ...) and arguments; empty code = writable.
    [[nodiscard]] virtual Issue readOnlyReason() const = 0;

    /// The writer connection. Reading is always allowed; writing to a logged table only inside `perform`.
    [[nodiscard]] virtual SQLite::Database &db() = 0;
    /// Threads and locks: lending the writer to a job, reading in slices.
    [[nodiscard]] virtual Gate &gate() = 0;
    [[nodiscard]] virtual std::int64_t nextId() = 0;
    virtual void setActor(const QString &name) = 0;
    virtual void setClock(const Clock &clock) = 0;

    /// Runs `fn` as one use case in one transaction with one log entry. Returns the entry's seq, 0 if
    /// nothing changed (then nothing is logged). Throws what `fn` throws, after the rollback.
    virtual std::int64_t perform(const Operation &operation, const std::function<void()> &fn) = 0;
    /// Inside `perform`: a part that may fail. Returns false and takes everything of `fn` back
    /// (rows and log) if it threw a StorageError or SQLite::Exception.
    virtual bool attempt(const std::function<void()> &fn) = 0;
    /// Called after each commit, on the committing thread.
    std::function<void(const Touched &)> onCommitted;

    [[nodiscard]] virtual std::optional<LoggedChange> nextUndo() = 0;
    [[nodiscard]] virtual std::optional<LoggedChange> nextRedo() = 0;
    /// Empty = done; otherwise why not, with the row named.
    virtual Issues undo() = 0;
    virtual Issues redo() = 0;
    virtual Issues revert(std::int64_t seq, const QString &reason) = 0;

    [[nodiscard]] virtual LogHead head() = 0;
    [[nodiscard]] virtual std::vector<LoggedChange> changes(int limit) = 0; ///< newest first
    [[nodiscard]] virtual std::vector<FieldChange> fieldChanges(std::int64_t seq, int limit) = 0;
    /// History of one row, newest first.
    [[nodiscard]] virtual std::vector<FieldChange> rowHistory(const QString &table,
                                                              const std::vector<std::int64_t> &key)
        = 0;

    /// Observations as they were known at `utc` (local recording order): the present columns of
    /// `indicators` with every later change taken back. Calls `row` for each known figure.
    virtual void observationsKnownOn(
        const QString &utc, const std::vector<IndicatorId> &indicators,
        const std::function<void(const ObservationKey &, double value, State, Qualifier)> &row)
        = 0;

    /// Deleted rows of the last 30 days, by change set, newest first (the recycle bin is a view on the log).
    [[nodiscard]] virtual std::vector<LoggedChange> bin() = 0;
    /// Puts back what a change set deleted, as far as it is free; issues name the rest.
    virtual Issues restoreFromBin(std::int64_t seq) = 0;

    /// quick_check; empty = fine.
    virtual Issues quickCheck() = 0;
    /// integrity_check, foreign keys, hash chain, rows against the log. Findings name table, row, or seq;
    /// notes tell of erased and archived payloads and of what could not be compared. Attachments and other
    /// contents: see Contents::check.
    virtual Issues fullCheck() = 0;
    /// Online backup to `path`, verified before it gets its name; big contents go into the folder beside it
    /// first. Notes say how many went along, warnings which are missing or damaged here.
    virtual Issues backupTo(const QString &path) = 0;
    /// Backup into the user's folder of this workbook (before an import, a merge, a bulk delete, and
    /// every 30 minutes with changes), contents into the folder all its backups share, new ones only; older
    /// ones are thinned after it is verified. Returns its path.
    virtual QString backupAutomatically(const QString &what) = 0;
    /// Takes the content of an entry out of the log for good (personal data only, or all of it), as an
    /// entry of its own; the chain stays valid and `fullCheck` tells. It can't be undone any more, nor
    /// can what was done before it.
    virtual Issues erasePayload(std::int64_t seq, bool personalOnly, const Operation &operation) = 0;
};

} // namespace pilotage::storage
