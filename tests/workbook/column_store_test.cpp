#include "app/workbook/column_store.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

BOOST_AUTO_TEST_SUITE(column_store)

BOOST_FIXTURE_TEST_CASE(filled_by_one_scan_with_state_and_qualifier, SmallBook)
{
    addFigures();
    const std::string period = std::to_string(Period::ofYear(2023).key());
    run("UPDATE observation SET value = NULL, state = 3 WHERE subject = 600102 AND indicator = 1 AND period "
        "= "
        + period
        + ";UPDATE observation SET value = 0, qualifier = 5 WHERE subject = 600103 AND indicator = 1 AND "
          "period = "
        + period + ";INSERT INTO observation VALUES (600101, 1, "
        + std::to_string(Period::make(2023, 1, 3)->key())
        + ", 0, 8, 0, 0, 0, 0, -1, NULL, 0, 0), (600101, 1, " + period
        + ", 1, 99, 0, 0, 0, 0, -1, NULL, 0, 0);");
    ColumnStore columns({a, b, c});
    columns.load(*store);
    BOOST_TEST(columns.periods(12).size() == 2U);
    BOOST_TEST(columns.periods(3).size() == 1U);
    BOOST_TEST(columns.value(pm, Period::ofYear(2023), 0) == 30.0);
    BOOST_TEST(std::isnan(columns.value(pm, Period::ofYear(2023), 1)));
    BOOST_TEST((ColumnStore::stateOf(columns.mark(pm, Period::ofYear(2023), 1)) == State::Confidential));
    BOOST_TEST(columns.value(pm, Period::ofYear(2023), 2) == 0.0); // a real zero
    BOOST_TEST(
        (ColumnStore::qualifierOf(columns.mark(pm, Period::ofYear(2023), 2)) == Qualifier::Preliminary));
    BOOST_TEST(columns.mark(rate, Period::ofYear(2023), 0) == ColumnStore::absent);
    BOOST_TEST(columns.value(pm, *Period::make(2023, 1, 3), 0) == 8.0);
    BOOST_TEST(columns.positionOf(x) == -1);
}

BOOST_FIXTURE_TEST_CASE(patched_cell_by_cell, SmallBook)
{
    addFigures();
    ColumnStore columns({a, b, c});
    columns.load(*store);
    const ObservationKey key{a, pm, Period::ofYear(2025), 0};
    columns.set(key, 3, State::Present, Qualifier::Exact);
    BOOST_TEST(columns.periods(12).size() == 3U);
    BOOST_TEST(columns.value(pm, key.period, 0) == 3.0);
    BOOST_TEST(std::isnan(columns.value(pm, key.period, 1)));
    columns.remove(key);
    BOOST_TEST(columns.periods(12).size() == 2U);
    columns.set({x, pm, key.period, 0}, 3, State::Present, Qualifier::Exact); // not a district of this store
    BOOST_TEST(columns.periods(12).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
