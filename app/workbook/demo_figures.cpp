#include "app/workbook/demo_figures.h"

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

using Basis = FigureRule::Basis;

/// Departure of single years from the trend (2020 epidemic, 2021 rebound), share.
double gdpShock(int year)
{
    switch (year) {
    case 2020:
        return -0.014;
    case 2021:
        return 0.008;
    case 2022:
        return -0.008;
    case 2023:
        return 0.004;
    default:
        return 0;
    }
}

double co2Shock(int year)
{
    switch (year) {
    case 2020:
        return -0.010;
    case 2021:
        return 0.006;
    case 2022:
        return -0.004;
    case 2023:
        return 0.004;
    default:
        return 0;
    }
}

/// Price level of the invented nominal GDP, 2020 = 1.
double priceLevel(int year)
{
    constexpr std::array levels{0.965, 0.985, 1.0, 1.025, 1.050, 1.055, 1.060};
    return levels.at(static_cast<std::size_t>(year - firstYear));
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

/// Kilograms of one pollutant equivalent. Source: 环境保护税法, values of resources/factors.
double equivalentKg(const QString &indicator)
{
    if (indicator == "so2.emission"_L1 || indicator == "nox.emission"_L1)
        return 0.95;
    if (indicator == "dust.emission"_L1)
        return 4;
    if (indicator == "cod.emission"_L1)
        return 1;
    if (indicator == "nh3n.emission"_L1)
        return 0.8;
    return 0;
}

/// One county through the years.
class CountyRun
{
public:
    CountyRun(const CountyProfile &county, const std::vector<FigureRule> &rules, const Draw &draw)
        : m_county(county)
        , m_rules(rules)
        , m_draw(draw)
        , m_lastYear(rules.size(), 0)
    {
        for (std::size_t i = 0; i < rules.size(); ++i)
            m_position.emplace(rules[i].indicator, static_cast<int>(i));
    }

    std::vector<Figure> run()
    {
        for (int year = firstYear; year <= lastYear; ++year)
            drawYear(year);
        return std::move(m_figures);
    }

private:
    void drawYear(int year)
    {
        m_year = year;
        drawBase();
        if (year == firstYear) {
            startPollutants();
            return;
        }
        drawEnergy();
        drawPollutants();
        drawEconomy();
        for (const FigureRule &rule : m_rules)
            if (const std::optional<double> value = plainValue(rule))
                put(rule, *value);
    }

    void drawBase()
    {
        const int years = m_year - firstYear;
        if (years > 0) {
            const double last = m_gdp;
            m_gdp *= 1 + m_county.gdpGrowth + gdpShock(m_year) + 0.006 * around(u"gdp");
            m_co2 *= 1 + m_county.co2Change + co2Shock(m_year) + 0.010 * around(u"co2");
            m_growth = 100 * (m_gdp / last - 1);
        } else {
            m_gdp = m_county.gdp;
            m_co2 = m_county.co2;
        }
        m_population = m_county.population * std::pow(1 + m_county.populationGrowth, years)
            * (1 + 0.001 * around(u"population"));
        m_gdp = put(u"gdp.constant"_s, m_gdp);
        m_co2 = put(u"co2.total"_s, m_co2);
        m_population = put(u"population.resident"_s, m_population);
    }

    void drawEnergy()
    {
        // tCO2 per tce of the fossil part; 2.62 is the usual mean of a coal and oil mix.
        const FigureRule &rule = ruleOf(u"nonfossil.share"_s);
        m_nonfossil = put(rule, *plainValue(rule));
        m_energy = m_co2 / (2.62 * 0.94 * (1 - m_nonfossil / 100)) * (1 + 0.01 * around(u"energy"));
        m_energy = put(u"energy.total"_s, m_energy);
    }

    void startPollutants()
    {
        for (const FigureRule &rule : m_rules) {
            if (rule.basis != Basis::Pollutant)
                continue;
            const double skew = 1 + 0.3 * m_draw.around(rule.indicator, m_county.district);
            m_emission[rule.indicator] = rule.atWorst * m_gdp * skew;
            addEquivalents(rule, m_emission[rule.indicator]);
        }
        m_lastEquivalents = m_equivalents;
    }

    void drawPollutants()
    {
        m_equivalents = 0;
        const double cut = scaled(ruleOf(u"pollutant.reduction_rate"_s));
        for (const FigureRule &rule : m_rules) {
            if (rule.basis != Basis::Pollutant)
                continue;
            double &emission = m_emission[rule.indicator];
            emission *= 1 - (cut + 0.8 * m_draw.around(rule.indicator, m_county.district, m_year)) / 100;
            addEquivalents(rule, put(rule, emission));
        }
        m_equivalents = put(u"pollutant.equivalents"_s, m_equivalents);
        put(u"pollutant.reduction_rate"_s, 100 * (1 - m_equivalents / m_lastEquivalents));
        m_lastEquivalents = m_equivalents;
    }

    void addEquivalents(const FigureRule &rule, double tonnes)
    {
        if (const double kg = equivalentKg(rule.indicator); kg > 0)
            m_equivalents += tonnes * 1000 / kg;
    }

    void drawEconomy()
    {
        const double nominal = put(u"gdp.nominal"_s, m_gdp * priceLevel(m_year));
        put(u"gdp.growth"_s, m_growth);
        put(u"land.area"_s, m_county.areaKm2);
        const FigureRule &urbanRule = ruleOf(u"population.urban_share"_s);
        const double urban = put(urbanRule, *plainValue(urbanRule));
        const FigureRule &tertiaryRule = ruleOf(u"tertiary.share"_s);
        const double tertiary = put(tertiaryRule, *plainValue(tertiaryRule));
        const double primary = put(u"primary.share"_s, 0.6 + 0.14 * (90 - urban) * 0.8);
        put(u"secondary.share"_s, 100 - tertiary - primary);
        // 10^8 CNY / 10^4 persons = 10^4 CNY a head, of which a little more than half is income.
        put(u"income.per_capita"_s, nominal / m_population * 10000 * (0.54 + 0.02 * around(u"income")));
    }

    /// Values that depend on nothing but the rule, the county's size and its quality.
    [[nodiscard]] std::optional<double> plainValue(const FigureRule &rule) const
    {
        switch (rule.basis) {
        case Basis::Level:
            return scaled(rule);
        case Basis::PerPerson:
            return scaled(rule) * m_population;
        case Basis::PerGdp:
            return scaled(rule) * m_gdp;
        case Basis::PerEnergy:
            return scaled(rule) * m_energy;
        case Basis::PerCo2:
            return scaled(rule) * m_co2;
        case Basis::PerArea:
            return scaled(rule) * m_county.areaKm2;
        case Basis::Size:
            return rule.atWorst
                + (rule.atBest - rule.atWorst) * m_draw.share(rule.indicator, m_county.district);
        case Basis::Shape:
            return shaped(rule);
        case Basis::Pollutant:
        case Basis::Derived:
            return std::nullopt;
        }
        return std::nullopt;
    }

    [[nodiscard]] double scaled(const FigureRule &rule) const
    {
        const double base = m_county.quality.at(static_cast<std::size_t>(std::max(m_year, 2019) - 2019));
        const double lasting = rule.spread * m_draw.around(rule.indicator, m_county.district);
        const double passing = rule.noise * m_draw.around(rule.indicator, m_county.district, m_year);
        const double quality = std::clamp(base + lasting + passing, 0.0, 1.0);
        return rule.atWorst + (rule.atBest - rule.atWorst) * quality;
    }

    /// Follows how densely a county is settled (150 to 4,000 persons a km2), not how well it does.
    [[nodiscard]] double shaped(const FigureRule &rule) const
    {
        const double density = m_county.population * 10000 / m_county.areaKm2;
        const double place = std::log(density / 150) / std::log(4000.0 / 150)
            + 0.2 * rule.spread * m_draw.around(rule.indicator, m_county.district) + 0.006 * (m_year - 2019)
            + rule.noise * m_draw.around(rule.indicator, m_county.district, m_year);
        return rule.atWorst + (rule.atBest - rule.atWorst) * std::clamp(place, 0.0, 1.0);
    }

    [[nodiscard]] double around(QStringView name) const
    {
        return m_draw.around(name, m_county.district, m_year);
    }

    [[nodiscard]] const FigureRule &ruleOf(const QString &indicator) const
    {
        return m_rules.at(static_cast<std::size_t>(m_position.at(indicator)));
    }

    double put(const QString &indicator, double value) { return put(ruleOf(indicator), value); }

    /// Keeps the figure (once a year) and returns it as rounded.
    double put(const FigureRule &rule, double value)
    {
        const int position = m_position.at(rule.indicator);
        const double kept = rounded(value, rule.decimals);
        int &knownYear = m_lastYear[static_cast<std::size_t>(position)];
        if (knownYear != m_year)
            m_figures.push_back({m_county.district, rule.indicator, position, m_year, kept});
        knownYear = m_year;
        return kept;
    }

    const CountyProfile &m_county;
    const std::vector<FigureRule> &m_rules;
    const Draw &m_draw;
    std::map<QString, int> m_position;
    std::map<QString, double> m_emission; ///< Unit: t.
    std::vector<Figure> m_figures;
    std::vector<int> m_lastYear; ///< by rule: the year it was last kept for
    int m_year = firstYear;
    double m_gdp = 0;
    double m_co2 = 0;
    double m_population = 0;
    double m_growth = 0;
    double m_nonfossil = 0;
    double m_energy = 0;
    double m_equivalents = 0;
    double m_lastEquivalents = 0;
};

} // namespace

std::vector<Figure> countyFigures(const std::vector<CountyProfile> &counties,
                                  const std::vector<FigureRule> &rules, const Draw &draw)
{
    std::vector<Figure> figures;
    figures.reserve(counties.size() * rules.size() * (lastYear - firstYear + 1));
    for (const CountyProfile &county : counties) {
        const std::vector<Figure> own = CountyRun(county, rules, draw).run();
        figures.insert(figures.end(), own.begin(), own.end());
    }
    return figures;
}

} // namespace pilotage::workbook::demo
