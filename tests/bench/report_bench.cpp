#include "app/reports/templates.h"
#include "app/reports/writers.h"
#include "app/workbook/report_values.h"
#include "tests/bench/bench_data.h"
#include "ui/charts/report_charts.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace pilotage::bench {

namespace {

struct Desk
{
    std::shared_ptr<const reports::FontBook> fonts = std::make_shared<reports::FontBook>();
    charts::ReportCharts charts{fonts->pictureFamilies()};
    std::unique_ptr<workbook::Workbook> book
        = workbook::Workbook::createDemo(folder() + u"/reports.pilotage"_s, {u"bench"_s, {}});

    [[nodiscard]] reports::Pages pages(const reports::ReportTemplate &report, const QString &code,
                                       int year) const
    {
        const workbook::ReportRequest request{*book->subjectByCode(code), Period::ofYear(year), {}};
        return reports::Pages(reports::bind(report, workbook::ReportValues(*book, request)), fonts, &charts);
    }
};

const Desk &desk()
{
    static const Desk made;
    return made;
}

/// The annual report from the workbook to a PDF; counter: milliseconds a page. At most 60.
void annualReport(benchmark::State &state)
{
    const reports::ReportTemplate report = reports::loadTemplate(u"annual"_s).report;
    int pages = 0;
    for (auto _ : state) {
        const reports::Pages made = desk().pages(report, u"330300"_s, 2024);
        benchmark::DoNotOptimize(reports::toPdf(made));
        pages += made.count();
    }
    state.counters["pages"] = benchmark::Counter(double(pages) / double(state.iterations()));
    state.counters["s_per_page"]
        = benchmark::Counter(double(pages), benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(annualReport)->Unit(benchmark::kMillisecond)->MinWarmUpTime(0.1);

/// 119 county sheets as PDF: twelve counties over the years. At most 30 s.
void sheets119(benchmark::State &state)
{
    const reports::ReportTemplate report = reports::loadTemplate(u"county"_s).report;
    const auto city = *desk().book->subjectByCode(u"330300"_s);
    const auto counties = desk().book->completeness(Period::ofYear(2023), city).rows;
    for (auto _ : state)
        for (int i = 0; i < 119; ++i) {
            const auto &county = counties[std::size_t(i) % counties.size()];
            benchmark::DoNotOptimize(
                reports::toPdf(desk().pages(report, county.code, 2020 + i / int(counties.size()) % 5)));
        }
}
BENCHMARK(sheets119)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

} // namespace pilotage::bench
