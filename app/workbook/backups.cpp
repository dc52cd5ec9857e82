#include "app/workbook/backups.h"

#include "app/storage/backup.h"
#include "app/storage/backup_ladder.h"
#include "app/storage/backup_places.h"
#include "app/storage/queries/file_diff.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>
#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// "20251101T090000000Z-import-2.pilotage" -> "import"
QString reasonIn(const QString &fileName)
{
    return fileName.section(u'-', 1, 1).section(u'.', 0, 0);
}

FigureDifference::Side sideOf(const storage::FigureDiff::Side &side)
{
    return {side.isThere, side.value, side.state, side.qualifier};
}

std::function<void(double)> stepsOf(JobControl *job, const char *what)
{
    if (!job)
        return {};
    return [job, text = QCoreApplication::translate("workbook", what)](double fraction) {
        job->step(fraction, text);
    };
}

} // namespace

BackupFolders backupFolders()
{
    const storage::BackupPlaces places = storage::backupPlaces();
    return {places.folder, places.second};
}

void setBackupFolders(const BackupFolders &folders)
{
    storage::setBackupPlaces({folders.folder, folders.second});
}

QString defaultBackupFolder()
{
    return storage::defaultBackupRoot();
}

std::vector<BackupEntry> backupsOf(const QString &uuid)
{
    const QString second = storage::secondBackupFolderOf(uuid);
    std::map<QString, BackupEntry> byName; // the name begins with the time
    for (const QString &folder : storage::backupFoldersOf(uuid)) {
        for (const storage::BackupFile &file : storage::listBackups(folder)) {
            const QString name = QFileInfo(file.path).fileName();
            const bool isSecond = folder == second;
            const auto [known, isNew] = byName.try_emplace(
                name, BackupEntry{file.path, file.utc, file.size, reasonIn(name), false, isSecond, isSecond});
            known->second.hasSecondCopy = known->second.hasSecondCopy || isSecond;
        }
    }
    std::vector<BackupEntry> entries;
    for (auto entry = byName.rbegin(); entry != byName.rend(); ++entry)
        entries.push_back(entry->second);
    if (!entries.empty())
        entries.front().isNewest = true;
    return entries;
}

Issues verifyBackup(const QString &path)
{
    return storage::verifyFile(path);
}

void copyBackupTo(const QString &backup, const QString &target, JobControl *job)
{
    storage::copyBackup(backup, target, stepsOf(job, QT_TRANSLATE_NOOP("workbook", "Copying the backup")));
}

QString Backups::folder() const
{
    return storage::backupFolderOf(Access::reading(*m_book).uuid());
}

std::vector<BackupEntry> Backups::list() const
{
    return backupsOf(Access::reading(*m_book).uuid());
}

Issues Backups::verify(const QString &path) const
{
    return verifyBackup(path);
}

QString Backups::make(const QString &what, JobControl *job)
{
    return storage::makeBackup(Access::reading(*m_book), what, Access::parts(*m_book).clock,
                               stepsOf(job, QT_TRANSLATE_NOOP("workbook", "Making a backup")));
}

void Backups::restoreCopy(const QString &backup, const QString &target) const
{
    copyBackupTo(backup, target);
}

FileDifference Backups::compare(const QString &other, std::size_t figureLimit, JobControl *job) const
{
    storage::Store &store = Access::reading(*m_book);
    const auto tick = [job] {
        if (job)
            job->step(0.5, QCoreApplication::translate("workbook", "Comparing the files"));
    };
    const storage::FileDiff diff = storage::compareFiles(store, other, figureLimit, tick);
    FileDifference found;
    found.isSameWorkbook = diff.otherUuid == store.uuid();
    found.steps = store.head().seq;
    found.otherSteps = diff.otherHead;
    for (const storage::TableDiff &table : diff.tables)
        if (!table.isSame())
            found.tables.push_back(
                {table.table, table.rows, table.otherRows, table.added, table.removed, table.changed});
    for (const storage::FigureDiff &figure : diff.figures)
        found.figures.push_back({figure.key, sideOf(figure.here), sideOf(figure.there)});
    return found;
}

} // namespace pilotage::workbook
