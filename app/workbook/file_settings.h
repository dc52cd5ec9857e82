#pragma once

#include "app/domain/evidence.h"
#include "app/domain/rounding.h"
#include "app/workbook/register_editing.h"

namespace pilotage::workbook {

class Workbook;

/// Settings that belong to the file, since they decide what its reports print. Those of a person (language,
/// folders for backups) belong to the person's own settings.
struct FileSettings
{
    RoundingRule rounding = RoundingRule::HalfUp;

    friend bool operator==(const FileSettings &, const FileSettings &) = default;
};
/// Kept as one row of saved_view (page "file", name "settings"), so that they are logged, undone and compared
/// like everything else.
[[nodiscard]] FileSettings fileSettings(Workbook &book);
Edited setFileSettings(Workbook &book, const FileSettings &settings, const QString &reason = {});

/// Who signs the changes of this session, with the unit: the person of that name, if one is kept.
[[nodiscard]] Person profile(Workbook &book);
/// Keeps name and unit in the file and signs with them from now on.
Edited setProfile(Workbook &book, const QString &name, const QString &unit);

} // namespace pilotage::workbook
