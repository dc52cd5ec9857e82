#include "app/storage/backup_places.h"

#include "app/storage/backup.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

QString settingsFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/pilotage/backups.ini"_s;
}

bool isUsable(const QString &folder)
{
    const QFileInfo info(folder);
    return !folder.isEmpty() && info.isDir() && info.isWritable();
}

} // namespace

BackupPlaces backupPlaces()
{
    const QSettings settings(settingsFile(), QSettings::IniFormat);
    return {settings.value("folder"_L1).toString(), settings.value("second"_L1).toString()};
}

void setBackupPlaces(const BackupPlaces &places)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue("folder"_L1, places.folder);
    settings.setValue("second"_L1, places.second);
}

QString backupFolderIn(const QString &root, const QString &uuid)
{
    return root + u'/' + uuid;
}

QString defaultBackupRoot()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/pilotage/backups"_s;
}

/// A chosen folder that is not there must not keep a backup from being made.
QString backupFolderOf(const QString &uuid)
{
    const QString chosen = backupPlaces().folder;
    return backupFolderIn(isUsable(chosen) ? chosen : defaultBackupRoot(), uuid);
}

QString secondBackupFolderOf(const QString &uuid)
{
    const QString second = backupPlaces().second;
    return isUsable(second) ? backupFolderIn(second, uuid) : QString();
}

QStringList backupFoldersOf(const QString &uuid)
{
    QStringList folders{backupFolderOf(uuid), backupFolderIn(defaultBackupRoot(), uuid)};
    const QString second = secondBackupFolderOf(uuid);
    if (!second.isEmpty())
        folders.append(second);
    folders.removeDuplicates();
    return folders;
}

} // namespace pilotage::storage
