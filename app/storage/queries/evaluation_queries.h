#pragma once

#include "app/domain/scheme.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace pilotage::storage {

class Store;

[[nodiscard]] std::vector<Scheme> allSchemes(Store &store); ///< by code, then newest version first
[[nodiscard]] std::vector<SchemeItem> itemsOf(Store &store, SchemeId scheme); ///< by parent, then position
[[nodiscard]] std::vector<Evaluation> allEvaluations(Store &store); ///< newest first

struct EvaluationBytes
{
    QByteArray inputs;
    QByteArray results;
};
[[nodiscard]] std::optional<EvaluationBytes> evaluationBytes(Store &store, EvaluationId id);

/// Inside `perform`: the evaluation with its contents. Contents are stored by their hash, once.
void writeEvaluation(Store &store, const Evaluation &evaluation, const EvaluationBytes &bytes);
/// Inside `perform`: publishes or takes back; nothing else of a saved evaluation ever changes.
void setEvaluationState(Store &store, EvaluationId id, EvaluationState state, const QString &label);
/// Inside `perform`: a draft with the names of its contents. Throws "evaluation-published" for any other.
void removeDraft(Store &store, EvaluationId id);

} // namespace pilotage::storage
