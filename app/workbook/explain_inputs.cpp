#include "app/workbook/explain_inputs.h"

#include "app/storage/queries/figure_queries.h"
#include "app/workbook/compliance_ledger.h"
#include "app/workbook/explain_text.h"
#include "app/workbook/scheme_params.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

using Kind = ExplanationNode::Kind;

/// Decimals that show four significant digits.
int shortDecimals(double value)
{
    if (std::isnan(value) || value == 0)
        return 2;
    return std::clamp(3 - static_cast<int>(std::floor(std::log10(std::abs(value)))), 0, 8);
}

QString placeOf(const QString &sheet, const Observation &figure)
{
    QString place = sheet;
    if (figure.sourceRow > 0) {
        if (!place.isEmpty())
            place += u' ';
        place += u'R' + QString::number(figure.sourceRow);
        if (figure.sourceColumn > 0)
            place += u'C' + QString::number(figure.sourceColumn);
    }
    return place;
}

} // namespace

ExplainInputs::ExplainInputs(Model &model, const Panel &panel, const EvaluationRequest &request, int period,
                             int subject)
    : m_model(model)
    , m_panel(panel)
    , m_request(request)
    , m_period(period)
    , m_subject(subject)
{
}

Period ExplainInputs::period() const
{
    return m_panel.input().periods[static_cast<std::size_t>(m_period)];
}

SubjectId ExplainInputs::subject() const
{
    return m_panel.input().subjects[static_cast<std::size_t>(m_subject)].id;
}

void ExplainInputs::setUnit(ExplanationNode &leaf, const SchemeItem &item) const
{
    const Indicator *above = item.indicator ? m_model.indicator(*item.indicator) : nullptr;
    const Indicator *below = item.denominator ? m_model.indicator(*item.denominator) : nullptr;
    switch (item.kind) {
    case LeafKind::Observation:
        if (above) {
            leaf.unit = above->unit;
            leaf.decimals = above->decimals;
        }
        return;
    case LeafKind::Ratio:
        if (above && below)
            leaf.unit = above->unit + u'/' + below->unit;
        leaf.decimals = shortDecimals(leaf.value);
        return;
    case LeafKind::Change:
    case LeafKind::ComplianceRate:
        leaf.unit = u"%"_s;
        leaf.decimals = 2;
        return;
    case LeafKind::RegisterCount:
        leaf.unit = u"count"_s;
        leaf.decimals = 0;
        return;
    case LeafKind::Group:
    case LeafKind::Method:
        return;
    }
}

void ExplainInputs::describe(ExplanationNode &leaf, const SchemeItem &item) const
{
    setUnit(leaf, item);
    QString now;
    switch (item.kind) {
    case LeafKind::Observation:
        describeFigures(leaf, item, period(), now);
        return;
    case LeafKind::Ratio:
        describeFigures(leaf, item, period(), now);
        if (!now.isEmpty() && !std::isnan(leaf.value))
            leaf.formula = fixedText(leaf.value, leaf.decimals) + u" = "_s + now;
        return;
    case LeafKind::Change: {
        QString before;
        describeFigures(leaf, item, period(), now);
        describeFigures(leaf, item, period().sameLastYear(), before);
        if (!std::isnan(leaf.value))
            leaf.formula
                = u"%1% = 100 \u00d7 (%2) / (%3) \u2212 100"_s.arg(fixedText(leaf.value, 2), now, before);
        return;
    }
    case LeafKind::RegisterCount:
        describeCount(leaf, item);
        return;
    case LeafKind::ComplianceRate:
        describeRate(leaf);
        return;
    case LeafKind::Group:
    case LeafKind::Method:
        return;
    }
}

void ExplainInputs::describeFigures(ExplanationNode &leaf, const SchemeItem &item, Period when,
                                    QString &formula) const
{
    for (const auto &indicator : {item.indicator, item.denominator}) {
        if (!indicator || (item.kind == LeafKind::Observation && !formula.isEmpty()))
            continue;
        ExplanationNode node = figure(*indicator, when);
        const QString text = std::isnan(node.value) ? u"\u2014"_s : fixedText(node.value, node.decimals);
        formula = formula.isEmpty() ? text : quotient(formula, text);
        leaf.children.push_back(std::move(node));
    }
    if (item.kind == LeafKind::Ratio && item.factor != 1)
        formula = product(shortText(item.factor), formula);
}

