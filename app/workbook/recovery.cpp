#include "app/workbook/recovery.h"

#include "app/storage/backup_places.h"
#include "app/workbook/job.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr qint64 blockSize = 1 << 20;

/// Uuids of all workbooks that have backups here.
QStringList backedUp()
{
    QStringList uuids;
    const BackupFolders chosen = backupFolders();
    for (const QString &root : {chosen.folder, defaultBackupFolder(), chosen.second})
        if (!root.isEmpty())
            uuids += QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    uuids.removeDuplicates();
    return uuids;
}

/// Looks for texts that only a workbook of this program has: its uuid, the words of its schema.
void lookForTraces(RecoveryAdvice &advice)
{
    QFile file(advice.path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QStringList uuids = backedUp();
    QByteArray block;
    while (!file.atEnd()) {
        // The end of the last block stays in front, so that no text is cut in two.
        block = block.right(256) + file.read(blockSize);
        advice.isOurs = advice.isOurs || block.contains("CREATE TABLE observation");
        if (advice.uuid.isEmpty())
            for (const QString &uuid : uuids)
                if (block.contains(uuid.toUtf8()))
                    advice.uuid = uuid;
        if (advice.isOurs && !advice.uuid.isEmpty())
            return;
    }
}

} // namespace

RecoveryAdvice recoveryAdvice(const QString &path, const QString &knownUuid)
{
    RecoveryAdvice advice;
    advice.path = path;
    const QFileInfo file(path);
    advice.size = file.size();
    advice.modified = file.lastModified();
    lookForTraces(advice);
    if (advice.uuid.isEmpty())
        advice.uuid = knownUuid;
    advice.isOurs = advice.isOurs || !advice.uuid.isEmpty();
    if (!advice.uuid.isEmpty())
        advice.backups = backupsOf(advice.uuid);
    return advice;
}

std::optional<BackupEntry> newestWholeBackup(const std::vector<BackupEntry> &backups, JobControl *job)
{
    double done = 0;
    for (const BackupEntry &backup : backups) {
        if (job)
            job->step(done / static_cast<double>(backups.size()),
                      QCoreApplication::translate("workbook", "Checking the backups"));
        if (!hasErrors(verifyBackup(backup.path)))
            return backup;
        done += 1;
    }
    return std::nullopt;
}

bool maySpeakOfDamage(const QString &code)
{
    return code.isEmpty() || code == "file-damaged"_L1 || code == "not-a-workbook"_L1
        || code == "foreign-file"_L1 || code == "empty-file"_L1;
}

} // namespace pilotage::workbook
