#include "app/workbook/evaluator.h"
#include "app/workbook/report_parts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

BoundChart ReportValues::indexChart(const Field &source) const
{
    if (source.word(1) == "heat"_L1)
        return heatChart();
    if (source.word(1) == "trend"_L1)
        return trendChart();
    if (source.word(1) == "parts"_L1)
        return partsChart();
    throw unknown(source, {u"index heat"_s, u"index trend"_s, u"index parts"_s});
}

namespace {

/// Years shown: up to the report's own, from the first with any score.
std::vector<std::size_t> shownYears(const ScorePanel &panel, Period last)
{
    std::vector<std::size_t> shown;
    for (std::size_t p = 0; p < panel.periods.size(); ++p) {
        const bool any = std::any_of(panel.rows.begin(), panel.rows.end(),
                                     [p](const ScorePanel::Row &row) { return !std::isnan(row.score[p]); });
        if (panel.periods[p] <= last && (any || !shown.empty()))
            shown.push_back(p);
    }
    return shown;
}

} // namespace

BoundChart ReportValues::heatChart() const
{
    const ScorePanel panel = workbook::scorePanel(m_model, requestFor(m_request.period));
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("District");
    for (const ScorePanel::Row &row : panel.rows) {
        ChartCategory category;
        category.label = messages::localName(row.name, row.nameEn);
        category.key = row.code;
        chart.data.categories.push_back(category);
    }
    for (const std::size_t p : shownYears(panel, m_request.period)) {
        ChartSeries series;
        series.name = panel.periods[p].text();
        series.role = SeriesRole::Part;
        std::vector<BoundValue> values;
        for (const ScorePanel::Row &row : panel.rows) {
            BoundValue value = number(ValueKind::Quantity, row.score[p], 1, {}, row.subject, u"index/score"_s,
                                      ReportWords::tr("index"));
            value.trace.key = u"%1/index/score/%2"_s.arg(row.subject.value()).arg(panel.periods[p].text());
            series.values.push_back(row.score[p]);
            series.preliminary.push_back(row.preliminary[p]);
            values.push_back(value);
        }
        chart.data.series.push_back(series);
        chart.points.push_back(values);
    }
    chart.data.source
        = ReportWords::tr("Scheme: %1 %2; hatched: no score").arg(panel.scheme.code, panel.scheme.version);
    return chart;
}

BoundChart ReportValues::trendChart() const
{
    const ScorePanel panel = workbook::scorePanel(m_model, requestFor(m_request.period));
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("Year");
    chart.data.unit = ReportWords::tr("points", "unit of a score of 100");
    ChartSeries mean{ReportWords::tr("Mean"), {}, SeriesRole::Main, 1, {}, {}, {}, {}, {}};
    ChartSeries low{ReportWords::tr("Lowest"), {}, SeriesRole::RangeLow, 1, {}, {}, {}, {}, {}};
    ChartSeries high{ReportWords::tr("Highest"), {}, SeriesRole::RangeHigh, 1, {}, {}, {}, {}, {}};
    ChartSeries own{nameOf(m_request.subject), {}, SeriesRole::Compared, 1, {}, {}, {}, {}, {}};
    bool hasOwn = false;
    for (const std::size_t p : shownYears(panel, m_request.period)) {
        const Period period = panel.periods[p];
        ChartCategory category;
        category.label = period.text();
        category.period = period;
        chart.data.categories.push_back(category);
        double least = methods::undefined;
        double most = methods::undefined;
        double mine = methods::undefined;
        double sum = 0;
        int scored = 0;
        bool soft = false;
        for (const ScorePanel::Row &row : panel.rows) {
            mine = row.subject == m_request.subject ? row.score[p] : mine;
            hasOwn |= row.subject == m_request.subject;
            if (std::isnan(row.score[p]))
                continue;
            least = std::fmin(row.score[p], least);
            most = std::fmax(row.score[p], most);
            sum += row.score[p];
            ++scored;
            soft |= row.preliminary[p];
        }
        mean.values.push_back(scored > 0 ? sum / scored : methods::undefined);
        mean.preliminary.push_back(soft);
        low.values.push_back(least);
        high.values.push_back(most);
        own.values.push_back(mine);
    }
    chart.data.series = {low, high, mean};
    if (hasOwn)
        chart.data.series.push_back(own);
    for (const ChartSeries &series : chart.data.series) {
        std::vector<BoundValue> values;
        for (const double value : series.values)
            values.push_back(
                number(ValueKind::Quantity, value, 1, {}, scope(), u"index/series"_s, series.name));
        for (BoundValue &value : values)
            value.trace.key.clear();
        chart.points.push_back(values);
    }
    chart.data.source
        = ReportWords::tr("Band: from the lowest to the highest district; hollow points are preliminary");
    return chart;
}

/// Groups of the scheme for the subject of the report, against the mean of all.
BoundChart ReportValues::partsChart() const
{
    const EvaluationResult &result = evaluation(m_request.period);
    const SubjectScore *mine = scoreOf(m_request.subject, m_request.period);
    BoundChart chart;
    chart.data.categoryName = ReportWords::tr("Part");
    chart.data.unit = u"%"_s;
    ChartSeries own{nameOf(m_request.subject), {}, SeriesRole::Main, 1, {}, {}, {}, {}, {}};
    ChartSeries mean{ReportWords::tr("Mean of all"), {}, SeriesRole::Reference, 1, {}, {}, {}, {}, {}};
    chart.points.resize(2);
    for (std::size_t i = 0; i < result.items.size(); ++i) {
        const SchemeItem &item = result.items[i];
        if (item.kind != LeafKind::Group)
            continue;
        ChartCategory category;
        category.label = messages::localName(item.nameZh, item.nameEn);
        category.key = item.code;
        category.level = item.parent ? 1 : 0;
        chart.data.categories.push_back(category);
        double sum = 0;
        int scored = 0;
        for (const SubjectScore &row : result.rows)
            if (!std::isnan(row.z[i])) {
                sum += 100 * row.z[i];
                ++scored;
            }
        own.values.push_back(mine ? 100 * mine->z[i] : methods::undefined);
        mean.values.push_back(scored > 0 ? sum / scored : methods::undefined);
        chart.points[0].push_back(number(ValueKind::Rate, own.values.back(), 1, u"%"_s, m_request.subject,
                                         u"index/share "_s + item.code, category.label));
        chart.points[1].push_back(number(ValueKind::Rate, mean.values.back(), 1, u"%"_s, scope(),
                                         u"index/mean share "_s + item.code, category.label));
    }
    chart.data.series = {own, mean};
    chart.data.axisLow = 0;
    chart.data.axisHigh = 100;
    chart.data.source = ReportWords::tr("Bars: share of full marks; ticks: mean of all districts");
    return chart;
}

} // namespace pilotage::workbook
