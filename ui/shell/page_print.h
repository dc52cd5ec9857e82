#pragma once

#include <QRectF>
#include <QString>

class QPagedPaintDevice;
class QPainter;
class QWidget;

namespace pilotage::ui {

/// A page as it stands, for paper: its title, its answer, its panes, where the figures come from.
struct PrintedPage
{
    QString title;
    QString answer; ///< rich text
    QString source; ///< file, state of the file, when
    QString mark; ///< across the sheet of a training workbook; empty = none
    QWidget *panes = nullptr;
};

/// Dots an inch: that of the screen, so that type set in points keeps its proportion to the panes. The
/// drawing is made of lines and glyphs all the same.
inline constexpr int printedResolution = 96;

/// A4 landscape. Everything is scaled to the sheet; nothing is cut.
void setUpForPage(QPagedPaintDevice &device);
void paintPage(QPainter &painter, const QRectF &sheet, const PrintedPage &page);
/// Writes the sheet as a PDF; the file appears only when it is whole. Throws std::runtime_error.
void writePdf(const QString &path, const PrintedPage &page);

} // namespace pilotage::ui
