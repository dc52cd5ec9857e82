// The window's first paint against an empty QMainWindow of the same program, process against process.
#include "tests/bench/window_bench.h"

#include "tests/bench/bench_data.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>

namespace pilotage::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 1'200'000;

void printMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            std::printf("%d\n", line.simplified().split(' ').at(1).toInt());
    std::fflush(stdout);
}

int showWindow(const QString &mode, const QString &file)
{
    ui::Settings settings;
    ui::Theme theme(qApp);
    theme.setLanguage(QLocale(u"en"_s));
    ui::FileDialogs dialogs;
    ui::MainWindow window(theme, settings, dialogs, file); // as `pilotage FILE`
    new ui::FirstPaint(&window, [&] {
        if (mode == "paint"_L1)
            _Exit(0);
        window.openFile(file);
    });
    window.show();
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        const ui::Page *page = window.page(u"overview"_s);
        if (page != nullptr && !page->answer().isEmpty()) {
            printMemory();
            _Exit(0);
        }
    });
    if (mode == "numbers"_L1)
        poll.start(1);
    return QApplication::exec();
}

Child measured(const QString &mode, const QString &file = {})
{
    return runChild(QCoreApplication::applicationFilePath(), {u"--window"_s, mode, file});
}

void firstPaint(benchmark::State &state)
{
    const QString file = filledWorkbook(rows);
    double empty = 0;
    double ours = 0;
    for ([[maybe_unused]] auto _ : state) {
        empty += measured(u"empty"_s).seconds;
        const Child child = measured(u"paint"_s, file);
        state.SetIterationTime(child.seconds);
        ours += child.seconds;
    }
    state.counters["baseline_ms"] = 1000 * empty / double(state.iterations());
    state.counters["ratio"] = ours / empty;
}
BENCHMARK(firstPaint)->UseManualTime()->Iterations(7)->Unit(benchmark::kMillisecond);

void overviewNumbers(benchmark::State &state)
{
    const QString file = filledWorkbook(rows);
    for ([[maybe_unused]] auto _ : state) {
        const Child child = measured(u"numbers"_s, file);
        state.SetIterationTime(child.seconds);
        state.counters["resident_MB"] = child.output.toDouble() / 1024;
    }
}
BENCHMARK(overviewNumbers)->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);

} // namespace

std::optional<int> runWindowChild(int argc, char **argv)
{
    if (argc < 3 || qstrcmp(argv[1], "--window") != 0)
        return std::nullopt;
    QApplication application(argc, argv);
    const QString mode = QString::fromLocal8Bit(argv[2]);
    if (mode != "empty"_L1)
        return showWindow(mode, argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString());
    QMainWindow window;
    new ui::FirstPaint(&window, [] { _Exit(0); });
    window.resize(1366, 768);
    window.show();
    return QApplication::exec();
}

} // namespace pilotage::bench
