#pragma once

#include <vector>

namespace pilotage::reports {

struct ChartData;

/// Which series each column of `toTable` belongs to; -1 = the category. Notes have a column of their own.
[[nodiscard]] std::vector<int> seriesOfColumns(const ChartData &data);

} // namespace pilotage::reports
