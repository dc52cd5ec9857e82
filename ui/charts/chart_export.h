#pragma once

#include "ui/charts/chart.h"

#include <QByteArray>
#include <QImage>

#include <memory>

class QMimeData;

namespace pilotage::charts {

/// Title, caption and chart on the base colour, `scale` device pixels a logical one.
[[nodiscard]] QImage toImage(const Chart &chart, const QSizeF &size, double scale = 2.0);
/// The same picture as SVG; text stays text, with the family list named.
[[nodiscard]] QByteArray toSvg(const Chart &chart, const QSizeF &size);
/// What "copy table" puts on the clipboard: tab-separated text and HTML.
[[nodiscard]] std::unique_ptr<QMimeData> tableMimeData(const reports::ChartData &data);
/// Title line and chart, without ground: for documents.
void renderWithTitle(const Chart &chart, QPainter *painter, const QRectF &rect);
/// Writes the picture; the kind follows the suffix: png, svg, csv. False = could not be written.
[[nodiscard]] bool save(const Chart &chart, const QSizeF &size, const QString &path);

} // namespace pilotage::charts
