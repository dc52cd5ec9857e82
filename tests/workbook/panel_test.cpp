// One index by all its arithmetics. The plain one is what saved evaluations stand on: it is held to the
// formulas written out cell by cell, digit for digit.
#include "app/workbook/panel.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <bit>
#include <cmath>
#include <random>

using namespace pilotage;
using namespace Qt::StringLiterals;
using methods::Arithmetic;
using workbook::Panel;
using workbook::PanelInput;
namespace data = boost::unit_test::data;

namespace {

constexpr int groups = 3;
constexpr int leavesPerGroup = 4;
constexpr int subjects = 301; // with seven years over several blocks, the last one not full
constexpr int years = 7;

SchemeItem item(std::int64_t id, std::optional<SchemeItemId> parent, const QString &code, LeafKind kind)
{
    SchemeItem made;
    made.id = SchemeItemId(id);
    made.parent = parent;
    made.code = code;
    made.kind = kind;
    return made;
}

/// Three groups of four leaves and the coupling of all three; an eighth of the figures are missing.
PanelInput province(Weighting weighting)
{
    PanelInput input;
    input.scheme.weighting = weighting;
    std::mt19937 random(5);
    std::uniform_real_distribution<double> number(10, 90);
    for (int group = 0; group < groups; ++group) {
        const SchemeItemId id(1 + group);
        input.items.push_back(item(id.value(), {}, u"g%1"_s.arg(group), LeafKind::Group));
        for (int leaf = 0; leaf < leavesPerGroup; ++leaf) {
            const int place = group * leavesPerGroup + leaf;
            SchemeItem made = item(100 + place, id, u"i%1"_s.arg(place), LeafKind::Observation);
            made.indicator = IndicatorId(place + 1);
            made.direction = place % 2 == 0 ? Direction::Benefit : Direction::Cost;
            made.weight = 0.9 / (groups * leavesPerGroup);
            input.items.push_back(made);
            auto &figures = input.figures[place + 1];
            figures.marks.assign(subjects * years, 0);
            for (int cell = 0; cell < subjects * years; ++cell)
                figures.values.push_back(random() % 8 == 0 ? methods::undefined : number(random));
        }
    }
    SchemeItem coupling = item(50, {}, u"coupling"_s, LeafKind::Method);
    coupling.params = u"{\"method\":\"coupling\",\"of\":[\"g0\",\"g1\",\"g2\"]}"_s;
    coupling.weight = 0.1;
    input.items.push_back(coupling);
    for (int i = 0; i < subjects; ++i)
        input.subjects.push_back({SubjectId(600000 + i), QString::number(600000 + i), {}, {}});
    for (int year = 2015; year < 2015 + years; ++year)
        input.periods.push_back(Period::ofYear(year));
    input.limitFrom = 1;
    input.limitTo = years - 1;
    return input;
}

bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b)
        || (!methods::isPresent(a) && !methods::isPresent(b));
}

