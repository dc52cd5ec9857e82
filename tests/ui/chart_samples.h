#pragma once

#include "app/reports/chart_data.h"

namespace pilotage::samples {

/// Charts with known numbers, all marked demo.
[[nodiscard]] reports::ChartData trend();
[[nodiscard]] reports::ChartData stack();
[[nodiscard]] reports::ChartData rates();
[[nodiscard]] reports::ChartData scores();
[[nodiscard]] reports::ChartData completeness();
[[nodiscard]] reports::ChartData dimensions();
[[nodiscard]] reports::ChartData balance();
[[nodiscard]] reports::ChartData countdown();
[[nodiscard]] reports::ChartData allTrends();

} // namespace pilotage::samples
