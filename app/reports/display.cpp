#include "app/reports/display.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::reports {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

constexpr QChar minusSign(0x2212);

} // namespace

QString forPeople(QString digits, bool isGrouped)
{
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    if (isGrouped) {
        qsizetype at = digits.indexOf(u'.');
        for (at = (at < 0 ? digits.size() : at) - 3; at > 0; at -= 3)
            digits.insert(at, u',');
    }
    return negative ? minusSign + digits : digits;
}

void Display::settle(std::span<const BoundValue> parts)
{
    std::vector<double> numbers;
    int decimals = 0;
    for (const BoundValue &part : parts) {
        numbers.push_back(part.number);
        decimals = std::max(decimals, part.decimals);
    }
    const RoundedParts rounded = roundedParts(numbers, decimals, m_rule);
    for (std::size_t i = 0; i < parts.size(); ++i)
        if (!rounded.parts[i].isEmpty() && !parts[i].trace.key.isEmpty())
            m_settled.emplace(parts[i].trace.key, rounded.parts[i]);
}

QString Display::total(std::span<const BoundValue> parts) const
{
    int decimals = 0;
    double sum = 0;
    for (const BoundValue &part : parts) {
        decimals = std::max(decimals, part.decimals);
        sum += part.hasNumber() ? digits(part).toDouble() : 0;
    }
    return QString::number(sum, 'f', decimals);
}

QString Display::digits(const BoundValue &value) const
{
    if (!value.hasNumber())
        return {};
    const auto settled = m_settled.find(value.trace.key);
    if (settled != m_settled.end())
        return settled->second;
    QString text = rounded(value.number, value.decimals, m_rule);
    if (value.kind == ValueKind::Rate && value.number < 100)
        for (int more = value.decimals + 1; more <= 6 && text.toDouble() >= 100; ++more)
            text = rounded(value.number, more, m_rule);
    return text;
}

QString Display::number(const BoundValue &value, bool isGrouped, bool isSigned) const
{
    if (value.kind == ValueKind::Text)
        return value.text; // words may be missing, that is no missing number
    if (!value.hasNumber())
        return value.text.isEmpty() ? u"—"_s : value.text;
    const QString text = digits(value);
    const bool plus = isSigned && text.toDouble() > 0;
    return (plus ? u"+"_s : QString()) + forPeople(text, isGrouped);
}

QString Display::withUnit(const QString &number, const BoundValue &value) const
{
    if (value.unit.isEmpty() || value.kind == ValueKind::Rank || value.kind == ValueKind::Count)
        return number;
    const bool close = !m_english || value.unit == "%"_L1 || value.unit == "‰"_L1;
    return close ? number + value.unit : number + u' ' + value.unit;
}

QString Display::inText(const BoundValue &value) const
{
    if (!value.hasNumber())
        return value.text.isEmpty() ? u"—"_s : value.text;
    QString text = withUnit(number(value, false), value);
    if (value.isEstimated)
        text += Words::tr(" (estimated)");
    else if (value.isPreliminary)
        text += Words::tr(" (preliminary)");
    return text;
}

const Bilingual &Display::form(const Phrase &phrase, const BoundValue &value) const
{
    if (!value.hasNumber())
        return phrase.none;
    const double shownNumber = digits(value).toDouble();
    if (shownNumber == 0)
        return phrase.flat;
    return shownNumber > 0 ? phrase.up : phrase.down;
}

QString Display::magnitude(const BoundValue &value) const
{
    QString text = digits(value);
    if (text.startsWith(u'-'))
        text.remove(0, 1);
    return withUnit(text, value);
}

QString Display::marks(const BoundValue &value)
{
    if (!value.hasNumber())
        return {};
    if (value.isEstimated)
        return u"*"_s;
    return value.isPreliminary ? u"△"_s : QString();
}

double Display::shown(const BoundValue &value) const
{
    return value.hasNumber() ? digits(value).toDouble() : std::nan("");
}

} // namespace pilotage::reports
