#include "app/domain/date_text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pilotage {

std::optional<DateRange> dateRange(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    const int month = match.capturedView(2).toInt();
    const int day = match.capturedView(3).toInt();
    if (match.capturedLength(2) == 0)
        return DateRange{QDate(year, 1, 1), QDate(year, 12, 31)};
    const QDate first(year, month, match.capturedLength(3) == 0 ? 1 : day);
    if (!first.isValid())
        return std::nullopt;
    if (match.capturedLength(3) == 0)
        return DateRange{first, first.addMonths(1).addDays(-1)};
    return DateRange{first, first};
}

} // namespace pilotage
