#pragma once

#include <QDateTime>
#include <QString>

#include <optional>
#include <string_view>

namespace pilotage::exchange {

/// What the number format of a cell makes of its number.
enum class NumberForm : std::uint8_t {
    General,
    Number,
    Percent,
    Scientific,
    Text, ///< @
    Year, ///< yyyy
    Month, ///< yyyy"年"m"月"
    Date,
    DateTime,
    Time ///< of a day, or a duration
};

[[nodiscard]] constexpr bool isDateForm(NumberForm form)
{
    return form >= NumberForm::Year && form <= NumberForm::DateTime;
}

/// Form of a built-in format. Source: ECMA-376 part 1, 18.8.30, with the ids 27..36 and 50..58 of Chinese
/// editions.
[[nodiscard]] NumberForm builtInForm(int id);
/// Form of a format code by its first section: #,##0.00 / 0.0% / yyyy"年"m"月" / [$-804]e"年" ...
[[nodiscard]] NumberForm formOfCode(std::string_view code);

/// The moment a serial number means. 1900: 1 = 1900-01-01; 60 is a day that never was (1900-02-29) and gives
/// nothing. 1904: 0 = 1904-01-01. Nothing for negative ones and years beyond 9999.
[[nodiscard]] std::optional<QDateTime> serialMoment(double serial, bool is1904);
/// How the moment reads: 2024, 2024-03, 2024-03-05, 2024-03-05 08:30:00, 08:30:00.
[[nodiscard]] QString momentText(const QDateTime &moment, NumberForm form);

/// The number as its shortest text times 100 with a percent sign, exact in decimal: 0.235 -> 23.5%.
[[nodiscard]] QByteArray percentText(double value);

} // namespace pilotage::exchange
