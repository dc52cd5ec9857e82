#include "app/storage/replay.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

#include <deque>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

/// Rows taken out in the first pass, in order, as SQLite's own value copies by column.
struct Replay::Kept
{
    struct FreeValue
    {
        void operator()(sqlite3_value *value) const { sqlite3_value_free(value); }
    };
    using Row = std::vector<std::unique_ptr<sqlite3_value, FreeValue>>;
    std::deque<Row> rows;
};

Replay::Replay(sqlite3 *db, const LogRegistry &registry, bool backwards)
    : m_db(db)
    , m_registry(&registry)
    , m_backwards(backwards)
    , m_kept(std::make_unique<Kept>())
{
}

Replay::~Replay() = default;

RowOp Replay::effect(RowOp logged) const
{
    if (!m_backwards || logged == RowOp::Update)
        return logged;
    return logged == RowOp::Insert ? RowOp::Delete : RowOp::Insert;
}

Sql &Replay::statement(const std::string &text)
{
    auto &slot = m_statements[text];
    if (!slot)
        slot = std::make_unique<Sql>(m_db, text);
    return *slot;
}

Issue Replay::conflict(const LoggedTable &table, const Chunk &chunk, std::size_t row,
                       const QString &code) const
{
    Issue issue;
    issue.code = code;
    issue.args = {table.name, chunk.displayKey(row)};
    return issue;
}

/// The chunk's table and columns must be there under their numbers.
std::optional<Issue> Replay::resolve(const Chunk &chunk, const LoggedTable *&table) const
{
    table = m_registry->byNumber(chunk.tableNo);
    bool known = table != nullptr;
    for (const ChunkColumn &column : chunk.columns)
        known = known && table->indexOf(column.no) >= 0;
    if (known)
        return std::nullopt;
    Issue issue;
    issue.code = u"schema-has-changed"_s;
    issue.args = {m_registry->tableName(chunk.tableNo)};
    return issue;
}

bool Replay::changesUnique(const LoggedTable &table, const Chunk &chunk) const
{
    for (const ChunkColumn &column : chunk.columns)
        if (!column.isKey && table.columns[static_cast<std::size_t>(table.indexOf(column.no))].inUnique)
            return true;
    return false;
}

std::optional<Issue> Replay::remove(const Chunk &chunk)
{
    const LoggedTable *table = nullptr;
    if (auto issue = resolve(chunk, table))
        return issue;
    if (effect(chunk.op) == RowOp::Delete)
        return deleteRows(*table, chunk);
    if (chunk.op == RowOp::Update && changesUnique(*table, chunk))
        return takeOut(*table, chunk);
    return std::nullopt;
}

std::optional<Issue> Replay::write(const Chunk &chunk)
{
    const LoggedTable *table = nullptr;
    if (auto issue = resolve(chunk, table))
        return issue;
    switch (effect(chunk.op)) {
    case RowOp::Insert:
        return insertRows(*table, chunk);
    case RowOp::Update:
        return changesUnique(*table, chunk) ? putBack(*table, chunk) : updateRows(*table, chunk);
    case RowOp::Delete:
        return std::nullopt;
    }
    return std::nullopt;
}

namespace {

std::string columnName(const LoggedTable &table, const ChunkColumn &column)
{
    return quoted(table.columns[static_cast<std::size_t>(table.indexOf(column.no))].name);
}

/// "k1 = ?1 AND c IS ?2 ...": finds the row only if it is as the log left it.
std::string condition(const LoggedTable &table, const Chunk &chunk, std::size_t row, bool whole, int from)
{
    std::string text;
    for (const ChunkColumn &column : chunk.columns) {
        if (!column.isKey && (!whole && !column.isChanged(row)))
            continue;
        text += text.empty() ? "" : " AND ";
        text += columnName(table, column) + (column.isKey ? " = ?" : " IS ?") + std::to_string(from++);
    }
    return text;
}

} // namespace

std::optional<Issue> Replay::deleteRows(const LoggedTable &table, const Chunk &chunk)
{
    Sql &sql
        = statement("DELETE FROM " + quoted(table.name) + " WHERE " + condition(table, chunk, 0, true, 1));
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            column.cells.bind(sql, parameter++, row);
        sql.run();
        if (sqlite3_changes(m_db) == 0)
            return conflict(table, chunk, row, u"row-changed-since"_s);
    }
    return std::nullopt;
}

