#pragma once

#include <QLatin1StringView>

#include <array>

namespace pilotage {

/// Two indicators of the library of which one is a part of the other by definition, so that of one district
/// and period it may be equal but not larger. Shares of the same whole count too.
struct PartOfWhole
{
    QLatin1StringView part;
    QLatin1StringView whole;
};

inline constexpr std::array partsOfWholes{
    /// Particles up to 2.5 µm are among those up to 10 µm. Source: GB 3095-2012, terms and definitions.
    PartOfWhole{QLatin1StringView("pm25.mean"), QLatin1StringView("pm10.mean")},
    /// All electricity used is that of all industries and of households. Source: National Bureau of
    /// Statistics,
    /// explanation of 全社会用电量.
    PartOfWhole{QLatin1StringView("energy.electricity_industry"), QLatin1StringView("energy.electricity")},
    /// Wind, sun, water and biomass. Source: definition in resources/indicators/indicators.csv.
    PartOfWhole{QLatin1StringView("pv.capacity"), QLatin1StringView("renewable.capacity")},
    /// Buildings of two stars and more are green buildings. Source: GB/T 50378-2019, grades.
    PartOfWhole{QLatin1StringView("building.two_star_share"), QLatin1StringView("building.green_share")},
    /// Mines accepted or being worked on are among those to regreen. Source: as of renewable capacity.
    PartOfWhole{QLatin1StringView("sink.mine_regreen.accepted"),
                QLatin1StringView("sink.mine_regreen.total")},
    PartOfWhole{QLatin1StringView("sink.mine_regreen.in_progress"),
                QLatin1StringView("sink.mine_regreen.total")}};

} // namespace pilotage
