#pragma once

#include "app/storage/payload.h"
#include "app/storage/store.h"

namespace pilotage::storage {

class ChangeBuffer;

/// Gathers what a change set touched, up to the number of observations worth listing.
class TouchedCollector
{
public:
    explicit TouchedCollector(Touched &touched)
        : m_touched(touched)
    {
    }
    void add(const LoggedTable &table, BytesView key);
    void add(const LogRegistry &registry, const Chunk &chunk);

private:
    void addObservation(const ObservationKey &key);

    Touched &m_touched;
    const LoggedTable *m_last = nullptr;
    bool m_isObservation = false;
};

/// Compares the net effect in the buffer with the rows in the file. Throws StorageError "phantom-rows".
void verifyBuffer(sqlite3 *db, ChangeBuffer &buffer);

} // namespace pilotage::storage
