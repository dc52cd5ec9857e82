#include "tests/ui/chart_samples.h"

using namespace Qt::StringLiterals;

namespace pilotage::samples {

using reports::CategoryMark;
using reports::ChartCategory;
using reports::ChartData;
using reports::ChartSeries;
using reports::noValue;
using reports::SeriesRole;

namespace {

const QStringList counties{u"鹿城区"_s, u"龙湾区"_s, u"瓯海区"_s, u"洞头区"_s, u"永嘉县"_s, u"平阳县"_s,
                           u"苍南县"_s, u"文成县"_s, u"泰顺县"_s, u"瑞安市"_s, u"乐清市"_s, u"龙港市"_s};

ChartSeries series(const QString &name, SeriesRole role, std::vector<double> values, int decimals = 1)
{
    ChartSeries out;
    out.name = name;
    out.role = role;
    out.values = std::move(values);
    out.decimals = decimals;
    return out;
}

std::vector<ChartCategory> named(const QStringList &labels)
{
    std::vector<ChartCategory> out;
    for (const QString &label : labels) {
        ChartCategory category;
        category.label = label;
        out.push_back(category);
    }
    return out;
}

ChartData years(const QString &title)
{
    ChartData data;
    data.title = title;
    data.categoryName = u"Year"_s;
    data.unit = u"Score (0–100)"_s;
    data.categories = named({u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s});
    data.source = u"Hollow = preliminary. Scheme: county example (unofficial); demo scores"_s;
    return data;
}

} // namespace

ChartData trend()
{
    ChartData data = years(u"Synergy index 2019–2024"_s);
    ChartSeries mean = series(u"Mean"_s, SeriesRole::Main, {62.3, 62.6, 65.1, 67.4, 69.5, 71.3});
    mean.preliminary = {false, false, false, false, false, true};
    ChartSeries chosen = series(u"鹿城区"_s, SeriesRole::Compared, {66.8, 69.9, 73.0, 75.6, 78.3, 81.4});
    ChartSeries high = series(u"Max"_s, SeriesRole::RangeHigh, {75.1, 77.0, 79.2, 80.8, 82.4, 83.6});
    high.notes = {u""_s, u""_s, u""_s, u""_s, u""_s, u"洞头区"_s};
    ChartSeries low = series(u"Min"_s, SeriesRole::RangeLow, {52.2, 40.6, 43.1, 46.8, 50.0, 58.0});
    low.notes = {u""_s, u""_s, u""_s, u""_s, u""_s, u"龙港市"_s};
    ChartSeries target = series(u"Target 2025"_s, SeriesRole::Target, {75, 75, 75, 75, 75, 75});
    data.series = {high, chosen, target, mean, low};
    return data;
}

ChartData stack()
{
    ChartData data;
    data.title = u"Pilots and projects"_s;
    data.caption = u"146 in all"_s;
    data.categoryName = u"County"_s;
    data.unit = u"By county, count"_s;
    data.categories = named(counties);
    data.source = u"Source: city notice 2024-05-30; split by county is demo"_s;
    data.series
        = {series(u"省级协同试点"_s, SeriesRole::Part, {2, 1, 1, 1, 0, 0, 0, 0, 1, 1, 1, 0}, 0),
           series(u"标杆项目"_s, SeriesRole::Part, {3, 2, 2, 0, 1, 1, 1, 0, 1, 2, 2, 1}, 0),
           series(u"低碳试点县"_s, SeriesRole::Part, {0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0}, 0),
           series(u"低(零)碳镇村"_s, SeriesRole::Part, {14, 9, 11, 9, 12, 10, 9, 8, 8, 12, 12, 5}, 0)};
    data.series[0].summary = u"8"_s;
    data.series[1].summary = u"16"_s;
    data.series[2].summary = u"3"_s;
    data.series[3].summary = u"119"_s;
    return data;
}

ChartData rates()
{
    ChartData data;
    data.title = u"Compliance by cycle"_s;
    data.categoryName = u"Cycle"_s;
    data.unit = u"%"_s;
    data.categories = named({u"2019–2020"_s, u"2021–2022"_s, u"2023"_s, u"2024"_s});
    ChartSeries unknown = series(u"Published"_s, SeriesRole::UnknownBasis, {100, 100, noValue, noValue}, 0);
    unknown.notes = {u"口径未公布"_s, u"口径未公布"_s, u""_s, u""_s};
    ChartSeries volume = series(u"按量"_s, SeriesRole::ByVolume, {noValue, noValue, 100, 99.3});
    ChartSeries entity = series(u"按户"_s, SeriesRole::ByEntity, {noValue, noValue, 100, 95.0});
    entity.notes = {u""_s, u""_s, u"36/36"_s, u"38/40"_s};
    ChartSeries national = series(u"National"_s, SeriesRole::Reference, {99.5, noValue, 99.98, 99.99}, 2);
    data.series = {unknown, volume, entity, national};
    data.source = u"Tick: national rate by volume. First two published; 2023 and 2024 demo"_s;
    return data;
}

ChartData scores()
{
    ChartData data = years(u"Scores"_s);
    data.unit = u"得分"_s;
    data.categoryName = u"County"_s;
    const QStringList labels{u"2019"_s, u"2020"_s, u"2021"_s, u"2022"_s, u"2023"_s, u"2024"_s};
    data.categories = named(counties);
    ChartSeries change = series(u"较 2023"_s, SeriesRole::Trend, {});
    for (qsizetype y = 0; y < labels.size(); ++y) {
        ChartSeries column = series(labels[y], SeriesRole::Part, {});
        for (qsizetype c = 0; c < counties.size(); ++c) {
            const double value = 44.0 + 2.9 * static_cast<double>(c) + 2.1 * static_cast<double>(y);
            column.values.push_back(c == 11 && y == 0 ? noValue : value);
            column.preliminary.push_back(y == 5 && c > 9);
        }
        data.series.push_back(column);
    }
    change.values.assign(12, 2.1);
    data.series.push_back(change);
    data.source = u"demo scores"_s;
    return data;
}

ChartData completeness()
{
    ChartData data;
    data.title = u"Completeness"_s;
    data.categoryName = u"County"_s;
    data.unit = u"%"_s;
    data.emptyText = u"none"_s;
    data.categories = named(counties);
    const std::vector<std::pair<QString, std::vector<double>>> groups{
        {u"环境质量"_s, {100, 100, 100, 100, 100, 100, 96, 100, 100, 100, 100, 100}},
        {u"碳排放"_s, {100, 100, 100, 100, 82, 100, 61, 100, 100, 100, 100, noValue}},
        {u"能源"_s, {100, 100, 100, 100, 71, 100, 58, 100, 100, 99, 100, 52}},
        {u"工业"_s, {100, 100, 98, 100, 90, 100, 77, 92, 100, 100, 100, 68}}};
    for (const auto &[name, values] : groups) {
        ChartSeries one = series(name, SeriesRole::Part, values, 0);
        one.heading = u"24 项"_s;
        data.series.push_back(one);
    }
    ChartSeries all = series(u"合计"_s, SeriesRole::Main,
                             {100, 100, 99.7, 99.6, 86, 100, 74.4, 98.9, 99, 99.8, 100, 56.9});
    all.heading = u"300 项"_s;
    data.series.push_back(all);
    return data;
}

ChartData dimensions()
{
    ChartData data;
    data.title = u"Dimensions"_s;
    data.categoryName = u"Part"_s;
    data.unit = u"% of full marks"_s;
    data.categories = named({u"协同效果"_s, u"环境质量"_s, u"碳排放水平"_s, u"协同路径"_s, u"结构调整"_s});
    data.categories[1].level = data.categories[2].level = data.categories[4].level = 1;
    data.series = {series(u"鹿城区"_s, SeriesRole::Main, {84.2, 82.7, 80.7, 77.1, noValue}),
                   series(u"Mean of 12"_s, SeriesRole::Reference, {70.1, 71.4, 69.9, 66.0, 62.0})};
    return data;
}

ChartData balance()
{
    ChartData data;
    data.title = u"Allowance balance"_s;
    data.categoryName = u"Step"_s;
    data.unit = u"Mt"_s;
    data.categories = named({u"核定配额"_s, u"调整"_s, u"买入净额"_s, u"CCER 抵销"_s, u"可用合计"_s,
                             u"应清缴"_s, u"已清缴"_s, u"缺口"_s});
    const std::vector<CategoryMark> marks{CategoryMark::Plain,  CategoryMark::Change,  CategoryMark::Change,
                                          CategoryMark::Change, CategoryMark::Total,   CategoryMark::Result,
                                          CategoryMark::Result, CategoryMark::Shortage};
    for (std::size_t i = 0; i < marks.size(); ++i)
        data.categories[i].mark = marks[i];
    data.series
        = {series(u"Amount"_s, SeriesRole::Main, {41.20, -0.35, 0.62, 0.18, 41.65, 41.19, 40.90, 0.29}, 2)};
    data.source = u"Ticks are totals, bars are changes; the axis does not start at zero. Demo ledger"_s;
    return data;
}

ChartData countdown()
{
    ChartData data;
    data.title = u"Deadline"_s;
    data.categoryName = u"Mark"_s;
    data.unit = u"days"_s;
    data.categories = named({u"T−60"_s, u"T−30"_s, u"T−7"_s, u"截止"_s});
    ChartSeries days = series(u"Days"_s, SeriesRole::Main, {-17, 13, 36, 43}, 0);
    days.notes = {u"11-01"_s, u"12-01"_s, u"12-24"_s, u"12-31"_s};
    data.series = {days};
    return data;
}

ChartData allTrends()
{
    ChartData data = years(u"Trend"_s);
    for (qsizetype c = 0; c < counties.size(); ++c) {
        ChartSeries one = series(counties[c], c == 0 ? SeriesRole::Compared : SeriesRole::Other, {});
        for (int y = 0; y < 6; ++y)
            one.values.push_back(
                c == 11 && y == 0 ? noValue : 52.0 + 2.2 * static_cast<double>((c * 5) % 12) + 2.1 * y);
        data.series.push_back(one);
    }
    data.series.push_back(series(u"Mean"_s, SeriesRole::Main, {62.3, 64.6, 66.1, 68.4, 70.5, 72.3}));
    return data;
}

} // namespace pilotage::samples
