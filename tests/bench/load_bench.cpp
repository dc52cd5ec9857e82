// Filling the column store from the file against a bare scan of the same rows through the C API.
#include "tests/bench/bench_data.h"

#include "app/storage/store.h"
#include "app/workbook/column_store.h"

#include <benchmark/benchmark.h>

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>

#include <sqlite3.h>

namespace {

using namespace pilotage;
using namespace pilotage::bench;

using Seconds = std::chrono::duration<double>;
using std::chrono::steady_clock;

double bareScan(sqlite3 *db)
{
    const auto start = steady_clock::now();
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(db,
                       "SELECT subject, indicator, period, part, value, state, qualifier FROM observation",
                       -1, &statement, nullptr);
    double sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += double(sqlite3_column_int64(statement, 0) + sqlite3_column_int64(statement, 1)
                      + sqlite3_column_int(statement, 2) + sqlite3_column_int(statement, 3))
            + sqlite3_column_double(statement, 4) + sqlite3_column_int(statement, 5)
            + sqlite3_column_int(statement, 6);
    sqlite3_finalize(statement);
    benchmark::DoNotOptimize(sum);
    return Seconds(steady_clock::now() - start).count();
}

std::vector<SubjectId> districts(SQLite::Database &db)
{
    std::vector<SubjectId> ids;
    SQLite::Statement query(db, "SELECT id FROM district ORDER BY code");
    while (query.executeStep())
        ids.emplace_back(query.getColumn(0).getInt64());
    return ids;
}

void loadColumns(benchmark::State &state)
{
    const auto store
        = storage::Store::open(filledWorkbook(countyCount * yearCount * indicatorCount), systemClock());
    const auto ids = districts(store->db());
    bareScan(store->db().getHandle()); // both find the pages in the cache of the system
    double bare = 0;
    double ours = 0;
    for ([[maybe_unused]] auto _ : state) {
        bare += bareScan(store->db().getHandle());
        const auto start = steady_clock::now();
        workbook::ColumnStore columns(ids);
        columns.load(*store);
        const double spent = Seconds(steady_clock::now() - start).count();
        benchmark::DoNotOptimize(columns.districtCount());
        state.SetIterationTime(spent);
        ours += spent;
    }
    state.counters["baseline_ms"] = 1000 * bare / double(state.iterations());
    state.counters["ratio"] = ours / bare;
}
BENCHMARK(loadColumns)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
