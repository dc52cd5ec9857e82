#pragma once

#include "app/reports/pages.h"

#include <QByteArray>
#include <QStringList>

#include <functional>

namespace pilotage::reports {

/// Formats a report is written in, by their endings.
[[nodiscard]] const QStringList &formats();

/// Vectors and embedded fonts; text is found and copied as it was typed. `step` is called before each page
/// and may throw to stop.
[[nodiscard]] QByteArray toPdf(const Pages &pages, const std::function<void()> &step = {});
/// One file without links to the outside; numbers carry where they come from as a tooltip. Charts are
/// pictures (SVG) followed by their tables; without a renderer tables alone.
[[nodiscard]] QByteArray toHtml(const Document &document, const ChartRenderer *charts = nullptr);
/// The text on a first sheet, each table on its own with typed cells and live totals, then the traces of all
/// numbers. Empty = the library could not make it.
[[nodiscard]] QByteArray toXlsx(const Document &document);

/// `format` is one of formats().
[[nodiscard]] QByteArray written(const Pages &pages, const QString &format, const ChartRenderer *charts,
                                 const std::function<void()> &step = {});

} // namespace pilotage::reports
