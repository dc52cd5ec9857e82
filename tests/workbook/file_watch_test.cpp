#include "app/storage/error.h"
#include "app/storage/opening.h"
#include "app/storage/owner_file.h"
#include "app/workbook/file_watch.h"
#include "app/workbook/opening.h"
#include "tests/support/figures.h"
#include "tests/workbook/small_book.h"

#include <QDir>

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A workbook in a folder of its own, so that the folder can go too.
struct Watched
{
    Watched()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        QDir(folder.path()).mkpath(u"place"_s);
        QDir(folder.path()).mkpath(u"aside"_s);
        path = folder.filePath(u"place/office.pilotage"_s);
        other = folder.filePath(u"aside/other.pilotage"_s);
        (void)Workbook::create(other, WorkbookKind::Office, {});
        book = Workbook::create(path, WorkbookKind::Office, {});
        watch = std::make_unique<FileWatch>(*book);
    }

    [[nodiscard]] QString aside(const QString &name) const { return folder.filePath(u"aside/"_s + name); }
    Issues edit()
    {
        Observation figure;
        figure.key
            = {*book->subjectByCode(u"330302"_s), book->indicators().front().id, Period::ofYear(2016), 0};
        figure.value = ++value;
        return pilotage::test::setFigure(*book, figure, u"test"_s);
    }
    [[nodiscard]] bool isRefused()
    {
        try {
            return hasErrors(edit());
        } catch (const storage::StorageError &error) {
            return error.code() == u"file-replaced"_s;
        }
    }

    QTemporaryDir folder;
    QString path, other;
    double value = 0;
    std::unique_ptr<Workbook> book;
    std::unique_ptr<FileWatch> watch;
};

/// One thing that happens to an open file: what is found, and which file then must stay as it is.
struct Case
{
    const char *name;
    QString code;
    QString (*happens)(const Watched &);
};

const Case cases[] = {
    {"renamed", u"file-gone"_s,
     [](const Watched &w) {
         QFile::rename(w.path, w.path + u".old"_s);
         return w.path + u".old"_s;
     }},
    {"moved to another folder", u"file-gone"_s,
     [](const Watched &w) {
         QFile::rename(w.path, w.aside(u"moved.pilotage"_s));
         return w.aside(u"moved.pilotage"_s);
     }},
    {"deleted", u"file-gone"_s,
     [](const Watched &w) {
         QFile::remove(w.path);
         return QString();
     }},
    {"its folder renamed", u"file-gone"_s,
     [](const Watched &w) {
         QDir(w.folder.path()).rename(u"place"_s, u"elsewhere"_s);
         return w.folder.filePath(u"elsewhere/office.pilotage"_s);
     }},
    {"its folder deleted", u"file-gone"_s,
     [](const Watched &w) {
         QDir(w.folder.filePath(u"place"_s)).removeRecursively();
         return QString();
     }},
    {"replaced by another workbook", u"file-replaced"_s,
     [](const Watched &w) {
         QFile::remove(w.path);
         QFile::copy(w.other, w.path);
         return w.path;
     }},
    {"replaced by an older copy of itself", u"file-replaced"_s,
     [](const Watched &w) {
         QFile::copy(w.path, w.aside(u"older"_s));
         QFile::remove(w.path);
         QFile::rename(w.aside(u"older"_s), w.path);
         return w.path;
     }},
    {"replaced by a foreign file", u"file-replaced"_s,
     [](const Watched &w) {
         write(w.aside(u"text"_s), "subject,value\n");
         QFile::remove(w.path);
         QFile::rename(w.aside(u"text"_s), w.path);
         return w.path;
     }},
    {"replaced by a link to another workbook", u"file-replaced"_s,
     [](const Watched &w) {
         QFile::remove(w.path);
         QFile::link(w.other, w.path);
         return w.other;
     }},
    {"replaced by a folder", u"file-replaced"_s,
     [](const Watched &w) {
         QFile::remove(w.path);
         QDir().mkdir(w.path);
         return QString();
     }},
};

} // namespace

BOOST_AUTO_TEST_SUITE(file_watch)

