#include "app/methods/obstacle.h"

#include "tests/methods/published.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage::methods;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

BOOST_AUTO_TEST_SUITE(obstacle_test)

BOOST_DATA_TEST_CASE(mathmodels_obstacle_degree, data::xrange(6), row)
{
    const PublishedTable input = publishedTable("obstacle-mathmodels", "input.csv");
    const PublishedTable expected = publishedTable("obstacle-mathmodels", "expected.csv");
    const auto index = static_cast<std::size_t>(row);
    const std::vector<double> z = input.numbersOfRow(index, 1);
    const std::vector<double> weights(3, 1.0 / 3);
    std::vector<double> degree(3);
    std::vector<double> share(3);
    BOOST_TEST((obstacle(z, weights, degree, share) == Reason::None));
    double sum = 0;
    for (std::size_t j = 0; j < 3; ++j) {
        const double printed = expected.number(index, j + 1);
        const double unit = std::pow(10, std::floor(std::log10(printed)) - 2); // third significant digit
        BOOST_TEST(std::abs(degree[j] - printed) <= 0.51 * unit);
        sum += share[j];
    }
    BOOST_TEST(sum == 1, tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(full_marks_have_no_obstacle)
{
    const std::vector<double> z{1, 1};
    const std::vector<double> weights{0.5, 0.5};
    std::vector<double> degree(2);
    std::vector<double> share(2);
    BOOST_TEST((obstacle(z, weights, degree, share) == Reason::NoShortfall));
    BOOST_TEST(degree[0] == 0);
    BOOST_TEST(!isPresent(share[0]));
}

BOOST_AUTO_TEST_CASE(missing_is_not_an_obstacle)
{
    const std::vector<double> z{undefined, 0.5, 0};
    const std::vector<double> weights{0, 0.5, 0.5};
    std::vector<double> degree(3);
    std::vector<double> share(3);
    BOOST_TEST((obstacle(z, weights, degree, share) == Reason::None));
    BOOST_TEST(!isPresent(degree[0]));
    BOOST_TEST(!isPresent(share[0]));
    BOOST_TEST(share[2] == 2.0 / 3, tt::tolerance(1e-14));
    const std::vector<double> gone(3, undefined);
    BOOST_TEST((obstacle(gone, weights, degree, share) == Reason::Missing));
}

BOOST_AUTO_TEST_CASE(z_outside_zero_to_one_is_refused)
{
    const std::vector<double> weights{0.5, 0.5};
    std::vector<double> degree(2);
    std::vector<double> share(2);
    BOOST_TEST((obstacle(std::vector<double>{0.5, 1.2}, weights, degree, share) == Reason::AboveOne));
    BOOST_TEST((obstacle(std::vector<double>{-0.5, 1}, weights, degree, share) == Reason::NegativeValue));
}

BOOST_AUTO_TEST_SUITE_END()
