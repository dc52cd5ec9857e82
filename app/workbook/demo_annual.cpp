#include "app/workbook/demo_annual.h"

#include "app/domain/evidence.h"
#include "app/workbook/library_table.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

using Basis = FigureRule::Basis;

constexpr std::int64_t longgang = 330383; ///< split from 苍南 in 2019
constexpr std::int64_t cangnan = 330327;

std::optional<Basis> basisOf(const QString &key)
{
    static const std::map<QString, Basis> bases{
        {u"level"_s, Basis::Level},         {u"per_person"_s, Basis::PerPerson},
        {u"per_gdp"_s, Basis::PerGdp},      {u"per_energy"_s, Basis::PerEnergy},
        {u"per_co2"_s, Basis::PerCo2},      {u"per_area"_s, Basis::PerArea},
        {u"pollutant"_s, Basis::Pollutant}, {u"size"_s, Basis::Size},
        {u"shape"_s, Basis::Shape},         {u"derived"_s, Basis::Derived}};
    const auto found = bases.find(key);
    return found == bases.end() ? std::nullopt : std::optional(found->second);
}

bool isBase(const QString &indicator)
{
    return indicator == "co2.total"_L1 || indicator == "gdp.constant"_L1
        || indicator == "population.resident"_L1;
}

/// What even a late county has sent in: without it the county would have no score at all.
bool isEssential(const QString &indicator)
{
    static const QStringList essential{u"co2.total"_s,           u"gdp.constant"_s,
                                       u"population.resident"_s, u"energy.total"_s,
                                       u"pm25.mean"_s,           u"air.good_days_share"_s,
                                       u"water.good_share"_s,    u"nonfossil.share"_s,
                                       u"tertiary.share"_s,      u"pollutant.reduction_rate"_s,
                                       u"waste.utilisation"_s,   u"water.reuse"_s,
                                       u"eia.with_carbon"_s,     u"verification.quality"_s};
    return essential.contains(indicator);
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

} // namespace

AnnualReports::AnnualReports(const Context &context)
    : m_context(context)
{
    readProfiles();
    readRules();
}

void AnnualReports::readProfiles()
{
    const LibraryTable table(u"demo/county_profile.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        CountyProfile county;
        county.district = table.integer(row, u"district"_s);
        county.name = table.text(row, u"name"_s);
        county.areaKm2 = table.number(row, u"area_km2"_s);
        county.population = table.number(row, u"population_2018"_s);
        county.populationGrowth = table.number(row, u"population_growth"_s);
        county.gdp = table.number(row, u"gdp_2018"_s);
        county.gdpGrowth = table.number(row, u"gdp_growth"_s);
        county.co2 = table.number(row, u"co2_2018"_s);
        county.co2Change = table.number(row, u"co2_change"_s);
        for (int i = 0; i < 6; ++i)
            county.quality.at(static_cast<std::size_t>(i)) = table.number(row, u"q%1"_s.arg(2019 + i));
        m_counties.push_back(county);
    }
    const LibraryTable late(u"demo/late_2024.csv"_s);
    for (int row = 0; row < late.rows(); ++row)
        m_gaps.push_back({late.integer(row, u"district"_s), late.text(row, u"group"_s),
                          late.text(row, u"indicator"_s), late.number(row, u"missing_share"_s)});
}

void AnnualReports::readRules()
{
    const LibraryTable table(u"demo/generated_indicators.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        FigureRule rule;
        rule.indicator = table.text(row, u"indicator"_s);
        rule.basis = table.key<Basis>(row, u"basis"_s, basisOf);
        rule.atWorst = table.number(row, u"at_worst"_s);
        rule.atBest = table.number(row, u"at_best"_s);
        rule.spread = table.number(row, u"spread"_s);
        rule.noise = table.number(row, u"noise"_s);
        rule.decimals = m_context.indicator(rule.indicator).decimals;
        m_rules.push_back(rule);
    }
}

void AnnualReports::writeSources(Context &context)
{
    for (const CountyProfile &county : m_counties)
        for (int year = firstYear; year <= lastYear; ++year) {
            Source source;
            source.id = context.newId<SourceId>();
            source.kind = SourceKind::Generated;
            source.title = u"演示报表_%1_%2"_s.arg(county.name).arg(year);
            source.sheet = u"年报"_s;
            source.document = context.document(u"demo_report"_s);
            add(context.store(), source);
            m_sources.emplace(std::pair(county.district, year), source.id);
        }
    generate();
    applySpecialCells();
    applyCorrections();
}

