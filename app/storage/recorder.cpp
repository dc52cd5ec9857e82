#include "app/storage/recorder.h"

#include <sqlite3.h>

#include <cstring>

namespace pilotage::storage {

struct RecorderHooks
{
    static void preUpdate(void *self, sqlite3 *, int op, const char *database, const char *table,
                          sqlite3_int64, sqlite3_int64)
    {
        static_cast<Recorder *>(self)->onChange(op, database, table);
    }

    /// Not zero turns the commit into a rollback.
    static int commit(void *self) { return static_cast<Recorder *>(self)->m_fault ? 1 : 0; }

    static void rollback(void *self) { static_cast<Recorder *>(self)->m_fault = false; }

    static int authorize(void *self, int action, const char *, const char *, const char *, const char *)
    {
        const auto *recorder = static_cast<Recorder *>(self);
        const bool isTransaction = action == SQLITE_TRANSACTION || action == SQLITE_SAVEPOINT;
        const bool denied
            = isTransaction && recorder->m_allowed == 0 && recorder->m_mode != Recorder::Mode::Idle;
        return denied ? SQLITE_DENY : SQLITE_OK;
    }
};

Recorder::Recorder(sqlite3 *db)
    : m_db(db)
{
    sqlite3_preupdate_hook(db, &RecorderHooks::preUpdate, this);
    sqlite3_commit_hook(db, &RecorderHooks::commit, this);
    sqlite3_rollback_hook(db, &RecorderHooks::rollback, this);
    sqlite3_set_authorizer(db, &RecorderHooks::authorize, this);
}

Recorder::~Recorder()
{
    sqlite3_set_authorizer(m_db, nullptr, nullptr);
    sqlite3_rollback_hook(m_db, nullptr, nullptr);
    sqlite3_commit_hook(m_db, nullptr, nullptr);
    sqlite3_preupdate_hook(m_db, nullptr, nullptr);
}

void Recorder::setRegistry(const LogRegistry *registry)
{
    clear();
    m_registry = registry;
}

void Recorder::clear()
{
    m_buffer.clear();
    m_lastTable = nullptr;
    m_lastBuffer = nullptr;
    m_seen = 0;
}

const LoggedTable *Recorder::find(const char *table)
{
    if (m_lastTable && m_lastTable->utf8 == table)
        return m_lastTable;
    m_lastTable = m_registry ? m_registry->byName(std::string_view(table)) : nullptr;
    m_lastBuffer = nullptr;
    return m_lastTable;
}

void Recorder::onChange(int op, const char *database, const char *tableName)
{
    if (m_mode == Mode::Replay || std::strcmp(database, "main") != 0)
        return;
    const LoggedTable *table = find(tableName);
    if (!table)
        return;
    if (m_mode == Mode::Idle) {
        m_fault = true;
        return;
    }
    ++m_seen;
    m_lastBuffer = &m_buffer.of(*table);
    switch (op) {
    case SQLITE_INSERT:
        recordFull(*table, RowOp::Insert);
        break;
    case SQLITE_DELETE:
        recordFull(*table, RowOp::Delete);
        break;
    default:
        recordUpdate(*table);
        break;
    }
}

void Recorder::readKey(const LoggedTable &table, bool old, Bytes &key) const
{
    key.clear();
    for (int i = 0; i < table.keyCount; ++i) {
        sqlite3_value *value = nullptr;
        if (old)
            sqlite3_preupdate_old(m_db, i, &value);
        else
            sqlite3_preupdate_new(m_db, i, &value);
        putKeyValue(key, table.columns[static_cast<std::size_t>(i)].type, value);
    }
}

void Recorder::recordFull(const LoggedTable &table, RowOp op)
{
    const auto valueAt = [&, old = op == RowOp::Delete](int index) {
        sqlite3_value *value = nullptr;
        if (old)
            sqlite3_preupdate_old(m_db, index, &value);
        else
            sqlite3_preupdate_new(m_db, index, &value);
        return value;
    };
    // Each value is asked for once: the asking is what the hook costs.
    m_key.clear();
    m_newValue.clear();
    int index = 0;
    for (; index < table.keyCount; ++index) {
        const ColumnType type = table.columns[static_cast<std::size_t>(index)].type;
        sqlite3_value *value = valueAt(index);
        putKeyValue(m_key, type, value);
        putValue(m_newValue, type, value);
    }
    m_lastBuffer->begin(op, m_key);
    Bytes &out = m_lastBuffer->bytes();
    out.append(m_newValue);
    for (; index < static_cast<int>(table.columns.size()); ++index)
        putValue(out, table.columns[static_cast<std::size_t>(index)].type, valueAt(index));
}

void Recorder::recordUpdate(const LoggedTable &table)
{
    readKey(table, true, m_key);
    readKey(table, false, m_otherKey);
    if (m_key != m_otherKey) {
        // A row that moves is one that goes and one that comes.
        recordFull(table, RowOp::Delete);
        recordFull(table, RowOp::Insert);
        return;
    }
    m_lastBuffer->begin(RowOp::Update, m_key);
    Bytes &out = m_lastBuffer->bytes();
    bool changed = false;
    for (int i = table.keyCount; i < static_cast<int>(table.columns.size()); ++i) {
        const ColumnType type = table.columns[static_cast<std::size_t>(i)].type;
        sqlite3_value *before = nullptr;
        sqlite3_value *after = nullptr;
        sqlite3_preupdate_old(m_db, i, &before);
        sqlite3_preupdate_new(m_db, i, &after);
        m_oldValue.clear();
        m_newValue.clear();
        putValue(m_oldValue, type, before);
        putValue(m_newValue, type, after);
        if (m_oldValue == m_newValue)
            continue;
        changed = true;
        putByte(out, static_cast<unsigned>(i + 1));
        out.append(m_oldValue).append(m_newValue);
    }
    putByte(out, 0);
    if (!changed)
        m_lastBuffer->dropLast();
}

} // namespace pilotage::storage
