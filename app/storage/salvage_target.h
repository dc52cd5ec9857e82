#pragma once

#include "app/storage/damaged_pages.h"
#include "app/storage/log_registry.h"

#include <QString>

#include <map>
#include <memory>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

class Sql;

/// The new file that salvaged rows go into: knows what rows of each table look like and takes them
/// without log, since the log itself is among them.
class SalvageTarget
{
public:
    /// A transaction is open on `db`, foreign keys are off.
    explicit SalvageTarget(sqlite3 *db);
    ~SalvageTarget();

    /// False for tables that the new file has by itself.
    [[nodiscard]] bool takes(const QString &table) const { return m_tables.contains(table); }
    /// Returns how many rows were stored.
    std::int64_t insert(const QString &table, const std::vector<RawRow> &rows);
    /// The one table whose rows look like these; "index" = they are of an index; empty = not clear.
    [[nodiscard]] QString tableLike(const std::vector<RawRow> &rows, bool haveRowid) const;

private:
    enum class Type { Integer, Real, Text, Blob };
    struct Column
    {
        Type type = Type::Integer;
        bool isNullable = false;
    };
    struct Table
    {
        std::vector<Column> columns;
        bool hasRowid = true;
        int rowidColumn = -1; ///< INTEGER PRIMARY KEY: stored as NULL, its value is the rowid
    };
    struct Shape
    {
        std::vector<Column> columns;
    };
    void readTable(const QString &name);
    void readIndexes(const QString &table);
    [[nodiscard]] static Type typeFrom(const QString &declared);
    [[nodiscard]] static bool fits(const std::vector<Column> &columns, const RawRow &row, int rowidColumn);
    void bind(Sql &sql, const Table &table, const RawRow &row) const;
    bool insertMeta(const RawRow &row);

    sqlite3 *m_db;
    std::map<QString, Table> m_tables;
    std::vector<Shape> m_indexes;
    std::map<QString, std::unique_ptr<Sql>> m_inserts;
};

} // namespace pilotage::storage
