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

} // namespace pilotage::storage
