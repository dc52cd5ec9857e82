#include "app/exchange/sheets/number_format.h"

#include "app/exchange/csv_writer.h"

#include <cmath>
#include <string>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 millisecondsADay = 86'400'000;

/// The first section of a format code without literals, colours and paddings, in lower case; durations stay
/// as
/// "[h]". Chinese 年月日 stand as they are.
std::string bareCode(std::string_view code)
{
    std::string bare;
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == ';')
            break;
        if (c == '"') {
            const std::size_t end = code.find('"', i + 1);
            i = end == std::string_view::npos ? code.size() : end;
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', i), code.size());
            const std::string_view inner = code.substr(i + 1, end - i - 1);
            const bool isDuration
                = !inner.empty() && inner.find_first_not_of("hHmMsS") == std::string_view::npos;
            bare += isDuration ? "[h]" : "";
            i = end;
        } else {
            bare += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        }
    }
    return bare;
}

} // namespace

NumberForm builtInForm(int id)
{
    switch (id) {
    case 9:
    case 10:
        return NumberForm::Percent;
    case 11:
    case 48:
        return NumberForm::Scientific;
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return NumberForm::Month;
    case 22:
        return NumberForm::DateTime;
    case 49:
        return NumberForm::Text;
    default:
        break;
    }
    if ((id >= 14 && id <= 16) || (id >= 28 && id <= 31) || id == 51 || id == 53 || id == 54 || id == 58)
        return NumberForm::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55 || id == 56)
        return NumberForm::Time;
    const bool isNumber = (id >= 1 && id <= 8) || (id >= 12 && id <= 13) || (id >= 37 && id <= 44);
    return isNumber ? NumberForm::Number : NumberForm::General;
}

NumberForm formOfCode(std::string_view code)
{
    const std::string bare = bareCode(code);
    if (bare.empty() || bare == "general" || bare.find("general") != std::string::npos)
        return NumberForm::General;
    if (bare.find('%') != std::string::npos)
        return NumberForm::Percent;
    if (bare.find("e+") != std::string::npos || bare.find("e-") != std::string::npos)
        return NumberForm::Scientific;
    const auto has = [&bare](char c) { return bare.find(c) != std::string::npos; };
    const bool hasNumber = has('0') || has('#') || has('?');
    // "e" is the year in Chinese and Japanese formats, "b" the Buddhist one.
    const bool hasYear = has('y') || (has('e') && !hasNumber);
    const bool hasDay = has('d');
    const bool hasHour = has('h') || has('s') || bare.find("am/pm") != std::string::npos;
    const bool hasMonth = has('m');
    if (hasYear || hasDay)
        return hasHour ? NumberForm::DateTime
            : hasDay   ? NumberForm::Date
            : hasMonth ? NumberForm::Month
                       : NumberForm::Year;
    if (hasHour)
        return NumberForm::Time;
    if (hasMonth && !hasNumber)
        return NumberForm::Month;
    if (hasNumber)
        return NumberForm::Number;
    return has('@') ? NumberForm::Text : NumberForm::General;
}

std::optional<QDateTime> serialMoment(double serial, bool is1904)
{
    constexpr double end = 2'958'466; // 10000-01-01
    if (!std::isfinite(serial) || serial < 0 || serial >= end)
        return std::nullopt;
    auto days = static_cast<qint64>(std::floor(serial));
    auto milliseconds = static_cast<qint64>(std::llround((serial - double(days)) * double(millisecondsADay)));
    // Half a millisecond below midnight is midnight.
    if (milliseconds == millisecondsADay) {
        ++days;
        milliseconds = 0;
    }
    if (!is1904 && days == 60)
        return std::nullopt;
    const QDate base = is1904 ? QDate(1904, 1, 1) : days < 60 ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return QDateTime(base.addDays(days), QTime(0, 0).addMSecs(static_cast<int>(milliseconds)), Qt::UTC);
}

QString momentText(const QDateTime &moment, NumberForm form)
{
    switch (form) {
    case NumberForm::Year:
        return moment.toString(u"yyyy"_s);
    case NumberForm::Month:
        return moment.toString(u"yyyy-MM"_s);
    case NumberForm::Time:
        return moment.toString(u"HH:mm:ss"_s);
    case NumberForm::DateTime:
        return moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    default:
        return moment.time() == QTime(0, 0) ? moment.toString(u"yyyy-MM-dd"_s)
                                            : moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    }
}

QByteArray percentText(double value)
{
    QByteArray text = numberText(value);
    if (text.isEmpty() || text.contains('e'))
        return text.isEmpty() ? text : numberText(value * 100) + '%';
    const bool isNegative = text.startsWith('-');
    if (isNegative)
        text.remove(0, 1);
    qsizetype point = text.indexOf('.');
    if (point < 0)
        point = text.size();
    QByteArray digits = text;
    digits.remove(point, 1);
    point += 2;
    while (digits.size() < point)
        digits += '0';
    QByteArray whole = digits.first(point);
    while (whole.size() > 1 && whole.startsWith('0'))
        whole.remove(0, 1);
    const QByteArray part = digits.sliced(point);
    return (isNegative ? "-" : "") + whole + (part.isEmpty() ? QByteArray() : '.' + part) + '%';
}

} // namespace pilotage::exchange
