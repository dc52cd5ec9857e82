#include "app/storage/gate.h"
#include "tests/storage/storage_fixture.h"

#include <atomic>
#include <future>
#include <thread>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

bool isBusyImporting(const StorageError &error)
{
    return error.code() == u"busy-importing" && error.text() == u"import"_s;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(gate, StoreFixture)

BOOST_AUTO_TEST_CASE(while_a_job_has_the_writer_others_are_refused_and_read_on)
{
    addBasics();
    std::promise<void> isLent;
    std::promise<void> mayEnd;
    std::thread job([&] {
        const WriterLoan loan = store->gate().borrowWriter(u"import"_s);
        store->perform({u"import"_s, {}}, [&] {
            store->db().exec(observationSql(330102, 1, 2023, 5));
            isLent.set_value();
            mayEnd.get_future().wait();
        });
    });
    isLent.get_future().wait();
    BOOST_CHECK_EXCEPTION(run("DELETE FROM person"), StorageError, isBusyImporting);
    BOOST_CHECK_EXCEPTION(static_cast<void>(store->undo()), StorageError, isBusyImporting);
    BOOST_CHECK_EXCEPTION(static_cast<void>(store->gate().borrowWriter(u"other"_s)), StorageError,
                          isBusyImporting);
    BOOST_TEST(store->gate().borrower().value() == u"import"_s);
    std::int64_t seen = -1;
    store->gate().read([&](SQLite::Database &db, const Gate::LetGo &letGo) {
        seen = db.execAndGet("SELECT count(*) FROM observation").getInt64();
        BOOST_TEST(!letGo());
        BOOST_TEST(db.execAndGet("PRAGMA cache_size").getInt() == -8192);
    });
    BOOST_TEST(seen == 0, "readers see the state before the job");
    mayEnd.set_value();
    job.join();
    BOOST_TEST(!store->gate().borrower().has_value());
    BOOST_TEST(run("UPDATE observation SET value = 6") == 3);
}

BOOST_AUTO_TEST_CASE(a_reader_lets_go_when_a_writer_waits)
{
    addBasics();
    std::promise<void> isReading;
    std::atomic<bool> letGoSeen = false;
    std::thread reader([&] {
        store->gate().read([&](SQLite::Database &db, const Gate::LetGo &letGo) {
            db.exec("SELECT count(*) FROM district");
            isReading.set_value();
            while (!letGo())
                std::this_thread::yield();
            letGoSeen = true;
        });
    });
    isReading.get_future().wait();
    BOOST_TEST(run("UPDATE district SET name = 'x'") == 2);
    BOOST_TEST(letGoSeen.load());
    reader.join();
}

BOOST_AUTO_TEST_CASE(a_reader_that_never_lets_go_makes_the_commit_fail_clearly)
{
    addBasics();
    std::promise<void> isReading;
    std::promise<void> mayEnd;
    std::thread reader([&] {
        store->gate().read([&](SQLite::Database &db, const Gate::LetGo &) {
            SQLite::Statement sql(db, "SELECT id FROM district");
            sql.executeStep();
            isReading.set_value();
            mayEnd.get_future().wait();
        });
    });
    isReading.get_future().wait();
    BOOST_CHECK_EXCEPTION(run("UPDATE district SET name = 'x'"), StorageError,
                          [](const StorageError &error) { return error.code() == u"busy"; });
    mayEnd.set_value();
    reader.join();
    BOOST_TEST(text("SELECT name FROM district WHERE id = 330102") == "甲县");
    BOOST_TEST(store->head().seq == 1);
    BOOST_TEST(run("UPDATE district SET name = 'x'") == 2);
}

BOOST_AUTO_TEST_CASE(a_reader_connection_can_not_write)
{
    addBasics();
    BOOST_CHECK_THROW(store->gate().read([](SQLite::Database &db, const Gate::LetGo &) {
        db.exec("DELETE FROM person");
        db.exec("DELETE FROM district");
    }),
                      StorageError);
    BOOST_TEST(number("SELECT count(*) FROM district") == 3);
}

BOOST_AUTO_TEST_SUITE_END()
