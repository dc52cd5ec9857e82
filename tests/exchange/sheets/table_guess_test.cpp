#include "app/exchange/sheets/normal_table.h"
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

/// A sheet from lines of CSV, with merged areas.
Sheet sheetOf(const char *csv, const std::vector<const char *> &merges = {})
{
    Sheet sheet = sheetOfCsv(csv, ',', u"a.csv"_s);
    for (const char *merge : merges)
        sheet.merges.push_back(*parseRange(merge));
    sheet.indexMerges();
    return sheet;
}

struct Normal
{
    explicit Normal(const Sheet &given)
        : sheet(given)
        , guess(guessTable(sheet))
        , table(sheet, guess)
    {
        for (const NormalColumn &column : table.columns())
            if (column.role != TableRole::Skipped)
                headers << column.header();
        table.rows([this](int row, const std::vector<NormalCell> &cells) {
            QStringList texts;
            for (const NormalCell &cell : cells)
                texts << cell.text;
            rows << QString::number(row) + u": "_s + texts.join(u'|');
        });
    }
    [[nodiscard]] QStringList codes() const
    {
        QStringList codes;
        for (const Issue &issue : table.issues())
            codes << issue.code;
        return codes;
    }
    [[nodiscard]] QStringList reasons(TableRole role) const
    {
        QStringList all;
        for (const TablePart *part : guess.partsOf(role))
            all << u"%1-%2 %3"_s.arg(part->range.firstRow).arg(part->range.lastRow).arg(part->reason);
        return all;
    }

    Sheet sheet;
    TableGuess guess;
    NormalTable table;
    QByteArray csv = table.csv();
    QStringList headers;
    QStringList rows;
};

} // namespace

BOOST_AUTO_TEST_SUITE(table_guess)

BOOST_AUTO_TEST_CASE(a_plain_table_stays_what_it_is)
{
    const Normal normal(sheetOf("subject,indicator,period,value\n330302,co2.total,2023,330.74\n"));
    BOOST_TEST(normal.headers == QStringList({u"subject"_s, u"indicator"_s, u"period"_s, u"value"_s}));
    BOOST_TEST(normal.rows == QStringList({u"2: 330302|co2.total|2023|330.74"_s}));
    BOOST_TEST(normal.codes() == QStringList());
}

BOOST_AUTO_TEST_CASE(titles_units_notes_and_totals_are_told_apart)
{
    const Normal normal(
        sheetOf("2023年全市碳排放情况表\n,,,单位：万吨\n序号,区县,2022年,2023年\n1,鹿城区,330.1,332.5\n"
                "2,龙湾区,210,211.5\n,合计,540.1,544\n\n注：数据为初步核算数。\n数据来源：某市统计局\n",
                {"A1:D1"}));
    BOOST_TEST(normal.headers == QStringList({u"区县"_s, u"2022年（万吨）"_s, u"2023年（万吨）"_s}));
    BOOST_TEST(normal.rows == QStringList({u"4: 鹿城区|330.1|332.5"_s, u"5: 龙湾区|210|211.5"_s}));
    BOOST_TEST(normal.reasons(TableRole::Title) == QStringList({u"1-1 lone-text"_s}));
    BOOST_TEST(normal.reasons(TableRole::Total) == QStringList({u"6-6 total-word"_s}));
    BOOST_TEST(normal.reasons(TableRole::Note) == QStringList({u"8-9 note-word"_s}));
    BOOST_TEST(normal.guess.tableUnit == u"万吨"_s);
    BOOST_TEST(normal.codes().contains(u"unit-from-line"_s));
    BOOST_TEST(normal.codes().contains(u"totals-left-out"_s));
}

BOOST_AUTO_TEST_CASE(an_indicator_called_a_total_is_none)
{
    const Normal normal(sheetOf("指标,地区,年份,数值\n能耗合计,鹿城区,2023,5\n合计,鹿城区,2023,5\n"));
    BOOST_TEST(normal.rows == QStringList({u"2: 能耗合计|鹿城区|2023|5"_s}));
    BOOST_TEST(normal.reasons(TableRole::Total) == QStringList({u"3-3 total-word"_s}));
}

