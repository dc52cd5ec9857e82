#include "app/reports/batch.h"
#include "app/reports/writers.h"
#include "tests/reports/fake_data.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

std::shared_ptr<const FontBook> fonts()
{
    static const auto book = std::make_shared<const FontBook>();
    return book;
}

FakeData data()
{
    FakeData made;
    made.given.isTraining = true;
    made.number(u"mean"_s, ValueKind::Quantity, 71.26, 1, u"分"_s);
    for (int i = 0; i < 3; ++i) {
        ReportRow row;
        row.code = u"0%1"_s.arg(i);
        row.cells[u"code"_s] = FakeData::words(u"0012%1"_s.arg(i));
        row.cells[u"score"_s] = FakeData::made(u"%1/score"_s.arg(i), ValueKind::Quantity, 1.0 / 3, 1);
        made.tables[u"counties"_s].push_back(row);
    }
    return made;
}

Document document(const QString &sentence)
{
    return bind(
        parsed(
            u"[report]\ntitle = 全市目标报告\nfile = {mean}/甲\n[text]\ntext = "_s + sentence
            + u"\n[table]\ntitle = 表\nrows = counties\ncolumn = code | 代码\ncolumn = score | 数 | | sum\n"
              "total = 合计\nnote = 注：按所列口径\n"_s),
        data());
}

/// What a program says of a PDF; its path is the argument FILE.
QString told(const QByteArray &pdf, const QString &program, QStringList arguments)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.pdf"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(program, arguments.replaceInStrings(u"FILE"_s, file.fileName()));
    BOOST_REQUIRE(process.waitForFinished(30000));
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What a reader of the PDF copies.
QString copied(const QByteArray &pdf)
{
    return told(pdf, u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s});
}

QByteArray unpacked(const QByteArray &xlsx, const QString &part)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"a.xlsx"_s));
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(xlsx);
    file.close();
    QProcess process;
    process.start(
        u"python3"_s,
        {u"-c"_s,
         u"import sys,zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))"_s,
         file.fileName(), part});
    BOOST_REQUIRE(process.waitForFinished(30000));
    return process.readAllStandardOutput();
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_writers)

BOOST_AUTO_TEST_CASE(pdfTextIsCopiedAsTyped)
{
    const QString sentence = u"全市目标二氧化碳CO₂排放下降，人口、土地、高新技术、生长、黑色金属、金银、食品"
                             u"、音乐、风力、长江、马力、鱼类、"
                             "鸟类、门类、青山、立方米m³、大气、女工、工业、干旱、户数、手续、方向、日期、月"
                             "份、木材、水电、火电、牛羊、犬只、"
                             "玉米、瓦斯、甘肃、用电、白天、皮革、石油、示范、竹林、米面、羊毛、老人、耳目、"
                             "肉类、自然、舟山、色谱、虫害、血液、"
                             "行业、衣物、西部、见效、角度、言论、谷物、豆类、贝类、赤字、走向、足额、身份、"
                             "车辆、辛劳、里程、阜阳、非化石、面积、"
                             "页码、飞机、首批、香料、骨干、龙港。"_s;
    QString text = copied(toPdf(Pages(document(sentence), fonts())));
    static const QRegularExpression blank(u"\\s+"_s);
    text.remove(blank);
    BOOST_TEST(text.contains(sentence));
    for (const QChar c : text) // no Kangxi radical stands for a character
        BOOST_TEST((c.unicode() < 0x2e80 || c.unicode() > 0x2fdf), QString(c));
    BOOST_TEST(text.contains(u"演示数据"_s) != text.contains(u"DEMODATA"_s));
}

BOOST_AUTO_TEST_CASE(numbersInPdfStayInOnePiece)
{
    const QString text = copied(toPdf(Pages(document(u"均值为{mean}，其余不变。"_s), fonts())));
    BOOST_TEST(text.contains(u"均值为71.3分，其余不变。"_s));
}

BOOST_AUTO_TEST_CASE(pdfHasItsHeadingsAsATableOfContents)
{
    FakeData data;
    const Document made
        = bind(parsed(u"[report]\ntitle = 报告\n[heading 1]\ntext = 概况\n[text]\ntext = 甲\n"
                      "[heading 1]\ntext = 指数\n[heading 2]\ntext = 总体\n[text]\ntext = 乙\n"
                      "[annex]\ntitle = 名单\n[text]\ntext = 丙\n"_s),
               data);
    const QString xml
        = told(toPdf(Pages(made, fonts())), u"pdftohtml"_s, {u"-xml"_s, u"-stdout"_s, u"-i"_s, u"FILE"_s});
    const QString outline = xml.section(u"<outline>"_s, 1);
    BOOST_TEST(outline.contains(u"<item page=\"1\">一、概况</item>"_s), outline.toStdString());
    BOOST_TEST(outline.contains(u"<item page=\"1\">（一）总体</item>"_s));
    BOOST_TEST(outline.contains(u"<item page=\"2\">Annex 1　名单</item>"_s));
    // The heading below another is inside it.
    BOOST_TEST(xml.count(u"<outline>"_s) == 2);
}

