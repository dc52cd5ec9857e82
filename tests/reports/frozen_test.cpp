#include "app/workbook/frozen_reports.h"
#include "tests/reports/shipped_fixture.h"
#include "tests/support/figures.h"

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::test;
using workbook::changedRows;
using workbook::FrozenReports;

namespace {

FrozenReport frozen(const Demo &demo)
{
    const ParsedTemplate parsed = loadTemplate(u"annual"_s);
    workbook::FreezeRequest freeze;
    freeze.request = {demo.subject(u"330300"_s), Period::ofYear(2023), {}};
    const reports::Document document
        = bind(parsed.report, workbook::ReportValues(*demo.book, freeze.request));
    freeze.templateSource = parsed.report.source;
    freeze.document = &document;
    freeze.files[u"html"_s] = toHtml(document);
    FrozenReport made;
    BOOST_TEST(FrozenReports(*demo.book).freeze(freeze, &made).empty());
    return made;
}

void setCo2(Demo &demo, const QString &code, double factor)
{
    for (const Indicator &indicator : demo.book->indicators())
        if (indicator.code == u"co2.total"_s) {
            auto figure
                = *demo.book->observation({demo.subject(code), indicator.id, Period::ofYear(2023), 0});
            figure.value *= factor;
            BOOST_TEST(pilotage::test::setFigure(*demo.book, figure, u"更正"_s).empty());
        }
}

} // namespace

BOOST_AUTO_TEST_SUITE(frozen_reports)

BOOST_AUTO_TEST_CASE(aFrozenReportKeepsItsBytesAndItsName)
{
    Demo demo;
    const FrozenReport report = frozen(demo);
    FrozenReports reports(*demo.book);
    BOOST_TEST(report.name == u"2023-R1"_s);
    BOOST_TEST(report.digest.size() == 64);
    BOOST_TEST(report.headHash.size() == 64);
    BOOST_TEST(reports.isIntact(report));
    BOOST_REQUIRE_EQUAL(reports.all().size(), 1U);
    BOOST_TEST((reports.all().front() == report));
    BOOST_TEST(reports.parts(report.id).at(u"html"_s).contains("</html>"));
    BOOST_TEST(frozen(demo).name == u"2023-R2"_s);
    BOOST_TEST(demo.book->check().ok);
}

BOOST_AUTO_TEST_CASE(laterChangesAreToldWithTheNumbersTheyTouch)
{
    Demo demo;
    const FrozenReport report = frozen(demo);
    FrozenReports reports(*demo.book);
    BOOST_TEST(changedRows(reports.loggedSince(report)) == 0);
    BOOST_TEST(reports.drift(report).differences.empty());
    setCo2(demo, u"330302"_s, 1.1);
    const workbook::ReportDrift drift = reports.drift(report);
    BOOST_TEST(changedRows(reports.loggedSince(report)) == 1);
    BOOST_TEST(!drift.differences.empty());
    bool county = false;
    bool city = false;
    for (const Difference &one : drift.differences) {
        county |= one.before.key == u"330302/figure/co2.total/2023"_s;
        city |= one.before.key == u"330300/total/co2.total/2023"_s;
        BOOST_TEST(one.before.digits != u""_s);
    }
    BOOST_TEST(county);
    BOOST_TEST(city);
    BOOST_TEST(reports.isIntact(report)); // the kept report itself is as it was
    setCo2(demo, u"330302"_s, 1 / 1.1);
    BOOST_TEST(reports.drift(report).differences.empty());
    BOOST_TEST(changedRows(reports.loggedSince(report)) == 1); // the same row again
    setCo2(demo, u"330303"_s, 1.1);
    BOOST_TEST(demo.book->undo().empty());
    BOOST_TEST(changedRows(reports.loggedSince(report)) == 2); // an undone one was changed too
    // Another workbook under the name is not counted.
    workbook::LoggedSince elsewhere = reports.loggedSince(report);
    elsewhere.uuid = u"another"_s;
    BOOST_CHECK_THROW((void)changedRows(elsewhere), std::exception);
}

BOOST_AUTO_TEST_CASE(freezingSealsAndOnlyAReasonLiftsIt)
{
    Demo demo;
    const FrozenReport report = frozen(demo);
    FrozenReports reports(*demo.book);
    const auto undo = demo.book->nextUndo();
    BOOST_TEST((!undo || !undo->label.contains(report.name))); // not on the undo stack
    BOOST_TEST(!reports.withdraw(report, u" "_s).empty());
    BOOST_TEST(reports.all().size() == 1U);
    BOOST_TEST(reports.withdraw(report, u"口径调整"_s).empty());
    BOOST_TEST(reports.all().empty());
    BOOST_TEST(demo.book->check().ok);
}

BOOST_AUTO_TEST_SUITE_END()
