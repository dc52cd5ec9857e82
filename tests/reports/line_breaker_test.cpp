#include "app/reports/line_breaker.h"
#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage::reports;

namespace {

const FontBook &fonts()
{
    static const FontBook book;
    return book;
}

BreakStyle official(bool justified = false)
{
    BreakStyle style;
    style.cell = 442.2 / 28;
    style.width = 442.2;
    style.isJustified = justified;
    return style;
}

QString textOf(const BrokenLine &line)
{
    QString text;
    for (const Piece &piece : line.pieces)
        text += piece.text;
    return text;
}

QStringList linesOf(const QString &text, const BreakStyle &style)
{
    QStringList lines;
    for (const BrokenLine &line : broken({{text, -1}}, style, fonts()))
        lines << textOf(line);
    return lines;
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_lines)

BOOST_AUTO_TEST_CASE(aFullLineHas28Characters)
{
    const QStringList lines = linesOf(QString(60, u'减'), official());
    BOOST_REQUIRE_EQUAL(lines.size(), 3);
    BOOST_TEST(lines[0].size() == 28);
    BOOST_TEST(lines[1].size() == 28);
}

BOOST_AUTO_TEST_CASE(closingMarksNeverBeginALineAndOpeningOnesNeverEndOne)
{
    // The 29th character is a comma: it hangs over the edge.
    QStringList lines = linesOf(QString(28, u'减') + u"，污染"_s, official());
    BOOST_TEST(lines[0] == QString(28, u'减') + u"，"_s);
    // A closing bracket does not hang: its character goes down with it.
    lines = linesOf(QString(28, u'减') + u"）污染"_s, official());
    BOOST_TEST(lines[0].size() == 27);
    BOOST_TEST(lines[1] == u"减）污染"_s);
    lines = linesOf(QString(27, u'减') + u"（污染）"_s, official());
    BOOST_TEST(lines[0].size() == 27);
    BOOST_TEST(lines[1].startsWith(u"（"_s));
}

BOOST_AUTO_TEST_CASE(numbersStayWhole)
{
    const QStringList lines = linesOf(QString(26, u'减') + u"12,345.6%，降"_s, official());
    BOOST_TEST(lines[0].size() == 26);
    BOOST_TEST(lines[1].startsWith(u"12,345.6%，"_s));
}

BOOST_AUTO_TEST_CASE(justifiedLinesReachTheEdge)
{
    const std::vector<BrokenLine> lines
        = broken({{QString(26, u'减') + u"12,345.6%的下降"_s, -1}}, official(true), fonts());
    BOOST_REQUIRE_EQUAL(lines.size(), 2U);
    const Piece &last = lines[0].pieces.back();
    BOOST_TEST(last.x + last.width == 442.2, boost::test_tools::tolerance(0.001));
    BOOST_TEST(lines[1].pieces.front().x == 0.0);
}

BOOST_AUTO_TEST_CASE(rareCharactersComeFromAnotherFontAndNothingIsLost)
{
    const QString text = u"CO₂ tCO₂e m² m³ ㎡ ℃ ‰ ≥ — … 〔2025〕 ①② 堃昇喆珺璟㶲"_s;
    BreakStyle style = official();
    style.width = 5000;
    BOOST_TEST(linesOf(text, style).join(QString()) == text);
    for (const BrokenLine &line : broken({{text, -1}}, style, fonts()))
        for (const Piece &piece : line.pieces)
            for (const char32_t c : piece.text.toStdU32String())
                if (c != U'㶲')
                    BOOST_TEST(fonts().faces()[std::size_t(piece.face)].raw.supportsCharacter(c),
                               QString::fromUcs4(&c, 1).toStdString());
}

BOOST_AUTO_TEST_CASE(titlesBreakIntoEqualLines)
{
    const QStringList lines = balanced(u"某某市减污降碳协同创新试点建设工作情况的年度报告"_s, FontRole::Title,
                                       22, 442.2, fonts());
    BOOST_REQUIRE_EQUAL(lines.size(), 2);
    BOOST_TEST(std::abs(lines[0].size() - lines[1].size()) <= 1);
}

BOOST_AUTO_TEST_SUITE_END()