BOOST_AUTO_TEST_CASE(a_file_in_its_place_is_fine_also_after_own_changes)
{
    Watched w;
    BOOST_TEST(w.watch->look().code.isEmpty());
    BOOST_TEST(!hasErrors(w.edit()));
    BOOST_TEST(w.watch->look().code.isEmpty());
    BOOST_TEST(FileWatch::interval <= 5000);
}

BOOST_AUTO_TEST_CASE(what_happens_to_an_open_file_is_found_writing_stops_and_all_can_be_saved)
{
    for (const Case &each : cases) {
        BOOST_TEST_CONTEXT(each.name)
        {
            Watched w;
            BOOST_REQUIRE(!hasErrors(w.edit()));
            const std::int64_t steps = w.book->info().changeSets;
            const QString left = each.happens(w);
            const QByteArray before = bytesOf(left);
            BOOST_TEST((w.watch->look().code == each.code));
            BOOST_TEST(w.watch->canBeSavedElsewhere());
            BOOST_TEST(w.isRefused());
            BOOST_TEST((bytesOf(left) == before));
            const QString saved = w.aside(u"saved.pilotage"_s);
            w.book->backupTo(saved);
            w.watch.reset();
            w.book.reset();
            BOOST_TEST((bytesOf(left) == before), "closing must not write either");
            const auto again = Workbook::open(saved, {});
            BOOST_TEST(!again->info().readOnly);
            BOOST_TEST(again->info().changeSets == steps);
            BOOST_TEST(again->check().ok);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_file_that_is_put_back_is_written_again)
{
    Watched w;
    int told = 0;
    QObject::connect(w.watch.get(), &FileWatch::found, [&](const Issue &) { ++told; });
    QFile::rename(w.path, w.aside(u"away"_s));
    BOOST_TEST((w.watch->look().code == u"file-gone"_s));
    w.watch->look();
    BOOST_TEST(told == 1, "told once");
    QFile::rename(w.aside(u"away"_s), w.path);
    BOOST_TEST(w.watch->look().code.isEmpty());
    BOOST_TEST(told == 2);
    BOOST_TEST(!hasErrors(w.edit()));
}

BOOST_AUTO_TEST_CASE(another_workbook_written_over_it_in_place_is_found_and_left_alone)
{
    for (const bool isWorkbook : {true, false}) {
        Watched w;
        BOOST_REQUIRE(!hasErrors(w.edit()));
        const QByteArray foreign = isWorkbook ? bytesOf(w.other) : QByteArray(300'000, 'x');
        write(w.path, foreign);
        // Whatever the resolution of times on this disk: it is another one now.
        QFile file(w.path);
        BOOST_REQUIRE(file.open(QIODevice::ReadWrite));
        file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
        file.close();
        BOOST_TEST((w.watch->look().code == u"file-overwritten"_s));
        BOOST_TEST(!w.watch->canBeSavedElsewhere());
        BOOST_CHECK_THROW(static_cast<void>(w.edit()), storage::StorageError);
        w.watch.reset();
        w.book.reset();
        BOOST_TEST((bytesOf(w.path) == foreign));
    }
}

BOOST_AUTO_TEST_CASE(a_lock_that_another_program_took_meanwhile_is_left)
{
    Watched w;
    QFile::rename(w.path, w.aside(u"away"_s));
    const QString lock = storage::OwnerFile::pathFor(w.path);
    BOOST_REQUIRE(QFile::exists(lock));
    const QByteArray theirs = R"({"name":"演示","host":"elsewhere","pid":"1","started":"1"})";
    write(lock, theirs);
    w.watch.reset();
    w.book.reset();
    BOOST_TEST((bytesOf(lock) == theirs));
}

BOOST_AUTO_TEST_CASE(a_network_drive_is_written_only_if_wished)
{
    Watched w;
    w.watch.reset();
    w.book.reset();
    storage::place::Probes probes;
    probes.networkFileSystem = [](const QString &) { return u"smb2"_s; };
    storage::place::setProbes(probes);
    const bool isCareful = Workbook::open(w.path, {})->info().readOnly;
    const bool isInsisted = !openWorkbook(w.path, {}, {.writeOnNetworkDrive = true})->info().readOnly;
    storage::place::setProbes({});
    BOOST_TEST(isCareful);
    BOOST_TEST(isInsisted);
}

BOOST_AUTO_TEST_SUITE_END()
