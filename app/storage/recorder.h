#pragma once

#include "app/storage/change_buffer.h"

struct sqlite3;

namespace pilotage::storage {

/// The pre-update hook of the writer connection, installed before any statement is prepared and kept
/// for the connection's life (statements prepared earlier would bypass it). A mode decides what a write
/// to a logged table means. An authorizer keeps transactions and savepoints in the store's hands,
/// because a savepoint rolled back behind the recorder's back would leave phantom entries.
class Recorder
{
public:
    enum class Mode {
        Idle, ///< a write to a logged table is a fault: its commit fails and everything is rolled back
        Record,
        Replay ///< undo and redo write rows by the log itself
    };

    explicit Recorder(sqlite3 *db);
    ~Recorder();
    Recorder(const Recorder &) = delete;
    Recorder &operator=(const Recorder &) = delete;

    /// The tables to follow; may be renewed (after a migration) while idle.
    void setRegistry(const LogRegistry *registry);
    void setMode(Mode mode) { m_mode = mode; }
    [[nodiscard]] Mode mode() const { return m_mode; }
    [[nodiscard]] ChangeBuffer &buffer() { return m_buffer; }
    void clear();
    /// Row changes the hook saw since `clear`, phantom ones of failed statements included.
    [[nodiscard]] std::int64_t seen() const { return m_seen; }

    /// Transaction statements are allowed only while one of these lives.
    class AllowTransactions
    {
    public:
        explicit AllowTransactions(Recorder &recorder)
            : m_recorder(recorder)
        {
            ++m_recorder.m_allowed;
        }
        ~AllowTransactions() { --m_recorder.m_allowed; }
        AllowTransactions(const AllowTransactions &) = delete;
        AllowTransactions &operator=(const AllowTransactions &) = delete;

    private:
        Recorder &m_recorder;
    };

private:
    friend struct RecorderHooks;
    void onChange(int op, const char *database, const char *table);
    void recordFull(const LoggedTable &table, RowOp op);
    void recordUpdate(const LoggedTable &table);
    [[nodiscard]] const LoggedTable *find(const char *table);
    void readKey(const LoggedTable &table, bool old, Bytes &key) const;

    sqlite3 *m_db;
    const LogRegistry *m_registry = nullptr;
    const LoggedTable *m_lastTable = nullptr;
    TableBuffer *m_lastBuffer = nullptr;
    ChangeBuffer m_buffer;
    Mode m_mode = Mode::Idle;
    int m_allowed = 0;
    bool m_fault = false;
    std::int64_t m_seen = 0;
    Bytes m_key;
    Bytes m_otherKey;
    Bytes m_oldValue;
    Bytes m_newValue;
};

} // namespace pilotage::storage
