#include "app/workbook/backups.h"

#include "app/storage/backup.h"
#include "app/storage/backup_ladder.h"
#include "app/storage/queries/file_diff.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>
#include <QFileInfo>

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

} // namespace

QString Backups::folder() const
{
    return storage::backupFolderOf(Access::reading(*m_book).uuid());
}

std::vector<BackupEntry> Backups::list() const
{
    std::vector<BackupEntry> entries;
    for (const storage::BackupFile &file : storage::listBackups(folder()))
        entries.push_back(
            {file.path, file.utc, file.size, reasonIn(QFileInfo(file.path).fileName()), entries.empty()});
    return entries;
}

Issues Backups::verify(const QString &path) const
{
    return storage::verifyFile(path);
}

QString Backups::make(const QString &what)
{
    return Access::reading(*m_book).backupAutomatically(what);
}

void Backups::restoreCopy(const QString &backup, const QString &target) const
{
    storage::copyBackup(backup, target);
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
