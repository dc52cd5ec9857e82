#pragma once

#include "app/domain/issue.h"
#include "app/domain/programme.h"

#include <span>

namespace pilotage {

/// The states that may follow, in the order of the procedure; empty = the end (rejected, revoked).
/// A step back is never a transition: it takes a correcting entry of its own.
[[nodiscard]] std::span<const Lifecycle> nextStates(Lifecycle state);
[[nodiscard]] bool mayFollow(Lifecycle from, Lifecycle to);
/// Some chain of steps leads from one to the other: what a record with gaps can still be.
[[nodiscard]] bool isReachable(Lifecycle from, Lifecycle to);

/// One step of the procedure: "lifecycle-step" with the states allowed, or "lifecycle-end".
[[nodiscard]] Issues lifecycleIssues(Lifecycle from, Lifecycle to);

} // namespace pilotage
