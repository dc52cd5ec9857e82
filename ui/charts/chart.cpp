#include "ui/charts/chart.h"

#include <QStringList>

#include <cmath>

namespace pilotage::charts {

using namespace Qt::StringLiterals;

ChartCell Chart::cellAt(const QPointF &, const QRectF &) const
{
    return {};
}

QRectF Chart::cellRect(ChartCell, const QRectF &) const
{
    return {};
}

QString Chart::toolTip(ChartCell cell) const
{
    if (!cell.isValid() || cell.category >= static_cast<int>(m_data.categories.size()))
        return {};
    const auto i = static_cast<std::size_t>(cell.category);
    QStringList lines{m_data.categories[i].label};
    for (std::size_t s = 0; s < m_data.series.size(); ++s) {
        const reports::ChartSeries &series = m_data.series[s];
        if (cell.series >= 0 && static_cast<int>(s) != cell.series)
            continue;
        if (std::isnan(series.value(i)) && cell.series < 0)
            continue;
        const QString unit = series.unit.isEmpty() ? m_data.unit : series.unit;
        QString line = u"%1: %2"_s.arg(series.name, reports::numberText(series.value(i), series.decimals));
        if (!unit.isEmpty())
            line += u' ' + unit;
        if (!series.note(i).isEmpty())
            line += u"  "_s + series.note(i);
        lines << line;
    }
    return lines.join(u'\n');
}

} // namespace pilotage::charts
