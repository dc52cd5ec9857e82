#ifdef PILOTAGE_BENCH_UI
#include "tests/bench/window_bench.h"

#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include "tests/bench/bench_data.h"
#include "tests/bench/sheet_bench.h"

#include <benchmark/benchmark.h>

#include <QDir>

int main(int argc, char **argv)
{
#ifdef PILOTAGE_BENCH_UI
    if (const auto result = pilotage::bench::runWindowChild(argc, argv))
        return *result;
#endif
    if (const auto result = pilotage::bench::runSheetChild(argc, argv))
        return *result;
    Application application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    QDir(pilotage::bench::folder()).removeRecursively();
    return 0;
}
