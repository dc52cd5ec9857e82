#include "app/storage/salvage_target.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// The new file has these by itself, with the same content.
bool isOwn(const QString &table)
{
    return table == "log_table"_L1 || table == "log_column"_L1 || table == "observation_code"_L1;
}

void bindValue(Sql &sql, int parameter, const RawValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        sql.bind(parameter, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        sql.bind(parameter, *real);
    else if (const auto *text = std::get_if<Bytes>(&value))
        sql.bindText(parameter, view(*text));
    else if (const auto *blob = std::get_if<RawBlob>(&value))
        sql.bindBlob(parameter, view(blob->bytes));
    else
        sql.bindNull(parameter);
}

} // namespace

SalvageTarget::SalvageTarget(sqlite3 *db)
    : m_db(db)
{
    Sql names(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.step())
        readTable(names.text(0));
}

SalvageTarget::~SalvageTarget() = default;

SalvageTarget::Type SalvageTarget::typeFrom(const QString &declared)
{
    if (declared == "REAL"_L1)
        return Type::Real;
    if (declared == "TEXT"_L1)
        return Type::Text;
    return declared == "BLOB"_L1 ? Type::Blob : Type::Integer;
}

void SalvageTarget::readTable(const QString &name)
{
    readIndexes(name);
    if (isOwn(name))
        return;
    Table table;
    Sql list(m_db, "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?1");
    table.hasRowid = !list.bindText(1, name).step() || list.integer(0) == 0;
    Sql columns(m_db, "SELECT type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid");
    columns.bindText(1, name);
    while (columns.step()) {
        const Type type = typeFrom(columns.text(0));
        const bool isKey = columns.integer(2) > 0;
        if (isKey && table.hasRowid && type == Type::Integer)
            table.rowidColumn = static_cast<int>(table.columns.size());
        table.columns.push_back({type, columns.integer(1) == 0 && !isKey});
    }
    m_tables[name] = table;
}

void SalvageTarget::readIndexes(const QString &table)
{
    Sql names(m_db,
              "SELECT name FROM pragma_index_list(?1) WHERE origin <> 'pk'"
              " OR (SELECT wr = 0 FROM pragma_table_list WHERE schema = 'main' AND name = ?1)");
    names.bindText(1, table);
    while (names.step()) {
        Shape shape;
        Sql columns(m_db,
                    "SELECT coalesce(t.type, 'INTEGER') FROM pragma_index_xinfo(?1) x"
                    " LEFT JOIN pragma_table_info(?2) t ON t.cid = x.cid ORDER BY x.seqno");
        columns.bindText(1, names.text(0)).bindText(2, table);
        while (columns.step())
            shape.columns.push_back({typeFrom(columns.text(0)), true});
        m_indexes.push_back(shape);
    }
}

bool SalvageTarget::fits(const std::vector<Column> &columns, const RawRow &row, int rowidColumn)
{
    if (row.values.size() != columns.size())
        return false;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const RawValue &value = row.values[i];
        if (std::holds_alternative<std::monostate>(value)) {
            if (!columns[i].isNullable && static_cast<int>(i) != rowidColumn)
                return false;
            continue;
        }
        const bool isInteger = std::holds_alternative<std::int64_t>(value);
        bool matches = false;
        switch (columns[i].type) {
        case Type::Integer:
            matches = isInteger;
            break;
        case Type::Real:
            matches = isInteger || std::holds_alternative<double>(value);
            break;
        case Type::Text:
            matches = std::holds_alternative<Bytes>(value);
            break;
        case Type::Blob:
            matches = std::holds_alternative<RawBlob>(value);
            break;
        }
        if (!matches)
            return false;
    }
    return true;
}

QString SalvageTarget::tableLike(const std::vector<RawRow> &rows, bool haveRowid) const
{
    const auto allFit = [&](const std::vector<Column> &columns, int rowidColumn) {
        return std::all_of(rows.begin(), rows.end(),
                           [&](const RawRow &row) { return fits(columns, row, rowidColumn); });
    };
    QStringList candidates;
    for (const auto &[name, table] : m_tables)
        if (table.hasRowid == haveRowid && allFit(table.columns, table.rowidColumn))
            candidates << name;
    const bool isIndex = !haveRowid
        && std::any_of(m_indexes.begin(), m_indexes.end(),
                       [&](const Shape &shape) { return allFit(shape.columns, -1); });
    if (isIndex)
        return candidates.isEmpty() ? u"index"_s : QString();
    return candidates.size() == 1 ? candidates.front() : QString();
}

void SalvageTarget::bind(Sql &sql, const Table &table, const RawRow &row) const
{
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const int parameter = static_cast<int>(i) + 1;
        if (static_cast<int>(i) == table.rowidColumn && row.rowid)
            sql.bind(parameter, *row.rowid);
        else
            bindValue(sql, parameter, row.values[i]);
    }
}

/// Of the file's own words only its identity is taken; replica and place are those of the new file.
bool SalvageTarget::insertMeta(const RawRow &row)
{
    const auto *key = std::get_if<Bytes>(&row.values[0]);
    if (!key || (*key != "uuid" && *key != "kind"))
        return true;
    Sql update(m_db, "UPDATE meta SET value = ?2 WHERE key = ?1");
    bindValue(update, 1, row.values[0]);
    bindValue(update, 2, row.values[1]);
    const bool stored = update.tryStep() == SQLITE_DONE;
    update.reset();
    return stored;
}

std::int64_t SalvageTarget::insert(const QString &name, const std::vector<RawRow> &rows)
{
    const auto found = m_tables.find(name);
    if (found == m_tables.end())
        return 0;
    const Table &table = found->second;
    auto &sql = m_inserts[name];
    if (!sql) {
        std::string marks;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            marks += i == 0 ? "?" : ", ?";
        sql = std::make_unique<Sql>(m_db, "INSERT INTO " + quoted(name) + " VALUES(" + marks + ")");
    }
    std::int64_t stored = 0;
    for (const RawRow &row : rows) {
        if (!fits(table.columns, row, table.rowidColumn))
            continue;
        if (name == "meta"_L1) {
            stored += insertMeta(row) ? 1 : 0;
            continue;
        }
        bind(*sql, table, row);
        const int rc = sql->tryStep();
        sql->reset();
        stored += rc == SQLITE_DONE ? 1 : 0;
        if (rc != SQLITE_DONE && (rc & 0xff) != SQLITE_CONSTRAINT && (rc & 0xff) != SQLITE_MISMATCH)
            throw sqlError(m_db, rc, name);
    }
    return stored;
}

} // namespace pilotage::storage
