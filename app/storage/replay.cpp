#include "app/storage/replay.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

#include <algorithm>
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

void Replay::expect(const ChunkHead &head)
{
    const RowOp op = effect(head.op);
    m_hasWrites = m_hasWrites || op != RowOp::Delete;
    std::size_t &rows = m_expected[{head.tableNo, op}];
    rows += head.rows;
    if (rows >= bulkRows && !m_room)
        m_room.emplace(m_db);
}

/// Notes whose turn it is in a pass that deletes or inserts. A table gets its indexes back before another
/// one needs them.
void Replay::enter(const LoggedTable &table, RowOp pass)
{
    if (&table == m_current)
        return;
    finishPass();
    m_current = &table;
    const std::size_t rows = m_expected[{table.no, pass}];
    if (rows < bulkRows)
        return;
    const auto there
        = static_cast<std::size_t>(integerOf(m_db, ("SELECT count(*) FROM " + quoted(table.name)).c_str()));
    const std::size_t staying = pass == RowOp::Delete ? there - std::min(there, rows) : there;
    if (rows >= staying)
        m_pause.emplace(m_db, table.name);
}

void Replay::finishPass()
{
    if (m_pause)
        m_pause->resume();
    m_pause.reset();
    m_current = nullptr;
}

std::optional<Issue> Replay::remove(const Chunk &chunk)
{
    const LoggedTable *table = nullptr;
    if (auto issue = resolve(chunk, table))
        return issue;
    const RowOp op = effect(chunk.op);
    const bool takesOut = op == RowOp::Update && changesUnique(*table, chunk);
    if (op != RowOp::Delete && !takesOut)
        return std::nullopt;
    enter(*table, RowOp::Delete);
    return takesOut ? takeOut(*table, chunk) : deleteRows(*table, chunk);
}

std::optional<Issue> Replay::write(const Chunk &chunk)
{
    const LoggedTable *table = nullptr;
    if (auto issue = resolve(chunk, table))
        return issue;
    const RowOp op = effect(chunk.op);
    if (op == RowOp::Delete)
        return std::nullopt;
    enter(*table, RowOp::Insert);
    if (op == RowOp::Insert)
        return insertRows(*table, chunk);
    return changesUnique(*table, chunk) ? putBack(*table, chunk) : updateRows(*table, chunk);
}

namespace {

std::string columnName(const LoggedTable &table, const ChunkColumn &column)
{
    return quoted(table.columns[static_cast<std::size_t>(table.indexOf(column.no))].name);
}

/// "k1 = ?1 AND c IS ?2 ...": finds the row only if its touched fields are as the log left them.
std::string condition(const LoggedTable &table, const Chunk &chunk, std::size_t row, int from)
{
    std::string text;
    for (const ChunkColumn &column : chunk.columns) {
        if (!column.isKey && !column.isChanged(row))
            continue;
        text += text.empty() ? "" : " AND ";
        text += columnName(table, column) + (column.isKey ? " = ?" : " IS ?") + std::to_string(from++);
    }
    return text;
}

/// "?1, ?2, ..."
std::string marks(std::size_t count)
{
    std::string text;
    for (std::size_t i = 1; i <= count; ++i)
        text.append(i > 1 ? ", ?" : "?").append(std::to_string(i));
    return text;
}

} // namespace

/// Binds what `condition` asks for: the key and what the log left in the touched fields.
void Replay::bindLogged(Sql &sql, int parameter, const Chunk &chunk, std::size_t row) const
{
    const bool hadBefore = chunk.op == RowOp::Update && !m_backwards;
    for (const ChunkColumn &column : chunk.columns)
        if (column.isKey)
            column.cells.bind(sql, parameter++, row);
        else if (column.isChanged(row))
            (hadBefore ? column.before : column.cells).bind(sql, parameter++, column.at(row));
}

std::optional<Issue> Replay::deleteRows(const LoggedTable &table, const Chunk &chunk)
{
    Sql &sql = statement("DELETE FROM " + quoted(table.name) + " WHERE " + condition(table, chunk, 0, 1));
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        bindLogged(sql, 1, chunk, row);
        sql.run();
        if (sqlite3_changes(m_db) == 0)
            return conflict(table, chunk, row, u"row-changed-since"_s);
    }
    return std::nullopt;
}

/// Runs a bound INSERT and judges it.
std::optional<Issue> Replay::insertOne(Sql &sql, const LoggedTable &table, const Chunk &chunk,
                                       std::size_t row) const
{
    const int rc = sql.tryStep();
    const bool isTaken = (rc & 0xff) == SQLITE_CONSTRAINT;
    if (rc != SQLITE_DONE && !isTaken)
        throw sqlError(m_db, rc, u"replay"_s);
    sql.reset();
    return isTaken ? std::optional(conflict(table, chunk, row, u"row-place-taken"_s)) : std::nullopt;
}

std::optional<Issue> Replay::insertRows(const LoggedTable &table, const Chunk &chunk)
{
    std::string names;
    for (const ChunkColumn &column : chunk.columns)
        names += (names.empty() ? "" : ", ") + columnName(table, column);
    Sql &sql = statement("INSERT INTO " + quoted(table.name) + "(" + names + ") VALUES("
                         + marks(chunk.columns.size()) + ")");
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            column.cells.bind(sql, parameter++, row);
        if (auto issue = insertOne(sql, table, chunk, row))
            return issue;
    }
    return std::nullopt;
}

Sql &Replay::updateStatement(const LoggedTable &table, const Chunk &chunk, std::size_t row)
{
    std::string set;
    int count = 0;
    for (const ChunkColumn &column : chunk.columns) {
        if (column.isKey || !column.isChanged(row))
            continue;
        set += set.empty() ? "" : ", ";
        set += columnName(table, column) + " = ?" + std::to_string(++count);
    }
    return statement("UPDATE " + quoted(table.name) + " SET " + set + " WHERE "
                     + condition(table, chunk, row, count + 1));
}

std::optional<Issue> Replay::updateRows(const LoggedTable &table, const Chunk &chunk)
{
    std::string mask;
    std::string previousMask;
    Sql *sql = nullptr;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        mask.clear();
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey)
                mask += column.isChanged(row) ? '1' : '0';
        if (!sql || mask != previousMask) {
            sql = &updateStatement(table, chunk, row);
            previousMask = mask;
        }
        int parameter = 1;
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey && column.isChanged(row))
                (m_backwards ? column.before : column.cells).bind(*sql, parameter++, column.at(row));
        bindLogged(*sql, parameter, chunk, row);
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
        const std::string from = " FROM " + quoted(table.name) + " WHERE " + condition(table, chunk, row, 1);
        Sql &select = statement("SELECT " + names + from);
        Sql &erase = statement("DELETE" + from);
        bindLogged(select, 1, chunk, row);
        bindLogged(erase, 1, chunk, row);
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
    Sql &sql
        = statement("INSERT INTO " + quoted(table.name) + " VALUES(" + marks(table.columns.size()) + ")");
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        const Kept::Row values = std::move(m_kept->rows.front());
        m_kept->rows.pop_front();
        for (std::size_t i = 0; i < values.size(); ++i)
            sqlite3_bind_value(sql.handle(), static_cast<int>(i) + 1, values[i].get());
        for (const ChunkColumn &column : chunk.columns)
            if (!column.isKey && column.isChanged(row))
                (m_backwards ? column.before : column.cells)
                    .bind(sql, table.indexOf(column.no) + 1, column.at(row));
        if (auto issue = insertOne(sql, table, chunk, row))
            return issue;
    }
    return std::nullopt;
}

} // namespace pilotage::storage