std::optional<Issue> Replay::insertRows(const LoggedTable &table, const Chunk &chunk)
{
    std::string names;
    std::string marks;
    int count = 0;
    for (const ChunkColumn &column : chunk.columns) {
        names += (count ? ", " : "") + columnName(table, column);
        marks += (count ? ", ?" : "?") + std::to_string(count + 1);
        ++count;
    }
    Sql &sql = statement("INSERT INTO " + quoted(table.name) + "(" + names + ") VALUES(" + marks + ")");
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            column.cells.bind(sql, parameter++, row);
        const int rc = sql.tryStep();
        if ((rc & 0xff) == SQLITE_CONSTRAINT) {
            sql.reset();
            return conflict(table, chunk, row, u"row-place-taken"_s);
        }
        if (rc != SQLITE_DONE)
            throw sqlError(m_db, rc, u"replay"_s);
        sql.reset();
    }
    return std::nullopt;
}

std::optional<Issue> Replay::updateRows(const LoggedTable &table, const Chunk &chunk)
{
    std::string previousMask;
    Sql *sql = nullptr;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        std::string mask;
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey)
                mask += column.isChanged(row) ? '1' : '0';
        if (!sql || mask != previousMask) {
            std::string set;
            int count = 0;
            for (const ChunkColumn &column : chunk.columns) {
                if (column.isKey || !column.isChanged(row))
                    continue;
                set += set.empty() ? "" : ", ";
                set += columnName(table, column) + " = ?" + std::to_string(++count);
            }
            sql = &statement("UPDATE " + quoted(table.name) + " SET " + set + " WHERE "
                             + condition(table, chunk, row, false, count + 1));
            previousMask = mask;
        }
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey && column.isChanged(row))
                (m_backwards ? column.before : column.cells).bind(*sql, parameter++, column.at(row));
        for (const ChunkColumn &column : chunk.columns)
            if (column.isKey)
                column.cells.bind(*sql, parameter++, row);
            else if (column.isChanged(row))
                (m_backwards ? column.cells : column.before).bind(*sql, parameter++, column.at(row));
        sql->run();
        if (sqlite3_changes(m_db) == 0)
            return conflict(table, chunk, row, u"row-changed-since"_s);
    }
    return std::nullopt;
}

std::optional<Issue> Replay::takeOut(const LoggedTable &table, const Chunk &chunk)
{
    std::string names;
    for (const LoggedColumn &column : table.columns)
        names += (names.empty() ? "" : ", ") + quoted(column.name);
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        const std::string where = condition(table, chunk, row, false, 1);
        const std::string from = " FROM " + quoted(table.name) + " WHERE " + where;
        Sql &select = statement("SELECT " + names + from);
        Sql &erase = statement("DELETE" + from);
        for (Sql *sql : {&select, &erase}) {
            int parameter = 1;
            for (const ChunkColumn &column : chunk.columns)
                if (column.isKey)
                    column.cells.bind(*sql, parameter++, row);
                else if (column.isChanged(row))
                    (m_backwards ? column.cells : column.before).bind(*sql, parameter++, column.at(row));
        }
        if (!select.step()) {
            select.reset();
            return conflict(table, chunk, row, u"row-changed-since"_s);
        }
        Kept::Row values;
        for (int i = 0; i < static_cast<int>(table.columns.size()); ++i)
            values.emplace_back(sqlite3_value_dup(sqlite3_column_value(select.handle(), i)));
        m_kept->rows.push_back(std::move(values));
        select.reset();
        erase.run();
    }
    return std::nullopt;
}

std::optional<Issue> Replay::putBack(const LoggedTable &table, const Chunk &chunk)
{
    std::string marks;
    for (std::size_t i = 1; i <= table.columns.size(); ++i)
        marks += (i > 1 ? ", ?" : "?") + std::to_string(i);
    Sql &sql = statement("INSERT INTO " + quoted(table.name) + " VALUES(" + marks + ")");
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        const Kept::Row values = std::move(m_kept->rows.front());
        m_kept->rows.pop_front();
        for (std::size_t i = 0; i < values.size(); ++i)
            sqlite3_bind_value(sql.handle(), static_cast<int>(i) + 1, values[i].get());
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey && column.isChanged(row))
                (m_backwards ? column.before : column.cells)
                    .bind(sql, table.indexOf(column.no) + 1, column.at(row));
        const int rc = sql.tryStep();
        if ((rc & 0xff) == SQLITE_CONSTRAINT) {
            sql.reset();
            return conflict(table, chunk, row, u"row-place-taken"_s);
        }
        if (rc != SQLITE_DONE)
            throw sqlError(m_db, rc, u"replay"_s);
        sql.reset();
    }
    return std::nullopt;
}

} // namespace pilotage::storage
