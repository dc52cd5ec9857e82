#pragma once

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <vector>

namespace pilotage::storage {

struct BackupFile
{
    QString path;
    QDateTime utc;
    std::int64_t size = 0;

    friend bool operator==(const BackupFile &, const BackupFile &) = default;
};

/// How many are kept: of today, then the newest of each day, week and month.
struct BackupLadder
{
    int today = 24;
    int days = 14;
    int weeks = 8;
    int months = 12;
    std::int64_t bytes = std::int64_t{4} << 30; ///< of all together; the newest is kept in any case
};

/// The automatic backups of a folder, newest first; files with other names are nobody's business.
[[nodiscard]] std::vector<BackupFile> listBackups(const QString &folder);
/// Those the ladder does not keep at `now`.
[[nodiscard]] std::vector<BackupFile> superfluousBackups(const std::vector<BackupFile> &newestFirst,
                                                         const QDateTime &now,
                                                         const BackupLadder &ladder = {});

} // namespace pilotage::storage
