#include "app/domain/clock.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;

BOOST_AUTO_TEST_SUITE(clock_)

BOOST_AUTO_TEST_CASE(startsWhereItIsTold)
{
    qputenv("PILOTAGE_NOW", "2025-11-01T09:00:00");
    const Clock told = systemClock();
    qunsetenv("PILOTAGE_NOW");
    const QDateTime first = told();
    BOOST_TEST((first.date() == QDate(2025, 11, 1)));
    BOOST_TEST(first.time().hour() == 9);
    BOOST_TEST((told() >= first), "it runs on");
}

BOOST_AUTO_TEST_CASE(isTheSystemsOtherwise)
{
    qunsetenv("PILOTAGE_NOW");
    const QDateTime before = QDateTime::currentDateTime();
    const QDateTime now = systemClock()();
    BOOST_TEST((now >= before));
    BOOST_TEST((now <= QDateTime::currentDateTime()));
}

BOOST_AUTO_TEST_CASE(nonsenseIsNotATime)
{
    qputenv("PILOTAGE_NOW", "yesterday");
    const QDateTime now = systemClock()();
    qunsetenv("PILOTAGE_NOW");
    BOOST_TEST(std::abs(now.secsTo(QDateTime::currentDateTime())) < 60);
}

BOOST_AUTO_TEST_SUITE_END()
