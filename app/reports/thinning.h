#pragma once

#include <cstddef>
#include <vector>

namespace pilotage::reports {

/// Positions to draw so that a line of many points looks the same in `columns` pixel columns: first,
/// lowest, highest and last of every column, in order; a column with a gap keeps one missing point.
/// With at most four points a column nothing is left out.
[[nodiscard]] std::vector<std::size_t> thinned(const std::vector<double> &values, std::size_t columns);

} // namespace pilotage::reports
