#include "app/storage/backup_ladder.h"
#include "tests/storage/storage_fixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct MigrationFixture : StoreFixture
{
    MigrationFixture()
    {
        addBasics();
        run(observationSql(330102, 1, 2023, 5.0));
        options.backupFolder = folder.filePath(u"backups"_s);
        store.reset();
    }

    void add(const char *sql)
    {
        const int number = newestSchema(options.migrations) + 1;
        options.migrations.push_back({number, u"step%1"_s.arg(number), QByteArray(sql)});
    }

    void openMigrated() { store = Store::open(path(), time.clock(), options); }

    OpenOptions options;
};

/// Rebuilds a parent table, the way SQLite's documentation does it.
constexpr auto rebuildParent
    = "CREATE TABLE new_indicator(id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name_zh TEXT NOT NULL,"
      " name_en TEXT NOT NULL DEFAULT '', unit TEXT NOT NULL, decimals INTEGER NOT NULL, direction TEXT NOT "
      "NULL,"
      " lower_bound REAL, upper_bound REAL, frequency TEXT NOT NULL, aggregation TEXT NOT NULL, denominator "
      "INTEGER,"
      " \"group\" TEXT NOT NULL, definition TEXT NOT NULL DEFAULT '', source TEXT NOT NULL DEFAULT '',"
      " status TEXT NOT NULL) STRICT;"
      "INSERT INTO new_indicator SELECT * FROM indicator; DROP TABLE indicator;"
      "ALTER TABLE new_indicator RENAME TO indicator;";

} // namespace

BOOST_FIXTURE_TEST_SUITE(migrations, MigrationFixture)

BOOST_AUTO_TEST_CASE(rebuilding_a_parent_keeps_its_children)
{
    add(rebuildParent);
    openMigrated();
    BOOST_TEST(store->schema() == 2);
    BOOST_TEST(number("SELECT count(*) FROM observation") == 1);
    BOOST_TEST(number("SELECT count(*) FROM indicator") == 2);
    BOOST_TEST(number("PRAGMA foreign_keys") == 1);
    BOOST_TEST(!hasErrors(store->fullCheck()));
    BOOST_TEST(!store->nextUndo().has_value(), "undo stops at a migration");
    BOOST_TEST((store->changes(1)[0].kind == ChangeKind::System));
}

BOOST_AUTO_TEST_CASE(a_verified_backup_is_made_first)
{
    const QByteArray before = bytesOf(path());
    add("CREATE TABLE extra(id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT");
    openMigrated();
    const auto backups = listBackups(options.backupFolder);
    BOOST_REQUIRE(backups.size() == 1);
    const auto old = Store::open(backups[0].path, time.clock());
    BOOST_TEST(old->schema() == 1);
    BOOST_TEST(old->head().seq == 2);
    run("INSERT INTO extra VALUES(1,'x')");
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT count(*) FROM extra") == 0);
}

BOOST_AUTO_TEST_CASE(an_added_column_with_a_default_is_logged_with_it)
{
    add("ALTER TABLE district ADD COLUMN grade INTEGER NOT NULL DEFAULT 3");
    openMigrated();
    run("UPDATE district SET grade = 5 WHERE id = 330102");
    const auto fields = store->fieldChanges(store->head().seq, 10);
    BOOST_REQUIRE(fields.size() == 1);
    BOOST_TEST(fields[0].oldValue == u"3"_s);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT sum(grade) FROM district") == 9);
}

BOOST_AUTO_TEST_CASE(history_stays_readable_after_a_rename)
{
    add("ALTER TABLE district RENAME COLUMN note TO remark; ALTER TABLE source RENAME TO origin;"
        "UPDATE log_column SET name = 'remark' WHERE name = 'note' AND table_no ="
        " (SELECT no FROM log_table WHERE name = 'district');"
        "UPDATE log_table SET name = 'origin' WHERE name = 'source'");
    openMigrated();
    bool sawOrigin = false;
    for (const FieldChange &field : store->fieldChanges(1, 100))
        sawOrigin = sawOrigin || field.table == u"origin"_s;
    BOOST_TEST(sawOrigin);
    run("UPDATE district SET remark = 'r' WHERE id = 330102");
    BOOST_TEST(store->rowHistory(u"district"_s, {330102}).size() == 2);
}

