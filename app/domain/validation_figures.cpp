#include "app/domain/findings.h"
#include "app/domain/unit.h"
#include "app/domain/validation.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

constexpr std::array groups = {"air_water"_L1,
                               "carbon"_L1,
                               "energy"_L1,
                               "industry"_L1,
                               "building_transport"_L1,
                               "agriculture_sink"_L1,
                               "waste_water"_L1,
                               "management"_L1,
                               "pilot"_L1,
                               "economy"_L1,
                               "ets"_L1};
constexpr std::array statuses = {"official"_L1, "secondary"_L1, "unverified"_L1, "own"_L1};
constexpr int maxDecimals = 9;

int monthsOf(Frequency frequency)
{
    switch (frequency) {
    case Frequency::Year:
        return 12;
    case Frequency::Half:
        return 6;
    case Frequency::Quarter:
        return 3;
    case Frequency::Month:
        return 1;
    }
    return 1;
}

QString bound(const std::optional<double> &value)
{
    return value ? QString::number(*value, 'g', 12) : u"…"_s;
}

void checkBounds(Findings &findings, double value, const Indicator &indicator)
{
    if ((indicator.lowerBound && value < *indicator.lowerBound)
        || (indicator.upperBound && value > *indicator.upperBound))
        findings.warning(u"out-of-bounds"_s, u"value"_s,
                         {bound(indicator.lowerBound), bound(indicator.upperBound), indicator.unit});
}

void checkEnteredUnit(Findings &findings, const Observation &figure, const Indicator &indicator)
{
    if (figure.enteredUnit == 0)
        return;
    const Unit *entered = unitByNumber(figure.enteredUnit);
    const Unit *own = unitByCode(indicator.unit);
    if (!entered)
        return findings.error(u"figure-unit-unknown"_s, u"enteredUnit"_s,
                              {QString::number(figure.enteredUnit)});
    if (!own || entered->dimension == own->dimension)
        return;
    if (own->dimension == Dimension::Co2 && entered->dimension == Dimension::Mass)
        return findings.note(u"mass-read-as-co2"_s, u"enteredUnit"_s);
    findings.error(u"figure-unit-dimension"_s, u"enteredUnit"_s,
                   {QString::fromUtf16(entered->code), indicator.unit});
}

/// The subject and the indicator that a figure or target names.
const Indicator *checkReferences(Findings &findings, SubjectId subject, IndicatorId indicator,
                                 const Lookups &lookups)
{
    if (lookups.subject && !lookups.subject(subject))
        findings.error(u"unknown-subject"_s, u"subject"_s, {QString::number(subject.value())});
    const Indicator *found = lookups.indicator ? lookups.indicator(indicator) : nullptr;
    if (lookups.indicator && !found)
        findings.error(u"unknown-indicator"_s, u"indicator"_s, {QString::number(indicator.value())});
    return found;
}

} // namespace

Issues validate(const Indicator &indicator, const Lookups &lookups)
{
    Findings findings;
    findings.needText(indicator.code, u"code-empty"_s, u"code"_s);
    findings.needText(indicator.nameZh, u"name-empty"_s, u"nameZh"_s);
    if (!unitByCode(indicator.unit))
        findings.error(u"indicator-unit-unknown"_s, u"unit"_s, {indicator.unit});
    if (indicator.decimals < 0 || indicator.decimals > maxDecimals)
        findings.error(u"decimals-range"_s, u"decimals"_s, {QString::number(indicator.decimals)});
    if (indicator.lowerBound && indicator.upperBound && *indicator.lowerBound > *indicator.upperBound)
        findings.error(u"bounds-order"_s, u"lowerBound"_s,
                       {bound(indicator.lowerBound), bound(indicator.upperBound)});
    if (indicator.aggregation == Aggregation::WeightedMean && !indicator.denominator)
        findings.error(u"denominator-missing"_s, u"denominator"_s);
    if (indicator.denominator == indicator.id && indicator.denominator)
        findings.error(u"denominator-self"_s, u"denominator"_s);
    else if (indicator.denominator && lookups.indicator && !lookups.indicator(*indicator.denominator))
        findings.error(u"unknown-indicator"_s, u"denominator"_s,
                       {QString::number(indicator.denominator->value())});
    if (std::find(groups.begin(), groups.end(), indicator.group) == groups.end())
        findings.error(u"indicator-group-unknown"_s, u"group"_s, {indicator.group});
    if (std::find(statuses.begin(), statuses.end(), indicator.status) == statuses.end())
        findings.error(u"indicator-status-unknown"_s, u"status"_s, {indicator.status});
    return std::move(findings).issues();
}

Issues validate(const Observation &figure, const Lookups &lookups)
{
    Findings findings;
    const ObservationKey &key = figure.key;
    const Indicator *indicator = checkReferences(findings, key.subject, key.indicator, lookups);
    if (!Period::fromKey(key.period.key()))
        findings.error(u"bad-period"_s, u"period"_s, {QString::number(key.period.key())});
    if (key.part < 0)
        findings.error(u"part-negative"_s, u"part"_s, {QString::number(key.part)});
    // Missing is not zero: a figure has a number if and only if it is present.
    if ((figure.state == State::Present) != std::isfinite(figure.value))
        findings.error(u"value-and-state"_s, u"value"_s, {toKey(figure.state)});
    if (!figure.source)
        findings.note(u"figure-without-source"_s, u"source"_s);
    if (!indicator)
        return std::move(findings).issues();
    if (figure.state == State::Present)
        checkBounds(findings, figure.value, *indicator);
    checkEnteredUnit(findings, figure, *indicator);
    if (key.period.months() < monthsOf(indicator->frequency))
        findings.note(u"period-finer-than-kept"_s, u"period"_s,
                      {toKey(indicator->frequency), key.period.text()});
    return std::move(findings).issues();
}

Issues validate(const Target &target, const Lookups &lookups)
{
    Findings findings;
    const Indicator *indicator = checkReferences(findings, target.subject, target.indicator, lookups);
    if (!Period::fromKey(target.period.key()))
        findings.error(u"bad-period"_s, u"period"_s, {QString::number(target.period.key())});
    if (!std::isfinite(target.value) || (target.base && !std::isfinite(*target.base)))
        findings.error(u"value-not-finite"_s, u"value"_s);
    else if (indicator)
        checkBounds(findings, target.value, *indicator);
    return std::move(findings).issues();
}

} // namespace pilotage
