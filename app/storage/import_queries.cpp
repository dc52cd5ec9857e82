#include "app/storage/import_queries.h"

#include "app/storage/bulk_write.h"
#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();
/// Above this share of the table a scan beats looking keys up one by one.
constexpr std::size_t scanShare = 8;
constexpr std::size_t tickEvery = 4096;

sqlite3 *handle(Store &store)
{
    return store.db().getHandle();
}

template<class E>
E keyOr(const QString &text, E fallback)
{
    return fromKey<E>(text).value_or(fallback);
}

std::optional<double> optionalReal(const Sql &sql, int column)
{
    return sql.isNull(column) ? std::nullopt : std::optional(sql.real(column));
}

PresentFigure presentAt(const Sql &sql, int column)
{
    return {sql.isNull(column) ? none : sql.real(column), static_cast<std::uint8_t>(sql.integer(column + 1)),
            static_cast<std::uint8_t>(sql.integer(column + 2)),
            static_cast<std::uint8_t>(sql.integer(column + 3))};
}

void bindKey(Sql &sql, const FigureKey &key, int from = 1)
{
    sql.bind(from, key.subject).bind(from + 1, key.indicator);
    sql.bind(from + 2, std::int64_t{key.period}).bind(from + 3, std::int64_t{key.part});
}

} // namespace

std::vector<SubjectEntry> subjectEntries(Store &store)
{
    std::vector<SubjectEntry> entries;
    Sql sql(handle(store),
            "SELECT s.id, s.kind, coalesce(d.code, t.code, p.code, ''), coalesce(t.credit_code, ''), "
            "coalesce(d.name, t.name, p.name, ''), coalesce(d.name_en, t.name_en, p.name_en, ''), "
            "coalesce(d.id, t.district, p.district, 0), coalesce(d.parent, t.district, p.district, 0), "
            "coalesce(d.successor, 0), coalesce(d.valid_to, '') "
            "FROM subject s LEFT JOIN district d ON d.id = s.id LEFT JOIN site t ON t.id = s.id "
            "LEFT JOIN project p ON p.id = s.id ORDER BY s.id");
    while (sql.step()) {
        SubjectEntry entry;
        entry.id = sql.integer(0);
        entry.kind = keyOr(sql.text(1), SubjectKind::District);
        entry.code = sql.text(2);
        entry.creditCode = sql.text(3);
        entry.name = sql.text(4);
        entry.nameEn = sql.text(5);
        entry.district = sql.integer(6);
        entry.within = sql.integer(7);
        entry.successor = sql.integer(8);
        entry.endYear = sql.text(9).left(4).toInt();
        entries.push_back(entry);
    }
    return entries;
}

std::vector<Indicator> indicatorEntries(Store &store)
{
    std::vector<Indicator> entries;
    Sql sql(handle(store),
            "SELECT id, code, name_zh, name_en, unit, decimals, lower_bound, upper_bound, "
            "aggregation FROM indicator ORDER BY id");
    while (sql.step()) {
        Indicator entry;
        entry.id = IndicatorId(sql.integer(0));
        entry.code = sql.text(1);
        entry.nameZh = sql.text(2);
        entry.nameEn = sql.text(3);
        entry.unit = sql.text(4);
        entry.decimals = static_cast<int>(sql.integer(5));
        entry.lowerBound = optionalReal(sql, 6);
        entry.upperBound = optionalReal(sql, 7);
        entry.aggregation = fromKey<Aggregation>(sql.text(8)).value_or(Aggregation::None);
        entries.push_back(entry);
    }
    return entries;
}

std::int64_t figureCount(Store &store)
{
    return integerOf(handle(store), "SELECT count(*) FROM observation");
}

namespace {

/// Both sides ascend: one walk through the table from the first key to the last.
void scanFigures(Store &store, std::size_t count, const std::function<FigureKey(std::size_t)> &keyAt,
                 const std::function<void(std::size_t, const PresentFigure &)> &found,
                 const std::function<void(std::size_t)> &tick)
{
    Sql sql(handle(store),
            "SELECT subject, indicator, period, part, value, state, qualifier, review "
            "FROM observation WHERE (subject, indicator, period, part) >= (?, ?, ?, ?) "
            "ORDER BY subject, indicator, period, part");
    bindKey(sql, keyAt(0));
    std::size_t at = 0;
    std::size_t rows = 0;
    while (at < count && sql.step()) {
        const FigureKey key{sql.integer(0), sql.integer(1), static_cast<int>(sql.integer(2)),
                            static_cast<int>(sql.integer(3))};
        while (at < count && keyAt(at) < key)
            ++at;
        for (; at < count && keyAt(at) == key; ++at)
            found(at, presentAt(sql, 4));
        if (++rows % tickEvery == 0)
            tick(at);
    }
}

} // namespace

void findFigures(Store &store, std::size_t count, const std::function<FigureKey(std::size_t)> &keyAt,
                 const std::function<void(std::size_t, const PresentFigure &)> &found,
                 const std::function<void(std::size_t)> &tick)
{
    if (count == 0)
        return;
    if (count * scanShare > static_cast<std::size_t>(figureCount(store))) {
        scanFigures(store, count, keyAt, found, tick);
        return;
    }
    Sql sql(handle(store),
            "SELECT value, state, qualifier, review FROM observation "
            "WHERE subject = ? AND indicator = ? AND period = ? AND part = ?");
    for (std::size_t i = 0; i < count; ++i) {
        bindKey(sql, keyAt(i));
        if (sql.step())
            found(i, presentAt(sql, 0));
        sql.reset();
        if (i % tickEvery == 0)
            tick(i);
    }
}

struct EarlierFigure::Parts
{
    Sql sql;
};

