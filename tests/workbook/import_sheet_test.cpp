// Spreadsheets through the same judging as CSV.
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/workbook/import_fixture.h"

#include "app/exchange/sheets/zip_archive.h"

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

BOOST_AUTO_TEST_SUITE_END()
