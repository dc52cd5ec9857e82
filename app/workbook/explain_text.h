#pragma once

#include <QString>
#include <QStringList>

namespace pilotage::workbook {

/// Numbers and signs of formulas; no words, the same in every language.

/// With so many decimals; U+2212 as minus.
[[nodiscard]] QString fixedText(double value, int decimals);
/// With four significant digits and no exponent.
[[nodiscard]] QString shortText(double value);
/// Weights and shares: three decimals, trailing zeros kept.
[[nodiscard]] QString shareText(double value);
[[nodiscard]] QString product(const QString &a, const QString &b);
[[nodiscard]] QString quotient(const QString &a, const QString &b);
/// a − b, in brackets.
[[nodiscard]] QString difference(const QString &a, const QString &b);

} // namespace pilotage::workbook
