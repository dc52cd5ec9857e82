#pragma once

#include "app/domain/issue.h"
#include "app/domain/lookups.h"
#include "app/domain/subject.h"

#include <QString>

#include <optional>
#include <vector>

namespace pilotage {

/// Division codes: GB/T 2260 (six digits) and the statistical divisions built on it (nine, twelve digits),
/// PP CC AA TTT VVV. There is no check digit: form, chain of prefixes and the list are all that can be
/// judged.
[[nodiscard]] bool isDivisionCode(const QString &code);
/// Level by the trailing zeros and the length; nullopt if it is no division code.
[[nodiscard]] std::optional<DistrictLevel> divisionLevel(const QString &code);
/// The part that all codes below it begin with: 3303 of 330300, 33 of 330000.
[[nodiscard]] QString divisionPrefix(const QString &code);
/// Codes that may stand above it, nearest first: 330302001 -> 330302, 330300, 330000.
[[nodiscard]] std::vector<QString> divisionParents(const QString &code);

/// A code that somebody uses: its form, whether it is in the list, whether it is still valid.
[[nodiscard]] Issues divisionCodeIssues(const QString &code, const Lookups &lookups);

/// The divisions that followed, oldest first; empty = still valid or none known. Ends where it would turn
/// back.
[[nodiscard]] std::vector<const District *> successorsOf(const District &district, const Lookups &lookups);
/// The division that stands for it today: the last successor, or itself.
[[nodiscard]] const District &presentOf(const District &district, const Lookups &lookups);

} // namespace pilotage