/// The same, or within 1e-12 of each other.
bool isClose(double a, double b)
{
    return isSame(a, b) || std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

/// Weighted mean of the children that have a value, if these hold enough of the weight.
double groupScore(const std::vector<double> &z, const std::vector<double> &weights, double total,
                  double least)
{
    double points = 0;
    double weight = 0;
    for (std::size_t k = 0; k < z.size(); ++k)
        if (methods::isPresent(z[k])) {
            points += weights[k] * z[k];
            weight += weights[k];
        }
    return weight > 0 && weight >= (least - 1e-9) * total ? points / weight : methods::undefined;
}

/// One object from the panel's weights and z of leaves to its score, by the formulas for one row.
double scoreOf(const Panel &panel, int period, int subject)
{
    const double least = panel.input().scheme.coverageMin;
    std::vector<double> systems;
    std::vector<double> tops;
    for (int group = 0; group < groups; ++group) {
        std::vector<double> z;
        std::vector<double> weights;
        const std::size_t first = std::size_t(group) * (leavesPerGroup + 1);
        for (std::size_t leaf = first + 1; leaf <= first + leavesPerGroup; ++leaf) {
            z.push_back(methods::normalised(panel.value(leaf, period, subject), panel.scale(leaf)));
            BOOST_TEST(isSame(panel.z(leaf, period, subject), z.back()));
            weights.push_back(panel.weight(leaf));
        }
        tops.push_back(panel.weight(first));
        systems.push_back(groupScore(z, weights, tops.back(), least));
        BOOST_TEST(isSame(panel.z(first, period, subject), systems.back()));
    }
    const std::size_t last = panel.itemCount() - 1;
    const double d = methods::coupling(systems).d;
    BOOST_TEST(isSame(panel.z(last, period, subject), d));
    systems.push_back(d);
    tops.push_back(panel.weight(last));
    double total = 0;
    for (std::size_t k = tops.size(); k-- > 0;)
        total += tops[k];
    return 100 * groupScore(systems, tops, total, least);
}

void compare(const Panel &panel, const Panel &plain)
{
    for (std::size_t i = 0; i < plain.itemCount(); ++i) {
        BOOST_TEST(isClose(panel.weight(i), plain.weight(i)));
        BOOST_TEST(isSame(panel.scale(i).low, plain.scale(i).low));
        BOOST_TEST(isSame(panel.scale(i).high, plain.scale(i).high));
    }
    for (int period = 0; period < years; ++period)
        for (int subject = 0; subject < subjects; ++subject) {
            BOOST_TEST(isClose(panel.score(period, subject), plain.score(period, subject)));
            BOOST_TEST(isClose(panel.coverage(period, subject), plain.coverage(period, subject)));
            for (std::size_t i = 0; i < plain.itemCount(); ++i)
                BOOST_TEST(isClose(panel.z(i, period, subject), plain.z(i, period, subject)));
        }
}

const auto weightings = data::make({Weighting::Fixed, Weighting::Entropy, Weighting::Stddev});
const std::map<QString, double> overrides{{u"g0"_s, 0.5}, {u"g1"_s, 0.2}};

} // namespace

BOOST_TEST_DONT_PRINT_LOG_VALUE(pilotage::Weighting)

BOOST_AUTO_TEST_SUITE(panel_test)

BOOST_DATA_TEST_CASE(the_plain_path_is_the_formulas_digit_for_digit, weightings, weighting)
{
    Panel panel(province(weighting), Arithmetic::Plain);
    std::vector<methods::ColumnInformation> columns;
    for (std::size_t i = 0; i < panel.itemCount(); ++i) {
        if (!panel.input().items[i].indicator)
            continue;
        std::vector<double> z;
        for (int period = 1; period < years - 1; ++period)
            for (int subject = 0; subject < subjects; ++subject)
                z.push_back(panel.z(i, period, subject));
        columns.push_back(weighting == Weighting::Entropy ? methods::entropyOf(z) : methods::deviationOf(z));
    }
    if (weighting != Weighting::Fixed) {
        methods::Weights weights;
        methods::shareWeights(columns, weights);
        std::size_t column = 0;
        for (std::size_t i = 0; i < panel.itemCount(); ++i)
            if (panel.input().items[i].indicator)
                BOOST_TEST(isSame(panel.weight(i), weights.weight[column++] * (1 - 0.1)));
    }
    for (const bool changed : {false, true}) {
        if (changed)
            panel.setWeights(overrides);
        for (int period = 0; period < years; ++period)
            for (int subject = 0; subject < subjects; ++subject)
                BOOST_TEST(isSame(panel.score(period, subject), scoreOf(panel, period, subject)));
    }
}

BOOST_DATA_TEST_CASE(every_arithmetic_gives_the_same_index, weightings, weighting)
{
    Panel plain(province(weighting), Arithmetic::Plain);
    for (const Arithmetic arithmetic : {Arithmetic::Fast, Arithmetic::Portable}) {
        Panel panel(province(weighting), arithmetic);
        plain.setWeights({});
        compare(panel, plain);
        panel.setWeights(overrides);
        plain.setWeights(overrides);
        compare(panel, plain);
    }
}

BOOST_AUTO_TEST_CASE(a_moved_panel_keeps_its_columns)
{
    Panel first(province(Weighting::Entropy));
    const double score = first.score(3, 7);
    const double value = first.value(1, 3, 7);
    Panel second(std::move(first));
    BOOST_TEST(isSame(second.value(1, 3, 7), value));
    second.setWeights(overrides);
    second.setWeights({});
    BOOST_TEST(isSame(second.score(3, 7), score));
}

BOOST_AUTO_TEST_SUITE_END()
