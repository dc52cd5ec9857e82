#include "app/exchange/sheets/mapping_profile.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

#include <QJsonDocument>

using namespace pilotage;
using namespace pilotage::exchange;
using namespace Qt::StringLiterals;

namespace {

LayoutFingerprint layout(const QStringList &headers, const QString &unit = {})
{
    LayoutFingerprint made = fingerprintOf(u"observations"_s, headers);
    made.tableUnit = unit;
    return made;
}

MappingProfile profile(const QString &name, const QStringList &headers)
{
    MappingProfile made;
    made.name = name;
    made.layout = layout(headers);
    made.map = {{u"碳排"_s, u"co2.total"_s}};
    made.lastUsed = u"2025-11-01"_s;
    return made;
}

} // namespace

BOOST_AUTO_TEST_SUITE(mapping_profile)

BOOST_AUTO_TEST_CASE(next_year_is_the_same_layout)
{
    const auto before = layout({u"区县"_s, u"碳排 2022年（万吨）"_s, u"碳排 2023年（万吨）"_s});
    const auto now = layout({u"区 县"_s, u"碳排 2023年（万吨）"_s, u"碳排 2024年（万吨）"_s});
    BOOST_TEST((before == now));
    BOOST_TEST(compareLayouts(before, now).score == 1.0);
    BOOST_TEST(before.headers.join(u' ').contains(u"<period>"_s));
    BOOST_TEST(!before.headers.join(u' ').contains(u"2022"_s));
}

BOOST_AUTO_TEST_CASE(differences_are_named)
{
    const auto similarity = compareLayouts(layout({u"区县"_s, u"煤炭"_s, u"油品"_s}, u"万吨"_s),
                                           layout({u"油品"_s, u"区县"_s, u"天然气"_s}, u"吨"_s));
    BOOST_TEST(similarity.same == 2);
    BOOST_TEST(similarity.missing == QStringList({u"煤炭"_s}));
    BOOST_TEST(similarity.added == QStringList({u"天然气"_s}));
    BOOST_TEST(!similarity.isSameOrder);
    BOOST_TEST(!similarity.isSameUnit);
    BOOST_TEST(similarity.score < 0.5);
    BOOST_TEST(similarity.score > 0.3);
}

BOOST_AUTO_TEST_CASE(another_kind_is_never_similar)
{
    auto other = layout({u"区县"_s});
    other.kind = u"targets"_s;
    BOOST_TEST(compareLayouts(layout({u"区县"_s}), other).score == 0);
}

BOOST_AUTO_TEST_CASE(the_most_similar_is_found_and_the_last_used_of_equals)
{
    std::vector<MappingProfile> known{profile(u"甲"_s, {u"区县"_s, u"煤炭"_s, u"油品"_s}),
                                      profile(u"乙"_s, {u"区县"_s, u"煤炭"_s}),
                                      profile(u"丙"_s, {u"区县"_s, u"煤炭"_s})};
    known[2].lastUsed = u"2025-12-01"_s;
    const auto match = bestProfile(known, layout({u"区县"_s, u"煤炭"_s}));
    BOOST_REQUIRE(match.has_value());
    BOOST_TEST(known[match->index].name == u"丙"_s);
    BOOST_TEST(!bestProfile(known, layout({u"企业"_s, u"行业"_s})).has_value());
}

BOOST_AUTO_TEST_CASE(json_reads_back)
{
    const MappingProfile before = profile(u"甲"_s, {u"区县"_s, u"碳排（万吨）"_s});
    const QByteArray text = QJsonDocument(toJson(before)).toJson();
    const auto after = profileFromJson(QJsonDocument::fromJson(text).object());
    BOOST_REQUIRE(after.has_value());
    BOOST_TEST((after->layout == before.layout));
    BOOST_TEST((after->map == before.map));
    BOOST_TEST(after->name == before.name);
    BOOST_TEST(!profileFromJson({}).has_value());
    QJsonObject newer = toJson(before);
    newer[u"version"_s] = 2;
    BOOST_TEST(!profileFromJson(newer).has_value());
}

BOOST_AUTO_TEST_CASE(rows_are_kept_by_words_and_by_their_distance_from_the_heading)
{
    const Sheet sheet = sheetOfCsv("2024年1月情况表,,\n代码,年份,甲\n330302,2024,1\n330303,2024,2\n"
                                   "总数,2024,3\n小结：平稳,,\n330305,2024,9\n",
                                   ',', u"a.csv"_s);
    const TableChoices said{
        {{1, TableRole::Title}, {5, TableRole::Total}, {6, TableRole::Note}, {7, TableRole::Skipped}},
        {{3, TableRole::Value}}};
    const LayoutRows kept = layoutRowsOf(sheet, guessTable(sheet, said), said);
    // The row of figures left out is not kept: next month it may be meant.
    BOOST_TEST(kept.rows.size() == 3U);
    BOOST_TEST(
        (layoutRowsFromJson(QJsonDocument::fromJson(QJsonDocument(toJson(kept)).toJson()).object()) == kept));
    const Sheet next = sheetOfCsv("附件,,\n2024年2月情况表,,\n代码,年份,甲\n330302,2024,1\n总数,2024,1\n"
                                  "小结：平稳,,\n",
                                  ',', u"b.csv"_s);
    const TableChoices again = choicesOf(kept, next);
    BOOST_TEST(
        (again.rows
         == std::map<int, TableRole>{{2, TableRole::Title}, {5, TableRole::Total}, {6, TableRole::Note}}));
    BOOST_TEST((again.columns == said.columns));
}

BOOST_AUTO_TEST_CASE(a_heading_put_right_is_found_again_wherever_it_stands)
{
    const Sheet sheet = sheetOfCsv("甲,乙,丙\n填报,区县,2023年\n1,330302,5\n", ',', u"a.csv"_s);
    const TableChoices said{{{1, TableRole::Skipped}, {2, TableRole::Header}}, {}};
    const LayoutRows kept = layoutRowsOf(sheet, guessTable(sheet, said), said);
    BOOST_TEST(kept.heading.size() == 1);
    const Sheet next = sheetOfCsv("题,,\n甲,乙,丙\n填报,区县,2024年\n1,330302,5\n", ',', u"b.csv"_s);
    const CellRange heading = guessTable(next, choicesOf(kept, next)).header();
    BOOST_TEST(heading.firstRow == 3);
    BOOST_TEST(heading.lastRow == 3);
    // Without it nothing is said of the heading.
    const Sheet other = sheetOfCsv("区县,年份,值\n330302,2023,5\n", ',', u"c.csv"_s);
    BOOST_TEST(guessTable(other, choicesOf(kept, other)).header().firstRow == 1);
}

BOOST_AUTO_TEST_SUITE_END()
