#include "ui/charts/chart_export.h"

#include "ui/charts/painting.h"

#include <QBuffer>
#include <QMimeData>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;

void renderWithTitle(const Chart &chart, QPainter *painter, const QRectF &rect)
{
    const ChartTheme &theme = chart.theme();
    const double pad = theme.px(16);
    const QRectF title(rect.left() + pad, rect.top() + theme.px(10), rect.width() - 2 * pad, theme.px(20));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double used = drawText(painter, title, Qt::AlignLeft | Qt::AlignVCenter, chart.data().title,
                                 theme.font(13, true), theme.text);
    drawText(painter, title.adjusted(used + theme.px(10), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
             chart.data().caption, theme.font(12), theme.muted);
    painter->restore();
    chart.render(painter, rect.adjusted(pad, theme.px(40), -pad, -theme.px(12)));
}

QImage toImage(const Chart &chart, const QSizeF &size, double scale)
{
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(chart.theme().base);
    QPainter painter(&image);
    renderWithTitle(chart, &painter, QRectF(QPointF(), size));
    return image;
}

QByteArray toSvg(const Chart &chart, const QSizeF &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    generator.setTitle(chart.data().title);
    generator.setDescription(reports::headline(chart.data()));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), size), chart.theme().base);
    renderWithTitle(chart, &painter, QRectF(QPointF(), size));
    painter.end();
    return bytes;
}

std::unique_ptr<QMimeData> tableMimeData(const reports::ChartData &data)
{
    const reports::ChartTable table = reports::toTable(data);
    auto mime = std::make_unique<QMimeData>();
    mime->setText(reports::toTabSeparated(table));
    mime->setHtml(reports::toHtml(table, data.title, data.source));
    return mime;
}

bool save(const Chart &chart, const QSizeF &size, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    bool written = true;
    if (path.endsWith(u".svg"_s, Qt::CaseInsensitive)) {
        written = file.write(toSvg(chart, size)) > 0;
    } else if (path.endsWith(u".csv"_s, Qt::CaseInsensitive)) {
        // BOM: without it office programs take UTF-8 for the local encoding.
        file.write("\xEF\xBB\xBF");
        written = file.write(reports::toCsv(reports::toTable(chart.data())).toUtf8()) > 0;
    } else {
        written = toImage(chart, size).save(&file, "PNG");
    }
    return written && file.commit();
}

} // namespace pilotage::charts
