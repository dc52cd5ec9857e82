#include "app/methods/weights.h"

#include "app/methods/composite.h"
#include "app/methods/normalise.h"
#include "app/methods/simd_math.h"
#include "tests/methods/published.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace pilotage;
using namespace pilotage::methods;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

namespace {

using Matrix = std::vector<std::vector<double>>; // columns

std::vector<Column> columnsOf(const Matrix &matrix)
{
    return {matrix.begin(), matrix.end()};
}

Matrix randomMatrix(unsigned seed, std::size_t columns, std::size_t rows)
{
    std::mt19937_64 generator(seed);
    std::uniform_real_distribution<double> number(0, 1);
    Matrix matrix(columns, std::vector<double>(rows));
    for (std::vector<double> &column : matrix)
        for (double &cell : column)
            cell = generator() % 13 == 0 ? undefined : generator() % 17 == 0 ? 0 : number(generator);
    return matrix;
}

double sumOf(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

} // namespace

BOOST_AUTO_TEST_SUITE(weights_test)

BOOST_AUTO_TEST_CASE(elsayed_2017_on_raw_data)
{
    const PublishedTable input = publishedTable("entropy-elsayed2017", "input.csv");
    const PublishedTable expected = publishedTable("entropy-elsayed2017", "expected.csv");
    Matrix matrix;
    for (std::size_t j = 0; j < 5; ++j)
        matrix.push_back(input.numbers(j));
    for (const Arithmetic arithmetic : {Arithmetic::Plain, Arithmetic::Fast}) {
        const Weights weights = entropyWeights(columnsOf(matrix), {}, arithmetic);
        for (std::size_t j = 0; j < 5; ++j)
            BOOST_TEST(std::abs(weights.weight[j] - expected.number(0, j)) <= 1e-6);
    }
}

BOOST_AUTO_TEST_CASE(mathmodels_rescaled_weights_and_scores)
{
    const PublishedTable input = publishedTable("entropy-mathmodels4x2-eps", "input.csv");
    const PublishedTable expected = publishedTable("entropy-mathmodels4x2-eps", "expected.csv");
    Matrix z;
    for (std::size_t j = 0; j < 2; ++j) {
        Rule rule;
        rule.direction = j == 1 ? Direction::Cost : Direction::Benefit;
        z.push_back(input.numbers(j));
        normalise(z[j], scaleOf(z[j], rule), z[j]);
    }
    EntropyOptions options;
    options.rescaleLow = 0.002;
    options.rescaleHigh = 0.998;
    const Weights weights = entropyWeights(columnsOf(z), options);
    for (std::size_t j = 0; j < 2; ++j)
        BOOST_TEST(std::abs(weights.weight[j] - expected.number(0, j + 1)) <= 1e-7);
    for (std::vector<double> &column : z)
        rescale(column, 0.002, 0.998);
    for (std::size_t i = 0; i < 4; ++i) {
        const double score = 100 * (weights.weight[0] * z[0][i] + weights.weight[1] * z[1][i]);
        BOOST_TEST(std::abs(score - expected.number(1, i + 1)) <= 1e-5);
    }
}

BOOST_DATA_TEST_CASE(weights_add_up_to_one_and_follow_permutations, data::xrange(1U, 11U), seed)
{
    Matrix matrix = randomMatrix(seed, 5, 40);
    for (const bool byEntropy : {true, false}) {
        const auto weigh = [&](const Matrix &m) {
            return byEntropy ? entropyWeights(columnsOf(m)) : stddevWeights(columnsOf(m));
        };
        const Weights weights = weigh(matrix);
        BOOST_TEST((weights.reason == Reason::None));
        BOOST_TEST(sumOf(weights.weight) == 1, tt::tolerance(1e-14));
        for (const double weight : weights.weight)
            BOOST_TEST(weight > 0);
        Matrix turned = matrix;
        std::mt19937_64 generator(seed);
        std::vector<std::size_t> order(matrix[0].size());
        std::iota(order.begin(), order.end(), 0U);
        std::shuffle(order.begin(), order.end(), generator);
        std::swap(turned[0], turned[3]);
        for (std::vector<double> &column : turned) {
            const std::vector<double> before = column;
            for (std::size_t i = 0; i < order.size(); ++i)
                column[i] = before[order[i]];
        }
        std::vector<double> expected = weights.weight;
        std::swap(expected[0], expected[3]);
        BOOST_TEST(weigh(turned).weight == expected, tt::tolerance(1e-12) << tt::per_element());
    }
}

BOOST_DATA_TEST_CASE(the_fast_path_equals_the_plain_one, data::xrange(1U, 9U), seed)
{
    const Matrix matrix = randomMatrix(seed, 6, 1003);
    EntropyOptions shifted;
    shifted.zero = EntropyOptions::Zero::Shift;
    EntropyOptions rescaled;
    rescaled.rescaleLow = 0.002;
    rescaled.rescaleHigh = 0.998;
    for (const EntropyOptions &options : {EntropyOptions{}, shifted, rescaled}) {
        const Weights plain = entropyWeights(columnsOf(matrix), options);
        const Weights fast = entropyWeights(columnsOf(matrix), options, Arithmetic::Fast);
        BOOST_TEST(fast.weight == plain.weight, tt::tolerance(1e-12) << tt::per_element());
    }
}

BOOST_AUTO_TEST_CASE(scaling_a_column_leaves_its_entropy)
{
    Matrix matrix = randomMatrix(3, 1, 30);
    const double before = entropyOf(matrix[0]).entropy;
    for (double &cell : matrix[0])
        cell *= 250;
    BOOST_TEST(entropyOf(matrix[0]).entropy == before, tt::tolerance(1e-13));
}

BOOST_AUTO_TEST_CASE(variants_change_the_weights)
{
    const Matrix matrix{{0, 0.5, 1}, {0, 0.9, 1}};
    EntropyOptions shifted;
    shifted.zero = EntropyOptions::Zero::Shift;
    shifted.shift = 1;
    const double limit = entropyWeights(columnsOf(matrix)).weight[0];
    const double shift = entropyWeights(columnsOf(matrix), shifted).weight[0];
    BOOST_TEST(std::abs(limit - shift) > 1e-3);
}

BOOST_AUTO_TEST_CASE(zero_times_log_zero_is_zero)
{
    const std::vector<double> column{0, 0.5, 0.5};
    BOOST_TEST(entropyOf(column).entropy == std::log(2) / std::log(3), tt::tolerance(1e-13));
}

BOOST_AUTO_TEST_CASE(only_valid_cells_count)
{
    const std::vector<double> holes{0.2, undefined, 0.8, undefined};
    const std::vector<double> whole{0.2, 0.8};
    BOOST_TEST(entropyOf(holes).entropy == entropyOf(whole).entropy);
    BOOST_TEST(entropyOf(holes).count == 2);
    BOOST_TEST(deviationOf(holes).information == 0.3, tt::tolerance(1e-13));
}

BOOST_AUTO_TEST_CASE(columns_without_information_weigh_nothing)
{
    const Matrix matrix{{0.1, 0.9, 0.4},
                        {0, 0, 0},
                        {1, 1, 1},
                        {undefined, undefined, undefined},
                        {undefined, 0.7, undefined}};
    for (const Arithmetic arithmetic : {Arithmetic::Plain, Arithmetic::Fast}) {
        const Weights weights = entropyWeights(columnsOf(matrix), {}, arithmetic);
        BOOST_TEST(weights.weight == (std::vector<double>{1, 0, 0, 0, 0}), tt::per_element());
        const std::vector<Reason> remarks{Reason::None, Reason::ZeroSum, Reason::ZeroVariance, Reason::NoData,
                                          Reason::TooFewValues};
        BOOST_TEST((weights.remark == remarks));
        BOOST_TEST(weights.entropy[2] == 1);
        BOOST_TEST(!isPresent(weights.entropy[1]));
    }
    const Weights deviations = stddevWeights(columnsOf(matrix));
    BOOST_TEST(deviations.weight == (std::vector<double>{1, 0, 0, 0, 0}), tt::per_element());
}

BOOST_AUTO_TEST_CASE(nothing_to_tell_columns_apart_gives_equal_weights_and_a_warning)
{
    const Matrix single{{0.3}, {0.9}};
    BOOST_TEST((entropyWeights(columnsOf(single)).reason == Reason::SingleObject));
    BOOST_TEST(entropyWeights(columnsOf(single)).weight[1] == 0.5);
    BOOST_TEST((stddevWeights(columnsOf(single)).reason == Reason::SingleObject));
    const Matrix flat{{0.3, 0.3, 0.3}, {0.1, 0.1, 0.1}, {1, 1, 1}, {undefined, undefined, undefined}};
    for (const Weights &weights : {entropyWeights(columnsOf(flat)), stddevWeights(columnsOf(flat))}) {
        BOOST_TEST((weights.reason == Reason::EqualWeights));
        BOOST_TEST(weights.isDefined());
        BOOST_TEST(sumOf(weights.weight) == 1, tt::tolerance(1e-15));
        BOOST_TEST(weights.weight[3] == 0);
    }
}

BOOST_AUTO_TEST_CASE(negative_cells_and_empty_tables_are_refused)
{
    const Matrix negative{{0.1, -0.2}, {0.3, 0.4}};
    const Weights refused = entropyWeights(columnsOf(negative));
    BOOST_TEST((refused.reason == Reason::NegativeValue));
    BOOST_TEST(!refused.isDefined());
    BOOST_TEST(!isPresent(refused.weight[1]));
    const Matrix empty{{undefined}, {undefined}};
    BOOST_TEST((entropyWeights(columnsOf(empty)).reason == Reason::NoData));
    BOOST_TEST((stddevWeights(columnsOf(empty)).reason == Reason::NoData));
    BOOST_TEST((entropyWeights({}).reason == Reason::NoData));
}

BOOST_AUTO_TEST_CASE(standard_deviation_is_of_the_population)
{
    const Matrix matrix{{2, 4, 4, 4, 5, 5, 7, 9}, {0, 2, 0, 2, 0, 2, 0, 2}};
    const Weights weights = stddevWeights(columnsOf(matrix));
    BOOST_TEST(weights.deviation == (std::vector<double>{2, 1}), tt::tolerance(1e-15) << tt::per_element());
    BOOST_TEST(weights.weight[0] == 2.0 / 3, tt::tolerance(1e-15));
}

BOOST_AUTO_TEST_CASE(given_weights_are_scaled_or_refused)
{
    std::vector<double> weights{40, 30, 30};
    BOOST_TEST((toUnitSum(weights) == Reason::None));
    BOOST_TEST(weights[0] == 0.4, tt::tolerance(1e-15));
    std::vector<double> negative{1, -1};
    std::vector<double> zero{0, 0};
    std::vector<double> missing{1, undefined};
    BOOST_TEST((toUnitSum(negative) == Reason::BadWeights));
    BOOST_TEST((toUnitSum(zero) == Reason::BadWeights));
    BOOST_TEST((toUnitSum(missing) == Reason::BadWeights));
}

BOOST_AUTO_TEST_CASE(branchless_logarithm_keeps_its_digits)
{
    std::mt19937_64 generator(7);
    std::uniform_real_distribution<double> exponent(-600, 600);
    for (int i = 0; i < 20000; ++i) {
        const double x = i % 2 == 0 ? std::exp(exponent(generator)) : 1 + exponent(generator) / 1000;
        BOOST_TEST(branchlessLog(x) == std::log(x), tt::tolerance(1e-14));
    }
    BOOST_TEST(branchlessLog(1.0) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
