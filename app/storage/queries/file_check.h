#pragma once

#include "app/storage/store.h"

namespace pilotage::storage {

struct FileCheck
{
    Issues findings; ///< as Store::fullCheck
    LogHead head;
};

/// What Store::fullCheck looks at, on a connection of its own, so that whoever has the file open can go on
/// reading. `step` hears how far it is, several times a second, and may throw to stop.
[[nodiscard]] FileCheck checkFile(const QString &path, const std::function<void(double)> &step);

/// Store::quickCheck in the same way: is the file sound, and is it still this workbook?
[[nodiscard]] Issues quickCheckFile(const QString &path, const QString &uuid,
                                    const std::function<void(double)> &step);

} // namespace pilotage::storage
