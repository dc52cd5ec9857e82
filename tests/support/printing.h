#pragma once

#include "app/domain/issue.h"

#include <QString>
#include <QStringList>

#include <ostream>

// How values show in a failing test.
inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace pilotage::test {

/// The codes of the findings, joined by blanks, errors first marked "!".
inline QString codes(const Issues &issues)
{
    QStringList list;
    for (const Issue &issue : issues)
        list << (issue.severity == Severity::Error ? QStringLiteral("!") : QString()) + issue.code;
    return list.join(QLatin1Char(' '));
}

} // namespace pilotage::test
