#include "app/workbook/compliance_view.h"

#include "app/storage/error.h"
#include "app/storage/queries/figure_queries.h"
#include "app/storage/queries/register_queries.h"
#include "app/workbook/compliance_ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Published completion rates whose basis is not stated. Unit: percent.
constexpr QLatin1StringView publishedRateCode("ets.completion_rate");

/// One entity with what its rates are made of.
struct Settled
{
    EntityCompliance entity;
    methods::EntityPosition position;
};

Rate rateOf(const methods::RateParts &parts)
{
    return {parts.percent(), parts.numerator, parts.denominator};
}

ComplianceGroup groupOf(const std::vector<const Settled *> &members, int capPercent)
{
    std::vector<methods::EntityPosition> positions;
    for (const Settled *member : members)
        positions.push_back(member->position);
    const methods::ComplianceRates rates = methods::complianceRates(positions, capPercent);
    ComplianceGroup group;
    group.byVolume = rateOf(rates.byVolume);
    group.byEntity = rateOf(rates.byEntity);
    group.byVolumeOnTime = rateOf(rates.byVolumeOnTime);
    group.byEntityOnTime = rateOf(rates.byEntityOnTime);
    group.excluded = rates.excluded;
    group.shortEntities = rates.shortEntities;
    group.gapKg = rates.gapKg;
    return group;
}

/// The county that answers for an entity: itself or above; else the district as registered.
const District *countyOf(const Register &reg, SubjectId entity)
{
    const std::optional<SubjectId> district = reg.districtOf(entity);
    if (!district)
        return nullptr;
    const District *own = reg.district(*district);
    if (own && own->level != DistrictLevel::County)
        if (const auto county = reg.ancestor(*district, DistrictLevel::County))
            return reg.district(*county);
    return own;
}

Settled settledOf(const Register &reg, const CycleEntity &from, int capPercent)
{
    const methods::EntitySettlement settled = methods::settle(from.position, capPercent);
    Settled made;
    made.position = from.position;
    EntityCompliance &to = made.entity;
    to.entity = from.entity;
    to.name = reg.nameOf(from.entity, false);
    if (const Site *site = reg.site(from.entity)) {
        to.creditCode = site->creditCode;
        to.sector = site->industry;
    }
    if (const District *district = countyOf(reg, from.entity)) {
        to.districtCode = district->code;
        to.districtName = district->name;
        to.districtNameEn = district->nameEn;
    }
    to.dueKg = from.position.dueKg;
    to.allocatedKg = from.allocatedKg;
    to.boughtKg = from.boughtKg;
    to.surrenderedKg = from.position.surrenderedKg;
    to.offsetKg = settled.offsetCountedKg;
    to.offsetIgnoredKg = settled.offsetIgnoredKg;
    to.onTimeKg = settled.handedInOnTimeKg;
    to.gapKg = settled.isCounted ? settled.gapKg : 0;
    to.standing = !settled.isCounted ? EntityStanding::Excluded
        : settled.isFull             ? EntityStanding::Full
                                     : EntityStanding::Short;
    to.state = from.state;
    to.reason = from.reason;
    to.isDemo = from.isDemo;
    return made;
}

void addGroups(CycleCompliance &to, const std::vector<Settled> &all, ComplianceRequest::By by)
{
    if (by == ComplianceRequest::By::None)
        return;
    std::map<QString, std::vector<const Settled *>> members;
    for (const Settled &item : all)
        members[by == ComplianceRequest::By::Sector ? item.entity.sector : item.entity.districtCode]
            .push_back(&item);
    for (const auto &[key, list] : members) {
        ComplianceGroup group = groupOf(list, to.cycle.offsetCapPercent);
        group.key = key;
        if (by == ComplianceRequest::By::District) {
            group.name = list.front()->entity.districtName;
            group.nameEn = list.front()->entity.districtNameEn;
        }
        to.groups.push_back(std::move(group));
    }
}

