#include "app/storage/queries/log_queries.h"

#include "app/storage/change_log.h"
#include "app/storage/queries/reading.h"
#include "app/storage/row_key.h"
#include "app/storage/undo_stack.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr const char *openSeal
    = "s.kind = 'sealing' AND s.ref_seq IS NULL AND NOT EXISTS"
      " (SELECT 1 FROM change_set l WHERE l.ref_seq = s.seq AND l.kind = 'sealing')";

int tableNumber(sqlite3 *db, const QString &table)
{
    Sql sql(db, "SELECT no FROM log_table WHERE name = ?1");
    sql.bindText(1, table);
    return sql.step() ? static_cast<int>(sql.integer(0)) : 0;
}

/// Entries with content of their own that touch a table.
std::set<std::int64_t> touching(sqlite3 *db, int table)
{
    std::set<std::int64_t> seqs;
    for (const char *index : {"change_key", "change_range"}) {
        Sql sql(db, std::string("SELECT DISTINCT seq FROM ") + index + " WHERE table_no = ?1");
        sql.bind(1, std::int64_t{table});
        while (sql.step())
            seqs.insert(sql.integer(0));
    }
    return seqs;
}

Wanted onlyTable(int table)
{
    return [table](const ChunkHead &head) { return head.tableNo == table; };
}

ObservationKey figureKey(const Bytes &key)
{
    ByteReader reader(key);
    ObservationKey figure;
    figure.subject = SubjectId(takeKeyInteger(reader));
    figure.indicator = IndicatorId(takeKeyInteger(reader));
    figure.period = Period::fromKey(static_cast<int>(takeKeyInteger(reader))).value_or(Period());
    figure.part = static_cast<int>(takeKeyInteger(reader));
    return figure;
}

void visitFigures(const ChangeLog &log, int table, std::int64_t seq,
                  const std::function<void(const ObservationKey &)> &visit)
{
    if (!log.hasPayload(seq))
        return;
    log.forEachChunk(seq, onlyTable(table), [&](const Chunk &chunk) {
        for (std::size_t row = 0; row < chunk.rows; ++row)
            visit(figureKey(chunk.key(row)));
    });
}

/// One condition of a filter: its SQL and what is bound.
struct Conditions
{
    std::string sql = " WHERE 1";
    std::vector<QString> texts;

    void add(const char *condition, const QString &value)
    {
        if (value.isEmpty())
            return;
        texts.push_back(value);
        std::string text = condition;
        for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@'))
            text.replace(at, 1, "?" + std::to_string(texts.size()));
        sql += " AND " + text;
    }
    void bindTo(Sql &statement) const
    {
        for (std::size_t i = 0; i < texts.size(); ++i)
            statement.bindText(static_cast<int>(i) + 1, texts[i]);
    }
};

QString pattern(QString text)
{
    if (text.isEmpty())
        return {};
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}

Conditions conditionsOf(const LogFilter &filter)
{
    Conditions conditions;
    conditions.add("(s.label LIKE @ ESCAPE '\\' OR s.reason LIKE @ ESCAPE '\\')", pattern(filter.text));
    conditions.add("s.actor = @", filter.actor);
    conditions.add("s.utc >= @", filter.fromUtc);
    conditions.add("s.utc < @", filter.toUtc);
    conditions.add("coalesce(CASE WHEN s.kind IN ('undo', 'redo') THEN s.ref_seq END, s.seq) IN"
                   " (SELECT seq FROM change_key WHERE table_no = (SELECT no FROM log_table WHERE name = @)"
                   " UNION SELECT seq FROM change_range"
                   " WHERE table_no = (SELECT no FROM log_table WHERE name = @))",
                   filter.table);
    return conditions;
}

} // namespace

std::vector<LoggedChange> sealsOn(Store &store, const QString &table)
{
    sqlite3 *db = reading(store);
    const ChangeLog log(db);
    std::vector<LoggedChange> seals;
    const std::set<std::int64_t> touched = touching(db, tableNumber(db, table));
    Sql sql(db, std::string("SELECT s.seq FROM change_set s WHERE ") + openSeal + " ORDER BY s.seq DESC");
    while (sql.step())
        if (touched.contains(sql.integer(0)))
            seals.push_back(*log.entry(sql.integer(0)));
    return seals;
}

