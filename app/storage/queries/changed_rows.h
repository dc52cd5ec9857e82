#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <set>

namespace pilotage::storage {

class Store;

/// Which entries of which workbook, for whoever counts beside the window.
struct EntriesSince
{
    QString path;
    QString uuid;
    std::int64_t seq = 0; ///< those after this one
};

/// Counts the rows that these entries changed, each once, undone ones too; rows of the tables `without` are
/// left out. What an entry changed whose content was archived or erased counts as one row. From any thread,
/// on a connection of its own that holds nobody up. `step` hears how far it is and may throw to stop. Throws
/// "file-not-found", "file-replaced", ...
[[nodiscard]] std::int64_t changedRows(const EntriesSince &since, const std::set<QString> &without,
                                       const std::function<void(double)> &step);

/// Whether taking an entry back or doing it again takes seconds: it changed tens of thousands of rows.
[[nodiscard]] bool isLargeEntry(Store &store, std::int64_t seq);

} // namespace pilotage::storage
