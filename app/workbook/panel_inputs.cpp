#include "app/workbook/panel_inputs.h"

#include "app/workbook/compliance_ledger.h"
#include "app/workbook/scheme_params.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

std::vector<Period> panelPeriods(const ColumnStore &columns, Period wanted)
{
    std::vector<Period> periods;
    for (const Period period : columns.periods(wanted.months()))
        if (period.month() == wanted.month())
            periods.push_back(period);
    if (std::find(periods.begin(), periods.end(), wanted) == periods.end()) {
        periods.push_back(wanted);
        std::sort(periods.begin(), periods.end());
    }
    return periods;
}

void setWindow(PanelInput &input, const Model::PanelKey &key)
{
    const auto inside = [&](Period period) {
        if (key.limitPeriod != 0)
            return period.key() == key.limitPeriod;
        return period.year() >= input.scheme.panelFrom && period.year() <= input.scheme.panelTo;
    };
    const auto first = std::find_if(input.periods.begin(), input.periods.end(), inside);
    const auto last = std::find_if_not(first, input.periods.end(), inside);
    input.limitFrom = static_cast<std::size_t>(first - input.periods.begin());
    input.limitTo = static_cast<std::size_t>(last - input.periods.begin());
}

void addFigures(PanelInput &input, const ColumnStore &columns, IndicatorId indicator)
{
    const auto [place, fresh] = input.figures.try_emplace(indicator.value());
    if (!fresh)
        return;
    PanelInput::Figures &to = place->second;
    to.values.assign(input.cellCount(), undefined);
    to.marks.assign(input.cellCount(), ColumnStore::absent);
    std::vector<int> positions;
    for (const PanelInput::Subject &subject : input.subjects)
        positions.push_back(columns.positionOf(subject.id));
    for (std::size_t p = 0; p < input.periods.size(); ++p) {
        const ColumnStore::Cells cells = columns.cells(indicator, input.periods[p]);
        if (cells.values.empty())
            continue;
        const std::size_t from = p * input.subjects.size();
        for (std::size_t s = 0; s < positions.size(); ++s)
            if (positions[s] >= 0) {
                to.values[from + s] = cells.values[static_cast<std::size_t>(positions[s])];
                to.marks[from + s] = cells.marks[static_cast<std::size_t>(positions[s])];
            }
    }
}

PanelInput inputFor(Model &model, const Scheme &scheme, const Model::PanelKey &key, Period wanted,
                    const std::vector<const District *> &districts)
{
    PanelInput input;
    input.scheme = scheme;
    input.items = model.items(scheme.id);
    for (const District *item : districts)
        input.subjects.push_back({item->id, item->code, item->name, item->nameEn});
    const ColumnStore &columns
        = key.knownOn.isEmpty() ? model.columns() : model.columnsKnownOn(key.knownOn, input.items);
    input.periods = panelPeriods(columns, wanted);
    setWindow(input, key);
    for (const SchemeItem &item : input.items) {
        for (const auto &indicator : {item.indicator, item.denominator})
            if (indicator)
                addFigures(input, columns, *indicator);
        if (item.kind == LeafKind::RegisterCount)
            input.derived.emplace(item.code, registerCounts(model.reg(), item, input));
        if (item.kind == LeafKind::ComplianceRate)
            input.derived.emplace(item.code, complianceRates(model, input));
    }
    return input;
}

/// Positions of the panel's subjects by id.
std::unordered_map<SubjectId, std::size_t> positionsOf(const PanelInput &panel)
{
    std::unordered_map<SubjectId, std::size_t> positions;
    for (std::size_t s = 0; s < panel.subjects.size(); ++s)
        positions.emplace(panel.subjects[s].id, s);
    return positions;
}

} // namespace

SubjectId panelGroup(const Register &reg, const District &district)
{
    using enum DistrictLevel;
    std::vector<DistrictLevel> above;
    switch (district.level) {
    case Village:
    case Township:
    case County:
        above = {Prefecture, Province, Country};
        break;
    case Prefecture:
        above = {Province, Country};
        break;
    case Province:
        above = {Country};
        break;
    case Country:
        break;
    }
    for (const DistrictLevel level : above)
        if (const auto found = reg.ancestor(district.id, level))
            return *found;
    return {};
}

