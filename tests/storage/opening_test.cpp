#include "app/storage/ids.h"
#include "app/storage/owner_file.h"
#include "tests/storage/storage_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>

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

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

struct OpeningFixture : StoreFixture
{
    ~OpeningFixture() { place::setProbes({}); }

    [[nodiscard]] std::unique_ptr<Store> open(const QString &file) { return Store::open(file, time.clock()); }

    /// Refused with `code`, not a byte written, nothing left beside it.
    void mustRefuse(const QString &file, const QString &code)
    {
        const QByteArray before = bytesOf(file);
        const QStringList beside = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        BOOST_CHECK_EXCEPTION(static_cast<void>(open(file)), StorageError, withCode(code));
        BOOST_TEST((bytesOf(file) == before));
        BOOST_TEST((QDir(folder.path()).entryList(QDir::Files | QDir::Hidden) == beside));
    }

    /// A copy with its journal, as a killed program leaves them in the middle of a commit.
    QString hotCopy()
    {
        addBasics();
        store.reset();
        const QString copy = folder.filePath(u"hot.pilotage"_s);
        SQLite::Database raw(path().toStdString(), SQLite::OPEN_READWRITE);
        raw.exec("PRAGMA cache_size = 2; BEGIN IMMEDIATE;"
                 "WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                 " INSERT INTO person(id, name) SELECT i, printf('%060d', i) FROM n;"
                 "DELETE FROM district");
        write(copy, bytesOf(path()));
        write(copy + u"-journal"_s, bytesOf(path() + u"-journal"_s));
        return copy;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(opening, OpeningFixture)

BOOST_AUTO_TEST_CASE(a_missing_file_is_said_to_be_missing)
{
    BOOST_CHECK_EXCEPTION(static_cast<void>(open(folder.filePath(u"none.pilotage"_s))), StorageError,
                          withCode(u"file-not-found"_s));
}

BOOST_AUTO_TEST_CASE(foreign_files_are_never_written)
{
    const QString file = folder.filePath(u"foreign.pilotage"_s);
    write(file, {});
    mustRefuse(file, u"empty-file"_s);
    write(file, "name,value\n1,2\n");
    mustRefuse(file, u"not-a-workbook"_s);
    write(file, QByteArray(4096, 'x'));
    mustRefuse(file, u"not-a-workbook"_s);
    mustRefuse(folder.path(), u"not-a-workbook"_s);
    QFile::remove(file);
    {
        SQLite::Database other(file.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        other.exec("CREATE TABLE t(a); INSERT INTO t VALUES(1)");
    }
    mustRefuse(file, u"foreign-file"_s);
}

BOOST_AUTO_TEST_CASE(a_newer_schema_is_refused_or_read_only)
{
    addBasics();
    store.reset();
    {
        SQLite::Database newer(path().toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("PRAGMA user_version = 7; UPDATE meta SET value = '6' WHERE key = 'min_reader_version'");
    }
    mustRefuse(path(), u"newer-schema"_s);
    {
        SQLite::Database newer(path().toStdString(), SQLite::OPEN_READWRITE);
        newer.exec("UPDATE meta SET value = '1' WHERE key = 'min_reader_version'");
    }
    const QByteArray before = bytesOf(path());
    store = open(path());
    BOOST_TEST(store->isReadOnly());
    BOOST_TEST(store->readOnlyReason().code == u"newer-schema"_s);
    BOOST_TEST(number("SELECT count(*) FROM district") == 3);
    BOOST_CHECK_EXCEPTION(run("DELETE FROM person"), StorageError, withCode(u"read-only"_s));
    store.reset();
    BOOST_TEST((bytesOf(path()) == before));
}

BOOST_AUTO_TEST_CASE(a_hot_journal_is_rolled_back_by_opening)
{
    const QString copy = hotCopy();
    BOOST_TEST(bytesOf(copy).size() > 0);
    BOOST_TEST(bytesOf(copy + u"-journal"_s).size() > 512);
    BOOST_TEST((bytesOf(copy) != bytesOf(path())), "the failed write had reached the file");
    store = open(copy);
    BOOST_TEST(!store->isReadOnly());
    BOOST_TEST(number("SELECT count(*) FROM district") == 3);
    BOOST_TEST(number("SELECT count(*) FROM person") == 0);
    BOOST_TEST(store->fullCheck().empty());
    BOOST_TEST(!QFile::exists(copy + u"-journal"_s));
}

BOOST_AUTO_TEST_CASE(a_hot_journal_in_a_read_only_place_is_refused)
{
    const QString copy = hotCopy();
    place::Probes probes;
    probes.isWritable = [](const QString &) { return false; };
    place::setProbes(probes);
    mustRefuse(copy, u"journal-in-read-only-place"_s);
}

BOOST_AUTO_TEST_CASE(a_read_only_place_is_read_and_left_alone)
{
    addBasics();
    store.reset();
    place::Probes probes;
    probes.isWritable = [](const QString &) { return false; };
    place::setProbes(probes);
    const QByteArray before = bytesOf(path());
    const QDateTime touched = QFileInfo(path()).lastModified();
    store = open(path());
    BOOST_TEST(store->readOnlyReason().code == u"read-only-place"_s);
    BOOST_TEST(number("SELECT count(*) FROM district") == 3);
    BOOST_TEST(store->head().seq == 1);
    BOOST_TEST(store->fullCheck().empty());
    BOOST_CHECK_EXCEPTION(run("DELETE FROM person"), StorageError, withCode(u"read-only"_s));
    BOOST_CHECK_EXCEPTION(static_cast<void>(store->undo()), StorageError, withCode(u"read-only"_s));
    BOOST_TEST(!QFile::exists(OwnerFile::pathFor(path())));
    store.reset();
    BOOST_TEST((bytesOf(path()) == before));
    BOOST_TEST((QFileInfo(path()).lastModified() == touched));
}

BOOST_AUTO_TEST_CASE(opening_and_closing_does_not_touch_the_file)
{
    addBasics();
    store.reset();
    const QByteArray before = bytesOf(path());
    const QDateTime touched = QFileInfo(path()).lastModified();
    store = open(path());
    store->nextUndo();
    store.reset();
    BOOST_TEST((bytesOf(path()) == before));
    BOOST_TEST((QFileInfo(path()).lastModified() == touched));
}

BOOST_AUTO_TEST_CASE(a_second_name_makes_it_read_only)
{
    store.reset();
    const QString second = folder.filePath(u"second.pilotage"_s);
    BOOST_REQUIRE(::link(path().toUtf8().constData(), second.toUtf8().constData()) == 0);
    BOOST_TEST(open(second)->readOnlyReason().code == u"hard-links"_s);
    QFile::remove(second);
    BOOST_TEST(!open(path())->isReadOnly());
}

BOOST_AUTO_TEST_CASE(a_symbolic_link_leads_to_the_one_file_and_its_owner)
{
    const QString link = folder.filePath(u"link.pilotage"_s);
    QFile::link(path(), link);
    const auto second = open(link);
    BOOST_TEST(second->path() == QFileInfo(path()).canonicalFilePath());
    BOOST_TEST(second->readOnlyReason().code == u"owned"_s);
}

BOOST_AUTO_TEST_CASE(a_network_share_is_read_only_unless_insisted_on)
{
    store.reset();
    place::Probes probes;
    probes.networkFileSystem = [](const QString &) { return u"cifs"_s; };
    place::setProbes(probes);
    {
        const auto shared = open(path());
        BOOST_TEST(shared->readOnlyReason().code == u"network-place"_s);
        BOOST_TEST(shared->readOnlyReason().args.front() == u"cifs"_s);
    }
    OpenOptions options;
    options.insistOnNetwork = true;
    BOOST_TEST(!Store::open(path(), time.clock(), options)->isReadOnly());
}

BOOST_AUTO_TEST_CASE(the_second_to_open_reads_and_is_told_the_owner)
{
    BOOST_TEST(QFile::exists(OwnerFile::pathFor(path())));
    {
        const auto second = open(path());
        BOOST_TEST(second->readOnlyReason().code == u"owned"_s);
        BOOST_TEST(second->readOnlyReason().args[0] == place::userName());
        BOOST_TEST(second->readOnlyReason().args[1] == place::host());
    }
    BOOST_TEST(QFile::exists(OwnerFile::pathFor(path())), "closing the second must not free the first");
    store.reset();
    BOOST_TEST(!QFile::exists(OwnerFile::pathFor(path())));
}

BOOST_AUTO_TEST_CASE(an_owner_that_is_gone_does_not_count_but_another_machine_does)
{
    store.reset();
    QJsonObject owner{{u"name"_s, u"李四"_s},
                      {u"host"_s, place::host()},
                      {u"since"_s, u"2025-11-01T08:00:00Z"_s},
                      {u"pid"_s, u"999999"_s},
                      {u"started"_s, u"1"_s}};
    write(OwnerFile::pathFor(path()), QJsonDocument(owner).toJson());
    BOOST_TEST(!open(path())->isReadOnly());
    // Same process id, other start: the number was given to another program since.
    owner[u"pid"_s] = QString::number(place::processId());
    write(OwnerFile::pathFor(path()), QJsonDocument(owner).toJson());
    BOOST_TEST(!open(path())->isReadOnly());
    owner[u"host"_s] = u"elsewhere"_s;
    write(OwnerFile::pathFor(path()), QJsonDocument(owner).toJson());
    const auto second = open(path());
    BOOST_TEST(second->readOnlyReason().code == u"owned"_s);
    BOOST_TEST(second->readOnlyReason().args[0] == u"李四"_s);
    BOOST_TEST(QFile::exists(OwnerFile::pathFor(path())));
}

BOOST_AUTO_TEST_CASE(a_file_gone_or_replaced_while_open_is_noticed_before_a_write)
{
    addBasics();
    const QString moved = folder.filePath(u"moved.pilotage"_s);
    QFile::rename(path(), moved);
    const QByteArray before = bytesOf(moved);
    BOOST_CHECK_EXCEPTION(run("DELETE FROM person"), StorageError, withCode(u"file-replaced"_s));
    QFile::copy(moved, path());
    BOOST_CHECK_EXCEPTION(run("UPDATE district SET name = 'x'"), StorageError, withCode(u"file-replaced"_s));
    BOOST_CHECK_EXCEPTION(static_cast<void>(store->undo()), StorageError, withCode(u"file-replaced"_s));
    BOOST_TEST((bytesOf(moved) == before));
    BOOST_TEST((bytesOf(path()) == before));
}

BOOST_AUTO_TEST_CASE(ids_are_counter_and_replica_and_are_never_given_twice)
{
    const std::int64_t first = store->nextId();
    const std::int64_t replica = first & 0xfffff;
    BOOST_TEST(replica > 0);
    BOOST_TEST((first >> 20) == 1);
    struct Stop
    {
    };
    std::int64_t lost = 0;
    BOOST_CHECK_THROW(store->perform({u"x"_s, {}},
                                     [&] {
                                         lost = store->nextId();
                                         throw Stop{};
                                     }),
                      Stop);
    const std::int64_t used = store->nextId();
    BOOST_TEST(used > lost);
    run("INSERT INTO person(id,name) VALUES(" + std::to_string(used) + ",'x')");
    store->undo();
    reopen();
    const std::int64_t after = store->nextId();
    BOOST_TEST(after > used);
    BOOST_TEST((after & 0xfffff) == replica);
    BOOST_TEST(after < 1'000'000'000'000'000);
}

BOOST_AUTO_TEST_CASE(a_copied_file_draws_a_new_replica_with_its_first_change)
{
    addBasics();
    const std::int64_t original = store->nextId() & 0xfffff;
    store.reset();
    const QString copy = folder.filePath(u"copy.pilotage"_s);
    QFile::copy(path(), copy);
    store = open(copy);
    const std::int64_t id = store->nextId();
    BOOST_TEST((id & 0xfffff) != original);
    BOOST_TEST((id >> 20) == 1);
    BOOST_TEST(number("SELECT count(*) FROM replica") == 1, "merely opening writes nothing");
    run("UPDATE district SET name = 'x' WHERE id = 330102");
    BOOST_TEST(number("SELECT count(*) FROM replica") == 2);
    store.reset();
    store = open(copy);
    BOOST_TEST((store->nextId() & 0xfffff) == (id & 0xfffff));
    store.reset();
    store = open(path());
    BOOST_TEST((store->nextId() & 0xfffff) == original);
}

BOOST_AUTO_TEST_SUITE_END()
