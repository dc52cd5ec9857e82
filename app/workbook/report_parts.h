#pragma once

// What the files that make the values of reports share.
#include "app/messages/labels.h"
#include "app/workbook/report_values.h"
#include "app/workbook/report_words.h"

namespace pilotage::workbook {

using reports::BoundChart;
using reports::BoundValue;
using reports::ChartCategory;
using reports::ChartSeries;
using reports::Field;
using reports::ReportRow;
using reports::SeriesRole;
using reports::ValueKind;

} // namespace pilotage::workbook
