#include "ui/pages/importing/sheet_model.h"

#include "app/messages/issue_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using pilotage::exchange::TablePart;
using pilotage::exchange::TableRole;

namespace pilotage::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QString withReason(const QString &role, const TablePart *part)
{
    if (!part || part->reason.isEmpty())
        return role;
    return SheetModel::tr("%1 (%2)").arg(role, messages::text(part->reason));
}

} // namespace

QString rowRoleText(TableRole role)
{
    switch (role) {
    case TableRole::Title:
        return words(QT_TRANSLATE_NOOP("Import", "title"));
    case TableRole::Header:
        return words(QT_TRANSLATE_NOOP("Import", "heading"));
    case TableRole::Unit:
        return words(QT_TRANSLATE_NOOP("Import", "unit"));
    case TableRole::Note:
        return words(QT_TRANSLATE_NOOP("Import", "note"));
    case TableRole::Total:
        return words(QT_TRANSLATE_NOOP("Import", "total"));
    case TableRole::Skipped:
        return words(QT_TRANSLATE_NOOP("Import", "not imported"));
    default:
        return words(QT_TRANSLATE_NOOP("Import", "data"));
    }
}

QString columnRoleText(TableRole role)
{
    switch (role) {
    case TableRole::Key:
        return words(QT_TRANSLATE_NOOP("Import", "key"));
    case TableRole::Period:
        return words(QT_TRANSLATE_NOOP("Import", "period"));
    case TableRole::Value:
        return words(QT_TRANSLATE_NOOP("Import", "value"));
    case TableRole::Unit:
        return words(QT_TRANSLATE_NOOP("Import", "unit"));
    case TableRole::Skipped:
        return words(QT_TRANSLATE_NOOP("Import", "not imported"));
    default:
        return words(QT_TRANSLATE_NOOP("Import", "remark"));
    }
}

void SheetModel::setPreview(const workbook::SheetPreview &preview, std::set<std::pair<int, int>> refused)
{
    beginResetModel();
    m_preview = preview;
    m_refused = std::move(refused);
    m_rowParts.assign(m_preview.cells.size() + 1, nullptr);
    m_columnParts.assign(static_cast<std::size_t>(std::max(0, m_preview.columns)) + 1, nullptr);
    for (const TablePart &part : m_preview.guess.parts) {
        auto &places = part.isColumn ? m_columnParts : m_rowParts;
        const int from = part.isColumn ? part.range.firstColumn : part.range.firstRow;
        const int to = part.isColumn ? part.range.lastColumn : part.range.lastRow;
        for (int at = std::max(1, from); at <= to && at < static_cast<int>(places.size()); ++at)
            places[static_cast<std::size_t>(at)] = &part;
    }
    endResetModel();
}

void SheetModel::clear()
{
    setPreview({}, {});
}

TableRole SheetModel::rowRole(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_rowParts.size() && m_rowParts[at] ? m_rowParts[at]->role : TableRole::Value;
}

TableRole SheetModel::columnRole(int column) const
{
    const auto at = static_cast<std::size_t>(column);
    return at < m_columnParts.size() && m_columnParts[at] ? m_columnParts[at]->role : TableRole::Skipped;
}

QString SheetModel::reasonText(int row, int column) const
{
    const auto rowAt = static_cast<std::size_t>(row);
    const auto columnAt = static_cast<std::size_t>(column);
    QStringList lines;
    if (rowAt < m_rowParts.size() && row > 0)
        lines << tr("Row %1: %2").arg(row).arg(withReason(rowRoleText(rowRole(row)), m_rowParts[rowAt]));
    if (columnAt < m_columnParts.size() && column > 0)
        lines << tr("Column %1: %2")
                     .arg(exchange::columnLetters(column),
                          withReason(columnRoleText(columnRole(column)), m_columnParts[columnAt]));
    return lines.join(u"   "_s);
}

int SheetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.cells.size());
}

int SheetModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid() || m_preview.cells.empty())
        return 0;
    return static_cast<int>(m_preview.cells.front().size()) + 1;
}

SheetRange SheetModel::rangeOf(int row, int column) const
{
    if (column == 0)
        return SheetRange::Skip;
    const TableRole role = rowRole(row);
    const exchange::CellRange header = m_preview.guess.header();
    const bool isHeading = row >= header.firstRow && row <= header.lastRow && header.firstRow > 0;
    if (isHeading)
        return columnRole(column) == TableRole::Skipped ? SheetRange::Skip : SheetRange::Header;
    if (header.firstRow == 0)
        return SheetRange::None;
    if (role != TableRole::Value)
        return SheetRange::Skip;
    switch (columnRole(column)) {
    case TableRole::Key:
    case TableRole::Period:
        return SheetRange::Key;
    case TableRole::Value:
    case TableRole::Unit:
        return SheetRange::Value;
    default:
        return SheetRange::None;
    }
}

CellLook SheetModel::lookOf(int row, int column) const
{
    CellLook look;
    look.range = rangeOf(row, column);
    look.strong = column > 0 && (look.range == SheetRange::Header || rowRole(row) == TableRole::Title);
    if (column == 0) {
        look.tone = Tone::Muted;
        look.small = true;
    } else if (look.range == SheetRange::None || look.range == SheetRange::Skip) {
        look.tone = Tone::Muted;
    }
    if (m_refused.contains({row, column})) {
        look.tone = Tone::Bad;
        look.strong = true;
        look.doubtful = true;
    }
    return look;
}

QVariant SheetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row() + 1;
    const int column = index.column();
    const auto &line = m_preview.cells[static_cast<std::size_t>(index.row())];
    const workbook::SheetPreview::Cell none{QString::number(row), false};
    const auto &cell = column == 0 ? none : line[static_cast<std::size_t>(column) - 1];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text.simplified();
    case Qt::TextAlignmentRole:
        return QVariant((column == 0                                                   ? Qt::AlignHCenter
                             : cell.isNumber && columnRole(column) == TableRole::Value ? Qt::AlignRight
                                                                                       : Qt::AlignLeft)
                        | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return column == 0 || cell.text.isEmpty() ? reasonText(row, column)
                                                  : cell.text + u'\n' + reasonText(row, column);
    case Qt::AccessibleTextRole:
        return u"%1%2 %3. %4"_s.arg(column == 0 ? QString() : exchange::columnLetters(column))
            .arg(row)
            .arg(column == 0 ? QString() : cell.text, reasonText(row, column));
    case LookRole:
        return QVariant::fromValue(lookOf(row, column));
    default:
        return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignCenter);
    if (role == Qt::DisplayRole)
        return section == 0 ? QString() : exchange::columnLetters(section);
    return {};
}

} // namespace pilotage::ui
