#pragma once

#include "app/workbook/register_editing.h"

namespace pilotage::workbook {

// The same deletion for several records of one kind: one step, all or none.

template<RegisterRecord T>
[[nodiscard]] Removal planRemovalOfAll(Workbook &book, const std::vector<RecordId<T>> &ids);
/// To the bin, with what they contain and own. `Edited::id` is the first one's.
template<RegisterRecord T>
Edited removeAll(Workbook &book, const std::vector<RecordId<T>> &ids, const QString &reason = {});

} // namespace pilotage::workbook
