#include "app/methods/normalise.h"

#include <algorithm>
#include <cmath>

namespace pilotage::methods {

namespace {

struct Extremes
{
    double least = undefined;
    double largest = undefined;
};

Extremes extremesOf(Column values)
{
    // Eight lanes side by side: a comparison with NaN is false, so a missing cell changes no lane.
    constexpr std::size_t lanes = 8;
    constexpr double infinity = std::numeric_limits<double>::infinity();
    std::array<double, lanes> least;
    std::array<double, lanes> largest;
    least.fill(infinity);
    largest.fill(-infinity);
    const double *const cells = values.data();
    const std::size_t whole = values.size() / lanes * lanes;
    for (std::size_t i = 0; i < whole; i += lanes) {
        for (std::size_t k = 0; k < lanes; ++k) {
            const double cell = cells[i + k];
            least[k] = cell < least[k] ? cell : least[k];
            largest[k] = cell > largest[k] ? cell : largest[k];
        }
    }
    for (std::size_t i = whole; i < values.size(); ++i) {
        least[0] = cells[i] < least[0] ? cells[i] : least[0];
        largest[0] = cells[i] > largest[0] ? cells[i] : largest[0];
    }
    const double low = *std::min_element(least.begin(), least.end());
    if (low == infinity)
        return {};
    return {low, *std::max_element(largest.begin(), largest.end())};
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

void fitMinmax(Scale &scale, Column panel)
{
    const bool hasLow = isPresent(scale.rule.low);
    const bool hasHigh = isPresent(scale.rule.high);
    if (hasLow != hasHigh) {
        scale.reason = Reason::LimitsIncomplete;
        return;
    }
    const Extremes found = hasLow ? Extremes{scale.rule.low, scale.rule.high} : extremesOf(panel);
    scale.low = found.least;
    scale.high = found.largest;
    if (!isPresent(scale.low))
        scale.reason = Reason::NoData;
    else if (scale.low > scale.high)
        scale.reason = Reason::BadLimits;
    else
        scale.reason = scale.low == scale.high ? Reason::ZeroVariance : Reason::None;
}

void fitInterval(Scale &scale, Column panel)
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
    const Extremes found = extremesOf(panel);
    if (!isPresent(found.least)) {
        scale.reason = Reason::NoData;
        return;
    }
    scale.reach = std::max({scale.low - found.least, found.largest - scale.high, 0.0});
    scale.reason = scale.reach > 0 ? Reason::None : Reason::ZeroVariance;
}

void fitTarget(Scale &scale, Column panel)
{
    scale.low = scale.rule.target;
    scale.high = scale.rule.target;
    if (!isPresent(scale.low)) {
        scale.reason = Reason::LimitsIncomplete;
        return;
    }
    const Extremes found = extremesOf(panel);
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

} // namespace

Scale scaleOf(Column panel, const Rule &rule)
{
    Scale scale;
    scale.rule = rule;
    switch (rule.direction) {
    case Direction::Neutral:
        scale.reason = Reason::NeutralDirection;
        break;
    case Direction::Interval:
        fitInterval(scale, panel);
        break;
    case Direction::Target:
        fitTarget(scale, panel);
        break;
    case Direction::Benefit:
    case Direction::Cost:
        if (rule.kind == Normalisation::Attainment)
            fitAttainment(scale);
        else
            fitMinmax(scale, panel);
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

void normalise(Column values, const Scale &scale, OutColumn z)
{
    const std::size_t count = values.size();
    if (!scale.isUsable() || scale.reason == Reason::ZeroVariance || isByDistance(scale.rule)) {
        for (std::size_t i = 0; i < count; ++i)
            z[i] = normalised(values[i], scale);
        return;
    }
    const Line line = lineOf(scale);
    const double zero = line.zero;
    const double range = line.full - line.zero;
    const double *const from = values.data();
    double *const to = z.data();
    // A true division, not a product with the reciprocal: the same digits as normalised().
    for (std::size_t i = 0; i < count; ++i)
        to[i] = heldInside((from[i] - zero) / range);
}

void rescale(OutColumn z, double low, double high)
{
    for (double &cell : z)
        cell = low + cell * (high - low);
}

} // namespace pilotage::methods
