#include "app/workbook/demo_activity.h"

#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "app/workbook/demo_records.h"
#include "app/workbook/library_rows.h"
#include "app/workbook/library_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

std::vector<RegisterCounts> readCounts()
{
    std::map<SubjectId, QString> names;
    for (const District &district : shippedDistricts())
        names.emplace(district.id, district.name);
    const LibraryTable table(u"demo/register_counts.csv"_s);
    std::vector<RegisterCounts> counts;
    for (int row = 0; row < table.rows(); ++row) {
        RegisterCounts county;
        county.district = SubjectId(table.integer(row, u"district"_s));
        county.name = names.at(county.district);
        for (const QString &type : table.columns().mid(1))
            county.byType.emplace(type, static_cast<int>(table.integer(row, type)));
        counts.push_back(county);
    }
    return counts;
}

std::map<SubjectId, std::vector<SubjectId>> townshipsByCounty()
{
    std::map<SubjectId, std::vector<SubjectId>> townships;
    for (const District &district : shippedDistricts())
        if (district.level == DistrictLevel::Township && district.parent)
            townships[*district.parent].push_back(district.id);
    return townships;
}

} // namespace

RegisterWriter::RegisterWriter(const Context &context)
{
    for (PlannedEnrolment &plan : plannedRegister(readCounts(), townshipsByCounty(), context.draw()))
        m_entries.push_back({std::move(plan), {}});
}

void RegisterWriter::enrol(Context &context, const QString &day)
{
    for (Entry &entry : m_entries) {
        entry.enrolment.id = context.newId<EnrolmentId>();
        entry.enrolment.programme = programmeFor(context, entry.plan);
        entry.enrolment.subject = subjectFor(context, entry.plan);
        entry.enrolment.state = stateOn(entry.plan, day);
        entry.enrolment.isDemo = true;
        if (entry.plan.existing)
            entry.enrolment.note = u"真实地名，试点状态与日期为演示"_s;
        add(context.store(), entry.enrolment);
        for (const PlannedStep &step : entry.plan.steps)
            if (step.date <= day)
                writeStep(context, entry, step);
    }
    m_day = day;
}

std::vector<RegisterWriter::Due> RegisterWriter::dueBy(const QString &day)
{
    std::vector<Due> due;
    for (Entry &entry : m_entries)
        for (const PlannedStep &step : entry.plan.steps)
            if (step.date > m_day && step.date <= day)
                due.push_back({&entry, &step});
    std::stable_sort(due.begin(), due.end(),
                     [](const Due &a, const Due &b) { return a.step->date < b.step->date; });
    m_day = day;
    return due;
}

void RegisterWriter::moveOn(Context &context, const Due &due) const
{
    writeStep(context, *due.entry, *due.step);
    due.entry->enrolment.state = due.step->state;
    change(context.store(), due.entry->enrolment);
}

void RegisterWriter::catchUp(Context &context, const QString &day)
{
    for (const Due &due : dueBy(day))
        moveOn(context, due);
}

void RegisterWriter::advance(Context &context, const QString &day, const Seal &seal)
{
    for (const Due &due : dueBy(day))
        seal(u"推进试点状态（演示）：%1"_s.arg(nameOf(context, *due.entry)), [&] { moveOn(context, due); });
}

QString RegisterWriter::nameOf(const Context &context, const Entry &entry)
{
    if (!entry.plan.existing)
        return entry.plan.name;
    const auto district = storage::Repository<District>(context.store().db()).find(*entry.plan.existing);
    return district ? district->name : QString();
}

SubjectId RegisterWriter::subjectFor(Context &context, const PlannedEnrolment &plan) const
{
    if (plan.existing)
        return *plan.existing;
    const auto id = context.newId<SubjectId>();
    if (plan.kind == SubjectKind::Project) {
        Project project;
        project.id = id;
        project.name = plan.name;
        project.kind = ProjectKind::Benchmark;
        project.stage = stateOn(plan, u"2025-10-28"_s) == Lifecycle::Named ? ProjectStage::Accepted
                                                                           : ProjectStage::InProgress;
        project.district = plan.district;
        project.startsOn = plan.steps.front().date.left(7);
        project.isDemo = true;
        add(context.store(), project);
    } else {
        Site site;
        site.id = id;
        site.name = plan.name;
        site.kind = plan.siteKind;
        site.district = plan.district;
        site.isDemo = true;
        add(context.store(), site);
    }
    return id;
}

