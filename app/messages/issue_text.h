#pragma once

#include "app/domain/issue.h"

#include <QString>
#include <QStringList>

namespace pilotage::messages {

/// What is wrong, in words of the user's language, without the place. A code without wording shows itself
/// and its arguments.
[[nodiscard]] QString text(const Issue &issue);
[[nodiscard]] QString text(const QString &code, const QStringList &args = {});
/// "file x, row 12, column 3: ..."; without a place just the words.
[[nodiscard]] QString textWithPlace(const Issue &issue);
[[nodiscard]] QString placeText(const Place &place);
[[nodiscard]] QString severityText(Severity severity);

/// An error that stops the work: the words for its code, then what the system said, if anything.
[[nodiscard]] QString errorText(const QString &code, const QString &detail);

/// True if the code has wording.
[[nodiscard]] bool isKnown(const QString &code);

} // namespace pilotage::messages
