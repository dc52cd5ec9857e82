#include "app/domain/findings.h"
#include "app/domain/validation.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

void checkReversal(Findings &findings, const LedgerEntry &entry, std::span<const LedgerEntry> others)
{
    if (!entry.reverses)
        return findings.error(u"reversal-unnamed"_s, u"reverses"_s);
    const auto taken = std::find_if(others.begin(), others.end(),
                                    [&](const LedgerEntry &other) { return other.id == *entry.reverses; });
    if (taken == others.end() || taken->obligation != entry.obligation)
        return findings.error(u"reversal-other-obligation"_s, u"reverses"_s);
    if (taken->kind == LedgerKind::Reversal)
        return findings.error(u"reversal-of-reversal"_s, u"reverses"_s);
    // An adjustment down is taken back by its size too: amounts of reversals are positive.
    const std::int64_t whole = std::abs(taken->amountKg);
    if (entry.amountKg != whole)
        findings.error(u"reversal-amount"_s, u"amountKg"_s,
                       {QString::number(whole), QString::number(entry.amountKg)});
    const bool isTwice = std::any_of(others.begin(), others.end(), [&](const LedgerEntry &other) {
        return other.id != entry.id && other.kind == LedgerKind::Reversal && other.reverses == entry.reverses;
    });
    if (isTwice)
        findings.error(u"reversal-twice"_s, u"reverses"_s);
}

} // namespace

Issues validate(const Cycle &cycle)
{
    Findings findings;
    findings.needText(cycle.code, u"code-empty"_s, u"code"_s);
    if (cycle.yearFrom > cycle.yearTo)
        findings.error(u"cycle-years"_s, u"yearFrom"_s,
                       {QString::number(cycle.yearFrom), QString::number(cycle.yearTo)});
    if (cycle.offsetCapPercent < 0 || cycle.offsetCapPercent > 100)
        findings.error(u"cap-range"_s, u"offsetCapPercent"_s, {QString::number(cycle.offsetCapPercent)});
    findings.needDate(cycle.deadline, u"deadline"_s);
    return std::move(findings).issues();
}

Issues validate(const Obligation &obligation, const Lookups &lookups)
{
    Findings findings;
    if (lookups.subject && lookups.subject(obligation.entity) != SubjectKind::Site)
        findings.error(u"subject-missing"_s, u"entity"_s, {QString::number(obligation.entity.value())});
    const Cycle *cycle = lookups.cycle ? lookups.cycle(obligation.cycle) : nullptr;
    if (lookups.cycle && !cycle)
        findings.error(u"unknown-cycle"_s, u"cycle"_s, {QString::number(obligation.cycle.value())});
    if (cycle && (obligation.emissionYear < cycle->yearFrom || obligation.emissionYear > cycle->yearTo))
        findings.error(u"emission-year-outside"_s, u"emissionYear"_s,
                       {QString::number(obligation.emissionYear), cycle->code});
    if (obligation.verifiedKg < 0)
        findings.error(u"amount-negative"_s, u"verifiedKg"_s, {QString::number(obligation.verifiedKg)});
    if (obligation.state != ObligationState::Active && obligation.reason.trimmed().isEmpty())
        findings.error(u"exclusion-without-reason"_s, u"reason"_s);
    return std::move(findings).issues();
}

Issues validate(const LedgerEntry &entry, std::span<const LedgerEntry> others)
{
    Findings findings;
    if (entry.kind == LedgerKind::Adjustment && entry.amountKg == 0)
        findings.error(u"ledger-amount-zero"_s, u"amountKg"_s);
    if (entry.kind != LedgerKind::Adjustment && entry.amountKg <= 0)
        findings.error(u"ledger-amount"_s, u"amountKg"_s, {QString::number(entry.amountKg)});
    // Rates on time depend on the day, so a month or a year will not do.
    const auto day = dateRange(entry.occurredOn);
    if (!day || day->first != day->last)
        findings.error(u"date-invalid"_s, u"occurredOn"_s, {entry.occurredOn});
    if (entry.kind == LedgerKind::Reversal)
        checkReversal(findings, entry, others);
    else if (entry.reverses)
        findings.error(u"reversal-unwanted"_s, u"reverses"_s);
    return std::move(findings).issues();
}

Issues validate(const FactorSet &set)
{
    Findings findings;
    findings.needText(set.code, u"code-empty"_s, u"code"_s);
    findings.needText(set.nameZh, u"name-empty"_s, u"nameZh"_s);
    findings.needText(set.source, u"source-empty"_s, u"source"_s);
    return std::move(findings).issues();
}

Issues validate(const Factor &factor)
{
    Findings findings;
    findings.needText(factor.code, u"code-empty"_s, u"code"_s);
    findings.needText(factor.nameZh, u"name-empty"_s, u"nameZh"_s);
    findings.needText(factor.unit, u"unit-empty"_s, u"unit"_s);
    if (!std::isfinite(factor.value) || factor.value < 0)
        findings.error(u"factor-value"_s, u"value"_s, {QString::number(factor.value)});
    return std::move(findings).issues();
}

Issues validate(const Requirement &requirement, const Lookups &lookups)
{
    Findings findings;
    findings.needText(requirement.programmeType, u"programme-type-empty"_s, u"programmeType"_s);
    findings.needText(requirement.nameZh, u"name-empty"_s, u"nameZh"_s);
    if (requirement.comparison != Comparison::Text && !requirement.threshold)
        findings.error(u"requirement-threshold"_s, u"threshold"_s);
    if (requirement.indicator && lookups.indicator && !lookups.indicator(*requirement.indicator))
        findings.error(u"unknown-indicator"_s, u"indicator"_s,
                       {QString::number(requirement.indicator->value())});
    return std::move(findings).issues();
}

} // namespace pilotage
