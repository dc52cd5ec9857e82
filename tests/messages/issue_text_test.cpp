#include "app/messages/issue_text.h"
#include "app/messages/wording.h"
#include "tests/messages/code_search.h"
#include "tests/support/printing.h"

#include <QRegularExpression>

#include <boost/test/unit_test.hpp>

#include <set>

using namespace pilotage;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(issueText)

BOOST_AUTO_TEST_CASE(everyCodeOfTheProgramHasWords)
{
    const std::map<QString, QString> codes = test::codesInSources();
    BOOST_TEST(codes.size() > 100, "the search finds the codes");
    for (const auto &[code, file] : codes)
        BOOST_TEST(messages::isKnown(code), file.toStdString() + ": " + code.toStdString() + " has no words");
}

BOOST_AUTO_TEST_CASE(noCodeHasWordsTwice)
{
    std::set<std::string> seen;
    for (const auto part : {messages::storageWording(), messages::tableWording(), messages::sheetWording(),
                            messages::domainWording(), messages::useCaseWording(), messages::reasonWording()})
        for (const messages::Wording &wording : part)
            BOOST_TEST(seen.insert(wording.code).second, wording.code);
}

BOOST_AUTO_TEST_CASE(argumentsAreFilledIn)
{
    const Issue issue{Severity::Error, u"unit-conflict"_s, {}, {u"吨"_s, u"万吨"_s}};
    BOOST_TEST(messages::text(issue) == u"The row says the unit 吨, the heading says 万吨"_s);
    BOOST_TEST(messages::text(u"unit-conflict"_s, {u"%2"_s, u"b"_s})
                   == u"The row says the unit %2, the heading says b"_s,
               "an argument is not filled in again");
    const QRegularExpression placeholder(u"%\\d"_s);
    BOOST_TEST(!messages::text(u"unit-unknown"_s, {u"亿瓦"_s, u"1e8kWh"_s}).contains(u"1e8"_s),
               "units are read as people write them");
    BOOST_TEST(!messages::text(u"unit-conflict"_s).contains(placeholder), "missing arguments leave no mark");
}

BOOST_AUTO_TEST_CASE(unknownCodesShowThemselves)
{
    BOOST_TEST(messages::text(u"no-such-code"_s, {u"a"_s, u"b"_s}) == u"no-such-code (a, b)"_s);
    BOOST_TEST(messages::text(u"no-such-code"_s) == u"no-such-code"_s);
}

BOOST_AUTO_TEST_CASE(namesComeFirst)
{
    BOOST_TEST(messages::text(u"zero-variance"_s) == u"all figures are equal"_s);
    BOOST_TEST(messages::text(u"zero-variance"_s, {u"单位GDP能耗"_s, {}, u"energy_per_gdp"_s})
               == u"单位GDP能耗: all figures are equal"_s);
    BOOST_TEST(messages::text(u"row-changed-since"_s, {u"observation"_s, u"330302/1"_s})
               == u"figure 330302/1 was changed later: take that change back first"_s);
}

BOOST_AUTO_TEST_CASE(keysShowAsNames)
{
    BOOST_TEST(messages::text(u"lifecycle-step"_s, {u"midterm"_s, u"named"_s, u"implementing, revoked"_s})
               == u"After “Mid-term review” comes “Implementing, Revoked”, not “Named”"_s);
    BOOST_TEST(messages::text(u"value-and-state"_s, {u"missing"_s})
               == u"Value and state do not go together (Missing)"_s);
}

BOOST_AUTO_TEST_CASE(placesAreSaidAsFarAsKnown)
{
    Place place;
    BOOST_TEST(messages::placeText(place) == QString());
    place.row = 12;
    BOOST_TEST(messages::placeText(place) == u"row 12"_s);
    place.file = u"表.csv"_s;
    place.column = 3;
    BOOST_TEST(messages::placeText(place) == u"file 表.csv, row 12, column 3"_s);
    place.sheet = u"Sheet1"_s;
    place.columnName = u"数值"_s;
    BOOST_TEST(messages::placeText(place) == u"file 表.csv, sheet Sheet1, row 12, column 数值"_s);
    const Issue issue{Severity::Error, u"nul-byte"_s, place, {}};
    BOOST_TEST(messages::textWithPlace(issue)
               == u"file 表.csv, sheet Sheet1, row 12, column 数值: The text holds a zero byte"_s);
}

BOOST_AUTO_TEST_CASE(errorsSayWhatTheSystemSaid)
{
    BOOST_TEST(messages::errorText(u"disk-full"_s, u"insert"_s)
               == u"The disk is full. Nothing was changed (insert)"_s);
    BOOST_TEST(messages::errorText(u"file-not-found"_s, u"a.pilotage"_s)
               == u"There is no such file: a.pilotage"_s);
    BOOST_TEST(messages::errorText(u"disk-full"_s, {}) == u"The disk is full. Nothing was changed"_s);
    for (const Severity severity : {Severity::Note, Severity::Warning, Severity::Error})
        BOOST_TEST(!messages::severityText(severity).isEmpty());
}

BOOST_AUTO_TEST_SUITE_END()
