#pragma once

#include "app/domain/issue.h"

namespace pilotage {

/// An error about the whole of what was asked, not about a place in a table.
[[nodiscard]] inline Issue refusal(const QString &code, const QStringList &args = {})
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    return issue;
}

} // namespace pilotage
