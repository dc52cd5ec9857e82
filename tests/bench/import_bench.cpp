// CSV import against `sqlite3 .import` of the same figures into the same schema, process against process.
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

namespace {

using namespace pilotage::bench;
using namespace Qt::StringLiterals;

constexpr int rows = 1'000'000;

std::int64_t scalar(const QString &path, const char *sql)
{
    SQLite::Database db(path.toStdString(), SQLite::OPEN_READONLY);
    return db.execAndGet(sql).getInt64();
}

void importCsv(benchmark::State &state)
{
    const QString table = longCsv(rows);
    const QString raw = rawCsv(rows);
    for ([[maybe_unused]] auto _ : state) {
        const QString baseline = folder() + u"/baseline.pilotage"_s;
        const QString ours = folder() + u"/ours.pilotage"_s;
        QFile::remove(baseline);
        QFile::remove(ours);
        QFile::copy(emptyWorkbook(), baseline);
        QFile::copy(emptyWorkbook(), ours);
        const Child plain
            = runChild(u"sqlite3"_s, {baseline, u".mode csv"_s, u".import %1 observation"_s.arg(raw)});
        const Child real = runChild(commandLine(), {u"import"_s, ours, table, u"--as"_s, u"observations"_s});
        const Child undo = runChild(commandLine(), {u"undo"_s, ours});
        if (plain.exitCode != 0 || real.exitCode != 0 || undo.exitCode != 0) {
            state.SkipWithError("a child process failed");
            return;
        }
        state.SetIterationTime(real.seconds);
        state.counters["baseline_s"] = plain.seconds;
        state.counters["ratio"] = real.seconds / plain.seconds;
        state.counters["peak_MB"] = double(real.peakKilobytes) / 1024;
        state.counters["undo_ratio"] = undo.seconds / real.seconds;
    }
}
BENCHMARK(importCsv)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

void bytesPerObservation(benchmark::State &state)
{
    const QString path = filledWorkbook(rows);
    const std::int64_t before = QFileInfo(emptyWorkbook()).size();
    for ([[maybe_unused]] auto _ : state) {
        const std::int64_t log = scalar(path, "SELECT sum(length(bytes)) FROM change_payload");
        const std::int64_t logBefore
            = scalar(emptyWorkbook(), "SELECT sum(length(bytes)) FROM change_payload");
        state.counters["file_bytes_each"] = double(QFileInfo(path).size() - before) / rows;
        state.counters["log_bytes_each"] = double(log - logBefore) / rows;
    }
}
BENCHMARK(bytesPerObservation)->Iterations(1);

} // namespace