std::map<SubjectId, std::vector<const District *>> panelGroups(const Register &reg, DistrictLevel level)
{
    std::map<SubjectId, std::vector<const District *>> groups;
    for (const District &item : reg.districts())
        if (item.level == level)
            groups[panelGroup(reg, item)].push_back(&item);
    return groups;
}

Panel &panelFor(Model &model, const Scheme &scheme, const EvaluationRequest &request, SubjectId group,
                const std::vector<const District *> &districts)
{
    Model::PanelKey key;
    key.scheme = scheme.id;
    key.group = group;
    key.level = request.level;
    key.months = request.period.months();
    key.month = request.period.month();
    key.limitPeriod = scheme.limits == Limits::Period ? request.period.key() : 0;
    key.knownOn = request.knownOn;
    const auto make
        = [&] { return std::make_unique<Panel>(inputFor(model, scheme, key, request.period, districts)); };
    Panel *panel = &model.panel(key, make);
    if (panel->input().positionOf(request.period) < 0) {
        // A period without any figure: the panel was made for others.
        *panel = Panel(inputFor(model, scheme, key, request.period, districts));
    }
    panel->setWeights(request.weights);
    return *panel;
}

std::vector<double> registerCounts(const Register &reg, const SchemeItem &item, const PanelInput &panel)
{
    const CountParams params = countParams(item);
    const auto positions = positionsOf(panel);
    std::vector<double> counts(panel.cellCount(), 0.0);
    for (const Enrolment &enrolment : reg.enrolments()) {
        const Programme *programme = reg.programme(enrolment.programme);
        if (!programme || (!params.types.isEmpty() && !params.types.contains(programme->type)))
            continue;
        std::vector<std::size_t> within;
        for (const SubjectId district : reg.lineOf(enrolment.subject))
            if (const auto found = positions.find(district); found != positions.end())
                within.push_back(found->second);
        if (within.empty())
            continue;
        const auto states = reg.statesOf(enrolment);
        for (std::size_t p = 0; p < panel.periods.size(); ++p) {
            const Period period = panel.periods[p];
            const QString end = lastDay(period.year(), period.month() + period.months() - 1);
            std::optional<Lifecycle> state;
            for (const auto &[day, entered] : states)
                if (day <= end)
                    state = entered;
            if (!state
                || std::find(params.states.begin(), params.states.end(), *state) == params.states.end())
                continue;
            for (const std::size_t s : within)
                counts[p * panel.subjects.size() + s] += 1;
        }
    }
    return counts;
}

std::vector<double> complianceRates(Model &model, const PanelInput &panel)
{
    const auto positions = positionsOf(panel);
    std::vector<double> rates(panel.cellCount(), undefined);
    const Model::Ets &ets = model.ets();
    for (const Cycle &cycle : ets.cycles) {
        std::vector<methods::RateParts> sums(panel.subjects.size());
        for (const CycleEntity &entity : cycleEntities(cycle, ets.obligations, ets.entries)) {
            const methods::EntitySettlement settled
                = methods::settle(entity.position, cycle.offsetCapPercent);
            if (!settled.isCounted)
                continue;
            for (const SubjectId district : model.reg().lineOf(entity.entity))
                if (const auto found = positions.find(district); found != positions.end()) {
                    sums[found->second].numerator += settled.coveredKg;
                    sums[found->second].denominator += entity.position.dueKg;
                }
        }
        for (std::size_t p = 0; p < panel.periods.size(); ++p)
            if (const int year = panel.periods[p].year(); year >= cycle.yearFrom && year <= cycle.yearTo)
                for (std::size_t s = 0; s < sums.size(); ++s)
                    if (const auto percent = sums[s].percent())
                        rates[p * panel.subjects.size() + s] = *percent;
    }
    return rates;
}

} // namespace pilotage::workbook
