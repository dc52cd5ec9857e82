// Columns of the entry grid: which there are, how wide, what stands over them, how they sort.
#include "app/messages/labels.h"
#include "app/reports/chart_data.h"
#include "ui/pages/indicators/figure_model.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/theme.h"

#include <QFontMetrics>

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

// px
constexpr int leastTrend = 50;
constexpr int wideTrend = 120;
constexpr int cellPadding = 16;

} // namespace

void FigureModel::makeColumns()
{
    const auto add = [this](Kind kind, int value, int least) {
        m_columns.push_back({kind, value, least, least});
    };
    m_columns.clear();
    add(Kind::Code, -1, 66);
    add(Kind::Name, -1, nameWidth());
    for (int column = 0; column < m_sheet.columnCount(); ++column)
        add(Kind::Value, column, valueWidth(column));
    if (m_sheet.setup.orientation == Orientation::Indicators)
        return;
    if (m_sheet.targetPeriod != Period() && m_sheet.columnCount() > 0) {
        const int own = m_sheet.columnCount() > 0 ? m_columns.back().least : 0;
        add(Kind::Target, -1, std::max(own, speaksEnglish() ? 92 : 76));
        add(Kind::Distance, -1, 64);
    }
    if (m_sheet.referenceColumn() >= 0)
        add(Kind::Change, -1, speaksEnglish() ? 92 : 76);
    if (m_sheet.columnCount() > 1)
        add(Kind::Trend, -1, leastTrend);
}

void FigureModel::setRoom(int px)
{
    int fixed = 0;
    int shared = 0;
    for (Column &column : m_columns) {
        column.width = column.least;
        fixed += column.least;
        shared += column.kind == Kind::Trend ? 0 : 1;
    }
    int spare = px - fixed;
    if (spare <= 0 || m_columns.empty())
        return;
    // First the trend up to a readable width, then all figures alike, at most half as wide again.
    if (m_columns.back().kind == Kind::Trend) {
        const int more = std::min(spare, wideTrend - leastTrend);
        m_columns.back().width += more;
        spare -= more;
    }
    for (Column &column : m_columns) {
        if (column.kind == Kind::Trend)
            continue;
        const int more = std::min(spare / shared, column.least / 2);
        column.width += more;
        spare -= more;
        --shared;
    }
    m_columns.back().width += spare;
}

int FigureModel::nameWidth() const
{
    const QFontMetrics strong(textFont(TextStyle::BodyStrong));
    int width = strong.horizontalAdvance(m_sheet.placeName);
    for (const SheetRow &row : m_sheet.rows)
        width = std::max(width, strong.horizontalAdvance(row.name));
    return std::min(width, 160) + cellPadding + 2;
}

int FigureModel::valueWidth(int column) const
{
    if (m_sheet.setup.orientation == Orientation::Indicators)
        return 116;
    const QFontMetrics body(textFont(TextStyle::BodyStrong));
    int width = QFontMetrics(textFont(TextStyle::Small))
                    .horizontalAdvance(unitText(m_sheet.indicatorAt(column).unit));
    // The largest figures are the widest ones; the totals are among them.
    double most = 0;
    for (int source = 0; source <= static_cast<int>(m_sheet.rows.size()); ++source) {
        const double value = std::abs(number(source, column));
        most = value > most ? value : most;
    }
    width = std::max(
        width, body.horizontalAdvance(reports::numberText(-most, m_sheet.indicatorAt(column).decimals)));
    return std::max(62, width + cellPadding + 2);
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const bool isText = column.kind == Kind::Code || column.kind == Kind::Name || column.kind == Kind::Trend;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    if (role == CodeRole)
        return column.kind == Kind::Code;
    // The year that targets and changes are counted in.
    if (role == LookRole)
        return QVariant::fromValue(
            CellLook{.strong = column.kind == Kind::Value && column.value == m_sheet.referenceColumn()});
    QString name;
    QString unit;
    switch (column.kind) {
    case Kind::Code:
        name = tr("Code");
        break;
    case Kind::Name:
        name = tr("District");
        break;
    case Kind::Value: {
        const Indicator &indicator = m_sheet.indicatorAt(column.value);
        name = m_sheet.setup.orientation == Orientation::Periods
            ? yearText(m_sheet.periodAt(column.value))
            : localName(indicator.nameZh, indicator.nameEn);
        unit = unitText(indicator.unit);
        break;
    }
    case Kind::Target:
        name = tr("Target %1").arg(yearText(m_sheet.targetPeriod));
        unit = unitText(m_sheet.indicators.front().unit);
        break;
    case Kind::Distance:
        name = tr("To target");
        break;
    case Kind::Change:
        name = tr("On last year");
        unit = u"%1/%2"_s.arg(m_sheet.setup.reference.year())
                   .arg(m_sheet.setup.reference.sameLastYear().year() % 100, 2, 10, QLatin1Char('0'));
        break;
    case Kind::Trend:
        name = tr("Trend");
        unit = m_sheet.targetPeriod != Period() ? tr("dots = target") : QString();
        break;
    }
    if (role == Qt::DisplayRole)
        return name;
    if (role == Qt::ToolTipRole)
        return unit.isEmpty() ? name : u"%1 (%2)"_s.arg(name, unit);
    if (role == Qt::AccessibleTextRole)
        return unit.isEmpty() ? name : name + u' ' + unit;
    return role == UnitRole ? QVariant(unit) : QVariant();
}

TableModelBase::SortKeys FigureModel::sortKeys(int section) const
{
    SortKeys keys;
    const Column &column = m_columns[static_cast<std::size_t>(section)];
    const int now = m_sheet.referenceColumn();
    for (int source = 0; source < sourceCount(); ++source) {
        switch (column.kind) {
        case Kind::Code:
        case Kind::Name: // by division code: collation misreads place names
            keys.texts.push_back(text(source, m_columns.front()));
            break;
        case Kind::Value:
            keys.numbers.push_back(number(source, column.value));
            break;
        case Kind::Target:
            keys.numbers.push_back(targetOf(source));
            break;
        case Kind::Distance:
            keys.numbers.push_back(now < 0 ? std::numeric_limits<double>::quiet_NaN()
                                           : number(source, now) - targetOf(source));
            break;
        case Kind::Change:
        case Kind::Trend:
            keys.numbers.push_back(changeOf(source).change);
            break;
        }
    }
    return keys;
}

} // namespace pilotage::ui
