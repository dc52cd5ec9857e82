#pragma once

#include <optional>

namespace pilotage::bench {

/// The program run again as a child that reads or writes one spreadsheet, so that its time and memory are its
/// own. Nothing = it was not asked to.
[[nodiscard]] std::optional<int> runSheetChild(int argc, char **argv);

} // namespace pilotage::bench
