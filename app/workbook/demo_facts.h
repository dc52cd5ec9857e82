#pragma once

#include "app/workbook/demo_context.h"

namespace pilotage::workbook::demo {

/// Documents of resources/demo with one source each; names them in `context`.
void writeDocuments(Context &context);
/// The published facts: places, projects, figures with qualifier and printed text, targets, events,
/// measures, organisations and real enrolments.
void writeFacts(Context &context);
/// County CO2 1997-2017 and city CO2 2000-2019 as published, and second sources for some of them.
void writeHistory(Context &context);

} // namespace pilotage::workbook::demo
