#include "ui/charts/ramp.h"

#include "app/reports/chart_data.h"
#include "ui/charts/painting.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

ScoreRamp::ScoreRamp(double low, double high)
    : m_low(std::floor(low))
    , m_high(std::max(std::ceil(high), std::floor(low) + 1))
{
}

ScoreRamp ScoreRamp::over(const std::vector<double> &values)
{
    double low = reports::noValue;
    double high = reports::noValue;
    for (const double value : values) {
        low = std::fmin(low, value);
        high = std::fmax(high, value);
    }
    return std::isnan(low) ? ScoreRamp() : ScoreRamp(low, high);
}

int ScoreRamp::step(double value) const
{
    return std::clamp(static_cast<int>(std::floor((value - m_low) / (m_high - m_low) * 7.0)), 0, 6);
}

std::array<double, 8> ScoreRamp::limits() const
{
    std::array<double, 8> limits{};
    for (std::size_t i = 0; i < limits.size(); ++i)
        limits[i] = m_low + (m_high - m_low) * static_cast<double>(i) / 7.0;
    return limits;
}

QColor ScoreRamp::fill(double value, const ChartTheme &theme) const
{
    return theme.ramp[static_cast<std::size_t>(step(value))];
}

QColor ScoreRamp::ink(double value, const ChartTheme &theme) const
{
    return step(value) >= 5 ? theme.onAccent : theme.text;
}

double drawRampLegend(QPainter *painter, const QRectF &rect, const ScoreRamp &ramp, const QString &caption,
                      const ChartTheme &theme)
{
    const double label = drawText(painter, QRectF(rect.left(), rect.top(), theme.px(80), theme.px(16)),
                                  Qt::AlignLeft | Qt::AlignVCenter, caption, theme.font(11), theme.muted);
    const double left = rect.left() + std::max(label + theme.px(12), theme.px(40));
    const double step = theme.px(34);
    const auto limits = ramp.limits();
    for (std::size_t i = 0; i < 7; ++i)
        fillBar(painter,
                QRectF(left + step * static_cast<double>(i), rect.top() + theme.px(3), step - 1, theme.px(9)),
                theme.ramp[i]);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        const double x = left + step * static_cast<double>(i);
        drawText(painter, QRectF(x - step / 2, rect.top() + theme.px(13), step, theme.px(16)),
                 Qt::AlignCenter, reports::numberText(limits[i], 0), theme.font(11), theme.muted);
    }
    return left - rect.left() + step * 7 + step / 2;
}

void drawSparkline(QPainter *painter, const QRectF &rect, const std::vector<double> &values,
                   const QColor &color)
{
    double low = reports::noValue;
    double high = reports::noValue;
    for (const double value : values) {
        low = std::fmin(low, value);
        high = std::fmax(high, value);
    }
    if (std::isnan(low))
        return;
    const double span = high > low ? high - low : 1;
    const double step = values.size() > 1 ? rect.width() / static_cast<double>(values.size() - 1) : 0;
    QPainterPath path;
    bool pen = false;
    QPointF at;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            pen = false;
            continue;
        }
        at = QPointF(rect.left() + step * static_cast<double>(i),
                     rect.bottom() - (values[i] - low) / span * rect.height());
        pen ? path.lineTo(at) : path.moveTo(at);
        pen = true;
    }
    QPen stroke(color, 1.25);
    stroke.setJoinStyle(Qt::RoundJoin);
    painter->setPen(stroke);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    drawMarker(painter, at, Marker::Circle, 4.4, color, color, false);
}

} // namespace pilotage::charts
