#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

QStringList read(const XlsxMaker &maker)
{
    const Folder folder;
    maker.write(folder("a.xlsx"));
    return cellsOf(firstSheet(folder("a.xlsx")));
}

QStringList readData(const QByteArray &data)
{
    return read(XlsxMaker().sheet("S", data));
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx_reader)

BOOST_AUTO_TEST_CASE(reads_every_type_of_cell)
{
    XlsxMaker maker;
    maker.strings(
        "<si><t>鹿城区</t></si><si><r><rPr><b/></rPr><t>温</t></r><r><t xml:space=\"preserve\">州 </t></r>"
        "<rPh sb=\"0\" eb=\"1\"><t>ウェン</t></rPh><phoneticPr fontId=\"1\"/></si><si/>");
    maker.sheet("S",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c>"
                "<c r=\"C1\" t=\"inlineStr\"><is><r><t>内</t></r><r><t>联</t></r><rPh><t>x</t></rPh></is></c>"
                "<c r=\"D1\" t=\"str\"><f>A1&amp;\"x\"</f><v>鹿城区x</v></c><c r=\"E1\" t=\"b\"><v>1</v></c>"
                "<c r=\"F1\" t=\"e\"><v>#N/A</v></c><c r=\"G1\"><v>330.74000000000001</v></c>"
                "<c r=\"H1\" t=\"n\"><v>1E-3</v></c><c r=\"I1\" t=\"s\"><v>2</v></c><c r=\"J1\"/></row>");
    BOOST_TEST(read(maker)
               == QStringList({u"A1=鹿城区"_s, u"B1=温州 "_s, u"C1=内联"_s, u"D1=鹿城区x"_s, u"E1=TRUE"_s,
                               u"F1=#N/A"_s, u"G1=330.74"_s, u"H1=0.001"_s}));
}

BOOST_AUTO_TEST_CASE(missing_references_count_on)
{
    BOOST_TEST(
        readData(
            "<row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c>"
            "</row><row><c><v>5</v></c></row>")
        == QStringList({u"A1=1"_s, u"B1=2"_s, u"C4=3"_s, u"D4=4"_s, u"A5=5"_s}));
}

BOOST_AUTO_TEST_CASE(cells_out_of_order_are_put_in_order_and_the_last_of_two_counts)
{
    BOOST_TEST(
        readData(
            "<row r=\"1\"><c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"C1\"><v>4</v></c></row>")
        == QStringList({u"A1=1"_s, u"C1=4"_s}));
}

BOOST_AUTO_TEST_CASE(escapes_of_control_characters_are_undone)
{
    BOOST_TEST(readData("<row><c t=\"inlineStr\"><is><t>a_x000A_b_x005F_x0041_</t></is></c></row>")
               == QStringList({u"A1=a\nb_x0041_"_s}));
}

BOOST_AUTO_TEST_CASE(formats_make_dates_and_percentages)
{
    XlsxMaker maker;
    maker.styles({"14", "yyyy\"年\"m\"月\"", "0.0%", "[$-804]yyyy\"年\"m\"月\"d\"日\"", "57", "General",
                  "h:mm", "yyyy"});
    maker.sheet("S",
                "<row><c s=\"0\"><v>45356</v></c><c s=\"1\"><v>45352</v></c><c s=\"2\"><v>0.235</v></c>"
                "<c s=\"3\"><v>45356.5</v></c><c s=\"4\"><v>45352</v></c><c s=\"5\"><v>45352</v></c>"
                "<c s=\"6\"><v>0.75</v></c><c s=\"7\"><v>45352</v></c></row>");
    BOOST_TEST(
        read(maker)
        == QStringList({u"A1=2024-03-05"_s, u"B1=2024-03"_s, u"C1=23.5%"_s, u"D1=2024-03-05 12:00:00"_s,
                        u"E1=2024-03"_s, u"F1=45352"_s, u"G1=18:00:00"_s, u"H1=2024"_s}));
}

BOOST_AUTO_TEST_CASE(the_day_that_never_was_is_marked)
{
    const Folder folder;
    XlsxMaker maker;
    maker.styles({"14"}).sheet(
        "S", "<row><c s=\"0\"><v>59</v></c><c s=\"0\"><v>60</v></c><c s=\"0\"><v>61</v></c></row>");
    maker.write(folder("a.xlsx"));
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    BOOST_TEST(cellsOf(sheet) == QStringList({u"A1=1900-02-28"_s, u"B1=60"_s, u"C1=1900-03-01"_s}));
    BOOST_TEST(sheet.cell(1, 2)->isBadDate);
    BOOST_TEST(!sheet.cell(1, 3)->isBadDate);
}

