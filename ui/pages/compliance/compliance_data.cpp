#include "ui/pages/compliance/compliance_data.h"

#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using reports::CategoryMark;
using reports::ChartCategory;
using reports::ChartData;
using reports::ChartSeries;
using reports::ChartTable;
using reports::noValue;
using reports::SeriesRole;
using workbook::EntityStanding;
using workbook::Rate;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Compliance)
};

constexpr std::int64_t kgPerMegatonne = 1'000'000'000;

QString percent(double value)
{
    return reports::percentText(value) + u" %"_s;
}

QString ratio(const Rate &rate)
{
    return u"%1/%2"_s.arg(rate.numerator).arg(rate.denominator);
}

} // namespace

bool isDemo(const CycleCompliance &cycle)
{
    return std::any_of(cycle.entities.begin(), cycle.entities.end(),
                       [](const EntityCompliance &entity) { return entity.isDemo; });
}

QString cycleLabel(const QString &code)
{
    return QString(code).replace(u'-', QChar(0x2013));
}

qint64 daysLeft(const CycleCompliance &cycle, const QDate &today)
{
    return today.daysTo(QDate::fromString(cycle.cycle.deadline, Qt::ISODate));
}

namespace {

QString link(const CycleCompliance &cycle, const QString &text, const QString &filter = u"all"_s)
{
    return strongLink(text, u"compliance"_s, {{u"cycle"_s, cycle.cycle.code}, {u"filter"_s, filter}});
}

} // namespace

QString complianceAnswer(const CycleCompliance &cycle, const QDate &today)
{
    const QString code = cycleLabel(cycle.cycle.code);
    QStringList clauses;
    const Rate &volume = cycle.total.byVolume;
    const Rate &entity = cycle.total.byEntity;
    if (volume.percent && entity.percent)
        clauses << Words::tr("Cycle %1: %2 by volume, %3 by entity (%4)")
                       .arg(code, link(cycle, percent(*volume.percent)),
                            link(cycle, percent(*entity.percent)), link(cycle, ratio(entity)));
    else if (cycle.published)
        clauses << Words::tr("Cycle %1: %2 as published, basis not stated")
                       .arg(code, link(cycle, percent(cycle.published->percent)));
    else
        clauses << Words::tr("Cycle %1: no obligations registered, so no rate").arg(code);
    if (cycle.total.shortEntities > 0)
        clauses << Words::tr("%1 short by %2 Mt")
                       .arg(link(cycle, Words::tr("%n entities", "", cycle.total.shortEntities), u"short"_s),
                            link(cycle, megatonnes(cycle.total.gapKg), u"short"_s));
    const qint64 days = daysLeft(cycle, today);
    if (days >= 0 && QDate::fromString(cycle.cycle.deadline, Qt::ISODate).isValid())
        clauses << Words::tr("%1 to the deadline")
                       .arg(strongLink(Words::tr("%n days", "", static_cast<int>(days)), u"compliance"_s,
                                       {{u"cycle"_s, cycle.cycle.code}, {u"show"_s, u"deadline"_s}}));
    return clauses.join(Words::tr("; ", "between clauses of the answer"));
}

ChartData twoRates(const CycleCompliance &cycle)
{
    ChartData data;
    data.title = Words::tr("Two rates");
    data.caption = Words::tr("Cycle %1, %n entities", "", static_cast<int>(cycle.total.byEntity.denominator))
                       .arg(cycleLabel(cycle.cycle.code));
    data.categoryName = Words::tr("Basis");
    data.unit = u"%"_s;
    ChartCategory volume;
    volume.label = Words::tr("By volume");
    volume.note = Words::tr("Σ min(handed in, due) ÷ Σ due");
    ChartCategory entity;
    entity.label = Words::tr("By entity");
    entity.note = Words::tr("In full ÷ with an obligation");
    if (cycle.total.excluded > 0)
        entity.note += Words::tr("; %n excluded", "", cycle.total.excluded);
    ChartSeries own;
    own.name = Words::tr("Rate");
    own.values
        = {cycle.total.byVolume.percent.value_or(noValue), cycle.total.byEntity.percent.value_or(noValue)};
    const bool has = cycle.total.byVolume.percent.has_value();
    const QString none = cycle.published ? QString() : Words::tr("not applicable: no obligations registered");
    own.notes = {has ? Words::tr("%1 / %2 Mt")
                           .arg(megatonnes(cycle.total.byVolume.numerator),
                                megatonnes(cycle.total.byVolume.denominator))
                     : none,
                 has ? Words::tr("%1 / %2 entities")
                           .arg(cycle.total.byEntity.numerator)
                           .arg(cycle.total.byEntity.denominator)
                     : none};
    data.series = {own};
    if (cycle.published && !has) {
        ChartSeries published;
        published.name = Words::tr("Published");
        published.role = SeriesRole::UnknownBasis;
        published.values = {cycle.published->percent, cycle.published->percent};
        published.notes
            = {Words::tr("published, basis not stated"), Words::tr("published, basis not stated")};
        data.series.push_back(published);
    }
    const bool verified = cycle.cycle.nationalRateStatus == DocumentStatus::Verified;
    if (cycle.cycle.nationalRatePercent && verified) {
        ChartSeries national;
        national.name = Words::tr("National");
        national.role = SeriesRole::Reference;
        national.decimals = 2;
        national.values = {*cycle.cycle.nationalRatePercent, noValue};
        data.series.push_back(national);
        volume.note += Words::tr("; tick: national %1 %")
                           .arg(reports::numberText(*cycle.cycle.nationalRatePercent, 2));
    }
    data.categories = {volume, entity};
    return data;
}

