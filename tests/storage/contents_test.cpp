#include "app/storage/backup.h"
#include "app/storage/contents.h"
#include "app/storage/place.h"
#include "app/storage/salvage.h"
#include "tests/storage/storage_fixture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

QByteArray pattern(qsizetype size, char seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(seed + i * 31 % 251);
    return bytes;
}

QString hashOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QStringList codesOf(const Issues &issues)
{
    QStringList codes;
    for (const Issue &issue : issues)
        codes << issue.code;
    return codes;
}

/// A document with a small and a big attachment.
struct ContentsFixture : StoreFixture
{
    ContentsFixture()
    {
        run("INSERT INTO document(id,title,status) VALUES(1,'报表','demo')");
        small = attach(u"small.txt"_s, pattern(1000, 's'));
        big = attach(u"big.pdf"_s, pattern(largestInside + 1, 'b'));
    }
    ~ContentsFixture() { place::setProbes({}); }

    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile out(folder.filePath(name));
        BOOST_REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(bytes);
        return out.fileName();
    }

    QString attach(const QString &name, const QByteArray &bytes)
    {
        const Contents contents(*store);
        const StagedContent staged = contents.stage(file(name, bytes));
        store->perform({u"attach "_s + name, {}, ChangeKind::Ordinary}, [&] {
            contents.keep(staged);
            SQLite::Statement sql(store->db(), "INSERT INTO attachment VALUES(?,1,?,?,?,'')");
            sql.bind(1, store->nextId());
            sql.bind(2, staged.facts.sha256.toStdString());
            sql.bind(3, name.toStdString());
            sql.bind(4, staged.facts.size);
            sql.exec();
        });
        return staged.facts.sha256;
    }

    [[nodiscard]] QString beside(const QString &sha256) const
    {
        return folder.filePath(u"demo.files/"_s + sha256.left(2) + u'/' + sha256);
    }

    QString small;
    QString big;
};

