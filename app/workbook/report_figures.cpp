#include "app/domain/aggregate.h"
#include "app/domain/unit.h"
#include "app/storage/queries/figure_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "app/workbook/report_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr int trendYears = 6;

QString nameOf(const Indicator &indicator)
{
    return messages::localName(indicator.nameZh, indicator.nameEn);
}

/// A percentage is a rate: it changes by percentage points.
ValueKind kindOf(const Indicator &indicator)
{
    const Unit *unit = unitByCode(indicator.unit);
    const bool isRate = unit && unit->dimension == Dimension::Ratio && indicator.unit != "1"_L1;
    return isRate ? ValueKind::Rate : ValueKind::Quantity;
}

QString placeText(const Observation &figure)
{
    return figure.sourceRow > 0 ? u"R%1C%2"_s.arg(figure.sourceRow).arg(figure.sourceColumn) : QString();
}

QString reasonOf(AggregateReason reason)
{
    switch (reason) {
    case AggregateReason::NotApplicable:
        return ReportWords::tr("does not apply to any part");
    case AggregateReason::NotAggregated:
        return ReportWords::tr("this indicator is not added up");
    case AggregateReason::NoWeights:
    case AggregateReason::NegativeWeight:
    case AggregateReason::ZeroWeight:
        return ReportWords::tr("the weights are missing");
    case AggregateReason::None:
    case AggregateReason::NoParts:
    case AggregateReason::NoFigures:
    case AggregateReason::LastMissing:
        break;
    }
    return ReportWords::tr("no data");
}

/// As many digits as were entered, for formulas.
QString plain(double number)
{
    return QString::number(number, 'g', 10);
}

} // namespace

const Indicator &ReportValues::indicatorOf(const Field &field) const
{
    if (const Indicator *indicator = m_model.indicatorByCode(field.word(1)))
        return *indicator;
    QStringList known;
    for (const Indicator &one : m_model.indicators())
        if (one.code.section(u'.', 0, 0) == field.word(1).section(u'.', 0, 0))
            known << one.code;
    throw unknown(field, known.isEmpty() ? QStringList{u"figure co2.total"_s} : known);
}

BoundValue ReportValues::figureOf(const Indicator &indicator, SubjectId subject, Period period) const
{
    BoundValue value = number(kindOf(indicator), methods::undefined, indicator.decimals,
                              messages::unitText(indicator.unit), subject, u"figure/"_s + indicator.code,
                              pilotage::workbook::nameOf(indicator));
    value.trace.key = u"%1/figure/%2/%3"_s.arg(subject.value()).arg(indicator.code, period.text());
    value.trace.period = messages::periodText(period);
    const auto found = storage::figure(m_model.store(), {subject, indicator.id, period, 0});
    if (!found)
        return value;
    value.isPending = found->review < Review::Reviewed;
    value.isPreliminary
        = found->qualifier == Qualifier::Preliminary || found->qualifier == Qualifier::YearToDate;
    value.isEstimated = found->qualifier == Qualifier::Estimated || found->qualifier == Qualifier::About;
    value.trace.place = placeText(*found);
    if (found->source)
        if (const auto source = storage::sourceById(m_model.store(), *found->source)) {
            value.trace.source = source->title;
            if (source->document)
                if (const auto document = storage::documentById(m_model.store(), *source->document))
                    value.trace.source = document->title;
        }
    value.number = found->value;
    value.reason.clear();
    if (found->state != State::Present) {
        value.number = methods::undefined;
        value.reason = messages::label(found->state);
        value.text = found->state == State::BelowUnit ? u"…"_s : QString();
    }
    return value;
}

/// Of all counties of the report, by the indicator's own rule; n/N is said in its trace.
BoundValue ReportValues::totalOf(const Indicator &indicator, Period period) const
{
    const Indicator *weight = indicator.denominator ? m_model.indicator(*indicator.denominator) : nullptr;
    const ColumnStore &columns = m_model.columns();
    std::vector<AggregatePart> parts;
    bool pending = false;
    for (const Completeness::Row &county : counties()) {
        const int at = columns.positionOf(county.district);
        AggregatePart part;
        const std::uint8_t mark = columns.mark(indicator.id, period, at);
        part.state = ColumnStore::stateOf(mark);
        part.value = columns.value(indicator.id, period, at);
        part.weight = weight ? columns.value(weight->id, period, at) : methods::undefined;
        parts.push_back(part);
        pending |= isPending(county.district, period);
    }
    const Aggregate all = aggregate(indicator.aggregation, parts);
    BoundValue value
        = number(kindOf(indicator), all.value, indicator.decimals, messages::unitText(indicator.unit),
                 m_request.subject, u"total/"_s + indicator.code, pilotage::workbook::nameOf(indicator));
    value.trace.key = u"%1/total/%2/%3"_s.arg(m_request.subject.value()).arg(indicator.code, period.text());
    value.trace.period = messages::periodText(period);
    value.trace.formula = ReportWords::tr("%1 over %2 of %3 districts")
                              .arg(messages::label(indicator.aggregation))
                              .arg(all.present)
                              .arg(all.total);
    value.isPending = pending;
    value.reason = all.reason == AggregateReason::None ? QString() : reasonOf(all.reason);
    return value;
}

