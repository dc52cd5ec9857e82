#include "app/domain/division.h"
#include "tests/domain/register_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
using test::codes;
using test::RegisterFixture;

BOOST_FIXTURE_TEST_SUITE(division, RegisterFixture)

BOOST_AUTO_TEST_CASE(knowsTheFormOfCodes)
{
    for (const QString &code : {u"330000"_s, u"330300"_s, u"330302"_s, u"330302001"_s, u"330302001002"_s})
        BOOST_TEST(isDivisionCode(code), code);
    for (const QString &code :
         {QString(), u"33"_s, u"3303021"_s, u"33030a"_s, u"003302"_s, u"３３０３０２"_s})
        BOOST_TEST(!isDivisionCode(code), code);
}

BOOST_AUTO_TEST_CASE(readsTheLevelAndThePrefix)
{
    BOOST_TEST((divisionLevel(u"330000"_s) == DistrictLevel::Province));
    BOOST_TEST((divisionLevel(u"330300"_s) == DistrictLevel::Prefecture));
    BOOST_TEST((divisionLevel(u"330302"_s) == DistrictLevel::County));
    BOOST_TEST((divisionLevel(u"330302001"_s) == DistrictLevel::Township));
    BOOST_TEST((divisionLevel(u"330302001002"_s) == DistrictLevel::Village));
    BOOST_TEST((divisionLevel(u"330302000000"_s) == DistrictLevel::County), "twelve digits of a county");
    BOOST_TEST(divisionPrefix(u"330000"_s) == u"33"_s);
    BOOST_TEST(divisionPrefix(u"330302001000"_s) == u"330302001"_s);
    const std::vector<QString> parents = divisionParents(u"330302001002"_s);
    const std::vector<QString> expected = {u"330302001"_s, u"330302"_s, u"330300"_s, u"330000"_s};
    BOOST_TEST(parents == expected, boost::test_tools::per_element());
    BOOST_TEST(divisionParents(u"330000"_s).empty());
}

BOOST_AUTO_TEST_CASE(formerCodesNameTheirSuccessor)
{
    const std::pair<QString, QString> changed[]
        = {{u"330322"_s, u"330305"_s}, {u"441283"_s, u"441204"_s}, {u"522322"_s, u"522302"_s}};
    for (const auto &[former, present] : changed) {
        const Issues issues = divisionCodeIssues(former, lookups());
        BOOST_REQUIRE(codes(issues) == u"!division-code-former"_s);
        BOOST_TEST(issues[0].args[1] == present);
        BOOST_TEST(presentOf(*byCode(former), lookups()).code == present);
    }
    BOOST_TEST(codes(divisionCodeIssues(u"330305"_s, lookups())) == QString());
    BOOST_TEST(codes(divisionCodeIssues(u"330399"_s, lookups())) == u"!division-code-unknown"_s);
    BOOST_TEST(codes(divisionCodeIssues(u"33032"_s, lookups())) == u"!division-code-form"_s);
}

BOOST_AUTO_TEST_CASE(endedWithoutSuccessorIsSaid)
{
    District &county = *byCode(u"330322"_s);
    county.successor.reset();
    BOOST_TEST(codes(divisionCodeIssues(u"330322"_s, lookups())) == u"!division-code-ended"_s);
}

BOOST_AUTO_TEST_CASE(longLinesAndCircles)
{
    byCode(u"330305"_s)->successor = byCode(u"330302"_s)->id;
    BOOST_TEST(successorsOf(*byCode(u"330322"_s), lookups()).size() == 2);
    BOOST_TEST(presentOf(*byCode(u"330322"_s), lookups()).code == u"330302"_s);
    byCode(u"330302"_s)->successor = byCode(u"330322"_s)->id;
    BOOST_TEST(successorsOf(*byCode(u"330322"_s), lookups()).size() == 2, "a circle ends");
}

BOOST_AUTO_TEST_SUITE_END()
