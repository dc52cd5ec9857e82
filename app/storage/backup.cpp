#include "app/storage/backup.h"

#include "app/storage/backup_ladder.h"
#include "app/storage/backup_places.h"
#include "app/storage/change_log.h"
#include "app/storage/contents.h"
#include "app/storage/place.h"
#include "app/storage/sql.h"
#include "app/storage/sql_watch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

Q_LOGGING_CATEGORY(backupLog, "pilotage.storage.backup")

constexpr int pagesAtOnce = 1024;
constexpr int busyMilliseconds = 5000;
/// Shares of the progress: the pages are copied, then read back.
constexpr double copyingShare = 0.6;
constexpr double contentsShare = 0.2;

void copyPages(sqlite3 *source, sqlite3 *target, const std::function<void(double)> &step)
{
    sqlite3_backup *backup = sqlite3_backup_init(target, "main", source, "main");
    if (!backup)
        throw sqlError(target, sqlite3_errcode(target), u"backup"_s);
    int rc = SQLITE_OK;
    int waits = 0;
    while (rc == SQLITE_OK || ((rc == SQLITE_BUSY || rc == SQLITE_LOCKED) && waits < 50)) {
        rc = sqlite3_backup_step(backup, pagesAtOnce);
        if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED) {
            ++waits;
            sqlite3_sleep(20);
        }
        const int pages = sqlite3_backup_pagecount(backup);
        try {
            if (step && pages > 0)
                step(1.0 - static_cast<double>(sqlite3_backup_remaining(backup)) / pages);
        } catch (...) {
            sqlite3_backup_finish(backup);
            throw;
        }
    }
    sqlite3_backup_finish(backup);
    if (rc != SQLITE_DONE)
        throw sqlError(nullptr, rc, u"backup"_s);
}

std::map<QString, std::int64_t> rowCounts(sqlite3 *db)
{
    std::map<QString, std::int64_t> counts;
    Sql names(
        db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (names.step()) {
        const QString name = names.text(0);
        counts[name] = integerOf(db, ("SELECT count(*) FROM " + quoted(name)).c_str());
    }
    return counts;
}

void verify(sqlite3 *source, sqlite3 *copy, const std::function<void(double)> &step)
{
    SqlWatch watch(copy, step);
    try {
        watch.at(copyingShare);
        const QString check = textOf(copy, "PRAGMA quick_check(1)");
        if (check != "ok"_L1)
            throw StorageError(u"backup-not-verified"_s, check);
        watch.at(1);
        if (rowCounts(source) != rowCounts(copy))
            throw StorageError(u"backup-not-verified"_s, u"row counts differ"_s);
    } catch (const StorageError &) {
        watch.rethrow();
        throw;
    }
}

Issues told(const Carried &carried, const ContentFolder &folder)
{
    Issues issues = carried.issues;
    if (carried.copied + carried.present > 0) {
        Issue note;
        note.severity = Severity::Note;
        note.code = u"contents-carried"_s;
        note.args = {QString::number(carried.copied + carried.present), QString::number(carried.copied),
                     folder.path()};
        issues.push_back(note);
    }
    return issues;
}

/// The part of the progress that begins at `from` and is `share` long.
std::function<void(double)> part(const std::function<void(double)> &step, double from, double share)
{
    if (!step)
        return {};
    return [&step, from, share](double fraction) { step(from + share * fraction); };
}

/// Contents that none of the remaining backups needs. One backup that cannot be read keeps them all.
void dropUnneeded(const ContentFolder &shared, const std::vector<BackupFile> &backups)
{
    std::set<QString> needed;
    try {
        for (const BackupFile &backup : backups) {
            SQLite::Database db(backup.path.toStdString(), SQLite::OPEN_READONLY);
            needed.merge(Contents(db.getHandle(), backup.path).needed());
        }
    } catch (const std::exception &) {
        return;
    }
    for (const QString &sha256 : shared.hashes())
        if (!needed.contains(sha256))
            shared.remove(sha256);
    shared.removeTemporaries();
}

void thin(const QString &folder, const QDateTime &now)
{
    const std::vector<BackupFile> superfluous = superfluousBackups(listBackups(folder), now);
    for (const BackupFile &old : superfluous)
        QFile::remove(old.path);
    if (!superfluous.empty())
        dropUnneeded(ContentFolder::ofBackups(folder), listBackups(folder));
}

} // namespace

