#pragma once

#include "app/domain/issue.h"

#include <QString>

#include <map>
#include <vector>

namespace pilotage::workbook {

class JobControl;

/// What could be read of a damaged workbook.
struct Salvaged
{
    std::map<QString, std::int64_t> rows; ///< brought over, by table
    struct LostPage
    {
        std::int64_t page = 0; ///< 1-based
        QString table; ///< empty = not known whose it was
        QString reason;
    };
    std::vector<LostPage> lost;
    std::int64_t pages = 0; ///< of the damaged file
    int attachments = 0; ///< attachment files that lie beside the damaged file, copied beside the new one
    Issues issues; ///< attachments that are missing or damaged
};

/// Brings what is readable into the new file `out`; the damaged one is left untouched. Throws StorageError.
[[nodiscard]] Salvaged salvage(const QString &path, const QString &out, JobControl *job = nullptr);

} // namespace pilotage::workbook
