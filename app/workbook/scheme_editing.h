#pragma once

#include "app/workbook/evaluation.h"

namespace pilotage::workbook {

class Workbook;

struct SavedScheme
{
    QString code; ///< of the new scheme; empty = refused
    Issues issues;
};

/// Keeps the weights of a request as a scheme of the user's own: the items, limits and panel of the scheme
/// it started from, with fixed weights. One undo step. Refused without a name, with a name that is taken, or
/// where the weights differ between panels.
[[nodiscard]] SavedScheme saveSchemeAs(Workbook &workbook, const EvaluationRequest &request,
                                       const QString &name);

} // namespace pilotage::workbook
