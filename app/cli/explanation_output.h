#pragma once

#include "app/cli/command.h"
#include "app/workbook/evaluation.h"

namespace pilotage::cli {

/// An explanation as an indented tree, a flat table with its depth, or nested objects.
void writeExplanation(const Context &context, const workbook::ExplanationNode &root);

} // namespace pilotage::cli
