#include "app/domain/rounding.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

#include <cmath>
#include <random>

using namespace pilotage;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(rounding)

namespace {

QString up(QStringView number, int decimals)
{
    return roundedDecimal(number, decimals, RoundingRule::HalfUp).value_or(u"refused"_s);
}
QString even(QStringView number, int decimals)
{
    return roundedDecimal(number, decimals, RoundingRule::HalfEven).value_or(u"refused"_s);
}

} // namespace

BOOST_AUTO_TEST_CASE(halfUp)
{
    BOOST_TEST(up(u"2.5", 0) == u"3"_s);
    BOOST_TEST(up(u"1.005", 2) == u"1.01"_s);
    BOOST_TEST(up(u"-1.005", 2) == u"-1.01"_s);
    BOOST_TEST(up(u"0.4999", 0) == u"0"_s);
    BOOST_TEST(up(u"9.995", 2) == u"10.00"_s);
    BOOST_TEST(up(u"999.5", 0) == u"1000"_s);
}

BOOST_AUTO_TEST_CASE(halfEvenOfTheStandard)
{
    // GB/T 8170-2008, examples of 3.2.
    BOOST_TEST(even(u"12.1498", 1) == u"12.1"_s);
    BOOST_TEST(even(u"12.1498", 0) == u"12"_s);
    BOOST_TEST(even(u"10.5002", 0) == u"11"_s);
    BOOST_TEST(even(u"1.050", 1) == u"1.0"_s);
    BOOST_TEST(even(u"0.35", 1) == u"0.4"_s);
    BOOST_TEST(even(u"2.5", 0) == u"2"_s);
    BOOST_TEST(even(u"3.5", 0) == u"4"_s);
    BOOST_TEST(even(u"-2.5", 0) == u"-2"_s);
    BOOST_TEST(even(u"2.5000001", 0) == u"3"_s);
    BOOST_TEST(even(u"0.5", 0) == u"0"_s);
    BOOST_TEST(even(u"1.5", 0) == u"2"_s);
}

BOOST_AUTO_TEST_CASE(formsOfNumbers)
{
    BOOST_TEST(up(u"1.2e3", 1) == u"1200.0"_s);
    BOOST_TEST(up(u"1.25E-3", 4) == u"0.0013"_s);
    BOOST_TEST(up(u"7", 2) == u"7.00"_s);
    BOOST_TEST(up(u".5", 1) == u"0.5"_s);
    BOOST_TEST(up(u"5.", 1) == u"5.0"_s);
    BOOST_TEST(up(u"+3.14", 1) == u"3.1"_s);
    BOOST_TEST(up(u"000123.4", 0) == u"123"_s);
    BOOST_TEST(up(u"-0.004", 2) == u"0.00"_s, "zero loses its minus");
    BOOST_TEST(up(u"-0.005", 2) == u"-0.01"_s);
    for (const QStringView text : {u"", u"-", u".", u"1,5", u"nan", u"1e", u"1e9999", u"0x10", u"一"})
        BOOST_TEST(up(text, 1) == u"refused"_s, text.toUtf8().constData());
    BOOST_TEST(up(u"1", -1) == u"refused"_s);
}

BOOST_AUTO_TEST_CASE(doublesRoundAsTheyRead)
{
    BOOST_TEST(rounded(1.005, 2, RoundingRule::HalfUp) == u"1.01"_s);
    BOOST_TEST(rounded(0.1 + 0.2, 1, RoundingRule::HalfUp) == u"0.3"_s);
    BOOST_TEST(rounded(1e21, 0, RoundingRule::HalfUp) == u"1000000000000000000000"_s);
    BOOST_TEST(rounded(std::nan(""), 2, RoundingRule::HalfUp) == QString());
    BOOST_TEST(rounded(HUGE_VAL, 2, RoundingRule::HalfUp) == QString());
}

BOOST_AUTO_TEST_CASE(partsAddUpToTheTotalShown)
{
    const double thirds[] = {100.0 / 3, 100.0 / 3, 100.0 / 3};
    const RoundedParts shown = roundedParts(thirds, 1, RoundingRule::HalfUp);
    BOOST_TEST(shown.total == u"100.0"_s);
    BOOST_TEST(shown.parts[0] == u"33.4"_s);
    BOOST_TEST(shown.parts[1] == u"33.3"_s);
    BOOST_TEST(shown.parts[2] == u"33.3"_s);
}

BOOST_AUTO_TEST_CASE(exactPartsStayAsTheyAre)
{
    const double parts[] = {0.29, 0.57, 0.14};
    const RoundedParts shown = roundedParts(parts, 2, RoundingRule::HalfUp);
    BOOST_TEST(shown.parts[0] == u"0.29"_s);
    BOOST_TEST(shown.parts[1] == u"0.57"_s);
    BOOST_TEST(shown.parts[2] == u"0.14"_s);
    BOOST_TEST(shown.total == u"1.00"_s);
}

BOOST_AUTO_TEST_CASE(missingAndNegativeParts)
{
    const double parts[] = {1.26, std::nan(""), -0.52, 0.26};
    const RoundedParts shown = roundedParts(parts, 1, RoundingRule::HalfUp);
    BOOST_TEST(shown.total == u"1.0"_s);
    BOOST_TEST(shown.parts[1] == QString());
    BOOST_TEST(shown.parts[0].toDouble() + shown.parts[2].toDouble() + shown.parts[3].toDouble() == 1.0,
               boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(anyPartsAddUp)
{
    std::mt19937 random(20251101);
    std::uniform_real_distribution<double> draw(-50, 1000);
    for (int round = 0; round < 300; ++round) {
        std::vector<double> parts(1 + random() % 12);
        for (double &value : parts)
            value = draw(random);
        const int decimals = int(random() % 4);
        for (const RoundingRule rule : {RoundingRule::HalfUp, RoundingRule::HalfEven}) {
            const RoundedParts shown = roundedParts(parts, decimals, rule);
            double sum = 0;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                sum += shown.parts[i].toDouble();
                BOOST_TEST(std::abs(shown.parts[i].toDouble() - parts[i]) <= std::pow(10.0, -decimals));
            }
            BOOST_TEST(std::abs(sum - shown.total.toDouble()) < 1e-7);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
