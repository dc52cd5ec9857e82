#pragma once

#include "app/workbook/register_editing.h"

namespace pilotage::workbook {

/// "Delete site A, B, C and 4 more": the step that does the same to several records.
[[nodiscard]] QString bulkLabel(const char *pattern, const QString &table, const QStringList &names);

// Deletion of one or several records of one kind: one step, all or none.

template<RegisterRecord T>
[[nodiscard]] Removal planRemovalOfAll(Workbook &book, const std::vector<RecordId<T>> &ids);
/// To the bin, with what they contain and own; many rows are backed up first. `Edited::id` is the first
/// one's.
template<RegisterRecord T>
Edited removeAll(Workbook &book, const std::vector<RecordId<T>> &ids, const QString &reason = {});

} // namespace pilotage::workbook