void AnnualReports::generate()
{
    for (const Figure &figure : countyFigures(m_counties, m_rules, m_context.draw())) {
        const Indicator &indicator = m_context.indicator(figure.indicator);
        if (isUnreported(figure.district, indicator, figure.year))
            continue;
        Cell cell;
        cell.observation.key = {SubjectId(figure.district), indicator.id, Period::ofYear(figure.year), 0};
        cell.observation.value = figure.value;
        cell.observation.enteredDecimals = indicator.decimals;
        cell.observation.review = figure.year < lastYear ? Review::Reviewed : Review::Submitted;
        cell.observation.source = sourceOf(figure.district, figure.year);
        cell.observation.sourceRow = figure.rule + 4; // below a title and a two-line header
        cell.observation.sourceColumn = 6;
        judge(cell, figure.indicator, figure.year);
        m_cells.emplace(cell.observation.key, cell);
    }
}

void AnnualReports::judge(Cell &cell, const QString &indicator, int year) const
{
    Observation &figure = cell.observation;
    const std::int64_t district = figure.key.subject.value();
    if (district == longgang && year == 2019 && !isBase(indicator)) {
        figure.state = State::NotApplicable;
        figure.value = std::numeric_limits<double>::quiet_NaN();
        figure.enteredDecimals = -1;
    } else if ((district == longgang && year == 2019) || (district == cangnan && year < 2020)) {
        if (isBase(indicator)) {
            figure.qualifier = Qualifier::Estimated;
            cell.comment = u"演示：按2019年析出龙港市后的区划推算"_s;
        }
    } else if (year == lastYear && isLate(district)) {
        figure.qualifier = Qualifier::Preliminary;
        figure.review = Review::Draft;
    }
}

bool AnnualReports::isLate(std::int64_t district) const
{
    for (const Gap &gap : m_gaps)
        if (gap.district == district)
            return true;
    return false;
}

bool AnnualReports::isUnreported(std::int64_t district, const Indicator &indicator, int year) const
{
    if (district == longgang && year == firstYear)
        return true;
    if (year == lastYear) {
        for (const Gap &gap : m_gaps) {
            if (gap.district != district || gap.group != indicator.group)
                continue;
            if (gap.indicator == indicator.code)
                return true;
            if (gap.indicator.isEmpty() && !isEssential(indicator.code)
                && m_context.draw().share(u"late", district, indicator.id.value()) < gap.share)
                return true;
        }
        return false;
    }
    // A cell here and there was never sent in.
    return !isEssential(indicator.code)
        && m_context.draw().share(u"gap", district * 10000 + year, indicator.id.value()) < 0.012;
}

SourceId AnnualReports::sourceOf(std::int64_t district, int year) const
{
    return m_sources.at({district, year});
}

AnnualReports::Cell &AnnualReports::cellOf(std::int64_t district, const QString &indicator, int year)
{
    const ObservationKey key{SubjectId(district), m_context.indicator(indicator).id, Period::ofYear(year), 0};
    const auto found = m_cells.find(key);
    if (found != m_cells.end())
        return found->second;
    Cell cell;
    cell.observation.key = key;
    cell.observation.state = State::Missing;
    cell.observation.review = Review::Reviewed;
    cell.observation.source = sourceOf(district, year);
    return m_cells.emplace(key, cell).first->second;
}

void AnnualReports::applySpecialCells()
{
    const LibraryTable table(u"demo/special_cells.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        const QString &indicator = table.text(row, u"indicator"_s);
        Cell &cell = cellOf(table.integer(row, u"district"_s), indicator,
                            static_cast<int>(table.integer(row, u"year"_s)));
        Observation &figure = cell.observation;
        const State state
            = table.key<State>(row, u"state"_s, [](const QString &text) { return fromKey<State>(text); });
        cell.comment = table.text(row, u"comment"_s);
        if (state == State::Present && figure.state == State::Present) {
            figure.value = rounded(figure.value * table.number(row, u"multiply"_s),
                                   m_context.indicator(indicator).decimals);
        } else if (state != State::Present) {
            figure.state = state;
            figure.value = std::numeric_limits<double>::quiet_NaN();
            figure.enteredDecimals = -1;
        }
    }
}

void AnnualReports::applyCorrections()
{
    const LibraryTable table(u"demo/corrections.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        const QString &indicator = table.text(row, u"indicator"_s);
        Cell &cell = cellOf(table.integer(row, u"district"_s), indicator,
                            static_cast<int>(table.integer(row, u"year"_s)));
        Correction correction{cell.observation, cell.observation, table.text(row, u"corrected_on"_s),
                              table.text(row, u"reason"_s)};
        correction.first.value = rounded(correction.first.value * table.number(row, u"first_factor"_s),
                                         m_context.indicator(indicator).decimals);
        cell.observation = correction.first;
        m_corrections.push_back(correction);
    }
}

Figures AnnualReports::figures(int from, int to) const
{
    Figures figures;
    for (const auto &[key, cell] : m_cells) {
        if (key.period.year() < from || key.period.year() > to)
            continue;
        figures.observations.push_back(cell.observation);
        if (!cell.comment.isEmpty())
            figures.notes.push_back({key, {}, {}, cell.comment});
    }
    return figures;
}

} // namespace pilotage::workbook::demo
