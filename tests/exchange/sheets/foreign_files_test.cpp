// Files made by other programs at the time of the test.
#include "app/exchange/sheets/normal_table.h"
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <QProcess>

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(foreign_files)

BOOST_AUTO_TEST_CASE(a_government_table_made_by_openpyxl)
{
    const Folder folder;
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import openpyxl,sys,datetime\nb=openpyxl.Workbook()\ns=b.active\ns.title='能耗'\n"
         "s['A1']='2023年能耗情况表'\ns.merge_cells('A1:E1')\ns['E2']='单位：万吨标准煤'\n"
         "s['A3']='地区'\ns.merge_cells('A3:A4')\ns['B3']='能源消费总量'\ns.merge_cells('B3:C3')\n"
         "s['D3']='煤炭消费量（万吨）'\ns.merge_cells('D3:E3')\n"
         "for c,y in zip('BCDE',(2022,2023,2022,2023)): s[c+'4']=y\n"
         "s.append(['鹿 城 区',330.1,332.5,12,13.25])\ns.append(['龙湾区',210,'=B6+1',8,'—'])\n"
         "s.append(['全市',540.1,544,20,21])\ns['A9']='注：初步数'\n"
         "s.row_dimensions[6].hidden=True\nh=b.create_sheet('说明')\nh.sheet_state='hidden'\nh['A1']='x'\n"
         "b.save(sys.argv[1])"_s,
         folder("a.xlsx")});
    BOOST_REQUIRE(python.waitForFinished());
    BOOST_TEST(python.readAllStandardError().toStdString() == "");
    const auto file = openSheetFile(folder("a.xlsx"));
    BOOST_REQUIRE(file->sheets().size() == 2);
    BOOST_TEST(file->sheets()[1].isHidden);
    const Sheet sheet = readSheet(*file, 0, u"a.xlsx"_s);
    const TableGuess guess = guessTable(sheet);
    NormalTable table(sheet, guess);
    BOOST_TEST(QString::fromUtf8(table.csv())
               == u"\n\n\n地区,能源消费总量 2022（万吨标准煤）,能源消费总量 2023（万吨标准煤）,煤炭消费量 "
                  u"2022（万吨）,煤炭消费量 "
                  "2023（万吨）\n鹿城区,330.1,332.5,12,13.25\n龙湾区,210,,8,—\n"_s);
    QStringList codes;
    for (const Issue &issue : table.issues())
        codes << issue.code;
    BOOST_TEST(codes.contains(u"formula-without-value"_s));
    BOOST_TEST(codes.contains(u"rows-hidden"_s));
    BOOST_TEST(codes.contains(u"unit-from-line"_s));
}

BOOST_AUTO_TEST_SUITE_END()
