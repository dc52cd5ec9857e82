// A block of 10,000 cells pasted into a grid: judged, applied as one step, taken back; and the grid itself.
#include "app/workbook/figure_editing.h"
#include "app/workbook/figure_grid.h"
#include "app/workbook/workbook.h"
#include "tests/bench/bench_data.h"

#include <QFile>

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

using namespace pilotage;
using namespace pilotage::workbook;

constexpr int figuresThere = 200'000;
constexpr std::size_t rowCount = 1000;
constexpr int columnCount = 10;

struct Desk
{
    Desk()
    {
        const QString path = bench::folder() + QStringLiteral("/editing.pilotage");
        QFile::remove(path);
        QFile::copy(bench::filledWorkbook(figuresThere), path);
        book = Workbook::open(path, {});
        for (const DistrictNode &node : book->districtTree())
            if (node.district.level == DistrictLevel::County && subjects.size() < rowCount)
                subjects.push_back(node.district.id);
        for (int i = 0; i < columnCount; ++i)
            periods.push_back(Period::ofYear(bench::firstYear + i));
        indicator = book->indicators().front().id;
    }
    [[nodiscard]] std::vector<TypedCell> block(int salt) const
    {
        std::vector<TypedCell> cells;
        for (const SubjectId subject : subjects)
            for (const Period period : periods)
                cells.push_back({{subject, indicator, period, 0},
                                 QString::number(1000 + (cells.size() * 7 + std::size_t(salt)) % 997),
                                 {}});
        return cells;
    }

    std::unique_ptr<Workbook> book;
    std::vector<SubjectId> subjects;
    std::vector<Period> periods;
    IndicatorId indicator;
};

double seconds(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void pasteCells(benchmark::State &state)
{
    Desk desk;
    (void)desk.book->years(); // the column store is there, as behind any page
    FigureEditing editing(*desk.book);
    double judging = 0;
    double undoing = 0;
    int salt = 0;
    for (auto _ : state) {
        const std::vector<TypedCell> cells = desk.block(++salt);
        JudgedCells judged;
        judging += seconds([&] { judged = editing.judge(cells); });
        state.SetIterationTime(
            seconds([&] { (void)editing.apply(judged, QStringLiteral("paste"), {}, Take::Accepted); }));
        undoing += seconds([&] { (void)desk.book->undo(); });
    }
    const auto times = double(state.iterations());
    state.counters["cells"] = double(rowCount) * columnCount;
    state.counters["judge_ms"] = judging * 1000 / times;
    state.counters["undo_ms"] = undoing * 1000 / times;
}
BENCHMARK(pasteCells)->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

void readGrid(benchmark::State &state)
{
    Desk desk;
    const GridRequest request = GridRequest::ofIndicator(desk.indicator, desk.subjects, desk.periods);
    for (auto _ : state)
        benchmark::DoNotOptimize(figureGrid(*desk.book, request));
}
BENCHMARK(readGrid)->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
