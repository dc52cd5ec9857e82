#pragma once

#include "app/reports/chart_data.h"
#include "app/workbook/workbook.h"
#include "ui/models/cell_look.h"

#include <QDate>
#include <QVariantMap>

#include <optional>
#include <vector>

namespace pilotage::ui {

/// All that the overview stands on, read once a reload.
struct OverviewInput
{
    std::vector<workbook::ProgrammeCount> programmes;
    std::vector<workbook::RegisterRow> enrolments;
    workbook::EvaluationResult evaluation; ///< no rows = no scheme
    workbook::ScorePanel panel;
    workbook::Completeness completeness;
    std::vector<workbook::CycleCompliance> cycles;
    std::vector<Target> targets; ///< of the index in the district whose counties are compared, by period
    Period period;
    QString scopeName;
    std::optional<SubjectId> chosen; ///< county marked in the charts
    bool training = false; ///< demonstration workbook
    QDate today;
};

/// One sentence of what to do next, with the verb that leads there.
struct TodoItem
{
    Mark mark = Mark::Info;
    Tone tone = Tone::Muted;
    QString title;
    QString detail;
    QString verb;
    QString page;
    QVariantMap arguments;
};

/// Days ahead for which a deadline is something to do.
inline constexpr int deadlineNoticeDays = 90;

[[nodiscard]] reports::ChartData pilotChart(const OverviewInput &input);
/// What the register filters by for each part of pilotChart; empty = everything.
[[nodiscard]] QStringList pilotTypes(const OverviewInput &input);
[[nodiscard]] reports::ChartData indexChart(const OverviewInput &input);
/// Group (Indicator::group) of each series of completenessChart; empty = all together.
[[nodiscard]] QStringList completenessGroups(const OverviewInput &input);
[[nodiscard]] reports::ChartData completenessChart(const OverviewInput &input);
[[nodiscard]] reports::ChartData complianceChart(const OverviewInput &input);
[[nodiscard]] std::vector<TodoItem> todoList(const OverviewInput &input);
/// "9 of 12 counties have reported; mean synergy index 71.3, +1.8 on 2023; ..." with <b> numbers.
[[nodiscard]] QString overviewAnswer(const OverviewInput &input);
/// The cycle whose emission years contain the period, else the newest with obligations; nullptr = none.
[[nodiscard]] const workbook::CycleCompliance *cycleOf(const std::vector<workbook::CycleCompliance> &cycles,
                                                       Period period);

} // namespace pilotage::ui