ChartData allowanceBalance(const CycleCompliance &cycle, const EntityCompliance *entity)
{
    EntityCompliance sum;
    std::int64_t gap = 0;
    for (const EntityCompliance &one : cycle.entities) {
        if ((entity && one.entity != entity->entity) || (!entity && one.standing == EntityStanding::Excluded))
            continue;
        sum.allocatedKg += one.allocatedKg;
        sum.boughtKg += one.boughtKg;
        sum.offsetKg += one.offsetKg;
        sum.dueKg += one.dueKg;
        sum.surrenderedKg += one.surrenderedKg;
        gap += one.gapKg;
    }
    ChartData data;
    const bool large = std::max(sum.dueKg, sum.allocatedKg) >= kgPerMegatonne;
    data.unit = large ? Words::tr("Mt") : Words::tr("t");
    data.title = Words::tr("Allowance balance");
    data.caption = u"%1, %2"_s.arg(data.unit, entity ? entity->name : Words::tr("all entities"));
    data.categoryName = Words::tr("Step");
    ChartSeries amount;
    amount.name = Words::tr("Amount");
    amount.decimals = large ? 2 : 0;
    const double unit = large ? 1e9 : 1e3; // kg
    const auto add = [&](const QString &label, CategoryMark mark, std::int64_t kg) {
        ChartCategory category;
        category.label = label;
        category.mark = mark;
        data.categories.push_back(category);
        amount.values.push_back(static_cast<double>(kg) / unit);
    };
    add(Words::tr("Allocated"), CategoryMark::Plain, sum.allocatedKg);
    add(Words::tr("Net purchases"), CategoryMark::Change, sum.boughtKg);
    add(Words::tr("CCER offset"), CategoryMark::Change, sum.offsetKg);
    add(Words::tr("Available"), CategoryMark::Total, sum.allocatedKg + sum.boughtKg + sum.offsetKg);
    add(Words::tr("Due"), CategoryMark::Result, sum.dueKg);
    add(Words::tr("Handed in"), CategoryMark::Result, sum.surrenderedKg + sum.offsetKg);
    add(Words::tr("Shortage"), CategoryMark::Shortage, gap);
    data.series = {amount};
    data.source
        = Words::tr("Ticks are totals, bars are changes; the axis need not start at zero. CCER counts up "
                    "to %1 % of what is due")
              .arg(cycle.cycle.offsetCapPercent);
    if (isDemo(cycle))
        data.source += Words::tr("; demo ledger");
    return data;
}

ChartData countdownMarks(const CycleCompliance &cycle, const QDate &today)
{
    ChartData data;
    data.title = Words::tr("Countdown");
    data.categoryName = Words::tr("Mark");
    data.unit = Words::tr("days");
    const QDate deadline = QDate::fromString(cycle.cycle.deadline, Qt::ISODate);
    if (!deadline.isValid())
        return data;
    ChartSeries days;
    days.name = Words::tr("Days from today");
    days.decimals = 0;
    for (const int before : {60, 30, 7, 0}) {
        ChartCategory category;
        category.label = before > 0 ? u"T−%1"_s.arg(before) : Words::tr("due");
        data.categories.push_back(category);
        const QDate date = deadline.addDays(-before);
        days.values.push_back(static_cast<double>(today.daysTo(date)));
        days.notes << dateText(date, false);
    }
    data.series = {days};
    return data;
}

bool hasDone(const EntityCompliance &entity, ComplianceStep::Kind step)
{
    switch (step) {
    case ComplianceStep::Kind::Issued:
        return entity.allocatedKg > 0;
    case ComplianceStep::Kind::InFull:
        return entity.standing == EntityStanding::Full;
    case ComplianceStep::Kind::OnTime:
        break;
    }
    return entity.onTimeKg >= entity.dueKg;
}

