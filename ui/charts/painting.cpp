#include "ui/charts/painting.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pilotage::charts {

double drawText(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text,
                const QFont &font, const QColor &color)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(text);
    const QString shown
        = width > rect.width() + 0.5 ? metrics.elidedText(text, Qt::ElideRight, rect.width()) : text;
    painter->setFont(font);
    painter->setPen(color);
    painter->drawText(rect, static_cast<int>(align | Qt::TextSingleLine | Qt::TextDontClip), shown);
    return std::min(width, rect.width());
}

double textWidth(const QString &text, const QFont &font)
{
    return std::ceil(QFontMetricsF(font).horizontalAdvance(text));
}

QColor mixed(const QColor &first, const QColor &second, double share)
{
    const auto part
        = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return {part(first.red(), second.red()), part(first.green(), second.green()),
            part(first.blue(), second.blue())};
}

void drawHairline(QPainter *painter, const QLineF &line, const QColor &color)
{
    const bool horizontal = line.y1() == line.y2();
    const double offset
        = horizontal ? std::floor(line.y1()) + 0.5 - line.y1() : std::floor(line.x1()) + 0.5 - line.x1();
    painter->setPen(QPen(color, 1));
    painter->drawLine(horizontal ? line.translated(0, offset) : line.translated(offset, 0));
}

void fillBar(QPainter *painter, const QRectF &rect, const QBrush &brush)
{
    const double left = std::round(rect.left());
    const double right = std::max(std::round(rect.right()), left + (rect.width() > 0 ? 1.0 : 0.0));
    painter->fillRect(QRectF(left, std::round(rect.top()), right - left, std::round(rect.height())), brush);
}

void hatchCell(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setClipRect(rect, Qt::IntersectClip);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1));
    // Own lines instead of a pattern brush: patterns do not scale in SVG and on paper.
    constexpr double pitch = 6;
    for (double x = rect.left() - rect.height(); x < rect.right(); x += pitch)
        painter->drawLine(QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top()));
    painter->restore();
}

void hatchBar(QPainter *painter, const QRectF &rect, const QColor &color)
{
    hatchCell(painter, rect, color);
    painter->setPen(QPen(color, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(QRectF(std::round(rect.left()) + 0.5, std::round(rect.top()) + 0.5,
                             std::round(rect.width()) - 1, std::round(rect.height()) - 1));
}

void drawMarker(QPainter *painter, const QPointF &at, Marker marker, double size, const QColor &color,
                const QColor &hollowFill, bool hollow)
{
    painter->setPen(hollow ? QPen(color, 1.5) : QPen(Qt::NoPen));
    painter->setBrush(hollow ? hollowFill : color);
    const double half = size / 2;
    switch (marker) {
    case Marker::Circle:
        painter->drawEllipse(at, half, half);
        break;
    case Marker::Square:
        painter->drawRect(QRectF(at.x() - half, at.y() - half, size, size));
        break;
    case Marker::Diamond: {
        QPainterPath path(at + QPointF(0, -half * 1.3));
        path.lineTo(at + QPointF(half * 1.3, 0));
        path.lineTo(at + QPointF(0, half * 1.3));
        path.lineTo(at + QPointF(-half * 1.3, 0));
        path.closeSubpath();
        painter->drawPath(path);
        break;
    }
    }
}

std::vector<double> niceTicks(double low, double high, int count)
{
    if (!(high > low) || count < 1)
        return {low, low + 1};
    const double raw = (high - low) / count;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double fraction = raw / power;
    const double step = (fraction <= 1 ? 1 : fraction <= 2 ? 2 : fraction <= 5 ? 5 : 10) * power;
    std::vector<double> ticks;
    const double first = std::floor(low / step + 1e-9);
    const double last = std::ceil(high / step - 1e-9);
    for (double k = first; k <= last; ++k)
        ticks.push_back(k * step);
    return ticks;
}

std::vector<double> spreadLabels(std::vector<double> centres, double gap, double top, double bottom)
{
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });
    // Relaxation: each pair too close gives way by half; a few rounds settle any six labels.
    for (int round = 0; round < 50; ++round) {
        for (std::size_t k = 1; k < order.size(); ++k) {
            const double missing = gap - (centres[order[k]] - centres[order[k - 1]]);
            if (missing > 0) {
                centres[order[k]] += missing / 2;
                centres[order[k - 1]] -= missing / 2;
            }
        }
    }
    if (!order.empty()) {
        const double under = top - centres[order.front()];
        const double over = centres[order.back()] - bottom;
        const double shift = under > 0 ? under : over > 0 ? -over : 0;
        for (double &centre : centres)
            centre += shift;
    }
    return centres;
}

double sourceHeight(const QString &source, double width, const ChartTheme &theme)
{
    if (source.isEmpty() || width <= 0)
        return 0;
    const QFontMetricsF metrics(theme.font(11));
    const QRectF needed = metrics.boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, source);
    const double lines = std::clamp(std::ceil(needed.height() / metrics.lineSpacing() - 0.1), 1.0, 3.0);
    return lines * theme.px(16) + theme.px(6);
}

QRectF drawSource(QPainter *painter, const QRectF &rect, const QString &source, const ChartTheme &theme)
{
    if (source.isEmpty())
        return rect;
    const double height = sourceHeight(source, rect.width(), theme);
    painter->setFont(theme.font(11));
    painter->setPen(theme.muted);
    painter->drawText(QRectF(rect.left(), rect.bottom() - height, rect.width(), height),
                      static_cast<int>(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap, source);
    return rect.adjusted(0, 0, 0, -height);
}

} // namespace pilotage::charts
