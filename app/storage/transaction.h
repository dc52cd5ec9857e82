#pragma once

#include "app/storage/recorder.h"

namespace pilotage::storage {

/// BEGIN IMMEDIATE ... COMMIT with the recorder in a mode; rolled back when destroyed uncommitted.
class Transaction
{
public:
    Transaction(sqlite3 *db, Recorder &recorder, Recorder::Mode mode, bool &running);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// Throws if SQLite rolled the transaction back by itself (full disk, I/O error) and nobody said so.
    void mustBeOpen() const;
    void commit();

private:
    sqlite3 *m_db;
    Recorder &m_recorder;
    bool &m_running;
};

/// A part of a use case that may fail: its rows and its log entries go together.
class Savepoint
{
public:
    Savepoint(sqlite3 *db, Recorder &recorder);
    ~Savepoint();
    Savepoint(const Savepoint &) = delete;
    Savepoint &operator=(const Savepoint &) = delete;

    void release();
    void rollBack();

private:
    sqlite3 *m_db;
    Recorder &m_recorder;
    ChangeBuffer::Mark m_mark;
    bool m_open = true;
};

} // namespace pilotage::storage
