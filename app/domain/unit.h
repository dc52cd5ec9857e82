#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace pilotage {

/// What a unit measures; figures convert only within one dimension. CO2 is a dimension of its own: a tonne of
/// coal never turns into a tonne of CO2 by itself.
enum class Dimension {
    Ratio,
    Count,
    Mass,
    Co2,
    StandardCoal,
    Energy,
    Power,
    Money,
    Area,
    Length,
    Volume,
    Person,
    Vehicle,
    Household,
    Time,
    Concentration,
    Score,
    Co2PerMoney,
    StandardCoalPerMoney,
    VolumePerMoney,
    Co2PerPerson,
    EnergyPerPerson,
    MoneyPerPerson,
    Co2PerStandardCoal,
    Co2PerArea,
    StandardCoalPerArea,
    PowerPerHousehold,
    MoneyPerMass,
    PercentagePoint, ///< a difference of percentages is no percentage
    Co2PerMass,
    StandardCoalPerMass,
    StandardCoalPerEnergy,
    EnergyPerArea,
    MoneyPerArea
};

/// One unit. `number` is permanent: figures store it as the unit they were entered in.
struct Unit
{
    int number = 0;
    const char16_t *code = u""; ///< machine form, e.g. 1e4tCO2
    const char16_t *zh = u""; ///< as Chinese tables print it
    const char16_t *en = u"";
    Dimension dimension = Dimension::Count;
    double toBase = 1; ///< factor to the first unit of the dimension
    const char16_t *spellings = u""; ///< further ways people write it, separated by blanks
};

/// All units, in the order of their numbers.
/// Source of factors: GB 3100-1993; 1 mu = 1/15 ha (666.67 m2); tce = 29.3076 GJ is a factor, not a unit.
[[nodiscard]] std::span<const Unit> units();
[[nodiscard]] const Unit *unitByNumber(int number);
[[nodiscard]] const Unit *unitByCode(QStringView code);
/// Reads what people write: 亿元, 万吨, 吨标准煤, tCO2e, μg/m³ ... (brackets and blanks around it do not
/// matter).
[[nodiscard]] const Unit *parseUnit(QStringView text);

/// A unit as it is meant in the column of an indicator.
struct ReadUnit
{
    const Unit *unit = nullptr; ///< nullptr = not known
    bool massReadAsCo2 = false; ///< 吨 where the indicator measures CO2: accepted, and to be said
};
/// Like parseUnit, but 吨 means tonnes of CO2 where `own`, the indicator's unit, is one of CO2. The other way
/// round nothing is assumed: CO2 never turns into tonnes of something else.
[[nodiscard]] ReadUnit parseUnitFor(QStringView text, const Unit &own);

/// nullopt where the dimensions differ.
[[nodiscard]] std::optional<double> convert(double value, const Unit &from, const Unit &to);

} // namespace pilotage
