#include "ui/pages/overview/overview_data.h"

#include "app/domain/programme.h"
#include "ui/pages/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

using reports::ChartCategory;
using reports::ChartData;
using reports::ChartSeries;
using reports::noValue;
using reports::SeriesRole;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

QString shortName(const QString &family, const QString &name)
{
    const std::pair<QLatin1StringView, QString> names[]
        = {{"SYNERGY_PROV"_L1, Words::tr("Synergy pilots")},
           {"BENCHMARK_PROJECT"_L1, Words::tr("Benchmarks")},
           {"LOWCARBON_COUNTY"_L1, Words::tr("Pilot counties", "low-carbon pilot counties")},
           {"LZC"_L1, Words::tr("Towns, villages", "low- or zero-carbon townships and villages")}};
    for (const auto &[known, shorter] : names)
        if (family == known)
            return shorter;
    return name;
}

struct Family
{
    QString key;
    QString name;
    int count = 0;
    int demo = 0;
    std::optional<double> published;
};

std::vector<Family> familiesOf(const std::vector<workbook::ProgrammeCount> &programmes)
{
    constexpr std::size_t most = 4; // parts that can be told apart in grey
    std::vector<Family> families;
    for (const workbook::ProgrammeCount &programme : programmes) {
        QString key = programmeFamily(programme.type);
        auto found = std::find_if(families.begin(), families.end(),
                                  [&](const Family &family) { return family.key == key; });
        if (found == families.end() && programme.count == 0 && !programme.published)
            continue;
        if (found == families.end() && families.size() == most) {
            found = families.end() - 1;
            found->key = u"other"_s;
            found->name = Words::tr("Others");
            found->published.reset();
        }
        if (found == families.end()) {
            Family family;
            family.key = key;
            family.name = shortName(key, localName(programme.nameZh, programme.nameEn));
            families.push_back(family);
            found = families.end() - 1;
        }
        found->count += programme.count;
        found->demo += programme.demo;
        if (programme.published && found->key != u"other"_s)
            found->published = std::max(found->published.value_or(0), *programme.published);
    }
    return families;
}

QString summaryOf(const Family &family)
{
    const double shown = family.published.value_or(family.count);
    return reports::numberText(shown, 0);
}

} // namespace

QStringList pilotTypes(const OverviewInput &input)
{
    QStringList types;
    for (const Family &family : familiesOf(input.programmes))
        types << (family.key == u"other"_s ? QString() : family.key);
    return types;
}

ChartData pilotChart(const OverviewInput &input)
{
    ChartData data;
    data.title = Words::tr("Pilots and projects");
    data.categoryName = Words::tr("County");
    data.unit = Words::tr("By county, count");
    std::map<QString, std::size_t> rowOf;
    for (const workbook::Completeness::Row &row : input.completeness.rows) {
        rowOf.emplace(row.code, data.categories.size());
        ChartCategory category;
        category.label = placeName(row.name, row.nameEn);
        category.key = row.code;
        data.categories.push_back(category);
    }
    const std::vector<Family> families = familiesOf(input.programmes);
    std::map<QString, std::size_t> seriesOf;
    double all = 0;
    int demo = 0;
    QStringList differing;
    for (const Family &family : families) {
        ChartSeries series;
        series.name = family.name;
        series.role = SeriesRole::Part;
        series.decimals = 0;
        series.values.assign(data.categories.size(), 0.0);
        series.summary = summaryOf(family);
        seriesOf.emplace(family.key, data.series.size());
        data.series.push_back(series);
        all += family.published.value_or(family.count);
        demo += family.demo;
        if (family.published && std::lround(*family.published) != family.count)
            differing << Words::tr("%1: %2 registered").arg(family.name).arg(family.count);
    }
    int elsewhere = 0;
    for (const workbook::RegisterRow &row : input.enrolments) {
        const auto at = rowOf.find(row.districtCode.left(6));
        auto series = seriesOf.find(programmeFamily(row.programmeType));
        if (series == seriesOf.end())
            series = seriesOf.find(u"other"_s);
        if (at == rowOf.end() || series == seriesOf.end())
            ++elsewhere;
        else
            data.series[series->second].values[at->second] += 1;
    }
    data.caption = Words::tr("%1 in all").arg(reports::numberText(all, 0));
    const bool published = std::any_of(families.begin(), families.end(),
                                       [](const Family &family) { return family.published.has_value(); });
    QStringList notes;
    if (published)
        notes << Words::tr("Totals as published");
    if (demo > 0)
        notes << Words::tr("%1 of %2 entries demo").arg(demo).arg(static_cast<int>(input.enrolments.size()));
    if (elsewhere > 0)
        notes << Words::tr("%1 above county level").arg(elsewhere);
    data.source = (notes + differing).join(Words::tr("; ", "between notes under a chart"));
    return data;
}

namespace {

struct Extremes
{
    double mean = noValue;
    double low = noValue;
    double high = noValue;
    QString lowName;
    QString highName;
    bool preliminary = false;
};

Extremes extremesOf(const workbook::ScorePanel &panel, std::size_t period)
{
    Extremes out;
    double sum = 0;
    int count = 0;
    for (const workbook::ScorePanel::Row &row : panel.rows) {
        const double score = row.score[period];
        if (std::isnan(score))
            continue;
        sum += score;
        ++count;
        out.preliminary = out.preliminary || row.preliminary[period];
        if (std::isnan(out.low) || score < out.low) {
            out.low = score;
            out.lowName = placeName(row.name, row.nameEn);
        }
        if (std::isnan(out.high) || score > out.high) {
            out.high = score;
            out.highName = placeName(row.name, row.nameEn);
        }
    }
    if (count > 0)
        out.mean = sum / count;
    return out;
}

ChartSeries lineOf(const QString &name, SeriesRole role)
{
    ChartSeries series;
    series.name = name;
    series.role = role;
    return series;
}

} // namespace