EarlierFigure::EarlierFigure(Store &store)
    : d(std::make_unique<Parts>(
        Parts{Sql(handle(store),
                  "SELECT value FROM observation WHERE subject = ? AND indicator = ? "
                  "AND period < ?3 AND part = ? AND period % 16 = ?3 % 16 AND state = 0 "
                  "ORDER BY period DESC LIMIT 1")}))
{
}

EarlierFigure::~EarlierFigure() = default;

std::optional<double> EarlierFigure::before(const FigureKey &key)
{
    bindKey(d->sql, key);
    std::optional<double> value;
    if (d->sql.step())
        value = d->sql.real(0);
    d->sql.reset();
    return value;
}

struct FigureWriter::Parts
{
    std::optional<IndexPause> pause;
    std::unique_ptr<Sql> insert;
    std::unique_ptr<Sql> update;
    std::unique_ptr<Sql> clearNote;
    std::unique_ptr<Sql> note;
};

FigureWriter::FigureWriter(Store &store, std::size_t expectedInserts)
    : d(std::make_unique<Parts>())
{
    sqlite3 *db = handle(store);
    if (expectedInserts >= bulkRows && static_cast<std::size_t>(figureCount(store)) < expectedInserts)
        d->pause.emplace(db, u"observation"_s);
    d->insert = std::make_unique<Sql>(
        db,
        "INSERT INTO observation (subject, indicator, period, part, value, state, qualifier, review, unit, "
        "decimals, source, source_row, source_column) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, ?8, ?9, ?10, ?11, ?12)");
    d->update = std::make_unique<Sql>(
        db,
        "UPDATE observation SET value = ?5, state = ?6, qualifier = ?7, review = 0, unit = ?8, "
        "decimals = ?9, source = ?10, source_row = ?11, source_column = ?12 "
        "WHERE subject = ?1 AND indicator = ?2 AND period = ?3 AND part = ?4");
    d->clearNote
        = std::make_unique<Sql>(db,
                                "UPDATE observation_note SET printed = '', as_of = '' "
                                "WHERE subject = ?1 AND indicator = ?2 AND period = ?3 AND part = ?4 "
                                "AND (printed <> '' OR as_of <> '')");
    d->note = std::make_unique<Sql>(
        db,
        "INSERT INTO observation_note (subject, indicator, period, part, printed, as_of, comment) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO UPDATE "
        "SET printed = excluded.printed, as_of = excluded.as_of, comment = excluded.comment");
}

FigureWriter::~FigureWriter() = default;

namespace {

void bindRow(Sql &sql, const FigureWriter::Row &row)
{
    bindKey(sql, row.key);
    if (row.state == State::Present)
        sql.bind(5, row.value);
    else
        sql.bindNull(5);
    sql.bind(6, static_cast<std::int64_t>(row.state)).bind(7, static_cast<std::int64_t>(row.qualifier));
    sql.bind(8, std::int64_t{row.unit}).bind(9, std::int64_t{row.decimals}).bind(10, row.source);
    sql.bind(11, std::int64_t{row.sourceRow}).bind(12, std::int64_t{row.sourceColumn});
}

} // namespace

void FigureWriter::insert(const Row &row)
{
    bindRow(*d->insert, row);
    d->insert->run();
}

void FigureWriter::update(const Row &row)
{
    bindRow(*d->update, row);
    d->update->run();
    bindKey(*d->clearNote, row.key);
    d->clearNote->run();
}

void FigureWriter::note(const FigureKey &key, const QString &printed, const QString &asOf,
                        const QString &comment)
{
    bindKey(*d->note, key);
    const QByteArray texts[] = {printed.toUtf8(), asOf.toUtf8(), comment.toUtf8()};
    for (int i = 0; i < 3; ++i)
        d->note->bindText(5 + i, QByteArrayView(texts[i]));
    d->note->run();
}

void FigureWriter::finish()
{
    if (d->pause)
        d->pause->resume();
}

CancelGuard::CancelGuard(Store &store, std::function<bool()> isCancelled)
    : m_store(store)
    , m_isCancelled(std::move(isCancelled))
{
    constexpr int instructions = 100'000; // a few milliseconds
    const auto asks = [](void *self) { return static_cast<CancelGuard *>(self)->m_isCancelled() ? 1 : 0; };
    sqlite3_progress_handler(handle(store), instructions, asks, this);
}

CancelGuard::~CancelGuard()
{
    sqlite3_progress_handler(handle(m_store), 0, nullptr, nullptr);
}

ImportBatchId insertImportBatch(Store &store, ImportBatch batch)
{
    batch.id = ImportBatchId(store.nextId());
    Sql sql(handle(store),
            "INSERT INTO import_batch (id, file_name, sha256, kind, row_count, imported_at, "
            "actor) VALUES (?, ?, ?, ?, ?, ?, ?)");
    sql.bind(1, batch.id.value()).bindText(2, batch.fileName).bindText(3, batch.sha256);
    sql.bindText(4, batch.kind).bind(5, batch.rowCount);
    sql.bindText(6, batch.importedAt).bindText(7, batch.actor);
    sql.run();
    return batch.id;
}

SourceId insertSource(Store &store, Source source)
{
    source.id = SourceId(store.nextId());
    Sql sql(handle(store),
            "INSERT INTO source (id, kind, title, sheet, document, import_batch, note) "
            "VALUES (?, ?, ?, ?, NULL, ?, ?)");
    sql.bind(1, source.id.value()).bindText(2, QString(toKey(source.kind))).bindText(3, source.title);
    sql.bindText(4, source.sheet);
    if (source.importBatch)
        sql.bind(5, source.importBatch->value());
    else
        sql.bindNull(5);
    sql.bindText(6, source.note);
    sql.run();
    return source.id;
}

} // namespace pilotage::storage
