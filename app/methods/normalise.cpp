#include "app/methods/normalise.h"

#include "app/methods/lanes.h"

#include <algorithm>
#include <cmath>

namespace pilotage::methods {

namespace {

struct Extremes
{
    double least = undefined;
    double largest = undefined;
};

struct ExtremesBody
{
    template<class Pack>
    [[gnu::always_inline]] static inline Extremes run(Column values)
    {
        constexpr double infinity = std::numeric_limits<double>::infinity();
        // A comparison with NaN is false, so a missing cell changes no lane.
        std::array<Pack, packCount<Pack>> low;
        std::array<Pack, packCount<Pack>> high;
        low.fill(Pack{} + infinity);
        high.fill(Pack{} - infinity);
        const std::size_t whole = values.size() / laneCount * laneCount;
        for (std::size_t i = 0; i < whole; i += laneCount) {
            for (std::size_t k = 0; k < packCount<Pack>; ++k) {
                Pack cell;
                load(cell, values.data() + i + k * packWidth<Pack>);
                low[k] = cell < low[k] ? cell : low[k];
                high[k] = cell > high[k] ? cell : high[k];
            }
        }
        std::array<double, laneCount> least;
        std::array<double, laneCount> largest;
        for (std::size_t k = 0; k < packCount<Pack>; ++k) {
            store(low[k], least.data() + k * packWidth<Pack>);
            store(high[k], largest.data() + k * packWidth<Pack>);
        }
        for (const double cell : values.subspan(whole)) {
            least[0] = cell < least[0] ? cell : least[0];
            largest[0] = cell > largest[0] ? cell : largest[0];
        }
        const double found = *std::min_element(least.begin(), least.end());
        if (found == infinity)
            return {};
        return {found, *std::max_element(largest.begin(), largest.end())};
    }
};

Extremes extremesOf(Column values, Arithmetic arithmetic)
{
    return runLanes<ExtremesBody>(arithmetic, values);
}

void fitAttainment(Scale &scale)
{
    scale.low = scale.rule.low;
    scale.high = scale.rule.high;
    if (!isPresent(scale.low) || !isPresent(scale.high))
        scale.reason = Reason::LimitsIncomplete;
    else
        scale.reason = scale.low == scale.high ? Reason::BadLimits : Reason::None;
}

void fitMinmax(Scale &scale, Column panel, Arithmetic arithmetic)
{
    const bool hasLow = isPresent(scale.rule.low);
    const bool hasHigh = isPresent(scale.rule.high);
    if (hasLow != hasHigh) {
        scale.reason = Reason::LimitsIncomplete;
        return;
    }
    const Extremes found = hasLow ? Extremes{scale.rule.low, scale.rule.high} : extremesOf(panel, arithmetic);
    scale.low = found.least;
    scale.high = found.largest;
    if (!isPresent(scale.low))
        scale.reason = Reason::NoData;
    else if (scale.low > scale.high)
        scale.reason = Reason::BadLimits;
    else
        scale.reason = scale.low == scale.high ? Reason::ZeroVariance : Reason::None;
}

void fitInterval(Scale &scale, Column panel, Arithmetic arithmetic)
{
    scale.low = scale.rule.low;
    scale.high = scale.rule.high;
    if (!isPresent(scale.low) || !isPresent(scale.high)) {
        scale.reason = Reason::LimitsIncomplete;
        return;
    }
    if (scale.low > scale.high) {
        scale.reason = Reason::BadLimits;
        return;
    }
    const Extremes found = extremesOf(panel, arithmetic);
    if (!isPresent(found.least)) {
        scale.reason = Reason::NoData;
        return;
    }
    scale.reach = std::max({scale.low - found.least, found.largest - scale.high, 0.0});
    scale.reason = scale.reach > 0 ? Reason::None : Reason::ZeroVariance;
}

void fitTarget(Scale &scale, Column panel, Arithmetic arithmetic)
{
    scale.low = scale.rule.target;
    scale.high = scale.rule.target;
    if (!isPresent(scale.low)) {
        scale.reason = Reason::LimitsIncomplete;
        return;
    }
    const Extremes found = extremesOf(panel, arithmetic);
    if (!isPresent(found.least)) {
        scale.reason = Reason::NoData;
        return;
    }
    scale.reach = std::max(std::abs(found.least - scale.low), std::abs(found.largest - scale.low));
    scale.reason = scale.reach > 0 ? Reason::None : Reason::ZeroVariance;
}

bool isByDistance(const Rule &rule)
{
    return rule.direction == Direction::Interval || rule.direction == Direction::Target;
}

/// Distance rules: 1 inside, falling to 0 at `reach` from the nearer end.
double byDistance(double value, const Scale &scale)
{
    const double outside = std::max({scale.low - value, value - scale.high, 0.0});
    if (outside == 0)
        return 1;
    return scale.reach > 0 ? std::max(0.0, 1 - outside / scale.reach) : 0;
}

/// Line from `zero` (z = 0) to `full` (z = 1).
struct Line
{
    double zero;
    double full;
};

Line lineOf(const Scale &scale)
{
    const bool falls = scale.rule.kind == Normalisation::Minmax && scale.rule.direction == Direction::Cost;
    return falls ? Line{scale.high, scale.low} : Line{scale.low, scale.high};
}

/// Held at 0 and 1; NaN passes through.
double heldInside(double z)
{
    z = z < 0 ? 0 : z;
    return z > 1 ? 1 : z;
}

struct LineBody
{
    template<class Pack>
    [[gnu::always_inline]] static inline void run(Column values, double zero, double range, OutColumn z)
    {
        const Pack none{};
        const Pack full = none + 1.0;
        const std::size_t whole = values.size() / packWidth<Pack> * packWidth<Pack>;
        for (std::size_t i = 0; i < whole; i += packWidth<Pack>) {
            Pack cell;
            load(cell, values.data() + i);
            // A true division, not a product with the reciprocal: the same digits as normalised().
            cell = (cell - zero) / range;
            cell = cell < none ? none : cell;
            cell = cell > full ? full : cell;
            store(cell, z.data() + i);
        }
        for (std::size_t i = whole; i < values.size(); ++i)
            z[i] = heldInside((values[i] - zero) / range);
    }
};

} // namespace

Scale scaleOf(Column panel, const Rule &rule, Arithmetic arithmetic)
{
    Scale scale;
    scale.rule = rule;
    switch (rule.direction) {
    case Direction::Neutral:
        scale.reason = Reason::NeutralDirection;
        break;
    case Direction::Interval:
        fitInterval(scale, panel, arithmetic);
        break;
    case Direction::Target:
        fitTarget(scale, panel, arithmetic);
        break;
    case Direction::Benefit:
    case Direction::Cost:
        if (rule.kind == Normalisation::Attainment)
            fitAttainment(scale);
        else
            fitMinmax(scale, panel, arithmetic);
        break;
    }
    return scale;
}

double normalised(double value, const Scale &scale)
{
    if (!isPresent(value) || !scale.isUsable())
        return undefined;
    if (isByDistance(scale.rule))
        return byDistance(value, scale);
    if (scale.reason == Reason::ZeroVariance)
        return scale.rule.zeroVariance;
    const Line line = lineOf(scale);
    return heldInside((value - line.zero) / (line.full - line.zero));
}

Reason remark(double value, const Scale &scale)
{
    if (!scale.isUsable())
        return scale.reason;
    if (!isPresent(value))
        return Reason::Missing;
    if (scale.reason == Reason::ZeroVariance)
        return scale.reason;
    if (isByDistance(scale.rule)) {
        const double outside = std::max(scale.low - value, value - scale.high);
        return outside > scale.reach ? Reason::BeyondLimits : Reason::None;
    }
    const auto [least, largest] = std::minmax(scale.low, scale.high);
    return value < least || value > largest ? Reason::BeyondLimits : Reason::None;
}

void normalise(Column values, const Scale &scale, OutColumn z, Arithmetic arithmetic)
{
    if (!scale.isUsable() || scale.reason == Reason::ZeroVariance || isByDistance(scale.rule)) {
        for (std::size_t i = 0; i < values.size(); ++i)
            z[i] = normalised(values[i], scale);
        return;
    }
    const Line line = lineOf(scale);
    runLanes<LineBody>(arithmetic, values, line.zero, line.full - line.zero, z);
}

void rescale(OutColumn z, double low, double high)
{
    for (double &cell : z)
        cell = low + cell * (high - low);
}

} // namespace pilotage::methods
