#include "tests/storage/storage_fixture.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

struct Case
{
    const char *what;
    QDateTime first;
    QDateTime second;
    bool warns;
};

QDateTime utc(int year, int month, int day, int hour = 9, int minute = 0, int second = 0, int ms = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC};
}

QDateTime local(const char *zone, int year, int month, int day, int hour, int minute)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone(zone)};
}

std::vector<Case> cases()
{
    // Where clocks are set back at 03:00 on 2025-10-26, and forward at 02:00 on 2025-03-30.
    QDateTime beforeFall = local("Europe/Berlin", 2025, 10, 26, 1, 30).addSecs(3600);
    return {{"forward by a minute", utc(2025, 11, 1), utc(2025, 11, 1, 9, 1), false},
            {"no time at all", utc(2025, 11, 1), utc(2025, 11, 1), false},
            {"put right by half a second", utc(2025, 11, 1, 9, 0, 1), utc(2025, 11, 1, 9, 0, 0, 500), false},
            {"back by an hour", utc(2025, 11, 1, 10), utc(2025, 11, 1, 9), true},
            {"back by two seconds", utc(2025, 11, 1, 9, 0, 2), utc(2025, 11, 1, 9), true},
            {"end of summer time: local hour repeats", beforeFall, beforeFall.addSecs(1800), false},
            {"start of summer time: local hour is skipped", local("Europe/Berlin", 2025, 3, 30, 1, 59),
             local("Europe/Berlin", 2025, 3, 30, 3, 1), false},
            {"same moment told in another zone", local("Asia/Shanghai", 2025, 11, 1, 17, 0),
             local("America/New_York", 2025, 11, 1, 5, 1), false},
            {"past 2038-01-19", utc(2038, 1, 19, 3, 14, 7), utc(2038, 1, 19, 3, 14, 9), false},
            {"back from 2038 to 1901, as a 32-bit clock does", utc(2038, 1, 19, 3, 14, 7),
             utc(1901, 12, 13, 20, 45, 52), true},
            {"empty battery: 1970", utc(2025, 11, 1), utc(1970, 1, 1, 0), true},
            {"wrong year typed, then put right", utc(2205, 11, 1), utc(2025, 11, 1), true},
            {"a leap day", utc(2028, 2, 29, 23, 59), utc(2028, 3, 1, 0), false}};
}

/// Counts the warnings that come with commits.
struct ClockFixture : StoreFixture
{
    ClockFixture()
    {
        store.reset();
        QFile::remove(path());
    }
    void begin(const QDateTime &now)
    {
        time.m_now = now;
        QFile::remove(path());
        store = Store::create(path(), FileKind::Office, time.clock());
        listen();
    }
    void listen()
    {
        warnings.clear();
        store->onCommitted = [this](const Touched &touched) {
            warnings.insert(warnings.end(), touched.warnings.begin(), touched.warnings.end());
        };
    }
    void end() { store.reset(); }

    Issues warnings;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(clock_jump, ClockFixture)

BOOST_AUTO_TEST_CASE(twelve_and_one_clocks)
{
    BOOST_TEST(cases().size() >= 12U);
    for (const Case &item : cases()) {
        BOOST_TEST_CONTEXT(item.what)
        {
            begin(item.first);
            const std::int64_t first = run("INSERT INTO person(id,name) VALUES(1,'甲')");
            time.m_now = item.second;
            const std::int64_t second = run("UPDATE person SET name = '乙'");
            BOOST_TEST(warnings.size() == (item.warns ? 1U : 0U));
            // Order is by seq whatever the clock says.
            BOOST_TEST(second == first + 1);
            BOOST_TEST(store->changes(1).front().seq == second);
            BOOST_TEST(store->nextUndo()->seq == second);
            BOOST_TEST(store->fullCheck().empty());
            const auto stored = QDateTime::fromString(store->changes(1).front().utc, Qt::ISODateWithMs);
            BOOST_TEST((stored == item.second));
            BOOST_TEST(store->undo().empty());
            BOOST_TEST(text("SELECT name FROM person") == "甲");
            end();
        }
    }
}

BOOST_AUTO_TEST_CASE(it_is_said_once_a_session)
{
    begin(utc(2025, 11, 1));
    run("INSERT INTO person(id,name) VALUES(1,'甲')");
    time.m_now = utc(2024, 11, 1);
    run("UPDATE person SET name = '乙'");
    time.m_now = utc(2023, 11, 1);
    run("UPDATE person SET name = '丙'");
    BOOST_TEST(warnings.size() == 1U);
    BOOST_TEST(warnings.front().code == u"clock-went-back"_s);
    BOOST_TEST((warnings.front().severity == Severity::Warning));
    BOOST_TEST(warnings.front().args.size() == 2);
    time.m_now = utc(2022, 11, 1);
    reopen();
    listen();
    run("UPDATE person SET name = '丁'");
    BOOST_TEST(warnings.size() == 1U);
    end();
}

BOOST_AUTO_TEST_CASE(a_step_that_failed_does_not_use_the_warning_up)
{
    begin(utc(2025, 11, 1));
    run("INSERT INTO person(id,name) VALUES(1,'甲')");
    time.m_now = utc(2024, 11, 1);
    BOOST_CHECK_THROW(run("INSERT INTO person(id,name) VALUES(1,'twice')"), StorageError);
    BOOST_TEST(warnings.empty());
    run("UPDATE person SET name = '乙'");
    BOOST_TEST(warnings.size() == 1U);
    end();
}

BOOST_AUTO_TEST_SUITE_END()