/// Rates against rates in percentage points, quantities in percent of |base|; a base that is missing, zero or
/// negative gives none.
BoundValue ReportValues::changeOf(const BoundValue &now, const BoundValue &before) const
{
    BoundValue value = now;
    value.trace.key += u"/change"_s;
    value.trace.what = ReportWords::tr("%1, change on the year before").arg(now.trace.what);
    value.isPending = now.isPending || before.isPending;
    value.text.clear();
    value.decimals = 1;
    const bool rates = now.kind == ValueKind::Rate;
    value.kind = rates ? ValueKind::Points : ValueKind::Change;
    value.unit = rates ? ReportWords::tr("percentage points") : u"%"_s;
    value.number = methods::undefined;
    if (!now.hasNumber())
        value.reason = now.reason;
    else if (!before.hasNumber())
        value.reason = ReportWords::tr("no figure of the year before");
    else if (!rates && before.number <= 0)
        value.reason = ReportWords::tr("the base is zero or negative");
    else
        value.number = rates ? now.number - before.number
                             : 100 * (now.number - before.number) / std::fabs(before.number);
    if (value.hasNumber())
        value.trace.formula = rates ? u"%1 − %2"_s.arg(plain(now.number), plain(before.number))
                                    : u"(%1 − %2) ÷ |%2|"_s.arg(plain(now.number), plain(before.number));
    return value;
}

BoundValue ReportValues::targetOf(const Indicator &indicator, SubjectId subject, const QString &part) const
{
    const std::vector<Target> targets
        = storage::Repository<Target>(m_model.store().db()).where(&Target::subject, subject);
    const Target *found = nullptr;
    for (const Target &target : targets)
        if (target.indicator == indicator.id && target.period >= m_request.period
            && (!found || target.period < found->period))
            found = &target;
    if (part == "year"_L1)
        return text(found ? QString::number(found->period.year()) : QString());
    BoundValue value
        = number(kindOf(indicator), found ? found->value : methods::undefined, indicator.decimals,
                 messages::unitText(indicator.unit), subject, u"target/"_s + indicator.code,
                 ReportWords::tr("%1, target").arg(pilotage::workbook::nameOf(indicator)));
    if (found) {
        value.trace.period = messages::periodText(found->period);
        if (found->document)
            if (const auto document = storage::documentById(m_model.store(), *found->document))
                value.trace.source = document->title;
    } else {
        value.reason = ReportWords::tr("no target");
    }
    return value;
}

BoundValue ReportValues::figure(const Field &field, SubjectId subject) const
{
    const Indicator &indicator = indicatorOf(field);
    const bool isTotal = field.head() == "total"_L1;
    const auto at = [&](Period period) {
        return isTotal ? totalOf(indicator, period) : figureOf(indicator, subject, period);
    };
    const QString what = field.rest(2);
    if (what.isEmpty())
        return at(m_request.period);
    if (what == "last"_L1)
        return at(m_request.period.sameLastYear());
    if (what == "change"_L1)
        return changeOf(at(m_request.period), at(m_request.period.sameLastYear()));
    if (what == "name"_L1)
        return text(pilotage::workbook::nameOf(indicator));
    if (what == "unit"_L1)
        return text(messages::unitText(indicator.unit));
    if (what == "source"_L1)
        return text(at(m_request.period).trace.source);
    if (what == "target"_L1)
        return targetOf(indicator, subject, {});
    if (what == "target year"_L1)
        return targetOf(indicator, subject, u"year"_s);
    const QString base = field.words.mid(0, 2).join(u' ');
    QStringList known;
    for (const QString &part :
         {u"last"_s, u"change"_s, u"name"_s, u"unit"_s, u"source"_s, u"target"_s, u"target year"_s})
        known << base + u' ' + part;
    throw unknown(field, known);
}