void overwrite(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    BOOST_REQUIRE(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
    out.write(bytes);
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(contents, ContentsFixture)

BOOST_AUTO_TEST_CASE(small_ones_lie_inside_big_ones_beside_under_their_hash)
{
    BOOST_TEST(small == hashOf(pattern(1000, 's')));
    BOOST_TEST(big == hashOf(pattern(largestInside + 1, 'b')));
    BOOST_TEST(number("SELECT count(*) FROM blob_store") == 1);
    BOOST_TEST(QFileInfo(beside(big)).size() == largestInside + 1);
    BOOST_TEST(!QFileInfo::exists(beside(small)));
    BOOST_TEST(Contents(*store).check().empty());
    BOOST_TEST(QDir(folder.filePath(u"demo.files"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    for (const auto &[hash, bytes] :
         {std::pair(small, pattern(1000, 's')), std::pair(big, pattern(largestInside + 1, 'b'))}) {
        const QString out = folder.filePath(u"out"_s);
        Contents(*store).copyTo(hash, out);
        QFile copy(out);
        BOOST_REQUIRE(copy.open(QIODevice::ReadOnly));
        BOOST_TEST((copy.readAll() == bytes));
    }
}

BOOST_AUTO_TEST_CASE(exactly_256_KB_stay_inside)
{
    const QString edge = attach(u"edge"_s, pattern(largestInside, 'e'));
    BOOST_TEST(!QFileInfo::exists(beside(edge)));
    BOOST_TEST(number("SELECT count(*) FROM blob_store") == 2);
}

BOOST_AUTO_TEST_CASE(contents_are_never_in_the_change_log)
{
    BOOST_TEST(number("SELECT sum(length(bytes)) FROM change_payload") < 2000);
    bool named = false;
    for (const FieldChange &field : store->fieldChanges(store->head().seq, 10))
        named = named || field.newValue.contains(big);
    BOOST_TEST(named);
}

BOOST_AUTO_TEST_CASE(opens_without_the_folder_and_lists_what_is_missing)
{
    store.reset();
    QDir(folder.filePath(u"demo.files"_s)).removeRecursively();
    store = Store::open(path(), time.clock());
    BOOST_TEST(!hasErrors(store->fullCheck()));
    const Issues issues = Contents(*store).check();
    BOOST_TEST(codesOf(issues) == QStringList{u"attachment-missing"_s});
    BOOST_TEST(issues.front().args.front() == u"big.pdf"_s);
    BOOST_CHECK_EXCEPTION(Contents(*store).copyTo(big, folder.filePath(u"out"_s)), StorageError,
                          [](const StorageError &error) { return error.code() == u"content-missing"_s; });
    BOOST_TEST(!QFileInfo::exists(folder.filePath(u"out"_s)));
}

BOOST_AUTO_TEST_CASE(altered_bytes_are_found_and_never_handed_out)
{
    overwrite(beside(big), pattern(largestInside + 1, 'c'));
    store->db().exec("UPDATE blob_store SET bytes = x'00'");
    const Issues issues = Contents(*store).check();
    BOOST_TEST(codesOf(issues) == (QStringList{u"attachment-changed"_s, u"attachment-changed"_s}));
    for (const QString &hash : {small, big})
        BOOST_CHECK_EXCEPTION(Contents(*store).copyTo(hash, folder.filePath(u"out"_s)), StorageError,
                              [](const StorageError &error) { return error.code() == u"content-changed"_s; });
    BOOST_TEST(!QFileInfo::exists(folder.filePath(u"out"_s)));
}

BOOST_AUTO_TEST_CASE(a_whole_content_is_written_once_a_damaged_one_is_put_right)
{
    const QDateTime past(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    {
        QFile stamp(beside(big));
        BOOST_REQUIRE(stamp.open(QIODevice::ReadWrite));
        stamp.setFileTime(past, QFileDevice::FileModificationTime);
    }
    attach(u"again.pdf"_s, pattern(largestInside + 1, 'b'));
    BOOST_TEST((QFileInfo(beside(big)).lastModified() == past));
    overwrite(beside(big), "damaged");
    store->db().exec("UPDATE blob_store SET bytes = x'00'");
    attach(u"again.pdf"_s, pattern(largestInside + 1, 'b'));
    attach(u"again.txt"_s, pattern(1000, 's'));
    BOOST_TEST(Contents(*store).check().empty());
}

BOOST_AUTO_TEST_CASE(a_failed_sync_leaves_no_row_and_no_file)
{
    place::Probes probes;
    probes.sync = [](const QString &) { return false; };
    place::setProbes(probes);
    const std::int64_t before = store->head().seq;
    BOOST_CHECK_EXCEPTION(attach(u"x"_s, pattern(largestInside + 5, 'x')), StorageError,
                          [](const StorageError &error) { return error.code() == u"io-error"_s; });
    BOOST_TEST(store->head().seq == before);
    BOOST_TEST(QDir(folder.filePath(u"demo.files"_s)).entryList(QDir::Files | QDir::Hidden).isEmpty());
    BOOST_TEST(!QFileInfo::exists(beside(hashOf(pattern(largestInside + 5, 'x')))));
}

BOOST_AUTO_TEST_CASE(undo_leaves_an_orphan_and_redo_finds_it_again)
{
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT count(*) FROM attachment") == 1);
    BOOST_TEST(QFileInfo::exists(beside(big)));
    // Redo may still want it.
    const Contents contents(*store);
    BOOST_TEST(contents.orphans(contents.needed()).empty());
    BOOST_TEST(store->redo().empty());
    BOOST_TEST(Contents(*store).check().empty());
}

BOOST_AUTO_TEST_CASE(only_what_no_row_step_or_bin_entry_needs_is_cleaned_up)
{
    const Contents contents(*store);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(store->undo().empty());
    run("UPDATE document SET note = 'redo is over'");
    std::map<QString, std::int64_t> orphans = contents.orphans(contents.needed());
    BOOST_TEST(orphans.size() == 2U);
    BOOST_TEST(orphans[big] == largestInside + 1);
    overwrite(folder.filePath(u"demo.files/.~cut off.part"_s), "half");
    store->perform({u"clean"_s, {}, ChangeKind::Ordinary}, [&] { contents.dropSmall(orphans); });
    contents.dropFiles(orphans);
    BOOST_TEST(number("SELECT count(*) FROM blob_store") == 0);
    BOOST_TEST(!QFileInfo::exists(folder.filePath(u"demo.files"_s)));
    // A removed attachment is in the bin, and its removal can be undone: its content stays.
    const QString kept = attach(u"kept.pdf"_s, pattern(largestInside + 9, 'k'));
    run("DELETE FROM attachment");
    reopen();
    orphans = Contents(*store).orphans(Contents(*store).needed());
    BOOST_TEST(orphans.empty());
    BOOST_TEST(store->restoreFromBin(store->head().seq).empty());
    BOOST_TEST(Contents(*store).check().empty());
    BOOST_TEST(QFileInfo::exists(beside(kept)));
}

BOOST_AUTO_TEST_CASE(a_copy_takes_its_attachments_along_and_says_so)
{
    const QString copy = folder.filePath(u"copies/copy.pilotage"_s);
    const Issues said = store->backupTo(copy);
    BOOST_TEST(codesOf(said) == QStringList{u"contents-carried"_s});
    BOOST_TEST(said.front().args[1] == u"1"_s);
    const auto opened = Store::open(copy, time.clock());
    BOOST_TEST(Contents(*opened).check().empty());
    QFile::remove(beside(big));
    const Issues warned = store->backupTo(folder.filePath(u"second.pilotage"_s));
    BOOST_TEST(codesOf(warned) == QStringList{u"attachment-missing"_s});
    BOOST_TEST(!hasErrors(warned));
}

BOOST_AUTO_TEST_CASE(a_copy_that_is_stopped_leaves_nothing_behind_wherever_it_was)
{
    const auto everything = [&] {
        QStringList names;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            names << files.next();
        names.sort();
        return names;
    };
    const QStringList before = everything();
    const QString copy = folder.filePath(u"stopped.pilotage"_s);
    int steps = 0;
    double last = 0;
    const auto copyTo = [&](const QString &path, const std::function<void(double)> &step) {
        (void)backupWithContents(store->db().getHandle(), store->path(), path, step);
    };
    copyTo(folder.filePath(u"whole.pilotage"_s), [&](double fraction) {
        ++steps;
        BOOST_TEST(fraction >= last);
        BOOST_TEST(fraction <= 1);
        last = fraction;
    });
    BOOST_TEST(steps >= 4);
    const QStringList whole = everything();
    BOOST_TEST(whole.size() > before.size() + 1);
    struct Stop
    {
    };
    for (int at = 1; at <= steps; ++at) {
        int count = 0;
        const auto stop = [&](double) {
            if (++count == at)
                throw Stop{};
        };
        BOOST_CHECK_THROW(copyTo(copy, stop), Stop);
        BOOST_TEST((everything() == whole), "stopped at step " << at);
    }
    // A target that is taken takes no attachments along either.
    BOOST_CHECK_THROW((void)store->backupTo(folder.filePath(u"whole.pilotage"_s)), StorageError);
    BOOST_TEST((everything() == whole));
}

BOOST_AUTO_TEST_CASE(backups_share_one_folder_and_get_new_hashes_only)
{
    const QString first = store->backupAutomatically(u"edit"_s);
    const ContentFolder shared = ContentFolder::ofBackups(backupFolderOf(store->uuid()));
    BOOST_TEST(shared.hashes().size() == 1U);
    const QDateTime past(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    {
        QFile stamp(shared.pathOf(big));
        BOOST_REQUIRE(stamp.open(QIODevice::ReadWrite));
        stamp.setFileTime(past, QFileDevice::FileModificationTime);
    }
    attach(u"more.pdf"_s, pattern(largestInside + 2, 'm'));
    const QString second = store->backupAutomatically(u"edit"_s);
    BOOST_TEST(shared.hashes().size() == 2U);
    BOOST_TEST((QFileInfo(shared.pathOf(big)).lastModified() == past));
    for (const QString &backup : {first, second}) {
        const auto opened = Store::open(backup, time.clock());
        BOOST_TEST(Contents(*opened).check().empty());
    }
}

BOOST_AUTO_TEST_CASE(contents_of_dropped_backups_go_with_the_last_that_needs_them)
{
    store->backupAutomatically(u"edit"_s);
    const ContentFolder shared = ContentFolder::ofBackups(backupFolderOf(store->uuid()));
    // Undone for good, and then older than every rung of the ladder.
    BOOST_TEST(store->undo().empty());
    run("UPDATE document SET note = 'redo is over'");
    time.advance(qint64{800} * 86400);
    store->backupAutomatically(u"edit"_s);
    BOOST_TEST(shared.hashes().empty());
}

BOOST_AUTO_TEST_CASE(salvage_brings_the_attachments_and_names_the_missing)
{
    attach(u"lost.pdf"_s, pattern(largestInside + 3, 'l'));
    store.reset();
    QFile::remove(beside(hashOf(pattern(largestInside + 3, 'l'))));
    const QString out = folder.filePath(u"saved.pilotage"_s);
    const SalvageReport report = salvage(path(), out, time.clock());
    BOOST_TEST(report.contents == 1);
    BOOST_TEST(codesOf(report.issues) == QStringList{u"attachment-missing"_s});
    BOOST_TEST(QFileInfo::exists(folder.filePath(u"saved.files/"_s + big.left(2) + u'/' + big)));
}

BOOST_AUTO_TEST_SUITE_END()
