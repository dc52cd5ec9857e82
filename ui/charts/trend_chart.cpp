#include "ui/charts/trend_chart.h"

#include "ui/charts/painting.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

TrendChart::TrendChart()
    : m_scene(std::make_unique<QGraphicsScene>())
    , m_chart(new QChart)
{
    m_scene->addItem(m_chart);
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setMargins(QMargins());
    m_chart->setBackgroundVisible(false);
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->legend()->setVisible(false);
}

TrendChart::~TrendChart() = default;

void TrendChart::setData(const reports::ChartData &data)
{
    Chart::setData(data);
    rebuild();
}

void TrendChart::setTheme(const ChartTheme &theme)
{
    Chart::setTheme(theme);
    rebuild();
}

QColor TrendChart::colorOf(const ChartSeries &series) const
{
    if (series.role == SeriesRole::Compared)
        return theme().series[5];
    return series.role == SeriesRole::Main ? theme().series[0] : mixed(theme().faint, theme().base, 0.55);
}

void TrendChart::addLine(const ChartSeries &series)
{
    const QColor color = colorOf(series);
    QPen pen(color,
             series.role == SeriesRole::Main           ? 2.25
                 : series.role == SeriesRole::Compared ? 2.0
                                                       : 1.25);
    pen.setJoinStyle(Qt::RoundJoin);
    if (series.role == SeriesRole::Compared)
        pen.setDashPattern({4, 2});
    QLineSeries *line = nullptr;
    const auto finish = [&] {
        if (!line)
            return;
        m_chart->addSeries(line);
        for (QAbstractAxis *axis : m_chart->axes())
            line->attachAxis(axis);
        line = nullptr;
    };
    // QtCharts has no gaps: each run of years with values is a line of its own.
    for (std::size_t i = 0; i < data().categories.size(); ++i) {
        if (std::isnan(series.value(i))) {
            finish();
            continue;
        }
        if (!line) {
            line = new QLineSeries;
            line->setName(series.name);
            line->setPen(pen);
        }
        line->append(static_cast<double>(i), series.value(i));
    }
    finish();
}

void TrendChart::rebuild()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    double low = reports::noValue;
    double high = reports::noValue;
    for (const ChartSeries &series : data().series) {
        for (const double value : series.values) {
            low = std::fmin(low, value);
            high = std::fmax(high, value);
        }
    }
    if (std::isnan(low))
        return;
    const std::vector<double> ticks = niceTicks(low, std::max(high, low + 1), 5);
    m_low = ticks.front();
    m_high = ticks.back();
    auto *years = new QValueAxis;
    years->setRange(-0.3, static_cast<double>(data().categories.size()) - 0.7);
    years->setVisible(false); // year names are text, drawn under the plot
    auto *scores = new QValueAxis;
    scores->setRange(m_low, m_high);
    scores->setTickCount(static_cast<int>(ticks.size()));
    scores->setLabelFormat(u"%.0f"_s);
    scores->setLabelsFont(theme().font(11));
    scores->setLabelsColor(theme().muted);
    scores->setGridLineColor(theme().line);
    scores->setLineVisible(false);
    m_chart->addAxis(years, Qt::AlignBottom);
    m_chart->addAxis(scores, Qt::AlignLeft);
    for (const SeriesRole role : {SeriesRole::Other, SeriesRole::Main, SeriesRole::Compared})
        for (const ChartSeries &series : data().series)
            if (series.role == role)
                addLine(series);
}

double TrendChart::labelWidth() const
{
    double width = theme().px(40);
    for (const ChartSeries &series : data().series)
        if (series.role != SeriesRole::Other && !series.values.empty())
            width = std::max(width, textWidth(series.name + u" 000.0"_s, theme().font(12, true)));
    return width + theme().px(8);
}

QRectF TrendChart::chartRect(const QRectF &rect) const
{
    const double source = sourceHeight(data().source, rect.width(), theme());
    return rect.adjusted(0, theme().px(22), -labelWidth(), -source - theme().px(20));
}

