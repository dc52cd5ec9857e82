#include "ui/charts/heat_map.h"

#include "ui/charts/painting.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;
using reports::ChartSeries;
using reports::SeriesRole;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HeatMap)
};

} // namespace

void HeatMap::setData(const reports::ChartData &data)
{
    Chart::setData(data);
    std::vector<double> all;
    for (const ChartSeries &series : data.series)
        if (series.role == SeriesRole::Part)
            all.insert(all.end(), series.values.begin(), series.values.end());
    m_ramp = ScoreRamp::over(all);
}

std::vector<int> HeatMap::cellSeries() const
{
    std::vector<int> columns;
    for (std::size_t s = 0; s < data().series.size(); ++s)
        if (data().series[s].role != SeriesRole::Trend)
            columns.push_back(static_cast<int>(s));
    return columns;
}

QSizeF HeatMap::minimumSize() const
{
    const auto rows = static_cast<double>(data().categories.size());
    const double legend = m_style == Style::Score ? 40 : 0;
    return {theme().px(420), theme().px(24 + legend) + rows * theme().px(18)};
}

QSizeF HeatMap::pictureSize() const
{
    const auto rows = static_cast<double>(data().categories.size());
    return {760, 90 + rows * 24};
}

HeatMap::Grid HeatMap::grid(const QRectF &rect) const
{
    Grid grid;
    for (const reports::ChartCategory &category : data().categories)
        grid.label = std::max(grid.label, textWidth(category.label, theme().font(13, true)));
    grid.label = std::max(grid.label, textWidth(data().categoryName, theme().font(12))) + theme().px(18);
    const bool twoLines = std::any_of(data().series.begin(), data().series.end(),
                                      [](const ChartSeries &s) { return !s.heading.isEmpty(); });
    grid.header = theme().px(twoLines ? 36 : 24);
    grid.extra = data().first(SeriesRole::Trend) ? theme().px(116) : 0;
    const double legend = m_style == Style::Score ? theme().px(40) : 0;
    const double source = m_style == Style::Lack ? sourceHeight(data().source, rect.width(), theme()) : 0;
    const auto rows = static_cast<double>(std::max<std::size_t>(1, data().categories.size()));
    const auto columns = static_cast<double>(std::max<std::size_t>(1, cellSeries().size()));
    const double room = rect.height() - grid.header - legend - source;
    grid.row = std::clamp(std::floor(room / rows), theme().px(12), theme().px(38));
    grid.cells = QRectF(rect.left() + grid.label, rect.top() + grid.header,
                        rect.width() - grid.label - grid.extra, grid.row * rows);
    grid.column = grid.cells.width() / columns;
    return grid;
}

void HeatMap::render(QPainter *painter, const QRectF &rect) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Grid at = grid(rect);
    if (m_style == Style::Lack)
        painter->fillRect(QRectF(rect.left(), rect.top(), rect.width(), at.header), theme().alt);
    drawHeader(painter, at);
    for (int row = 0; row < static_cast<int>(data().categories.size()); ++row)
        drawRow(painter, at, row);
    if (m_style == Style::Score)
        drawLegend(painter,
                   QRectF(rect.left(), at.cells.bottom() + theme().px(10), rect.width(), theme().px(30)));
    else
        drawSource(painter, rect, data().source, theme());
    painter->restore();
}

