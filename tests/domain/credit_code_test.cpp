#include "app/domain/credit_code.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
using test::codes;

BOOST_AUTO_TEST_SUITE(creditCode)

BOOST_AUTO_TEST_CASE(knowsPublishedCodes)
{
    // The example of the standard, and a company's code as it prints it.
    for (const QString &code : {u"91350100M000100Y43"_s, u"91440300708461136T"_s})
        BOOST_TEST(codes(creditCodeIssues(code)) == QString(), code);
}

BOOST_AUTO_TEST_CASE(namesTheExpectedCharacter)
{
    const Issues issues = creditCodeIssues(u"91350100M000100Y44"_s);
    BOOST_REQUIRE(codes(issues) == u"!credit-code-check"_s);
    BOOST_TEST(issues[0].args[2] == u"3"_s);
}

BOOST_AUTO_TEST_CASE(findsSwappedAndChangedCharacters)
{
    const QString code = u"91350100M000100Y43"_s;
    for (qsizetype i = 0; i + 1 < code.size(); ++i) {
        QString changed = code;
        changed[i] = changed[i] == u'1' ? u'2' : u'1';
        BOOST_TEST(codes(creditCodeIssues(changed)) == u"!credit-code-check"_s, changed);
        if (code[i] == code[i + 1])
            continue;
        QString swapped = code;
        std::swap(swapped[i], swapped[i + 1]);
        BOOST_TEST(codes(creditCodeIssues(swapped)) == u"!credit-code-check"_s, swapped);
    }
}

BOOST_AUTO_TEST_CASE(namesWhatCannotStandThere)
{
    BOOST_TEST(codes(creditCodeIssues(u"9135"_s)) == u"!credit-code-length"_s);
    const Issues issues = creditCodeIssues(u"91350100M0O0100Y43"_s);
    BOOST_REQUIRE(codes(issues) == u"!credit-code-character"_s);
    BOOST_TEST(issues[0].args[0] == u"O"_s);
    BOOST_TEST(issues[0].args[1] == u"11"_s);
    BOOST_TEST(!creditCodeCheck(u"91350100M0O0100Y4").has_value());
    BOOST_TEST(!creditCodeCheck(u"913").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