/// The newest figure of each indicator of one subject.
std::vector<ReportRow> ReportValues::figureRows(SubjectId subject) const
{
    std::vector<ReportRow> rows;
    IndicatorId last;
    for (const Observation &one : storage::figuresOf(m_model.store(), subject)) {
        const Indicator *indicator = m_model.indicator(one.key.indicator);
        if (!indicator || one.key.indicator == last || one.key.period > m_request.period
            || one.state != State::Present)
            continue;
        last = one.key.indicator;
        const BoundValue value = figureOf(*indicator, subject, one.key.period);
        ReportRow row;
        row.code = indicator->code;
        row.cells.emplace(u"figure name"_s, text(pilotage::workbook::nameOf(*indicator)));
        row.cells.emplace(u"group"_s, text(messages::groupLabel(indicator->group)));
        row.cells.emplace(u"unit"_s, text(value.unit));
        row.cells.emplace(u"period"_s, text(messages::periodText(one.key.period)));
        row.cells.emplace(u"value"_s, value);
        row.cells.emplace(u"change"_s,
                          changeOf(value, figureOf(*indicator, subject, one.key.period.sameLastYear())));
        row.cells.emplace(u"source"_s, text(value.trace.source));
        row.cells.emplace(u"review"_s, text(messages::label(one.review)));
        rows.push_back(std::move(row));
    }
    return rows;
}

/// Targets of the subject and of its counties, with what was reached.
std::vector<ReportRow> ReportValues::targetRows() const
{
    std::vector<ReportRow> rows;
    std::vector<SubjectId> subjects{m_request.subject};
    for (const Completeness::Row &county : counties())
        if (county.district != m_request.subject)
            subjects.push_back(county.district);
    for (const SubjectId subject : subjects) {
        for (const Target &target :
             storage::Repository<Target>(m_model.store().db()).where(&Target::subject, subject)) {
            const Indicator *indicator = m_model.indicator(target.indicator);
            if (!indicator || target.period < m_request.period)
                continue;
            ReportRow row;
            row.code = basic(Field::of(u"code"_s), subject).text + u' ' + indicator->code;
            // The index is computed, not observed: its mean answers for the whole.
            const bool isIndex = indicator->code == "index.synergy"_L1;
            const BoundValue value = !isIndex  ? figureOf(*indicator, subject, m_request.period)
                : subject == m_request.subject ? index(Field::of(u"index mean"_s), subject)
                                               : index(Field::of(u"index score"_s), subject);
            BoundValue gap = value;
            gap.kind = value.kind == ValueKind::Rate ? ValueKind::Points : ValueKind::Quantity;
            gap.number = value.hasNumber() ? value.number - target.value : methods::undefined;
            gap.trace.key += u"/gap"_s;
            gap.trace.formula
                = value.hasNumber() ? u"%1 − %2"_s.arg(plain(value.number), plain(target.value)) : QString();
            gap.trace.what = ReportWords::tr("%1, less the target").arg(value.trace.what);
            row.cells.emplace(u"name"_s, text(nameOf(subject)));
            row.cells.emplace(u"figure name"_s, text(pilotage::workbook::nameOf(*indicator)));
            row.cells.emplace(u"unit"_s, text(value.unit));
            row.cells.emplace(u"value"_s, value);
            BoundValue goal = number(value.kind, target.value, indicator->decimals, value.unit, subject,
                                     u"target/%1/%2"_s.arg(indicator->code, target.period.text()),
                                     ReportWords::tr("%1, target").arg(value.trace.what));
            goal.reason.clear();
            row.cells.emplace(u"target"_s, goal);
            row.cells.emplace(u"target year"_s, text(QString::number(target.period.year())));
            row.cells.emplace(u"gap"_s, gap);
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

/// One indicator over the years, with its target.
BoundChart ReportValues::figureChart(const Field &source) const
{
    const Indicator &indicator = indicatorOf(source);
    const bool isTotal = source.head() == "total"_L1;
    BoundChart chart;
    chart.data.unit = messages::unitText(indicator.unit);
    chart.data.categoryName = ReportWords::tr("Year");
    ChartSeries series;
    series.name = pilotage::workbook::nameOf(indicator);
    series.decimals = indicator.decimals;
    std::vector<BoundValue> points;
    for (int year = m_request.period.year() - trendYears + 1; year <= m_request.period.year(); ++year) {
        const Period period = Period::ofYear(year);
        ChartCategory category;
        category.label = QString::number(year);
        category.period = period;
        chart.data.categories.push_back(category);
        points.push_back(isTotal ? totalOf(indicator, period)
                                 : figureOf(indicator, m_request.subject, period));
        series.values.push_back(points.back().number);
        series.preliminary.push_back(points.back().isPreliminary);
    }
    chart.data.series.push_back(series);
    chart.points.push_back(points);
    chart.data.source = ReportWords::tr("Source: figures of this workbook; hollow points are preliminary");
    return chart;
}

} // namespace pilotage::workbook
