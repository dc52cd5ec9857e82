#pragma once

#include "app/methods/reason.h"

namespace pilotage::methods {

/// Obstacle degree 障碍度 of one object: O = (1 - z) w, share = O / sum O. `weights` are the effective ones
/// (see ScoreTree::effectiveWeights); a missing z or a weight of 0 by renormalisation gives NaN where z is
/// missing. NoShortfall: all z are 1, shares undefined. AboveOne, NegativeValue: z outside [0, 1], refused.
[[nodiscard]] Reason obstacle(Column z, Column weights, OutColumn degree, OutColumn share);

} // namespace pilotage::methods
