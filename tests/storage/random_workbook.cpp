#include "tests/storage/random_workbook.h"

#include <algorithm>
#include <regex>

namespace pilotage::storage::test {

namespace {

/// 'a', 'b' out of CHECK (name IN ('a', 'b')), or the ends and middle of CHECK (name BETWEEN a AND b).
std::vector<std::string> choicesOf(const std::string &sql, const std::string &column)
{
    std::vector<std::string> choices;
    std::smatch found;
    if (std::regex_search(sql, found, std::regex("CHECK \\(\"?" + column + "\"? IN \\(([^)]*)\\)\\)"))) {
        const std::string list = found[1];
        const std::regex item("'[^']*'|[0-9]+");
        for (std::sregex_iterator it(list.begin(), list.end(), item), end; it != end; ++it)
            choices.push_back(it->str());
    } else if (std::regex_search(
                   sql, found, std::regex("CHECK \\(" + column + " BETWEEN (-?[0-9]+) AND (-?[0-9]+)\\)"))) {
        choices = {found[1], found[2], std::to_string((std::stoi(found[1]) + std::stoi(found[2])) / 2)};
    } else if (std::regex_search(sql, std::regex("CHECK \\(length\\(" + column + "\\) = 64\\)"))) {
        choices = {"'" + std::string(64, 'a') + "'", "'" + std::string(64, '0') + "'"};
    } else if (std::regex_search(sql, std::regex("CHECK \\(" + column + " > 0 AND"))) {
        choices = {"100", "0.1", "33.3333333333333357"};
    }
    return choices;
}

} // namespace

RandomWorkbook::RandomWorkbook(Store &store, unsigned seed)
    : m_store(&store)
    , m_random(seed)
{
    readSchema();
}

void RandomWorkbook::readSchema()
{
    const LogRegistry registry = LogRegistry::load(m_store->db().getHandle());
    for (const LoggedTable &logged : registry.tables()) {
        Table table;
        table.name = logged.utf8;
        SQLite::Statement source(m_store->db(), "SELECT sql FROM sqlite_schema WHERE name = ?");
        source.bind(1, table.name);
        source.executeStep();
        const std::string sql = source.getColumn(0).getString();
        SQLite::Statement info(m_store->db(), "SELECT \"notnull\" FROM pragma_table_info(?) ORDER BY cid");
        info.bind(1, table.name);
        for (const LoggedColumn &column : logged.columns) {
            info.executeStep();
            table.columns.push_back({column.name.toStdString(),
                                     column.type,
                                     column.isKey,
                                     column.isKey || info.getColumn(0).getInt() != 0,
                                     column.inUnique,
                                     {},
                                     choicesOf(sql, column.name.toStdString())});
        }
        m_tables.push_back(table);
    }
    for (Table &table : m_tables)
        readParents(table);
}

void RandomWorkbook::readParents(Table &table)
{
    SQLite::Statement keys(m_store->db(),
                           "SELECT id, \"table\", \"from\" FROM pragma_foreign_key_list(?)"
                           " ORDER BY id, seq");
    keys.bind(1, table.name);
    std::map<int, std::pair<std::string, std::vector<std::string>>> byId;
    while (keys.executeStep()) {
        byId[keys.getColumn(0).getInt()].first = keys.getColumn(1).getString();
        byId[keys.getColumn(0).getInt()].second.push_back(keys.getColumn(2).getString());
    }
    for (const auto &[id, key] : byId) {
        for (Table &parent : m_tables)
            if (parent.name == key.first)
                parent.children.emplace_back(table.name, key.second);
        if (key.second.size() == 1)
            for (Column &column : table.columns)
                if (column.name == key.second.front())
                    column.parent = key.first;
        if (key.second.size() > 1)
            table.wideParent = key.first;
    }
}

const RandomWorkbook::Table &RandomWorkbook::named(const std::string &name) const
{
    return *std::find_if(m_tables.begin(), m_tables.end(),
                         [&](const Table &table) { return table.name == name; });
}

std::string RandomWorkbook::literal(const Column &column)
{
    if (!column.choices.empty() && (column.notNull || random(4) > 0))
        return column.choices[static_cast<std::size_t>(random(static_cast<int>(column.choices.size())))];
    if (!column.notNull && random(3) == 0)
        return "NULL";
    if (!column.parent.empty()) {
        const Row parent = pick(named(column.parent), true);
        return parent.empty() ? (column.notNull ? "1" : "NULL") : parent.front();
    }
    static const std::vector<std::string> integers{
        "0", "-1", "7", "2024", "9223372036854775807", "-9223372036854775808", "1125899906842624"};
    static const std::vector<std::string> reals{"0.1",
                                                "5.0",
                                                "-0.0",
                                                "1e308",
                                                "4.9e-324",
                                                "-2.5",
                                                "123456789.125",
                                                "0.30000000000000004",
                                                "9007199254740993.0",
                                                "1e15"};
    static const std::vector<std::string> texts{"''",    "'甲'",       "'it''s'",
                                                "'a/b'", "x'00'||'z'", "'长长长长长长长长'"};
    switch (column.type) {
    case ColumnType::Integer:
        if (column.isKey)
            return std::to_string(1 + random(30)); // narrow on purpose: keys collide
        return integers[static_cast<std::size_t>(random(static_cast<int>(integers.size())))];
    case ColumnType::Real:
        return reals[static_cast<std::size_t>(random(static_cast<int>(reals.size())))];
    case ColumnType::Text:
        if (column.isUnique || random(3) == 0)
            return "'u" + std::to_string(random(50)) + "'";
        return texts[static_cast<std::size_t>(random(static_cast<int>(texts.size() - 2)))];
    }
    return "NULL";
}

RandomWorkbook::Row RandomWorkbook::newRow(const Table &table)
{
    Row row;
    for (const Column &column : table.columns)
        row.push_back(literal(column));
    if (!table.wideParent.empty()) {
        const Row parent = pick(named(table.wideParent), true);
        std::copy(parent.begin(), parent.end(), row.begin());
    }
    // The one rule of the schema that spans two columns.
    if (table.name == "observation" && (row[5] == "0") != (row[4] != "NULL"))
        row[4] = row[5] == "0" ? "2.75" : "NULL";
    return row;
}

RandomWorkbook::Row RandomWorkbook::pick(const Table &table, bool keyOnly)
{
    std::string columns;
    for (const Column &column : table.columns)
        if (!keyOnly || column.isKey)
            columns += (columns.empty() ? "quote(\"" : ",quote(\"") + column.name + "\")";
    const auto count = m_store->db().execAndGet("SELECT count(*) FROM \"" + table.name + "\"").getInt();
    if (count == 0)
        return {};
    SQLite::Statement sql(m_store->db(),
                          "SELECT " + columns + " FROM \"" + table.name + "\" LIMIT 1 OFFSET "
                              + std::to_string(random(count)));
    if (!sql.executeStep())
        return {};
    Row row;
    for (int i = 0; i < sql.getColumnCount(); ++i)
        row.push_back(sql.getColumn(i).getString());
    return row;
}

std::string RandomWorkbook::where(const Table &table, const Row &row) const
{
    std::string text;
    for (std::size_t i = 0; i < table.columns.size() && table.columns[i].isKey; ++i)
        text += (i ? " AND \"" : " WHERE \"") + table.columns[i].name + "\" = " + row[i];
    return text;
}

std::string RandomWorkbook::insertSql(const Table &table, const Row &row, const char *verb) const
{
    std::string text = std::string(verb) + " INTO \"" + table.name + "\" VALUES(";
    for (std::size_t i = 0; i < row.size(); ++i)
        text += (i ? "," : "") + row[i];
    return text + ")";
}

void RandomWorkbook::insert(const Table &table)
{
    m_store->attempt([&] { exec(insertSql(table, newRow(table), "INSERT")); });
}

void RandomWorkbook::insertManyWithFault(const Table &table)
{
    const Row first = newRow(table);
    const Row second = newRow(table);
    m_store->attempt([&] {
        std::string text = insertSql(table, first, "INSERT") + ",(";
        for (std::size_t i = 0; i < second.size(); ++i)
            text += (i ? "," : "") + second[i];
        text += "),(";
        for (std::size_t i = 0; i < first.size(); ++i)
            text += (i ? "," : "") + first[i]; // the key a second time: always fails
        exec(text + ")");
    });
}

void RandomWorkbook::update(const Table &table)
{
    const Row key = pick(table, true);
    if (key.empty())
        return;
    std::string set;
    for (const Column &column : table.columns)
        if (!column.isKey && random(3) == 0)
            set += (set.empty() ? "\"" : ", \"") + column.name + "\" = " + literal(column);
    if (set.empty())
        return;
    m_store->attempt([&] { exec("UPDATE \"" + table.name + "\" SET " + set + where(table, key)); });
}

void RandomWorkbook::eraseRow(const Table &table, const Row &key, int depth)
{
    if (depth > 12)
        return;
    for (const auto &[childName, columns] : table.children) {
        const Table &child = named(childName);
        std::string keyColumns;
        for (const Column &column : child.columns)
            if (column.isKey)
                keyColumns += (keyColumns.empty() ? "quote(\"" : ",quote(\"") + column.name + "\")";
        std::string condition;
        for (std::size_t i = 0; i < columns.size(); ++i)
            condition += (i ? " AND \"" : " WHERE \"") + columns[i] + "\" = " + key[i];
        std::vector<Row> rows;
        {
            SQLite::Statement sql(m_store->db(),
                                  "SELECT " + keyColumns + " FROM \"" + childName + "\"" + condition);
            while (sql.executeStep()) {
                rows.emplace_back();
                for (int i = 0; i < sql.getColumnCount(); ++i)
                    rows.back().push_back(sql.getColumn(i).getString());
            }
        }
        for (const Row &row : rows)
            eraseRow(child, row, depth + 1);
    }
    exec("DELETE FROM \"" + table.name + "\"" + where(table, key));
}

void RandomWorkbook::erase(const Table &table)
{
    const Row key = pick(table, true);
    if (!key.empty())
        eraseRow(table, key, 0);
}

void RandomWorkbook::swapUnique(const Table &table)
{
    const auto unique = std::find_if(table.columns.begin(), table.columns.end(), [](const Column &column) {
        return column.isUnique && column.type == ColumnType::Text && column.choices.empty();
    });
    const Row one = pick(table, false);
    const Row two = pick(table, false);
    if (unique == table.columns.end() || one.empty() || one == two)
        return;
    const auto at = static_cast<std::size_t>(unique - table.columns.begin());
    const std::string set = "UPDATE \"" + table.name + "\" SET \"" + unique->name + "\" = ";
    m_store->attempt([&] {
        exec(set + "'between'" + where(table, one));
        exec(set + one[at] + where(table, two));
        exec(set + two[at] + where(table, one));
    });
}

void RandomWorkbook::replace(const Table &table)
{
    Row row = newRow(table);
    const Row key = pick(table, true);
    for (std::size_t i = 0; i < key.size(); ++i)
        row[i] = key[i];
    m_store->attempt([&] { exec(insertSql(table, row, "INSERT OR REPLACE")); });
}

void RandomWorkbook::moveKey(const Table &table)
{
    const Row key = pick(table, true);
    if (key.empty())
        return;
    const std::size_t last = key.size() - 1;
    m_store->attempt([&] {
        exec("UPDATE \"" + table.name + "\" SET \"" + table.columns[last].name
             + "\" = " + literal(table.columns[last]) + where(table, key));
    });
}

void RandomWorkbook::operation()
{
    const Table &table = m_tables[static_cast<std::size_t>(random(static_cast<int>(m_tables.size())))];
    switch (random(16)) {
    case 0:
        insertManyWithFault(table);
        break;
    case 1:
    case 2:
        erase(table);
        break;
    case 3:
        swapUnique(table);
        break;
    case 4:
        replace(table);
        break;
    case 5:
        moveKey(table);
        break;
    case 6:
    case 7:
    case 8:
        update(table);
        break;
    default:
        insert(table);
        break;
    }
}

bool RandomWorkbook::useCase()
{
    struct Stop
    {
    };
    try {
        m_store->perform({QStringLiteral("random"), {}}, [&] {
            for (int i = 1 + random(8); i > 0; --i)
                operation();
            if (random(20) == 0)
                throw Stop{};
        });
        return true;
    } catch (const StorageError &) {
    } catch (const Stop &) {
    }
    return false;
}

} // namespace pilotage::storage::test
