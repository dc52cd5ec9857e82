#pragma once

#include <QString>

namespace pilotage::workbook {

/// Number of the newest schema this program writes.
[[nodiscard]] int newestSchema();
/// Version of the SQLite library in use.
[[nodiscard]] QString sqliteVersion();

} // namespace pilotage::workbook
