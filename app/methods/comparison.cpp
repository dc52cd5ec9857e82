#include "app/methods/comparison.h"

namespace pilotage::methods {

Comparison compare(double now, double then, bool isPercentage)
{
    Comparison result;
    result.unit = isPercentage ? ChangeUnit::PercentagePoints : ChangeUnit::Percent;
    if (!isPresent(now) || !isPresent(then)) {
        result.reason = Reason::Missing;
        return result;
    }
    result.difference = now - then;
    if (isPercentage)
        result.change = result.difference;
    else if (then == 0)
        result.reason = Reason::ZeroBase;
    else if (then < 0)
        result.reason = Reason::NegativeBase; // the sign of a percentage of a negative base says nothing
    else
        result.change = 100 * result.difference / then;
    return result;
}

void compare(Column now, Column then, bool isPercentage, OutColumn change)
{
    for (std::size_t i = 0; i < now.size(); ++i)
        change[i] = compare(now[i], then[i], isPercentage).change;
}

} // namespace pilotage::methods
