#include "app/storage/record_queries.h"

#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

using C = RecordColumn;

constexpr C districtColumns[] = {{"code"_L1, true, true},
                                 {"name"_L1},
                                 {"name_en"_L1},
                                 {"level"_L1},
                                 {"kind"_L1},
                                 {"parent"_L1, false},
                                 {"valid_from"_L1},
                                 {"valid_to"_L1},
                                 {"successor"_L1, false},
                                 {"note"_L1}};
constexpr C siteColumns[] = {{"code"_L1, true, true},
                             {"name"_L1},
                             {"name_en"_L1},
                             {"kind"_L1},
                             {"district"_L1, false},
                             {"parent_site"_L1, false},
                             {"credit_code"_L1, true, true},
                             {"industry"_L1},
                             {"latitude"_L1, false},
                             {"longitude"_L1, false},
                             {"is_demo"_L1, false},
                             {"note"_L1}};
constexpr C projectColumns[] = {{"code"_L1, true, true},
                                {"name"_L1},
                                {"name_en"_L1},
                                {"kind"_L1},
                                {"stage"_L1},
                                {"district"_L1, false},
                                {"site"_L1, false},
                                {"starts_on"_L1},
                                {"ends_on"_L1},
                                {"is_demo"_L1, false},
                                {"note"_L1}};
constexpr C programmeColumns[] = {{"type"_L1},      {"name_zh"_L1}, {"name_en"_L1},        {"level"_L1},
                                  {"authority"_L1}, {"batch"_L1},   {"document"_L1, false}};
constexpr C enrolmentColumns[]
    = {{"programme"_L1, false}, {"subject"_L1, false}, {"state"_L1}, {"is_demo"_L1, false}, {"note"_L1}};
constexpr C indicatorColumns[] = {{"code"_L1},
                                  {"name_zh"_L1},
                                  {"name_en"_L1},
                                  {"unit"_L1},
                                  {"decimals"_L1, false},
                                  {"direction"_L1},
                                  {"lower_bound"_L1, false},
                                  {"upper_bound"_L1, false},
                                  {"frequency"_L1},
                                  {"aggregation"_L1},
                                  {"denominator"_L1, false},
                                  {"group"_L1},
                                  {"definition"_L1},
                                  {"source"_L1},
                                  {"status"_L1}};
constexpr C targetColumns[]
    = {{"subject"_L1, false}, {"indicator"_L1, false}, {"period"_L1, false},   {"value"_L1, false},
       {"base"_L1, false},    {"printed"_L1},          {"document"_L1, false}, {"is_demo"_L1, false}};
constexpr C obligationColumns[]
    = {{"cycle"_L1, false}, {"entity"_L1, false}, {"emission_year"_L1, false}, {"verified_kg"_L1, false},
       {"state"_L1},        {"reason"_L1},        {"document"_L1, false},      {"is_demo"_L1, false}};
constexpr C ledgerColumns[] = {{"obligation"_L1, false}, {"kind"_L1},           {"amount_kg"_L1, false},
                               {"occurred_on"_L1},       {"vintage"_L1},        {"reverses"_L1, false},
                               {"document"_L1, false},   {"is_demo"_L1, false}, {"note"_L1}};

struct RecordTable
{
    QLatin1StringView kind;
    const char *table;
    const char *subjectKind; ///< null = not a subject
    std::span<const C> columns;
};
constexpr RecordTable recordTables[] = {
    {"districts"_L1, "district", "district", districtColumns},
    {"sites"_L1, "site", "site", siteColumns},
    {"projects"_L1, "project", "project", projectColumns},
    {"programmes"_L1, "programme", nullptr, programmeColumns},
    {"enrolments"_L1, "enrolment", nullptr, enrolmentColumns},
    {"indicators"_L1, "indicator", nullptr, indicatorColumns},
    {"targets"_L1, "target", nullptr, targetColumns},
    {"obligations"_L1, "obligation", nullptr, obligationColumns},
    {"ledger"_L1, "ledger_entry", nullptr, ledgerColumns},
};

const RecordTable *tableOf(const QString &kind)
{
    for (const RecordTable &table : recordTables)
        if (kind == table.kind)
            return &table;
    return nullptr;
}

const RecordTable &knownTable(const QString &kind)
{
    const RecordTable *table = tableOf(kind);
    if (!table)
        throw StorageError(u"unknown-kind"_s, kind);
    return *table;
}

/// Names come from the constants above only; "group" is a word of SQL, hence the quotes.
std::string columnList(const RecordTable &table)
{
    std::string list = "id";
    for (const C &column : table.columns)
        list += ", \"" + std::string(column.name.data(), static_cast<std::size_t>(column.name.size())) + '"';
    return list;
}