/// The newest published figure of the cycle's years, of the district asked for; without one, of the only
/// district that has any.
std::optional<PublishedRate> publishedOf(Model &model, const Cycle &cycle, std::optional<SubjectId> under)
{
    const Indicator *indicator = model.indicatorByCode(publishedRateCode);
    if (!indicator)
        return std::nullopt;
    std::optional<ObservationKey> key;
    int holders = 0;
    for (const District &district : model.reg().districts()) {
        if (under && district.id != *under)
            continue;
        const int position = model.columns().positionOf(district.id);
        std::optional<ObservationKey> newest;
        for (const Period period : model.columns().periods(12))
            if (period.year() >= cycle.yearFrom && period.year() <= cycle.yearTo
                && methods::isPresent(model.columns().value(indicator->id, period, position)))
                newest = ObservationKey{district.id, indicator->id, period, 0};
        if (newest) {
            key = newest;
            ++holders;
        }
    }
    if (holders != 1)
        return std::nullopt;
    const auto figure = storage::figure(model.store(), *key);
    if (!figure)
        return std::nullopt;
    PublishedRate rate;
    rate.percent = figure->value;
    if (const auto note = storage::figureNote(model.store(), *key))
        rate.printed = note->printed;
    if (rate.printed.isEmpty())
        rate.printed = QString::number(figure->value) + u'%';
    if (figure->source)
        if (const auto source = storage::sourceById(model.store(), *figure->source))
            rate.sourceTitle
                = source->document ? storage::documentTitle(model.store(), *source->document) : source->title;
    return rate;
}

void addWarnings(CycleCompliance &to)
{
    for (const EntityCompliance &entity : to.entities) {
        if (entity.offsetIgnoredKg > 0)
            to.warnings.push_back({Severity::Warning,
                                   u"offset-beyond-cap"_s,
                                   {},
                                   {entity.name, QString::number(entity.offsetIgnoredKg),
                                    QString::number(to.cycle.offsetCapPercent)}});
        if (entity.standing == EntityStanding::Excluded)
            to.warnings.push_back({Severity::Note,
                                   u"entity-excluded"_s,
                                   {},
                                   {entity.name, QString(toKey(entity.state)), entity.reason}});
    }
}

CycleCompliance complianceOf(Model &model, const Cycle &cycle, const ComplianceRequest &request)
{
    const Register &reg = model.reg();
    CycleCompliance result;
    result.cycle = cycle;
    std::vector<Settled> all;
    for (const CycleEntity &entity : cycleEntities(cycle, model.ets().obligations, model.ets().entries))
        if (!request.under || reg.isWithin(entity.entity, *request.under))
            all.push_back(settledOf(reg, entity, cycle.offsetCapPercent));
    std::vector<const Settled *> members;
    for (const Settled &item : all)
        members.push_back(&item);
    result.total = groupOf(members, cycle.offsetCapPercent);
    result.hasObligations = !all.empty();
    addGroups(result, all, request.by);
    for (Settled &item : all)
        result.entities.push_back(std::move(item.entity));
    const auto order = [](EntityStanding standing) {
        return standing == EntityStanding::Short ? 0 : standing == EntityStanding::Full ? 1 : 2;
    };
    std::stable_sort(result.entities.begin(), result.entities.end(),
                     [&](const EntityCompliance &a, const EntityCompliance &b) {
                         return order(a.standing) != order(b.standing) ? order(a.standing) < order(b.standing)
                                                                       : a.dueKg > b.dueKg;
                     });
    result.published = publishedOf(model, cycle, request.under);
    addWarnings(result);
    return result;
}

} // namespace

std::vector<CycleCompliance> complianceOf(Model &model, const ComplianceRequest &request)
{
    std::vector<CycleCompliance> results;
    for (const Cycle &cycle : model.ets().cycles)
        if (request.cycle.isEmpty() || cycle.code == request.cycle)
            results.push_back(complianceOf(model, cycle, request));
    if (results.empty() && !request.cycle.isEmpty())
        throw storage::StorageError(u"unknown-cycle"_s, request.cycle);
    return results;
}

} // namespace pilotage::workbook
