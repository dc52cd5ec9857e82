#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(const QByteArray &rows)
{
    return "<table:table table:name=\"表一\">" + rows + "</table:table>";
}

QByteArray row(const QByteArray &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

QByteArray text(const QByteArray &words)
{
    return "<table:table-cell office:value-type=\"string\"><text:p>" + words + "</text:p></table:table-cell>";
}

Sheet read(const QByteArray &tables, const QByteArray &styles = {})
{
    const Folder folder;
    odsZip(tables, styles).write(folder("a.ods"));
    return firstSheet(folder("a.ods"));
}

} // namespace

BOOST_AUTO_TEST_SUITE(ods_reader)

BOOST_AUTO_TEST_CASE(reads_every_type_of_cell)
{
    const QByteArray styles
        = "<number:date-style style:name=\"N1\"><number:year/><number:text>年</number:text><number:month/>"
          "</number:date-style><style:style style:name=\"ce1\" style:data-style-name=\"N1\"/>";
    const QByteArray cells = text("鹿<text:span>城</text:span><text:s text:c=\"2\"/>区")
        + "<table:table-cell office:value-type=\"float\" "
          "office:value=\"330.74\"><text:p>331</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"percentage\" office:value=\"0.235\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-03-05\"/>"
          "<table:table-cell table:style-name=\"ce1\" office:value-type=\"date\" "
          "office:date-value=\"2024-03-01\"/>"
          "<table:table-cell office:value-type=\"date\" office:date-value=\"2024-03-05T12:00:00\"/>"
          "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"true\"/>"
          "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\" "
          "calcext:value-type=\"error\" "
          "office:string-value=\"\"><text:p>#DIV/0!</text:p></table:table-cell>"
          "<table:table-cell office:value-type=\"string\"><text:p>一</text:p><text:p>二</text:p>"
          "<office:annotation><text:p>批注</text:p></office:annotation></table:table-cell>"
          "<table:table-cell office:value-type=\"currency\" office:value=\"12\"/>";
    BOOST_TEST(cellsOf(read(table(row(cells)), styles))
               == QStringList({u"A1=鹿城  区"_s, u"B1=330.74"_s, u"C1=23.5%"_s, u"D1=2024-03-05"_s,
                               u"E1=2024-03"_s, u"F1=2024-03-05 12:00:00"_s, u"G1=TRUE"_s, u"H1=#DIV/0!"_s,
                               u"I1=一\n二"_s, u"J1=12"_s}));
}

BOOST_AUTO_TEST_CASE(repeats_are_written_out_and_empty_ones_cost_nothing)
{
    const QByteArray rows = "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell "
                            "table:number-columns-repeated=\"2\"/>"
                            "<table:table-cell table:number-columns-repeated=\"2\" "
                            "office:value-type=\"float\" office:value=\"5\"/>"
                            "<table:table-cell table:number-columns-repeated=\"16380\"/></table:table-row>"
                            "<table:table-row table:number-rows-repeated=\"1048574\"><table:table-cell "
                            "table:number-columns-repeated=\"16384\"/></table:table-row>";
    BOOST_TEST(cellsOf(read(table(rows))) == QStringList({u"C1=5"_s, u"D1=5"_s, u"C2=5"_s, u"D2=5"_s}));
}

BOOST_AUTO_TEST_CASE(merged_hidden_and_grouped)
{
    const QByteArray tables = "<table:table table:name=\"一\"><table:table-column/><table:table-column "
                              "table:number-columns-repeated=\"2\" table:visibility=\"collapse\"/>"
                              "<table:table-header-rows>"
        + row("<table:table-cell table:number-columns-spanned=\"2\" table:number-rows-spanned=\"2\" "
              "office:value-type=\"string\"><text:p>合并</text:p></"
              "table:table-cell><table:covered-table-cell/>")
        + "</table:table-header-rows><table:table-row-group><table:table-row table:visibility=\"filter\">"
          "<table:covered-table-cell table:number-columns-repeated=\"2\" "
          "office:value-type=\"string\"><text:p>盖住"
          "</text:p></table:covered-table-cell>"
        + text("丙") + "</table:table-row></table:table-row-group></table:table>";
    const Sheet sheet = read(tables);
    BOOST_TEST(cellsOf(sheet) == QStringList({u"A1=合并"_s, u"C2=丙"_s}));
    BOOST_REQUIRE(sheet.merges.size() == 1);
    BOOST_TEST((sheet.merges[0] == CellRange{1, 1, 2, 2}));
    BOOST_TEST(sheet.isHiddenRow(2));
    BOOST_TEST(sheet.isHiddenColumn(3));
    BOOST_TEST(!sheet.isHiddenColumn(1));
}

BOOST_AUTO_TEST_CASE(several_tables_and_hidden_ones)
{
    const Folder folder;
    const QByteArray styles
        = "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>";
    odsZip("<table:tracked-changes><table:table-row>" + text("旧")
               + "</table:table-row></table:tracked-changes>" + table(row(text("甲")))
               + "<table:table table:name=\"二\" table:style-name=\"ta2\">" + row(text("乙"))
               + "</table:table>",
           styles)
        .write(folder("a.ods"));
    const auto file = openSheetFile(folder("a.ods"));
    BOOST_TEST(file->format() == u"ODS"_s);
    BOOST_REQUIRE(file->sheets().size() == 2);
    BOOST_TEST(file->sheets()[0].name == u"表一"_s);
    BOOST_TEST(!file->sheets()[0].isHidden);
    BOOST_TEST(file->sheets()[1].isHidden);
    BOOST_TEST(cellsOf(readSheet(*file, 0, {})) == QStringList({u"A1=甲"_s}));
    BOOST_TEST(cellsOf(readSheet(*file, 1, {})) == QStringList({u"A1=乙"_s}));
}

BOOST_AUTO_TEST_CASE(tables_inside_of_cells_are_not_the_table)
{
    const QByteArray cell = "<table:table-cell office:value-type=\"string\"><text:p>外</text:p><draw:frame>"
        + table(row(text("内"))) + "</draw:frame></table:table-cell>";
    BOOST_TEST(cellsOf(read(table(row(cell + text("后"))))) == QStringList({u"A1=外"_s, u"B1=后"_s}));
}

BOOST_AUTO_TEST_SUITE_END()
