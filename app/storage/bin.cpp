#include "app/storage/bin.h"

#include "app/storage/row_key.h"
#include "app/storage/sql.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// All columns must still be there under their numbers.
bool isKnown(const LoggedTable *table, const Chunk &chunk)
{
    if (!table)
        return false;
    for (const ChunkColumn &column : chunk.columns)
        if (table->indexOf(column.no) < 0)
            return false;
    return true;
}

} // namespace

std::optional<std::size_t> missingRow(sqlite3 *db, const LogRegistry &registry, const Chunk &chunk)
{
    const LoggedTable *table = registry.byNumber(chunk.tableNo);
    if (!isKnown(table, chunk))
        return std::nullopt;
    Sql sql(db, "SELECT 1 FROM " + quoted(table->name) + " WHERE " + keyCondition(*table));
    std::vector<Bytes> texts;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        bindKey(sql, *table, chunk.key(row), texts);
        if (!sql.step())
            return row;
        sql.reset();
    }
    return std::nullopt;
}

void BinRestore::refuse(const QString &code, const LoggedTable &table, const QString &row)
{
    Issue issue;
    issue.code = code;
    issue.args = {table.name, row};
    m_issues.push_back(issue);
}

void BinRestore::insert(const Chunk &chunk)
{
    const LoggedTable *table = m_registry->byNumber(chunk.tableNo);
    if (!isKnown(table, chunk)) {
        Issue issue;
        issue.code = u"schema-has-changed"_s;
        issue.args = {m_registry->tableName(chunk.tableNo)};
        m_issues.push_back(issue);
        return;
    }
    std::string names;
    std::string marks;
    for (const ChunkColumn &column : chunk.columns) {
        names += (names.empty() ? "" : ", ")
            + quoted(table->columns[static_cast<std::size_t>(table->indexOf(column.no))].name);
        marks += marks.empty() ? "?" : ", ?";
    }
    Sql sql(m_db, "INSERT INTO " + quoted(table->name) + "(" + names + ") VALUES(" + marks + ")");
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            column.cells.bind(sql, parameter++, row);
        // One row a statement: when it fails, nothing of it stays in the file or in the log.
        const int rc = sql.tryStep();
        sql.reset();
        if (rc == SQLITE_DONE)
            m_inserted.push_back({table, chunk.key(row), chunk.displayKey(row)});
        else if ((rc & 0xff) == SQLITE_CONSTRAINT)
            refuse(u"row-place-taken"_s, *table, chunk.displayKey(row));
        else
            throw sqlError(m_db, rc, u"restore"_s);
    }
}

const std::vector<std::string> &BinRestore::parentQueries(const LoggedTable &table)
{
    const auto found = m_parentQueries.find(table.no);
    if (found != m_parentQueries.end())
        return found->second;
    struct ForeignKey
    {
        QString parent;
        std::vector<std::pair<QString, QString>> columns; ///< child, parent ("" = its key)
    };
    std::map<std::int64_t, ForeignKey> keys;
    Sql sql(m_db,
            "SELECT id, \"table\", \"from\", coalesce(\"to\", '') FROM pragma_foreign_key_list(?1)"
            " ORDER BY id, seq");
    sql.bindText(1, table.name);
    while (sql.step()) {
        keys[sql.integer(0)].parent = sql.text(1);
        keys[sql.integer(0)].columns.emplace_back(sql.text(2), sql.text(3));
    }
    std::vector<std::string> &queries = m_parentQueries[table.no];
    for (const auto &[id, key] : keys) {
        const LoggedTable *parent = m_registry->byName(key.parent);
        std::string isSet;
        std::string matches;
        for (std::size_t i = 0; i < key.columns.size(); ++i) {
            const auto &[child, named] = key.columns[i];
            const QString target = named.isEmpty() && parent ? parent->columns[i].name : named;
            isSet += " AND c." + quoted(child) + " IS NOT NULL";
            matches += (i ? " AND p." : "p.") + quoted(target) + " = c." + quoted(child);
        }
        queries.push_back("SELECT 1 FROM " + quoted(table.name) + " c WHERE " + keyCondition(table) + isSet
                          + " AND NOT EXISTS (SELECT 1 FROM " + quoted(key.parent) + " p WHERE " + matches
                          + ")");
    }
    return queries;
}

bool BinRestore::isOrphan(const Row &row)
{
    std::vector<Bytes> texts;
    for (const std::string &query : parentQueries(*row.table)) {
        Sql sql(m_db, query);
        bindKey(sql, *row.table, row.key, texts);
        if (sql.step())
            return true;
    }
    return false;
}

void BinRestore::removeOrphans()
{
    // A row taken out may be the parent of another: repeat until nothing changes.
    for (bool changed = true; changed;) {
        changed = false;
        std::vector<Row> kept;
        for (const Row &row : m_inserted) {
            if (!isOrphan(row)) {
                kept.push_back(row);
                continue;
            }
            std::vector<Bytes> texts;
            Sql sql(m_db, "DELETE FROM " + quoted(row.table->name) + " WHERE " + keyCondition(*row.table));
            bindKey(sql, *row.table, row.key, texts);
            sql.run();
            refuse(u"parent-missing"_s, *row.table, row.name);
            changed = true;
        }
        m_inserted = std::move(kept);
    }
}

} // namespace pilotage::storage
