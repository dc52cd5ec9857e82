#include "app/workbook/register_rules.h"

#include "app/domain/findings.h"
#include "app/domain/validation.h"
#include "app/storage/queries/log_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Deeper than any real nesting.
constexpr int maxDepth = 32;

bool exists(const Register &reg, SubjectId id)
{
    return reg.district(id) || reg.site(id) || reg.project(id);
}

QString same(const QString &text)
{
    return text.simplified().toCaseFolded();
}

/// The code of another row is taken; an equal name in the same place is worth a look.
template<class Row, class Place>
void checkTwins(Findings &findings, const std::vector<Row> &rows, const Row &row, const Place &place)
{
    for (const Row &other : rows) {
        if (other.id == row.id)
            continue;
        if (!row.code.isEmpty() && other.code == row.code)
            findings.error(u"code-taken"_s, u"code"_s, {row.code, other.name});
        if (!row.name.trimmed().isEmpty() && place(other) == place(row) && same(other.name) == same(row.name))
            findings.warning(u"name-twice"_s, u"name"_s, {other.name, other.code});
    }
}

template<class Row>
void checkCreditCode(Findings &findings, const std::vector<Row> &rows, const Row &row)
{
    if (row.creditCode.isEmpty())
        return;
    for (const Row &other : rows)
        if (other.id != row.id && other.creditCode == row.creditCode)
            findings.error(u"credit-code-taken"_s, u"creditCode"_s, {row.creditCode, other.name});
}

void checkDocument(Findings &findings, Model &model, const std::optional<DocumentId> &id)
{
    if (id && !storage::Repository<Document>(model.store().db()).find(*id))
        findings.error(u"document-missing"_s, u"document"_s, {QString::number(id->value())});
}

/// Districts below must still fit under the changed one.
void checkChildren(Findings &findings, Model &model, const District &district, const Lookups &lookups)
{
    Lookups changed = lookups;
    changed.district = [&](SubjectId id) { return id == district.id ? &district : lookups.district(id); };
    for (const District &child : model.reg().districts())
        if (child.parent == district.id && child.id != district.id && !hasErrors(validate(child, lookups))
            && hasErrors(validate(child, changed)))
            return findings.error(u"children-disagree"_s, u"code"_s, {child.name, child.code});
}

} // namespace

Lookups lookupsOf(Model &model)
{
    const Register &reg = model.reg();
    Lookups lookups;
    lookups.district = [&reg](SubjectId id) { return reg.district(id); };
    lookups.districtByCode = [&reg](const QString &code) -> const District * {
        const auto found = std::find_if(reg.districts().begin(), reg.districts().end(),
                                        [&](const District &item) { return item.code == code; });
        return found == reg.districts().end() ? nullptr : &*found;
    };
    lookups.subject = [&reg](SubjectId id) -> std::optional<SubjectKind> {
        return exists(reg, id) ? std::optional(reg.kindOf(id)) : std::nullopt;
    };
    lookups.indicator = [&model](IndicatorId id) { return model.indicator(id); };
    lookups.programme = [&reg](ProgrammeId id) { return reg.programme(id); };
    lookups.cycle = [&model](CycleId id) -> const Cycle * {
        for (const Cycle &cycle : model.ets().cycles)
            if (cycle.id == id)
                return &cycle;
        return nullptr;
    };
    return lookups;
}

Issues judged(Model &model, const District &district)
{
    const Register &reg = model.reg();
    const Lookups lookups = lookupsOf(model);
    Findings findings;
    findings.take(validate(district, lookups));
    checkTwins(findings, reg.districts(), district, [](const District &item) { return item.parent; });
    std::optional<SubjectId> at = district.parent;
    for (int depth = 0; at && *at != district.id && depth < maxDepth; ++depth) {
        const District *above = reg.district(*at);
        at = above ? above->parent : std::nullopt;
        if (at == district.id && at)
            findings.error(u"parent-loop"_s, u"parent"_s);
    }
    if (reg.district(district.id))
        checkChildren(findings, model, district, lookups);
    return std::move(findings).issues();
}

Issues judged(Model &model, const SiteRecord &record)
{
    const Register &reg = model.reg();
    const Site &site = record.site;
    Findings findings;
    findings.take(validate(site, lookupsOf(model)));
    findings.take(validate(std::span<const SiteShare>(record.shares)));
    for (std::size_t i = 0; i < record.shares.size(); ++i) {
        const SubjectId district = record.shares[i].district;
        if (!reg.district(district))
            findings.error(u"subject-missing"_s, u"shares"_s, {QString::number(district.value())});
        for (std::size_t j = 0; j < i; ++j)
            if (record.shares[j].district == district)
                findings.error(u"share-twice"_s, u"shares"_s, {reg.nameOf(district, false)});
    }
    checkTwins(findings, reg.sites(), site, [](const Site &item) { return item.district; });
    checkCreditCode(findings, reg.sites(), site);
    std::optional<SubjectId> at = site.parentSite;
    for (int depth = 0; at && *at != site.id && depth < maxDepth; ++depth) {
        const Site *above = reg.site(*at);
        at = above ? above->parentSite : std::nullopt;
        if (at == site.id && at)
            findings.error(u"parent-loop"_s, u"parentSite"_s);
    }
    return std::move(findings).issues();
}

