#include "tests/storage/storage_fixture.h"

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

BOOST_FIXTURE_TEST_SUITE(store, StoreFixture)

BOOST_AUTO_TEST_CASE(a_new_file_is_a_workbook_with_an_empty_log)
{
    BOOST_TEST(store->schema() == 1);
    BOOST_TEST(!store->isReadOnly());
    BOOST_TEST(store->head().seq == 0);
    BOOST_TEST(store->head().hash.size() == 64);
    BOOST_TEST(store->uuid().size() == 36);
    BOOST_TEST(store->fullCheck().empty());
    BOOST_TEST(text("PRAGMA journal_mode") == "delete");
    BOOST_TEST(number("PRAGMA synchronous") == 3);
    BOOST_TEST(number("PRAGMA foreign_keys") == 1);
    BOOST_TEST(number("PRAGMA trusted_schema") == 0);
    BOOST_TEST(number("PRAGMA cache_size") == -65536);
    BOOST_TEST(number("PRAGMA temp_store") == 2);
    BOOST_TEST(number("PRAGMA cell_size_check") == 1);
    BOOST_TEST(number("PRAGMA busy_timeout") == 200);
    BOOST_TEST(number("PRAGMA cache_spill") == 0);
    BOOST_TEST(number("PRAGMA application_id") == applicationId);
}

BOOST_AUTO_TEST_CASE(an_existing_file_is_never_replaced)
{
    BOOST_CHECK_EXCEPTION(static_cast<void>(Store::create(path(), FileKind::Office, time.clock())),
                          StorageError,
                          [](const StorageError &error) { return error.code() == u"file-exists"; });
}

BOOST_AUTO_TEST_CASE(a_use_case_is_one_entry_and_survives_reopening)
{
    addBasics();
    BOOST_TEST(run(observationSql(330102, 1, 2023, 5.5)) == 2);
    const LogHead head = store->head();
    reopen();
    BOOST_TEST(store->head().seq == 2);
    BOOST_TEST(store->head().hash == head.hash);
    BOOST_TEST(number("SELECT count(*) FROM observation") == 1);
    BOOST_TEST(store->changes(10).front().actor == u"demo clerk"_s);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(nothing_changed_means_nothing_logged)
{
    addBasics();
    BOOST_TEST(run("UPDATE district SET name = name") == 0);
    BOOST_TEST(run("INSERT INTO person(id,name) VALUES(9,'x'); DELETE FROM person WHERE id = 9") == 0);
    BOOST_TEST(store->head().seq == 1);
}

BOOST_AUTO_TEST_CASE(a_failed_use_case_leaves_no_trace)
{
    addBasics();
    const std::string before = dumpOf(store->db());
    BOOST_CHECK_EXCEPTION(run(observationSql(330102, 1, 2023, 1) + observationSql(330102, 1, 2023, 2)),
                          StorageError,
                          [](const StorageError &error) { return error.code() == u"duplicate"; });
    struct Stop
    {
    };
    BOOST_CHECK_THROW(store->perform({u"x"_s, {}},
                                     [&] {
                                         store->db().exec(observationSql(330102, 1, 2023, 1));
                                         throw Stop{};
                                     }),
                      Stop);
    BOOST_TEST(dumpOf(store->db()) == before);
    BOOST_TEST(store->head().seq == 1);
    BOOST_TEST(run(observationSql(330102, 1, 2023, 3)) == 2);
}

BOOST_AUTO_TEST_CASE(undo_and_redo_survive_a_restart)
{
    addBasics();
    const std::string empty = dumpOf(store->db());
    run(observationSql(330102, 1, 2023, 5.5));
    run("UPDATE observation SET value = 6.25");
    const std::string full = dumpOf(store->db());
    BOOST_TEST(store->undo().empty());
    reopen();
    BOOST_TEST(store->nextRedo().has_value());
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dumpOf(store->db()) == empty);
    reopen();
    BOOST_TEST(store->redo().empty());
    BOOST_TEST(store->redo().empty());
    BOOST_TEST(dumpOf(store->db()) == full);
    BOOST_TEST(!store->nextRedo().has_value());
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(an_ordinary_change_after_undo_clears_redo)
{
    addBasics();
    run("UPDATE district SET name = 'x' WHERE id = 330102");
    store->undo();
    BOOST_TEST(store->nextRedo().has_value());
    run("UPDATE district SET name = 'y' WHERE id = 330103");
    BOOST_TEST(!store->nextRedo().has_value());
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT count(*) FROM district") == 0);
}

BOOST_AUTO_TEST_SUITE_END()
