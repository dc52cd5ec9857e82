#include "app/workbook/completeness.h"
#include "app/workbook/targets.h"
#include "tests/support/figures.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

/// One indicator more than the scheme needs: sewage, which only some counties report.
struct Reported : SmallBook
{
    static constexpr IndicatorId sewage{6};
    Reported()
    {
        addTree();
        addFigures();
        run("INSERT INTO indicator (id, code, name_zh, name_en, unit, decimals, direction, frequency, "
            "aggregation, \"group\", status) VALUES "
            "(6,'sewage','污水','Sewage','%',1,'benefit','year','none',"
            "'waste_water','own');");
    }
    void report(SubjectId county, int year)
    {
        store->perform({u"figures"_s, {}, storage::ChangeKind::Ordinary},
                       [&] { put(county, sewage, year, 90); });
    }
    [[nodiscard]] Completeness of(int year) const
    {
        return book->completeness(Period::ofYear(year), prefecture);
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(completeness)

BOOST_FIXTURE_TEST_CASE(scheme_inputs_are_expected_of_everybody, Reported)
{
    const Completeness all = of(2023);
    BOOST_TEST(all.expected == 4); // pm, share, co2, gdp; the other prefecture and unused ones do not count
    BOOST_TEST(all.rows.size() == 3U);
    for (const Completeness::Row &row : all.rows)
        BOOST_TEST(row.reported);
}

BOOST_FIXTURE_TEST_CASE(what_one_county_reports_its_neighbours_are_asked_for, Reported)
{
    report(a, 2021);
    const Completeness all = of(2023);
    BOOST_TEST(all.expected == 5);
    for (const Completeness::Row &row : all.rows)
        BOOST_TEST(row.total == 4);
    report(b, 2023);
    const Completeness later = of(2023);
    BOOST_TEST(later.rows[0].total == 4);
    BOOST_TEST(later.rows[1].total == 5);
    BOOST_TEST(later.rows[1].reported);
    BOOST_TEST(!later.rows[0].reported);
}

BOOST_FIXTURE_TEST_CASE(old_figures_and_other_prefectures_oblige_nobody, Reported)
{
    report(a, 2020);
    report(x, 2023);
    BOOST_TEST(of(2023).expected == 4);
    BOOST_TEST(of(2022).expected == 5);
}

BOOST_FIXTURE_TEST_CASE(not_applicable_is_an_answer_and_missing_is_none, Reported)
{
    report(a, 2023);
    const auto enter = [&](SubjectId county, State state) {
        Observation made = figure(county, sewage, 2023, std::numeric_limits<double>::quiet_NaN());
        made.state = state;
        BOOST_TEST(pilotage::test::setFigure(*book, made, {}).empty());
    };
    enter(b, State::NotApplicable);
    enter(c, State::Missing);
    const Completeness all = of(2023);
    BOOST_TEST(all.rows[1].reported);
    BOOST_TEST(!all.rows[2].reported);
    const auto figures = expectedFigures(*book, Period::ofYear(2023), prefecture, c);
    BOOST_REQUIRE(figures.size() == 5U);
    BOOST_TEST(!figures[0].isThere); // missing ones first
    BOOST_TEST((figures[0].indicator == sewage));
    BOOST_TEST(!figures[0].isSchemeInput);
    BOOST_TEST(figures[1].isSchemeInput);
    BOOST_TEST(expectedFigures(*book, Period::ofYear(2023), prefecture, c, u"waste_water"_s).size() == 1U);
}

BOOST_FIXTURE_TEST_CASE(targets_come_by_period, Reported)
{
    run("INSERT INTO target (id, subject, indicator, period, value) VALUES"
        " (1, 600100, 6, "
        + std::to_string(Period::ofYear(2030).key())
        + ", 99),"
          " (2, 600100, 6, "
        + std::to_string(Period::ofYear(2025).key())
        + ", 95),"
          " (3, 600100, 1, "
        + std::to_string(Period::ofYear(2025).key())
        + ", 20),"
          " (4, 600101, 6, "
        + std::to_string(Period::ofYear(2025).key()) + ", 90);");
    const std::vector<Target> found = targetsOf(*book, prefecture, u"sewage"_s);
    BOOST_REQUIRE(found.size() == 2U);
    BOOST_TEST(found[0].value == 95);
    BOOST_TEST((found[1].period == Period::ofYear(2030)));
    BOOST_TEST(targetsOf(*book, prefecture, u"no.such"_s).empty());
}

BOOST_AUTO_TEST_SUITE_END()