/// Fails at each statement in turn; the file must not change by a byte.
BOOST_AUTO_TEST_CASE(a_failing_step_leaves_the_file_as_it_was)
{
    const QByteArray before = bytesOf(path());
    const QStringList statements{u"CREATE TABLE a(id INTEGER PRIMARY KEY) STRICT"_s,
                                 u"INSERT INTO a VALUES(1),(2)"_s,
                                 u"ALTER TABLE district ADD COLUMN grade INTEGER NOT NULL DEFAULT 3"_s,
                                 u"DELETE FROM observation"_s, u"DROP TABLE saved_view"_s};
    for (int broken = 0; broken <= statements.size(); ++broken) {
        QStringList list = statements;
        list.insert(broken, u"INSERT INTO no_such_table VALUES(1)"_s);
        options.migrations = shippedMigrations();
        add("CREATE TABLE fine(id INTEGER PRIMARY KEY) STRICT");
        const QByteArray sql = list.join(u";"_s).toUtf8();
        add(sql.constData());
        time.advance(60);
        BOOST_CHECK_THROW(openMigrated(), StorageError);
        BOOST_TEST((bytesOf(path()) == before), "broken at statement " << broken);
        BOOST_TEST(!QFile::exists(path() + u"-journal"_s));
    }
    BOOST_TEST(listBackups(options.backupFolder).size() == static_cast<std::size_t>(statements.size()) + 1);
    store = Store::open(path(), time.clock());
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(a_step_that_breaks_references_or_commits_by_itself_is_refused)
{
    const QByteArray before = bytesOf(path());
    for (const char *sql :
         {"DELETE FROM subject WHERE id = 330102", "CREATE TABLE x(id INTEGER PRIMARY KEY, b BLOB) STRICT"}) {
        options.migrations = shippedMigrations();
        add(sql);
        time.advance(60);
        BOOST_CHECK_THROW(openMigrated(), StorageError);
        BOOST_TEST((bytesOf(path()) == before));
    }
}

BOOST_AUTO_TEST_CASE(shipped_steps_are_numbered_without_gaps)
{
    int number = 0;
    for (const Migration &migration : shippedMigrations())
        BOOST_TEST(migration.number == ++number);
    BOOST_TEST(number >= 1);
}

BOOST_AUTO_TEST_CASE(an_older_file_in_a_read_only_place_is_refused)
{
    add("CREATE TABLE extra(id INTEGER PRIMARY KEY) STRICT");
    place::Probes probes;
    probes.isWritable = [](const QString &) { return false; };
    place::setProbes(probes);
    BOOST_CHECK_EXCEPTION(openMigrated(), StorageError, [](const StorageError &error) {
        return error.code() == u"older-schema-read-only";
    });
    place::setProbes({});
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_FIXTURE_TEST_SUITE(backups, StoreFixture)

BOOST_AUTO_TEST_CASE(a_backup_is_a_whole_workbook_and_never_replaces_a_file)
{
    addBasics();
    const QString copy = folder.filePath(u"out/copy.pilotage"_s);
    store->backupTo(copy);
    const auto restored = Store::open(copy, time.clock());
    BOOST_TEST(dumpOf(restored->db()) == dumpOf(store->db()));
    BOOST_TEST(restored->head().hash == store->head().hash);
    BOOST_TEST(restored->fullCheck().empty());
    BOOST_CHECK_EXCEPTION(store->backupTo(copy), StorageError,
                          [](const StorageError &error) { return error.code() == u"file-exists"; });
    BOOST_TEST(
        QDir(folder.filePath(u"out"_s)).entryList(QDir::Files | QDir::Hidden).filter(u"part"_s).isEmpty());
}

BOOST_AUTO_TEST_CASE(automatic_backups_go_to_the_folder_of_the_workbook)
{
    addBasics();
    const QString first = store->backupAutomatically(u"edit"_s);
    const QString second = store->backupAutomatically(u"edit"_s);
    BOOST_TEST(first != second);
    BOOST_TEST(first.startsWith(folder.path()));
    BOOST_TEST(first.contains(store->uuid()));
    BOOST_TEST(listBackups(QFileInfo(first).absolutePath()).size() == 2);
}

/// Every half hour of working days, more than a year.
BOOST_AUTO_TEST_CASE(the_ladder_keeps_24_of_today_14_days_8_weeks_12_months)
{
    std::vector<BackupFile> files;
    QDateTime now(QDate(2025, 1, 1), QTime(8, 0), Qt::UTC);
    for (int day = 0; day < 400; ++day) {
        for (int half = 0; half < 30; ++half) {
            files.insert(files.begin(), {u"b%1-%2"_s.arg(day).arg(half), now, 1000});
            const auto gone = superfluousBackups(files, now);
            BOOST_REQUIRE((gone.empty() || gone.front() != files.front()));
            std::erase_if(files, [&](const BackupFile &file) {
                return std::find(gone.begin(), gone.end(), file) != gone.end();
            });
            now = now.addSecs(1800);
        }
        now = QDateTime(now.date().addDays(1), QTime(8, 0), Qt::UTC);
    }
    const QDate today = files.front().utc.date();
    std::set<QDate> days;
    std::set<qint64> months;
    int ofToday = 0;
    for (const BackupFile &file : files) {
        ofToday += file.utc.date() == today ? 1 : 0;
        if (file.utc.date().daysTo(today) < 14)
            days.insert(file.utc.date());
        months.insert(qint64{file.utc.date().year()} * 12 + file.utc.date().month());
    }
    BOOST_TEST(ofToday == 24);
    BOOST_TEST(days.size() == 14);
    BOOST_TEST(months.size() == 12);
    BOOST_TEST(files.size() <= 24 + 13 + 7 + 11);
    BOOST_TEST(files.back().utc.daysTo(files.front().utc) > 300);
    BackupLadder small;
    small.bytes = 5000;
    BOOST_TEST(superfluousBackups(files, files.front().utc, small).size() == files.size() - 5);
}

BOOST_AUTO_TEST_SUITE_END()
