#pragma once

#include <QString>

namespace pilotage::messages {

/// A column of the file as people call it; an unknown one shows itself.
[[nodiscard]] QString fieldLabel(const QString &table, const QString &column);
/// A stored key (enumeration, yes or no, kind of programme) in words; anything else shows itself.
[[nodiscard]] QString fieldValue(const QString &table, const QString &column, const QString &value);

/// A batch as people of the language call it: 第二批（演示） is "Batch 2 (demo)" in English. A name that is
/// no count of batches is shown as it stands.
[[nodiscard]] QString batchText(const QString &batch);

} // namespace pilotage::messages
