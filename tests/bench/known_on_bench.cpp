// Figures as known before 100,000 later edits, against a bare scan of the log's entries through the C API.
#include "tests/bench/bench_data.h"

#include "app/storage/store.h"

#include <benchmark/benchmark.h>

#include <QDateTime>
#include <QFile>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <ctime>
#include <stdexcept>
#include <vector>

namespace {

using namespace pilotage;
using namespace pilotage::bench;
using namespace Qt::StringLiterals;

/// Processor time, so that a busy machine does not count: nothing here waits for the disk.
double processorSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

constexpr int edits = 100'000;
constexpr int districtCount = 12;

std::vector<std::int64_t> idsOf(SQLite::Database &db, const std::string &sql)
{
    std::vector<std::int64_t> ids;
    SQLite::Statement query(db, sql);
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getInt64());
    return ids;
}

/// A workbook with 40 x 12 figures of one year, each of them edited about 200 times since `then`.
struct EditedWorkbook
{
    EditedWorkbook()
    {
        const QString path = folder() + u"/edited.pilotage"_s;
        QFile::remove(path);
        QFile::copy(emptyWorkbook(), path);
        store = storage::Store::open(path, [this] { return now; });
        SQLite::Database &db = store->db();
        db.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        indicators
            = idsOf(db, "SELECT id FROM indicator ORDER BY id LIMIT " + std::to_string(indicatorCount));
        districts = idsOf(db,
                          "SELECT id FROM district WHERE level = 'county' ORDER BY id LIMIT "
                              + std::to_string(districtCount));
        if (indicators.size() != indicatorCount || districts.size() != districtCount)
            throw std::runtime_error("the library has too few indicators");
        store->perform({u"figures"_s, {}}, [&] { insertFigures(); });
        then = now.toString(Qt::ISODateWithMs);
        now = now.addSecs(60);
        edit();
    }

    void insertFigures()
    {
        SQLite::Statement insert(store->db(),
                                 "INSERT INTO observation VALUES(?,?,?,0,1.0,0,0,0,0,2,NULL,0,0)");
        for (const std::int64_t district : districts)
            for (const std::int64_t indicator : indicators) {
                insert.bind(1, district);
                insert.bind(2, indicator);
                insert.bind(3, Period::ofYear(firstYear).key());
                insert.exec();
                insert.reset();
            }
    }

    void edit()
    {
        SQLite::Statement update(store->db(),
                                 "UPDATE observation SET value = ? WHERE subject = ? AND indicator = ?");
        for (int i = 0; i < edits; ++i)
            store->perform({u"edit"_s, {}}, [&] {
                update.bind(1, i + 2.5);
                update.bind(2, districts[std::size_t(i % districtCount)]);
                update.bind(3, indicators[std::size_t(i / districtCount % indicatorCount)]);
                update.exec();
                update.reset();
            });
    }

    QDateTime now = QDateTime::currentDateTimeUtc().addSecs(3600); // after the workbook was made
    QString then;
    std::unique_ptr<storage::Store> store;
    std::vector<std::int64_t> indicators;
    std::vector<std::int64_t> districts;
};

double bareScan(sqlite3 *db)
{
    const double start = processorSeconds();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT s.seq, s.kind, s.ref_seq, p.bytes FROM change_set s"
                       " JOIN change_payload p ON p.seq = s.seq ORDER BY s.seq, p.part",
                       -1, &statement, nullptr);
    std::int64_t sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += sqlite3_column_int64(statement, 0) + sqlite3_column_bytes(statement, 1)
            + sqlite3_column_bytes(statement, 3);
    sqlite3_finalize(statement);
    benchmark::DoNotOptimize(sum);
    return processorSeconds() - start;
}

void knownOn(benchmark::State &state)
{
    EditedWorkbook book;
    std::vector<IndicatorId> wanted(book.indicators.begin(), book.indicators.end());
    bareScan(book.store->db().getHandle()); // both find the pages in the cache
    double bare = 0;
    double ours = 0;
    for ([[maybe_unused]] auto _ : state) {
        bare += bareScan(book.store->db().getHandle());
        double sum = 0;
        const double start = processorSeconds();
        book.store->observationsKnownOn(
            book.then, wanted, [&](const ObservationKey &, double value, State, Qualifier) { sum += value; });
        const double spent = processorSeconds() - start;
        if (sum != districtCount * indicatorCount) {
            state.SkipWithError("the figures are not those of the time");
            return;
        }
        state.SetIterationTime(spent);
        ours += spent;
    }
    state.counters["baseline_ms"] = 1000 * bare / double(state.iterations());
    state.counters["ratio"] = ours / bare;
}
BENCHMARK(knownOn)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
