#include "app/domain/period.h"

namespace pilotage {
} // namespace pilotage