Issues judged(Model &model, const ProjectRecord &record)
{
    Findings findings;
    findings.take(validate(record.project, lookupsOf(model)));
    for (const Milestone &milestone : record.milestones)
        findings.take(validate(milestone));
    for (const Funding &line : record.funding)
        findings.take(validate(line));
    checkTwins(findings, model.reg().projects(), record.project,
               [](const Project &item) { return item.district; });
    return std::move(findings).issues();
}

Issues judged(Model &model, const Programme &programme)
{
    Findings findings;
    findings.take(validate(programme));
    for (const Programme &other : model.reg().programmes())
        if (other.id != programme.id && other.type == programme.type && other.batch == programme.batch)
            findings.error(u"programme-twice"_s, u"batch"_s, {other.nameZh, other.batch});
    checkDocument(findings, model, programme.document);
    return std::move(findings).issues();
}

Issues judged(Model &model, const EnrolmentRecord &record)
{
    const Register &reg = model.reg();
    Findings findings;
    findings.take(validate(record.enrolment, lookupsOf(model)));
    findings.take(validate(std::span<const EnrolmentEvent>(record.events)));
    for (const Enrolment &other : reg.enrolments())
        if (other.id != record.enrolment.id && other.programme == record.enrolment.programme
            && other.subject == record.enrolment.subject)
            findings.error(u"enrolled-already"_s, u"subject"_s,
                           {reg.nameOf(record.enrolment.subject, false)});
    for (const EnrolmentEvent &event : record.events)
        checkDocument(findings, model, event.document);
    if (!record.events.empty() && record.events.back().state != record.enrolment.state)
        findings.error(u"state-not-last-step"_s, u"state"_s,
                       {toKey(record.enrolment.state), toKey(record.events.back().state)});
    return std::move(findings).issues();
}

Issues judged(Model &model, const Measure &measure)
{
    return validate(measure, lookupsOf(model));
}

Issues judged(Model &model, const Certification &certification)
{
    Findings findings;
    findings.take(validate(certification, lookupsOf(model)));
    checkDocument(findings, model, certification.document);
    return std::move(findings).issues();
}

Issues judged(Model &model, const Event &event)
{
    Findings findings;
    findings.take(validate(event, lookupsOf(model)));
    checkDocument(findings, model, event.document);
    return std::move(findings).issues();
}

Issues judged(Model &model, const Organisation &organisation)
{
    Findings findings;
    findings.take(validate(organisation, lookupsOf(model)));
    const auto others = storage::Repository<Organisation>(model.store().db()).all();
    checkCreditCode(findings, others, organisation);
    for (const Organisation &other : others)
        if (other.id != organisation.id && same(other.name) == same(organisation.name)
            && !organisation.name.trimmed().isEmpty())
            findings.warning(u"name-twice"_s, u"name"_s, {other.name, other.creditCode});
    return std::move(findings).issues();
}

Issues judged(Model &model, const Document &document)
{
    Findings findings;
    findings.take(validate(document));
    if (!document.number.isEmpty())
        for (const Document &other : storage::Repository<Document>(model.store().db()).all())
            if (other.id != document.id && other.number == document.number)
                findings.warning(u"number-twice"_s, u"number"_s, {document.number, other.title});
    return std::move(findings).issues();
}

Issues sealedSteps(Model &model, const EnrolmentRecord &read, const EnrolmentRecord &now)
{
    Findings findings;
    bool isSealed = false;
    for (const EnrolmentEvent &step : read.events) {
        if (!storage::sealOn(model.store(), u"enrolment_event"_s, {step.id.value()}))
            continue;
        isSealed = true;
        if (std::find(now.events.begin(), now.events.end(), step) == now.events.end())
            findings.error(u"step-is-sealed"_s, u"events"_s, {toKey(step.state), step.happenedOn});
    }
    const bool hasSteps = !now.events.empty();
    if (read.enrolment.state != now.enrolment.state && (isSealed || !hasSteps))
        findings.error(u"state-by-steps"_s, u"state"_s, {toKey(now.enrolment.state)});
    return std::move(findings).issues();
}

} // namespace pilotage::workbook
