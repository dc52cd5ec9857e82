#pragma once

#include "app/domain/observation.h"
#include "app/workbook/demo_random.h"

#include <QString>

#include <array>
#include <cstdint>
#include <map>
#include <vector>

namespace pilotage::workbook::demo {

inline constexpr int firstYear = 2018; ///< only CO2, GDP and population, for the change against it
inline constexpr int lastYear = 2024;

/// One county as the generator sees it, on the boundaries of today.
struct CountyProfile
{
    std::int64_t district = 0; ///< division code
    QString name;
    double areaKm2 = 0;
    double population = 0; ///< 2018. Unit: 10,000 persons.
    double populationGrowth = 0; ///< a year, share
    double gdp = 0; ///< 2018, constant prices. Unit: 10^8 CNY.
    double gdpGrowth = 0; ///< a year, share
    double co2 = 0; ///< 2018. Unit: 10^4 tCO2.
    double co2Change = 0; ///< a year, share
    std::array<double, 6> quality{}; ///< 2019..2024, 0 (worst) .. 1 (best)
};

/// How one indicator is drawn: between `atWorst` and `atBest` by the county's quality of that year.
struct FigureRule
{
    enum class Basis {
        Level,
        PerPerson,
        PerGdp,
        PerEnergy,
        PerCo2,
        PerArea,
        Pollutant,
        Size,
        Shape,
        Derived
    };

    QString indicator;
    Basis basis = Basis::Level;
    double atWorst = 0;
    double atBest = 0;
    double spread = 0; ///< lasting difference between counties, in quality
    double noise = 0; ///< from year to year, in quality
    int decimals = 2;
};

struct Figure
{
    std::int64_t district = 0;
    QString indicator;
    int rule = 0; ///< position of its rule
    int year = 0;
    double value = 0;
};

/// All figures of all counties, rounded to the indicators' decimals. Quantities that hang together
/// (CO2, GDP, energy, emissions and their reduction) are drawn together, so that they add up.
[[nodiscard]] std::vector<Figure> countyFigures(const std::vector<CountyProfile> &counties,
                                                const std::vector<FigureRule> &rules, const Draw &draw);

} // namespace pilotage::workbook::demo
