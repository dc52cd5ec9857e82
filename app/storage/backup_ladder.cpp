#include "app/storage/backup_ladder.h"

#include <QDir>

#include <algorithm>
#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// Keeps the newest of each group, as far as `count` groups reach back; groups are numbered by time.
void keepNewest(const std::vector<BackupFile> &files, std::vector<bool> &kept, qint64 current, int count,
                const std::function<qint64(const QDate &)> &groupOf)
{
    std::set<qint64> seen;
    for (std::size_t i = 0; i < files.size(); ++i) {
        const qint64 group = groupOf(files[i].utc.date());
        if (group > current - count && seen.insert(group).second)
            kept[i] = true;
    }
}

qint64 dayOf(const QDate &date)
{
    return date.toJulianDay();
}

qint64 weekOf(const QDate &date)
{
    return date.toJulianDay() / 7; // Julian day 0 was a Monday
}

qint64 monthOf(const QDate &date)
{
    return qint64{date.year()} * 12 + date.month();
}

} // namespace

std::vector<BackupFile> listBackups(const QString &folder)
{
    std::vector<BackupFile> files;
    const QDir directory(folder);
    for (const QFileInfo &info : directory.entryInfoList({u"*.pilotage"_s}, QDir::Files)) {
        const QString stamp = info.fileName().section(u'-', 0, 0);
        QDateTime utc = QDateTime::fromString(stamp, u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
        if (!utc.isValid())
            continue;
        utc.setTimeSpec(Qt::UTC);
        files.push_back({info.absoluteFilePath(), utc, info.size()});
    }
    std::sort(files.begin(), files.end(), [](const BackupFile &a, const BackupFile &b) {
        return std::tie(a.utc, a.path) > std::tie(b.utc, b.path);
    });
    return files;
}

std::vector<BackupFile> superfluousBackups(const std::vector<BackupFile> &newestFirst, const QDateTime &now,
                                           const BackupLadder &ladder)
{
    const QDate today = now.toUTC().date();
    std::vector<bool> kept(newestFirst.size(), false);
    int ofToday = 0;
    for (std::size_t i = 0; i < newestFirst.size(); ++i)
        if (i == 0 || (newestFirst[i].utc.date() >= today && ofToday < ladder.today)) {
            kept[i] = true;
            ofToday += newestFirst[i].utc.date() >= today ? 1 : 0;
        }
    keepNewest(newestFirst, kept, dayOf(today), ladder.days, dayOf);
    keepNewest(newestFirst, kept, weekOf(today), ladder.weeks, weekOf);
    keepNewest(newestFirst, kept, monthOf(today), ladder.months, monthOf);
    std::vector<BackupFile> superfluous;
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        bytes += kept[i] ? newestFirst[i].size : 0;
        if (!kept[i] || (i > 0 && bytes > ladder.bytes))
            superfluous.push_back(newestFirst[i]);
    }
    return superfluous;
}

} // namespace pilotage::storage
