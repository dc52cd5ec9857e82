#include "app/reports/pages.h"
#include "tests/reports/fake_data.h"

#include <QImage>
#include <QPainter>

#include <boost/test/unit_test.hpp>

#include <set>

using namespace Qt::StringLiterals;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

std::shared_ptr<const FontBook> fonts()
{
    static const auto book = std::make_shared<const FontBook>();
    return book;
}

Pages laidOut(const QString &blocks, const FakeData &data = {})
{
    return Pages(bind(parsed(u"[report]\ntitle = 某市工作报告\n"_s + blocks), data), fonts());
}

QString text(int characters)
{
    return u"[text]\ntext = "_s + QString(characters, u'减') + u"\n"_s;
}

FakeData table(int rows)
{
    FakeData data;
    for (int i = 0; i < rows; ++i) {
        ReportRow row;
        row.code = QString::number(i).rightJustified(3, u'0');
        row.cells[u"name"_s] = FakeData::words(u"第%1县"_s.arg(i));
        row.cells[u"score"_s] = FakeData::made(u"%1/score"_s.arg(i), ValueKind::Quantity, i, 1);
        data.tables[u"counties"_s].push_back(row);
    }
    return data;
}

const QString tableBlock
    = u"[table]\ntitle = 情况表\nrows = counties\nunit = 分\ncolumn = name | 县\ncolumn = score | "
      "得分 | | sum\ntotal = 合计\n"_s;

QString textOn(const Page &page)
{
    QString all;
    for (const TextItem &item : page.texts)
        all += item.text;
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_pages)

BOOST_AUTO_TEST_CASE(no_word_of_a_heading_is_broken)
{
    QString block = u"[table]\ntitle = 情况表\nrows = counties\nunit = 分\ncolumn = name | 县\n"_s;
    for (int i = 0; i < 8; ++i)
        block += u"column = score | Synergies of\n"_s;
    const Pages pages = laidOut(block, table(2));
    int words = 0;
    for (const TextItem &item : pages.page(0).texts)
        if (item.text.startsWith(u"Syn"_s)) {
            ++words;
            BOOST_TEST(item.text.contains(u"Synergies"_s), item.text.toStdString());
        }
    BOOST_TEST(words == 8);
}

BOOST_AUTO_TEST_CASE(aFullPageHas22LinesInsideTheTextArea)
{
    const Pages pages = laidOut(text(28 * 60));
    BOOST_REQUIRE_GE(pages.count(), 3);
    BOOST_TEST(pages.page(1).bodyLines == 22);
    for (int i = 0; i < pages.count(); ++i)
        for (const TextItem &item : pages.page(i).texts) {
            if (item.text.contains(u'—') || item.tone == TextTone::Warning)
                continue; // the page number stands below
            BOOST_TEST(item.box.left() >= 28 * mm - 0.1);
            BOOST_TEST(item.box.right() <= 184 * mm + 0.5);
            BOOST_TEST(item.box.top() >= 37 * mm - 1);
            if (item.size > 8) // the last line of the last page may stand just below
                BOOST_TEST(item.box.bottom() <= 262 * mm + 1);
        }
}

BOOST_AUTO_TEST_CASE(pageNumbersAlternateAtTheOuterEdge)
{
    const Pages pages = laidOut(text(28 * 60));
    const auto numberOf = [&](int i) {
        for (const TextItem &item : pages.page(i).texts)
            if (item.text.contains(u"— "_s) || item.text == u"—"_s)
                return item;
        return TextItem{};
    };
    BOOST_TEST(numberOf(0).at.x() > 105 * mm);
    BOOST_TEST(numberOf(1).at.x() < 105 * mm);
    BOOST_TEST(numberOf(0).size == 14);
}

BOOST_AUTO_TEST_CASE(headingsStayWithTheirText)
{
    // 20 lines, then a heading: with two lines of what follows it needs three, so it goes over.
    const Pages pages = laidOut(text(28 * 19 - 4) + u"[heading 1]\ntext = 下一节\n"_s + text(28 * 4));
    for (int i = 0; i < pages.count(); ++i) {
        const QString all = textOn(pages.page(i));
        const qsizetype at = all.indexOf(u"下一节"_s);
        if (at >= 0)
            BOOST_TEST(all.mid(at + 3).count(u'减') >= 29); // two lines at least
    }
}

