// Scrolling the grid of the indicators page: the time from a turn of the wheel to the last pixel of the
// frame.
#include "tests/bench/bench_data.h"

#include "ui/pages/indicators/indicators_page.h"
#include "ui/shell/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <stdexcept>

namespace pilotage::bench {

using namespace Qt::StringLiterals;

namespace {

/// A division as large as any: 99 counties right below it, 60 indicators of one group, ten years.
constexpr int rows = 99;
constexpr int columns = 60;
constexpr int lastYear = 2023;
constexpr int years = 10;
constexpr int passes = 4; ///< down and up again, or right and left

QString countyCode(int row)
{
    return u"7001%1"_s.arg(row + 1, 2, 10, QLatin1Char('0'));
}

QString indicatorCode(int column)
{
    return u"bench.%1"_s.arg(column, 2, 10, QLatin1Char('0'));
}

void importText(workbook::Workbook &book, const QString &kind, const QString &text)
{
    workbook::ImportRequest request;
    request.path = folder() + u"/grid-%1.csv"_s.arg(kind);
    request.kind = kind;
    QFile file(request.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        throw std::runtime_error("cannot write the table");
    file.close();
    const auto session = book.stageImport(request);
    if (session->summary().refused > 0 || hasErrors(session->summary().fileIssues))
        throw std::runtime_error("refused: " + session->issues(1).front().code.toStdString());
    book.applyImport(*session);
}

/// Some figures are missing, about, or far from the year before, as they are in offices.
QString figureLine(int row, int column, int year)
{
    const int mix = row * 7 + column * 13 + year * 29;
    if (mix % 23 == 0)
        return {};
    const double value = 20 + column + 0.37 * row + 0.5 * (year % 100) + 0.01 * (mix % 100);
    return u"%1,%2,%3,%4,%5\n"_s.arg(countyCode(row), indicatorCode(column), QString::number(year))
        .arg(mix % 31 == 0 ? value * 1.6 : value, 0, 'f', 2)
        .arg(mix % 19 == 0 ? u"about"_s : QString());
}

QString gridWorkbook()
{
    static const QString path = [] {
        const QString made = folder() + u"/grid.pilotage"_s;
        const auto book = workbook::Workbook::create(made, workbook::WorkbookKind::Office, {});
        QString districts
            = u"code,name,level,parent\n700000,Bench,province,\n700100,Bench,prefecture,700000\n"_s;
        for (int row = 0; row < rows; ++row)
            districts += u"%1,演示县 %1,county,700100\n"_s.arg(countyCode(row));
        importText(*book, u"districts"_s, districts);
        QString indicators = u"code,name_zh,name_en,unit,decimals,direction,upper_bound\n"_s;
        for (int column = 0; column < columns; ++column)
            indicators += u"%1,演示指标 %2,Bench indicator %2,1e4tCO2,2,%3,%4\n"_s.arg(indicatorCode(column))
                              .arg(column)
                              .arg(column % 2 == 0 ? u"cost"_s : u"benefit"_s)
                              .arg(100 + column);
        importText(*book, u"indicators"_s, indicators);
        QString figures = u"subject,indicator,period,value,qualifier\n"_s;
        for (int row = 0; row < rows; ++row)
            for (int column = 0; column < columns; ++column)
                for (int year = lastYear - years + 1; year <= lastYear; ++year)
                    figures += figureLine(row, column, year);
        importText(*book, u"observations"_s, figures);
        return made;
    }();
    return path;
}

void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

/// The page as people have it, with the grid of a whole group of indicators in it.
struct OpenGrid
{
    OpenGrid()
        : theme(qApp)
        , book(workbook::Workbook::open(gridWorkbook(), {}))
    {
        page.setWorkbook(book.get());
        page.setScope({book->subjectByCode(u"700100"_s).value(), Period::ofYear(lastYear)});
        page.resize(1752, 900); // 1920 x 1080 without rail, header, bars
        page.show();
        const auto indicators = book->indicators();
        const auto first = std::find_if(indicators.begin(), indicators.end(),
                                        [](const Indicator &each) { return each.code == indicatorCode(0); });
        page.showIndicator(first->id);
        page.setOrientation(ui::Orientation::Indicators);
        settle(500);
        if (page.table()->model()->rowCount() < rows || page.table()->model()->columnCount() < columns)
            throw std::runtime_error("the grid is not there");
    }
    ui::Theme theme;
    std::unique_ptr<workbook::Workbook> book;
    ui::IndicatorsPage page;
};

/// One turn of the wheel and the frame that follows; everything that can be seen of the grid is painted anew.
double frame(ui::FigureTable &table, Qt::Orientation direction, bool isForward)
{
    const int turn = isForward ? -120 : 120;
    const QPoint delta = direction == Qt::Vertical ? QPoint(0, turn) : QPoint(turn, 0);
    const QPointF at = table.viewport()->rect().center();
    QWheelEvent event(at, table.viewport()->mapToGlobal(at), {}, delta, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QElapsedTimer clock;
    clock.start();
    QCoreApplication::sendEvent(table.viewport(), &event);
    for (auto *part : table.findChildren<QAbstractItemView *>())
        part->viewport()->update();
    table.viewport()->update();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) * 1e-6;
}

void gridScroll(benchmark::State &state)
{
    const auto direction = state.range(0) == 0 ? Qt::Vertical : Qt::Horizontal;
    OpenGrid grid;
    ui::FigureTable *table = grid.page.table();
    QScrollBar *bar = direction == Qt::Vertical ? table->verticalScrollBar() : table->horizontalScrollBar();
    std::vector<double> frames;
    for ([[maybe_unused]] auto _ : state) {
        double sum = 0;
        for (int pass = 0; pass < passes; ++pass) {
            const bool isForward = pass % 2 == 0;
            const int end = isForward ? bar->maximum() : bar->minimum();
            while (bar->value() != end) {
                frames.push_back(frame(*table, direction, isForward));
                sum += frames.back() / 1000;
            }
        }
        state.SetIterationTime(sum);
    }
    std::sort(frames.begin(), frames.end());
    if (frames.empty())
        return state.SkipWithError("nothing to scroll");
    state.counters["frames"] = double(frames.size());
    state.counters["median_ms"] = frames[frames.size() / 2];
    state.counters["p95_ms"] = frames[frames.size() * 95 / 100];
    state.counters["worst_ms"] = frames.back();
}
BENCHMARK(gridScroll)
    ->ArgName("horizontal")
    ->Arg(0)
    ->Arg(1)
    ->UseManualTime()
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

} // namespace

} // namespace pilotage::bench
