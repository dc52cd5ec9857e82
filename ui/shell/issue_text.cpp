#include "ui/shell/issue_text.h"

#include "app/messages/issue_text.h"

namespace pilotage::ui {

QString issueText(const Issue &issue)
{
    return messages::text(issue);
}

} // namespace pilotage::ui
