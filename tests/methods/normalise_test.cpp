#include "app/methods/normalise.h"

#include "tests/methods/published.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <random>

using namespace pilotage;
using namespace pilotage::methods;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

namespace {

std::vector<double> zOf(const std::vector<double> &values, const Rule &rule)
{
    std::vector<double> z(values.size());
    normalise(values, scaleOf(values, rule), z);
    return z;
}

std::vector<double> randomColumn(unsigned seed, std::size_t count)
{
    std::mt19937_64 generator(seed);
    std::uniform_real_distribution<double> number(-50, 150);
    std::vector<double> values(count);
    for (double &value : values)
        value = generator() % 11 == 0 ? undefined : number(generator);
    return values;
}

} // namespace

BOOST_AUTO_TEST_SUITE(normalise_test)

BOOST_DATA_TEST_CASE(kubuqi_2021, data::xrange(18), row)
{
    const PublishedTable input = publishedTable("minmax-kubuqi2021", "input.csv");
    const PublishedTable expected = publishedTable("minmax-kubuqi2021", "expected.csv");
    const PublishedTable excluded = publishedTable("minmax-kubuqi2021", "excluded.csv");
    const auto index = static_cast<std::size_t>(row);
    Rule rule;
    rule.direction
        = input.rows[index][1] == QLatin1StringView("negative") ? Direction::Cost : Direction::Benefit;
    const std::vector<double> z = zOf(input.numbersOfRow(index, 2), rule);
    for (std::size_t year = 0; year < z.size(); ++year) {
        const QStringList cell{input.rows[index][0], input.header[static_cast<qsizetype>(year) + 2]};
        if (std::find(excluded.rows.begin(), excluded.rows.end(), cell) != excluded.rows.end())
            continue;
        BOOST_TEST(std::abs(z[year] - expected.number(index, year + 1)) <= 6e-5);
    }
}

BOOST_AUTO_TEST_CASE(mathmodels_interval_middle_and_scaled)
{
    const PublishedTable input = publishedTable("normalise-interval-mathmodels", "input.csv");
    const PublishedTable expected = publishedTable("normalise-interval-mathmodels", "expected.csv");
    BOOST_REQUIRE_EQUAL(input.rows.size(), 4U);
    Rule interval;
    interval.direction = Direction::Interval;
    interval.low = 36;
    interval.high = 37;
    Rule middle;
    middle.direction = Direction::Target;
    middle.target = 7;
    Rule cost;
    cost.direction = Direction::Cost;
    const std::vector<Rule> rules{interval, middle, Rule{}, cost};
    for (std::size_t row = 0; row < rules.size(); ++row) {
        std::vector<double> z = zOf(numbersOf(input.rows[row][1]), rules[row]);
        if (row == 3)
            rescale(z, 0.002, 0.996);
        const std::vector<double> printed = numbersOf(expected.rows[row][1]);
        const double tolerance = row == 3 ? 1e-3 : 1e-7;
        BOOST_REQUIRE_EQUAL(z.size(), printed.size());
        for (std::size_t i = 0; i < z.size(); ++i)
            BOOST_TEST(std::abs(z[i] - printed[i]) <= tolerance);
    }
}

BOOST_DATA_TEST_CASE(min_max_is_monotone_and_spans_zero_to_one, data::xrange(1U, 9U), seed)
{
    const std::vector<double> x = randomColumn(seed, 37);
    Rule rule;
    const std::vector<double> z = zOf(x, rule);
    rule.direction = Direction::Cost;
    const std::vector<double> cost = zOf(x, rule);
    double largest = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        if (!isPresent(x[i])) {
            BOOST_TEST(!isPresent(z[i]));
            continue;
        }
        BOOST_TEST((z[i] >= 0 && z[i] <= 1));
        BOOST_TEST(z[i] + cost[i] == 1, tt::tolerance(1e-14));
        largest = std::max(largest, z[i]);
        for (std::size_t k = 0; k < x.size(); ++k)
            if (x[k] > x[i])
                BOOST_TEST(z[k] >= z[i]);
    }
    BOOST_TEST(largest == 1);
}

BOOST_DATA_TEST_CASE(column_and_single_value_agree_bit_for_bit, data::xrange(1U, 7U), seed)
{
    const std::vector<double> x = randomColumn(seed, 101);
    Rule interval{Direction::Interval, Normalisation::Minmax, 20, 40, undefined, 1};
    Rule target{Direction::Target, Normalisation::Minmax, undefined, undefined, 30, 1};
    Rule goal{Direction::Cost, Normalisation::Attainment, 100, 10, undefined, 1};
    Rule fixed{Direction::Cost, Normalisation::Minmax, 0, 90, undefined, 1};
    for (const Rule &rule : {Rule{}, interval, target, goal, fixed}) {
        const Scale scale = scaleOf(x, rule);
        std::vector<double> z(x.size());
        normalise(x, scale, z);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double one = normalised(x[i], scale);
            BOOST_TEST((one == z[i] || (!isPresent(one) && !isPresent(z[i]))));
        }
    }
}

