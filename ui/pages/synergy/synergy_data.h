#pragma once

#include "app/reports/chart_data.h"
#include "app/workbook/evaluation.h"
#include "ui/models/table_model.h"

#include <optional>
#include <vector>

namespace pilotage::ui {

/// All that the synergy page stands on, read once a reload.
struct SynergyInput
{
    workbook::EvaluationResult now;
    workbook::EvaluationResult before; ///< the same period a year earlier; no rows = none
    workbook::ScorePanel panel;
    Period period;
    bool training = false;
};

/// What moved a score since last year, in points of 100.
struct Mover
{
    QString name;
    double points = 0;
};

[[nodiscard]] const workbook::SubjectScore *scoreOf(const workbook::EvaluationResult &result,
                                                    SubjectId subject);
/// Largest changes of leaf contributions, biggest first; empty when a year is missing.
[[nodiscard]] std::vector<Mover> movers(const SynergyInput &input, SubjectId subject, std::size_t most = 3);
/// "Lucheng ranks 2 of 12 (81.4, +3.1): ..." with <b> numbers.
[[nodiscard]] QString synergyAnswer(const SynergyInput &input, std::optional<SubjectId> subject);

/// Districts by rank, years as columns, change against the year before at the right.
[[nodiscard]] reports::ChartData scoreMap(const SynergyInput &input);
/// District in row i of scoreMap.
[[nodiscard]] std::vector<SubjectId> scoreMapOrder(const SynergyInput &input);
/// Period of the year columns of scoreMap.
[[nodiscard]] std::vector<Period> scoreMapPeriods(const SynergyInput &input);
[[nodiscard]] reports::ChartData trendLines(const SynergyInput &input, std::optional<SubjectId> subject);
[[nodiscard]] reports::ChartData dimensionBars(const SynergyInput &input, std::optional<SubjectId> subject);
[[nodiscard]] std::vector<Column<workbook::SubjectScore>> rankingColumns(const SynergyInput &input);

/// Name of a scheme as the picker says it: never official that is not.
[[nodiscard]] QString schemeLabel(const Scheme &scheme);

} // namespace pilotage::ui