BOOST_AUTO_TEST_CASE(noSingleLinesOnEitherSide)
{
    for (int lines = 15; lines < 30; ++lines) {
        const Pages pages = laidOut(text(28 * lines - 3));
        for (int i = 0; i < pages.count(); ++i)
            BOOST_TEST(pages.page(i).bodyLines != 1, "with " << lines << " lines");
    }
}

BOOST_AUTO_TEST_CASE(longTablesRepeatTheirHeaderAndCutNoRow)
{
    const Pages pages = laidOut(tableBlock, table(120));
    BOOST_REQUIRE_GE(pages.count(), 3);
    std::set<QString> names;
    for (int i = 0; i < pages.count(); ++i) {
        const QString all = textOn(pages.page(i));
        if (all.contains(u"县"_s) && all.contains(u"第"_s))
            BOOST_TEST(all.contains(u"得分"_s), "header on page " << i);
        for (const TextItem &item : pages.page(i).texts)
            names.insert(item.text);
    }
    for (int i = 0; i < 120; ++i)
        BOOST_TEST(names.contains(u"第%1县"_s.arg(i)));
    // The total is not alone on its page.
    const QString last = textOn(pages.page(pages.count() - 1));
    if (last.contains(u"合计"_s))
        BOOST_TEST(last.contains(u"第119县"_s));
}

BOOST_AUTO_TEST_CASE(annexesTurnAndTheirNumbersStandWhereOthersDo)
{
    const Pages pages
        = laidOut(text(100) + u"[annex]\ntitle = 名单\nlandscape = yes\n"_s + tableBlock, table(5));
    BOOST_REQUIRE_EQUAL(pages.count(), 2);
    BOOST_TEST(pages.page(1).isLandscape);
    BOOST_TEST(pages.size(1).width() == 297 * mm, boost::test_tools::tolerance(0.001));
    bool found = false;
    for (const TextItem &item : pages.page(1).texts)
        if (item.turned == 90) {
            found = true;
            BOOST_TEST(item.at.x() < 35 * mm); // below the text area of the bound sheet
        }
    BOOST_TEST(found);
}

BOOST_AUTO_TEST_CASE(aPointLeadsToItsNumber)
{
    FakeData data;
    data.number(u"mean"_s, ValueKind::Quantity, 71.26, 1, u"分"_s);
    const Pages pages = laidOut(u"[text]\ntext = 均值为{mean}。\n"_s, data);
    const std::vector<QRectF> boxes = pages.boxesOf(0, 0);
    BOOST_REQUIRE_GE(boxes.size(), 1U); // digits and unit
    BOOST_TEST(pages.numberAt(0, boxes.front().center()) == 0);
    BOOST_TEST(pages.numberAt(0, QPointF(1, 1)) == -1);
    BOOST_TEST(pages.numbersOn(0).size() == 1U);
    BOOST_TEST(pages.pageOf(0) == 0);
}

BOOST_AUTO_TEST_CASE(renderPaintsTheSameWithAndWithoutTints)
{
    FakeData data;
    data.given.isTraining = true;
    data.number(u"mean"_s, ValueKind::Quantity, 71.26, 1, u"分"_s);
    const Pages pages = laidOut(u"[text]\ntext = 均值为{mean}。\n"_s, data);
    const auto painted = [&](bool tints) {
        QImage image(596, 842, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        RenderOptions options;
        options.tintNumbers = tints;
        pages.render(&painter, 0, options);
        return image;
    };
    const QRectF box = pages.boxesOf(0, 0).front();
    const QPoint corner = QPoint(int(box.left()) + 1, int(box.top()) + 2);
    BOOST_TEST(painted(false).pixelColor(corner).name().toStdString() == "#ffffff");
    BOOST_TEST(painted(true).pixelColor(corner).name().toStdString() == "#dfece9");
    bool red = false; // the watermark
    const QImage plain = painted(false);
    for (int y = 200; y < 700 && !red; y += 3)
        for (int x = 100; x < 500; x += 3)
            red = red || plain.pixelColor(x, y) == QColor(0xF6, 0xE5, 0xE4);
    BOOST_TEST(red);
}

BOOST_AUTO_TEST_SUITE_END()
