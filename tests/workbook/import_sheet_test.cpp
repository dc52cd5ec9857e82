// Spreadsheets through the same judging as CSV.
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/workbook/import_fixture.h"

#include "app/exchange/sheets/zip_archive.h"
#include "app/workbook/import_figures.h"

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using pilotage::exchange::XlsxMaker;

namespace {

QByteArray textCell(const char *words)
{
    return "<c t=\"str\"><v>" + QByteArray(words) + "</v></c>";
}

QByteArray numberCell(const char *digits)
{
    return "<c><v>" + QByteArray(digits) + "</v></c>";
}

QByteArray rowOf(const QByteArray &cells)
{
    return "<row>" + cells + "</row>";
}

struct SheetBook : ImportFixture
{
    std::unique_ptr<ImportSession> stageSheet(const XlsxMaker &maker, const QString &sheet = {},
                                              const QString &kind = u"observations"_s)
    {
        const QString path = write({}, u"table.xlsx"_s);
        maker.write(path);
        ImportRequest request;
        request.path = path;
        request.kind = kind;
        request.sheet = sheet;
        return stageImport(*store, request, nullptr);
    }
};

/// Of the first issue of the file with this code.
QStringList argsOf(const ImportSession &session, const QString &code)
{
    for (const Issue &issue : session.summary().fileIssues)
        if (issue.code == code)
            return issue.args;
    return {};
}

const QByteArray plain
    = rowOf(textCell("subject") + textCell("indicator") + textCell("period") + textCell("value"))
    + rowOf(numberCell("330302") + textCell("gdp") + numberCell("2023") + numberCell("1505.51"));

} // namespace

BOOST_FIXTURE_TEST_SUITE(import_sheet, SheetBook)

BOOST_AUTO_TEST_CASE(a_plain_sheet_is_judged_like_csv)
{
    const auto session = stageSheet(XlsxMaker().sheet("数据", plain));
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0");
    BOOST_TEST(session->summary().encoding == u"XLSX"_s);
    BOOST_TEST(session->summary().separator == QString());
    BOOST_TEST(session->summary().layout == u"long"_s);
    BOOST_TEST(applyImport(*store, *session, nullptr) == 1);
    const auto again = stageSheet(XlsxMaker().sheet("数据", plain));
    BOOST_TEST(verdictsOf(*again) == "0 0 1 0");
}

BOOST_AUTO_TEST_CASE(indicators_over_years_with_places_of_the_sheet)
{
    XlsxMaker maker;
    maker.sheet("表一",
                rowOf(textCell("2023年情况表")) + rowOf(textCell("地区") + textCell("gdp（亿元）") + "<c/>")
                    + rowOf("<c/>" + numberCell("2022") + numberCell("2023"))
                    + rowOf(numberCell("330302") + numberCell("1400") + textCell("约1505.5"))
                    + rowOf(textCell("不知何处") + numberCell("1") + textCell("十二"))
                    + rowOf(textCell("合计") + numberCell("9") + numberCell("9")),
                "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A3\"/><mergeCell "
                "ref=\"B2:C2\"/></mergeCells>");
    const auto session = stageSheet(maker);
    BOOST_TEST(session->summary().layout == u"wide-both"_s);
    BOOST_TEST(verdictsOf(*session) == "2 0 0 2");
    const auto refused = session->rows(Verdict::Refused, 0, 10);
    BOOST_REQUIRE(refused.size() == 2);
    BOOST_TEST(refused[1].place.sheet == u"表一"_s);
    BOOST_TEST(refused[1].place.row == 5);
    const auto fresh = session->rows(Verdict::New, 0, 10);
    BOOST_TEST(fresh[0].periodText == u"2022"_s);
    BOOST_TEST(fresh[1].periodText == u"2023"_s);
    BOOST_TEST(fresh[1].place.column == 3);
}

BOOST_AUTO_TEST_CASE(cells_that_cannot_be_used_refuse_their_row_only)
{
    const QByteArray rows = plain
        + rowOf(numberCell("330305") + textCell("gdp") + numberCell("2023") + "<c t=\"e\"><v>#REF!</v></c>")
        + rowOf(numberCell("330302") + textCell("gdp") + numberCell("2022") + "<c><f>D2*2</f></c>");
    const auto session = stageSheet(XlsxMaker().sheet("数据", rows));
    BOOST_TEST(verdictsOf(*session) == "1 0 0 2");
    const auto refused = session->rows(Verdict::Refused, 0, 10);
    BOOST_REQUIRE(refused.size() == 2);
    BOOST_TEST(refused[0].issues.front().code == u"cell-error"_s);
    BOOST_TEST(refused[0].issues.size() == 1);
    BOOST_TEST(refused[1].issues.front().code == u"formula-without-value"_s);
    BOOST_TEST(refused[1].fixField == u"value"_s);
    session->fix(refused[1].index, u"value"_s, u"1400"_s);
    BOOST_TEST(verdictsOf(*session) == "2 0 0 1");
}

