#include "app/exchange/number_parser.h"

#include <QDate>
#include <QRegularExpression>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Years outside are typing errors in this field.
constexpr int firstYear = 1900;
constexpr int lastYear = 2200;

} // namespace

std::optional<QString> parseDate(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})(?:年|[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?$)"_s);
    static const QRegularExpression compact(uR"(^(\d{4})(\d{2})(\d{2})?$)"_s);
    // Taking the space out of "2024 1 1" would make it November.
    static const QRegularExpression apart(u"\\d +\\d"_s);
    QString folded = foldWidth(text);
    if (apart.match(folded).hasMatch())
        return std::nullopt;
    folded.remove(u' ');
    auto match = compact.match(folded);
    if (!match.hasMatch())
        match = form.match(folded);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    const int month = match.captured(2).toInt();
    const int day = match.captured(3).toInt();
    if (year < firstYear || year > lastYear)
        return std::nullopt;
    if (match.captured(2).isEmpty())
        return match.captured(1);
    if (month < 1 || month > 12)
        return std::nullopt;
    const QString yearAndMonth = u"%1-%2"_s.arg(year).arg(month, 2, 10, QLatin1Char('0'));
    if (match.captured(3).isEmpty())
        return yearAndMonth;
    if (!QDate::isValid(year, month, day))
        return std::nullopt;
    return u"%1-%2"_s.arg(yearAndMonth).arg(day, 2, 10, QLatin1Char('0'));
}

} // namespace pilotage::exchange
