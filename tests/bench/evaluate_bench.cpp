// One index over a province's size: 3,000 districts x 15 years x 40 indicators, entropy weights and coupling.
#include "tests/bench/bench_data.h"

#include "app/workbook/panel.h"

#include <benchmark/benchmark.h>

#include <random>

namespace {

using namespace pilotage;
using namespace pilotage::bench;
using namespace Qt::StringLiterals;
using workbook::Panel;
using workbook::PanelInput;

SchemeItem item(std::int64_t id, std::optional<SchemeItemId> parent, const QString &code, LeafKind kind,
                double weight)
{
    SchemeItem made;
    made.id = SchemeItemId(id);
    made.parent = parent;
    made.code = code;
    made.kind = kind;
    made.weight = weight;
    return made;
}

/// Four groups of ten observation leaves, and the coupling of all four.
PanelInput province()
{
    PanelInput input;
    input.scheme.weighting = Weighting::Entropy;
    std::mt19937 random(11);
    std::normal_distribution<double> noise(50, 12);
    for (int group = 0; group < 4; ++group) {
        const SchemeItemId id(1 + group);
        input.items.push_back(item(id.value(), {}, u"g%1"_s.arg(group), LeafKind::Group, 0.225));
        for (int leaf = 0; leaf < indicatorCount / 4; ++leaf) {
            const int number = group * indicatorCount / 4 + leaf;
            SchemeItem made = item(100 + number, id, u"i%1"_s.arg(number), LeafKind::Observation, 0.0225);
            made.indicator = IndicatorId(number + 1);
            made.direction = number % 2 == 0 ? Direction::Benefit : Direction::Cost;
            input.items.push_back(made);
        }
    }
    SchemeItem coupling = item(50, {}, u"coupling"_s, LeafKind::Method, 0.1);
    coupling.params = u"{\"method\":\"coupling\",\"of\":[\"g0\",\"g1\",\"g2\",\"g3\"]}"_s;
    input.items.push_back(coupling);
    for (int i = 0; i < countyCount; ++i)
        input.subjects.push_back({SubjectId(600000 + i), QString::number(600000 + i), {}, {}});
    for (int year = firstYear; year < firstYear + yearCount; ++year)
        input.periods.push_back(Period::ofYear(year));
    input.limitTo = input.periods.size();
    for (int number = 1; number <= indicatorCount; ++number) {
        auto &figures = input.figures[number];
        figures.values.resize(input.cellCount());
        figures.marks.assign(input.cellCount(), 0);
        for (double &value : figures.values)
            value = noise(random);
    }
    return input;
}

void evaluateProvince(benchmark::State &state)
{
    const PanelInput input = province();
    for ([[maybe_unused]] auto _ : state) {
        state.PauseTiming();
        PanelInput copy = input;
        state.ResumeTiming();
        const Panel panel(std::move(copy));
        benchmark::DoNotOptimize(panel.score(0, 0));
    }
}
BENCHMARK(evaluateProvince)->Unit(benchmark::kMillisecond);

void changeOneWeight(benchmark::State &state)
{
    Panel panel(province());
    double weight = 0.2;
    for ([[maybe_unused]] auto _ : state) {
        weight = weight > 0.3 ? 0.2 : weight + 0.01;
        panel.setWeights({{u"g0"_s, weight}, {u"g1"_s, 0.45 - weight}});
        benchmark::DoNotOptimize(panel.score(0, 0));
    }
}
BENCHMARK(changeOneWeight)->Unit(benchmark::kMillisecond);

} // namespace
