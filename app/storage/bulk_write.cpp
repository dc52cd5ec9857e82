#include "app/storage/bulk_write.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

namespace pilotage::storage {

namespace {

bool refersToItself(sqlite3 *db, const QString &table)
{
    Sql sql(db, "SELECT 1 FROM pragma_foreign_key_list(?1) WHERE \"table\" = ?1 COLLATE NOCASE");
    sql.bindText(1, table);
    return sql.step();
}

void setCacheSize(sqlite3 *db, std::int64_t size)
{
    sqlite3_exec(db, ("PRAGMA cache_size = " + std::to_string(size)).c_str(), nullptr, nullptr, nullptr);
}

} // namespace

IndexPause::IndexPause(sqlite3 *db, const QString &table)
    : m_db(db)
{
    if (refersToItself(db, table))
        return;
    std::vector<std::string> names;
    {
        Sql sql(db,
                "SELECT i.name, s.sql FROM pragma_index_list(?1) i JOIN sqlite_schema s ON s.name = i.name"
                " WHERE s.type = 'index' AND i.origin = 'c' AND i.\"unique\" = 0");
        sql.bindText(1, table);
        while (sql.step()) {
            names.push_back(quoted(sql.text(0)));
            m_definitions.push_back(sql.text(1).toStdString());
        }
    }
    for (const std::string &name : names)
        execute(db, ("DROP INDEX " + name).c_str());
}

void IndexPause::resume()
{
    for (const std::string &definition : m_definitions)
        execute(m_db, definition.c_str());
    m_definitions.clear();
}

CacheRoom::CacheRoom(sqlite3 *db)
    : m_db(db)
    , m_usual(integerOf(db, "PRAGMA cache_size"))
{
    constexpr std::int64_t pages = 1 << 24; // never reached: only what the write touches is kept
    setCacheSize(db, pages);
}

CacheRoom::~CacheRoom()
{
    setCacheSize(m_db, m_usual);
}

} // namespace pilotage::storage