ExplanationNode ExplainInputs::figure(IndicatorId indicatorId, Period when) const
{
    ExplanationNode node;
    node.kind = Kind::Observation;
    node.key = ObservationKey{subject(), indicatorId, when, 0};
    if (const Indicator *indicator = m_model.indicator(indicatorId)) {
        node.code = indicator->code;
        node.nameZh = indicator->nameZh;
        node.nameEn = indicator->nameEn;
        node.unit = indicator->unit;
        node.decimals = indicator->decimals;
    }
    node.state = State::Missing;
    const int at = m_panel.input().positionOf(when);
    const auto figures = m_panel.input().figures.find(indicatorId.value());
    if (at >= 0 && figures != m_panel.input().figures.end()) {
        const std::size_t cell = static_cast<std::size_t>(at) * m_panel.input().subjects.size()
            + static_cast<std::size_t>(m_subject);
        node.value = figures->second.values[cell];
        node.state = ColumnStore::stateOf(figures->second.marks[cell]);
        node.qualifier = ColumnStore::qualifierOf(figures->second.marks[cell]);
    }
    const auto stored = storage::figure(m_model.store(), *node.key);
    const bool same
        = stored && (stored->value == node.value || (std::isnan(node.value) && std::isnan(stored->value)));
    if (same)
        addSource(node, *stored);
    else if (!m_request.knownOn.isEmpty() && !std::isnan(node.value))
        node.notes.push_back({Severity::Note, u"changed-since"_s, {}, {m_request.knownOn}});
    if (std::isnan(node.value))
        node.notes.push_back(
            {Severity::Warning, u"missing-input"_s, {}, {node.nameZh, node.nameEn, when.text()}});
    return node;
}

void ExplainInputs::addSource(ExplanationNode &node, const Observation &stored) const
{
    if (const auto note = storage::figureNote(m_model.store(), stored.key))
        node.printed = note->printed;
    if (!stored.source)
        return;
    const auto source = storage::sourceById(m_model.store(), *stored.source);
    if (!source)
        return;
    ExplanationNode from;
    from.kind = Kind::Source;
    from.code = toKey(source->kind);
    from.sourceTitle = source->title;
    from.sourcePlace = placeOf(source->sheet, stored);
    from.printed = node.printed;
    if (source->kind == SourceKind::Generated)
        from.sourceStatus = toKey(DocumentStatus::Demo);
    if (source->document)
        if (const auto document = storage::documentById(m_model.store(), *source->document)) {
            from.sourceTitle = document->title;
            from.formula = QStringList{document->number, document->date, document->url}
                               .filter(QRegularExpression(u"."_s))
                               .join(u" \u00b7 "_s);
            if (from.sourceStatus.isEmpty())
                from.sourceStatus = toKey(document->status);
        }
    from.nameZh = from.sourceTitle;
    from.nameEn = from.sourceTitle;
    node.sourceTitle = from.sourceTitle;
    node.sourcePlace = from.sourcePlace;
    node.sourceStatus = from.sourceStatus;
    node.children.push_back(std::move(from));
}

void ExplainInputs::describeCount(ExplanationNode &leaf, const SchemeItem &item) const
{
    const Register &reg = m_model.reg();
    const CountParams params = countParams(item);
    const QString end = lastDay(period().year(), period().month() + period().months() - 1);
    for (const Enrolment &enrolment : reg.enrolments()) {
        const Programme *programme = reg.programme(enrolment.programme);
        if (!programme || (!params.types.isEmpty() && !params.types.contains(programme->type))
            || !reg.isWithin(enrolment.subject, subject()))
            continue;
        std::optional<std::pair<QString, Lifecycle>> state;
        for (const auto &entered : reg.statesOf(enrolment))
            if (entered.first <= end)
                state = entered;
        if (!state
            || std::find(params.states.begin(), params.states.end(), state->second) == params.states.end())
            continue;
        ExplanationNode node;
        node.kind = Kind::Count;
        node.code = programme->type;
        node.nameZh = reg.nameOf(enrolment.subject, false);
        node.nameEn = reg.nameOf(enrolment.subject, true);
        node.value = 1;
        node.unit = u"count"_s;
        node.decimals = 0;
        node.lifecycle = state->second;
        node.since = state->first;
        node.sourceTitle
            = programme->nameZh + (programme->batch.isEmpty() ? QString() : u' ' + programme->batch);
        node.sourceStatus = enrolment.isDemo ? QString(toKey(DocumentStatus::Demo)) : QString();
        leaf.children.push_back(std::move(node));
    }
}