BOOST_AUTO_TEST_CASE(which_sheet_is_meant_must_be_clear)
{
    XlsxMaker two;
    two.sheet("甲", plain).sheet("乙", plain).sheet("空", "");
    const auto session = stageSheet(two);
    BOOST_REQUIRE(session->summary().fileIssues.size() == 1);
    BOOST_TEST(session->summary().fileIssues[0].code == u"sheet-choose"_s);
    BOOST_TEST(verdictsOf(*stageSheet(two, u"乙"_s)) == "1 0 0 0");
    BOOST_TEST(stageSheet(two, u"丙"_s)->summary().fileIssues[0].code == u"sheet-unknown"_s);
    XlsxMaker hidden;
    hidden.sheetState = "state=\"hidden\"";
    hidden.sheet("甲", plain).sheet("乙", plain);
    BOOST_TEST(verdictsOf(*stageSheet(hidden)) == "1 0 0 0");
}

BOOST_AUTO_TEST_CASE(records_come_from_sheets_too)
{
    const auto session
        = stageSheet(XlsxMaker().sheet(
                         "名录",
                         rowOf(textCell("某市园区名录"))
                             + rowOf(textCell("名称") + textCell("类型") + textCell("区划代码"))
                             + rowOf(textCell("新 园 区") + textCell("park") + numberCell("330302"))
                             + rowOf(textCell("乙园") + "<c t=\"e\"><v>#N/A</v></c>" + numberCell("330302"))),
                     {}, u"sites"_s);
    BOOST_TEST(verdictsOf(*session) == "1 0 0 1");
    BOOST_TEST(applyImport(*store, *session, nullptr) == 1);
}

BOOST_AUTO_TEST_CASE(what_is_exported_comes_back)
{
    import("subject,indicator,period,value,qualifier,source,printed\n330302,gdp,2023,0.30000000000000004,,,\n"
           "330302,gdp,2022,1234567.891,about,=年鉴,'=1\n330305,gdp,2022,…,,,\n");
    import("cycle,entity,emission_year,verified_kg\n2023,S1,2023,12345678\n", u"obligations"_s);
    for (const QString &kind : {u"observations"_s, u"obligations"_s, u"districts"_s, u"indicators"_s}) {
        BOOST_TEST_CONTEXT(kind)
        {
            const QString path = write({}, u"out.xlsx"_s);
            const auto result = exportTable(*store, kind, path, {});
            ImportRequest request;
            request.path = path;
            request.kind = kind;
            const auto session = stageImport(*store, request, nullptr);
            BOOST_TEST(codesOf(*session).find("unknown") == std::string::npos, codesOf(*session));
            BOOST_TEST(session->count(Verdict::Same) == result.rows,
                       verdictsOf(*session) << ": " << codesOf(*session));
        }
    }
}

/// A title, a heading that nobody would take for one, two rows and a total with an unusual word.
const QByteArray odd = rowOf(textCell("情况表")) + rowOf(textCell("地区") + textCell("甲指标"))
    + rowOf(textCell("330302") + numberCell("10")) + rowOf(textCell("330305") + numberCell("20"))
    + rowOf(textCell("总数") + numberCell("30"));

BOOST_AUTO_TEST_CASE(what_is_said_of_rows_and_columns_is_judged_again)
{
    const QString path = write({}, u"odd.xlsx"_s);
    XlsxMaker().sheet("表", odd).write(path);
    ImportRequest request;
    request.path = path;
    request.map = {{u"甲指标"_s, u"gdp"_s}};
    TableReading reading;
    const auto preview = [](const ImportSession &session) {
        return dynamic_cast<const StorableSession &>(session).table().preview();
    };
    const auto first = stageImport(*store, request, nullptr, reading);
    BOOST_TEST(preview(*first).cells.size() == 5U);
    BOOST_TEST(preview(*first).sheets == QStringList{u"表"_s});
    BOOST_TEST(preview(*first).guess.header().firstRow == 2);
    reading.roles.rows = {{5, exchange::TableRole::Total}};
    reading.roles.columns = {{2, exchange::TableRole::Note}};
    const SheetPreview said = preview(*stageImport(*store, request, nullptr, reading));
    BOOST_TEST(!said.guess.dataRows(5)[5]);
    BOOST_TEST((said.guess.columnRole(2) == exchange::TableRole::Note));
    BOOST_TEST(said.guess.parts.back().reason == u"by-hand"_s);
    // Another heading: the columns are judged anew from there.
    reading.roles = {};
    reading.roles.rows = {{4, exchange::TableRole::Header}};
    const SheetPreview moved = preview(*stageImport(*store, request, nullptr, reading));
    BOOST_TEST(moved.guess.header().firstRow == 4);
    BOOST_TEST(moved.guess.header().lastRow == 4);
}

