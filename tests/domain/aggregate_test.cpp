#include "app/domain/aggregate.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <vector>

using namespace pilotage;

BOOST_AUTO_TEST_SUITE(aggregation)

namespace {

const double missing = std::nan("");

AggregatePart part(double value, double weight = missing)
{
    return {std::isnan(value) ? State::Missing : State::Present, value, weight};
}
AggregatePart part(State state, double weight = missing)
{
    return {state, missing, weight};
}

void check(const Aggregate &whole, double value, int present, int total)
{
    BOOST_TEST((whole.reason == AggregateReason::None));
    BOOST_TEST(whole.value == value, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(whole.present == present);
    BOOST_TEST(whole.total == total);
}
void checkNone(const Aggregate &whole, AggregateReason reason, int present, int total)
{
    BOOST_TEST((whole.reason == reason));
    BOOST_TEST(std::isnan(whole.value));
    BOOST_TEST(whole.present == present);
    BOOST_TEST(whole.total == total);
    BOOST_TEST(!whole.isComplete());
}

using Parts = std::vector<AggregatePart>;

} // namespace

BOOST_AUTO_TEST_CASE(sumOfAll)
{
    const Aggregate whole = aggregate(Aggregation::Sum, Parts{part(1), part(2), part(3.5)});
    check(whole, 6.5, 3, 3);
    BOOST_TEST(whole.isComplete());
}

BOOST_AUTO_TEST_CASE(sumWithMissingSaysItsCoverage)
{
    const Aggregate whole
        = aggregate(Aggregation::Sum, Parts{part(1), part(missing), part(State::Confidential)});
    check(whole, 1, 1, 3);
    BOOST_TEST(!whole.isComplete());
    BOOST_TEST(whole.coverage() == 1.0 / 3);
}

BOOST_AUTO_TEST_CASE(sumLeavesOutWhatDoesNotApply)
{
    check(aggregate(Aggregation::Sum, Parts{part(1), part(State::NotApplicable), part(2)}), 3, 2, 2);
}

BOOST_AUTO_TEST_CASE(sumCountsBelowUnitAsNone)
{
    check(aggregate(Aggregation::Sum, Parts{part(1), part(State::BelowUnit)}), 1, 2, 2);
}

BOOST_AUTO_TEST_CASE(sumOfNothingIsNotZero)
{
    checkNone(aggregate(Aggregation::Sum, Parts{}), AggregateReason::NoParts, 0, 0);
    checkNone(aggregate(Aggregation::Sum, Parts{part(missing), part(missing)}), AggregateReason::NoFigures, 0,
              2);
    checkNone(aggregate(Aggregation::Sum, Parts{part(State::NotApplicable)}), AggregateReason::NotApplicable,
              0, 0);
}

BOOST_AUTO_TEST_CASE(zerosAreFigures)
{
    check(aggregate(Aggregation::Sum, Parts{part(0), part(0)}), 0, 2, 2);
}

BOOST_AUTO_TEST_CASE(meanIsWeighted)
{
    check(aggregate(Aggregation::WeightedMean, Parts{part(30, 100), part(40, 300)}), 37.5, 2, 2);
}

BOOST_AUTO_TEST_CASE(meanNeedsBothFigureAndWeight)
{
    check(aggregate(Aggregation::WeightedMean, Parts{part(30, 100), part(99), part(missing, 500)}), 30, 1, 3);
    checkNone(aggregate(Aggregation::WeightedMean, Parts{part(30), part(40)}), AggregateReason::NoWeights, 0,
              2);
}

BOOST_AUTO_TEST_CASE(meanRefusesBadWeights)
{
    checkNone(aggregate(Aggregation::WeightedMean, Parts{part(30, 0), part(40, 0)}),
              AggregateReason::ZeroWeight, 2, 2);
    const Aggregate negative = aggregate(Aggregation::WeightedMean, Parts{part(30, 10), part(40, -1)});
    BOOST_TEST((negative.reason == AggregateReason::NegativeWeight));
    BOOST_TEST(std::isnan(negative.value));
}

BOOST_AUTO_TEST_CASE(lastIsTheLastOne)
{
    check(aggregate(Aggregation::Last, Parts{part(1), part(missing), part(5)}), 5, 2, 3);
    check(aggregate(Aggregation::Last, Parts{part(1), part(5), part(State::NotApplicable)}), 5, 2, 2);
}

BOOST_AUTO_TEST_CASE(lastIsNotReplacedByAnEarlierOne)
{
    checkNone(aggregate(Aggregation::Last, Parts{part(1), part(missing)}), AggregateReason::LastMissing, 1,
              2);
}

BOOST_AUTO_TEST_CASE(noneIsNotAddedUp)
{
    checkNone(aggregate(Aggregation::None, Parts{part(1), part(2)}), AggregateReason::NotAggregated, 2, 2);
}

BOOST_AUTO_TEST_SUITE_END()
