#pragma once

#include "app/workbook/figure_grid.h"

#include <QString>

#include <optional>
#include <vector>

namespace pilotage::ui {

/// Columns are periods of one indicator, or the indicators of one group in one period.
enum class Orientation { Periods, Indicators };

struct SheetSetup
{
    Orientation orientation = Orientation::Periods;
    SubjectId under; ///< its divisions are the rows
    std::optional<SubjectId> alone; ///< one subject instead of the divisions: a site, a project, a town
    IndicatorId indicator;
    std::vector<Period> periods; ///< oldest first
    Period reference; ///< what targets and last year are compared in; the only period of indicators

    friend bool operator==(const SheetSetup &, const SheetSetup &) = default;
};

struct SheetRow
{
    SubjectId subject;
    QString code;
    QString name;
    int fromYear = 0; ///< 0 = not known
    int toYear = 0; ///< 0 = still there

    [[nodiscard]] bool existsIn(Period period) const
    {
        return (fromYear == 0 || period.year() >= fromYear) && (toYear == 0 || period.year() <= toYear);
    }
};

/// The figures a page shows, read at one moment and mended where changes name them.
struct Sheet
{
    SheetSetup setup;
    std::vector<SheetRow> rows;
    QString placeCode; ///< of the division whose parts the rows are
    QString placeName;
    std::vector<Indicator> indicators; ///< one a column
    workbook::FigureGrid grid;
    std::vector<double> targets; ///< one a row, then that of the whole; NaN = none
    Period targetPeriod; ///< the first one from the reference on that has targets; Period() = none

    [[nodiscard]] int columnCount() const { return static_cast<int>(grid.columns.size()); }
    [[nodiscard]] const workbook::GridCell &cell(int row, int column) const
    {
        return grid.cell(static_cast<std::size_t>(row), static_cast<std::size_t>(column));
    }
    [[nodiscard]] const Indicator &indicatorAt(int column) const
    {
        return indicators[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] Period periodAt(int column) const
    {
        return grid.columns[static_cast<std::size_t>(column)].column.period;
    }
    [[nodiscard]] ObservationKey keyAt(int row, int column) const
    {
        return {rows[static_cast<std::size_t>(row)].subject, indicatorAt(column).id, periodAt(column), 0};
    }
    /// Column of the reference period; -1 = not shown.
    [[nodiscard]] int referenceColumn() const;
    /// Any row has a figure in it.
    [[nodiscard]] bool isReported(int column) const;
};

[[nodiscard]] Sheet loadSheet(workbook::Workbook &book, const SheetSetup &setup);
/// Reads again the columns that the keys touch, and those that stand on them (change on last year, means
/// weighted by them). Returns the columns read.
std::vector<int> refreshSheet(workbook::Workbook &book, Sheet &sheet,
                              const std::vector<ObservationKey> &touched);

/// The indicators that stand together with one, in the order of the library.
[[nodiscard]] std::vector<Indicator> groupOf(const std::vector<Indicator> &all, IndicatorId indicator);

} // namespace pilotage::ui