std::optional<LoggedChange> sealOn(Store &store, const QString &table, const std::vector<std::int64_t> &key)
{
    sqlite3 *db = reading(store);
    const ChangeLog log(db);
    const int number = tableNumber(db, table);
    Bytes bytes;
    for (const std::int64_t value : key)
        putKeyInteger(bytes, value);
    Sql sql(db, std::string("SELECT s.seq FROM change_set s WHERE ") + openSeal + " AND s.seq = ?1");
    for (const std::int64_t seq : log.touching(number, bytes)) {
        if (sql.bind(1, seq).step())
            return log.entry(seq);
        sql.reset();
    }
    return std::nullopt;
}

std::vector<ObservationKey> figuresTouchedBy(Store &store, std::int64_t seq)
{
    std::vector<ObservationKey> keys;
    const int table = tableNumber(reading(store), u"observation"_s);
    visitFigures(ChangeLog(reading(store)), table, seq,
                 [&](const ObservationKey &key) { keys.push_back(key); });
    std::sort(keys.begin(), keys.end());
    return keys;
}

void figuresTouchedSince(Store &store, std::int64_t afterSeq, const QString &utc,
                         const std::function<void(const ObservationKey &)> &touched)
{
    sqlite3 *db = reading(store);
    const ChangeLog log(db);
    const int table = tableNumber(db, u"observation"_s);
    const std::set<std::int64_t> figures = touching(db, table);
    std::set<std::int64_t> contents;
    // The system's own entries (the shipped library, the demonstration) are nobody's edit.
    Sql sql(db, "SELECT seq FROM change_set WHERE (seq > ?1 OR utc >= ?2) AND kind <> 'system'");
    sql.bind(1, afterSeq).bindText(2, utc);
    while (sql.step())
        if (const auto entry = log.entry(sql.integer(0)))
            contents.insert(ChangeLog::contentOf(*entry).seq);
    for (const std::int64_t seq : contents)
        if (figures.contains(seq))
            visitFigures(log, table, seq, touched);
}

std::vector<LoggedChange> logPage(Store &store, const LogFilter &filter, std::int64_t before, int limit)
{
    sqlite3 *db = reading(store);
    const ChangeLog log(db);
    Conditions conditions = conditionsOf(filter);
    if (before > 0)
        conditions.sql += " AND s.seq < " + std::to_string(before);
    Sql sql(db,
            "SELECT s.seq FROM change_set s" + conditions.sql + " ORDER BY s.seq DESC LIMIT "
                + std::to_string(limit));
    conditions.bindTo(sql);
    std::vector<LoggedChange> page;
    while (sql.step())
        page.push_back(*log.entry(sql.integer(0)));
    return page;
}

std::int64_t logCount(Store &store, const LogFilter &filter)
{
    const Conditions conditions = conditionsOf(filter);
    Sql sql(reading(store), "SELECT count(*) FROM change_set s" + conditions.sql);
    conditions.bindTo(sql);
    return sql.step() ? sql.integer(0) : 0;
}

std::vector<LoggedChange> undoable(Store &store, int limit)
{
    const ChangeLog log(reading(store));
    std::vector<LoggedChange> entries;
    for (const std::int64_t seq : undoSeqs(reading(store), limit))
        entries.push_back(*log.entry(seq));
    return entries;
}

std::vector<QString> logActors(Store &store)
{
    std::vector<QString> actors;
    Sql sql(reading(store), "SELECT DISTINCT actor FROM change_set ORDER BY actor");
    while (sql.step())
        actors.push_back(sql.text(0));
    return actors;
}

DeletedRows deletedRows(Store &store, std::int64_t seq)
{
    sqlite3 *db = reading(store);
    const ChangeLog log(db);
    const LogRegistry registry = LogRegistry::load(db);
    DeletedRows found;
    if (!log.hasPayload(seq))
        return found;
    const auto deletions = [](const ChunkHead &head) { return head.op == RowOp::Delete; };
    log.forEachChunk(seq, deletions, [&](const Chunk &chunk) {
        const QString name = registry.tableName(chunk.tableNo);
        found.rows[name] += static_cast<std::int64_t>(chunk.rows);
        const LoggedTable *table = registry.byNumber(chunk.tableNo);
        if (!table)
            return;
        Sql sql(db, "SELECT 1 FROM " + quoted(table->name) + " WHERE " + keyCondition(*table));
        std::vector<Bytes> texts;
        for (std::size_t row = 0; row < chunk.rows; ++row) {
            bindKey(sql, *table, chunk.key(row), texts);
            if (!sql.step())
                ++found.missing[name];
            sql.reset();
        }
    });
    return found;
}

} // namespace pilotage::storage
