#include "app/methods/obstacle.h"

namespace pilotage::methods {

Reason obstacle(Column z, Column weights, OutColumn degree, OutColumn share)
{
    double total = 0;
    bool hasValue = false;
    for (std::size_t j = 0; j < z.size(); ++j) {
        degree[j] = undefined;
        share[j] = undefined;
        if (z[j] < 0)
            return Reason::NegativeValue;
        if (z[j] > 1)
            return Reason::AboveOne;
    }
    for (std::size_t j = 0; j < z.size(); ++j) {
        if (!isPresent(z[j]))
            continue;
        hasValue = true;
        degree[j] = (1 - z[j]) * weights[j];
        total += degree[j];
    }
    if (!hasValue)
        return Reason::Missing;
    if (!(total > 0))
        return Reason::NoShortfall;
    for (std::size_t j = 0; j < z.size(); ++j)
        share[j] = degree[j] / total;
    return Reason::None;
}

} // namespace pilotage::methods