BOOST_AUTO_TEST_CASE(htmlCarriesTracesAndKeepsCodesAsText)
{
    const QString html = QString::fromUtf8(toHtml(document(u"均值为{mean}，<b>。"_s)));
    BOOST_TEST(html.contains(u"&lt;b&gt;"_s));
    BOOST_TEST(html.contains(u">71.3分</b>"_s));
    BOOST_TEST(html.contains(u"title=\"mean"_s));
    BOOST_TEST(html.contains(u"mso-number-format:'\\@';text-align:left\">00120"_s));
    BOOST_TEST(!html.contains(u"http"_s)); // nothing from outside
}

BOOST_AUTO_TEST_CASE(xlsxHasTypedCellsAndALiveTotal)
{
    const QByteArray xlsx = toXlsx(document(u"均值为{mean}。"_s));
    const QString sheet = QString::fromUtf8(unpacked(xlsx, u"xl/worksheets/sheet2.xml"_s));
    BOOST_TEST(sheet.contains(u"<f>SUM(B4:B6)</f><v>1</v>"_s));
    static const QRegularExpression cell(u"<c r=\"B4\"[^>]*><v>0.4</v></c>"_s);
    BOOST_TEST(cell.match(sheet).hasMatch());
    static const QRegularExpression code(u"<c r=\"A4\"[^>]*t=\"s\""_s);
    BOOST_TEST(code.match(sheet).hasMatch());
}

BOOST_AUTO_TEST_CASE(xlsxPagesCutNothing)
{
    // Some programs do not measure rows when they open a file: a paragraph brings its height along.
    const QByteArray xlsx = toXlsx(document(QString(100, u'字') + u"{mean}。"_s));
    const QString words = QString::fromUtf8(unpacked(xlsx, u"xl/worksheets/sheet1.xml"_s));
    BOOST_TEST(words.contains(u"ht=\"64\" customHeight=\"1\""_s));
    BOOST_TEST(words.count(u"customHeight"_s) == 2); // and the line about the state of the data
    // A note as wide as the table does not make the printed page wider.
    const QString table = QString::fromUtf8(unpacked(xlsx, u"xl/worksheets/sheet2.xml"_s));
    const QString traces = QString::fromUtf8(unpacked(xlsx, u"xl/worksheets/sheet3.xml"_s));
    BOOST_TEST(traces.contains(u"orientation=\"landscape\""_s));
    BOOST_TEST(table.contains(u"<mergeCell ref=\"A9:B9\"/>"_s), table);
}

BOOST_AUTO_TEST_CASE(aStopLeavesWholeFilesOnly)
{
    struct Stop
    {
    };
    QTemporaryDir folder;
    std::vector<BatchItem> items;
    for (int i = 0; i < 5; ++i)
        items.push_back({u"甲"_s, [] { return document(u"均值为{mean}。"_s); }});
    for (int stopAt = 1; stopAt < 20; stopAt += 3) {
        QDir place(folder.filePath(QString::number(stopAt)));
        int steps = 0;
        bool stopped = false;
        try {
            (void)writeBatch(items, {u"pdf"_s}, place.path(), fonts(), nullptr, [&](double, const QString &) {
                if (++steps == stopAt)
                    throw Stop{};
            });
        } catch (const Stop &) {
            stopped = true;
        }
        for (const QString &name : place.entryList(QDir::Files | QDir::Hidden)) {
            BOOST_TEST(name.endsWith(u".pdf"_s));
            QFile file(place.filePath(name));
            BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
            BOOST_TEST(file.readAll().trimmed().endsWith("%%EOF"));
        }
        BOOST_TEST(stopped);
    }
}

BOOST_AUTO_TEST_CASE(namesThatMeetGetANumber)
{
    QTemporaryDir folder;
    std::vector<BatchItem> items(3, BatchItem{u"甲"_s, [] { return document(u"甲"_s); }});
    const BatchOutcome outcome = writeBatch(items, {u"html"_s}, folder.path(), fonts(), nullptr, {});
    BOOST_TEST(outcome.files.size() == 3);
    BOOST_TEST(QDir(folder.path()).exists(u"71.3分_甲.html"_s)); // no folder by a name's own slash
    BOOST_TEST(QDir(folder.path()).exists(u"71.3分_甲 (3).html"_s));
}

BOOST_AUTO_TEST_SUITE_END()