BOOST_AUTO_TEST_CASE(damaged_texts_are_offered_and_changed_only_when_accepted)
{
    const QByteArray rows
        = rowOf(textCell("subject") + textCell("indicator") + textCell("period") + textCell("value"))
        + rowOf(textCell("３３０３０２") + textCell("gdp") + numberCell("2023") + numberCell("7"));
    const QString path = write({}, u"wide.xlsx"_s);
    XlsxMaker().sheet("表", rows).write(path);
    ImportRequest request;
    request.path = path;
    const auto session = stageImport(*store, request, nullptr);
    const auto proposals = dynamic_cast<const StorableSession &>(*session).table().preview().proposals;
    BOOST_REQUIRE(proposals.size() == 1);
    BOOST_TEST(proposals[0].after == u"330302"_s);
    BOOST_TEST(proposals[0].row == 2);
    TableReading reading;
    reading.texts = {{proposals[0].before, proposals[0].after}};
    const auto accepted = stageImport(*store, request, nullptr, reading);
    const ImportTable &table = dynamic_cast<const StorableSession &>(*accepted).table();
    BOOST_TEST(table.preview().proposals.empty());
    BOOST_TEST(table.cleaningNote().contains(u"330302"_s));
    BOOST_TEST(verdictsOf(*accepted) == "1 0 0 0");
    BOOST_TEST(applyImport(*store, *accepted, nullptr) == 1);
    BOOST_TEST(dump().find("330302") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_printed_table_saved_as_text_is_found)
{
    const QString path
        = write("2023年情况表,,\n,,单位：亿元\n地区,gdp,gdp\n,2022,2023\n330302,10,11\n合计,10,11\n");
    ImportRequest request;
    request.path = path;
    const auto session = stageImport(*store, request, nullptr);
    BOOST_TEST(session->summary().layout == u"wide-both"_s);
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0");
    BOOST_TEST(session->rows(Verdict::New, 0, 1)[0].place.row == 5);
    BOOST_TEST(!dynamic_cast<const StorableSession &>(*session).table().preview().isSpreadsheet);
}

BOOST_AUTO_TEST_CASE(totals_and_notes_below_plain_columns_are_left_out_and_said)
{
    const auto session = stage("区划代码,年份,gdp（亿元）\n330302,2023,10\n330305,2023,20.5\n"
                               "合计,,30.5\n注：快报数,,\n填表人：张三,,\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0");
    BOOST_TEST(session->summary().rowsRead == 2);
    BOOST_TEST(argsOf(*session, u"totals-left-out"_s) == (QStringList{u"1"_s, u"4"_s}));
    BOOST_TEST(argsOf(*session, u"lines-left-out"_s) == (QStringList{u"2"_s, u"5-6"_s}));
    BOOST_TEST(argsOf(*session, u"totals-agree"_s) == QStringList{u"1"_s});
    BOOST_TEST(session->rows(Verdict::New, 1, 1)[0].place.row == 3);
    // Nothing of the kind: read as it stands, an unknown district is refused as before.
    const auto plain = stage("区划代码,年份,gdp（亿元）\n330302,2023,10\n某县,2023,20.5\n");
    BOOST_TEST(verdictsOf(*plain) == "1 0 0 1");
    BOOST_TEST(codesOf(*plain) == "subject-unknown");
}

BOOST_AUTO_TEST_CASE(a_unit_line_above_plain_columns_counts)
{
    const auto session = stage("单位：万元,,\n区划代码,年份,gdp\n330302,2023,200000\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0", codesOf(*session));
    BOOST_TEST(session->rows(Verdict::New, 0, 1)[0].newText == u"20"_s);
    BOOST_TEST(argsOf(*session, u"lines-left-out"_s) == (QStringList{u"1"_s, u"1"_s}));
}

BOOST_AUTO_TEST_CASE(totals_are_proven_by_their_rows)
{
    const QByteArray head = "区划代码,年份,gdp（万元）,pm25.mean\n";
    const auto wrong = stage(head + "330302,2023,100000,30\n330303,2023,50000,20\n合计,2023,150900,25\n");
    BOOST_TEST(argsOf(*wrong, u"total-differs"_s)
               == (QStringList{u"4"_s, u"150900"_s, u"gdp（万元）"_s, u"150000"_s}));
    // Means are no sums; rounded rows need not add up to the last digit.
    const auto rounded = stage(head + "330302,2023,100000,30\n330303,2023,50000,20\n合计,2023,150001,99\n");
    BOOST_TEST(codesOf(*rounded).find("total-differs") == std::string::npos, codesOf(*rounded));
    // Groups with a total of their own, and the whole first.
    const auto groups = stage(head
                              + "总计,2023,60,\n330302,2023,10,\n330303,2023,20,\n小计,2023,30,\n"
                                "330305,2023,30,\n小计,2023,30,\n");
    BOOST_TEST(argsOf(*groups, u"totals-agree"_s) == QStringList{u"3"_s}, codesOf(*groups));
    // The city stands above its counties.
    const auto nested = stage(head + "330300,2023,30,\n330302,2023,10,\n330303,2023,20,\n合计,2023,30,\n");
    BOOST_TEST(argsOf(*nested, u"totals-agree"_s) == QStringList{u"1"_s}, codesOf(*nested));
    // While a row is refused nobody knows; once it is mended the total is judged.
    const auto open = stage(head + "330302,2023,10,\n330303,2023,见附件,\n合计,2023,30,\n");
    BOOST_TEST(codesOf(*open).find("total-differs") == std::string::npos);
    open->fix(open->rows(Verdict::Refused, 0, 1)[0].index, u"value"_s, u"21.9"_s);
    BOOST_TEST(argsOf(*open, u"total-differs"_s).value(3) == u"32"_s, codesOf(*open));
}

BOOST_AUTO_TEST_CASE(registers_saved_as_text_leave_out_totals_and_notes_too)
{
    const auto session = stage("名称,类型,区划代码\n甲园,park,330302\n合计,,1\n备注：演示,,\n", u"sites"_s);
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0", codesOf(*session));
    BOOST_TEST(argsOf(*session, u"totals-left-out"_s) == (QStringList{u"1"_s, u"3"_s}));
}

BOOST_AUTO_TEST_CASE(two_columns_for_one_thing_are_named_with_their_places)
{
    const auto session
        = stage("区划代码,单位名称,年份,年度,gdp（亿元）,gdp\n330302,鹿城区,2023,2022,10,11\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0", codesOf(*session));
    BOOST_TEST(session->rows(Verdict::New, 0, 1)[0].newText == u"10"_s);
    std::vector<QStringList> said;
    for (const Issue &issue : session->summary().fileIssues)
        if (issue.code == "column-twice"_L1 || issue.code == "column-beside"_L1)
            said.push_back(issue.args + QStringList{QString::number(static_cast<int>(issue.severity))});
    BOOST_REQUIRE(said.size() == 3);
    BOOST_TEST(said[0] == (QStringList{u"subject"_s, u"A"_s, u"区划代码"_s, u"B"_s, u"单位名称"_s, u"0"_s}));
    BOOST_TEST(said[1] == (QStringList{u"period"_s, u"C"_s, u"年份"_s, u"D"_s, u"年度"_s, u"1"_s}));
    BOOST_TEST(said[2].mid(1) == (QStringList{u"E"_s, u"gdp（亿元）"_s, u"F"_s, u"gdp"_s, u"1"_s}));
}

BOOST_AUTO_TEST_CASE(a_layout_met_before_is_followed_next_year)
{
    exchange::MappingProfile profile;
    profile.name = u"县报"_s;
    profile.layout = exchange::fingerprintOf(u"observations"_s, {u"地区"_s, u"甲 2022年（亿元）"_s, u"乙"_s});
    profile.map = {{u"甲 2022年（亿元）"_s, u"gdp"_s}, {u"乙"_s, QString()}};
    TableReading reading;
    reading.profiles = {profile};
    ImportRequest request;
    request.path = write("地区,甲 2023年（亿元）,乙\n330302,10,x\n");
    const auto session = stageImport(*store, request, nullptr, reading);
    const SheetPreview &preview = dynamic_cast<const StorableSession &>(*session).table().preview();
    BOOST_TEST(preview.profile == u"县报"_s);
    BOOST_TEST(preview.similarity.score == 1.0);
    BOOST_TEST(argsOf(*session, u"layout-followed"_s) == (QStringList{u"县报"_s, u"100"_s}));
    BOOST_TEST(session->summary().columns[1].field == u"indicator:gdp period:2023"_s);
    BOOST_TEST(session->summary().columns[1].unit == u"亿元"_s);
    BOOST_TEST(session->summary().columns[2].field.isEmpty());
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0");
}

BOOST_AUTO_TEST_CASE(rows_put_right_are_kept_with_the_layout)
{
    const auto reading = [](const ImportSession &session) {
        return dynamic_cast<const StorableSession &>(session).table().preview();
    };
    ImportRequest request;
    request.path = write("情况表,,\n（万元）,,\n区划代码,年份,gdp\n330302,2023,100000\n总数,2023,100000\n"
                         "经办：张三,,\n");
    TableReading said;
    said.roles.rows
        = {{2, exchange::TableRole::Unit}, {5, exchange::TableRole::Total}, {6, exchange::TableRole::Note}};
    const auto first = stageImport(*store, request, nullptr, said);
    BOOST_TEST(verdictsOf(*first) == "1 0 0 0", codesOf(*first));
    BOOST_TEST(first->rows(Verdict::New, 0, 1)[0].newText == u"10"_s);
    exchange::MappingProfile profile;
    profile.name = u"月报"_s;
    profile.layout = reading(*first).layout;
    profile.layout.kind = request.kind;
    profile.rows = reading(*first).rowsToKeep;
    BOOST_TEST(!profile.rows.isEmpty());

    // Next month: a title more, other counties, other places of total and note.
    TableReading next;
    next.profiles = {*exchange::profileFromJson(exchange::toJson(profile))};
    request.path = write("附件3,,\n情况表,,\n（万元）,,\n区划代码,年份,gdp\n330302,2024,100000\n"
                         "330303,2024,200000\n330305,2024,300000\n总数,2024,600000\n经办：张三,,\n",
                         u"next.csv"_s);
    const auto session = stageImport(*store, request, nullptr, next);
    BOOST_TEST(verdictsOf(*session) == "3 0 0 0", codesOf(*session));
    BOOST_TEST(session->rows(Verdict::New, 2, 1)[0].newText == u"30"_s);
    BOOST_TEST(reading(*session).profile == u"月报"_s);
    BOOST_TEST(reading(*session).areRolesOfLayout);
    BOOST_TEST(argsOf(*session, u"totals-agree"_s) == QStringList{u"1"_s});
    BOOST_TEST(argsOf(*session, u"layout-rows-followed"_s) == (QStringList{u"月报"_s, u"100"_s}));
    // A person may say that nothing of it holds here.
    next.areRolesSaid = true;
    const auto asFound = stageImport(*store, request, nullptr, next);
    BOOST_TEST(!reading(*asFound).areRolesOfLayout);
    BOOST_TEST(asFound->summary().refused > 0);
}

BOOST_AUTO_TEST_CASE(several_files_are_one_step_and_shared_figures_are_said)
{
    const auto staged = [this](const char *name, const QByteArray &rows) {
        ImportRequest request;
        request.path = write("subject,indicator,period,value\n" + rows, QString::fromLatin1(name));
        return stageImport(*store, request, nullptr);
    };
    const auto a = staged("a.csv", "330302,gdp,2023,10\n330305,gdp,2023,20\n");
    const auto b = staged("b.csv", "330302,gdp,2023,11\n330305,gdp,2023,20\n330302,gdp,2022,9\n");
    judgeTogether({a.get(), b.get()});
    BOOST_TEST(verdictsOf(*a) == "2 0 0 0");
    BOOST_TEST(verdictsOf(*b) == "1 0 1 1");
    const auto refused = b->rows(Verdict::Refused, 0, 1);
    BOOST_REQUIRE(refused.size() == 1);
    BOOST_TEST(refused[0].issues.front().code == u"other-file-differs"_s);
    BOOST_TEST(refused[0].issues.front().args == (QStringList{u"a.csv"_s, u"2"_s, u"10"_s}));
    const auto before = store->head().seq;
    BOOST_TEST(applyImports(*store, {a.get(), b.get()}, nullptr) == 3);
    BOOST_TEST(store->head().seq == before + 1);
    BOOST_TEST(store->nextUndo()->label.contains(u"2"_s));
    BOOST_TEST(verdictsOf(*a) == "0 0 2 0");
}

BOOST_AUTO_TEST_SUITE_END()
