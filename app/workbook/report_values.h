#pragma once

#include "app/reports/report_data.h"
#include "app/workbook/model.h"
#include "app/workbook/workbook.h"

#include <map>
#include <set>

namespace pilotage::workbook {

/// What a report is made for.
struct ReportRequest
{
    SubjectId subject;
    Period period;
    QString scheme; ///< code; empty = the first there is
};

/// The values of one workbook by the names that report files use, each with where it comes from. Reads only.
/// Thread rule: as its workbook, or inside the work that borrowed it. Answers are kept: made for one report.
class ReportValues final : public reports::ReportData
{
public:
    ReportValues(Workbook &workbook, const ReportRequest &request);

    [[nodiscard]] reports::ReportFacts facts() const override;
    [[nodiscard]] reports::BoundValue value(const reports::Field &field,
                                            const reports::ReportRow *row = nullptr) const override;
    [[nodiscard]] std::vector<reports::ReportRow> rows(const reports::Field &source) const override;
    [[nodiscard]] reports::BoundChart chart(const reports::Field &source) const override;

    /// Districts, sites or projects for which a batch makes one document each.
    [[nodiscard]] std::vector<SubjectId> batch(const reports::Field &source) const;

private:
    using Bound = reports::BoundValue;
    using Field = reports::Field;
    using Row = reports::ReportRow;

    // report_values.cpp
    [[nodiscard]] Bound basic(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound text(const QString &words) const;
    [[nodiscard]] Bound number(reports::ValueKind kind, double value, int decimals, const QString &unit,
                               SubjectId subject, const QString &key, const QString &what) const;
    [[nodiscard]] Bound count(double value, SubjectId subject, const QString &key, const QString &what) const;
    [[nodiscard]] QString nameOf(SubjectId subject) const;
    /// Counties of the report: the districts below its subject, or itself.
    [[nodiscard]] const std::vector<Completeness::Row> &counties() const;
    [[nodiscard]] static reports::UnknownName unknown(const Field &field, const QStringList &known);

    // report_figures.cpp
    [[nodiscard]] Bound figure(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound figureOf(const Indicator &indicator, SubjectId subject, Period period) const;
    [[nodiscard]] Bound totalOf(const Indicator &indicator, Period period) const;
    [[nodiscard]] Bound changeOf(const Bound &now, const Bound &before) const;
    [[nodiscard]] Bound targetOf(const Indicator &indicator, SubjectId subject, const QString &part) const;
    [[nodiscard]] const Indicator &indicatorOf(const Field &field) const;
    [[nodiscard]] std::vector<Row> figureRows(SubjectId subject) const;
    [[nodiscard]] std::vector<Row> targetRows() const;
    [[nodiscard]] reports::BoundChart figureChart(const Field &source) const;

    // report_index.cpp
    [[nodiscard]] Bound index(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound indexOfAll(const QString &what) const;
    [[nodiscard]] Bound indexOfOne(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound indexExtreme(const QString &what) const;
    [[nodiscard]] Bound indexMover(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound indexNote(Bound value, SubjectId subject) const;
    [[nodiscard]] const EvaluationResult &evaluation(Period period) const;
    [[nodiscard]] const SubjectScore *scoreOf(SubjectId subject, Period period) const;
    [[nodiscard]] bool isPending(SubjectId subject, Period period) const;
    [[nodiscard]] std::vector<Row> indexRows(const Field &source) const;
    [[nodiscard]] reports::BoundChart indexChart(const Field &source) const;
    [[nodiscard]] reports::BoundChart heatChart() const;
    [[nodiscard]] reports::BoundChart trendChart() const;
    [[nodiscard]] reports::BoundChart partsChart() const;
    [[nodiscard]] SubjectId scope() const;
    [[nodiscard]] EvaluationRequest requestFor(Period period) const;

    // report_register.cpp
    [[nodiscard]] Bound pilots(const Field &field, SubjectId subject) const;
    [[nodiscard]] Bound projects(const Field &field, SubjectId subject) const;
    [[nodiscard]] std::vector<Row> registerRows(const Field &source) const;
    [[nodiscard]] std::vector<Row> subjectRows(const Field &source) const;
    [[nodiscard]] reports::BoundChart pilotChart() const;

    // report_ets.cpp
    [[nodiscard]] Bound ets(const Field &field, SubjectId subject) const;
    [[nodiscard]] const CycleCompliance *cycleOf(SubjectId subject) const;
    [[nodiscard]] Bound rate(const Rate &rate, bool isVolume, SubjectId subject, const QString &key,
                             const QString &what) const;
    [[nodiscard]] std::vector<Row> etsRows(const Field &source) const;
    [[nodiscard]] Row groupRow(const CycleCompliance &cycle, const ComplianceGroup &group,
                               bool isTotal) const;
    [[nodiscard]] Row entityRow(const EntityCompliance &entity) const;
    [[nodiscard]] reports::BoundChart etsChart() const;

    // report_quality.cpp
    [[nodiscard]] Bound data(const Field &field, SubjectId subject) const;
    [[nodiscard]] std::vector<Row> qualityRows(const Field &source) const;
    [[nodiscard]] std::vector<Row> missingRows() const;
    [[nodiscard]] reports::BoundChart lackChart() const;

    Workbook &m_workbook;
    Model &m_model;
    ReportRequest m_request;
    WorkbookInfo m_info;
    QString m_today;
    mutable std::optional<Completeness> m_completeness;
    mutable SubjectId m_above; ///< whose districts are asked for the same figures
    mutable std::map<Period, EvaluationResult> m_evaluations;
    mutable std::map<Period, std::set<std::pair<SubjectId, IndicatorId>>> m_unreviewed;
    mutable std::map<SubjectId, std::vector<CycleCompliance>> m_compliance;
    mutable std::map<SubjectId, std::vector<RegisterRow>> m_enrolments;
};

} // namespace pilotage::workbook
