#include "app/workbook/completeness.h"

#include "app/workbook/workbook_parts.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr int windowYears = 3; ///< the period itself and the two years before it

std::set<IndicatorId> schemeInputs(Model &model)
{
    std::set<IndicatorId> inputs;
    for (const Scheme &scheme : model.schemes())
        for (const SchemeItem &item : model.items(scheme.id))
            for (const auto &id : {item.indicator, item.denominator})
                if (id)
                    inputs.insert(*id);
    return inputs;
}

/// The districts right below `under` that exist on the last day of the period; itself if it has none below.
std::vector<const District *> districtsIn(const Register &reg, Period period, SubjectId under)
{
    const QString day = lastDay(period.year(), period.month() + period.months() - 1);
    const bool hasChildren = std::any_of(reg.districts().begin(), reg.districts().end(),
                                         [under](const District &item) { return item.parent == under; });
    std::vector<const District *> found;
    for (const District &district : reg.districts()) {
        const bool isAsked = district.parent == under || (!hasChildren && district.id == under);
        const bool isOver = !district.validTo.isEmpty() && latestDay(district.validTo) < day;
        const bool isToCome = !district.validFrom.isEmpty() && district.validFrom.left(10) > day;
        if (isAsked && !isOver && !isToCome)
            found.push_back(&district);
    }
    return found;
}

std::vector<Period> windowOf(Period period)
{
    std::vector<Period> periods{period};
    while (static_cast<int>(periods.size()) < windowYears)
        periods.push_back(periods.back().sameLastYear());
    return periods;
}

bool isThere(std::uint8_t mark, double value)
{
    if (methods::isPresent(value))
        return true;
    return mark != ColumnStore::absent && ColumnStore::stateOf(mark) != State::Missing;
}

bool isReportedIn(const ColumnStore &columns, IndicatorId indicator, const std::vector<Period> &periods,
                  const std::vector<int> &positions)
{
    return std::any_of(periods.begin(), periods.end(), [&](Period period) {
        const ColumnStore::Cells cells = columns.cells(indicator, period);
        return !cells.values.empty() && std::any_of(positions.begin(), positions.end(), [&](int position) {
            return position >= 0 && methods::isPresent(cells.values[static_cast<std::size_t>(position)]);
        });
    });
}

/// In the order of the library.
std::vector<const Indicator *> expectedOf(Model &model, Period period,
                                          const std::vector<const District *> &districts,
                                          const std::set<IndicatorId> &inputs)
{
    const ColumnStore &columns = model.columns();
    std::vector<int> positions;
    for (const District *district : districts)
        positions.push_back(columns.positionOf(district->id));
    const std::vector<Period> periods = windowOf(period);
    std::vector<const Indicator *> expected;
    for (const Indicator &indicator : model.indicators())
        if (inputs.contains(indicator.id) || isReportedIn(columns, indicator.id, periods, positions))
            expected.push_back(&indicator);
    return expected;
}

std::size_t groupAt(Completeness &all, const QString &group)
{
    const auto found = std::find(all.groups.begin(), all.groups.end(), group);
    const auto at = static_cast<std::size_t>(found - all.groups.begin());
    if (found == all.groups.end()) {
        all.groups.push_back(group);
        all.groupSizes.push_back(0);
    }
    return at;
}

} // namespace

Completeness completenessOf(Model &model, Period period, SubjectId under)
{
    Completeness all;
    all.period = period;
    const std::vector<const District *> districts = districtsIn(model.reg(), period, under);
    const std::vector<const Indicator *> expected = expectedOf(model, period, districts, schemeInputs(model));
    std::vector<std::size_t> groups;
    for (const Indicator *indicator : expected) {
        groups.push_back(groupAt(all, indicator->group));
        ++all.groupSizes[groups.back()];
    }
    all.expected = static_cast<int>(expected.size());
    const ColumnStore &columns = model.columns();
    for (const District *district : districts) {
        Completeness::Row row{district->id,
                              district->code,
                              district->name,
                              district->nameEn,
                              std::vector<int>(all.groups.size(), 0),
                              0,
                              false};
        const int position = columns.positionOf(district->id);
        for (std::size_t i = 0; i < expected.size(); ++i)
            if (isThere(columns.mark(expected[i]->id, period, position),
                        columns.value(expected[i]->id, period, position))) {
                ++row.present[groups[i]];
                ++row.total;
            }
        row.reported = all.expected > 0 && row.total == all.expected;
        all.rows.push_back(std::move(row));
    }
    return all;
}

std::vector<ExpectedFigure> expectedFigures(Workbook &workbook, Period period, SubjectId under,
                                            SubjectId district, const QString &group)
{
    return expectedFigures(*workbook.parts().model, period, under, district, group);
}

std::vector<ExpectedFigure> expectedFigures(Model &model, Period period, SubjectId under, SubjectId district,
                                            const QString &group)
{
    const std::set<IndicatorId> inputs = schemeInputs(model);
    const ColumnStore &columns = model.columns();
    const int position = columns.positionOf(district);
    std::vector<ExpectedFigure> figures;
    for (const Indicator *indicator :
         expectedOf(model, period, districtsIn(model.reg(), period, under), inputs)) {
        if (!group.isEmpty() && indicator->group != group)
            continue;
        const std::uint8_t mark = columns.mark(indicator->id, period, position);
        const double value = columns.value(indicator->id, period, position);
        figures.push_back({indicator->id, indicator->code, indicator->nameZh, indicator->nameEn,
                           indicator->group, indicator->unit, indicator->decimals, isThere(mark, value),
                           value, ColumnStore::stateOf(mark), ColumnStore::qualifierOf(mark),
                           inputs.contains(indicator->id)});
    }
    std::stable_sort(figures.begin(), figures.end(), [](const ExpectedFigure &a, const ExpectedFigure &b) {
        return a.isThere != b.isThere && !a.isThere;
    });
    return figures;
}

} // namespace pilotage::workbook
