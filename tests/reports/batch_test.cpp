#include "app/reports/batch.h"
#include "app/workbook/job.h"
#include "tests/reports/shipped_fixture.h"

#include <QDir>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::test;

namespace {

std::vector<BatchItem> items(const ReportTemplate &report)
{
    const workbook::ReportRequest city{demo().subject(u"330300"_s), Period::ofYear(2023), {}};
    std::vector<BatchItem> made;
    for (const SubjectId subject : workbook::ReportValues(*demo().book, city).batch(report.batch))
        made.push_back({demo().book->subjectName(subject, false), [&report, city, subject] {
                            workbook::ReportRequest one = city;
                            one.subject = subject;
                            return bind(report, workbook::ReportValues(*demo().book, one));
                        }});
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_batch)

BOOST_AUTO_TEST_CASE(oneSheetACounty)
{
    const ParsedTemplate parsed = loadTemplate(u"county"_s);
    QTemporaryDir folder;
    double last = 0;
    const BatchOutcome outcome = writeBatch(items(parsed.report), {u"html"_s}, folder.path(), fonts(),
                                            nullptr, [&](double done, const QString &) {
                                                BOOST_TEST(done >= last);
                                                last = done;
                                            });
    BOOST_TEST(outcome.issues.empty());
    BOOST_TEST(outcome.files.size() == 12);
    BOOST_TEST(last == 1.0);
    BOOST_TEST(QDir(folder.path()).exists(u"2023-330302-鹿城区-情况表.html"_s));
}

BOOST_AUTO_TEST_CASE(everySiteOfTheRegisterHasASheet)
{
    const ParsedTemplate parsed = loadTemplate(u"site"_s);
    const std::vector<BatchItem> all = items(parsed.report);
    BOOST_TEST(all.size() > 20U);
    for (std::size_t i = 0; i < all.size(); i += 7)
        BOOST_TEST(all[i].make().issues.empty(), all[i].name);
}

BOOST_AUTO_TEST_CASE(cancelThroughTheJobLeavesNoHalfFile)
{
    const ParsedTemplate parsed = loadTemplate(u"county"_s);
    QTemporaryDir folder;
    workbook::JobControl control;
    int steps = 0;
    BOOST_CHECK_THROW((void)writeBatch(items(parsed.report), {u"pdf"_s}, folder.path(), fonts(),
                                       &reportCharts(),
                                       [&](double done, const QString &what) {
                                           if (++steps == 12)
                                               control.cancel();
                                           control.step(done, what);
                                       }),
                      workbook::Cancelled);
    const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    BOOST_TEST(!left.isEmpty());
    BOOST_TEST(left.size() < 12);
    for (const QString &name : left)
        BOOST_TEST(name.endsWith(u"情况表.pdf"_s), name);
}

BOOST_AUTO_TEST_SUITE_END()
