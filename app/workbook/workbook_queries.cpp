#include "app/storage/queries/evaluation_queries.h"
#include "app/storage/queries/figure_queries.h"
#include "app/workbook/completeness.h"
#include "app/workbook/compliance_view.h"
#include "app/workbook/evaluator.h"
#include "app/workbook/explainer.h"
#include "app/workbook/register_views.h"
#include "app/workbook/workbook_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

// --- register ---

std::vector<DistrictNode> Workbook::districtTree() const
{
    return districtTreeOf(d->model->reg());
}

std::optional<SubjectId> Workbook::subjectByCode(const QString &code) const
{
    return d->model->reg().find(code);
}

QString Workbook::subjectName(SubjectId id, bool english) const
{
    return d->model->reg().nameOf(id, english);
}

std::vector<RegisterRow> Workbook::enrolments(std::optional<SubjectId> under) const
{
    return enrolmentsOf(d->model->reg(), under);
}

std::vector<Site> Workbook::sites(std::optional<SubjectId> under) const
{
    std::vector<Site> found;
    for (const Site &item : d->model->reg().sites())
        if (!under || d->model->reg().isWithin(item.id, *under))
            found.push_back(item);
    return found;
}

std::vector<Project> Workbook::projects(std::optional<SubjectId> under) const
{
    std::vector<Project> found;
    for (const Project &item : d->model->reg().projects())
        if (!under || d->model->reg().isWithin(item.id, *under))
            found.push_back(item);
    return found;
}

SubjectDetail Workbook::subjectDetail(SubjectId id) const
{
    return subjectDetailOf(*d->model, id);
}

std::vector<ProgrammeCount> Workbook::programmeCounts(std::optional<SubjectId> under) const
{
    return programmeCountsOf(*d->model, under);
}

Completeness Workbook::completeness(Period period, SubjectId under) const
{
    return completenessOf(*d->model, period, under);
}

// --- figures ---

std::vector<Indicator> Workbook::indicators() const
{
    return d->model->indicators();
}

std::optional<Observation> Workbook::observation(const ObservationKey &key) const
{
    return storage::figure(*d->store, key);
}

Issues Workbook::setObservation(const Observation &observation, const QString &reason)
{
    storage::Store &store = writable();
    Issues issues;
    const auto refuse = [&issues](const QString &code, const QStringList &args = {}) {
        issues.push_back({Severity::Error, code, {}, args});
    };
    const Register &reg = d->model->reg();
    const ObservationKey &key = observation.key;
    if (!reg.district(key.subject) && !reg.site(key.subject) && !reg.project(key.subject))
        refuse(u"unknown-subject"_s, {QString::number(key.subject.value())});
    const Indicator *indicator = d->model->indicator(key.indicator);
    if (!indicator)
        refuse(u"unknown-indicator"_s, {QString::number(key.indicator.value())});
    if (!Period::fromKey(key.period.key()))
        refuse(u"bad-period"_s, {QString::number(key.period.key())});
    if ((observation.state == State::Present) != std::isfinite(observation.value))
        refuse(u"value-and-state"_s, {QString(toKey(observation.state))});
    const auto before = storage::figure(store, key);
    if (before && before->review == Review::Locked)
        refuse(u"figure-locked"_s);
    if (!issues.empty())
        return issues;
    const QString label
        = tr("Set %1 of %2 in %3").arg(indicator->nameZh, reg.nameOf(key.subject, false), key.period.text());
    store.perform({label, reason, storage::ChangeKind::Ordinary}, [&] {
        Observation entered = observation;
        if (!entered.source)
            entered.source = storage::entrySource(store, d->actor.name);
        storage::writeFigure(store, entered);
    });
    return issues;
}

std::vector<Period> Workbook::years() const
{
    return d->model->columns().periods(12);
}

// --- evaluation ---

std::vector<Scheme> Workbook::schemes() const
{
    return d->model->schemes();
}

EvaluationResult Workbook::evaluate(const EvaluationRequest &request) const
{
    return workbook::evaluate(*d->model, request);
}

ScorePanel Workbook::scorePanel(const EvaluationRequest &request) const
{
    return workbook::scorePanel(*d->model, request);
}

ExplanationNode Workbook::explain(const EvaluationRequest &request, SubjectId subject) const
{
    return workbook::explain(*d->model, request, subject);
}

std::vector<Evaluation> Workbook::evaluations() const
{
    return storage::allEvaluations(*d->store);
}

// --- compliance ---

std::vector<Cycle> Workbook::cycles() const
{
    return d->model->ets().cycles;
}

std::vector<CycleCompliance> Workbook::compliance(const ComplianceRequest &request) const
{
    return complianceOf(*d->model, request);
}

} // namespace pilotage::workbook
