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
