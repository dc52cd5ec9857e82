#include "ui/pages/indicators/figure_delegate.h"

#include "ui/pages/indicators/figure_model.h"
#include "ui/pages/indicators/figure_table.h"
#include "ui/shell/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace pilotage::ui {

namespace {

/// Own scale, which a target nearby is part of; the last point is a dot, the target a dotted line.
void drawTrend(QPainter *painter, const QRectF &rect, const QList<double> &values, double target,
               const Tokens &t)
{
    double low = std::numeric_limits<double>::quiet_NaN();
    double high = low;
    for (const double value : values) {
        low = std::fmin(low, value);
        high = std::fmax(high, value);
    }
    if (std::isnan(low) || values.size() < 2)
        return;
    // A target far away would press the line flat: then the shape counts.
    const double reach = high > low ? high - low : 0;
    const bool isNear = target >= low - reach && target <= high + reach;
    if (isNear) {
        low = std::min(low, target);
        high = std::max(high, target);
    }
    const double span = high > low ? high - low : 1;
    const auto y = [&](double value) { return rect.bottom() - rect.height() * (value - low) / span; };
    if (isNear) {
        painter->setPen(QPen(t.muted, 1, Qt::DotLine));
        const double line = std::floor(y(target)) + 0.5;
        painter->drawLine(QPointF(rect.left(), line), QPointF(rect.right(), line));
    }
    QPainterPath path;
    bool isDrawing = false;
    QPointF last;
    for (qsizetype i = 0; i < values.size(); ++i) {
        if (std::isnan(values[i])) {
            isDrawing = false;
            continue;
        }
        last = {rect.left() + rect.width() * double(i) / double(values.size() - 1), y(values[i])};
        isDrawing ? path.lineTo(last) : path.moveTo(last);
        isDrawing = true;
    }
    if (path.isEmpty() && last.isNull())
        return;
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(t.series[0], 1.25, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    painter->setPen(Qt::NoPen);
    painter->setBrush(t.series[0]);
    painter->drawEllipse(last, 2.2, 2.2);
}

} // namespace

FigureDelegate::FigureDelegate(FigureTable *table)
    : CellDelegate(table)
    , m_table(table)
{
    setVerticalLines(true);
}

void FigureDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    const QModelIndex current = m_table->currentIndex();
    const bool isCurrent = index == current;
    const bool isRange = m_table->hasRange();
    shown.state.setFlag(QStyle::State_HasFocus, isCurrent);
    if (!isRange && current.isValid())
        shown.state.setFlag(QStyle::State_Selected, index.row() == current.row());
    else if (isCurrent)
        shown.state.setFlag(QStyle::State_Selected, false);
    CellDelegate::paint(painter, shown, index);
    const QVariant trend = index.data(SparkRole);
    if (!trend.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawTrend(painter, QRectF(option.rect).adjusted(8, 6, -12, -7), trend.value<QList<double>>(),
              index.data(SparkTargetRole).toDouble(), tokens(option.palette));
    painter->restore();
}

} // namespace pilotage::ui
