#include "app/workbook/data_check.h"

#include "app/domain/validation.h"
#include "app/storage/queries/figure_queries.h"
#include "app/workbook/register_rows.h"
#include "app/workbook/register_rules.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

class Checker
{
public:
    Checker(Workbook &book, JobControl *job)
        : m_model(Access::model(book))
        , m_store(Access::reading(book))
        , m_job(job)
    {
    }

    DataCheck check()
    {
        for (const District &row : m_model.reg().districts())
            look(row.id, row);
        for (const Site &row : m_model.reg().sites())
            lookAt<SiteRecord>(row.id);
        for (const Project &row : m_model.reg().projects())
            lookAt<ProjectRecord>(row.id);
        for (const Enrolment &row : m_model.reg().enrolments())
            lookAt<EnrolmentRecord>(row.id);
        lookAll<Programme>();
        lookAll<Measure>();
        lookAll<Certification>();
        lookAll<Event>();
        lookAll<Organisation>();
        lookAll<Document>();
        figures();
        std::stable_sort(
            m_check.findings.begin(), m_check.findings.end(),
            [](const DataFinding &a, const DataFinding &b) { return a.issue.severity > b.issue.severity; });
        return std::move(m_check);
    }

private:
    void step(double fraction)
    {
        if (m_job)
            m_job->step(fraction, QCoreApplication::translate("workbook", "Checking the data"));
    }

    void add(DataFinding finding)
    {
        if (finding.issue.severity == Severity::Note)
            return;
        if (++m_counts[finding.issue.code] > DataCheck::mostOfACode)
            ++m_check.left;
        else
            m_check.findings.push_back(std::move(finding));
    }

    template<RegisterRecord T, class AnyId>
    void look(AnyId id, const T &record)
    {
        if (++m_check.rows % 256 == 0)
            step(0.2);
        for (const Issue &issue : judged(m_model, record))
            add({QString::fromLatin1(RecordName<T>::table),
                 id.value(),
                 {},
                 RecordName<T>::of(record, m_model.reg()),
                 issue});
    }
    template<RegisterRecord T>
    void lookAt(RecordId<T> id)
    {
        if (const auto record = RecordRows<T>::find(m_store, id))
            look(id, *record);
    }
    template<RegisterRecord T>
    void lookAll()
    {
        for (const T &row : storage::Repository<T>(m_store.db()).all())
            look(row.id, row);
    }

    void figures()
    {
        const Lookups lookups = lookupsOf(m_model);
        storage::scanFigures(m_store, [&](std::span<const storage::ScannedFigure> batch) {
            step(0.6);
            for (const storage::ScannedFigure &row : batch)
                figure(row, lookups);
        });
    }

    void figure(const storage::ScannedFigure &row, const Lookups &lookups)
    {
        ++m_check.rows;
        Observation figure;
        figure.key = {SubjectId(row.subject), IndicatorId(row.indicator),
                      Period::fromKey(row.period).value_or(Period()), 0};
        figure.state = static_cast<State>(row.state);
        figure.value = row.value;
        figure.source = SourceId(1); // a scan leaves the source out; a figure without one is only a note
        const Indicator *indicator = m_model.indicator(figure.key.indicator);
        for (const Issue &issue : validate(figure, lookups))
            if (issue.severity != Severity::Note)
                add({u"observation"_s, 0, figure.key,
                     QCoreApplication::translate("History", "%1 of %2 in %3")
                         .arg(indicator ? indicator->nameZh : QString::number(row.indicator),
                              m_model.reg().nameOf(figure.key.subject, false), figure.key.period.text()),
                     issue});
    }

    Model &m_model;
    storage::Store &m_store;
    JobControl *m_job;
    DataCheck m_check;
    std::map<QString, int> m_counts;
};

} // namespace

DataCheck checkData(Workbook &book, JobControl *job)
{
    return Checker(book, job).check();
}

} // namespace pilotage::workbook
