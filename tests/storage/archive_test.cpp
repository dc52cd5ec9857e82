#include "app/storage/archive.h"
#include "tests/storage/storage_fixture.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

/// 40 steps in 2025-11, a seal among them, and two a year later.
struct ArchiveFixture : StoreFixture
{
    ArchiveFixture()
    {
        addBasics();
        for (int i = 0; i < 40; ++i) {
            std::string sql;
            for (int year = 1900; year < 2000; ++year)
                sql += observationSql(330102 + i % 3, 1 + i % 2, year + i * 100, 0.125 * i + year);
            lastOld = run(sql);
            time.advance(60);
            if (i == 20)
                seal = run("UPDATE district SET note = 'sealed' WHERE id = 330104", ChangeKind::Sealing,
                           u"lock"_s);
        }
        time.advance(qint64{400} * 86400);
        run(observationSql(330102, 2, 1800, 1));
        run(observationSql(330102, 2, 1801, 2));
    }

    ArchiveOutcome move(const QString &before = u"2026-06-01"_s)
    {
        return archivePayloads(*store, before, file(), {u"archive"_s, u"old"_s, ChangeKind::Sealing});
    }
    ArchiveOutcome bringBack(const QString &from)
    {
        return restoreArchive(*store, from, {u"restore"_s, u"needed"_s, ChangeKind::Sealing});
    }
    [[nodiscard]] QString file() const { return folder.filePath(u"old.pilotage-archive"_s); }

    std::int64_t lastOld = 0;
    std::int64_t seal = 0;
};