RecordValue valueAt(const Sql &sql, int column)
{
    switch (sqlite3_column_type(sql.handle(), column)) {
    case SQLITE_INTEGER:
        return sql.integer(column);
    case SQLITE_FLOAT:
        return sql.real(column);
    case SQLITE_TEXT:
        return sql.text(column);
    default:
        return std::monostate{};
    }
}

void bindValue(Sql &sql, int index, const C &column, const RecordValue &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value))
        sql.bind(index, *integer);
    else if (const auto *real = std::get_if<double>(&value))
        sql.bind(index, *real);
    else if (const auto *text = std::get_if<QString>(&value); text && !(text->isEmpty() && column.isNullable))
        sql.bindText(index, *text);
    else if (column.isText && !column.isNullable)
        sql.bindText(index, QString());
    else
        sql.bindNull(index);
}

} // namespace

std::span<const RecordColumn> recordColumns(const QString &kind)
{
    const RecordTable *table = tableOf(kind);
    return table ? table->columns : std::span<const RecordColumn>{};
}

int recordColumn(const QString &kind, QLatin1StringView name)
{
    const auto columns = recordColumns(kind);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].name == name)
            return static_cast<int>(i);
    return -1;
}

std::vector<Record> records(Store &store, const QString &kind)
{
    const RecordTable &table = knownTable(kind);
    Sql sql(store.db().getHandle(), "SELECT " + columnList(table) + " FROM " + table.table + " ORDER BY id");
    std::vector<Record> result;
    while (sql.step()) {
        Record record;
        record.id = sql.integer(0);
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            record.values.push_back(valueAt(sql, static_cast<int>(i) + 1));
        result.push_back(std::move(record));
    }
    return result;
}

struct RecordWriter::Parts
{
    const RecordTable &table;
    Sql insert;
    Sql update;
    std::unique_ptr<Sql> parent;
};

namespace {

std::string insertText(const RecordTable &table)
{
    std::string marks = "?";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        marks += ", ?";
    return std::string("INSERT INTO ") + table.table + " (" + columnList(table) + ") VALUES (" + marks + ")";
}

std::string updateText(const RecordTable &table)
{
    std::string text = std::string("UPDATE ") + table.table + " SET ";
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const QLatin1StringView name = table.columns[i].name;
        text += (i > 0 ? ", \"" : "\"") + std::string(name.data(), static_cast<std::size_t>(name.size()))
            + "\" = ?" + std::to_string(i + 2);
    }
    return text + " WHERE id = ?1";
}

void bindRecord(Sql &sql, const RecordTable &table, const Record &record)
{
    sql.bind(1, record.id);
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        bindValue(sql, static_cast<int>(i) + 2, table.columns[i], record.values[i]);
    sql.run();
}

} // namespace

RecordWriter::RecordWriter(Store &store, const QString &kind)
{
    const RecordTable &table = knownTable(kind);
    sqlite3 *db = store.db().getHandle();
    d = std::make_unique<Parts>(
        Parts{table, Sql(db, insertText(table)), Sql(db, updateText(table)), nullptr});
    if (table.subjectKind)
        d->parent = std::make_unique<Sql>(db, "INSERT INTO subject (id, kind) VALUES (?, ?)");
}

RecordWriter::~RecordWriter() = default;

void RecordWriter::insert(const Record &record)
{
    if (d->parent) {
        d->parent->bind(1, record.id).bindText(2, QString::fromLatin1(d->table.subjectKind));
        d->parent->run();
    }
    bindRecord(d->insert, d->table, record);
}

void RecordWriter::update(const Record &record)
{
    bindRecord(d->update, d->table, record);
}

std::vector<ReferenceEntry> references(Store &store, ReferenceKind kind)
{
    const char *text = nullptr;
    switch (kind) {
    case ReferenceKind::Cycle:
        text = "SELECT id, code, '' FROM cycle";
        break;
    case ReferenceKind::Programme:
        text = "SELECT id, type || '|' || batch, '' FROM programme";
        break;
    case ReferenceKind::Document:
        text = "SELECT id, title, number FROM document";
        break;
    case ReferenceKind::Obligation:
        text = "SELECT id, cycle || '|' || entity || '|' || emission_year, '' FROM obligation";
        break;
    }
    std::vector<ReferenceEntry> result;
    Sql sql(store.db().getHandle(), text);
    while (sql.step())
        result.push_back({sql.integer(0), sql.text(1), sql.text(2)});
    return result;
}

std::int64_t insertDocument(Store &store, const QString &title)
{
    const std::int64_t id = store.nextId();
    Sql sql(store.db().getHandle(), "INSERT INTO document (id, title, status) VALUES (?, ?, 'unverified')");
    sql.bind(1, id).bindText(2, title);
    sql.run();
    return id;
}

} // namespace pilotage::storage
