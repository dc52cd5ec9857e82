#pragma once

#include "app/domain/issue.h"

#include <QString>

namespace pilotage::cli {

/// One finding in the words of the user's language, with file, row, column, value and the reason's key.
[[nodiscard]] QString calcIssueText(const Issue &issue);

} // namespace pilotage::cli
