#pragma once

#include "app/reports/chart_data.h"
#include "ui/charts/chart_theme.h"

#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace pilotage::charts {

/// A place in a chart: category and, where it has cells, series. -1 = none.
struct ChartCell
{
    int category = -1;
    int series = -1;

    [[nodiscard]] bool isValid() const { return category >= 0; }
    /// An entry of a legend that carries a number: no category, but a series.
    [[nodiscard]] bool isLegend() const { return category < 0 && series >= 0; }
    friend bool operator==(ChartCell, ChartCell) = default;
};

/// One picture of a ChartData. `render` is the only drawing code: screen, PNG, SVG and paper all use it.
/// No state but data, theme and selection; positions are computed from the rectangle each time.
class Chart
{
public:
    virtual ~Chart() = default;

    virtual void render(QPainter *painter, const QRectF &rect) const = 0;
    /// What lies under a point, for tooltips and selection.
    [[nodiscard]] virtual ChartCell cellAt(const QPointF &point, const QRectF &rect) const;
    /// Where a cell is drawn; empty = nowhere (then it can't have the focus frame).
    [[nodiscard]] virtual QRectF cellRect(ChartCell cell, const QRectF &rect) const;
    /// True where the arrow keys also move between series (heat map).
    [[nodiscard]] virtual bool hasCells() const { return false; }
    /// Smallest size at which everything stays readable.
    [[nodiscard]] virtual QSizeF minimumSize() const { return {180, 120}; }
    /// Size for a picture of its own (PNG, SVG, report).
    [[nodiscard]] virtual QSizeF pictureSize() const { return {640, 360}; }
    [[nodiscard]] virtual QString toolTip(ChartCell cell) const;

    [[nodiscard]] const reports::ChartData &data() const { return m_data; }
    virtual void setData(const reports::ChartData &data) { m_data = data; }
    [[nodiscard]] const ChartTheme &theme() const { return m_theme; }
    virtual void setTheme(const ChartTheme &theme) { m_theme = theme; }
    /// The chosen category (row) and cell, drawn highlighted.
    [[nodiscard]] ChartCell current() const { return m_current; }
    void setCurrent(ChartCell cell) { m_current = cell; }

private:
    reports::ChartData m_data;
    ChartTheme m_theme = ChartTheme::paper();
    ChartCell m_current;
};

} // namespace pilotage::charts