void ExplainInputs::describeRate(ExplanationNode &leaf) const
{
    const Model::Ets &ets = m_model.ets();
    for (const Cycle &cycle : ets.cycles) {
        if (period().year() < cycle.yearFrom || period().year() > cycle.yearTo)
            continue;
        ExplanationNode rate;
        rate.kind = Kind::Rate;
        rate.code = cycle.code;
        rate.nameZh = cycle.code;
        rate.nameEn = cycle.code;
        rate.unit = u"%"_s;
        methods::RateParts sum;
        for (const CycleEntity &entity : cycleEntities(cycle, ets.obligations, ets.entries)) {
            const methods::EntitySettlement settled
                = methods::settle(entity.position, cycle.offsetCapPercent);
            if (!settled.isCounted || !m_model.reg().isWithin(entity.entity, subject()))
                continue;
            sum.numerator += settled.coveredKg;
            sum.denominator += entity.position.dueKg;
            ExplanationNode one;
            one.kind = Kind::Rate;
            one.nameZh = m_model.reg().nameOf(entity.entity, false);
            one.nameEn = m_model.reg().nameOf(entity.entity, true);
            one.value
                = 100 * static_cast<double>(settled.coveredKg) / static_cast<double>(entity.position.dueKg);
            one.unit = u"%"_s;
            one.formula = u"%1 kg / %2 kg"_s.arg(settled.coveredKg).arg(entity.position.dueKg);
            one.sourceStatus = entity.isDemo ? QString(toKey(DocumentStatus::Demo)) : QString();
            rate.children.push_back(std::move(one));
        }
        if (const auto percent = sum.percent()) {
            rate.value = *percent;
            rate.formula = u"%1 kg / %2 kg"_s.arg(sum.numerator).arg(sum.denominator);
            leaf.children.push_back(std::move(rate));
        }
    }
}

void ExplainInputs::addLimits(ExplanationNode &leaf, std::size_t item) const
{
    const methods::Scale &scale = m_panel.scale(item);
    const SchemeItem &of = m_panel.input().items[item];
    const bool byScheme = (of.low && of.high) || scale.rule.kind == Normalisation::Attainment
        || of.direction == Direction::Target;
    for (const bool largest : {false, true}) {
        ExplanationNode node;
        node.kind = Kind::Limit;
        node.code = largest ? u"high"_s : u"low"_s;
        node.value = largest ? scale.high : scale.low;
        node.unit = leaf.unit;
        node.decimals = leaf.decimals;
        if (std::isnan(node.value))
            continue;
        const Panel::Spot spot = m_panel.spotOf(item, largest);
        if (byScheme) {
            node.notes.push_back({Severity::Note, u"limit-of-scheme"_s, {}, {}});
        } else if (spot.period >= 0) {
            const PanelInput::Subject &who = m_panel.input().subjects[static_cast<std::size_t>(spot.subject)];
            const Period when = m_panel.input().periods[static_cast<std::size_t>(spot.period)];
            node.nameZh = who.name;
            node.nameEn = who.nameEn;
            if (of.kind == LeafKind::Observation && of.indicator)
                node.key = ObservationKey{who.id, *of.indicator, when, 0};
            node.period = when;
        }
        leaf.children.push_back(std::move(node));
    }
    if (!scale.isUsable() || scale.reason == methods::Reason::ZeroVariance)
        leaf.notes.push_back(
            {Severity::Warning, QString(toKey(scale.reason)), {}, {of.nameZh, of.nameEn, of.code}});
}

} // namespace pilotage::workbook