BOOST_AUTO_TEST_CASE(days_from_1904)
{
    XlsxMaker maker;
    maker.workbookExtra = "<workbookPr date1904=\"1\"/>";
    maker.styles({"14"}).sheet("S", "<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>43894</v></c></row>");
    BOOST_TEST(read(maker) == QStringList({u"A1=1904-01-01"_s, u"B1=2024-03-05"_s}));
}

BOOST_AUTO_TEST_CASE(strict_files_with_iso_dates_and_any_prefix)
{
    XlsxMaker maker;
    const QByteArray strict = "http://purl.oclc.org/ooxml/";
    maker.parts["_rels/.rels"] = "<Relationships><Relationship Id=\"r\" Type=\"" + strict
        + "officeDocument/relationships/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>";
    maker.parts["xl/workbook.xml"] = "<x:workbook xmlns:x=\"" + strict + "spreadsheetml/main\" xmlns:q=\""
        + strict
        + "officeDocument/relationships\"><x:sheets><x:sheet name=\"甲\" sheetId=\"1\" "
          "q:id=\"a\"/></x:sheets>"
          "</x:workbook>";
    maker.parts["xl/_rels/workbook.xml.rels"]
        = "<p:Relationships xmlns:p=\"x\"><p:Relationship Id=\"a\" Type=\"" + strict
        + "officeDocument/relationships/worksheet\" "
          "Target=\"/xl/deep/../worksheets/one.xml\"/></p:Relationships>";
    maker.parts["xl/deep/../worksheets/one.xml"] = "<x:worksheet xmlns:x=\"" + strict
        + "spreadsheetml/main\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\" "
          "t=\"d\"><x:v>2024-03-05</x:v></x:c><x:c "
          "r=\"C2\" t=\"inlineStr\"><x:is><x:t>文</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>";
    BOOST_TEST(read(maker) == QStringList({u"B2=2024-03-05"_s, u"C2=文"_s}));
}

BOOST_AUTO_TEST_CASE(relative_targets_and_backslashes_and_case)
{
    XlsxMaker maker;
    maker.sheet("S", "<row><c><v>7</v></c></row>");
    ZipMaker zip = maker.zip();
    for (auto &[name, content] : zip.parts) {
        if (name == "xl/worksheets/sheet1.xml")
            name = "xl\\Worksheets\\Sheet1.XML";
        content.replace("Target=\"worksheets/sheet1.xml\"", "Target=\"../xl/./worksheets/sheet1.xml\"");
    }
    for (auto &[name, content] : zip.parts)
        content.replace("../xl/./worksheets", "./../xl/worksheets");
    const Folder folder;
    zip.write(folder("a.xlsx"));
    BOOST_TEST(cellsOf(firstSheet(folder("a.xlsx"))) == QStringList({u"A1=7"_s}));
}

BOOST_AUTO_TEST_CASE(sheets_merges_and_hidden_things_are_told)
{
    const Folder folder;
    XlsxMaker maker;
    maker.sheet("封面",
                "<row r=\"3\" hidden=\"1\"><c r=\"A3\"><v>1</v></c></row><row r=\"4\"><c><v>2</v></c></row>",
                "<mergeCells count=\"2\"><mergeCell ref=\"A1:C2\"/><mergeCell ref=\"$B$4:B6\"/></mergeCells>",
                "<dimension ref=\"A3:A4\"/><cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"4\" "
                "max=\"4\"/></cols>");
    maker.sheetState = "state=\"veryHidden\"";
    maker.sheet("代码 &amp; 表", "");
    maker.write(folder("a.xlsx"));
    const auto file = openSheetFile(folder("a.xlsx"));
    BOOST_TEST(file->format() == u"XLSX"_s);
    BOOST_REQUIRE(file->sheets().size() == 2);
    BOOST_TEST(file->sheets()[1].name == u"代码 & 表"_s);
    BOOST_TEST(file->sheets()[1].isHidden);
    BOOST_TEST(!file->sheets()[0].isHidden);
    const Sheet sheet = readSheet(*file, 0, u"a.xlsx"_s);
    BOOST_REQUIRE(sheet.merges.size() == 2);
    BOOST_TEST((*sheet.mergeAt(2, 3) == CellRange{1, 1, 2, 3}));
    BOOST_TEST((*sheet.mergeAt(6, 2) == CellRange{4, 2, 6, 2}));
    BOOST_TEST(!sheet.mergeAt(3, 3));
    BOOST_TEST(sheet.isHiddenRow(3));
    BOOST_TEST(!sheet.isHiddenRow(4));
    BOOST_TEST(sheet.isHiddenColumn(3));
    BOOST_TEST(!sheet.isHiddenColumn(4));
}

