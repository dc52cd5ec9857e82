#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace pilotage::exchange {

/// One column of a table in its fixed English name and the other names people use for it.
struct HeaderName
{
    QLatin1StringView field;
    QStringList others; ///< Chinese and English, already folded by `foldHeader`
};

/// Case, width, spaces, underscores and unit notes in brackets do not matter in a header:
/// " 区划 代码（六位）" -> "区划代码", "Sub_Ject" -> "subject".
[[nodiscard]] QString foldHeader(const QString &text);
/// The unit note at the end of a header: "GDP（亿元）" -> "亿元"; empty = none.
[[nodiscard]] QString headerUnit(const QString &text);
/// Header without its unit note, otherwise as written.
[[nodiscard]] QString headerWithoutUnit(const QString &text);

/// All known names of the columns of one KIND; empty for an unknown kind.
[[nodiscard]] const std::vector<HeaderName> &headerNames(const QString &kind);
/// Fixed name of the field a header means in a table of `kind`; empty = none.
[[nodiscard]] QString matchHeader(const QString &kind, const QString &header);

} // namespace pilotage::exchange
