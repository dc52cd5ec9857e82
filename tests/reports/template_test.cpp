#include "app/messages/issue_text.h"
#include "app/reports/templates.h"
#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

const QString head = u"[report]\ntitle = 甲\n"_s;

Issue onlyIssue(const QString &text)
{
    const ParsedTemplate result = parseTemplate(text, u"sample.report"_s);
    BOOST_REQUIRE_EQUAL(result.issues.size(), 1U);
    BOOST_TEST(messages::isKnown(result.issues.front().code));
    return result.issues.front();
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_template)

BOOST_AUTO_TEST_CASE(blocksComeInOrderWithBothLanguages)
{
    const ReportTemplate report
        = parsed(u"# 说明\n[report]\ntitle = 报告\ntitle.en = Report\n\n"
                 "[heading 2]\ntext = 情况\n[text]\nwhen = a > 0 and b\ntext = 甲{a}，\n  乙{b}。\n"
                 "text.en = A {a},\n  B {b}.\n"_s);
    BOOST_TEST(report.name == u"sample"_s);
    BOOST_TEST(report.title.in(true) == u"Report"_s);
    BOOST_REQUIRE_EQUAL(report.blocks.size(), 2U);
    BOOST_TEST(report.blocks[0].level == 2);
    BOOST_TEST(report.blocks[0].text.in(true) == u"情况"_s); // no English: the Chinese one stands in
    BOOST_TEST(report.blocks[1].text.zh == u"甲{a}，乙{b}。"_s); // Chinese lines join without a blank
    BOOST_TEST(report.blocks[1].text.en == u"A {a}, B {b}."_s);
    BOOST_REQUIRE_EQUAL(report.blocks[1].when->all.size(), 2U);
    BOOST_TEST(report.blocks[1].when->all[0].sign == u">"_s);
    BOOST_TEST(report.blocks[1].when->all[1].sign == QString());
}

BOOST_AUTO_TEST_CASE(faultsNameLineFieldAndWhatIsKnown)
{
    Issue issue = onlyIssue(head + u"\n[tabel]\nrows = x\n"_s);
    BOOST_TEST(issue.code == u"report-unknown-block"_s);
    BOOST_TEST(issue.place.file == u"sample.report"_s);
    BOOST_TEST(issue.place.row == 4);
    BOOST_TEST(issue.args.value(1).contains(u"table"_s));

    issue = onlyIssue(head + u"[text]\ntext = x\ncolour = red\n"_s);
    BOOST_TEST(issue.code == u"report-unknown-key"_s);
    BOOST_TEST(issue.place.row == 5);

    issue = onlyIssue(head + u"[text]\ntext = 均值{mean\n"_s);
    BOOST_TEST(issue.code == u"report-braces"_s);
    issue = onlyIssue(head + u"[text]\ntext = 均值mean}\n"_s);
    BOOST_TEST(issue.code == u"report-braces"_s);
    issue = onlyIssue(head + u"[text]\ntext = {mean | rise}\n"_s);
    BOOST_TEST(issue.code == u"report-unknown-phrase"_s);
    issue = onlyIssue(head + u"[phrase rise]\nup = 高{}\ndown = 低{}\nflat = 平\n"_s);
    BOOST_TEST(issue.code == u"report-key-missing"_s);
    BOOST_TEST(issue.args.value(1) == u"none"_s);
    issue = onlyIssue(head + u"[table]\nrows = counties\n"_s);
    BOOST_TEST(issue.code == u"report-key-missing"_s);
    issue = onlyIssue(head + u"[table]\nrows = counties\ncolumn = name | 县 | County | fat\n"_s);
    BOOST_TEST(issue.code == u"report-unknown-value"_s);
    issue = onlyIssue(head + u"[text]\nwhen = a > many\ntext = x\n"_s);
    BOOST_TEST(issue.code == u"report-condition-number"_s);
    issue = onlyIssue(head + u"[heading 7]\ntext = x\n"_s);
    BOOST_TEST(issue.code == u"report-heading-level"_s);
    issue = onlyIssue(u"[text]\ntext = x\n"_s);
    BOOST_TEST(issue.code == u"report-no-head"_s);
}

BOOST_AUTO_TEST_CASE(shippedOnesHaveNoFault)
{
    for (const QString &name : shippedTemplates()) {
        const ParsedTemplate report = loadTemplate(name);
        for (const Issue &issue : report.issues)
            BOOST_ERROR(name.toStdString() << ": " << messages::textWithPlace(issue).toStdString());
        for (const BlockSpec &block : report.report.blocks) // both languages are complete
            BOOST_TEST((block.kind == BlockKind::Traces || !block.text.en.isEmpty()),
                       name << " line " << block.line);
    }
    const ParsedTemplate none = loadTemplate(u"no-such-report"_s);
    BOOST_REQUIRE_EQUAL(none.issues.size(), 1U);
    BOOST_TEST(none.issues.front().code == u"report-unknown"_s);
}

BOOST_AUTO_TEST_SUITE_END()
