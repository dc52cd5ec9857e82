#pragma once

#include "app/reports/pages.h"
#include "ui/charts/chart.h"

#include <memory>

namespace pilotage::charts {

/// The charts of the screen, drawn into documents. Kinds are those of report files: line, heat, lack,
/// stacked, rates, dimensions. Needs a QApplication.
class ReportCharts final : public reports::ChartRenderer
{
public:
    /// `families`: fonts whose text is copied from a PDF as typed, best first.
    explicit ReportCharts(const QStringList &families);

    void render(QPainter *painter, const QRectF &rect, const QString &kind,
                const reports::ChartData &data) const override;
    [[nodiscard]] double heightFor(const QString &kind, const reports::ChartData &data,
                                   double width) const override;
    [[nodiscard]] QByteArray svg(const QSizeF &size, const QString &kind,
                                 const reports::ChartData &data) const override;

private:
    [[nodiscard]] std::unique_ptr<Chart> made(const QString &kind, const reports::ChartData &data) const;

    QStringList m_families;
};

} // namespace pilotage::charts
