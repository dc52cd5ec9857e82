#include "ui/shell/page_print.h"

#include "ui/shell/theme.h"

#include <QCoreApplication>
#include <QImage>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>
#include <QWidget>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr double marginMillimetres = 12;
/// The sheet is laid out in pixels of the screen at 96 dpi, as the panes are.
constexpr double sheetWidth = 1032; // 273 mm
constexpr double headHeight = 60;
constexpr double footHeight = 28;

void paintHead(QPainter &painter, const QRectF &head, const PrintedPage &page)
{
    const Tokens &t = lightTokens();
    painter.setPen(t.text);
    painter.setFont(textFont(TextStyle::PageTitle));
    painter.drawText(QRectF(head.left(), head.top(), head.width(), 28), Qt::AlignVCenter, page.title);
    QTextDocument answer;
    answer.setDefaultFont(textFont(TextStyle::Answer));
    answer.setDefaultStyleSheet(
        u"body { color: %1 } a { color: %1; text-decoration: none }"_s.arg(t.text.name()));
    answer.setDocumentMargin(0);
    answer.setTextWidth(head.width());
    answer.setHtml(u"<body>%1</body>"_s.arg(page.answer));
    painter.save();
    painter.translate(head.left(), head.top() + 29);
    answer.drawContents(&painter, QRectF(0, 0, head.width(), headHeight - 30));
    painter.restore();
    painter.setPen(QPen(t.divider, 1));
    painter.drawLine(QPointF(head.left(), head.bottom() - 3.5), QPointF(head.right(), head.bottom() - 3.5));
}

void paintPanes(QPainter &painter, const QRectF &room, QWidget &panes)
{
    const double scale = std::min(room.width() / panes.width(), room.height() / panes.height());
    // As an image, three dots a pixel: rendered straight onto a scaled page, Qt clips the widgets wrongly.
    constexpr int sharpness = 3;
    QImage picture(panes.size() * sharpness, QImage::Format_RGB32);
    picture.setDevicePixelRatio(sharpness);
    picture.fill(lightTokens().base);
    panes.render(&picture, QPoint(), QRegion(), QWidget::DrawChildren);
    const QSizeF size = QSizeF(panes.size()) * scale;
    painter.drawImage(QRectF({room.left() + (room.width() - size.width()) / 2, room.top()}, size), picture);
}

void paintMark(QPainter &painter, const QRectF &sheet, const QString &mark)
{
    QColor color = lightTokens().bad;
    color.setAlphaF(0.12f);
    QFont font = textFont(TextStyle::Countdown);
    font.setPointSizeF(72);
    painter.save();
    painter.translate(sheet.center());
    painter.rotate(-32);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(QRectF(-600, -100, 1200, 200), Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace

void setUpForPage(QPagedPaintDevice &device)
{
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                    QMarginsF(marginMillimetres, marginMillimetres, marginMillimetres, marginMillimetres),
                    QPageLayout::Millimeter));
}

void paintPage(QPainter &painter, const QRectF &sheet, const PrintedPage &page)
{
    const double scale = sheet.width() / sheetWidth;
    const QRectF area(0, 0, sheetWidth, sheet.height() / scale);
    painter.save();
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    paintHead(painter, QRectF(0, 0, area.width(), headHeight), page);
    if (page.panes)
        paintPanes(painter, area.adjusted(0, headHeight, 0, -footHeight), *page.panes);
    painter.setPen(lightTokens().muted);
    painter.setFont(textFont(TextStyle::Small));
    painter.drawText(QRectF(0, area.bottom() - footHeight, area.width(), footHeight),
                     Qt::AlignBottom | Qt::AlignLeft, page.source);
    if (!page.mark.isEmpty())
        paintMark(painter, area, page.mark);
    painter.restore();
}

void writePdf(const QString &path, const PrintedPage &page)
{
    QSaveFile file(path);
    const auto fail = [&] {
        throw std::runtime_error(QCoreApplication::translate("PrintDialog", "%1 cannot be written: %2")
                                     .arg(path, file.errorString())
                                     .toStdString());
    };
    if (!file.open(QIODevice::WriteOnly))
        fail();
    {
        QPdfWriter writer(&file);
        writer.setResolution(printedResolution);
        writer.setTitle(page.title);
        writer.setCreator(u"Pilotage"_s);
        setUpForPage(writer);
        QPainter painter(&writer);
        paintPage(painter, QRectF(0, 0, writer.width(), writer.height()), page);
    }
    if (!file.commit())
        fail();
}

} // namespace pilotage::ui
