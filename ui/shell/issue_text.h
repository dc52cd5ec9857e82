#pragma once

#include "app/domain/issue.h"

namespace pilotage::ui {

/// The wording of a finding, from app/messages.
[[nodiscard]] QString issueText(const Issue &issue);

} // namespace pilotage::ui
