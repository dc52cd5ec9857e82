// A part of something cannot be larger than the whole.
#include "tests/workbook/import_fixture.h"

#include "app/domain/part_of_whole.h"
#include "app/workbook/part_rules.h"

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

namespace {

const QByteArray wide = "subject,period,pm25.mean,pm10.mean\n";

/// "column: arguments" of the doubts about parts among the rows with this verdict.
QStringList doubts(const ImportSession &session, Verdict verdict = Verdict::New)
{
    QStringList said;
    for (const StagedRow &row : session.rows(verdict, 0, 100))
        for (const Issue &issue : row.issues)
            if (issue.code.startsWith("part-above-"_L1))
                said << u"%1 %2: %3"_s.arg(issue.code, issue.place.columnName, issue.args.join(u'|'));
    return said;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(part_rules, ImportFixture)

BOOST_AUTO_TEST_CASE(a_part_above_its_whole_in_one_import_is_doubted_at_both_cells)
{
    const auto session = stage(wide + "330302,2023,41,38.5\n330303,2023,38,38\n330305,2023,30,50\n");
    BOOST_TEST(verdictsOf(*session) == "6 0 0 0");
    BOOST_TEST(session->summary().doubtful == 2);
    const QStringList said = doubts(*session);
    BOOST_REQUIRE(said.size() == 2);
    BOOST_TEST(said[0].startsWith(u"part-above-whole pm25.mean: "_s));
    BOOST_TEST(said[1].startsWith(u"part-above-whole pm10.mean: "_s));
    BOOST_TEST(said[0].contains(u"|41|"_s));
    BOOST_TEST(said[0].endsWith(u"|38.5|ug/m3"_s));
    // A doubt does not keep it out.
    BOOST_TEST(applyImport(*store, *session, nullptr) == 6);
}

BOOST_AUTO_TEST_CASE(what_stands_in_the_workbook_counts_too)
{
    import("subject,indicator,period,value\n330302,pm10.mean,2023,38\n330303,pm25.mean,2023,30\n"
           "330305,pm10.mean,2023,…\n");
    const auto session
        = stage("subject,indicator,period,value\n330302,pm25.mean,2023,39\n"
                "330303,pm10.mean,2023,29\n330305,pm25.mean,2023,60\n330302,pm25.mean,2022,60\n");
    BOOST_TEST(verdictsOf(*session) == "4 0 0 0");
    BOOST_TEST(session->summary().doubtful == 2, codesOf(*session));
    const QStringList said = doubts(*session);
    BOOST_REQUIRE(said.size() == 2);
    BOOST_TEST(said[0].startsWith(u"part-above-stored value: "_s));
    BOOST_TEST(said[0].contains(u"|39|"_s));
    BOOST_TEST(said[1].contains(u"|30|"_s));
    // The import brings the other figure too: the stored one is past.
    const auto both = stage(wide + "330302,2023,39,45\n");
    BOOST_TEST(verdictsOf(*both) == "1 1 0 0");
    BOOST_TEST(both->summary().doubtful == 0, codesOf(*both));
}

BOOST_AUTO_TEST_CASE(the_same_figures_again_are_not_doubted)
{
    BOOST_TEST(import(wide + "330302,2023,41,38\n") == 2);
    const auto again = stage(wide + "330302,2023,41,38\n");
    BOOST_TEST(verdictsOf(*again) == "0 0 2 0");
    BOOST_TEST(again->summary().doubtful == 0);
}

BOOST_AUTO_TEST_CASE(mending_one_of_both_takes_the_doubt_away)
{
    const auto session = stage(wide + "330302,2023,41,3 8\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 1");
    BOOST_TEST(session->summary().doubtful == 0);
    const int index = session->rows(Verdict::Refused, 0, 1)[0].index;
    session->fix(index, u"value"_s, u"38"_s);
    BOOST_TEST(session->summary().doubtful == 2, codesOf(*session));
    session->fix(index, u"value"_s, u"48"_s);
    BOOST_TEST(session->summary().doubtful == 0, codesOf(*session));
}

BOOST_AUTO_TEST_CASE(files_of_one_import_are_compared_with_one_another)
{
    const auto staged = [this](const char *name, const QByteArray &rows) {
        ImportRequest request;
        request.path = write("subject,indicator,period,value\n" + rows, QString::fromLatin1(name));
        return stageImport(*store, request, nullptr);
    };
    import("subject,indicator,period,value\n330303,pm10.mean,2023,30\n");
    const auto a = staged("a.csv", "330302,pm25.mean,2023,41\n330303,pm25.mean,2023,40\n");
    BOOST_TEST(a->summary().doubtful == 1); // against the workbook
    const auto b = staged("b.csv", "330302,pm10.mean,2023,38\n330303,pm10.mean,2023,60\n");
    judgeTogether({a.get(), b.get()});
    BOOST_TEST(a->summary().doubtful == 1); // the other one: what stood in the workbook is replaced
    BOOST_TEST(b->summary().doubtful == 1);
    BOOST_TEST(doubts(*a).join(u' ').contains(u"|41|"_s));
    BOOST_TEST(doubts(*b).join(u' ').contains(u"|38|"_s));
    judgeTogether({a.get()}); // the other file was taken out
    BOOST_TEST(doubts(*a).join(u' ').contains(u"|40|"_s));
}

BOOST_AUTO_TEST_CASE(only_indicators_in_one_unit_are_compared)
{
    BOOST_TEST(partRules(ImportLookup(*store)).size() == 1);
    run("UPDATE indicator SET unit = 'mg/m3' WHERE code = 'pm10.mean'");
    BOOST_TEST(partRules(ImportLookup(*store)).empty());
    BOOST_TEST(!isAboveWhole(0.1 + 0.2, 0.3));
    BOOST_TEST(isAboveWhole(38.1, 38));
}

BOOST_AUTO_TEST_SUITE_END()
