#include "app/storage/log_registry.h"

#include "app/storage/sql.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

[[noreturn]] void breaksRule(const QString &table, const QString &rule)
{
    throw StorageError(u"schema-rule"_s, table + u": "_s + rule);
}

QStringList userTables(sqlite3 *db)
{
    QStringList names;
    Sql sql(db,
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
            " ORDER BY rowid");
    while (sql.step())
        names << sql.text(0);
    return names;
}

QStringList columnNames(sqlite3 *db, const QString &table)
{
    QStringList names;
    Sql sql(db, "SELECT name FROM pragma_table_info(?1) ORDER BY cid");
    sql.bindText(1, table);
    while (sql.step())
        names << sql.text(0);
    return names;
}

ColumnType typeOf(const QString &table, const QString &declared)
{
    if (declared == "INTEGER"_L1 || declared == "INT"_L1)
        return ColumnType::Integer;
    if (declared == "REAL"_L1)
        return ColumnType::Real;
    if (declared == "TEXT"_L1)
        return ColumnType::Text;
    breaksRule(table, u"logged columns are INTEGER, REAL or TEXT (blobs belong in blob_store)"_s);
}

std::set<QString> uniqueColumns(sqlite3 *db, const QString &table)
{
    std::set<QString> names;
    Sql sql(db,
            "SELECT c.name FROM pragma_index_list(?1) i, pragma_index_info(i.name) c"
            " WHERE i.\"unique\" = 1 AND i.origin <> 'pk'");
    sql.bindText(1, table);
    while (sql.step())
        names.insert(sql.text(0));
    return names;
}

void checkTriggers(sqlite3 *db, const QString &table)
{
    Sql sql(db, "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ?1");
    sql.bindText(1, table);
    if (sql.step() && sql.integer(0) > 0)
        breaksRule(table, u"a logged table has no triggers"_s);
}

/// Reads one table's columns as they are now and checks the rules.
LoggedTable describe(sqlite3 *db, int no, const QString &name, const std::map<QString, int> &numbers)
{
    LoggedTable table;
    table.no = no;
    table.name = name;
    table.utf8 = name.toStdString();
    table.isPersonal = name == "person"_L1;
    checkTriggers(db, name);
    const std::set<QString> unique = uniqueColumns(db, name);
    Sql sql(db, "SELECT name, type, pk, hidden FROM pragma_table_xinfo(?1) ORDER BY cid");
    sql.bindText(1, name);
    while (sql.step()) {
        const std::int64_t pk = sql.integer(2);
        if (sql.integer(3) != 0)
            breaksRule(name, u"a logged table has no generated columns"_s);
        LoggedColumn column;
        column.name = sql.text(0);
        column.type = typeOf(name, sql.text(1));
        column.isKey = pk > 0;
        column.inUnique = unique.contains(column.name);
        const auto found = numbers.find(column.name);
        if (found == numbers.end())
            breaksRule(name, u"column without a number: "_s + column.name);
        column.no = found->second;
        if (column.isKey) {
            if (pk != static_cast<std::int64_t>(table.columns.size()) + 1)
                breaksRule(name, u"key columns stand first, in key order"_s);
            if (column.type == ColumnType::Real)
                breaksRule(name, u"a key is never REAL"_s);
            ++table.keyCount;
        }
        table.columns.push_back(column);
    }
    if (table.keyCount == 0)
        breaksRule(name, u"a logged table has a primary key"_s);
    return table;
}

void assignColumns(sqlite3 *db, std::int64_t tableNo, const QString &table, bool isNew, QStringList &added)
{
    Sql known(db, "SELECT 1 FROM log_column WHERE table_no = ?1 AND name = ?2");
    Sql insert(db,
               "INSERT INTO log_column(table_no, no, name)"
               " SELECT ?1, 1 + coalesce(max(no), 0), ?2 FROM log_column WHERE table_no = ?1");
    for (const QString &column : columnNames(db, table)) {
        const bool isKnown = known.bind(1, tableNo).bindText(2, column).step();
        known.reset();
        if (isKnown)
            continue;
        insert.bind(1, tableNo).bindText(2, column).run();
        if (!isNew)
            added << table + u'.' + column;
    }
}

} // namespace

int LoggedTable::indexOf(int columnNo) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const LoggedColumn &column) { return column.no == columnNo; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

int LoggedTable::indexOf(const QString &columnName) const
{
    const auto found = std::find_if(columns.begin(), columns.end(),
                                    [&](const LoggedColumn &column) { return column.name == columnName; });
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const QStringList &LogRegistry::unloggedTables()
{
    static const QStringList names{u"meta"_s,         u"replica"_s,         u"id_counter"_s,
                                   u"blob_store"_s,   u"log_table"_s,       u"log_column"_s,
                                   u"change_set"_s,   u"change_payload"_s,  u"change_key"_s,
                                   u"change_range"_s, u"observation_code"_s};
    return names;
}

QStringList LogRegistry::assignNumbers(sqlite3 *db)
{
    QStringList added;
    Sql known(db, "SELECT no FROM log_table WHERE name = ?1");
    Sql insert(db, "INSERT INTO log_table(no, name) SELECT 1 + coalesce(max(no), 0), ?1 FROM log_table");
    for (const QString &table : userTables(db)) {
        if (unloggedTables().contains(table))
            continue;
        const bool isNew = !known.bindText(1, table).step();
        known.reset();
        if (isNew)
            insert.bindText(1, table).run();
        known.bindText(1, table).step();
        const std::int64_t no = known.integer(0);
        known.reset();
        assignColumns(db, no, table, isNew, added);
    }
    return added;
}

LogRegistry LogRegistry::load(sqlite3 *db)
{
    LogRegistry registry;
    std::map<int, std::map<QString, int>> numbers;
    Sql columns(db, "SELECT table_no, no, name FROM log_column");
    while (columns.step()) {
        const int table = static_cast<int>(columns.integer(0));
        const int no = static_cast<int>(columns.integer(1));
        numbers[table][columns.text(2)] = no;
        registry.m_columnNames[{table, no}] = columns.text(2);
    }
    const QStringList present = userTables(db);
    Sql tables(db, "SELECT no, name FROM log_table ORDER BY no");
    while (tables.step()) {
        const int no = static_cast<int>(tables.integer(0));
        const QString name = tables.text(1);
        registry.m_tableNames[no] = name;
        if (present.contains(name))
            registry.m_tables.push_back(describe(db, no, name, numbers[no]));
    }
    return registry;
}

const LoggedTable *LogRegistry::byName(const QString &name) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const LoggedTable &table) { return table.name == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

const LoggedTable *LogRegistry::byName(std::string_view name) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const LoggedTable &table) { return table.utf8 == name; });
    return found == m_tables.end() ? nullptr : &*found;
}

const LoggedTable *LogRegistry::byNumber(int no) const
{
    const auto found = std::find_if(m_tables.begin(), m_tables.end(),
                                    [&](const LoggedTable &table) { return table.no == no; });
    return found == m_tables.end() ? nullptr : &*found;
}

QString LogRegistry::tableName(int no) const
{
    const auto found = m_tableNames.find(no);
    return found == m_tableNames.end() ? QString() : found->second;
}

QString LogRegistry::columnName(int tableNo, int columnNo) const
{
    const auto found = m_columnNames.find({tableNo, columnNo});
    return found == m_columnNames.end() ? QString() : found->second;
}

} // namespace pilotage::storage
