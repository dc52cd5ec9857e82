#include "app/domain/lifecycle.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
using enum Lifecycle;

BOOST_AUTO_TEST_SUITE(lifecycle)

BOOST_AUTO_TEST_CASE(theWholeProcedureIsAllowed)
{
    const Lifecycle steps[] = {Draft,   Declared,      Recommended, Reviewed,      Publicised, Listed,
                               Planned, Implementing,  Midterm,     Acceptance,    Extended,   Acceptance,
                               Named,   DynamicReview, Named,       DynamicReview, Revoked};
    for (std::size_t i = 1; i < std::size(steps); ++i)
        BOOST_TEST(lifecycleIssues(steps[i - 1], steps[i]).empty(), i);
}

BOOST_AUTO_TEST_CASE(exactlyTheTransitionsOfTheProcedure)
{
    int allowed = 0;
    for (const auto &[from, fromKeyText] : keyTable(Draft))
        for (const auto &[to, toKeyText] : keyTable(Draft))
            allowed += mayFollow(from, to);
    BOOST_TEST(allowed == 21);
    BOOST_TEST(!mayFollow(Draft, Named));
    BOOST_TEST(!mayFollow(Listed, Declared), "a step back takes a correcting entry");
    BOOST_TEST(!mayFollow(Named, Named));
    BOOST_TEST(mayFollow(Returned, Declared));
}

BOOST_AUTO_TEST_CASE(saysWhatMayFollow)
{
    const Issues issues = lifecycleIssues(Midterm, Named);
    BOOST_REQUIRE(test::codes(issues) == u"!lifecycle-step"_s);
    BOOST_TEST(issues[0].args[2] == u"implementing, acceptance, revoked"_s);
    BOOST_TEST(test::codes(lifecycleIssues(Revoked, Declared)) == u"!lifecycle-end"_s);
    BOOST_TEST(test::codes(lifecycleIssues(Rejected, Declared)) == u"!lifecycle-end"_s);
}

BOOST_AUTO_TEST_CASE(gapsAreReachable)
{
    BOOST_TEST(isReachable(Listed, Named));
    BOOST_TEST(isReachable(Draft, Revoked));
    BOOST_TEST(!isReachable(Named, Listed));
    BOOST_TEST(!isReachable(Revoked, Named));
}

BOOST_AUTO_TEST_SUITE_END()
