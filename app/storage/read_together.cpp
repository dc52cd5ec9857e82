#include "app/storage/read_together.h"

#include "app/storage/store.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace pilotage::storage {

ReadTogether::ReadTogether(Store &store)
{
    SQLite::Database &db = store.db();
    if (sqlite3_get_autocommit(db.getHandle()) == 0 || db.tryExec("BEGIN") != SQLITE_OK)
        return;
    m_store = &store;
}

ReadTogether::~ReadTogether()
{
    if (m_store)
        (void)m_store->db().tryExec("COMMIT"); // nothing was written, so nothing can fail
}

} // namespace pilotage::storage
