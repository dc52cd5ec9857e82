// The loops over columns in all their arithmetics: as for any processor, and as wide as this one has it.
#include "app/methods/lanes.h"

#include "app/methods/composite.h"
#include "app/methods/coupling.h"
#include "app/methods/normalise.h"
#include "app/methods/simd_math.h"
#include "app/methods/weights.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <bit>
#include <cmath>
#include <random>

using namespace pilotage;
using namespace pilotage::methods;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

namespace {

constexpr Arithmetic quick[] = {Arithmetic::Fast, Arithmetic::Portable};

std::vector<double> randomColumn(std::mt19937_64 &generator, std::size_t length, double low, double high)
{
    std::uniform_real_distribution<double> number(low, high);
    std::vector<double> column(length);
    for (double &cell : column)
        cell = generator() % 11 == 0 ? undefined : generator() % 13 == 0 ? 0 : number(generator);
    return column;
}

/// The same digits, or both missing.
bool isSame(double a, double b)
{
    return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b)
        || (!isPresent(a) && !isPresent(b));
}

bool isClose(double a, double b)
{
    if (!isPresent(a) || !isPresent(b))
        return !isPresent(a) && !isPresent(b);
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

} // namespace

BOOST_AUTO_TEST_SUITE(lanes_test)

BOOST_DATA_TEST_CASE(limits_and_z_have_the_same_digits, data::xrange(0U, 70U), length)
{
    std::mt19937_64 generator(length);
    const std::vector<double> values = randomColumn(generator, length, -40, 90);
    for (const Direction direction : {Direction::Benefit, Direction::Cost, Direction::Target}) {
        Rule rule;
        rule.direction = direction;
        rule.target = 20;
        const Scale plain = scaleOf(values, rule);
        std::vector<double> expected(length);
        normalise(values, plain, expected);
        for (std::size_t i = 0; i < length; ++i)
            BOOST_TEST(isSame(expected[i], normalised(values[i], plain)));
        for (const Arithmetic arithmetic : quick) {
            const Scale scale = scaleOf(values, rule, arithmetic);
            BOOST_TEST((scale.reason == plain.reason));
            BOOST_TEST(isSame(scale.low, plain.low));
            BOOST_TEST(isSame(scale.high, plain.high));
            BOOST_TEST(isSame(scale.reach, plain.reach));
            std::vector<double> z = values;
            normalise(z, scale, z, arithmetic); // in place
            for (std::size_t i = 0; i < length; ++i)
                BOOST_TEST(isSame(z[i], expected[i]));
        }
    }
}

BOOST_DATA_TEST_CASE(entropy_is_equal, data::xrange(0U, 70U), length)
{
    std::mt19937_64 generator(length + 100);
    const std::vector<double> z = randomColumn(generator, length, 0, 1);
    const ColumnInformation plain = entropyOf(z);
    for (const Arithmetic arithmetic : quick) {
        const ColumnInformation found = entropyOf(z, {}, arithmetic);
        BOOST_TEST((found.remark == plain.remark));
        BOOST_TEST(found.count == plain.count);
        BOOST_TEST(isClose(found.information, plain.information));
    }
}

BOOST_DATA_TEST_CASE(couplings_are_equal, data::xrange(2U, 9U), count)
{
    std::mt19937_64 generator(count);
    constexpr std::size_t length = 403;
    std::vector<std::vector<double>> u;
    for (std::size_t k = 0; k < count; ++k)
        u.push_back(randomColumn(generator, length, 0, 1));
    for (std::vector<double> &column : u) {
        column[0] = 0; // nothing at all
        column[1] = 0.4; // all equal
        column[2] = 1e-120; // a product of these is no number any more
        column[5] = 1;
    }
    u[0][3] = -0.1;
    u[1][4] = 1.1;
    u[0][6] = 1 + 1e-12; // a last bit over 1
    const std::vector<Column> systems(u.begin(), u.end());
    for (const bool weighted : {false, true}) {
        std::vector<double> weights(weighted ? count : 0, 0.5 / (double(count) - 1));
        if (weighted)
            weights[0] = 0.5;
        for (const Arithmetic arithmetic : quick) {
            std::vector<double> c(length), t(length), d(length);
            coupling(systems, weights, CouplingForm::Standard, c, t, d, arithmetic);
            for (std::size_t i = 0; i < length; ++i) {
                std::vector<double> row;
                for (const Column system : systems)
                    row.push_back(system[i]);
                const Coupling one = coupling(row, weights);
                BOOST_TEST(isClose(c[i], one.c));
                BOOST_TEST(isClose(t[i], one.t));
                BOOST_TEST(isClose(d[i], one.d));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(scores_are_equal)
{
    std::mt19937_64 generator(7);
    std::vector<TreeNode> nodes(1, TreeNode{TreeNode::Kind::Group, -1, 0, {}});
    for (int group = 1; group <= 3; ++group)
        nodes.push_back({TreeNode::Kind::Group, 0, 0, {}});
    for (int leaf = 0; leaf < 12; ++leaf)
        nodes.push_back({TreeNode::Kind::Leaf, 1 + leaf % 3, 0.01 * (leaf + 1), {}});
    nodes.push_back({TreeNode::Kind::Coupling, 0, 0.2, {1, 2, 3}});
    const ScoreTree tree(nodes, 0.7);
    constexpr std::size_t objects = 1003;
    const std::size_t size = nodes.size() * objects;
    const std::vector<double> leaves = randomColumn(generator, size, 0, 1);
    std::vector<double> plain = leaves, plainCoverage(size);
    tree.evaluate(objects, plain, plainCoverage);
    BOOST_TEST(std::any_of(plain.begin(), plain.begin() + objects, isPresent));
    for (const Arithmetic arithmetic : quick) {
        std::vector<double> z = leaves, coverage(size);
        tree.evaluate(objects, z, coverage, arithmetic);
        for (std::size_t i = 0; i < size; ++i) {
            BOOST_TEST(isClose(z[i], plain[i]));
            BOOST_TEST(isClose(coverage[i], plainCoverage[i]));
        }
    }
}

BOOST_AUTO_TEST_CASE(own_exponential)
{
    std::mt19937_64 generator(3);
    std::uniform_real_distribution<double> exponent(-700, 700);
    for (int i = 0; i < 20000; ++i) {
        const double x = i % 2 == 0 ? exponent(generator) : exponent(generator) / 1000;
        BOOST_TEST(branchlessExp(x) == std::exp(x), tt::tolerance(1e-14));
    }
    BOOST_TEST(branchlessExp(0.0) == 1);
}

BOOST_AUTO_TEST_SUITE_END()
