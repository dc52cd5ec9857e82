#include "app/methods/coupling.h"

#include "tests/methods/published.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cmath>
#include <random>

using namespace pilotage;
using namespace pilotage::methods;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

namespace {

Coupling of(const std::vector<double> &systems, const std::vector<double> &weights = {},
            CouplingForm form = CouplingForm::Standard)
{
    return coupling(systems, weights, form);
}

const QStringList &printedGrades()
{
    static const QStringList names{u"极度失调"_s, u"严重失调"_s, u"中度失调"_s, u"轻度失调"_s, u"濒临失调"_s,
                                   u"勉强协调"_s, u"初级协调"_s, u"中级协调"_s, u"良好协调"_s, u"优质协调"_s};
    return names;
}

} // namespace

BOOST_AUTO_TEST_SUITE(coupling_test)

BOOST_DATA_TEST_CASE(xinjiang_2020_three_systems, data::xrange(10), row)
{
    const PublishedTable input = publishedTable("coupling3-xinjiang2020", "input.csv");
    const PublishedTable expected = publishedTable("coupling3-xinjiang2020", "expected.csv");
    const auto index = static_cast<std::size_t>(row);
    const Coupling result = of(input.numbersOfRow(index, 1), {0.3, 0.3, 0.4});
    BOOST_TEST(std::abs(result.c - expected.number(index, 1)) <= 3.2e-4);
    BOOST_TEST(std::abs(result.t - expected.number(index, 2)) <= 3.2e-4);
    BOOST_TEST(std::abs(result.d - expected.number(index, 3)) <= 3.2e-4);
    BOOST_REQUIRE(result.grade.has_value());
    const QString printed = printedGrades().at(static_cast<int>(*result.grade));
    BOOST_TEST(printed.toStdString() == expected.rows[index][4].toStdString());
}

BOOST_DATA_TEST_CASE(mathmodels_standard_and_adjusted, data::xrange(6), row)
{
    const PublishedTable input = publishedTable("coupling3-mathmodels-standard-adjusted", "input.csv");
    const PublishedTable expected = publishedTable("coupling3-mathmodels-standard-adjusted", "expected.csv");
    const auto index = static_cast<std::size_t>(row);
    const std::vector<double> systems = input.numbersOfRow(index, 1);
    const Coupling standard = of(systems);
    const Coupling adjusted = of(systems, {0.4, 0.3, 0.3}, CouplingForm::Adjusted);
    const std::vector<double> got{standard.c, standard.t, standard.d, adjusted.c, adjusted.t, adjusted.d};
    for (std::size_t k = 0; k < got.size(); ++k)
        BOOST_TEST(std::abs(got[k] - expected.number(index, k + 1)) <= 6e-4);
}

BOOST_DATA_TEST_CASE(zhangye_2020_prints_c_under_the_name_of_d, data::xrange(13), row)
{
    const PublishedTable input = publishedTable("coupling2-zhangye2020-negative", "input.csv");
    const PublishedTable expected = publishedTable("coupling2-zhangye2020-negative", "expected.csv");
    const auto index = static_cast<std::size_t>(row);
    const Coupling result = of(input.numbersOfRow(index, 1));
    BOOST_TEST(std::abs(result.c - expected.number(index, 1)) <= 0.012);
    BOOST_TEST(std::abs(result.d - expected.number(index, 1)) > 0.03);
}

