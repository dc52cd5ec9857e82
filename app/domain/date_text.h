#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace pilotage {

/// A date as the register keeps it: 2024-03-05, 2024-03 or 2024, and the days it can mean.
struct DateRange
{
    QDate first;
    QDate last;
};
/// nullopt for anything else, also for days that do not exist.
[[nodiscard]] std::optional<DateRange> dateRange(const QString &text);

} // namespace pilotage
