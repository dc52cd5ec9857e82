#pragma once

#include "app/storage/log_registry.h"

#include <cstddef>
#include <string>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

/// From this many rows of one table on a write counts as bulk.
constexpr std::size_t bulkRows = 50'000;

/// Takes the secondary indexes off a table of which most rows come or go: built anew in one sorted run
/// they cost a fraction of a search for each row. Unique indexes stay, and those of tables that refer to
/// themselves, since their own foreign keys look rows up in them.
/// No statement may be reading meanwhile. Without `resume` the caller rolls back.
class IndexPause
{
public:
    IndexPause(sqlite3 *db, const QString &table);
    void resume();

private:
    sqlite3 *m_db;
    std::vector<std::string> m_definitions;
};

/// Lets every page that a bulk write touches stay in the cache. Changed ones must stay there anyway until
/// the commit; beyond the usual limit each other one, above all the roots of the tables that foreign keys
/// look into, would be read again for every row.
class CacheRoom
{
public:
    explicit CacheRoom(sqlite3 *db);
    ~CacheRoom();
    CacheRoom(const CacheRoom &) = delete;
    CacheRoom &operator=(const CacheRoom &) = delete;

private:
    sqlite3 *m_db;
    std::int64_t m_usual; ///< as PRAGMA cache_size says it: pages, or KiB if negative
};

} // namespace pilotage::storage