QPointF TrendChart::position(double index, double value, const QRectF &rect) const
{
    const QRectF box = chartRect(rect);
    const QRectF plot = m_chart->plotArea().translated(box.topLeft());
    const double years = static_cast<double>(data().categories.size()) - 0.4;
    return {plot.left() + (index + 0.3) / years * plot.width(),
            plot.bottom() - (value - m_low) / (m_high - m_low) * plot.height()};
}

void TrendChart::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawSource(painter, rect, data().source, theme());
    drawText(painter, QRectF(rect.left(), rect.top(), rect.width(), theme().px(16)),
             Qt::AlignLeft | Qt::AlignVCenter, data().unit, theme().font(11), theme().muted);
    const QRectF box = chartRect(rect);
    if (!m_chart->series().isEmpty()) {
        m_chart->resize(box.size());
        m_scene->setSceneRect(QRectF(QPointF(), box.size()));
        m_scene->render(painter, box, m_scene->sceneRect(), Qt::IgnoreAspectRatio);
        painter->setRenderHint(QPainter::Antialiasing);
        drawEnds(painter, rect);
    }
    painter->restore();
}

void TrendChart::drawEnds(QPainter *painter, const QRectF &rect) const
{
    const std::size_t count = data().categories.size();
    for (std::size_t i = 0; i < count; ++i) {
        const QPointF at = position(static_cast<double>(i), m_low, rect);
        drawText(painter,
                 QRectF(at.x() - theme().px(30), at.y() + theme().px(4), theme().px(60), theme().px(16)),
                 Qt::AlignCenter, data().categories[i].label, theme().font(11), theme().muted);
    }
    std::vector<const ChartSeries *> named;
    std::vector<double> centres;
    for (const ChartSeries &series : data().series) {
        if (series.role != SeriesRole::Main && series.role != SeriesRole::Compared)
            continue;
        for (std::size_t i = 0; i < count; ++i)
            if (!std::isnan(series.value(i)))
                drawMarker(painter, position(static_cast<double>(i), series.value(i), rect),
                           series.role == SeriesRole::Main ? Marker::Circle : Marker::Square, theme().px(6),
                           colorOf(series), theme().base, series.isPreliminary(i));
        if (count > 0 && !std::isnan(series.value(count - 1))) {
            named.push_back(&series);
            centres.push_back(position(0, series.value(count - 1), rect).y());
        }
    }
    centres = spreadLabels(std::move(centres), theme().px(16), rect.top(), rect.bottom());
    for (std::size_t k = 0; k < named.size(); ++k) {
        const QRectF box(chartRect(rect).right() + theme().px(4), centres[k] - theme().px(8), labelWidth(),
                         theme().px(16));
        const QString text
            = named[k]->name + u' ' + reports::numberText(named[k]->value(count - 1), named[k]->decimals);
        drawText(painter, box, Qt::AlignLeft | Qt::AlignVCenter, text, theme().font(12, true),
                 colorOf(*named[k]));
    }
}

ChartCell TrendChart::cellAt(const QPointF &point, const QRectF &rect) const
{
    if (data().categories.empty() || m_chart->series().isEmpty())
        return {};
    ChartCell best;
    double nearest = theme().px(14);
    for (std::size_t s = 0; s < data().series.size(); ++s) {
        for (std::size_t i = 0; i < data().categories.size(); ++i) {
            const double value = data().series[s].value(i);
            if (std::isnan(value))
                continue;
            const QPointF gap = position(static_cast<double>(i), value, rect) - point;
            const double distance = std::hypot(gap.x(), gap.y());
            if (distance < nearest) {
                nearest = distance;
                best = {static_cast<int>(i), static_cast<int>(s)};
            }
        }
    }
    return best;
}

QRectF TrendChart::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || data().categories.empty() || m_chart->series().isEmpty())
        return {};
    const QPointF top = position(cell.category, m_high, rect);
    const QPointF bottom = position(cell.category, m_low, rect);
    return {top.x() - theme().px(16), top.y(), theme().px(32), bottom.y() - top.y() + theme().px(20)};
}

} // namespace pilotage::charts