BOOST_DATA_TEST_CASE(properties_of_random_systems, data::xrange(1U, 21U), seed)
{
    std::mt19937_64 generator(seed);
    std::uniform_real_distribution<double> number(0.01, 1);
    std::vector<double> systems(2 + seed % 4);
    for (double &u : systems)
        u = number(generator);
    for (const CouplingForm form : {CouplingForm::Standard, CouplingForm::Adjusted}) {
        const Coupling result = of(systems, {}, form);
        BOOST_TEST((result.c >= 0 && result.c <= 1));
        BOOST_TEST(result.d == std::sqrt(result.c * result.t), tt::tolerance(1e-14));
        std::vector<double> turned = systems;
        std::reverse(turned.begin(), turned.end());
        BOOST_TEST(of(turned, {}, form).d == result.d, tt::tolerance(1e-13));
    }
    // Standard C does not change when all systems are scaled; equal systems are fully coupled.
    std::vector<double> halved = systems;
    for (double &u : halved)
        u /= 2;
    BOOST_TEST(of(halved).c == of(systems).c, tt::tolerance(1e-13));
    BOOST_TEST(of(std::vector<double>(systems.size(), systems[0])).c == 1, tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(two_systems_by_hand)
{
    const Coupling result = of({0.2, 0.8}, {0.25, 0.75});
    BOOST_TEST(result.c == 0.8, tt::tolerance(1e-14));
    BOOST_TEST(result.t == 0.65, tt::tolerance(1e-14));
    BOOST_TEST(result.d == std::sqrt(0.52), tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(zeros)
{
    for (const CouplingForm form : {CouplingForm::Standard, CouplingForm::Adjusted}) {
        const Coupling one = of({0, 0.6}, {}, form);
        BOOST_TEST(one.c == 0);
        BOOST_TEST(one.d == 0);
        BOOST_TEST((one.grade == CouplingGrade::ExtremeImbalance));
        const Coupling both = of({0, 0, 0}, {}, form);
        BOOST_TEST((both.reason == Reason::NoData));
        BOOST_TEST(!isPresent(both.c));
        BOOST_TEST(!isPresent(both.d));
        BOOST_TEST(both.t == 0);
        BOOST_TEST(!both.grade.has_value());
    }
    BOOST_TEST(of({0, 1}, {}, CouplingForm::Adjusted).c == 0);
}

BOOST_AUTO_TEST_CASE(what_is_refused)
{
    BOOST_TEST((of({0.5, -0.1}).reason == Reason::NegativeValue));
    BOOST_TEST((of({0.5, 1.1}).reason == Reason::AboveOne));
    BOOST_TEST((of({0.5}).reason == Reason::TooFewSystems));
    BOOST_TEST((of({0.5, 0.6}, {1}).reason == Reason::BadWeights));
    const Coupling missing = of({0.5, undefined});
    BOOST_TEST((missing.reason == Reason::Missing));
    BOOST_TEST(!isPresent(missing.t));
}

BOOST_AUTO_TEST_CASE(grades_are_half_open)
{
    const std::vector<double> edges{0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9};
    for (std::size_t k = 0; k < edges.size(); ++k) {
        BOOST_TEST((gradeOf(edges[k]) == static_cast<CouplingGrade>(k)));
        if (k > 0)
            BOOST_TEST((gradeOf(edges[k] - 1e-6) == static_cast<CouplingGrade>(k - 1)));
    }
    BOOST_TEST((gradeOf(1) == CouplingGrade::QualityCoordination));
    BOOST_TEST(!gradeOf(-0.1).has_value());
    BOOST_TEST(!gradeOf(1.1).has_value());
    BOOST_TEST(!gradeOf(undefined).has_value());
    // 0.3 + 0.3 + 0.4 times 0.49 stands a last bit below the edge 0.7.
    BOOST_TEST((of({0.49, 0.49, 0.49}, {0.3, 0.3, 0.4}).grade == CouplingGrade::IntermediateCoordination));
    BOOST_TEST((toKey(CouplingGrade::NearImbalance) == "near_imbalance"_L1));
}

BOOST_AUTO_TEST_CASE(columns_equal_single_rows)
{
    std::mt19937_64 generator(5);
    std::uniform_real_distribution<double> number(0, 1);
    std::vector<std::vector<double>> u(3, std::vector<double>(200));
    for (std::vector<double> &column : u)
        for (double &cell : column)
            cell = generator() % 9 == 0 ? 0 : generator() % 11 == 0 ? undefined : number(generator);
    u[0][5] = -1;
    u[1][6] = 2;
    const std::vector<double> weights{0.3, 0.3, 0.4};
    for (const std::size_t count : {2U, 3U}) {
        for (const CouplingForm form : {CouplingForm::Standard, CouplingForm::Adjusted}) {
            const std::vector<Column> systems(u.begin(), u.begin() + static_cast<std::ptrdiff_t>(count));
            std::vector<double> c(200), t(200), d(200);
            const Column w = count == 3 ? Column(weights) : Column();
            coupling(systems, w, form, c, t, d);
            for (std::size_t i = 0; i < c.size(); ++i) {
                std::vector<double> row;
                for (const Column system : systems)
                    row.push_back(system[i]);
                const Coupling one = coupling(row, w, form);
                BOOST_TEST((one.c == c[i] || (!isPresent(one.c) && !isPresent(c[i]))));
                BOOST_TEST((one.t == t[i] || (!isPresent(one.t) && !isPresent(t[i]))));
                BOOST_TEST((one.d == d[i] || (!isPresent(one.d) && !isPresent(d[i]))));
            }
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
