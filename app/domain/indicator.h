#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/observation.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

/// neutral = a plain quantity that is never scored by itself.
enum class Direction { Benefit, Cost, Interval, Target, Neutral };
constexpr auto keyTable(Direction)
{
    return std::array{Key<Direction>{Direction::Benefit, QLatin1StringView("benefit")},
                      Key<Direction>{Direction::Cost, QLatin1StringView("cost")},
                      Key<Direction>{Direction::Interval, QLatin1StringView("interval")},
                      Key<Direction>{Direction::Target, QLatin1StringView("target")},
                      Key<Direction>{Direction::Neutral, QLatin1StringView("neutral")}};
}

enum class Frequency { Year, Half, Quarter, Month };
constexpr auto keyTable(Frequency)
{
    return std::array{Key<Frequency>{Frequency::Year, QLatin1StringView("year")},
                      Key<Frequency>{Frequency::Half, QLatin1StringView("half")},
                      Key<Frequency>{Frequency::Quarter, QLatin1StringView("quarter")},
                      Key<Frequency>{Frequency::Month, QLatin1StringView("month")}};
}

/// How figures of parts make the figure of the whole.
enum class Aggregation { Sum, WeightedMean, Last, None };
constexpr auto keyTable(Aggregation)
{
    return std::array{Key<Aggregation>{Aggregation::Sum, QLatin1StringView("sum")},
                      Key<Aggregation>{Aggregation::WeightedMean, QLatin1StringView("weighted_mean")},
                      Key<Aggregation>{Aggregation::Last, QLatin1StringView("last")},
                      Key<Aggregation>{Aggregation::None, QLatin1StringView("none")}};
}

/// One indicator of the library.
struct Indicator
{
    IndicatorId id;
    QString code; ///< e.g. co2.total
    QString nameZh;
    QString nameEn;
    QString unit; ///< unit code of UnitTable, e.g. tCO2, 1e4tCO2, tCO2/1e4CNY
    int decimals = 2;
    Direction direction = Direction::Neutral;
    std::optional<double> lowerBound; ///< plausible range, in `unit`
    std::optional<double> upperBound;
    Frequency frequency = Frequency::Year;
    Aggregation aggregation = Aggregation::None;
    std::optional<IndicatorId> denominator; ///< the weights of weighted_mean
    QString group; ///< dimension of the library: air_water, carbon, energy, industry, building_transport,
                   ///< agriculture_sink, waste_water, management, pilot, economy, ets
    QString definition;
    QString source;
    QString status; ///< official | secondary | unverified | own

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

/// A planned figure. Never mixed with actuals.
struct Target
{
    TargetId id;
    SubjectId subject;
    IndicatorId indicator;
    Period period;
    double value = 0; ///< in the indicator's unit
    std::optional<double> base;
    QString printed;
    std::optional<DocumentId> document;
    bool isDemo = false;

    friend bool operator==(const Target &, const Target &) = default;
};

} // namespace pilotage