QString cycleEvidence(const CycleCompliance &cycle, CycleColumn column)
{
    const Cycle &facts = cycle.cycle;
    const auto sure = [](DocumentStatus status) {
        return Words::tr("(%1)", "how far a source was seen").arg(messages::label(status));
    };
    QString what;
    QString source = facts.source;
    switch (column) {
    case CycleColumn::Code:
        return {};
    case CycleColumn::NationalEntities:
        if (!facts.nationalEntities)
            return Words::tr("No national number of entities is known.");
        what = Words::tr("National entities: %1 %2")
                   .arg(reports::numberText(static_cast<double>(*facts.nationalEntities), 0),
                        sure(facts.nationalEntitiesStatus));
        break;
    case CycleColumn::ByVolume:
    case CycleColumn::ByEntity:
        if (cycle.total.byVolume.percent)
            return Words::tr("Computed from the ledger: %1 of %2 Mt, %3 of %4 entities. Enter lists them.")
                .arg(megatonnes(cycle.total.byVolume.numerator), megatonnes(cycle.total.byVolume.denominator))
                .arg(cycle.total.byEntity.numerator)
                .arg(cycle.total.byEntity.denominator);
        if (!cycle.published)
            return Words::tr("No obligations are registered and nothing was published.");
        what = Words::tr("Published: %1 %, basis not stated").arg(cycle.published->printed);
        source = cycle.published->sourceTitle;
        break;
    case CycleColumn::NationalRate:
        if (!facts.nationalRatePercent)
            return Words::tr("No national rate is known.");
        what = Words::tr("National rate by volume: %1 % %2")
                   .arg(reports::numberText(*facts.nationalRatePercent, 2), sure(facts.nationalRateStatus));
        break;
    case CycleColumn::Deadline:
        what = Words::tr("Deadline: %1").arg(facts.deadline);
        break;
    }
    QStringList words{what};
    if (!source.isEmpty())
        words << Words::tr("Source: %1").arg(source);
    if (!facts.note.isEmpty())
        words << facts.note;
    return words.join(Words::tr(". ", "between sentences"));
}

std::vector<ComplianceStep> complianceSteps(const CycleCompliance &cycle, const QDate &today)
{
    std::vector<ComplianceStep> steps;
    const std::int64_t all = cycle.total.byEntity.denominator;
    if (all == 0)
        return steps;
    const auto done = [&cycle](ComplianceStep::Kind kind) {
        return std::count_if(cycle.entities.begin(), cycle.entities.end(),
                             [kind](const EntityCompliance &one) {
                                 return one.standing != EntityStanding::Excluded && hasDone(one, kind);
                             });
    };
    const bool over = daysLeft(cycle, today) < 0;
    const auto add = [&](ComplianceStep::Kind kind, const QString &text, Mark open, Tone tone) {
        const std::int64_t count = done(kind);
        const bool complete = count >= all;
        steps.push_back({kind, complete ? Mark::Check : open, complete ? Tone::Good : tone, text,
                         u"%1/%2"_s.arg(count).arg(all)});
    };
    using enum ComplianceStep::Kind;
    add(Issued, Words::tr("Allowances issued"), Mark::Warning, Tone::Attention);
    add(InFull, Words::tr("Surrendered in full"), Mark::Error, Tone::Bad);
    add(OnTime, Words::tr("In full by the deadline"), over ? Mark::Error : Mark::Warning,
        over ? Tone::Bad : Tone::Attention);
    return steps;
}

QString standingText(const EntityCompliance &entity)
{
    switch (entity.standing) {
    case EntityStanding::Full:
        return Words::tr("in full");
    case EntityStanding::Short:
        return Words::tr("short");
    case EntityStanding::Excluded:
        break;
    }
    switch (entity.state) {
    case ObligationState::ExcludedClosed:
        return Words::tr("excluded: closed");
    case ObligationState::ExcludedMerged:
        return Words::tr("excluded: merged");
    case ObligationState::ExcludedCourt:
        return Words::tr("excluded: court");
    case ObligationState::Active:
    case ObligationState::ExcludedOther:
        break;
    }
    return Words::tr("excluded");
}

ChartTable entityTable(const std::vector<EntityCompliance> &entities)
{
    ChartTable table;
    table.header << Words::tr("Entity") << Words::tr("Credit code") << Words::tr("District")
                 << Words::tr("Sector") << Words::tr("Due (t)") << Words::tr("Handed in (t)")
                 << Words::tr("Gap (t)") << Words::tr("Status");
    const auto text = [](const QString &value) { return ChartTable::Cell{value, noValue}; };
    const auto tonnesCell = [](std::int64_t kg) {
        return ChartTable::Cell{tonnes(kg), static_cast<double>(kg) / 1000.0};
    };
    for (const EntityCompliance &one : entities)
        table.rows.push_back(
            {text(one.name), text(one.creditCode), text(placeName(one.districtName, one.districtNameEn)),
             text(messages::sectorLabel(one.sector)), tonnesCell(one.dueKg),
             tonnesCell(one.surrenderedKg + one.offsetKg), tonnesCell(one.gapKg), text(standingText(one))});
    return table;
}

} // namespace pilotage::ui