namespace {

/// The next target at or after the last year with scores: a year of its own on the axis if need be, so that
/// the table beside the chart names the right year too.
void addTarget(const OverviewInput &input, ChartData &data)
{
    if (data.categories.empty())
        return;
    const Period last = *data.categories.back().period;
    const auto next = std::find_if(input.targets.begin(), input.targets.end(),
                                   [last](const Target &target) { return target.period >= last; });
    if (next == input.targets.end())
        return;
    if (next->period != last) {
        ChartCategory category;
        category.label = yearText(next->period);
        category.period = next->period;
        data.categories.push_back(category);
    }
    ChartSeries target
        = lineOf(Words::tr("Target %1", "of a year").arg(yearText(next->period)), SeriesRole::Target);
    target.values.assign(data.categories.size(), noValue);
    target.values.back() = next->value;
    data.series.push_back(target);
}

} // namespace

ChartData indexChart(const OverviewInput &input)
{
    ChartData data;
    data.categoryName = Words::tr("Year");
    data.unit = Words::tr("Score (0–100)");
    ChartSeries mean = lineOf(Words::tr("Mean"), SeriesRole::Main);
    ChartSeries low = lineOf(Words::tr("Min"), SeriesRole::RangeLow);
    ChartSeries high = lineOf(Words::tr("Max"), SeriesRole::RangeHigh);
    ChartSeries chosen = lineOf({}, SeriesRole::Compared);
    bool anyPreliminary = false;
    for (std::size_t p = 0; p < input.panel.periods.size(); ++p) {
        const Extremes values = extremesOf(input.panel, p);
        if (std::isnan(values.mean) && data.categories.empty())
            continue; // years before the first score
        ChartCategory category;
        category.label = yearText(input.panel.periods[p]);
        category.period = input.panel.periods[p];
        data.categories.push_back(category);
        mean.values.push_back(values.mean);
        mean.preliminary.push_back(values.preliminary);
        low.values.push_back(values.low);
        low.notes << values.lowName;
        high.values.push_back(values.high);
        high.notes << values.highName;
        anyPreliminary = anyPreliminary || values.preliminary;
        for (const workbook::ScorePanel::Row &row : input.panel.rows) {
            if (row.subject != input.chosen)
                continue;
            chosen.name = placeName(row.name, row.nameEn);
            chosen.values.push_back(row.score[p]);
            chosen.preliminary.push_back(row.preliminary[p]);
        }
    }
    data.title = data.categories.size() < 2
        ? Words::tr("Synergy index")
        : Words::tr("Synergy index %1–%2").arg(data.categories.front().label, data.categories.back().label);
    data.caption = Words::tr("%n counties, mean and range", "", static_cast<int>(input.panel.rows.size()));
    data.series = {high};
    if (!chosen.values.empty())
        data.series.push_back(chosen);
    data.series.push_back(mean);
    data.series.push_back(low);
    addTarget(input, data);
    QStringList notes;
    if (anyPreliminary)
        notes << Words::tr("Hollow: preliminary");
    const Scheme &scheme = input.panel.scheme;
    if (!scheme.code.isEmpty())
        notes << Words::tr("Scheme: %1").arg(localName(scheme.nameZh, scheme.nameEn));
    if (input.training)
        notes << Words::tr("demo scores");
    data.source = notes.join(Words::tr("; ", "between notes under a chart"));
    return data;
}

QStringList completenessGroups(const OverviewInput &input)
{
    QStringList groups;
    for (std::size_t g = 0; g < input.completeness.groups.size(); ++g)
        if (input.completeness.groupSizes[g] > 0)
            groups << input.completeness.groups[g];
    return groups << QString();
}

ChartData completenessChart(const OverviewInput &input)
{
    const workbook::Completeness &completeness = input.completeness;
    ChartData data;
    data.title = Words::tr("Completeness %1").arg(yearText(input.period));
    data.caption = Words::tr("County × indicator group, %; full cells stay blank");
    data.categoryName = Words::tr("County");
    data.unit = u"%"_s;
    data.emptyText = Words::tr("none", "no figure of this group reported");
    for (const workbook::Completeness::Row &row : completeness.rows) {
        ChartCategory category;
        category.label = placeName(row.name, row.nameEn);
        category.key = row.code;
        data.categories.push_back(category);
    }
    for (std::size_t g = 0; g < completeness.groups.size(); ++g) {
        const int size = completeness.groupSizes[g];
        if (size == 0)
            continue;
        ChartSeries series;
        series.name = groupName(completeness.groups[g]);
        series.heading = Words::tr("%n items", "", size);
        series.role = SeriesRole::Part;
        series.decimals = 0;
        for (const workbook::Completeness::Row &row : completeness.rows)
            series.values.push_back(row.present[g] == 0 ? noValue : 100.0 * row.present[g] / size);
        data.series.push_back(series);
    }
    ChartSeries total;
    total.name = Words::tr("All");
    total.heading = Words::tr("%n items", "", completeness.expected);
    total.role = SeriesRole::Main;
    for (const workbook::Completeness::Row &row : completeness.rows)
        total.values.push_back(completeness.expected == 0 ? noValue
                                                          : 100.0 * row.total / completeness.expected);
    data.series.push_back(total);
    return data;
}

} // namespace pilotage::ui
