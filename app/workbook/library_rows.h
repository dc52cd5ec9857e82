#pragma once

#include "app/domain/ets.h"
#include "app/domain/evidence.h"
#include "app/domain/factor.h"
#include "app/domain/indicator.h"
#include "app/domain/programme.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"

#include <vector>

namespace pilotage::workbook {

/// The shipped tables as values, with their fixed ids (resources/README.md). Parents come before what
/// names them where the file can be ordered so; keys are checked at commit.
[[nodiscard]] std::vector<Document> shippedDocuments();
[[nodiscard]] std::vector<District> shippedDistricts();
[[nodiscard]] std::vector<Indicator> shippedIndicators();
[[nodiscard]] std::vector<FactorSet> shippedFactorSets();
[[nodiscard]] std::vector<Factor> shippedFactors();
[[nodiscard]] std::vector<Programme> shippedProgrammes();
[[nodiscard]] std::vector<Cycle> shippedCycles();
[[nodiscard]] std::vector<Requirement> shippedRequirements();
[[nodiscard]] std::vector<Scheme> shippedSchemes();
[[nodiscard]] std::vector<SchemeItem> shippedSchemeItems();

} // namespace pilotage::workbook
