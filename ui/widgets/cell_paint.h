#pragma once

#include "ui/models/cell_look.h"
#include "ui/shell/tokens.h"

#include <QRectF>

class QPainter;

namespace pilotage::ui {

[[nodiscard]] QColor toneColor(Tone tone, const Tokens &t);
[[nodiscard]] QColor rangeColor(SheetRange range, const Tokens &t);
/// Name of the line icon of a mark; empty for None.
[[nodiscard]] QString markIcon(Mark mark);
void drawHatch(QPainter *painter, const QRectF &rect, const Tokens &t);
void drawBar(QPainter *painter, const QRectF &rect, const CellBar &bar, bool selected, const Tokens &t);
void drawBand(QPainter *painter, const QRectF &rect, const CellBand &band, const Tokens &t);
void drawSteps(QPainter *painter, const QRectF &rect, const CellSteps &steps, const Tokens &t);
/// Own scale, last point a dot; gaps stay gaps.
void drawSpark(QPainter *painter, const QRectF &rect, const std::vector<double> &values, const QColor &color);
void drawCorners(QPainter *painter, const QRectF &rect, const CellLook &look, const Tokens &t);

} // namespace pilotage::ui
