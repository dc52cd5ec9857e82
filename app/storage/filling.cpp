#include "app/storage/filling.h"

#include "app/storage/store.h"

#include <SQLiteCpp/Database.h>

namespace pilotage::storage {

Filling::Filling(Store &store)
    : m_store(store)
{
    m_store.db().exec("PRAGMA synchronous = OFF");
}

Filling::~Filling()
{
    // As on opening. A failure would leave the file as it is read, so there is nothing to tell.
    (void)m_store.db().tryExec("PRAGMA synchronous = EXTRA");
}

} // namespace pilotage::storage
