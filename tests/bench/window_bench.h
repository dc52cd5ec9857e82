#pragma once

#include <optional>

namespace pilotage::bench {

/// `--window empty|paint|numbers [FILE]`: the child that is measured. Shows a window, ends at its first paint
/// (or when the overview has its numbers) and gives the exit status; nothing if the arguments are others.
[[nodiscard]] std::optional<int> runWindowChild(int argc, char **argv);

} // namespace pilotage::bench
