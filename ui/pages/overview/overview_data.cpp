#include "ui/pages/overview/overview_data.h"

#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using reports::ChartCategory;
using reports::ChartData;
using reports::ChartSeries;
using reports::noValue;
using reports::SeriesRole;
using workbook::CycleCompliance;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString separator()
{
    return Words::tr("; ", "between notes under a chart");
}

bool isDemo(const CycleCompliance &cycle)
{
    return std::any_of(cycle.entities.begin(), cycle.entities.end(),
                       [](const workbook::EntityCompliance &entity) { return entity.isDemo; });
}

QString ratio(const workbook::Rate &rate)
{
    return u"%1/%2"_s.arg(rate.numerator).arg(rate.denominator);
}

QString namesOf(const std::vector<const workbook::Completeness::Row *> &rows)
{
    QStringList names;
    for (const workbook::Completeness::Row *row : rows)
        names << placeName(row->name, row->nameEn);
    return names.join(Words::tr(", ", "between names"));
}

QString cycleLink(const CycleCompliance &cycle, double percent)
{
    return strongLink(reports::percentText(percent) + u" %"_s, u"compliance"_s,
                      {{u"cycle"_s, cycle.cycle.code}, {u"filter"_s, u"all"_s}});
}

QString rateClause(const CycleCompliance &cycle)
{
    const workbook::Rate &volume = cycle.total.byVolume;
    const workbook::Rate &entity = cycle.total.byEntity;
    if (volume.percent && entity.percent)
        return Words::tr("compliance %1 by volume, %2 by entity (%3)")
            .arg(cycleLink(cycle, *volume.percent), cycleLink(cycle, *entity.percent),
                 strongLink(ratio(entity), u"compliance"_s,
                            {{u"cycle"_s, cycle.cycle.code}, {u"filter"_s, u"all"_s}}));
    if (cycle.published)
        return Words::tr("compliance %1 as published, basis not stated")
            .arg(cycleLink(cycle, cycle.published->percent));
    return {};
}

} // namespace

const CycleCompliance *cycleOf(const std::vector<CycleCompliance> &cycles, Period period)
{
    const CycleCompliance *newest = nullptr;
    for (const CycleCompliance &one : cycles) {
        if (one.cycle.yearFrom <= period.year() && period.year() <= one.cycle.yearTo)
            return &one;
        if (one.hasObligations && (!newest || one.cycle.yearTo > newest->cycle.yearTo))
            newest = &one;
    }
    return newest;
}

ChartData complianceChart(const OverviewInput &input)
{
    ChartData data;
    data.title = Words::tr("Compliance by cycle");
    data.categoryName = Words::tr("Cycle");
    data.unit = u"%"_s;
    ChartSeries unknown;
    unknown.name = Words::tr("Published");
    unknown.role = SeriesRole::UnknownBasis;
    ChartSeries volume;
    volume.name = Words::tr("vol.", "rate by volume, short");
    volume.role = SeriesRole::ByVolume;
    ChartSeries entity;
    entity.name = Words::tr("no.", "rate by entity, short");
    entity.role = SeriesRole::ByEntity;
    ChartSeries national;
    national.name = Words::tr("National, by volume");
    national.role = SeriesRole::Reference;
    national.decimals = 2;
    QStringList demo;
    bool anyUnverified = false;
    for (const CycleCompliance &one : input.cycles) {
        if (!one.hasObligations && !one.published)
            continue;
        ChartCategory category;
        category.label = QString(one.cycle.code).replace(u'-', QChar(0x2013));
        category.key = one.cycle.code;
        data.categories.push_back(category);
        const bool own = one.total.byVolume.percent || one.total.byEntity.percent;
        unknown.values.push_back(one.published && !own ? one.published->percent : noValue);
        unknown.notes << (one.published && !own ? Words::tr("basis not stated") : QString());
        volume.values.push_back(one.total.byVolume.percent.value_or(noValue));
        entity.values.push_back(one.total.byEntity.percent.value_or(noValue));
        entity.notes << (one.total.byEntity.percent ? ratio(one.total.byEntity) : QString());
        const bool verified = one.cycle.nationalRateStatus == DocumentStatus::Verified;
        anyUnverified = anyUnverified || (one.cycle.nationalRatePercent && !verified);
        national.values.push_back(verified ? one.cycle.nationalRatePercent.value_or(noValue) : noValue);
        if (isDemo(one))
            demo << category.label;
    }
    data.series = {unknown, volume, entity, national};
    QStringList notes{Words::tr("Tick: national rate by volume")};
    if (anyUnverified)
        notes << Words::tr("unverified ones not drawn");
    if (!demo.isEmpty())
        notes << Words::tr("%1 demo").arg(demo.join(Words::tr(", ", "between names")));
    data.source = notes.join(separator());
    return data;
}

