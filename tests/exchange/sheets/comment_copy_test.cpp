#include "app/exchange/sheets/comment_copy.h"
#include "app/exchange/sheets/zip_archive.h"
#include "tests/exchange/sheets/sheet_fixture.h"
#include "tests/support/printing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

const QString author = u"碳路"_s;

/// "sheet!A1: text" of every comment, as another program sees them.
QString commentsOf(const QString &path)
{
    QProcess python;
    python.start(
        u"/usr/bin/python3"_s,
        {u"-c"_s,
         u"import openpyxl,sys\nb=openpyxl.load_workbook(sys.argv[1])\nfor s in b:\n for r in "
         u"s.iter_rows():\n"
         "  for c in r:\n   if c.comment: print(s.title+'!'+c.coordinate+': '+c.comment.text+' ('+c.comment.author+')')"_s,
         path});
    python.waitForFinished();
    BOOST_TEST(python.readAllStandardError().toStdString() == "");
    return QString::fromUtf8(python.readAllStandardOutput()).trimmed();
}

QString python(const QString &script, const QString &path)
{
    QProcess process;
    process.start(u"/usr/bin/python3"_s, {u"-c"_s, script, path});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardError());
}

} // namespace

BOOST_AUTO_TEST_SUITE(comment_copy)

BOOST_AUTO_TEST_CASE(comments_stand_at_their_cells_and_the_rest_is_as_sent)
{
    const Folder folder;
    XlsxMaker maker;
    maker.sheet(
        "表一", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"B2\"><v>2</v></c></row>",
        "<pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
        "<extLst/>");
    maker.sheet("表二", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
    maker.parts["xl/media/image1.bin"] = "unchanged";
    maker.write(folder("sent.xlsx"));
    const int written = writeCommentCopy(folder("sent.xlsx"), folder("back.xlsx"),
                                         {{u"表一"_s, 2, 2, u"不是数字 <1> & \"2\""_s},
                                          {u"表一"_s, 1, 1, u"甲"_s},
                                          {u"表二"_s, 1, 1, u"乙"_s},
                                          {u"表一"_s, 1, 1, u"再说"_s},
                                          {u"没有"_s, 1, 1, u"丙"_s}},
                                         author);
    BOOST_TEST(written == 4);
    BOOST_TEST(commentsOf(folder("back.xlsx"))
               == u"表一!A1: 甲\n再说 (碳路)\n表一!B2: 不是数字 <1> & \"2\" (碳路)\n表二!A1: 乙 (碳路)"_s);
    const ZipArchive before(folder("sent.xlsx"), {});
    const ZipArchive after(folder("back.xlsx"), {});
    for (const char *same :
         {"xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/media/image1.bin", "_rels/.rels"})
        BOOST_TEST((before.read(same) == after.read(same)), same);
    // In a sheet one element was put in where the schema wants it, and nothing else changed.
    std::string sheet = after.read("xl/worksheets/sheet1.xml");
    const std::size_t from = sheet.find("<legacyDrawing");
    BOOST_REQUIRE(from != std::string::npos);
    const std::size_t to = sheet.find("/>", from) + 2;
    BOOST_TEST(sheet.substr(to, 9) == "<extLst/>");
    sheet.erase(from, to - from);
    BOOST_TEST((sheet == before.read("xl/worksheets/sheet1.xml")));
    BOOST_TEST((cellsOf(firstSheet(folder("back.xlsx"))) == cellsOf(firstSheet(folder("sent.xlsx")))));
}

BOOST_AUTO_TEST_CASE(comments_that_are_there_stay)
{
    const Folder folder;
    BOOST_TEST(
        python(
            u"import openpyxl,sys\nfrom openpyxl.comments import Comment\nb=openpyxl.Workbook()\ns=b.active\n"
            "s.title='S'\ns['A1']=1\ns['B2']=2\ns['A1'].comment=Comment('旧','王')\nb.save(sys.argv[1])"_s,
            folder("sent.xlsx"))
        == QString());
    writeCommentCopy(folder("sent.xlsx"), folder("back.xlsx"),
                     {{u"S"_s, 1, 1, u"新"_s}, {u"S"_s, 2, 2, u"另"_s}}, author);
    BOOST_TEST(commentsOf(folder("back.xlsx")) == u"S!A1: 旧\n新 (王)\nS!B2: 另 (碳路)"_s);
    // and once more into the copy
    writeCommentCopy(folder("back.xlsx"), folder("again.xlsx"), {{u"S"_s, 2, 2, u"又"_s}}, author);
    BOOST_TEST(commentsOf(folder("again.xlsx")) == u"S!A1: 旧\n新 (王)\nS!B2: 另\n又 (碳路)"_s);
}

BOOST_AUTO_TEST_CASE(prefixes_of_the_sender_are_kept)
{
    const Folder folder;
    XlsxMaker maker;
    maker.sheet(
        "S",
        "<?xml version=\"1.0\"?><x:worksheet "
        "xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row><x:c "
        "r=\"A1\"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>");
    maker.write(folder("sent.xlsx"));
    writeCommentCopy(folder("sent.xlsx"), folder("back.xlsx"), {{u"S"_s, 1, 1, u"甲"_s}}, author);
    const std::string sheet = ZipArchive(folder("back.xlsx"), {}).read("xl/worksheets/sheet1.xml");
    BOOST_TEST((sheet.find("<x:legacyDrawing ") != std::string::npos));
    BOOST_TEST((sheet.find("</x:sheetData><x:legacyDrawing") != std::string::npos));
}

BOOST_AUTO_TEST_CASE(other_formats_say_that_they_cannot)
{
    const Folder folder;
    odsZip("<table:table table:name=\"a\"/>").write(folder("a.ods"));
    try {
        writeCommentCopy(folder("a.ods"), folder("b.ods"), {{u"a"_s, 1, 1, u"x"_s}}, author);
        BOOST_ERROR("it was written");
    } catch (const FileError &error) {
        BOOST_TEST(error.code() == u"comments-not-possible"_s);
    }
    BOOST_TEST(!QFile::exists(folder("b.ods")));
}

BOOST_AUTO_TEST_CASE(only_the_file_that_was_read_gets_comments_and_never_itself)
{
    const Folder folder;
    XlsxMaker().sheet("S", "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>").write(folder("sent.xlsx"));
    const auto bytes = [&folder](const char *name) {
        QFile file(folder(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [&](const char *target, const QString &digest) {
        try {
            writeCommentCopy(folder("sent.xlsx"), folder(target), {{u"S"_s, 1, 1, u"甲"_s}}, author, digest);
        } catch (const FileError &error) {
            return error.code();
        }
        return QString();
    };
    const QString digest = QString::fromLatin1(
        QCryptographicHash::hash(bytes("sent.xlsx"), QCryptographicHash::Sha256).toHex());
    BOOST_TEST(write("back.xlsx", digest) == QString());
    const QByteArray written = bytes("back.xlsx");
    const QByteArray sent = bytes("sent.xlsx");
    BOOST_TEST(write("sent.xlsx", digest) == u"comments-over-source"_s);
    BOOST_TEST((bytes("sent.xlsx") == sent));
    BOOST_TEST(QFile::link(folder("sent.xlsx"), folder("link.xlsx")));
    BOOST_TEST(write("link.xlsx", digest) == u"comments-over-source"_s);
    // Changed or gone meanwhile: said, and the copy written before stays.
    XlsxMaker().sheet("S", "<row r=\"1\"><c r=\"A1\"><v>2</v></c></row>").write(folder("sent.xlsx"));
    BOOST_TEST(write("back.xlsx", digest) == u"source-changed"_s);
    BOOST_TEST(QFile::remove(folder("sent.xlsx")));
    BOOST_TEST(write("back.xlsx", digest) == u"source-gone"_s);
    BOOST_TEST((bytes("back.xlsx") == written));
}

BOOST_AUTO_TEST_SUITE_END()
