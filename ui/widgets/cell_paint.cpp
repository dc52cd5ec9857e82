#include "ui/widgets/cell_paint.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

QColor toneColor(Tone tone, const Tokens &t)
{
    switch (tone) {
    case Tone::Normal:
        return t.text;
    case Tone::Muted:
        return t.muted;
    case Tone::Faint:
        return t.faint;
    case Tone::Accent:
        return t.accent;
    case Tone::Good:
        return t.good;
    case Tone::Attention:
        return t.attention;
    case Tone::Bad:
        return t.bad;
    }
    return t.text;
}

QColor rangeColor(SheetRange range, const Tokens &t)
{
    switch (range) {
    case SheetRange::None:
        return t.base;
    case SheetRange::Skip:
        return t.skipRange;
    case SheetRange::Header:
        return t.headerRange;
    case SheetRange::Key:
        return t.keyRange;
    case SheetRange::Value:
        return t.valueRange;
    }
    return t.base;
}

QString markIcon(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Check:
        return u"circle-check"_s;
    case Mark::Warning:
        return u"triangle"_s;
    case Mark::Error:
        return u"circle-alert"_s;
    case Mark::Info:
        return u"circle-info"_s;
    case Mark::Lock:
        return u"lock"_s;
    }
    return {};
}

void drawHatch(QPainter *painter, const QRectF &rect, const Tokens &t)
{
    QColor color = t.faint;
    color.setAlphaF(0.5f);
    painter->fillRect(rect, QBrush(color, Qt::BDiagPattern));
}

void drawBar(QPainter *painter, const QRectF &rect, const CellBar &bar, bool selected, const Tokens &t)
{
    constexpr qreal height = 9;
    const qreal top = std::round(rect.center().y() - height / 2);
    const qreal width = std::round(rect.width() * std::clamp(bar.fraction, 0.0, 1.0));
    QColor color = selected ? t.accent : t.series[0];
    if (bar.kind == CellBar::Kind::Quiet)
        color = t.divider;
    else if (bar.kind == CellBar::Kind::Bad)
        color = t.bad;
    painter->fillRect(QRectF(rect.left(), top, width, height), color);
    if (!std::isnan(bar.previous)) {
        const qreal x = rect.left() + rect.width() * std::clamp(bar.previous, 0.0, 1.0);
        painter->fillRect(QRectF(x - 0.75, top - 2, 1.5, height + 4), t.text);
    }
}

void drawBand(QPainter *painter, const QRectF &rect, const CellBand &band, const Tokens &t)
{
    const auto at
        = [&rect](double fraction) { return rect.left() + rect.width() * std::clamp(fraction, 0.0, 1.0); };
    const qreal y = rect.center().y();
    painter->setPen(QPen(t.line, 1));
    painter->drawLine(QPointF(rect.left(), std::floor(y) + 0.5), QPointF(rect.right(), std::floor(y) + 0.5));
    QColor fill = t.series[4];
    fill.setAlphaF(0.45f);
    painter->fillRect(QRectF(QPointF(at(band.from), y - 4), QPointF(at(band.to), y + 4)), fill);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.text);
    painter->drawEllipse(QPointF(at(band.dot), y), 2.5, 2.5);
}

void drawSteps(QPainter *painter, const QRectF &rect, const CellSteps &steps, const Tokens &t)
{
    const qreal top = std::round(rect.center().y() - 3.5);
    for (int step = 0; step < steps.total; ++step) {
        QColor color = t.divider;
        if (step < steps.done)
            color = t.accent;
        else if (step < steps.done + steps.late)
            color = t.attention;
        painter->fillRect(QRectF(rect.left() + step * 8, top, 6, 7), color);
    }
}

void drawSpark(QPainter *painter, const QRectF &rect, const std::vector<double> &values, const QColor &color)
{
    double low = INFINITY, high = -INFINITY;
    for (const double value : values) {
        if (std::isnan(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
    if (!std::isfinite(low) || values.size() < 2)
        return;
    const double span = high > low ? high - low : 1;
    const auto point = [&](std::size_t i) {
        return QPointF(rect.left()
                           + rect.width() * static_cast<double>(i) / static_cast<double>(values.size() - 1),
                       rect.bottom() - rect.height() * (values[i] - low) / span);
    };
    QPainterPath path;
    bool isDrawing = false;
    QPointF last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            isDrawing = false;
            continue;
        }
        last = point(i);
        if (isDrawing)
            path.lineTo(last);
        else
            path.moveTo(last);
        isDrawing = true;
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(color, 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(last, 2.2, 2.2);
}

void drawCorners(QPainter *painter, const QRectF &rect, const CellLook &look, const Tokens &t)
{
    constexpr qreal size = 7;
    painter->setPen(Qt::NoPen);
    if (look.changed) {
        painter->setBrush(t.accent);
        painter->drawPolygon(QPolygonF{rect.topRight() - QPointF(size, 0), rect.topRight(),
                                       rect.topRight() + QPointF(0, size)});
    }
    if (look.doubtful) {
        painter->setBrush(t.attention);
        painter->drawPolygon(
            QPolygonF{rect.topLeft(), rect.topLeft() + QPointF(size, 0), rect.topLeft() + QPointF(0, size)});
    }
    if (look.comment)
        painter->fillRect(QRectF(rect.left() + 2, rect.bottom() - 6, 3, 3), t.muted);
}

} // namespace pilotage::ui
