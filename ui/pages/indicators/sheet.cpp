#include "ui/pages/indicators/sheet.h"

#include "app/workbook/workbook.h"
#include "ui/pages/parts/wording.h"

#include <algorithm>
#include <cmath>
#include <set>

using pilotage::workbook::DistrictNode;
using pilotage::workbook::FigureColumn;
using pilotage::workbook::FigureGrid;
using pilotage::workbook::GridRequest;

namespace pilotage::ui {

namespace {

/// Plans reach this far ahead: three five-year plans.
constexpr int planYears = 15;

int yearOf(const QString &date)
{
    return date.left(4).toInt();
}

SheetRow rowOf(const District &district)
{
    return {district.id, district.code, placeName(district.name, district.nameEn), yearOf(district.validFrom),
            yearOf(district.validTo)};
}

void fillRows(const workbook::Workbook &book, Sheet &sheet)
{
    if (sheet.setup.alone) {
        sheet.placeName = book.subjectName(*sheet.setup.alone, speaksEnglish());
        sheet.rows.push_back({*sheet.setup.alone, {}, sheet.placeName, 0, 0});
        return;
    }
    const std::vector<DistrictNode> tree = book.districtTree();
    const auto node = std::find_if(tree.begin(), tree.end(), [&](const DistrictNode &each) {
        return each.district.id == sheet.setup.under;
    });
    if (node == tree.end())
        return;
    sheet.placeCode = node->district.code;
    sheet.placeName = placeName(node->district.name, node->district.nameEn);
    for (const int child : node->children) {
        const SheetRow row = rowOf(tree[static_cast<std::size_t>(child)].district);
        const bool isShown = std::any_of(sheet.setup.periods.begin(), sheet.setup.periods.end(),
                                         [&](Period period) { return row.existsIn(period); });
        if (isShown)
            sheet.rows.push_back(row);
    }
    if (sheet.rows.empty())
        sheet.rows.push_back(rowOf(node->district));
    std::sort(sheet.rows.begin(), sheet.rows.end(),
              [](const SheetRow &a, const SheetRow &b) { return a.code < b.code; });
}

std::vector<SubjectId> subjectsOf(const Sheet &sheet)
{
    std::vector<SubjectId> subjects;
    for (const SheetRow &row : sheet.rows)
        subjects.push_back(row.subject);
    return subjects;
}

/// The first period from the reference on that has a target, and the targets in it.
void fillTargets(workbook::Workbook &book, Sheet &sheet)
{
    sheet.targets.assign(sheet.rows.size() + 1, std::numeric_limits<double>::quiet_NaN());
    sheet.targetPeriod = {};
    if (sheet.setup.orientation != Orientation::Periods || !sheet.setup.reference.isYear())
        return;
    std::vector<SubjectId> subjects = subjectsOf(sheet);
    subjects.push_back(sheet.setup.under);
    std::vector<Period> years;
    for (int ahead = 0; ahead <= planYears; ++ahead)
        years.push_back(Period::ofYear(sheet.setup.reference.year() + ahead));
    const FigureGrid ahead
        = workbook::figureGrid(book, GridRequest::ofIndicator(sheet.setup.indicator, subjects, years));
    for (std::size_t column = 0; column < years.size(); ++column) {
        bool isThere = false;
        for (std::size_t row = 0; row < subjects.size(); ++row) {
            sheet.targets[row] = ahead.cell(row, column).target;
            isThere = isThere || !std::isnan(sheet.targets[row]);
        }
        if (isThere) {
            sheet.targetPeriod = years[column];
            return;
        }
    }
}

} // namespace

int Sheet::referenceColumn() const
{
    if (setup.orientation != Orientation::Periods)
        return -1;
    for (int column = 0; column < columnCount(); ++column)
        if (periodAt(column) == setup.reference)
            return column;
    return -1;
}

bool Sheet::isReported(int column) const
{
    for (int row = 0; row < static_cast<int>(rows.size()); ++row)
        if (cell(row, column).isThere)
            return true;
    return false;
}

std::vector<Indicator> groupOf(const std::vector<Indicator> &all, IndicatorId indicator)
{
    std::vector<Indicator> group;
    const auto chosen
        = std::find_if(all.begin(), all.end(), [&](const Indicator &each) { return each.id == indicator; });
    if (chosen != all.end())
        std::copy_if(all.begin(), all.end(), std::back_inserter(group),
                     [&](const Indicator &each) { return each.group == chosen->group; });
    return group;
}

Sheet loadSheet(workbook::Workbook &book, const SheetSetup &setup)
{
    Sheet sheet;
    sheet.setup = setup;
    fillRows(book, sheet);
    const std::vector<Indicator> all = book.indicators();
    GridRequest request;
    request.subjects = subjectsOf(sheet);
    if (setup.orientation == Orientation::Indicators) {
        for (const Indicator &indicator : groupOf(all, setup.indicator)) {
            request.columns.push_back({indicator.id, setup.reference});
            sheet.indicators.push_back(indicator);
        }
    } else {
        const auto chosen = std::find_if(all.begin(), all.end(),
                                         [&](const Indicator &each) { return each.id == setup.indicator; });
        if (chosen != all.end()) {
            for (const Period period : setup.periods)
                request.columns.push_back({setup.indicator, period});
            sheet.indicators.assign(setup.periods.size(), *chosen);
        }
    }
    sheet.grid = workbook::figureGrid(book, request);
    fillTargets(book, sheet);
    return sheet;
}

std::vector<int> refreshSheet(workbook::Workbook &book, Sheet &sheet,
                              const std::vector<ObservationKey> &touched)
{
    std::set<std::pair<IndicatorId, Period>> places;
    for (const ObservationKey &key : touched)
        places.emplace(key.indicator, key.period);
    std::vector<int> columns;
    GridRequest request;
    request.subjects = sheet.grid.subjects;
    for (int column = 0; column < sheet.columnCount(); ++column) {
        const Indicator &indicator = sheet.indicatorAt(column);
        const Period period = sheet.periodAt(column);
        const bool isTouched = places.contains({indicator.id, period})
            || places.contains({indicator.id, period.sameLastYear()})
            || (indicator.denominator && places.contains({*indicator.denominator, period}));
        if (!isTouched)
            continue;
        columns.push_back(column);
        request.columns.push_back({indicator.id, period});
    }
    if (columns.empty())
        return columns;
    const FigureGrid fresh = workbook::figureGrid(book, request);
    const auto width = static_cast<std::size_t>(sheet.columnCount());
    for (std::size_t at = 0; at < columns.size(); ++at) {
        const auto column = static_cast<std::size_t>(columns[at]);
        sheet.grid.columns[column] = fresh.columns[at];
        for (std::size_t row = 0; row < sheet.rows.size(); ++row)
            sheet.grid.cells[row * width + column] = fresh.cell(row, at);
    }
    return columns;
}

} // namespace pilotage::ui