namespace {

void addUnreported(const OverviewInput &input, std::vector<TodoItem> &items)
{
    std::vector<const workbook::Completeness::Row *> missing;
    for (const workbook::Completeness::Row &row : input.completeness.rows)
        if (!row.reported)
            missing.push_back(&row);
    if (missing.empty())
        return;
    const int count = static_cast<int>(missing.size());
    items.push_back({Mark::Error,
                     Tone::Bad,
                     Words::tr("%n counties incomplete for %1", "", count).arg(periodText(input.period)),
                     namesOf(missing),
                     Words::tr("Import"),
                     u"importing"_s,
                     {}});
}

void addCompliance(const OverviewInput &input, std::vector<TodoItem> &items)
{
    const CycleCompliance *cycle = cycleOf(input.cycles, input.period);
    if (!cycle || !cycle->hasObligations)
        return;
    if (cycle->total.shortEntities > 0)
        items.push_back(
            {Mark::Error,
             Tone::Bad,
             Words::tr("%n entities short of allowances", "", cycle->total.shortEntities),
             Words::tr("%1 Mt short, due %2").arg(megatonnes(cycle->total.gapKg), cycle->cycle.deadline),
             Words::tr("List"),
             u"compliance"_s,
             {{u"cycle"_s, cycle->cycle.code}, {u"filter"_s, u"short"_s}}});
    const QDate deadline = QDate::fromString(cycle->cycle.deadline, Qt::ISODate);
    const qint64 days = input.today.daysTo(deadline);
    if (deadline.isValid() && days >= 0 && days <= deadlineNoticeDays)
        items.push_back({Mark::Warning,
                         Tone::Attention,
                         Words::tr("%n days to the deadline", "", static_cast<int>(days)),
                         Words::tr("Cycle %1, due %2").arg(cycle->cycle.code, cycle->cycle.deadline),
                         Words::tr("Open"),
                         u"compliance"_s,
                         {{u"cycle"_s, cycle->cycle.code}}});
}

void addScores(const OverviewInput &input, std::vector<TodoItem> &items)
{
    QStringList without;
    QStringList preliminary;
    for (const workbook::SubjectScore &row : input.evaluation.rows) {
        const QString name = placeName(row.name, row.nameEn);
        if (std::isnan(row.score))
            without << name;
        else if (row.preliminary)
            preliminary << name;
    }
    const QString comma = Words::tr(", ", "between names");
    if (!without.isEmpty())
        items.push_back({Mark::Warning,
                         Tone::Attention,
                         Words::tr("%n counties have no score", "", static_cast<int>(without.size())),
                         Words::tr("Too few figures: %1").arg(without.join(comma)),
                         Words::tr("Explain"),
                         u"synergy"_s,
                         {}});
    if (!preliminary.isEmpty())
        items.push_back({Mark::Info,
                         Tone::Muted,
                         Words::tr("%n preliminary scores", "", static_cast<int>(preliminary.size())),
                         preliminary.join(comma),
                         Words::tr("View"),
                         u"synergy"_s,
                         {}});
}

/// Enrolments on their way (declared and not yet named), oldest step first.
void addRegister(const OverviewInput &input, std::vector<TodoItem> &items)
{
    int underway = 0;
    for (const workbook::RegisterRow &row : input.enrolments)
        if (row.state == Lifecycle::Acceptance)
            ++underway;
    if (underway > 0)
        items.push_back({Mark::Info,
                         Tone::Muted,
                         Words::tr("%n pilots are up for acceptance", "", underway),
                         Words::tr("%1 in the register").arg(static_cast<int>(input.enrolments.size())),
                         Words::tr("List"),
                         u"register"_s,
                         {{u"state"_s, u"acceptance"_s}}});
}

} // namespace

std::vector<TodoItem> todoList(const OverviewInput &input)
{
    std::vector<TodoItem> items;
    addUnreported(input, items);
    addCompliance(input, items);
    addScores(input, items);
    addRegister(input, items);
    return items;
}

QString overviewAnswer(const OverviewInput &input)
{
    QStringList clauses;
    const auto &rows = input.completeness.rows;
    if (!rows.empty()) {
        const auto reported = std::count_if(
            rows.begin(), rows.end(), [](const workbook::Completeness::Row &row) { return row.reported; });
        const auto link = [](auto count) {
            return strongLink(QString::number(count), u"overview"_s, {{u"show"_s, u"completeness"_s}});
        };
        clauses << Words::tr("%1 of %2 counties have fully reported %3", "", static_cast<int>(rows.size()))
                       .arg(link(reported), link(rows.size()), periodText(input.period));
    }
    const workbook::EvaluationResult &result = input.evaluation;
    if (!std::isnan(result.mean)) {
        const QString mean
            = strongLink(reports::numberText(result.mean, 1), u"synergy"_s, {{u"view"_s, u"trend"_s}});
        clauses << (std::isnan(result.meanChange)
                        ? Words::tr("mean synergy index %1").arg(mean)
                        : Words::tr("mean synergy index %1, %2 on the year before")
                              .arg(mean,
                                   strongLink(reports::signedText(result.meanChange, 1), u"synergy"_s,
                                              {{u"view"_s, u"trend"_s}})));
    }
    if (const CycleCompliance *cycle = cycleOf(input.cycles, input.period)) {
        const QString clause = rateClause(*cycle);
        if (!clause.isEmpty())
            clauses << clause;
    }
    if (clauses.isEmpty())
        return Words::tr("No figures yet for %1.").arg(periodText(input.period));
    return clauses.join(Words::tr("; ", "between clauses of the answer"));
}

} // namespace pilotage::ui
