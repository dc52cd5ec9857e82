#include "app/domain/period.h"
#include "tests/support/printing.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(period)

namespace {

const std::vector<std::pair<const char *, const char *>> written = {{"2023", "2023"},
                                                                    {" 2023 ", "2023"},
                                                                    {"2023年", "2023"},
                                                                    {"2023年度", "2023"},
                                                                    {"2023Q1", "2023Q1"},
                                                                    {"2023q4", "2023Q4"},
                                                                    {"2023-Q2", "2023Q2"},
                                                                    {"2023年第一季度", "2023Q1"},
                                                                    {"2023年三季度", "2023Q3"},
                                                                    {"2023年4季度", "2023Q4"},
                                                                    {"2023H1", "2023H1"},
                                                                    {"2023年上半年", "2023H1"},
                                                                    {"2023下半年", "2023H2"},
                                                                    {"2023-05", "2023-05"},
                                                                    {"2023.5", "2023-05"},
                                                                    {"2023/12", "2023-12"},
                                                                    {"202305", "2023-05"},
                                                                    {"2023年5月", "2023-05"},
                                                                    {"2023年12月份", "2023-12"},
                                                                    {"2023-01..05", "2023-01..05"},
                                                                    {"2023年1-5月", "2023-01..05"},
                                                                    {"2023年1—5月累计", "2023-01..05"},
                                                                    {"2023年1至11月", "2023-01..11"},
                                                                    {"2023年1-6月", "2023H1"},
                                                                    {"2023年1-12月", "2023"}};

const std::vector<const char *> refused
    = {"",           "abc",        "23",          "20231", "202313", "2023-13",    "2023-00",     "2023Q5",
       "2023H3",     "2023年13月", "2023年2-5月", "1899",  "2200",   "2023-05-01", "2023年1-1月", "-2023",
       "2023年五月", "2023Q",      "2023..05",    "0000"};

} // namespace

BOOST_DATA_TEST_CASE(readsWhatPeopleWrite, data::xrange(written.size()), index)
{
    const auto &[text, canonical] = written[index];
    const auto period = Period::parse(QString::fromUtf8(text));
    BOOST_REQUIRE_MESSAGE(period, text);
    BOOST_TEST(period->text() == QString::fromLatin1(canonical));
    BOOST_TEST((Period::parse(period->text()) == period), "its own text reads back");
    BOOST_TEST((Period::fromKey(period->key()) == period), "its key reads back");
}

BOOST_DATA_TEST_CASE(refusesWhatIsNoPeriod, data::xrange(refused.size()), index)
{
    BOOST_TEST(!Period::parse(QString::fromUtf8(refused[index])).has_value(), refused[index]);
}

BOOST_AUTO_TEST_CASE(keyIsFirstMonthTimesSixteenPlusMonths)
{
    BOOST_TEST(Period::ofYear(2023).key() == 2023 * 12 * 16 + 12);
    BOOST_TEST(Period::parse(u"2023-05")->key() == (2023 * 12 + 4) * 16 + 1);
    for (const int key :
         {0, -1, 16, 2023 * 12 * 16, 2023 * 12 * 16 + 13, (2023 * 12 + 1) * 16 + 3, (2023 * 12 + 3) * 16 + 4})
        BOOST_TEST(!Period::fromKey(key).has_value(), key);
}

BOOST_AUTO_TEST_CASE(sortsByTimeAndKnowsItsNeighbours)
{
    const Period quarter = *Period::parse(u"2023Q1");
    BOOST_TEST((quarter.previous().text() == u"2022Q4"_s));
    BOOST_TEST((quarter.sameLastYear().text() == u"2022Q1"_s));
    BOOST_TEST((quarter < *Period::parse(u"2023-04")));
    BOOST_TEST(quarter.overlaps(*Period::parse(u"2023-03")));
    BOOST_TEST(!quarter.overlaps(*Period::parse(u"2023-04")));
    BOOST_TEST(Period::ofYear(2023).overlaps(quarter));
}

BOOST_AUTO_TEST_SUITE_END()