void HeatMap::drawHeader(QPainter *painter, const Grid &at) const
{
    const double top = at.cells.top() - at.header;
    if (m_style == Style::Lack)
        drawText(painter, QRectF(at.cells.left() - at.label + theme().px(8), top, at.label, at.header),
                 Qt::AlignLeft | Qt::AlignVCenter, data().categoryName, theme().font(12), theme().text);
    const std::vector<int> columns = cellSeries();
    for (std::size_t c = 0; c < columns.size(); ++c) {
        const ChartSeries &series = data().series[static_cast<std::size_t>(columns[c])];
        const QRectF box(at.cells.left() + at.column * static_cast<double>(c), top, at.column, at.header);
        const QRectF inner = box.adjusted(2, 0, -2, 0);
        const bool newest = m_style == Style::Score && c + 1 == columns.size();
        if (series.heading.isEmpty()) {
            drawText(painter, inner, Qt::AlignCenter, series.name, theme().font(12, newest),
                     newest ? theme().text : theme().muted);
        } else {
            const double half = at.header / 2;
            const bool narrow = at.column < theme().px(72);
            const QFont font = theme().font(narrow ? 11 : 12);
            const bool total = series.role == SeriesRole::Main;
            const Qt::Alignment side
                = total ? Qt::AlignRight | Qt::AlignVCenter : Qt::Alignment(Qt::AlignCenter);
            const double pad = total ? theme().px(6) : 0;
            if (textWidth(series.name, font) > inner.width() - pad && series.name.contains(u' ')) {
                // Two words, two lines; what the column holds is in the twin and the tooltip.
                painter->setFont(font);
                painter->setPen(theme().text);
                painter->drawText(inner, static_cast<int>(side) | Qt::TextWordWrap, series.name);
                continue;
            }
            drawText(painter, inner.adjusted(0, theme().px(2), -pad, -half + theme().px(1)), side,
                     series.name, font, theme().text);
            drawText(painter, inner.adjusted(0, half, -pad, -theme().px(2)), side, series.heading,
                     theme().font(11), theme().muted);
        }
    }
    if (const ChartSeries *trend = data().first(SeriesRole::Trend)) {
        const QRectF box(at.cells.right(), top, at.extra, at.header);
        drawText(painter, box.adjusted(theme().px(14), 0, -theme().px(60), 0),
                 Qt::AlignLeft | Qt::AlignVCenter, Words::tr("Trend"), theme().font(12), theme().muted);
        drawText(painter, box.adjusted(theme().px(50), 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter,
                 trend->name, theme().font(12), theme().muted);
    }
}

void HeatMap::drawRow(QPainter *painter, const Grid &at, int row) const
{
    const double y = at.cells.top() + at.row * row;
    const QRectF line(at.cells.left() - at.label, y, at.label + at.cells.width() + at.extra, at.row);
    const bool chosen = current().category == row;
    if (chosen)
        painter->fillRect(line, theme().selection);
    if (chosen && m_style == Style::Lack)
        painter->fillRect(QRectF(line.left(), y, 3, at.row), theme().accent);
    const reports::ChartCategory &category = data().categories[static_cast<std::size_t>(row)];
    drawText(painter,
             QRectF(line.left() + theme().px(8), at.row < theme().px(20) ? y - 1 : y,
                    at.label - theme().px(10), at.row),
             Qt::AlignLeft | Qt::AlignVCenter, category.label,
             theme().font(at.row < theme().px(20) ? 12 : 13, chosen && m_style == Style::Score),
             theme().text);
    const std::vector<int> columns = cellSeries();
    for (std::size_t c = 0; c < columns.size(); ++c)
        drawCell(painter, QRectF(at.cells.left() + at.column * static_cast<double>(c), y, at.column, at.row),
                 row, columns[c]);
    if (at.extra > 0)
        drawExtra(painter, at, row);
    if (m_style == Style::Lack)
        drawHairline(painter, {line.left(), y + at.row - 1, line.right(), y + at.row - 1}, theme().line);
}

QColor HeatMap::lackFill(double percent) const
{
    if (percent >= 100)
        return {};
    return percent >= 85 ? theme().lack[0] : percent >= 65 ? theme().lack[1] : theme().lack[2];
}

void HeatMap::drawCell(QPainter *painter, const QRectF &box, int row, int column) const
{
    const ChartSeries &series = data().series[static_cast<std::size_t>(column)];
    const auto i = static_cast<std::size_t>(row);
    const double value = series.value(i);
    const QRectF cell(std::round(box.left()), box.top(), std::round(box.right()) - std::round(box.left()) - 1,
                      box.height() - 1);
    const bool total = series.role == SeriesRole::Main;
    QColor ink = theme().text;
    bool bold = total;
    if (std::isnan(value)) {
        hatchCell(painter, cell, theme().divider);
        ink = theme().muted;
    } else if (m_style == Style::Score) {
        painter->fillRect(cell, m_ramp.fill(value, theme()));
        ink = m_ramp.ink(value, theme());
        bold = m_ramp.step(value) >= 5;
    } else if (!total) {
        const QColor fill = lackFill(value);
        if (fill.isValid())
            painter->fillRect(cell, fill);
        else
            ink = theme().muted;
        bold = value < 65;
    }
    const QString empty = data().emptyText.isEmpty() ? u"—"_s : data().emptyText;
    const QString number = m_style == Style::Lack ? reports::percentText(value, series.decimals)
                                                  : reports::numberText(value, series.decimals);
    const QString text = std::isnan(value) ? empty : number;
    if (total)
        drawText(painter, cell.adjusted(0, 0, -theme().px(8), 0), Qt::AlignRight | Qt::AlignVCenter, text,
                 theme().font(13, true), ink);
    else
        drawText(painter, cell, Qt::AlignCenter, text, theme().font(12, bold), ink);
    if (series.isPreliminary(i))
        drawMarker(painter, cell.topRight() + QPointF(-theme().px(7), theme().px(7)), Marker::Circle,
                   theme().px(4.5), ink, Qt::transparent, true);
    if (current() == ChartCell{row, column}) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(theme().text, 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
        painter->setPen(QPen(theme().base, 1));
        painter->drawRect(cell.adjusted(2.5, 2.5, -2.5, -2.5));
    }
}

void HeatMap::drawExtra(QPainter *painter, const Grid &at, int row) const
{
    const ChartSeries *trend = data().first(SeriesRole::Trend);
    const auto i = static_cast<std::size_t>(row);
    std::vector<double> values;
    for (const ChartSeries &series : data().series)
        if (series.role == SeriesRole::Part)
            values.push_back(series.value(i));
    const bool chosen = current().category == row;
    const QRectF box(at.cells.right(), at.cells.top() + at.row * row, at.extra, at.row);
    drawSparkline(
        painter,
        QRectF(box.left() + theme().px(14), box.top() + at.row * 0.28, theme().px(46), at.row * 0.44), values,
        chosen ? theme().accent : theme().series[0]);
    drawText(painter, box.adjusted(theme().px(64), 0, -theme().px(2), 0), Qt::AlignRight | Qt::AlignVCenter,
             reports::signedText(trend->value(i), trend->decimals), theme().font(12, chosen), theme().text);
}

void HeatMap::drawLegend(QPainter *painter, const QRectF &rect) const
{
    const QRectF box = rect.adjusted(theme().px(8), 0, 0, 0);
    const double used = drawRampLegend(painter, box, m_ramp, data().unit, theme()) + theme().px(20);
    double left = box.left() + used;
    if (rect.right() - left < theme().px(60))
        return;
    bool anyMissing = false;
    bool anyPreliminary = false;
    for (const ChartSeries &series : data().series) {
        if (series.role != SeriesRole::Part)
            continue;
        for (std::size_t i = 0; i < data().categories.size(); ++i) {
            anyMissing = anyMissing || std::isnan(series.value(i));
            anyPreliminary = anyPreliminary || series.isPreliminary(i);
        }
    }
    const QFont font = theme().font(11);
    double y = rect.top();
    const QSizeF line(rect.right() - left - theme().px(20), theme().px(15));
    if (anyMissing) {
        hatchCell(painter, QRectF(left, y + theme().px(3), theme().px(14), theme().px(9)), theme().faint);
        drawText(painter, QRectF(QPointF(left + theme().px(20), y), line), Qt::AlignLeft | Qt::AlignVCenter,
                 Words::tr("no data"), font, theme().muted);
        if (anyPreliminary) {
            const double shift = theme().px(32) + textWidth(Words::tr("no data"), font);
            drawMarker(painter, {left + shift + theme().px(5), y + theme().px(8)}, Marker::Circle,
                       theme().px(5), theme().muted, Qt::transparent, true);
            drawText(painter, QRectF(left + shift + theme().px(14), y, line.width() - shift, line.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, Words::tr("preliminary"), font, theme().muted);
        }
        y += theme().px(15);
    } else if (anyPreliminary) {
        drawMarker(painter, {left + theme().px(7), y + theme().px(8)}, Marker::Circle, theme().px(5),
                   theme().muted, Qt::transparent, true);
        drawText(painter, QRectF(QPointF(left + theme().px(20), y), line), Qt::AlignLeft | Qt::AlignVCenter,
                 Words::tr("preliminary"), font, theme().muted);
        y += theme().px(15);
    }
    drawText(painter, QRectF(left, y, rect.right() - left, theme().px(15)), Qt::AlignLeft | Qt::AlignVCenter,
             data().source, font, theme().muted);
}

ChartCell HeatMap::cellAt(const QPointF &point, const QRectF &rect) const
{
    const Grid at = grid(rect);
    const QRectF all(at.cells.left() - at.label, at.cells.top(), at.label + at.cells.width() + at.extra,
                     at.cells.height());
    if (!all.contains(point) || data().categories.empty())
        return {};
    ChartCell cell{std::min(static_cast<int>((point.y() - at.cells.top()) / at.row),
                            static_cast<int>(data().categories.size()) - 1),
                   -1};
    const std::vector<int> columns = cellSeries();
    if (at.cells.contains(point) && !columns.empty()) {
        const auto c = std::min(static_cast<std::size_t>((point.x() - at.cells.left()) / at.column),
                                columns.size() - 1);
        cell.series = columns[c];
    }
    return cell;
}

QRectF HeatMap::cellRect(ChartCell cell, const QRectF &rect) const
{
    if (!cell.isValid() || cell.category >= static_cast<int>(data().categories.size()))
        return {};
    const Grid at = grid(rect);
    const double y = at.cells.top() + at.row * cell.category;
    const std::vector<int> columns = cellSeries();
    const auto found = std::find(columns.begin(), columns.end(), cell.series);
    if (found == columns.end())
        return {at.cells.left() - at.label, y, at.label + at.cells.width() + at.extra, at.row};
    return {at.cells.left() + at.column * static_cast<double>(found - columns.begin()), y, at.column, at.row};
}

} // namespace pilotage::charts
