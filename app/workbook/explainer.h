#pragma once

#include "app/workbook/evaluation.h"
#include "app/workbook/model.h"

namespace pilotage::workbook {

/// Where one score comes from: score, groups, leaves, their limits, each figure and its source.
/// Throws storage::StorageError "unknown-subject" when the request holds no such district.
[[nodiscard]] ExplanationNode explain(Model &model, const EvaluationRequest &request, SubjectId subject);

} // namespace pilotage::workbook
