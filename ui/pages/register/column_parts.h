#pragma once

#include "ui/models/cell_look.h"

#include <QCoreApplication>

// What the columns of the register's tables have in common.

namespace pilotage::ui {

/// A text of this page that was marked with QT_TRANSLATE_NOOP("Register", ...).
[[nodiscard]] inline QString words(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

[[nodiscard]] inline CellLook muted()
{
    return CellLook{.tone = Tone::Muted};
}

[[nodiscard]] inline QString dash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("\u2014") : text;
}

/// Invented rows carry an asterisk wherever they are named; the foot of the table says what it means.
[[nodiscard]] inline QString withDemo(const QString &text, bool isDemo)
{
    return isDemo ? text + u'*' : text;
}

} // namespace pilotage::ui
