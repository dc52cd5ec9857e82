#include "app/storage/queries/figure_queries.h"

#include "app/storage/queries/reading.h"

#include <sqlite3.h>

#include <array>
#include <limits>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Period periodAt(const Sql &row, int column)
{
    if (const auto period = Period::fromKey(static_cast<int>(row.integer(column))))
        return *period;
    throw StorageError(u"file-damaged"_s, u"period %1 is none"_s.arg(row.integer(column)));
}

Observation figureAt(const Sql &row)
{
    Observation item;
    item.key = {idAt<SubjectId>(row, 0), idAt<IndicatorId>(row, 1), periodAt(row, 2),
                static_cast<int>(row.integer(3))};
    item.value = row.isNull(4) ? nan : row.real(4);
    item.state = static_cast<State>(row.integer(5));
    item.qualifier = static_cast<Qualifier>(row.integer(6));
    item.review = static_cast<Review>(row.integer(7));
    item.enteredUnit = static_cast<int>(row.integer(8));
    item.enteredDecimals = static_cast<int>(row.integer(9));
    item.source = optionalIdAt<SourceId>(row, 10);
    item.sourceRow = static_cast<int>(row.integer(11));
    item.sourceColumn = static_cast<int>(row.integer(12));
    return item;
}

void bindKey(Sql &sql, const ObservationKey &key)
{
    sql.bind(1, key.subject.value());
    sql.bind(2, key.indicator.value());
    sql.bind(3, std::int64_t{key.period.key()});
    sql.bind(4, std::int64_t{key.part});
}

} // namespace

void scanFigures(Store &store, const std::function<void(std::span<const ScannedFigure>)> &batch)
{
    Sql rows(reading(store),
             "SELECT subject, indicator, period, part, value, qualifier, state FROM observation");
    sqlite3_stmt *row = rows.handle();
    std::array<ScannedFigure, 4096> buffer;
    std::size_t filled = 0;
    while (rows.step()) {
        if (sqlite3_column_int(row, 3) != 0)
            continue;
        ScannedFigure &item = buffer[filled++];
        item.subject = sqlite3_column_int64(row, 0);
        item.indicator = sqlite3_column_int64(row, 1);
        item.period = sqlite3_column_int(row, 2);
        item.value = sqlite3_column_double(row, 4);
        item.qualifier = static_cast<std::uint8_t>(sqlite3_column_int(row, 5));
        item.state = 0;
        // A real zero is rare, so the state is only asked for where the value may be NULL.
        if (item.value == 0 && sqlite3_column_type(row, 4) == SQLITE_NULL) {
            item.value = nan;
            item.state = static_cast<std::uint8_t>(sqlite3_column_int(row, 6));
        }
        if (filled == buffer.size()) {
            batch({buffer.data(), filled});
            filled = 0;
        }
    }
    batch({buffer.data(), filled});
}

std::vector<Indicator> allIndicators(Store &store)
{
    Sql rows(
        reading(store),
        "SELECT id, code, name_zh, name_en, unit, decimals, direction, lower_bound, upper_bound, frequency, "
        "aggregation, denominator, \"group\", definition, source, status FROM indicator ORDER BY id");
    std::vector<Indicator> found;
    while (rows.step()) {
        Indicator item;
        item.id = idAt<IndicatorId>(rows, 0);
        item.code = rows.text(1);
        item.nameZh = rows.text(2);
        item.nameEn = rows.text(3);
        item.unit = rows.text(4);
        item.decimals = static_cast<int>(rows.integer(5));
        item.direction = keyAt<Direction>(rows, 6);
        item.lowerBound = optionalRealAt(rows, 7);
        item.upperBound = optionalRealAt(rows, 8);
        item.frequency = keyAt<Frequency>(rows, 9);
        item.aggregation = keyAt<Aggregation>(rows, 10);
        item.denominator = optionalIdAt<IndicatorId>(rows, 11);
        item.group = rows.text(12);
        item.definition = rows.text(13);
        item.source = rows.text(14);
        item.status = rows.text(15);
        found.push_back(std::move(item));
    }
    return found;
}

std::optional<Observation> figure(Store &store, const ObservationKey &key)
{
    Sql rows(
        reading(store),
        "SELECT subject, indicator, period, part, value, state, qualifier, review, unit, decimals, source, "
        "source_row, source_column FROM observation "
        "WHERE subject = ? AND indicator = ? AND period = ? AND part = ?");
    bindKey(rows, key);
    if (!rows.step())
        return std::nullopt;
    return figureAt(rows);
}

