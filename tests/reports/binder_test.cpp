#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

const QString phrases
    = u"[phrase change]\nup = 提高{}\ndown = 下降{}\nflat = 持平\nnone = 无法比较（{reason}）\n"_s;

QString textOf(const FakeData &data, const QString &text)
{
    const Document document
        = bind(parsed(u"[report]\ntitle = 报告\n"_s + phrases + u"[text]\ntext = "_s + text), data);
    BOOST_TEST(document.issues.empty());
    BOOST_REQUIRE_EQUAL(document.blocks.size(), 1U);
    return joined(document.blocks.front().runs);
}

std::vector<ReportRow> scored(std::initializer_list<std::pair<QString, double>> rows)
{
    std::vector<ReportRow> made;
    for (const auto &[code, score] : rows) {
        ReportRow row;
        row.code = code;
        row.cells[u"name"_s] = FakeData::words(code);
        row.cells[u"score"_s] = FakeData::made(code + u"/score"_s, ValueKind::Quantity, score, 1);
        made.push_back(row);
    }
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_binder)

BOOST_AUTO_TEST_CASE(sentencesTakeTheFormOfTheirNumber)
{
    FakeData data;
    data.number(u"share change"_s, ValueKind::Points, -1.84, 1, u"个百分点"_s);
    data.number(u"co2 change"_s, ValueKind::Change, 23.7, 1, u"%"_s);
    data.number(u"gone"_s, ValueKind::Change, std::nan(""), 1, u"%"_s);
    BOOST_TEST(textOf(data, u"占比{share change | change}。"_s) == u"占比下降1.8个百分点。"_s);
    BOOST_TEST(textOf(data, u"排放{co2 change | change}。"_s) == u"排放提高23.7%。"_s);
    BOOST_TEST(textOf(data, u"产量{gone | change}。"_s) == u"产量无法比较（没有数据）。"_s);
}

BOOST_AUTO_TEST_CASE(everyNumberCarriesItsTraceAndCode)
{
    FakeData data;
    data.number(u"mean"_s, ValueKind::Quantity, 71.26, 1, u"分"_s);
    data.values[u"mean"_s].isPending = true;
    const Document document = bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = 均值{mean}。\n"_s), data);
    BOOST_REQUIRE_EQUAL(document.numbers.size(), 1U);
    const BoundNumber &number = document.numbers.front();
    BOOST_TEST(number.printed == u"71.3分"_s);
    BOOST_TEST(number.value.trace.key == u"mean"_s);
    BOOST_TEST(number.code.size() == 6);
    BOOST_TEST(document.byCode(number.code) == &number);
    BOOST_TEST(document.pendingCount() == 1);
    BOOST_TEST(document.blocks.front().runs[1].number == 0);
    // The code is the same another time, and another one for another year.
    BOOST_TEST(bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = {mean}\n"_s), data).numbers.front().code
               == number.code);
    data.given.period = u"2024"_s;
    BOOST_TEST(bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = {mean}\n"_s), data).numbers.front().code
               != number.code);
}

BOOST_AUTO_TEST_CASE(conditionsLeaveBlocksOutAndHeadingsCountOn)
{
    FakeData data;
    data.number(u"a"_s, ValueKind::Count, 0, 0);
    data.number(u"b"_s, ValueKind::Count, 2, 0);
    const Document document = bind(
        parsed(
            u"[report]\ntitle = 报告\n[heading 1]\nwhen = a > 0\ntext = 甲\n[heading 1]\nwhen = b > 0\n"
            "text = 乙\n[heading 2]\ntext = 丙\n[heading 2]\ntext = 丁\n[heading 1]\ntext = 戊\n[heading 2]\n"
            "text = 己\n"_s),
        data);
    QStringList headings;
    for (const DocumentBlock &block : document.blocks)
        headings << joined(block.runs);
    BOOST_TEST(headings.join(u'|') == u"一、乙|（一）丙|（二）丁|二、戊|（一）己"_s);
}

BOOST_AUTO_TEST_CASE(tiesShareARankAndStandByCode)
{
    FakeData data;
    data.tables[u"counties"_s] = scored({{u"01"_s, 70.0},
                                         {u"02"_s, 81.44},
                                         {u"03"_s, std::nan("")},
                                         {u"04"_s, 81.36},
                                         {u"05"_s, 90},
                                         {u"06"_s, 60}});
    const Document document = bind(
        parsed(u"[report]\ntitle = 报告\n[table]\ntitle = 排名\nrows = counties\nsort = score descending\n"
               "column = rank | 名次\ncolumn = name | 县\ncolumn = score | 得分\n"_s),
        data);
    QStringList rows;
    for (const auto &row : document.blocks.front().table.rows)
        rows << row[0].text + u' ' + row[1].text + u' ' + row[2].text;
    BOOST_TEST(rows.join(u'|') == u"1 05 90.0|2 02 81.4|2 04 81.4|4 01 70.0|5 06 60.0|— 03 —"_s);
}

BOOST_AUTO_TEST_CASE(totalsAddUpAndSentencesBeforeTheTableAgree)
{
    FakeData data;
    data.tables[u"counties"_s] = scored({{u"01"_s, 1.0 / 3}, {u"02"_s, 1.0 / 3}, {u"03"_s, 1.0 / 3}});
    data.values[u"first"_s] = FakeData::made(u"01/score"_s, ValueKind::Quantity, 1.0 / 3, 1);
    const Document document = bind(
        parsed(u"[report]\ntitle = 报告\n[text]\ntext = 其中{first}。\n[table]\ntitle = 表\nrows = counties\n"
               "column = name | 县\ncolumn = score | 数 | | sum\ntotal = 合计\n"_s),
        data);
    const DocumentTable &table = document.blocks[1].table;
    BOOST_REQUIRE_EQUAL(table.rows.size(), 4U);
    BOOST_TEST(table.hasTotal);
    BOOST_TEST(table.rows[3][0].text == u"合计"_s);
    BOOST_TEST(table.rows[3][1].text == u"1.0"_s);
    BOOST_TEST(table.rows[0][1].shown + table.rows[1][1].shown + table.rows[2][1].shown == 1.0,
               boost::test_tools::tolerance(1e-12));
    BOOST_TEST(joined(document.blocks[0].runs) == u"其中0.4。"_s);
}

BOOST_AUTO_TEST_CASE(unknownNamesTellTheLineAndWhatIsKnown)
{
    FakeData data;
    data.number(u"mean"_s, ValueKind::Quantity, 1, 1);
    const Document document = bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = {meen}\n"_s), data);
    BOOST_REQUIRE_EQUAL(document.issues.size(), 1U);
    BOOST_TEST(document.issues.front().code == u"report-unknown-field"_s);
    BOOST_TEST(document.issues.front().place.row == 3);
    BOOST_TEST(document.issues.front().args.value(1) == u"code, mean, name, period"_s);
}

BOOST_AUTO_TEST_SUITE_END()
