#include "app/domain/credit_code.h"

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

/// Digits and letters without I, O, S, V, Z, each standing for its place.
constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
constexpr int modulus = 31;
constexpr qsizetype length = 18;

} // namespace

std::optional<QChar> creditCodeCheck(QStringView first17)
{
    if (first17.size() < length - 1)
        return std::nullopt;
    qsizetype sum = 0;
    qsizetype weight = 1;
    for (qsizetype i = 0; i < length - 1; ++i) {
        const qsizetype value = alphabet.indexOf(first17[i]);
        if (value < 0)
            return std::nullopt;
        sum += value * weight;
        weight = weight * 3 % modulus;
    }
    return alphabet[(modulus - sum % modulus) % modulus];
}

Issues creditCodeIssues(const QString &code)
{
    Place place;
    place.columnName = u"creditCode"_s;
    place.value = code;
    if (code.size() != length)
        return {{Severity::Error, u"credit-code-length"_s, place, {code}}};
    for (qsizetype i = 0; i < length; ++i)
        if (!alphabet.contains(code[i]))
            return {{Severity::Error, u"credit-code-character"_s, place, {code[i], QString::number(i + 1)}}};
    const QChar expected = *creditCodeCheck(code);
    if (code.back() != expected)
        return {{Severity::Error, u"credit-code-check"_s, place, {code, code.back(), expected}}};
    return {};
}

} // namespace pilotage
