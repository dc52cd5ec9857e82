#pragma once

#include <QDateTime>

#include <functional>

namespace pilotage {

/// "Now" as a parameter: nothing in app/ asks the system for the time by itself.
/// `systemClock()` honours PILOTAGE_NOW=2025-11-01T09:00:00 (then the clock starts there and runs on).
using Clock = std::function<QDateTime()>;

[[nodiscard]] Clock systemClock();

} // namespace pilotage
