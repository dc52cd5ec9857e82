#include "app/methods/comparison.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace pilotage::methods;
namespace tt = boost::test_tools;

BOOST_AUTO_TEST_SUITE(comparison_test)

BOOST_AUTO_TEST_CASE(amounts_change_by_percent)
{
    // Published: 388.5 万吨 is 23.7 % less than the year before, which implies 509.2 万吨.
    const Comparison result = compare(388.5, 509.2, false);
    BOOST_TEST((result.unit == ChangeUnit::Percent));
    BOOST_TEST(result.change == -23.7, tt::tolerance(1e-3));
    BOOST_TEST(result.difference == -120.7, tt::tolerance(1e-12));
    BOOST_TEST((result.reason == Reason::None));
}

BOOST_AUTO_TEST_CASE(percentages_change_by_points)
{
    const Comparison result = compare(38, 36.5, true);
    BOOST_TEST((result.unit == ChangeUnit::PercentagePoints));
    BOOST_TEST(result.change == 1.5);
    BOOST_TEST(compare(1, 0, true).change == 1); // a base of 0 % is a base
}

BOOST_AUTO_TEST_CASE(a_base_of_zero_or_less_has_no_percentage)
{
    const Comparison zero = compare(5, 0, false);
    BOOST_TEST((zero.reason == Reason::ZeroBase));
    BOOST_TEST(!isPresent(zero.change));
    BOOST_TEST(zero.difference == 5);
    const Comparison negative = compare(5, -5, false);
    BOOST_TEST((negative.reason == Reason::NegativeBase));
    BOOST_TEST(!isPresent(negative.change));
    BOOST_TEST(negative.difference == 10);
}

BOOST_AUTO_TEST_CASE(missing_is_not_zero)
{
    BOOST_TEST((compare(undefined, 5, false).reason == Reason::Missing));
    BOOST_TEST((compare(5, undefined, true).reason == Reason::Missing));
    BOOST_TEST(!isPresent(compare(undefined, 5, true).difference));
    const std::vector<double> now{11, undefined, 3};
    const std::vector<double> then{10, 5, 0};
    std::vector<double> change(3);
    compare(now, then, false, change);
    BOOST_TEST(change[0] == 10, tt::tolerance(1e-13));
    BOOST_TEST(!isPresent(change[1]));
    BOOST_TEST(!isPresent(change[2]));
}

BOOST_AUTO_TEST_SUITE_END()