QString backupName(const QDateTime &now, const QString &what)
{
    return now.toUTC().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) + u'-' + what + u".pilotage"_s;
}

void backupVerified(sqlite3 *source, const QString &path, const std::function<void(double)> &step)
{
    const QFileInfo target(path);
    if (target.exists())
        throw StorageError(u"file-exists"_s, path);
    if (!QDir().mkpath(target.absolutePath()))
        throw StorageError(u"cannot-open"_s, target.absolutePath());
    const QString temporary = target.absolutePath() + u"/.~"_s + target.fileName() + u".part"_s;
    QFile::remove(temporary);
    try {
        {
            SQLite::Database copy(temporary.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                  busyMilliseconds);
            copyPages(source, copy.getHandle(), part(step, 0, copyingShare));
        }
        if (!place::syncFile(temporary))
            throw StorageError(u"io-error"_s, temporary);
        {
            // A connection of its own, so that the check reads what was written.
            SQLite::Database copy(temporary.toStdString(), SQLite::OPEN_READONLY, busyMilliseconds);
            verify(source, copy.getHandle(), step);
        }
        if (!place::renameNew(temporary, target.absoluteFilePath()))
            throw StorageError(u"file-exists"_s, path);
        place::syncFile(target.absoluteFilePath());
    } catch (const SQLite::Exception &error) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
        throw sqlError(error);
    } catch (...) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
        throw;
    }
}

Issues backupWithContents(sqlite3 *source, const QString &workbook, const QString &path,
                          const std::function<void(double)> &step)
{
    if (QFileInfo::exists(path))
        throw StorageError(u"file-exists"_s, path);
    const ContentFolder folder = ContentFolder::beside(path);
    // Contents first: a copy that has its name has its attachments too.
    const Carried carried = Contents(source, workbook).carryTo(folder, part(step, 0, contentsShare));
    try {
        backupVerified(source, path, part(step, contentsShare, 1 - contentsShare));
    } catch (...) {
        Contents::takeBack(carried, folder);
        throw;
    }
    return told(carried, folder);
}

QString backupToLadder(sqlite3 *source, const QString &workbook, const QString &what, const Clock &clock,
                       const std::function<void(double)> &step)
{
    const QString uuid = textOf(source, "SELECT value FROM meta WHERE key = 'uuid'");
    const QString folder = backupFolderOf(uuid);
    QString path = folder + u'/' + backupName(clock(), what);
    for (int number = 2; QFile::exists(path); ++number)
        path = folder + u'/' + backupName(clock(), what + u'-' + QString::number(number));
    const Contents contents(source, workbook);
    // Contents first: a backup that has its name has its attachments too.
    [[maybe_unused]] const Carried carried = contents.carryTo(ContentFolder::ofBackups(folder));
    backupVerified(source, path, step);
    const QString second = secondBackupFolderOf(uuid);
    if (!second.isEmpty() && second != folder) {
        try {
            [[maybe_unused]] const Carried again = contents.carryTo(ContentFolder::ofBackups(second));
            backupVerified(source, second + u'/' + QFileInfo(path).fileName());
        } catch (const StorageError &error) {
            // The backup itself is there; the list of backups shows which have no second copy.
            qCWarning(backupLog).noquote() << error.code() << error.text();
        }
    }
    // Only now, with a verified newer one in place.
    thin(folder, clock());
    if (!second.isEmpty() && second != folder)
        thin(second, clock());
    return path;
}

void logMigration(sqlite3 *db, std::int64_t from, std::int64_t to, const Clock &clock)
{
    LoggedChange change;
    change.utc = clock().toUTC().toString(Qt::ISODateWithMs);
    change.label = u"migration"_s;
    change.reason = u"%1 -> %2"_s.arg(from).arg(to);
    change.kind = ChangeKind::System;
    PayloadWriter nothing;
    ChangeLog(db).append(change, textOf(db, "SELECT value FROM meta WHERE key = 'replica'"), nothing);
}

} // namespace pilotage::storage
