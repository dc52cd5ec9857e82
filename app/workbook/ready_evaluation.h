#pragma once

#include "app/storage/queries/evaluation_queries.h"
#include "app/workbook/workbook.h"

namespace pilotage::workbook {

/// An evaluation computed and packed, to be written as a draft or published at once.
struct ReadyEvaluation
{
    Scheme scheme;
    Evaluation row; ///< without an id
    storage::EvaluationBytes bytes;
    std::size_t subjects = 0;
};

[[nodiscard]] ReadyEvaluation readyEvaluation(Workbook &book, const EvaluationRequest &request,
                                              const QString &label);

} // namespace pilotage::workbook
