#pragma once

#include "app/domain/observation.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string_view>

namespace pilotage::exchange {

/// What a cell meant to hold a number says. A number is stored exactly or refused: the double must print
/// back as the decimal that was written.
struct NumberCell
{
    enum class Kind {
        Empty, ///< nothing there: not reported, not zero
        Number,
        Quantity, ///< a number with a unit written behind it, in `suffix`
        State, ///< a mark such as — or 不适用
        Refused ///< `code` says why
    };
    Kind kind = Kind::Empty;
    double value = 0; ///< of Number and Quantity
    int decimals = -1; ///< as written; -1 = not known (exponent form)
    State state = State::Present;
    std::optional<Qualifier> qualifier; ///< read from 约, 超, ≥, *, (初步) ...
    QString suffix; ///< unit text of a Quantity: %, 万吨, ...
    QString code; ///< why refused
    QStringList notes; ///< codes of what was read with good will: full-width-digits, state-read, ...
    QStringList suggestions; ///< ready replacements of a refused text, best first
};

/// Reads one cell. Codes of refusal: text-in-number, grouping-wrong, comma-decimal, not-finite,
/// hex-number, number-too-large, number-too-small, too-many-digits, number-with-spaces,
/// magnitude-suffix, state-ambiguous, number-in-brackets.
[[nodiscard]] NumberCell parseNumber(const QString &text);

/// The plain case without allocation: [-]digits[.digits], at most 15 significant digits. False = ask
/// `parseNumber`.
[[nodiscard]] bool parsePlainNumber(std::string_view ascii, double &value, int &decimals);

/// Full-width forms to ASCII, Unicode minus to hyphen; spaces of all kinds at both ends taken off.
/// `changed` (may be null) is set if a digit or sign was folded.
[[nodiscard]] QString foldWidth(const QString &text, bool *changed = nullptr);

/// ISO date, month or year: 2024-03-05, 2024/3/5, 2024.3.5, 2024年3月5日, 20240305, 2024-03, 2024年3月,
/// 2024, 2024年. Refuses days that do not exist.
[[nodiscard]] std::optional<QString> parseDate(const QString &text);

} // namespace pilotage::exchange
