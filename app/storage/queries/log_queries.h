#pragma once

#include "app/domain/observation.h"
#include "app/storage/store.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace pilotage::storage {

// Read models of the change log: what the history page, the bin and the grid ask.

/// The newest seal that holds a row, unless it was lifted.
[[nodiscard]] std::optional<LoggedChange> sealOn(Store &store, const QString &table,
                                                 const std::vector<std::int64_t> &key);
/// Seals that were not lifted and touch a table, newest first.
[[nodiscard]] std::vector<LoggedChange> sealsOn(Store &store, const QString &table);
/// Keys of figures that one entry touches, in key order.
[[nodiscard]] std::vector<ObservationKey> figuresTouchedBy(Store &store, std::int64_t seq);
/// Keys of figures touched after entry `afterSeq`, or at or after `utc` if that is earlier; undone ones too.
void figuresTouchedSince(Store &store, std::int64_t afterSeq, const QString &utc,
                         const std::function<void(const ObservationKey &)> &touched);

/// Which entries of the log are wanted; what is empty is not asked.
struct LogFilter
{
    QString text; ///< in the label or the reason
    QString actor;
    QString table; ///< entries that touch it, and their undo and redo
    QString fromUtc; ///< ISO; inclusive
    QString toUtc; ///< ISO; exclusive
};
/// Newest first, older than `before` (0 = from the newest on).
[[nodiscard]] std::vector<LoggedChange> logPage(Store &store, const LogFilter &filter, std::int64_t before,
                                                int limit);
[[nodiscard]] std::int64_t logCount(Store &store, const LogFilter &filter);
/// What undo would take back one after the other, the next one first.
[[nodiscard]] std::vector<LoggedChange> undoable(Store &store, int limit);
/// Who signed entries, by name.
[[nodiscard]] std::vector<QString> logActors(Store &store);

/// Rows an entry deleted.
struct DeletedRows
{
    std::map<QString, std::int64_t> rows; ///< by table
    std::map<QString, std::int64_t> missing; ///< of which their place is free now
};
[[nodiscard]] DeletedRows deletedRows(Store &store, std::int64_t seq);

} // namespace pilotage::storage