std::vector<Observation> figuresOf(Store &store, SubjectId subject)
{
    Sql rows(
        reading(store),
        "SELECT subject, indicator, period, part, value, state, qualifier, review, unit, decimals, source, "
        "source_row, source_column FROM observation WHERE subject = ? AND part = 0 "
        "ORDER BY indicator, period DESC");
    rows.bind(1, subject.value());
    std::vector<Observation> found;
    while (rows.step())
        found.push_back(figureAt(rows));
    return found;
}

std::vector<ObservationKey> unreviewedFigures(Store &store, Period period)
{
    Sql rows(reading(store),
             "SELECT subject, indicator FROM observation WHERE period = ? AND part = 0 AND review < 2 "
             "ORDER BY subject, indicator");
    rows.bind(1, std::int64_t{period.key()});
    std::vector<ObservationKey> found;
    while (rows.step())
        found.push_back({idAt<SubjectId>(rows, 0), idAt<IndicatorId>(rows, 1), period, 0});
    return found;
}

std::optional<ObservationNote> figureNote(Store &store, const ObservationKey &key)
{
    Sql rows(reading(store),
             "SELECT printed, as_of, comment FROM observation_note "
             "WHERE subject = ? AND indicator = ? AND period = ? AND part = ?");
    bindKey(rows, key);
    if (!rows.step())
        return std::nullopt;
    return ObservationNote{key, rows.text(0), rows.text(1), rows.text(2)};
}

std::optional<Source> sourceById(Store &store, SourceId id)
{
    Sql rows(reading(store),
             "SELECT id, kind, title, sheet, document, import_batch, note FROM source WHERE id = ?");
    rows.bind(1, id.value());
    if (!rows.step())
        return std::nullopt;
    Source item;
    item.id = idAt<SourceId>(rows, 0);
    item.kind = keyAt<SourceKind>(rows, 1);
    item.title = rows.text(2);
    item.sheet = rows.text(3);
    item.document = optionalIdAt<DocumentId>(rows, 4);
    item.importBatch = optionalIdAt<ImportBatchId>(rows, 5);
    item.note = rows.text(6);
    return item;
}

std::optional<Document> documentById(Store &store, DocumentId id)
{
    Sql rows(reading(store),
             "SELECT id, title, number, date, issuer, url, status, note FROM document WHERE id = ?");
    rows.bind(1, id.value());
    if (!rows.step())
        return std::nullopt;
    Document item;
    item.id = idAt<DocumentId>(rows, 0);
    item.title = rows.text(1);
    item.number = rows.text(2);
    item.date = rows.text(3);
    item.issuer = rows.text(4);
    item.url = rows.text(5);
    item.status = keyAt<DocumentStatus>(rows, 6);
    item.note = rows.text(7);
    return item;
}

void writeFigure(Store &store, const Observation &item)
{
    Sql sql(
        store.db().getHandle(),
        "INSERT INTO observation (subject, indicator, period, part, value, state, qualifier, review, unit, "
        "decimals, source, source_row, source_column) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET value = excluded.value, state = excluded.state, "
        "qualifier = excluded.qualifier, review = excluded.review, unit = excluded.unit, "
        "decimals = excluded.decimals, source = excluded.source, source_row = excluded.source_row, "
        "source_column = excluded.source_column");
    bindKey(sql, item.key);
    if (item.state == State::Present)
        sql.bind(5, item.value);
    else
        sql.bindNull(5);
    sql.bind(6, static_cast<std::int64_t>(item.state));
    sql.bind(7, static_cast<std::int64_t>(item.qualifier));
    sql.bind(8, static_cast<std::int64_t>(item.review));
    sql.bind(9, std::int64_t{item.enteredUnit});
    sql.bind(10, std::int64_t{item.enteredDecimals});
    if (item.source)
        sql.bind(11, item.source->value());
    else
        sql.bindNull(11);
    sql.bind(12, std::int64_t{item.sourceRow});
    sql.bind(13, std::int64_t{item.sourceColumn});
    sql.run();
}

SourceId entrySource(Store &store, const QString &title)
{
    sqlite3 *db = store.db().getHandle();
    Sql known(db,
              "SELECT id FROM source WHERE kind = 'entry' AND title = ? AND import_batch IS NULL LIMIT 1");
    known.bindText(1, title);
    if (known.step())
        return idAt<SourceId>(known, 0);
    const SourceId id(store.nextId());
    Sql sql(db, "INSERT INTO source (id, kind, title) VALUES (?, 'entry', ?)");
    sql.bind(1, id.value());
    sql.bindText(2, title);
    sql.run();
    return id;
}

} // namespace pilotage::storage