BOOST_AUTO_TEST_CASE(a_formula_without_a_value_is_no_empty_cell)
{
    const Folder folder;
    XlsxMaker().sheet("S", "<row><c><f>1+1</f></c><c><f>2+2</f><v>4</v></c></row>").write(folder("a.xlsx"));
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    BOOST_REQUIRE(sheet.cell(1, 1));
    BOOST_TEST(sheet.cell(1, 1)->isFormula);
    BOOST_TEST((sheet.cell(1, 1)->kind == CellKind::Empty));
    BOOST_TEST(sheet.text(1, 2) == u"4"_s);
}

BOOST_AUTO_TEST_CASE(what_stands_outside_of_the_data_is_no_cell)
{
    XlsxMaker maker;
    maker.sheet("S", "<row><c><v>1</v><extLst><ext><c><v>9</v></c></ext></extLst></c></row>",
                "<extLst><ext><row r=\"9\"><c r=\"A9\"><v>9</v></c></row></ext></extLst>");
    BOOST_TEST(read(maker).size() == 1);
}

BOOST_AUTO_TEST_CASE(reading_stops_when_no_more_rows_are_wanted)
{
    const Folder folder;
    XlsxMaker().sheet("S", "<row><c><v>1</v></c></row><row><c><v>2</v></c></row>").write(folder("a.xlsx"));
    const auto file = openSheetFile(folder("a.xlsx"));
    int rows = 0;
    file->read(0, [&rows](const RowView &) { return ++rows < 1; });
    BOOST_TEST(rows == 1);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(number_formats)

BOOST_AUTO_TEST_CASE(forms_of_codes)
{
    const std::vector<std::pair<const char *, NumberForm>> cases{
        {"General", NumberForm::General},
        {"", NumberForm::General},
        {"0", NumberForm::Number},
        {"#,##0.00;[Red]-#,##0.00", NumberForm::Number},
        {"0.00\"万吨\"", NumberForm::Number},
        {"\"day\" 0", NumberForm::Number},
        {"0.00%", NumberForm::Percent},
        {"0.00E+00", NumberForm::Scientific},
        {"@", NumberForm::Text},
        {"yyyy", NumberForm::Year},
        {"yyyy\"年\"", NumberForm::Year},
        {"[$-804]e\"年\"", NumberForm::Year},
        {"yyyy/m", NumberForm::Month},
        {"yyyy\"年\"m\"月\"", NumberForm::Month},
        {"[DBNum1][$-804]yyyy\"年\"m\"月\"", NumberForm::Month},
        {"yyyy年m月", NumberForm::Month},
        {"mmm-yy", NumberForm::Month},
        {"yyyy-mm-dd", NumberForm::Date},
        {"yyyy/m/d;@", NumberForm::Date},
        {"m\"月\"d\"日\"", NumberForm::Date},
        {"[$-F800]dddd, mmmm dd, yyyy", NumberForm::Date},
        {"yyyy/m/d h:mm", NumberForm::DateTime},
        {"h:mm:ss AM/PM", NumberForm::Time},
        {"[h]:mm", NumberForm::Time},
        {"mm:ss.0", NumberForm::Time},
        {"# ?/?", NumberForm::Number},
        {"\\d0", NumberForm::Number},
        {"[Red]0", NumberForm::Number},
    };
    for (const auto &[code, form] : cases)
        BOOST_TEST(static_cast<int>(formOfCode(code)) == static_cast<int>(form), code);
}

BOOST_AUTO_TEST_CASE(percentages_are_exact)
{
    const std::vector<std::pair<double, const char *>> cases{
        {0.235, "23.5%"}, {1, "100%"},     {0, "0%"},     {-0.0715, "-7.15%"}, {0.07, "7%"},
        {12.5, "1250%"},  {0.001, "0.1%"}, {0.29, "29%"}, {0.00005, "0.005%"}, {1.1, "110%"}};
    for (const auto &[value, text] : cases)
        BOOST_TEST(percentText(value).toStdString() == text);
}

BOOST_AUTO_TEST_CASE(ranges_are_read)
{
    BOOST_TEST((*parseRange("A1:XFD1048576") == CellRange{1, 1, 1048576, 16384}));
    BOOST_TEST((*parseRange("$B$3") == CellRange{3, 2, 3, 2}));
    for (const char *wrong : {"", "A", "1", "A1:", "B2:A1", "A1:B2:C3", "A1 B2", "A:B"})
        BOOST_TEST(!parseRange(wrong).has_value(), wrong);
    BOOST_TEST(cellName(3, 28) == u"AB3"_s);
}

BOOST_AUTO_TEST_SUITE_END()