BOOST_AUTO_TEST_CASE(figures_of_six_digits_behind_codes_are_figures)
{
    const Normal normal(sheetOf(",,单位：万元\n代码,甲,乙\n330302,鹿城区,415230\n330303,龙湾区,350100\n"));
    BOOST_TEST(normal.headers == QStringList({u"代码"_s, u"甲"_s, u"乙（万元）"_s}));
    const Normal ratios(sheetOf("地区,甲\n鹿城区,1\n龙湾区,1\n"));
    BOOST_TEST((ratios.guess.columnRole(2) == TableRole::Value));
}

BOOST_AUTO_TEST_CASE(lines_left_out_are_counted_and_named)
{
    const TableGuess guess
        = guessTable(sheetOf("情况表,,\n代码,年份,甲\n330302,2024,1\n合计,2024,1\n\n注：演示,,\n"
                             "说明：演示,,\n"));
    std::vector<QStringList> said;
    for (const Issue &issue : guess.issues)
        said.push_back(QStringList{issue.code} + issue.args);
    BOOST_REQUIRE(said.size() == 2);
    BOOST_TEST(said[0] == (QStringList{u"totals-left-out"_s, u"1"_s, u"4"_s}));
    BOOST_TEST(said[1] == (QStringList{u"lines-left-out"_s, u"3"_s, u"1, 6-7"_s}));
}

BOOST_AUTO_TEST_CASE(indicators_over_years)
{
    const Normal normal(sheetOf(
        "地区,地区生产总值（亿元）,,碳排放总量,\n,2022,2023,2022,2023\n鹿城区,1400,1505.5,331,330.7\n",
        {"A1:A2", "B1:C1", "D1:E1"}));
    BOOST_TEST(normal.headers
               == QStringList({u"地区"_s, u"地区生产总值 2022（亿元）"_s, u"地区生产总值 2023（亿元）"_s,
                               u"碳排放总量 2022"_s, u"碳排放总量 2023"_s}));
    BOOST_TEST(normal.rows == QStringList({u"3: 鹿城区|1400|1505.5|331|330.7"_s}));
}

BOOST_AUTO_TEST_CASE(years_over_indicators_and_a_row_of_units)
{
    const Normal normal(sheetOf("区划代码,2022年,,2023年,\n,地区生产总值,能耗强度,地区生产总值,能耗强度\n"
                                ",亿元,吨标准煤/万元,亿元,吨标准煤/万元\n330302,1400,0.31,1505.5,0.29\n",
                                {"A1:A3", "B1:C1", "D1:E1"}));
    BOOST_TEST(normal.headers
               == QStringList({u"区划代码"_s, u"地区生产总值 2022年（亿元）"_s,
                               u"能耗强度 2022年（吨标准煤/万元）"_s, u"地区生产总值 2023年（亿元）"_s,
                               u"能耗强度 2023年（吨标准煤/万元）"_s}));
    BOOST_TEST(normal.rows == QStringList({u"4: 330302|1400|0.31|1505.5|0.29"_s}));
    BOOST_TEST(normal.reasons(TableRole::Unit) == QStringList({u"3-3 units-in-row"_s}));
}

BOOST_AUTO_TEST_CASE(gaps_in_place_of_merged_cells_are_filled_and_said)
{
    const Normal normal(
        sheetOf("地区,地区生产总值,,碳排放总量,\n,2022,2023,2022,2023\n鹿城区,1400,1505.5,331,330.7\n"));
    BOOST_TEST(normal.headers.value(2) == u"地区生产总值 2023"_s);
    BOOST_TEST(normal.headers.value(4) == u"碳排放总量 2023"_s);
    BOOST_TEST(normal.codes().contains(u"header-spread"_s));
}

