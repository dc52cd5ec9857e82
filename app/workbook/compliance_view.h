#pragma once

#include "app/workbook/compliance.h"
#include "app/workbook/model.h"

namespace pilotage::workbook {

/// Rates, groups and entities of the cycles asked for; an unknown cycle throws "unknown-cycle".
[[nodiscard]] std::vector<CycleCompliance> complianceOf(Model &model, const ComplianceRequest &request);

} // namespace pilotage::workbook
