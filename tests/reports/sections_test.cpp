#include "app/reports/sections.h"
#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

/// An opening, two sections of which the second has two below it, an annex and a closing.
const QString official = u"[report]\ntitle = 报告\n"
                         "[phrase p]\nup = {}\ndown = {}\nflat = 平\nnone = 无\n"
                         "[text]\ntext = 开头{a}\n"
                         "[heading 1]\ntext = 概况\n[text]\ntext = 甲{a}乙{b}\n"
                         "[heading 1]\ntext = 指数{name}\n"
                         "[heading 2]\ntext = 总体\n[text]\ntext = {a}\n"
                         "# 说明\n[heading 2]\nwhen = none\ntext = 变化\n[text]\nwhen = none\ntext = {b}\n"
                         "[closing]\ntext = 盖章\n[annex]\ntitle = 名单\n[text]\ntext = {b}\n"_s;

FakeData numbers()
{
    FakeData data;
    data.number(u"a"_s, ValueKind::Count, 1, 0);
    data.number(u"b"_s, ValueKind::Count, 2, 0);
    data.values[u"b"_s].isPending = true;
    data.number(u"none"_s, ValueKind::Count, std::nan(""), 0);
    return data;
}

std::vector<SectionState> outlined(const ReportTemplate &report, const std::set<int> &leftOut,
                                   Document *made = nullptr)
{
    const ParsedTemplate cut = parseTemplate(sourceWithout(report, leftOut), u"r.report"_s);
    BOOST_REQUIRE(cut.issues.empty());
    const Document document = bind(cut.report, numbers());
    if (made)
        *made = document;
    return outline(report, leftOut, document);
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_sections)

BOOST_AUTO_TEST_CASE(sections_begin_at_headings_annexes_and_the_closing)
{
    const std::vector<SectionState> states = outlined(parsed(official), {});
    BOOST_REQUIRE_EQUAL(states.size(), 7U);
    BOOST_TEST(states[1].title == u"一、概况"_s);
    BOOST_TEST(states[3].title == u"（一）总体"_s);
    BOOST_TEST(states[3].level == 2);
    BOOST_TEST(states[6].title == u"Annex 1　名单"_s);
    // Numbers of the sections below count with the one above.
    BOOST_TEST(states[1].numbers == 2);
    BOOST_TEST(states[1].pending == 1);
    BOOST_TEST(states[2].numbers == 1);
    BOOST_TEST(states[3].numbers == 1);
    // Its condition does not hold: it is not left out, the workbook has nothing for it.
    BOOST_TEST(!states[4].isLeftOut);
    BOOST_TEST(states[4].block == -1);
    BOOST_TEST(states[4].title == u"变化"_s);
}

BOOST_AUTO_TEST_CASE(what_is_left_out_takes_those_below_with_it_and_the_rest_counts_on)
{
    const ReportTemplate report = parsed(official);
    Document document;
    const std::vector<SectionState> states = outlined(report, {1, 2}, &document);
    BOOST_TEST(states[1].isLeftOut);
    BOOST_TEST(states[2].isLeftOut);
    BOOST_TEST(states[3].isLeftOut);
    BOOST_TEST(states[2].title == u"指数"_s); // without the field, which has no value here
    BOOST_TEST(states[3].block == -1);
    BOOST_TEST(states[5].block >= 0);
    BOOST_TEST(document.numbers.size() == 2U); // opening and annex
    // The file that is frozen says the same as the one that was shown; phrases stay.
    const QString source = sourceWithout(report, {1, 2});
    BOOST_TEST(!source.contains(u"概况"_s));
    BOOST_TEST(source.contains(u"[phrase p]"_s));
    BOOST_TEST(source.contains(u"名单"_s));
    BOOST_TEST(sourceWithout(report, {}) == report.source);
}

BOOST_AUTO_TEST_CASE(on_sheets_tables_and_notes_are_sections)
{
    const ReportTemplate report
        = parsed(u"[report]\ntitle = 表\npaper = sheet\n[text]\ntext = 话\n"
                 "[table]\ntitle = 一览\nrows = list\ncolumn = name | 名称\n[note]\ntext = 注\n"_s);
    const std::vector<Section> sections = sectionsOf(report);
    BOOST_REQUIRE_EQUAL(sections.size(), 3U);
    BOOST_TEST(sections[1].first == 1);
    BOOST_TEST(sections[2].end == 3);
}

BOOST_AUTO_TEST_SUITE_END()
