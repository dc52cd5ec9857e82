#include "app/storage/transaction.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

Transaction::Transaction(sqlite3 *db, Recorder &recorder, Recorder::Mode mode, bool &running)
    : m_db(db)
    , m_recorder(recorder)
    , m_running(running)
{
    execute(db, "BEGIN IMMEDIATE");
    m_recorder.clear();
    m_recorder.setMode(mode);
    m_running = true;
}

Transaction::~Transaction()
{
    if (sqlite3_get_autocommit(m_db) == 0) {
        const Recorder::AllowTransactions allow(m_recorder);
        sqlite3_exec(m_db, "ROLLBACK", nullptr, nullptr, nullptr);
    }
    m_recorder.setMode(Recorder::Mode::Idle);
    m_recorder.clear();
    m_running = false;
}

void Transaction::mustBeOpen() const
{
    if (sqlite3_get_autocommit(m_db) != 0)
        throw StorageError(u"rolled-back"_s, u"the change was rolled back after an error"_s);
}

void Transaction::commit()
{
    const Recorder::AllowTransactions allow(m_recorder);
    execute(m_db, "COMMIT");
}

Savepoint::Savepoint(sqlite3 *db, Recorder &recorder)
    : m_db(db)
    , m_recorder(recorder)
    , m_mark(recorder.buffer().mark())
{
    const Recorder::AllowTransactions allow(recorder);
    execute(db, "SAVEPOINT attempt");
}

Savepoint::~Savepoint()
{
    if (m_open && sqlite3_get_autocommit(m_db) == 0) {
        const Recorder::AllowTransactions allow(m_recorder);
        sqlite3_exec(m_db, "ROLLBACK TO attempt; RELEASE attempt", nullptr, nullptr, nullptr);
        m_recorder.buffer().cutBackTo(m_mark);
    }
}

void Savepoint::release()
{
    const Recorder::AllowTransactions allow(m_recorder);
    execute(m_db, "RELEASE attempt");
    m_open = false;
}

void Savepoint::rollBack()
{
    // After a full disk SQLite has rolled everything back by itself: nothing can be tolerated then.
    if (sqlite3_get_autocommit(m_db) != 0) {
        m_open = false;
        throw StorageError(u"rolled-back"_s, u"the change was rolled back after an error"_s);
    }
    const Recorder::AllowTransactions allow(m_recorder);
    execute(m_db, "ROLLBACK TO attempt; RELEASE attempt");
    m_recorder.buffer().cutBackTo(m_mark);
    m_open = false;
}

} // namespace pilotage::storage
