#pragma once

#include "app/workbook/workbook.h"

#include <memory>

namespace pilotage::workbook {

/// How to open, where the careful way is not what the person wants.
struct OpeningWishes
{
    /// Write on a network drive all the same: locks are not to be trusted there, so only one person may work.
    bool writeOnNetworkDrive = false;
};

[[nodiscard]] std::unique_ptr<Workbook> openWorkbook(const QString &path, const Actor &actor,
                                                     const OpeningWishes &wishes);

} // namespace pilotage::workbook