BOOST_AUTO_TEST_CASE(numbers_of_columns_repeated_headings_and_sections_are_skipped)
{
    const Normal normal(sheetOf("指标名称,代码,数值\n甲,乙,1,2\n甲,乙,1\n"));
    const Normal second(
        sheetOf("区县,煤炭,油品\n甲,1,2\n一、主城区,,\n鹿城区,5,6\n区县,煤炭,油品\n龙湾区,7,8\n"));
    BOOST_TEST(second.rows == QStringList({u"4: 鹿城区|5|6"_s, u"6: 龙湾区|7|8"_s}));
    BOOST_TEST(second.reasons(TableRole::Skipped)
               == QStringList({u"2-2 column-numbers"_s, u"3-3 lone-text"_s, u"5-5 header-again"_s}));
}

BOOST_AUTO_TEST_CASE(merged_groups_reach_all_their_rows_but_figures_do_not)
{
    Sheet sheet = sheetOf("片区,区县,2023\n主城,鹿城区,5\n,龙湾区,6\n,瓯海区,\n", {"A2:A4", "C3:C4"});
    const Normal normal(sheet);
    BOOST_TEST(normal.rows
               == QStringList({u"2: 主城|鹿城区|5"_s, u"3: 主城|龙湾区|6"_s, u"4: 主城|瓯海区|"_s}));
    const Issues issues = normal.table.issues();
    const auto merged = std::find_if(issues.begin(), issues.end(),
                                     [](const Issue &issue) { return issue.code == u"value-merged"_s; });
    BOOST_REQUIRE((merged != issues.end()));
    BOOST_TEST((merged->severity == Severity::Error));
    BOOST_TEST(merged->place.row == 3);
    BOOST_TEST(merged->place.column == 3);
}

BOOST_AUTO_TEST_CASE(damaged_codes_and_names_are_mended_and_said)
{
    const Normal normal(
        sheetOf("区划代码,名称,2023\n330302.0,鹿 城 区,5\n330 303,龙 湾区,6\n330304,Ou Hai,7\n"
                "330305,演示 台账,8\n"));
    BOOST_TEST(normal.rows
               == QStringList({u"2: 330302|鹿城区|5"_s, u"3: 330303|龙湾区|6"_s, u"4: 330304|Ou Hai|7"_s,
                               u"5: 330305|演示 台账|8"_s}));
    BOOST_TEST(normal.codes().contains(u"code-number-read"_s));
    BOOST_TEST(normal.codes().contains(u"inner-spaces-removed"_s));
}

BOOST_AUTO_TEST_CASE(a_unit_line_of_two_units_decides_nothing)
{
    const Normal normal(sheetOf("（单位：万吨、%）\n区县,2022年,2023年\n鹿城区,1,2\n"));
    BOOST_TEST(normal.headers == QStringList({u"区县"_s, u"2022年"_s, u"2023年"_s}));
    BOOST_TEST(normal.codes().contains(u"unit-line-doubtful"_s));
}

BOOST_AUTO_TEST_CASE(units_of_their_own_win_over_the_line)
{
    const Normal normal(sheetOf("单位：万吨\n区县,碳排放总量,占比（%）\n鹿城区,330,12\n"));
    BOOST_TEST(normal.headers == QStringList({u"区县"_s, u"碳排放总量（万吨）"_s, u"占比（%）"_s}));
}

BOOST_AUTO_TEST_CASE(registers_of_texts_have_one_heading)
{
    const Normal normal(
        sheetOf("代码,名称,类型,所在区县\nS1,某某热电厂,enterprise,鹿城区\nS2,某某园区,park,龙湾区\n"));
    BOOST_TEST(normal.headers.size() == 4);
    BOOST_TEST(normal.rows.size() == 2);
    BOOST_TEST(normal.guess.header().lastRow == 1);
}

BOOST_AUTO_TEST_CASE(blank_rows_and_columns_around_a_table)
{
    const Normal normal(sheetOf("\n\n,,区县,,2023年\n,,鹿城区,,5\n\n,,龙湾区,,6\n"));
    BOOST_TEST(normal.headers == QStringList({u"区县"_s, u"2023年"_s}));
    BOOST_TEST(normal.rows == QStringList({u"4: 鹿城区|5"_s, u"6: 龙湾区|6"_s}));
    BOOST_TEST(normal.csv == QByteArray("\n\n,,区县,,2023年\n,,鹿城区,,5\n\n,,龙湾区,,6\n"));
}

