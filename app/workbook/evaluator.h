#pragma once

#include "app/workbook/evaluation.h"
#include "app/workbook/model.h"

namespace pilotage::workbook {

/// A panel and those of its districts that a request asks for.
struct PanelPart
{
    Panel *panel = nullptr;
    std::vector<int> subjects; ///< positions in the panel
};

/// Throws storage::StorageError "unknown-scheme" when the code names none.
[[nodiscard]] const Scheme &requestedScheme(Model &model, const EvaluationRequest &request);
/// The panels of a request, each with the districts asked for; empty ones left out.
[[nodiscard]] std::vector<PanelPart> partsOf(Model &model, const Scheme &scheme,
                                             const EvaluationRequest &request);
/// The result of panels that are there already: ranks over all of them together.
[[nodiscard]] EvaluationResult resultOf(const Scheme &scheme, Period period,
                                        const std::vector<PanelPart> &parts);

[[nodiscard]] EvaluationResult evaluate(Model &model, const EvaluationRequest &request);
[[nodiscard]] ScorePanel scorePanel(Model &model, const EvaluationRequest &request);

} // namespace pilotage::workbook
