#include "app/workbook/register_rows.h"

#include <tuple>

namespace pilotage::workbook {

namespace {

/// Shares have no id: their key is the site and the district.
void writeShares(storage::Store &store, const std::vector<SiteShare> &before, const SiteRecord &now)
{
    Rows<SiteShare> rows(store.db());
    const auto shareOf = [](const std::vector<SiteShare> &list, SubjectId district) {
        return std::find_if(list.begin(), list.end(),
                            [&](const SiteShare &share) { return share.district == district; });
    };
    for (const SiteShare &share : before)
        if (shareOf(now.shares, share.district) == now.shares.end())
            rows.remove({now.site.id, share.district});
    for (SiteShare share : now.shares) {
        share.site = now.site.id;
        const auto old = shareOf(before, share.district);
        if (old == before.end())
            rows.insert(share);
        else if (old->percent != share.percent)
            rows.update(share);
    }
}

} // namespace

std::optional<SiteRecord> RecordRows<SiteRecord>::find(storage::Store &store, SubjectId id)
{
    const auto site = Rows<Site>(store.db()).find(id);
    if (!site)
        return std::nullopt;
    return SiteRecord{*site, Rows<SiteShare>(store.db()).where(&SiteShare::site, id)};
}

void RecordRows<SiteRecord>::insert(storage::Store &store, SiteRecord &record)
{
    Rows<Site>(store.db()).insert(record.site);
    writeShares(store, {}, record);
}

void RecordRows<SiteRecord>::update(storage::Store &store, const SiteRecord &before, SiteRecord &now)
{
    if (before.site != now.site)
        Rows<Site>(store.db()).update(now.site);
    writeShares(store, before.shares, now);
}

std::optional<ProjectRecord> RecordRows<ProjectRecord>::find(storage::Store &store, SubjectId id)
{
    const auto project = Rows<Project>(store.db()).find(id);
    if (!project)
        return std::nullopt;
    return ProjectRecord{*project, Rows<Milestone>(store.db()).where(&Milestone::project, id),
                         Rows<Funding>(store.db()).where(&Funding::project, id)};
}

void RecordRows<ProjectRecord>::insert(storage::Store &store, ProjectRecord &record)
{
    Rows<Project>(store.db()).insert(record.project);
    update(store, {record.project, {}, {}}, record);
}

void RecordRows<ProjectRecord>::update(storage::Store &store, const ProjectRecord &before, ProjectRecord &now)
{
    if (before.project != now.project)
        Rows<Project>(store.db()).update(now.project);
    for (Milestone &milestone : now.milestones)
        milestone.project = now.project.id;
    for (Funding &line : now.funding)
        line.project = now.project.id;
    writeOwned(store, before.milestones, now.milestones);
    writeOwned(store, before.funding, now.funding);
}

std::optional<EnrolmentRecord> RecordRows<EnrolmentRecord>::find(storage::Store &store, EnrolmentId id)
{
    const auto enrolment = Rows<Enrolment>(store.db()).find(id);
    if (!enrolment)
        return std::nullopt;
    EnrolmentRecord record{*enrolment,
                           Rows<EnrolmentEvent>(store.db()).where(&EnrolmentEvent::enrolment, id)};
    // As the register has them: by date, those of one day as they were entered.
    std::sort(record.events.begin(), record.events.end(), [](const auto &a, const auto &b) {
        return std::tie(a.happenedOn, a.id) < std::tie(b.happenedOn, b.id);
    });
    return record;
}

void RecordRows<EnrolmentRecord>::insert(storage::Store &store, EnrolmentRecord &record)
{
    Rows<Enrolment>(store.db()).insert(record.enrolment);
    update(store, {record.enrolment, {}}, record);
}

void RecordRows<EnrolmentRecord>::update(storage::Store &store, const EnrolmentRecord &before,
                                         EnrolmentRecord &now)
{
    if (before.enrolment != now.enrolment)
        Rows<Enrolment>(store.db()).update(now.enrolment);
    for (EnrolmentEvent &event : now.events)
        event.enrolment = now.enrolment.id;
    writeOwned(store, before.events, now.events);
}

} // namespace pilotage::workbook
