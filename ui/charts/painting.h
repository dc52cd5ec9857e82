#pragma once

#include "ui/charts/chart_theme.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace pilotage::charts {

/// Marker shapes; together with dash and colour a line is known in grey print too.
enum class Marker { Circle, Square, Diamond };

/// Text in one line, elided at the right end. Returns the width drawn.
double drawText(QPainter *painter, const QRectF &rect, Qt::Alignment align, const QString &text,
                const QFont &font, const QColor &color);
[[nodiscard]] double textWidth(const QString &text, const QFont &font);

/// `share` of the first colour over the second, opaque: nothing shines through.
[[nodiscard]] QColor mixed(const QColor &first, const QColor &second, double share);
/// Hairline on half pixels: sharp at any position.
void drawHairline(QPainter *painter, const QLineF &line, const QColor &color);
/// Bar with edges on whole pixels.
void fillBar(QPainter *painter, const QRectF &rect, const QBrush &brush);
/// Diagonal hatch with outline: no data, unknown basis, shortage.
void hatchBar(QPainter *painter, const QRectF &rect, const QColor &color);
/// Hatch lines only, for an empty cell.
void hatchCell(QPainter *painter, const QRectF &rect, const QColor &color);
void drawMarker(QPainter *painter, const QPointF &at, Marker marker, double size, const QColor &color,
                const QColor &hollowFill, bool hollow);

/// Round values that cover low..high in about `count` steps (1, 2 or 5 times a power of ten).
[[nodiscard]] std::vector<double> niceTicks(double low, double high, int count);
/// Moves label centres apart until they are `gap` from each other, staying within top..bottom.
[[nodiscard]] std::vector<double> spreadLabels(std::vector<double> centres, double gap, double top,
                                               double bottom);
/// Height that the source line takes at this width, with the gap above it; up to three lines.
[[nodiscard]] double sourceHeight(const QString &source, double width, const ChartTheme &theme);
/// Source line (11 px muted) at the bottom; returns what is left above it.
QRectF drawSource(QPainter *painter, const QRectF &rect, const QString &source, const ChartTheme &theme);

} // namespace pilotage::charts
