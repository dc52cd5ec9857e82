#pragma once

#include <QString>
#include <QStringList>

namespace pilotage::storage {

/// Where a person wants the automatic backups, kept in the person's configuration for all programs of this
/// one. Empty = the person's data folder, and no second place.
struct BackupPlaces
{
    QString folder;
    QString second; ///< a copy of each backup, e.g. on a USB stick

    friend bool operator==(const BackupPlaces &, const BackupPlaces &) = default;
};

[[nodiscard]] BackupPlaces backupPlaces();
void setBackupPlaces(const BackupPlaces &places);

/// The folder of a workbook's backups below `root`.
[[nodiscard]] QString backupFolderIn(const QString &root, const QString &uuid);
/// <data folder>/pilotage/backups.
[[nodiscard]] QString defaultBackupRoot();
/// All folders that may hold backups of this workbook, the one in use first; the second place last.
[[nodiscard]] QStringList backupFoldersOf(const QString &uuid);
/// The folder in the second place; empty = none is chosen, or it is not there now (a stick not plugged in).
[[nodiscard]] QString secondBackupFolderOf(const QString &uuid);

} // namespace pilotage::storage
