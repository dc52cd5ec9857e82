#include "app/domain/rounding.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numeric>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

/// digits * 10^-decimals, with a sign.
struct Decimal
{
    bool isNegative = false;
    QString digits;
    int decimals = 0;
};

constexpr int maxExponent = 400; // beyond any double

std::optional<Decimal> parsed(QStringView number)
{
    static const QRegularExpression form(u"^([+-]?)(\\d*)(?:\\.(\\d*))?(?:[eE]([+-]?\\d{1,4}))?$"_s);
    const QRegularExpressionMatch match = form.match(number.trimmed());
    if (!match.hasMatch() || (match.capturedLength(2) == 0 && match.capturedLength(3) == 0))
        return std::nullopt;
    const int exponent = match.capturedView(4).toInt();
    if (std::abs(exponent) > maxExponent)
        return std::nullopt;
    Decimal decimal{match.capturedView(1) == u"-", match.captured(2) + match.captured(3),
                    int(match.capturedLength(3)) - exponent};
    if (decimal.decimals < 0) {
        decimal.digits += QString(-decimal.decimals, u'0');
        decimal.decimals = 0;
    }
    return decimal;
}

bool isOdd(QChar digit)
{
    return digit.digitValue() % 2 == 1;
}

/// Whether the part cut off raises the last digit that stays.
bool raises(const QString &kept, const QString &cut, RoundingRule rule)
{
    if (cut.isEmpty() || cut.front() < u'5')
        return false;
    const bool isHalf = cut.front() == u'5' && cut.count(u'0') == cut.size() - 1;
    if (!isHalf || rule == RoundingRule::HalfUp)
        return true;
    return isOdd(kept.back());
}

void increment(QString &digits)
{
    for (qsizetype i = digits.size() - 1; i >= 0; --i) {
        if (digits[i] != u'9') {
            digits[i] = QChar(digits[i].unicode() + 1);
            return;
        }
        digits[i] = u'0';
    }
    digits.prepend(u'1');
}

QString written(bool isNegative, QString digits, int decimals)
{
    const bool isZero = digits.count(u'0') == digits.size();
    if (decimals > 0)
        digits.insert(digits.size() - decimals, u'.');
    qsizetype leading = 0;
    while (leading + 1 < digits.size() && digits[leading] == u'0' && digits[leading + 1] != u'.')
        ++leading;
    digits.remove(0, leading);
    return isNegative && !isZero ? u'-' + digits : digits;
}

QString shortest(double value)
{
    return QString::number(value, 'e', QLocale::FloatingPointShortest);
}

/// A whole number of the last digit shown, as text with its decimals.
QString ofUnits(std::int64_t units, int decimals)
{
    return written(units < 0, QString::number(units < 0 ? -units : units).rightJustified(decimals + 1, u'0'),
                   decimals);
}

} // namespace

std::optional<QString> roundedDecimal(QStringView number, int decimals, RoundingRule rule)
{
    std::optional<Decimal> decimal = parsed(number);
    if (!decimal || decimals < 0)
        return std::nullopt;
    // At least one digit stays before the point, and as many behind it as are asked for.
    QString digits = decimal->digits.rightJustified(decimal->decimals + 1, u'0');
    if (decimal->decimals <= decimals)
        return written(decimal->isNegative, digits + QString(decimals - decimal->decimals, u'0'), decimals);
    const qsizetype keptSize = digits.size() - (decimal->decimals - decimals);
    QString kept = digits.left(keptSize);
    if (raises(kept, digits.mid(keptSize), rule))
        increment(kept);
    return written(decimal->isNegative, kept, decimals);
}

QString rounded(double value, int decimals, RoundingRule rule)
{
    if (!std::isfinite(value))
        return {};
    return roundedDecimal(shortest(value), decimals, rule).value_or(QString());
}

RoundedParts roundedParts(std::span<const double> parts, int decimals, RoundingRule rule)
{
    const double scale = std::pow(10.0, decimals);
    std::vector<std::int64_t> units(parts.size());
    std::vector<double> remainders(parts.size(), -1);
    std::int64_t left = 0;
    double sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (std::isnan(parts[i]))
            continue;
        const double scaled = parts[i] * scale;
        // 0.29 * 100 is 28.999999999999996: what lies on a unit but for the double stays on it.
        const double nearest = std::nearbyint(scaled);
        const double below = std::abs(scaled - nearest) < 1e-9 * std::max(1.0, std::abs(scaled))
            ? nearest
            : std::floor(scaled);
        units[i] = std::int64_t(below);
        remainders[i] = std::max(0.0, scaled - below);
        left -= units[i];
        sum += parts[i];
    }
    // The sum of doubles carries noise below the twelfth digit, which must not decide a half.
    const QString total = roundedDecimal(QString::number(sum, 'e', 12), decimals, rule).value_or(QString());
    left += std::int64_t(std::llround(total.toDouble() * scale));
    std::vector<std::size_t> order(parts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (const std::size_t i : order)
        if (left > 0 && remainders[i] >= 0) {
            ++units[i];
            --left;
        }
    RoundedParts result;
    result.total = total;
    for (std::size_t i = 0; i < parts.size(); ++i)
        result.parts.push_back(remainders[i] < 0 ? QString() : ofUnits(units[i], decimals));
    return result;
}

} // namespace pilotage
