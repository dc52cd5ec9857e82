#include "app/domain/credit_code.h"
#include "app/domain/division.h"
#include "app/domain/findings.h"
#include "app/domain/validation.h"

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

QString idText(SubjectId id)
{
    return QString::number(id.value());
}

/// A reference to a district that must be there; one that ended is worth a look.
void checkDistrict(Findings &findings, const std::optional<SubjectId> &id, const QString &field,
                   const Lookups &lookups)
{
    if (!id || !lookups.district)
        return;
    const District *district = lookups.district(*id);
    if (!district)
        return findings.error(u"subject-missing"_s, field, {idText(*id)});
    if (!district->successor)
        return;
    const District &present = presentOf(*district, lookups);
    findings.warning(u"division-code-former"_s, field, {district->code, present.code, present.name});
}

/// The nearest district above that has a code of its own: functional zones may have none.
const District *codedParent(const District &district, const Lookups &lookups)
{
    std::optional<SubjectId> at = district.parent;
    for (int steps = 0; at && lookups.district && steps < 8; ++steps) {
        const District *parent = lookups.district(*at);
        if (!parent || !parent->code.isEmpty())
            return parent;
        at = parent->parent;
    }
    return nullptr;
}

void checkCode(Findings &findings, const District &district, const Lookups &lookups)
{
    if (district.code.isEmpty()) {
        if (district.kind == DistrictKind::Administrative && district.level != DistrictLevel::Country)
            findings.error(u"division-code-needed"_s, u"code"_s);
        return;
    }
    if (district.level == DistrictLevel::Country)
        return;
    const std::optional<DistrictLevel> level = divisionLevel(district.code);
    if (!level)
        return findings.error(u"division-code-form"_s, u"code"_s, {district.code});
    // Statistics give some zones codes of counties or townships; only divisions have a level by their code.
    if (district.kind == DistrictKind::Administrative && *level != district.level)
        findings.error(u"division-code-level"_s, u"code"_s, {district.code, toKey(district.level)});
    const District *parent = codedParent(district, lookups);
    if (parent && isDivisionCode(parent->code) && !district.code.startsWith(divisionPrefix(parent->code)))
        findings.error(u"division-code-prefix"_s, u"code"_s, {district.code, parent->code});
}

void checkParent(Findings &findings, const District &district, const Lookups &lookups)
{
    if (!district.parent) {
        if (district.level > DistrictLevel::Province)
            findings.warning(u"district-parent-missing"_s, u"parent"_s);
        return;
    }
    if (*district.parent == district.id)
        return findings.error(u"district-own-parent"_s, u"parent"_s);
    if (!lookups.district)
        return;
    const District *parent = lookups.district(*district.parent);
    if (!parent)
        findings.error(u"subject-missing"_s, u"parent"_s, {idText(*district.parent)});
    else if (parent->level >= district.level && parent->kind == DistrictKind::Administrative)
        findings.error(u"district-parent-level"_s, u"parent"_s, {parent->name});
}

/// Following the successors must come to an end.
void checkSuccession(Findings &findings, const District &district, const Lookups &lookups)
{
    if (!district.successor)
        return;
    if (!lookups.district)
        return;
    if (!lookups.district(*district.successor))
        return findings.error(u"subject-missing"_s, u"successor"_s, {idText(*district.successor)});
    const std::vector<const District *> line = successorsOf(district, lookups);
    const District &last = line.empty() ? district : *line.back();
    if (last.successor && lookups.district(*last.successor))
        findings.error(u"district-succession-cycle"_s, u"successor"_s, {district.name});
}

} // namespace

Issues validate(const District &district, const Lookups &lookups)
{
    Findings findings;
    findings.needText(district.name, u"name-empty"_s, u"name"_s);
    checkCode(findings, district, lookups);
    checkParent(findings, district, lookups);
    findings.needOrder(district.validFrom, district.validTo, u"validFrom"_s, u"validTo"_s);
    checkSuccession(findings, district, lookups);
    return std::move(findings).issues();
}

Issues validate(const Site &site, const Lookups &lookups)
{
    Findings findings;
    findings.needText(site.name, u"name-empty"_s, u"name"_s);
    checkDistrict(findings, site.district, u"district"_s, lookups);
    if (!site.creditCode.isEmpty())
        findings.take(creditCodeIssues(site.creditCode));
    // Written so that NaN is outside too.
    if (site.latitude && !(*site.latitude >= -90 && *site.latitude <= 90))
        findings.error(u"latitude-range"_s, u"latitude"_s, {QString::number(*site.latitude)});
    if (site.longitude && !(*site.longitude >= -180 && *site.longitude <= 180))
        findings.error(u"longitude-range"_s, u"longitude"_s, {QString::number(*site.longitude)});
    if (site.parentSite == site.id && site.parentSite)
        findings.error(u"district-own-parent"_s, u"parentSite"_s);
    else if (site.parentSite && lookups.subject && lookups.subject(*site.parentSite) != SubjectKind::Site)
        findings.error(u"subject-missing"_s, u"parentSite"_s, {idText(*site.parentSite)});
    return std::move(findings).issues();
}

Issues validate(std::span<const SiteShare> shares)
{
    constexpr double noise = 1e-9; // of adding up, percent
    Findings findings;
    double total = 0;
    for (const SiteShare &share : shares) {
        if (!(share.percent > 0 && share.percent <= 100))
            findings.error(u"share-range"_s, u"percent"_s, {QString::number(share.percent)});
        total += share.percent;
    }
    if (total > 100 + noise)
        findings.error(u"shares-above-whole"_s, u"percent"_s, {QString::number(total)});
    return std::move(findings).issues();
}

Issues validate(const Project &project, const Lookups &lookups)
{
    Findings findings;
    findings.needText(project.name, u"name-empty"_s, u"name"_s);
    checkDistrict(findings, project.district, u"district"_s, lookups);
    if (project.site && lookups.subject && lookups.subject(*project.site) != SubjectKind::Site)
        findings.error(u"subject-missing"_s, u"site"_s, {idText(*project.site)});
    findings.needOrder(project.startsOn, project.endsOn, u"startsOn"_s, u"endsOn"_s);
    return std::move(findings).issues();
}

Issues validate(const Milestone &milestone)
{
    Findings findings;
    findings.needText(milestone.name, u"name-empty"_s, u"name"_s);
    findings.needDate(milestone.dueOn, u"dueOn"_s);
    findings.needDate(milestone.doneOn, u"doneOn"_s);
    return std::move(findings).issues();
}

Issues validate(const Funding &funding)
{
    Findings findings;
    findings.needText(funding.funder, u"name-empty"_s, u"funder"_s);
    if (funding.amountFen < 0)
        findings.error(u"amount-negative"_s, u"amountFen"_s, {QString::number(funding.amountFen)});
    if (!Period::make(funding.year, 1, 12))
        findings.error(u"bad-period"_s, u"year"_s, {QString::number(funding.year)});
    return std::move(findings).issues();
}

} // namespace pilotage
