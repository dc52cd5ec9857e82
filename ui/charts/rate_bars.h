#pragma once

#include "ui/charts/chart.h"

namespace pilotage::charts {

/// Compliance by cycle: by volume filled, by entity outlined, a published rate of unknown basis hatched,
/// the national rate a tick through the bars; n/N beside each. Axis always 0-100 %.
class RateBars : public Chart
{
public:
    void render(QPainter *painter, const QRectF &rect) const override;
    [[nodiscard]] ChartCell cellAt(const QPointF &point, const QRectF &rect) const override;
    [[nodiscard]] QRectF cellRect(ChartCell cell, const QRectF &rect) const override;
    [[nodiscard]] QSizeF minimumSize() const override;
    [[nodiscard]] QSizeF pictureSize() const override { return {420, 340}; }

private:
    struct Columns
    {
        double label = 0;
        double left = 0; ///< x of 0 %
        double width = 0; ///< of 100 %
    };
    [[nodiscard]] Columns columns(const QRectF &rect) const;
    [[nodiscard]] double textColumn() const;
    [[nodiscard]] QString lineText(const reports::ChartSeries &series, std::size_t i) const;
    void drawRow(QPainter *painter, const QRectF &row, const Columns &columns, std::size_t i) const;
};

/// The two bars of one rate drawn alone: used where a rate stands beside its big figure.
/// `reference` is a tick through the bar (NaN = none); `percent` NaN draws the empty track only.
void drawRateBar(QPainter *painter, const QRectF &track, double percent, double reference, bool outlined,
                 const ChartTheme &theme);

} // namespace pilotage::charts
