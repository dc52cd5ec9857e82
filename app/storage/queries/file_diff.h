#pragma once

#include "app/domain/clock.h"
#include "app/domain/issue.h"
#include "app/domain/observation.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace pilotage::storage {

class Store;

/// Rows of one table here against another file's, by key.
struct TableDiff
{
    QString table;
    std::int64_t rows = 0; ///< here
    std::int64_t otherRows = 0;
    std::int64_t added = 0; ///< here only
    std::int64_t removed = 0; ///< there only
    std::int64_t changed = 0; ///< key in both, another value

    [[nodiscard]] bool isSame() const { return added == 0 && removed == 0 && changed == 0; }
};

/// One figure that differs; nothing = not there.
struct FigureDiff
{
    ObservationKey key;
    struct Side
    {
        bool isThere = false;
        double value = 0; ///< NaN unless present
        State state = State::Missing;
        Qualifier qualifier = Qualifier::Exact;
    };
    Side here;
    Side there;
};

struct FileDiff
{
    QString otherUuid;
    std::int64_t otherHead = 0; ///< newest entry of its log
    std::vector<TableDiff> tables; ///< all that the log follows, in the order of the schema
    std::vector<FigureDiff> figures; ///< by key, up to the limit
};

/// Compares table by table, both sides in key order, with the other file open for reading only.
/// `tick` is called every few thousand rows. Throws "not-a-workbook", "other-schema", ...
[[nodiscard]] FileDiff compareFiles(Store &store, const QString &otherPath, std::size_t figureLimit,
                                    const std::function<void()> &tick);

/// Another workbook on a connection of its own, for reading only. Throws "file-not-found",
/// "not-a-workbook", "file-damaged", ...
[[nodiscard]] std::unique_ptr<SQLite::Database> openOther(const QString &path);
/// quick_check and the hash chain of a workbook file that nobody has open; what is wrong, or nothing.
[[nodiscard]] Issues verifyFile(const QString &path);
/// `Store::backupAutomatically` that tells how far it is and can be stopped (`step` throws).
QString makeBackup(Store &store, const QString &what, const Clock &clock,
                   const std::function<void(double)> &step);
/// `Store::backupTo` in the same way. Stopped or failed it leaves nothing behind.
Issues copyStore(Store &store, const QString &path, const std::function<void(double)> &step);
/// A verified copy of a backup under a new name, through the online backup API.
void copyBackup(const QString &from, const QString &to, const std::function<void(double)> &step = {});

} // namespace pilotage::storage
