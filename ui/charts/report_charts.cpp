#include "ui/charts/report_charts.h"

#include "ui/charts/chart_export.h"
#include "ui/charts/dimension_bars.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/rate_bars.h"
#include "ui/charts/stacked_bars.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::charts {

ReportCharts::ReportCharts(const QStringList &families)
    : m_families(families)
{
}

std::unique_ptr<Chart> ReportCharts::made(const QString &kind, const reports::ChartData &data) const
{
    std::unique_ptr<Chart> chart;
    if (kind == "heat"_L1)
        chart = std::make_unique<HeatMap>(HeatMap::Style::Score);
    else if (kind == "lack"_L1)
        chart = std::make_unique<HeatMap>(HeatMap::Style::Lack);
    else if (kind == "stacked"_L1)
        chart = std::make_unique<StackedBars>();
    else if (kind == "rates"_L1)
        chart = std::make_unique<RateBars>();
    else if (kind == "dimensions"_L1)
        chart = std::make_unique<DimensionBars>();
    else
        chart = std::make_unique<LineChart>();
    ChartTheme theme = ChartTheme::paper();
    theme.families = m_families;
    chart->setTheme(theme);
    chart->setData(data);
    return chart;
}

void ReportCharts::render(QPainter *painter, const QRectF &rect, const QString &kind,
                          const reports::ChartData &data) const
{
    made(kind, data)->render(painter, rect);
}

/// Rows keep a height at which their labels can be read; lines keep the shape of a landscape picture.
double ReportCharts::heightFor(const QString &kind, const reports::ChartData &data, double width) const
{
    const std::unique_ptr<Chart> chart = made(kind, data);
    const double rows = double(data.categories.size());
    if (kind == "heat"_L1 || kind == "lack"_L1)
        return std::max(chart->minimumSize().height(), rows * 24 + 92);
    if (kind == "dimensions"_L1)
        return std::max(chart->minimumSize().height(), rows * 19 + 76);
    if (kind == "stacked"_L1)
        return std::max(chart->minimumSize().height(), rows * 24 + 96);
    if (kind == "rates"_L1)
        return std::max(chart->minimumSize().height(), rows * 64 + 60);
    return std::max(chart->minimumSize().height(), width * 0.4);
}

QByteArray ReportCharts::svg(const QSizeF &size, const QString &kind, const reports::ChartData &data) const
{
    return toSvg(*made(kind, data), size);
}

} // namespace pilotage::charts
