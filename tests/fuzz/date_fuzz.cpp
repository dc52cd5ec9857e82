#include "app/domain/date_text.h"
#include "app/exchange/number_parser.h"
#include "tests/fuzz/fuzz.h"

#include <QRegularExpression>

using namespace pilotage;
using fuzz::require;
using namespace Qt::StringLiterals;

namespace {

/// The numbers of the result are those of the text, in order: none is cut in two by a guess.
void keepsDigits(const QString &text, const QString &date)
{
    QString value;
    for (const QString &part : date.split(u'-'))
        value += QString::number(part.toInt()) + u' ';
    QString written;
    static const QRegularExpression compact(u"^\\d{6}(\\d{2})?$"_s);
    const QString folded = exchange::foldWidth(text);
    if (compact.match(folded).hasMatch()) {
        for (const auto &[at, length] : {std::pair{0, 4}, {4, 2}, {6, 2}})
            if (folded.size() > at)
                written += QString::number(folded.mid(at, length).toInt()) + u' ';
    } else {
        static const QRegularExpression digits(u"\\d+"_s);
        for (auto each = digits.globalMatch(folded); each.hasNext();)
            written += QString::number(each.next().captured().toInt()) + u' ';
    }
    require(value == written, "a date keeps its numbers");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = fuzz::textOf(data, size);
    const auto date = exchange::parseDate(text);
    if (date) {
        const auto range = dateRange(*date);
        require(range && range->first.isValid() && range->last.isValid() && range->first <= range->last,
                "a date that was read is one of the register");
        require(exchange::parseDate(*date) == date, "a date reads back as itself");
        keepsDigits(text, *date);
    }
    // Digits as days: whatever the calendar of Qt takes, the parser takes, and nothing else.
    fuzz::Pieces pieces(data, size);
    const int year = static_cast<int>(pieces.number(2600));
    const int month = static_cast<int>(pieces.number(15));
    const int day = static_cast<int>(pieces.number(34));
    const QString iso = u"%1-%2-%3"_s.arg(year, 4, 10, QLatin1Char('0')).arg(month).arg(day);
    const bool exists = QDate::isValid(year, month, day) && year >= 1900 && year <= 2200;
    require(exchange::parseDate(iso).has_value() == exists, "days that exist are read, others are not");
    return 0;
}
