#pragma once

#include "app/workbook/model.h"
#include "app/workbook/register_view.h"

namespace pilotage::workbook {

/// What the register shows, made from the model in memory; only figures and events of one subject are read.
[[nodiscard]] std::vector<DistrictNode> districtTreeOf(const Register &reg);
[[nodiscard]] std::vector<RegisterRow> enrolmentsOf(const Register &reg, std::optional<SubjectId> under);
[[nodiscard]] std::vector<ProgrammeCount> programmeCountsOf(Model &model, std::optional<SubjectId> under);
[[nodiscard]] SubjectDetail subjectDetailOf(Model &model, SubjectId id);

} // namespace pilotage::workbook
