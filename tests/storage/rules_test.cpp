#include "app/storage/gate.h"
#include "app/storage/sql.h"
#include "tests/storage/storage_fixture.h"

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

std::function<bool(const StorageError &)> withCode(const QString &code)
{
    return [code](const StorageError &error) { return error.code() == code; };
}

} // namespace

/// One case for each rule of SQLite's that the design stands on.
BOOST_FIXTURE_TEST_SUITE(rules, StoreFixture)

BOOST_AUTO_TEST_CASE(a_second_look_at_the_file_does_not_drop_the_lock)
{
    addBasics();
    store->db().exec("BEGIN IMMEDIATE");
    {
        const auto second = Store::open(path(), time.clock());
        BOOST_TEST(second->readOnlyReason().code == u"owned"_s);
    }
    const pid_t child = fork();
    if (child == 0) {
        sqlite3 *other = nullptr;
        sqlite3_open(path().toUtf8().constData(), &other);
        _exit(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_BUSY ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    BOOST_TEST(WEXITSTATUS(status) == 0);
    store->db().exec("ROLLBACK");
}

BOOST_AUTO_TEST_CASE(deleting_a_whole_table_is_logged_row_by_row)
{
    addBasics();
    run("INSERT INTO person(id,name) VALUES(1,'甲'),(2,'乙'),(3,'丙')");
    const std::string before = dumpOf(store->db());
    run("DELETE FROM person");
    BOOST_TEST(store->fieldChanges(store->head().seq, 10).size() == 3);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dumpOf(store->db()) == before);
}

BOOST_AUTO_TEST_CASE(a_write_outside_a_use_case_throws_and_is_rolled_back)
{
    addBasics();
    const std::string before = dumpOf(store->db());
    BOOST_CHECK_THROW(store->db().exec("UPDATE district SET name = 'x'"), SQLite::Exception);
    BOOST_TEST(dumpOf(store->db()) == before);
    store->db().exec("BEGIN; UPDATE district SET name = 'x'");
    BOOST_CHECK_THROW(store->db().exec("COMMIT"), SQLite::Exception);
    BOOST_TEST(dumpOf(store->db()) == before);
    SQLite::Statement prepared(store->db(), "UPDATE district SET name = 'x'");
    BOOST_CHECK_THROW(prepared.exec(), SQLite::Exception);
    BOOST_TEST(dumpOf(store->db()) == before);
    BOOST_TEST(run("UPDATE district SET name = 'y' WHERE id = 330102") == 2);
}

BOOST_AUTO_TEST_CASE(transactions_and_savepoints_are_the_store_s_alone)
{
    addBasics();
    for (const char *statement : {"COMMIT", "ROLLBACK", "SAVEPOINT x", "END"})
        BOOST_CHECK_EXCEPTION(run(statement), StorageError, withCode(u"transaction-inside-use-case"_s));
    BOOST_CHECK_EXCEPTION(store->perform({u"outer"_s, {}}, [&] { run("DELETE FROM person"); }), StorageError,
                          withCode(u"use-case-inside-use-case"_s));
}

BOOST_AUTO_TEST_CASE(a_tolerated_failure_leaves_no_phantom_entries)
{
    addBasics();
    const std::string many = "INSERT INTO person(id,name) VALUES(1,'甲'),(2,'乙'),(1,'again')";
    bool ok = true;
    store->perform({u"attempt"_s, {}}, [&] {
        store->db().exec("INSERT INTO person(id,name) VALUES(8,'kept')");
        ok = store->attempt([&] { store->db().exec(many); });
    });
    BOOST_TEST(!ok);
    BOOST_TEST(store->fieldChanges(store->head().seq, 10).size() == 1);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT count(*) FROM person") == 0);
    // Tolerated without attempt: the log would tell of rows that never were.
    const auto careless = [&] { BOOST_CHECK_THROW(store->db().exec(many), SQLite::Exception); };
    BOOST_CHECK_EXCEPTION(store->perform({u"careless"_s, {}}, careless), StorageError,
                          withCode(u"phantom-rows"_s));
    BOOST_TEST(number("SELECT count(*) FROM person") == 0);
}

BOOST_AUTO_TEST_CASE(a_whole_number_in_a_real_column_stays_real)
{
    addBasics();
    run(observationSql(330102, 1, 2023, 5.0));
    run("UPDATE observation SET value = 7");
    const auto fields = store->fieldChanges(store->head().seq, 1);
    BOOST_TEST(fields.front().oldValue == u"5"_s);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(text("SELECT typeof(value) || value FROM observation") == "real5.0");
    run("UPDATE observation SET value = 5");
    BOOST_TEST(store->nextRedo().has_value(), "writing 5 over 5.0 is no change");
    // The inserted value reaches the hook as an integer; logged as such it would not be found again.
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT count(*) FROM observation") == 0);
    BOOST_TEST(store->redo().empty());
    BOOST_TEST(text("SELECT typeof(value) FROM observation") == "real");
}

BOOST_AUTO_TEST_CASE(foreign_keys_wait_for_the_commit_and_never_act_by_themselves)
{
    SQLite::Statement tables(store->db(), "SELECT name, sql FROM sqlite_schema WHERE type = 'table'");
    while (tables.executeStep()) {
        const QString sql = QString::fromStdString(tables.getColumn(1).getString());
        BOOST_TEST(sql.count(u"REFERENCES "_s) == sql.count(u"DEFERRABLE INITIALLY DEFERRED"_s));
        BOOST_TEST(!sql.contains(u"ON DELETE"_s));
    }
    addBasics();
    run(observationSql(330102, 1, 2023, 5.0));
    run("DELETE FROM subject WHERE id = 330102; DELETE FROM district WHERE id = 330102;"
        "DELETE FROM observation WHERE subject = 330102");
    BOOST_TEST(store->undo().empty());
    BOOST_CHECK_EXCEPTION(run("DELETE FROM subject WHERE id = 330102"), StorageError,
                          withCode(u"foreign-key"_s));
    BOOST_TEST(number("SELECT count(*) FROM observation") == 1);
}

BOOST_AUTO_TEST_CASE(a_write_beyond_the_cache_does_not_lock_readers_out)
{
    addBasics();
    store->db().exec("PRAGMA cache_size = 10");
    std::int64_t seen = -1;
    store->perform({u"large"_s, {}}, [&] {
        store->db().exec("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
                         " INSERT INTO person(id, name) SELECT i, printf('%060d', i) FROM n");
        store->gate().read([&](SQLite::Database &db, const Gate::LetGo &) {
            seen = db.execAndGet("SELECT count(*) FROM person").getInt64();
        });
    });
    BOOST_TEST(seen == 0);
    BOOST_TEST(number("SELECT count(*) FROM person") == 20000);
}

BOOST_AUTO_TEST_CASE(logged_tables_keep_their_rules)
{
    const std::vector<std::pair<const char *, const char *>> broken{
        {"CREATE TABLE bad(id INTEGER PRIMARY KEY, b BLOB) STRICT", "blob"},
        {"CREATE TABLE bad(a TEXT, id INTEGER PRIMARY KEY) STRICT", "key first"},
        {"CREATE TABLE bad(id INTEGER PRIMARY KEY, a INTEGER, g INTEGER AS (a + 1)) STRICT", "generated"},
        {"CREATE TABLE bad(id INTEGER) STRICT", "no key"},
        {"CREATE TABLE bad(id INTEGER PRIMARY KEY) STRICT;"
         "CREATE TRIGGER t AFTER INSERT ON bad BEGIN DELETE FROM person; END",
         "trigger"}};
    int number = 0;
    for (const auto &[sql, what] : broken) {
        OpenOptions options;
        options.migrations.push_back({2, u"0002_bad.sql"_s, QByteArray(sql)});
        const QString name = folder.filePath(u"bad%1.pilotage"_s.arg(++number));
        BOOST_CHECK_EXCEPTION(createFile(name, u"office"_s, time.clock(), options), StorageError,
                              withCode(u"schema-rule"_s));
        BOOST_TEST(!QFile::exists(name), what);
    }
}

BOOST_AUTO_TEST_CASE(the_log_is_append_only_for_sql)
{
    addBasics();
    BOOST_CHECK_THROW(store->db().exec("UPDATE change_set SET label = 'x'"), SQLite::Exception);
    BOOST_CHECK_THROW(store->db().exec("DELETE FROM change_set"), SQLite::Exception);
    BOOST_CHECK_THROW(store->db().exec("UPDATE change_payload SET bytes = x''"), SQLite::Exception);
}

BOOST_AUTO_TEST_SUITE_END()
