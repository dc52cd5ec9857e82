#pragma once

#include "app/reports/chart_data.h"
#include "app/workbook/compliance.h"
#include "ui/models/table_model.h"

#include <QDate>

#include <vector>

namespace pilotage::ui {

using workbook::ComplianceGroup;
using workbook::CycleCompliance;
using workbook::EntityCompliance;

/// A line of the countdown: what has been done by how many.
struct ComplianceStep
{
    enum class Kind { Issued, InFull, OnTime };
    Kind kind = Kind::Issued;
    Mark mark = Mark::None;
    Tone tone = Tone::Normal;
    QString text;
    QString figure; ///< "38/40"
};

[[nodiscard]] bool isDemo(const CycleCompliance &cycle);
/// "2019–2020" of 2019-2020.
[[nodiscard]] QString cycleLabel(const QString &code);
/// Days from today to the deadline, negative after it.
[[nodiscard]] qint64 daysLeft(const CycleCompliance &cycle, const QDate &today);

[[nodiscard]] QString complianceAnswer(const CycleCompliance &cycle, const QDate &today);
[[nodiscard]] reports::ChartData twoRates(const CycleCompliance &cycle);
/// Allowance balance of one entity, or of all when `entity` is null.
[[nodiscard]] reports::ChartData allowanceBalance(const CycleCompliance &cycle,
                                                  const EntityCompliance *entity);
[[nodiscard]] reports::ChartData countdownMarks(const CycleCompliance &cycle, const QDate &today);
[[nodiscard]] std::vector<ComplianceStep> complianceSteps(const CycleCompliance &cycle, const QDate &today);

/// Whether an entity with an obligation has done a step.
[[nodiscard]] bool hasDone(const EntityCompliance &entity, ComplianceStep::Kind step);
/// Columns of the table of cycles.
enum class CycleColumn { Code, NationalEntities, ByVolume, ByEntity, NationalRate, Deadline };
/// Where a number of the table of cycles comes from: its value, how sure it is, its source.
[[nodiscard]] QString cycleEvidence(const CycleCompliance &cycle, CycleColumn column);

[[nodiscard]] std::vector<Column<CycleCompliance>> cycleColumns(const QString &scopeName);
[[nodiscard]] std::vector<Column<EntityCompliance>> entityColumns();
/// Districts or sectors; the last row is the total.
[[nodiscard]] std::vector<Column<ComplianceGroup>> groupColumns(const QString &heading, bool sectors);
[[nodiscard]] std::vector<Column<ComplianceStep>> stepColumns();
/// The shown entities as a table for a file.
[[nodiscard]] reports::ChartTable entityTable(const std::vector<EntityCompliance> &entities);
[[nodiscard]] QString standingText(const EntityCompliance &entity);

} // namespace pilotage::ui
