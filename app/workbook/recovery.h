#pragma once

#include "app/workbook/backups.h"

#include <optional>

namespace pilotage::workbook {

/// What a person needs to know before a damaged file: what it was and what else there is of it.
struct RecoveryAdvice
{
    QString path;
    std::int64_t size = 0;
    QDateTime modified;
    QString uuid; ///< of the workbook it was; empty = nothing tells
    bool isOurs = false; ///< traces of a workbook were found in it
    std::vector<BackupEntry> backups; ///< of that workbook, newest first
};

/// Reads the bytes of the file, whatever state they are in; writes nothing. `knownUuid`: what the file was
/// when it was last opened here, if that is known.
[[nodiscard]] RecoveryAdvice recoveryAdvice(const QString &path, const QString &knownUuid = {});
/// The newest backup that is whole, read to the end to be sure; nothing = none is.
[[nodiscard]] std::optional<BackupEntry> newestWholeBackup(const std::vector<BackupEntry> &backups,
                                                           JobControl *job = nullptr);
/// Whether a file that failed to open with this code may be a damaged workbook.
[[nodiscard]] bool maySpeakOfDamage(const QString &code);

} // namespace pilotage::workbook