BOOST_AUTO_TEST_CASE(attainment_holds_at_zero_and_one_and_may_fall)
{
    Rule rule;
    rule.kind = Normalisation::Attainment;
    rule.low = 0.8;
    rule.high = 0.6;
    const Scale scale = scaleOf({}, rule);
    BOOST_TEST(toKey(scale.reason).isEmpty());
    BOOST_TEST(normalised(0.7, scale) == 0.5, tt::tolerance(1e-12));
    BOOST_TEST(normalised(0.9, scale) == 0);
    BOOST_TEST(normalised(0.5, scale) == 1);
    BOOST_TEST((remark(0.5, scale) == Reason::BeyondLimits));
    BOOST_TEST((remark(0.7, scale) == Reason::None));
    rule.high = 0.8;
    BOOST_TEST((scaleOf({}, rule).reason == Reason::BadLimits));
    rule.high = undefined;
    BOOST_TEST((scaleOf({}, rule).reason == Reason::LimitsIncomplete));
}

BOOST_AUTO_TEST_CASE(adding_a_row_moves_min_max_but_not_attainment)
{
    const std::vector<double> few{2, 4, 6};
    const std::vector<double> more{2, 4, 6, 10};
    BOOST_TEST(zOf(few, {})[1] != zOf(more, {})[1]);
    const Rule goal{Direction::Benefit, Normalisation::Attainment, 0, 8, undefined, 1};
    BOOST_TEST(zOf(few, goal)[1] == zOf(more, goal)[1]);
}

BOOST_AUTO_TEST_CASE(fixed_limits_hold_what_lies_beyond)
{
    const Rule rule{Direction::Benefit, Normalisation::Minmax, 0, 10, undefined, 1};
    const std::vector<double> x{-5, 5, 15};
    const Scale scale = scaleOf(x, rule);
    BOOST_TEST(zOf(x, rule) == (std::vector<double>{0, 0.5, 1}), tt::per_element());
    BOOST_TEST((remark(-5, scale) == Reason::BeyondLimits));
    BOOST_TEST((remark(5, scale) == Reason::None));
    Rule half = rule;
    half.high = undefined;
    BOOST_TEST((scaleOf(x, half).reason == Reason::LimitsIncomplete));
    Rule turned = rule;
    turned.low = 20;
    BOOST_TEST((scaleOf(x, turned).reason == Reason::BadLimits));
}

BOOST_AUTO_TEST_CASE(a_column_without_spread_is_one_constant_with_a_warning)
{
    const std::vector<double> x{3, undefined, 3};
    Rule rule;
    Scale scale = scaleOf(x, rule);
    BOOST_TEST((scale.reason == Reason::ZeroVariance));
    BOOST_TEST((remark(3, scale) == Reason::ZeroVariance));
    BOOST_TEST(zOf(x, rule)[0] == 1);
    BOOST_TEST(!isPresent(zOf(x, rule)[1]));
    rule.zeroVariance = 0.5;
    BOOST_TEST(zOf(x, rule)[2] == 0.5);
}

BOOST_AUTO_TEST_CASE(interval_and_target_edges)
{
    Rule interval{Direction::Interval, Normalisation::Minmax, 1, 5, undefined, 1};
    const std::vector<double> inside{1, 3, 5};
    const Scale flat = scaleOf(inside, interval);
    BOOST_TEST((flat.reason == Reason::ZeroVariance));
    BOOST_TEST(normalised(4, flat) == 1);
    BOOST_TEST(normalised(6, flat) == 0); // a later value outside of what the panel had
    const std::vector<double> wide{0, 3, 9};
    const Scale scale = scaleOf(wide, interval);
    BOOST_TEST(normalised(7, scale) == 0.5);
    BOOST_TEST(normalised(20, scale) == 0);
    BOOST_TEST((remark(20, scale) == Reason::BeyondLimits));
    BOOST_TEST((remark(9, scale) == Reason::None));
    interval.low = 6;
    BOOST_TEST((scaleOf(wide, interval).reason == Reason::BadLimits));
    interval.low = undefined;
    BOOST_TEST((scaleOf(wide, interval).reason == Reason::LimitsIncomplete));
    interval.low = 1;
    BOOST_TEST((scaleOf({}, interval).reason == Reason::NoData));

    Rule target{Direction::Target, Normalisation::Minmax, undefined, undefined, 7, 1};
    const std::vector<double> onTarget{7, 7};
    BOOST_TEST(zOf(onTarget, target)[0] == 1);
    BOOST_TEST((scaleOf({}, target).reason == Reason::NoData));
    target.target = undefined;
    BOOST_TEST((scaleOf(onTarget, target).reason == Reason::LimitsIncomplete));
}

BOOST_AUTO_TEST_CASE(nothing_known_gives_nothing)
{
    const std::vector<double> gone(5, undefined);
    const Scale scale = scaleOf(gone, {});
    BOOST_TEST((scale.reason == Reason::NoData));
    BOOST_TEST(!scale.isUsable());
    BOOST_TEST(!isPresent(normalised(1, scale)));
    BOOST_TEST((remark(1, scale) == Reason::NoData));
    Rule neutral;
    neutral.direction = Direction::Neutral;
    BOOST_TEST((scaleOf(gone, neutral).reason == Reason::NeutralDirection));
    const std::vector<double> some{1, undefined, 2};
    BOOST_TEST((remark(some[1], scaleOf(some, {})) == Reason::Missing));
    BOOST_TEST(!isPresent(zOf(some, neutral)[0]));
}

BOOST_AUTO_TEST_SUITE_END()
