#include "app/domain/division.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

constexpr qsizetype countyDigits = 6;
constexpr qsizetype townshipDigits = 9;
constexpr qsizetype villageDigits = 12;

} // namespace

bool isDivisionCode(const QString &code)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return (code.size() == countyDigits || code.size() == townshipDigits || code.size() == villageDigits)
        && std::all_of(code.begin(), code.end(), isDigit) && !code.startsWith("00"_L1);
}

QString divisionPrefix(const QString &code)
{
    if (code.size() == villageDigits)
        return code.endsWith("000"_L1) ? divisionPrefix(code.left(townshipDigits)) : code;
    if (code.size() == townshipDigits)
        return code.endsWith("000"_L1) ? divisionPrefix(code.left(countyDigits)) : code;
    if (code.endsWith("0000"_L1))
        return code.left(2);
    return code.endsWith("00"_L1) ? code.left(4) : code;
}

std::optional<DistrictLevel> divisionLevel(const QString &code)
{
    if (!isDivisionCode(code))
        return std::nullopt;
    switch (divisionPrefix(code).size()) {
    case 2:
        return DistrictLevel::Province;
    case 4:
        return DistrictLevel::Prefecture;
    case countyDigits:
        return DistrictLevel::County;
    case townshipDigits:
        return DistrictLevel::Township;
    default:
        return DistrictLevel::Village;
    }
}

std::vector<QString> divisionParents(const QString &code)
{
    std::vector<QString> parents;
    if (!isDivisionCode(code))
        return parents;
    const QString own = divisionPrefix(code);
    const auto add = [&](qsizetype digits) {
        const QString parent = code.left(digits).leftJustified(std::max(countyDigits, digits), u'0');
        if (digits < own.size() && (parents.empty() || parents.back() != parent))
            parents.push_back(parent);
    };
    add(townshipDigits);
    add(countyDigits);
    add(4);
    add(2);
    return parents;
}

Issues divisionCodeIssues(const QString &code, const Lookups &lookups)
{
    Place place;
    place.columnName = u"code"_s;
    place.value = code;
    if (!isDivisionCode(code))
        return {{Severity::Error, u"division-code-form"_s, place, {code}}};
    if (!lookups.districtByCode)
        return {};
    const District *district = lookups.districtByCode(code);
    if (!district)
        return {{Severity::Error, u"division-code-unknown"_s, place, {code}}};
    if (district->validTo.isEmpty() && !district->successor)
        return {};
    const District &present = presentOf(*district, lookups);
    if (&present == district)
        return {{Severity::Error, u"division-code-ended"_s, place, {code}}};
    return {{Severity::Error, u"division-code-former"_s, place, {code, present.code, present.name}}};
}

std::vector<const District *> successorsOf(const District &district, const Lookups &lookups)
{
    std::vector<const District *> line;
    const District *at = &district;
    while (at->successor && lookups.district) {
        const District *next = lookups.district(*at->successor);
        const bool turnsBack = next
            && (next->id == district.id
                || std::any_of(line.begin(), line.end(),
                               [next](const District *seen) { return seen->id == next->id; }));
        if (!next || turnsBack)
            break;
        line.push_back(next);
        at = next;
    }
    return line;
}

const District &presentOf(const District &district, const Lookups &lookups)
{
    const std::vector<const District *> line = successorsOf(district, lookups);
    return line.empty() ? district : *line.back();
}

} // namespace pilotage