QStringList codesOf(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes << issue.code;
    return codes;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(archive, ArchiveFixture)

BOOST_AUTO_TEST_CASE(contents_move_the_chain_stays_and_check_says_which)
{
    const std::string rows = dumpOf(store->db());
    const qint64 size = QFileInfo(path()).size();
    const ArchiveOutcome outcome = move();
    BOOST_TEST(outcome.issues.empty());
    BOOST_TEST(outcome.archive.entries == 41); // the basics too
    BOOST_TEST(outcome.archive.firstSeq == 1);
    BOOST_TEST(outcome.archive.lastSeq == lastOld);
    BOOST_TEST(QFileInfo(path()).size() < size);
    const Issues check = store->fullCheck();
    BOOST_TEST(codesOf(check) == (QStringList{u"payload-archived"_s, u"rows-not-compared"_s}));
    BOOST_TEST(check.front().args.contains(u"old.pilotage-archive"_s));
    BOOST_TEST(!hasErrors(check));
    // The data are as before; only the archive's own row is new.
    BOOST_TEST(dumpOf(store->db()).size() > rows.size());
    BOOST_TEST(number("SELECT count(*) FROM observation") == 4002);
    BOOST_TEST((store->changes(1).front().kind == ChangeKind::Sealing), "not on the undo stack");
}

BOOST_AUTO_TEST_CASE(newer_steps_are_undone_past_the_archive_older_ones_name_it)
{
    BOOST_TEST(move().issues.empty());
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(store->undo().empty());
    const Issues refused = store->undo();
    BOOST_TEST(codesOf(refused) == QStringList{u"history-archived"_s});
    BOOST_TEST(refused.front().args == (QStringList{QString::number(lastOld), u"old.pilotage-archive"_s}));
    BOOST_TEST(codesOf(store->revert(lastOld, {})) == QStringList{u"history-archived"_s});
    const auto fields = store->fieldChanges(lastOld, 10);
    BOOST_REQUIRE(fields.size() == 1U);
    BOOST_TEST(fields.front().withheld->code == u"history-archived"_s);
    bool told = false;
    for (const FieldChange &field :
         store->rowHistory(u"observation"_s, {330102, 1, Period::ofYear(1900).key(), 0}))
        told = told || (field.withheld && field.withheld->args.contains(u"old.pilotage-archive"_s));
    BOOST_TEST(told);
    BOOST_CHECK_EXCEPTION(store->observationsKnownOn(u"2025-11-01T09:10:00.000Z"_s, {IndicatorId(1)},
                                                     [](const ObservationKey &, double, State, Qualifier) {}),
                          StorageError,
                          [](const StorageError &error) { return error.code() == u"past-archived"_s; });
}

BOOST_AUTO_TEST_CASE(seals_keep_their_contents_and_go_on_guarding)
{
    const std::int64_t under = run("UPDATE district SET name = 'before' WHERE id = 330104");
    run("UPDATE district SET note = 'sealed again' WHERE id = 330104", ChangeKind::Sealing, u"second lock"_s);
    time.advance(qint64{400} * 86400);
    run(observationSql(330102, 2, 1802, 3));
    BOOST_TEST(move(u"2099-01-01"_s).issues.empty());
    BOOST_TEST(number("SELECT count(DISTINCT seq) FROM change_payload") == 3); // two locks, the archive
    BOOST_TEST(codesOf(store->revert(under, {})) == QStringList{u"history-archived"_s});
    BOOST_TEST(bringBack(file()).issues.empty());
    BOOST_TEST(codesOf(store->revert(under, {})) == QStringList{u"sealed-by"_s});
}

BOOST_AUTO_TEST_CASE(restoring_brings_all_back_proven)
{
    const std::int64_t parts = number("SELECT count(*) FROM change_payload");
    BOOST_TEST(move().issues.empty());
    reopen();
    const QString renamed = folder.filePath(u"renamed.bin"_s);
    BOOST_TEST(QFile::rename(file(), renamed));
    const ArchiveOutcome outcome = bringBack(renamed);
    BOOST_TEST(outcome.issues.empty());
    BOOST_TEST(outcome.archive.entries == 41);
    BOOST_TEST(number("SELECT count(*) FROM change_payload") == parts + 2); // archive and restore
    BOOST_TEST(store->fullCheck().empty());
    BOOST_TEST(number("SELECT count(*) FROM payload_archive") == 0);
    for (int i = 0; i < 3; ++i)
        BOOST_TEST(store->undo().empty());
    // A second time it is no archive any more.
    BOOST_TEST(codesOf(bringBack(renamed).issues) == QStringList{u"archive-unknown"_s});
}

BOOST_AUTO_TEST_CASE(an_altered_or_foreign_archive_changes_nothing)
{
    BOOST_TEST(move().issues.empty());
    const QString copy = folder.filePath(u"copy"_s);
    BOOST_TEST(QFile::copy(file(), copy));
    {
        SQLite::Database raw(copy.toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE payload SET bytes = x'00' WHERE seq = 5");
    }
    BOOST_TEST(codesOf(bringBack(copy).issues) == QStringList{u"archive-unknown"_s});
    BOOST_TEST(number("SELECT count(*) FROM payload_archive") == 1);
    // Whoever also forges the hash in the table meets the log, which the table does not rule.
    store.reset();
    {
        SQLite::Database raw(path().toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("UPDATE payload_archive SET last_seq = last_seq + 100");
        raw.exec("DELETE FROM change_payload WHERE seq = (SELECT max(seq) - 1 FROM change_set)");
    }
    store = Store::open(path(), time.clock());
    BOOST_TEST(codesOf(store->fullCheck()).contains(u"payload-missing"_s));
}

BOOST_AUTO_TEST_CASE(contents_that_vanish_without_an_archive_are_faults)
{
    store.reset();
    {
        SQLite::Database raw(path().toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("DELETE FROM change_payload WHERE seq = 5;"
                 "INSERT INTO payload_archive VALUES(1,'x',printf('%064d',0),1,9,1)");
    }
    store = Store::open(path(), time.clock());
    BOOST_TEST(codesOf(store->fullCheck()).contains(u"payload-missing"_s));
}

BOOST_AUTO_TEST_CASE(an_erased_content_stays_erased_within_an_archive)
{
    BOOST_TEST(store->erasePayload(5, false, {u"erase"_s, {}}).empty());
    BOOST_TEST(move().archive.entries == 40);
    const QStringList codes = codesOf(store->fullCheck());
    BOOST_TEST(codes.contains(u"payload-erased"_s));
    BOOST_TEST(codes.contains(u"payload-archived"_s));
    BOOST_TEST(codesOf(store->revert(5, {})) == QStringList{u"history-erased"_s});
}

BOOST_AUTO_TEST_CASE(nothing_old_an_existing_file_and_a_failed_step_leave_things_as_they_are)
{
    BOOST_TEST(codesOf(move(u"2001-01-01"_s).issues) == QStringList{u"nothing-to-archive"_s});
    BOOST_TEST(!QFileInfo::exists(file()));
    QFile other(file());
    BOOST_REQUIRE(other.open(QIODevice::WriteOnly));
    other.close();
    BOOST_CHECK_THROW(move(), StorageError);
    BOOST_TEST(QFileInfo(file()).size() == 0);
    QFile::remove(file());
    store->db().exec("CREATE TEMP TRIGGER refuse BEFORE DELETE ON change_payload"
                     " BEGIN SELECT RAISE(ABORT,'no'); END");
    BOOST_CHECK_THROW(move(), StorageError);
    BOOST_TEST(!QFileInfo::exists(file()), "no archive is left that nothing names");
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_SUITE_END()
