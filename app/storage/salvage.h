#pragma once

#include "app/domain/clock.h"
#include "app/domain/issue.h"

#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace pilotage::storage {

/// A page of the damaged file with rows that are lost.
struct LostPage
{
    std::int64_t page = 0; ///< 1-based, as SQLite counts
    QString table; ///< empty = not known whose it was
    QString
        reason; ///< code of an issue with arguments page and table: "page-unreadable", "rows-refused", ...
};

struct SalvageReport
{
    std::map<QString, std::int64_t> rows; ///< brought over, by table
    std::vector<LostPage> lost;
    std::int64_t pages = 0; ///< of the damaged file
    int contents = 0; ///< attachments that lie beside the file, brought over
    Issues issues; ///< those that are missing or damaged
};

/// Brings all rows of readable leaf pages of a damaged workbook into the new file `out`. Reads the bytes
/// itself (SQLite refuses damaged files) and never writes the original. Rows that repeat a key or break
/// a rule of their table are counted as lost. Attachments
/// that lie beside the damaged file are copied beside the new one. `step` hears how far it is and may throw
/// to stop; then nothing is left behind. Throws StorageError ("file-not-found", "not-a-workbook",
/// "file-exists").
[[nodiscard]] SalvageReport salvage(const QString &path, const QString &out, const Clock &clock,
                                    const std::function<void(double)> &step = {});

} // namespace pilotage::storage
