#include "app/reports/display.h"
#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

const Display plain(RoundingRule::HalfUp, false);

BoundValue value(ValueKind kind, double number, int decimals, const QString &unit = {})
{
    return FakeData::made(u"x"_s, kind, number, decimals, unit);
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_display)

BOOST_AUTO_TEST_CASE(numbersReadAsInChineseTexts)
{
    BOOST_TEST(plain.inText(value(ValueKind::Quantity, 12345.678, 2, u"万吨"_s)) == u"12345.68万吨"_s);
    BOOST_TEST(plain.number(value(ValueKind::Quantity, 12345.678, 2), true) == u"12,345.68"_s);
    BOOST_TEST(plain.number(value(ValueKind::Quantity, -3.2, 1), true) == u"−3.2"_s);
    BOOST_TEST(plain.number(value(ValueKind::Quantity, -0.04, 1), true) == u"0.0"_s); // never -0.0
    BOOST_TEST(plain.number(value(ValueKind::Points, 3.1, 1), true, true) == u"+3.1"_s);
    BOOST_TEST(plain.number(value(ValueKind::Points, 0.04, 1), true, true) == u"0.0"_s);
    BOOST_TEST(plain.inText(value(ValueKind::Quantity, std::nan(""), 1, u"吨"_s)) == u"—"_s);
    BOOST_TEST(plain.inText(value(ValueKind::Rate, 98.25, 1, u"%"_s)) == u"98.3%"_s);
    BOOST_TEST(plain.inText(value(ValueKind::Rank, 2, 0)) == u"2"_s);
}

BOOST_AUTO_TEST_CASE(aRateShortOfCompleteNeverReads100)
{
    BOOST_TEST(plain.digits(value(ValueKind::Rate, 99.97, 1)) == u"99.97"_s);
    BOOST_TEST(plain.digits(value(ValueKind::Rate, 99.9996, 1)) == u"99.9996"_s);
    BOOST_TEST(plain.digits(value(ValueKind::Rate, 100, 1)) == u"100.0"_s);
}

BOOST_AUTO_TEST_CASE(bothRoundingRules)
{
    const Display even(RoundingRule::HalfEven, false);
    BOOST_TEST(plain.digits(value(ValueKind::Quantity, 2.25, 1)) == u"2.3"_s);
    BOOST_TEST(even.digits(value(ValueKind::Quantity, 2.25, 1)) == u"2.2"_s);
    BOOST_TEST(plain.digits(value(ValueKind::Quantity, 1.005, 2))
               == u"1.01"_s); // as written, not as a double
}

BOOST_AUTO_TEST_CASE(partsAddUpAndStayTheSameEverywhere)
{
    Display display(RoundingRule::HalfUp, false);
    std::vector<BoundValue> parts;
    for (int i = 0; i < 3; ++i) {
        parts.push_back(value(ValueKind::Quantity, 1.0 / 3, 1));
        parts.back().trace.key = u"part%1"_s.arg(i);
    }
    display.settle(parts);
    BOOST_TEST(display.total(parts) == u"1.0"_s);
    double sum = 0;
    for (const BoundValue &part : parts)
        sum += display.digits(part).toDouble(); // 0.4 + 0.3 + 0.3
    BOOST_TEST(sum == 1.0, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(display.digits(parts[0]) == u"0.4"_s);
    BOOST_TEST(display.inText(parts[0]) == u"0.4"_s); // a sentence says what the table says
}

BOOST_AUTO_TEST_CASE(formsFollowThePrintedDigits)
{
    Phrase phrase;
    phrase.up.zh = u"提高{}"_s;
    phrase.down.zh = u"下降{}"_s;
    phrase.flat.zh = u"持平"_s;
    phrase.none.zh = u"无法比较"_s;
    const auto form
        = [&](double number) { return plain.form(phrase, value(ValueKind::Points, number, 1)).zh; };
    BOOST_TEST(form(0.06) == u"提高{}"_s);
    BOOST_TEST(form(0.04) == u"持平"_s); // prints 0.0
    BOOST_TEST(form(-1) == u"下降{}"_s);
    BOOST_TEST(form(std::nan("")) == u"无法比较"_s);
    BOOST_TEST(plain.magnitude(value(ValueKind::Points, -1.84, 1, u"个百分点"_s)) == u"1.8个百分点"_s);
}

BOOST_AUTO_TEST_SUITE_END()