ProgrammeId RegisterWriter::programmeFor(Context &context, const PlannedEnrolment &plan) const
{
    if (const std::optional<ProgrammeId> known = context.programme(plan.type, plan.batch))
        return *known;
    Programme programme = context.anyProgramme(plan.type);
    programme.id = context.newId<ProgrammeId>();
    programme.batch = plan.batch;
    programme.document = context.document(u"demo_register"_s);
    add(context.store(), programme);
    context.nameProgramme(programme);
    return programme.id;
}

void RegisterWriter::writeStep(Context &context, const Entry &entry, const PlannedStep &step) const
{
    EnrolmentEvent event;
    event.id = context.newId<EnrolmentEventId>();
    event.enrolment = entry.enrolment.id;
    event.state = step.state;
    event.happenedOn = step.date;
    event.document = context.document(u"demo_register"_s);
    event.isDemo = true;
    add(context.store(), event);
}

LedgerWriter::LedgerWriter(const Context &context)
{
    const LibraryTable table(u"demo/ets_entities.csv"_s);
    std::vector<EntityLine> lines;
    for (int row = 0; row < table.rows(); ++row) {
        EntityLine line;
        line.name = table.text(row, u"name"_s);
        line.district = SubjectId(table.integer(row, u"district"_s));
        line.sector = table.text(row, u"sector"_s);
        line.verified2024T = table.optionalInteger(row, u"verified_2024_t"_s);
        line.short2024T = table.integer(row, u"short_2024_t"_s);
        if (!table.text(row, u"state_2024"_s).isEmpty())
            line.state2024 = table.key<ObligationState>(
                row, u"state_2024"_s, [](const QString &text) { return fromKey<ObligationState>(text); });
        line.reason = table.text(row, u"reason"_s);
        lines.push_back(line);
    }
    m_entities = plannedEntities(lines, context.draw());
}

void LedgerWriter::writeEntities(Context &context)
{
    for (const PlannedEntity &entity : m_entities) {
        Site site;
        site.id = context.newId<SubjectId>();
        site.name = entity.line.name;
        site.kind = SiteKind::Enterprise;
        site.district = entity.line.district;
        site.creditCode = entity.creditCode;
        site.industry = entity.line.sector;
        site.isDemo = true;
        add(context.store(), site);
        m_sites.push_back(site.id);
    }
}

void LedgerWriter::writeCycle(Context &context, const QString &cycle, CycleId id) const
{
    for (std::size_t i = 0; i < m_entities.size(); ++i) {
        for (const PlannedObligation &plan : m_entities[i].obligations) {
            if (QString::number(plan.year) != cycle)
                continue;
            Obligation due{context.newId<ObligationId>(),
                           id,
                           m_sites[i],
                           plan.year,
                           plan.verifiedKg,
                           plan.state,
                           plan.reason,
                           context.document(u"demo_ledger"_s),
                           true};
            add(context.store(), due);
            std::vector<LedgerEntryId> written;
            for (const PlannedEntry &step : plan.entries) {
                LedgerEntry entry{context.newId<LedgerEntryId>(),
                                  due.id,
                                  step.kind,
                                  step.amountKg,
                                  step.date,
                                  step.vintage,
                                  {},
                                  context.document(u"demo_ledger"_s),
                                  true,
                                  step.note};
                if (step.reverses >= 0)
                    entry.reverses = written.at(static_cast<std::size_t>(step.reverses));
                add(context.store(), entry);
                written.push_back(entry.id);
            }
        }
    }
}

void writeTargets(Context &context)
{
    const LibraryTable table(u"demo/targets.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Target target;
        target.id = context.newId<TargetId>();
        target.subject = context.subject(table.text(row, u"subject"_s));
        target.indicator = context.indicator(table.text(row, u"indicator"_s)).id;
        target.period = Period::ofYear(static_cast<int>(table.integer(row, u"period"_s)));
        target.value = table.number(row, u"value"_s);
        target.base = table.optionalNumber(row, u"base"_s);
        target.printed = table.text(row, u"printed"_s);
        target.document = context.document(u"demo_plan"_s);
        target.isDemo = true;
        add(context.store(), target);
    }
}

} // namespace pilotage::workbook::demo
