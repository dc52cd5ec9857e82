#include "ui/pages/indicators/figure_model.h"

#include "app/messages/issue_text.h"
#include "app/reports/chart_data.h"
#include "ui/pages/indicators/figure_text.h"
#include "ui/pages/parts/wording.h"

#include <cmath>

using namespace Qt::StringLiterals;
using pilotage::workbook::GridCell;

namespace pilotage::ui {

namespace {

constexpr int totalRows = 2; ///< the total and its coverage

} // namespace

void FigureModel::setSheet(Sheet sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_strongRow = -1;
    setTotalRows(m_sheet.rows.size() > 1 ? totalRows : 0);
    makeColumns();
    rebuildOrder();
    endResetModel();
}

void FigureModel::refresh(Sheet sheet)
{
    m_sheet = std::move(sheet);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void FigureModel::setStrongRow(int row)
{
    const int before = m_strongRow;
    m_strongRow = row;
    for (const int each : {before, row})
        if (each >= 0 && each < rowCount())
            emit dataChanged(index(each, 1), index(each, 1), {LookRole});
}

int FigureModel::valueColumn(int column) const
{
    return column >= 0 && column < columnCount() ? m_columns[static_cast<std::size_t>(column)].value : -1;
}

int FigureModel::sheetRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const int source = sourceRow(row);
    return source < static_cast<int>(m_sheet.rows.size()) ? source : -1;
}

const GridCell *FigureModel::cellAt(const QModelIndex &index) const
{
    const int row = index.isValid() ? sheetRow(index.row()) : -1;
    const int column = index.isValid() ? valueColumn(index.column()) : -1;
    return row < 0 || column < 0 ? nullptr : &m_sheet.cell(row, column);
}

std::optional<ObservationKey> FigureModel::keyAt(const QModelIndex &index) const
{
    if (!cellAt(index))
        return std::nullopt;
    return m_sheet.keyAt(sheetRow(index.row()), valueColumn(index.column()));
}

QModelIndex FigureModel::indexOf(const ObservationKey &key) const
{
    for (int row = 0; row < static_cast<int>(m_sheet.rows.size()); ++row) {
        if (m_sheet.rows[static_cast<std::size_t>(row)].subject != key.subject)
            continue;
        for (int column = 0; column < m_sheet.columnCount(); ++column)
            if (m_sheet.keyAt(row, column) == key)
                return index(shownRow(row), frozenColumns + column);
    }
    return {};
}

QString FigureModel::copyText(const QModelIndex &index) const
{
    if (const GridCell *cell = cellAt(index))
        return typedText(*cell);
    return index.data().toString();
}

int FigureModel::sourceCount() const
{
    const auto rows = static_cast<int>(m_sheet.rows.size());
    return rows > 1 ? rows + totalRows : rows;
}

int FigureModel::columnWidth(int column) const
{
    return m_columns[static_cast<std::size_t>(column)].width;
}

int FigureModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

bool FigureModel::isCoverage(int source) const
{
    return source == static_cast<int>(m_sheet.rows.size()) + 1;
}

double FigureModel::number(int source, int column) const
{
    if (source < static_cast<int>(m_sheet.rows.size()))
        return m_sheet.cell(source, column).value;
    return m_sheet.grid.columns[static_cast<std::size_t>(column)].total.value;
}

double FigureModel::targetOf(int source) const
{
    return static_cast<std::size_t>(source) < m_sheet.targets.size()
        ? m_sheet.targets[static_cast<std::size_t>(source)]
        : std::numeric_limits<double>::quiet_NaN();
}

methods::Comparison FigureModel::changeOf(int source) const
{
    const int now = m_sheet.referenceColumn();
    if (now < 0)
        return {};
    if (source < static_cast<int>(m_sheet.rows.size()))
        return m_sheet.cell(source, now).lastYear;
    // Totals of a different number of parts are no comparison.
    const auto &columns = m_sheet.grid.columns;
    const auto at = static_cast<std::size_t>(now);
    if (now == 0 || m_sheet.periodAt(now - 1) != m_sheet.periodAt(now).sameLastYear()
        || columns[at].total.present != columns[at - 1].total.present)
        return {};
    return methods::compare(columns[at].total.value, columns[at - 1].total.value,
                            m_sheet.indicatorAt(now).unit == "%"_L1);
}

QString FigureModel::valueText(int source, int column) const
{
    const Indicator &indicator = m_sheet.indicatorAt(column);
    const auto rows = static_cast<int>(m_sheet.rows.size());
    if (source < rows) {
        const GridCell &cell = m_sheet.cell(source, column);
        return cell.isThere ? figureText(cell, indicator) : absentText(m_sheet, source, column);
    }
    const Aggregate &total = m_sheet.grid.columns[static_cast<std::size_t>(column)].total;
    if (isCoverage(source))
        return total.reason == AggregateReason::NotAggregated
            ? QString()
            : u"%1/%2"_s.arg(total.present).arg(total.total);
    return reports::numberText(total.value, indicator.decimals);
}

QString FigureModel::text(int source, const Column &column) const
{
    const auto rows = static_cast<int>(m_sheet.rows.size());
    const SheetRow *row = source < rows ? &m_sheet.rows[static_cast<std::size_t>(source)] : nullptr;
    switch (column.kind) {
    case Kind::Code:
        return row ? row->code : isCoverage(source) ? QString() : m_sheet.placeCode;
    case Kind::Name:
        return row ? row->name : isCoverage(source) ? tr("Reported") : m_sheet.placeName;
    case Kind::Value:
        return valueText(source, column.value);
    case Kind::Trend:
        return {};
    default:
        break;
    }
    if (isCoverage(source))
        return {};
    const int now = m_sheet.referenceColumn();
    const Indicator &indicator = m_sheet.indicators.front();
    if (column.kind == Kind::Target)
        return reports::numberText(targetOf(source), indicator.decimals);
    if (column.kind == Kind::Distance)
        return now < 0 ? u"—"_s : distanceTo(number(source, now), targetOf(source), indicator).text;
    return changeText(changeOf(source), indicator.direction).text;
}

CellLook FigureModel::valueLook(int source, int column) const
{
    CellLook look;
    if (source >= static_cast<int>(m_sheet.rows.size())) {
        const Aggregate &total = m_sheet.grid.columns[static_cast<std::size_t>(column)].total;
        if (isCoverage(source)) {
            look.small = true;
            look.tone = total.present < total.total ? Tone::Attention : Tone::Muted;
        }
        return look;
    }
    const GridCell &cell = m_sheet.cell(source, column);
    look.changed = cell.isRecent;
    look.doubtful = cell.isDoubtful();
    look.comment = cell.hasComment;
    look.preliminary = cell.isThere && cell.qualifier == Qualifier::Preliminary;
    if (!cell.isThere) {
        const bool isDash = absentText(m_sheet, source, column) == "—"_L1;
        look.tone = isDash ? Tone::Muted : Tone::Attention;
        look.small = !isDash;
    } else if (cell.state != State::Present) {
        look.tone = Tone::Muted;
        look.small = cell.state != State::Missing && cell.state != State::BelowUnit;
    }
    return look;
}

CellLook FigureModel::look(int source, const Column &column) const
{
    if (column.kind == Kind::Value)
        return valueLook(source, column.value);
    CellLook look;
    const int now = m_sheet.referenceColumn();
    if (column.kind == Kind::Code) {
        look.tone = Tone::Muted;
    } else if (column.kind == Kind::Name) {
        look.strong = m_strongRow >= 0 && m_strongRow < rowCount() && sourceRow(m_strongRow) == source;
        if (isCoverage(source)) {
            look.tone = Tone::Muted;
            look.small = true;
        }
    } else if (column.kind == Kind::Distance && now >= 0) {
        if (distanceTo(number(source, now), targetOf(source), m_sheet.indicators.front()).isMet)
            look.tone = Tone::Good;
    } else if (column.kind == Kind::Change && now >= 0) {
        if (changeText(changeOf(source), m_sheet.indicators.front().direction).isAdverse) {
            look.tone = Tone::Attention;
            look.strong = true;
        }
    }
    return look;
}

QList<double> FigureModel::trend(int source) const
{
    QList<double> values;
    if (isCoverage(source) || m_sheet.setup.orientation != Orientation::Periods)
        return values;
    for (int column = 0; column < m_sheet.columnCount(); ++column)
        values.append(number(source, column));
    return values;
}

QString FigureModel::toolTip(int source, const Column &column) const
{
    const auto rows = static_cast<int>(m_sheet.rows.size());
    if (column.kind == Kind::Change && source < rows && m_sheet.referenceColumn() >= 0) {
        const methods::Comparison change = changeOf(source);
        return change.reason == methods::Reason::None ? QString()
                                                      : messages::text(toKey(change.reason).toString());
    }
    if (column.kind != Kind::Value)
        return {};
    if (source >= rows) {
        const auto &total = m_sheet.grid.columns[static_cast<std::size_t>(column.value)];
        const QString coverage = tr("%1: %2 of %3 reported")
                                     .arg(messages::label(total.rule), QString::number(total.total.present),
                                          QString::number(total.total.total));
        const QString reason = reasonText(total.total.reason);
        return reason.isEmpty() ? coverage : reason;
    }
    const GridCell &cell = m_sheet.cell(source, column.value);
    const SheetRow &row = m_sheet.rows[static_cast<std::size_t>(source)];
    if (!cell.isThere && !row.existsIn(m_sheet.periodAt(column.value)))
        return row.fromYear > m_sheet.periodAt(column.value).year() ? tr("Set up in %1").arg(row.fromYear)
                                                                    : tr("Ended in %1").arg(row.toYear);
    QStringList lines{cellName(m_sheet, source, column.value)};
    if (const QString entered = enteredText(cell, m_sheet.indicatorAt(column.value)); !entered.isEmpty())
        lines << tr("entered: %1").arg(entered);
    if (const QString marks = marksText(cell); !marks.isEmpty())
        lines << marks;
    if (!cell.isThere)
        lines << tr("not reported");
    return lines.join(u'\n');
}

QVariant FigureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int source = sourceRow(index.row());
    const Column &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return text(source, column);
    case Qt::EditRole:
        return copyText(index);
    case Qt::TextAlignmentRole: {
        const bool isText = column.kind == Kind::Code || column.kind == Kind::Name;
        return QVariant(Qt::Alignment((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    }
    case Qt::ToolTipRole:
        return toolTip(source, column);
    case Qt::AccessibleTextRole: {
        const GridCell *cell = cellAt(index);
        const QString marks = cell ? marksText(*cell) : QString();
        const QString shown = text(source, column);
        return marks.isEmpty() ? shown : shown + tr(", ", "between items of a list") + marks;
    }
    case LookRole:
        return QVariant::fromValue(look(source, column));
    case TotalRowRole:
        return isTotal(source) && !isCoverage(source);
    case KeyRole:
        return source < static_cast<int>(m_sheet.rows.size())
            ? QVariant(static_cast<qlonglong>(m_sheet.rows[static_cast<std::size_t>(source)].subject.value()))
            : QVariant(-source);
    case SparkRole:
        return column.kind == Kind::Trend ? QVariant::fromValue(trend(source)) : QVariant();
    case SparkTargetRole:
        return targetOf(source);
    default:
        return {};
    }
}

Qt::ItemFlags FigureModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags result = TableModelBase::flags(index);
    if (cellAt(index))
        result |= Qt::ItemIsEditable;
    return result;
}

} // namespace pilotage::ui