BOOST_AUTO_TEST_CASE(months_as_rows)
{
    const Normal normal(sheetOf("月份,用电量（万千瓦时）\n2024年1月,12.5\n2024年2月,13\n"));
    BOOST_TEST((normal.guess.columnRole(1) == TableRole::Period));
    BOOST_TEST((normal.guess.columnRole(2) == TableRole::Value));
}

BOOST_AUTO_TEST_CASE(a_second_table_is_not_swallowed)
{
    const Normal normal(sheetOf("区县,煤炭,油品\n鹿城区,5,6\n\n企业,行业,负责人\n某厂,电力,张三\n"));
    BOOST_TEST(normal.rows == QStringList({u"2: 鹿城区|5|6"_s}));
    BOOST_TEST(normal.codes().contains(u"second-table"_s));
}

BOOST_AUTO_TEST_CASE(no_table_is_an_error_not_a_guess)
{
    const Normal empty(sheetOf(""));
    BOOST_TEST(empty.codes() == QStringList({u"header-not-found"_s}));
    const Normal text(sheetOf("填表说明\n请各区县于月底前报送\n"));
    BOOST_TEST(!text.guess.hasTable());
}

BOOST_AUTO_TEST_CASE(a_person_corrects_the_ranges)
{
    const Sheet sheet = sheetOf("区县,煤炭,油品\n鹿城区,5,6\n全市,7,8\n");
    TableGuess guess = guessTable(sheet);
    for (TablePart &part : guess.parts)
        if (part.role == TableRole::Total)
            part.range = {};
    guess.parts.erase(std::remove_if(guess.parts.begin(), guess.parts.end(),
                                     [](const TablePart &part) { return part.role == TableRole::Total; }),
                      guess.parts.end());
    NormalTable table(sheet, guess);
    BOOST_TEST(table.csv() == QByteArray("区县,煤炭,油品\n鹿城区,5,6\n全市,7,8\n"));
}

BOOST_AUTO_TEST_CASE(typed_cells_doubts_become_issues)
{
    const Folder folder;
    XlsxMaker maker;
    maker.styles({"General", "yyyy-mm-dd", "0.0%"});
    maker.sheet("S",
                "<row><c t=\"str\"><v>月份</v></c><c t=\"str\"><v>占比</v></c></row>"
                "<row><c><v>2024.1</v></c><c s=\"2\"><v>0.235</v></c></row>"
                "<row><c s=\"1\"><v>45352</v></c><c t=\"e\"><v>#REF!</v></c></row>"
                "<row><c s=\"1\"><v>45356</v></c><c><f>B2*2</f></c></row>");
    maker.write(folder("a.xlsx"));
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    const Normal normal(sheet);
    BOOST_TEST(normal.rows
               == QStringList({u"2: 2024.1|23.5%"_s, u"3: 2024-03|#REF!"_s, u"4: 2024-03-05|"_s}));
    QStringList errors;
    for (const Issue &issue : normal.table.issues())
        if (issue.severity == Severity::Error)
            errors << issue.code + u' ' + cellName(issue.place.row, issue.place.column);
    BOOST_TEST(errors
               == QStringList({u"period-doubtful A2"_s, u"cell-error B3"_s, u"date-as-month A4"_s,
                               u"formula-without-value B4"_s}));
    BOOST_TEST(normal.codes().contains(u"date-as-month"_s));
}

BOOST_AUTO_TEST_CASE(hidden_rows_and_columns_are_said)
{
    const Folder folder;
    XlsxMaker()
        .sheet("S",
               "<row><c t=\"str\"><v>区县</v></c><c t=\"str\"><v>煤炭</v></c></row><row hidden=\"1\"><c "
               "t=\"str\"><v>鹿城区"
               "</v></c><c><v>1</v></c></row>",
               {}, "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols>")
        .write(folder("a.xlsx"));
    const Normal normal(firstSheet(folder("a.xlsx")));
    BOOST_TEST(normal.codes() == QStringList({u"columns-hidden"_s, u"rows-hidden"_s}));
}

BOOST_AUTO_TEST_SUITE_END()
