#include "app/exchange/sheets/table_guess.h"
#include "app/exchange/sheets/xlsx_writer.h"
#include "app/exchange/sheets/zip_archive.h"
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>

#include <boost/test/unit_test.hpp>

#include <clocale>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

std::string part(const QString &path, const char *name)
{
    return ZipArchive(path, {}).read(name);
}

QByteArray sha256(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    return QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex();
}

/// Texts that a spreadsheet must not take for something else. Source: OWASP, CSV Injection; CWE-1236.
QStringList payloads()
{
    QStringList all{u"=1+1"_s,
                    u"+1+1"_s,
                    u"-1+1"_s,
                    u"@SUM(A1)"_s,
                    u"=cmd|'/c calc'!A1"_s,
                    u"=HYPERLINK(\"http://localhost\")"_s,
                    u"\t=1+1"_s,
                    u"\r=1"_s,
                    u"\n=1"_s,
                    u"＝1+1"_s,
                    u"＋1"_s,
                    u"－1"_s,
                    u"＠A1"_s,
                    u"'=1+1"_s,
                    u"''=1"_s,
                    u"{=1}"_s,
                    u"=IMPORTXML(CONCAT(\"a\"))"_s,
                    u"%0A=1"_s,
                    u"=A1:B2"_s,
                    u"=\"a\""_s,
                    u"=-1"_s,
                    u"-2+3+cmd"_s,
                    u"@a"_s,
                    u"+44"_s,
                    u"-5"_s,
                    u"007"_s,
                    u"330302"_s,
                    u"91330300MA2ABCDE1X"_s,
                    u"1e5"_s,
                    u"TRUE"_s,
                    u"#N/A"_s,
                    u"2024-03-05"_s,
                    u"1/2"_s,
                    u"_x0041_"_s,
                    u"a_x000A_b"_s,
                    u"<b>&amp;"_s,
                    u"a\nb"_s,
                    u" lead"_s,
                    u"trail "_s,
                    u"=\u200b1"_s,
                    u"http://localhost/a"_s,
                    u"mailto:a@b"_s};
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(xlsx_writer)

BOOST_AUTO_TEST_CASE(cells_are_typed_and_read_back)
{
    const Folder folder;
    XlsxOptions options;
    options.units = {QString(), QString(), u"万吨"_s};
    options.notes = {u"数据来源：某局"_s, u"截止日期：2025-11-01"_s};
    options.sheetName = u"a/b:c"_s;
    XlsxWriter writer(folder("a.xlsx"), options);
    writer.header({u"区划代码"_s, u"日期"_s, u"碳排放"_s});
    writer.text(u"330302"_s).date(u"2024-03-05"_s).number(330.74).endRow();
    writer.text(u"330303"_s).date(u"2024-03"_s).number(-0.5).endRow();
    writer.empty().text(u"330304"_s).integer(9'007'199'254'740'993).endRow();
    const TableResult result = writer.commit();
    BOOST_TEST(result.rows == 3);
    BOOST_TEST(result.sha256.toLatin1() == sha256(folder("a.xlsx")));
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    BOOST_TEST(sheet.name == u"a b c"_s);
    BOOST_TEST(cellsOf(sheet)
               == QStringList({u"A1=区划代码"_s, u"B1=日期"_s, u"C1=碳排放"_s, u"C2=万吨"_s, u"A3=330302"_s,
                               u"B3=2024-03-05"_s, u"C3=330.74"_s, u"A4=330303"_s, u"B4=2024-03"_s,
                               u"C4=-0.5"_s, u"B5=330304"_s, u"C5=9007199254740993"_s, u"A7=数据来源：某局"_s,
                               u"A8=截止日期：2025-11-01"_s}));
    BOOST_TEST((sheet.cell(3, 1)->kind == CellKind::Text));
    BOOST_TEST((sheet.cell(3, 2)->kind == CellKind::Number));
    BOOST_TEST((sheet.cell(3, 2)->form == NumberForm::Date));
    BOOST_TEST((sheet.cell(3, 3)->form == NumberForm::Number));
    BOOST_TEST((sheet.cell(5, 3)->kind == CellKind::Text));
    const TableGuess guess = guessTable(sheet);
    BOOST_TEST((guess.header() == CellRange{1, 1, 2, 3}));
    BOOST_TEST(guess.partsOf(TableRole::Note).size() == 1);
}

BOOST_AUTO_TEST_CASE(the_page_is_made_for_print)
{
    const Folder folder;
    XlsxOptions options;
    options.title = u"碳排放"_s;
    options.isDemo = true;
    XlsxWriter writer(folder("a.xlsx"), options);
    writer.header({u"区县"_s, u"数值"_s});
    writer.text(u"很长的一个名称很长的一个名称"_s).number(1).endRow();
    writer.commit();
    const std::string sheet = part(folder("a.xlsx"), "xl/worksheets/sheet1.xml");
    for (const char *wanted : {"orientation=\"landscape\"", "fitToHeight=\"0\"", "ySplit=\"2\"",
                               "state=\"frozen\"", "演示", "width=\"30.7"})
        BOOST_TEST((sheet.find(wanted) != std::string::npos), wanted);
    BOOST_TEST((part(folder("a.xlsx"), "xl/workbook.xml").find("_xlnm.Print_Titles") != std::string::npos));
    BOOST_TEST(firstSheet(folder("a.xlsx")).text(1, 1) == u"碳排放（演示）"_s);
}

BOOST_AUTO_TEST_CASE(no_text_becomes_a_formula)
{
    const Folder folder;
    XlsxWriter writer(folder("a.xlsx"));
    writer.header({u"=1+1"_s});
    for (const QString &payload : payloads())
        writer.text(payload).endRow();
    writer.commit();
    BOOST_TEST(payloads().size() >= 40);
    const std::string xml = part(folder("a.xlsx"), "xl/worksheets/sheet1.xml");
    BOOST_TEST((xml.find("<f>") == std::string::npos));
    BOOST_TEST((xml.find("hyperlink") == std::string::npos));
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    for (int i = 0; i < payloads().size(); ++i) {
        BOOST_REQUIRE(sheet.cell(i + 2, 1));
        BOOST_TEST((sheet.cell(i + 2, 1)->kind == CellKind::Text), payloads()[i].toStdString());
        BOOST_TEST(!sheet.cell(i + 2, 1)->isFormula);
        BOOST_TEST(sheet.text(i + 2, 1) == payloads()[i]);
    }
}

BOOST_AUTO_TEST_CASE(a_decimal_comma_of_the_locale_does_not_get_in)
{
    const Folder folder;
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    std::setlocale(LC_NUMERIC,
                   "de_DE.UTF-8"); // where it is not installed, this proves nothing and fails nothing
    XlsxWriter writer(folder("a.xlsx"));
    writer.header({u"甲"_s});
    for (int i = 0; i < 300; ++i)
        writer.number(i + 0.5).endRow();
    writer.commit();
    std::setlocale(LC_NUMERIC, before.c_str());
    const Sheet sheet = firstSheet(folder("a.xlsx"));
    BOOST_TEST(sheet.text(2, 1) == u"0.5"_s);
    BOOST_TEST(sheet.text(301, 1) == u"299.5"_s);
}

BOOST_AUTO_TEST_CASE(openpyxl_reads_the_same)
{
    const Folder folder;
    XlsxWriter writer(folder("a.xlsx"));
    writer.header({u"甲"_s, u"乙"_s});
    for (int i = 0; i < 1000; ++i)
        writer.text(u"=%1"_s.arg(i)).number(i / 8.0).endRow();
    writer.commit();
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import openpyxl,sys\ns=openpyxl.load_workbook(sys.argv[1]).active\n"
         "r=list(s.rows)\nprint(len(r),r[9][0].data_type,r[9][0].value,r[9][1].value,r[9][1].number_format)"_s,
         folder("a.xlsx")});
    BOOST_REQUIRE(python.waitForFinished());
    // openpyxl shows a string cell that begins with "=" as "f" only if it is one
    BOOST_TEST(QString::fromUtf8(python.readAllStandardOutput()).trimmed() == u"1001 s =8 1 0"_s);
}

BOOST_AUTO_TEST_CASE(nothing_appears_before_the_commit_and_the_old_file_stays)
{
    const Folder folder;
    {
        XlsxWriter writer(folder("a.xlsx"));
        writer.header({u"甲"_s});
        writer.text(u"乙"_s).endRow();
    }
    BOOST_TEST(QDir(folder.folder.path()).entryList(QDir::Files).isEmpty());
    try {
        XlsxWriter writer(folder("none/a.xlsx"));
        BOOST_ERROR("a folder that is not there was written to");
    } catch (const FileError &error) {
        BOOST_TEST(error.code() == u"file-not-written"_s);
    }
}

BOOST_AUTO_TEST_CASE(a_text_too_long_for_a_cell_is_refused)
{
    const Folder folder;
    XlsxWriter writer(folder("a.xlsx"));
    writer.header({u"甲"_s});
    writer.text(QString(32'768, u'x')).endRow();
    try {
        writer.commit();
        BOOST_ERROR("it was written");
    } catch (const FileError &error) {
        BOOST_TEST(error.code() == u"cell-too-long"_s);
    }
}

BOOST_AUTO_TEST_SUITE_END()
