#include "app/domain/aggregate.h"

#include <cmath>

namespace pilotage {

namespace {

/// NaN unless the part has a figure.
double figureOf(const AggregatePart &part)
{
    if (part.state == State::BelowUnit)
        return 0;
    return part.state == State::Present ? part.value : std::numeric_limits<double>::quiet_NaN();
}

void sum(Aggregate &whole, std::span<const AggregatePart> parts)
{
    double total = 0;
    for (const AggregatePart &part : parts)
        if (const double value = figureOf(part); !std::isnan(value))
            total += value;
    whole.value = total;
}

void weightedMean(Aggregate &whole, std::span<const AggregatePart> parts)
{
    double total = 0;
    double weights = 0;
    int weighted = 0;
    for (const AggregatePart &part : parts) {
        const double value = figureOf(part);
        if (std::isnan(value) || std::isnan(part.weight))
            continue;
        if (part.weight < 0) {
            whole.reason = AggregateReason::NegativeWeight;
            return;
        }
        total += value * part.weight;
        weights += part.weight;
        ++weighted;
    }
    whole.present = weighted; // a figure without its weight is not in the mean
    if (weighted == 0)
        whole.reason = AggregateReason::NoWeights;
    else if (weights == 0)
        whole.reason = AggregateReason::ZeroWeight;
    else
        whole.value = total / weights;
}

void last(Aggregate &whole, std::span<const AggregatePart> parts)
{
    for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
        if (part->state == State::NotApplicable)
            continue;
        whole.value = figureOf(*part);
        if (std::isnan(whole.value))
            whole.reason = AggregateReason::LastMissing;
        return;
    }
}

} // namespace

Aggregate aggregate(Aggregation rule, std::span<const AggregatePart> parts)
{
    Aggregate whole;
    for (const AggregatePart &part : parts) {
        whole.total += part.state != State::NotApplicable;
        whole.present += !std::isnan(figureOf(part));
    }
    if (rule == Aggregation::None)
        whole.reason = AggregateReason::NotAggregated;
    else if (parts.empty())
        whole.reason = AggregateReason::NoParts;
    else if (whole.total == 0)
        whole.reason = AggregateReason::NotApplicable;
    else if (whole.present == 0)
        whole.reason = AggregateReason::NoFigures;
    else if (rule == Aggregation::Sum)
        sum(whole, parts);
    else if (rule == Aggregation::WeightedMean)
        weightedMean(whole, parts);
    else
        last(whole, parts);
    return whole;
}

} // namespace pilotage
