#pragma once

#include "app/domain/indicator.h"

#include <vector>

namespace pilotage::workbook {

class Workbook;

/// Code of the index itself in the indicator library: targets of the score are targets of this indicator.
inline constexpr QLatin1StringView indexIndicator{"index.synergy"};

/// Planned figures of one subject and indicator, by period. They stand beside actuals, never among them.
[[nodiscard]] std::vector<Target> targetsOf(Workbook &workbook, SubjectId subject,
                                            const QString &indicatorCode);

} // namespace pilotage::workbook
