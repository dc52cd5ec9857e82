#pragma once

#include "app/domain/issue.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace pilotage {

/// The check character of a unified social credit code (统一社会信用代码) from its first 17 characters;
/// nullopt if one of them cannot stand there.
/// Source: GB 32100-2015, 4.2.5: weights 3^(i-1) mod 31, C18 = 31 - sum mod 31 (31 stands for 0).
[[nodiscard]] std::optional<QChar> creditCodeCheck(QStringView first17);

/// Length, characters, check character; the last names the one expected.
[[nodiscard]] Issues creditCodeIssues(const QString &code);

} // namespace pilotage
