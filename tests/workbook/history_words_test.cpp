#include "app/workbook/history_words.h"
#include "tests/support/figures.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <QLocale>
#include <QRegularExpression>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

struct Spoken : SmallBook
{
    Spoken()
    {
        QLocale::setDefault(QLocale(QLocale::English));
        addTree();
        addFigures();
    }
    [[nodiscard]] std::vector<HistoryLine> newest() const
    {
        return changesInWords(*book, book->history(1).front().seq);
    }
};

/// Ids of rows are long numbers; no words of a change may carry one.
bool hasRowNumber(const HistoryLine &line)
{
    static const QRegularExpression id(u"\\b\\d{5,}\\b"_s);
    for (const QString &text : {line.row, line.field, line.before, line.after})
        if (text.contains(id))
            return true;
    return false;
}

} // namespace

BOOST_AUTO_TEST_SUITE(historyWords)

BOOST_FIXTURE_TEST_CASE(a_figure_is_named_by_district_indicator_and_period, Spoken)
{
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 31.5), u"checked"_s).empty());
    const std::vector<HistoryLine> lines = newest();
    const auto value = std::find_if(lines.begin(), lines.end(),
                                    [](const HistoryLine &line) { return line.field == u"Value"_s; });
    BOOST_REQUIRE((value != lines.end()));
    BOOST_TEST((value->table == u"figure"_s), value->table.toStdString());
    BOOST_TEST((value->row == u"A, PM, 2023"_s), value->row.toStdString());
    BOOST_TEST((value->before == u"30 µg/m³"_s), value->before.toStdString());
    BOOST_TEST((value->after == u"31.5 µg/m³"_s), value->after.toStdString());
    BOOST_TEST((value->reason == u"checked"_s));
    for (const HistoryLine &line : lines)
        BOOST_TEST(!hasRowNumber(line), (line.row + u'|' + line.field + u'|' + line.after).toStdString());
}

BOOST_FIXTURE_TEST_CASE(words_follow_the_language, Spoken)
{
    QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China));
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 31.5), {}).empty());
    const std::vector<HistoryLine> lines = newest();
    QLocale::setDefault(QLocale(QLocale::English));
    const bool named = std::any_of(lines.begin(), lines.end(), [](const HistoryLine &line) {
        return line.row.contains(u"一县"_s) && line.row.contains(u"颗粒物"_s);
    });
    BOOST_TEST(named);
}

BOOST_FIXTURE_TEST_CASE(references_show_what_they_point_to, Spoken)
{
    run("INSERT INTO subject VALUES (700000000, 'site');"
        "INSERT INTO site (id, code, name, name_en, kind, district) VALUES"
        " (700000000, NULL, '鞋园', 'Shoe park', 'park', 600101);"
        "INSERT INTO programme (id, type, name_zh, name_en, level, batch) VALUES"
        " (810000, 'SYNERGY_PROV', '试点', 'Pilot', 'provincial', '第二批（演示）');"
        "INSERT INTO enrolment (id, programme, subject, state) VALUES (820000, 810000, 700000000, "
        "'listed');");
    run("UPDATE enrolment SET state = 'named';");
    std::vector<HistoryLine> lines = newest();
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST((lines[0].row == u"Shoe park, Pilot, Batch 2 (demo)"_s), lines[0].row.toStdString());
    BOOST_TEST((lines[0].field == u"State"_s));
    BOOST_TEST((lines[0].before == u"Listed"_s), lines[0].before.toStdString());
    BOOST_TEST((lines[0].after == u"Named"_s), lines[0].after.toStdString());

    // A row that is gone keeps its name in the history.
    run("DELETE FROM enrolment;");
    run("DELETE FROM site; DELETE FROM subject WHERE kind = 'site';");
    lines = changesInWords(*book, book->history(2).back().seq);
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST((lines[0].row == u"Shoe park, Pilot, Batch 2 (demo)"_s), lines[0].row.toStdString());
    BOOST_TEST((lines[0].field == u"removed"_s));
    for (const HistoryLine &line : newest())
        BOOST_TEST(!hasRowNumber(line), line.row.toStdString());
}

BOOST_FIXTURE_TEST_CASE(amounts_are_in_tonnes_and_yuan, Spoken)
{
    run("INSERT INTO subject VALUES (700000000, 'project');"
        "INSERT INTO project (id, name, kind, stage) VALUES (700000000, 'Roof', 'energy', 'planned');"
        "INSERT INTO funding VALUES (1, 700000000, 'County', 2024, 12345600);");
    run("UPDATE funding SET amount_fen = 50;");
    const std::vector<HistoryLine> lines = newest();
    BOOST_REQUIRE(lines.size() == 1U);
    BOOST_TEST((lines[0].row == u"Roof, County, 2024"_s), lines[0].row.toStdString());
    BOOST_TEST((lines[0].before == u"123,456 CNY"_s), lines[0].before.toStdString());
    BOOST_TEST((lines[0].after == u"0.5 CNY"_s), lines[0].after.toStdString());
}

BOOST_FIXTURE_TEST_CASE(history_of_one_figure_is_in_words_too, Spoken)
{
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 31.5), {}).empty());
    const auto lines = cellHistoryInWords(*book, {a, pm, Period::ofYear(2023), 0});
    BOOST_REQUIRE(lines.size() >= 2U);
    BOOST_TEST((lines.back().field == u"added"_s));
    BOOST_TEST((lines.back().after == u"Value: 30 µg/m³"_s), lines.back().after.toStdString());
}

BOOST_AUTO_TEST_SUITE_END()
