#include "ui/pages/history/step_model.h"

#include "ui/pages/history/history_tables.h"

#include <QLoggingCategory>

#include <exception>

using pilotage::workbook::HistoryEntry;

namespace pilotage::ui {

namespace {
Q_LOGGING_CATEGORY(historyLog, "pilotage.ui.history")
}

StepModel::StepModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_columns(historyStepColumns())
{
}

void StepModel::setSteps(workbook::Workbook *book, const workbook::HistoryFilter &filter)
{
    workbook::HistoryPage page;
    if (book)
        page = workbook::historyPage(*book, filter, 0, firstPage);
    m_isResetting = true;
    beginResetModel();
    m_book = book;
    m_filter = filter;
    m_steps = std::move(page.entries);
    m_total = page.total;
    m_next = page.next;
    endResetModel();
    m_isResetting = false;
}

int StepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_steps.size());
}

int StepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant StepModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryEntry &entry = step(index.row());
    const Column<HistoryEntry> &column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return column.text(entry);
    case Qt::TextAlignmentRole:
        return QVariant(column.alignment);
    case LookRole:
        return column.look ? QVariant::fromValue(column.look(entry)) : QVariant();
    case KeyRole:
        return QVariant(static_cast<qlonglong>(entry.seq));
    default:
        return {};
    }
}

QVariant StepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    const Column<HistoryEntry> &column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.header;
    return role == Qt::TextAlignmentRole ? QVariant(column.alignment) : QVariant();
}

bool StepModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_book && m_next != 0 && !m_isResetting;
}

void StepModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    try {
        const workbook::HistoryPage page = workbook::historyPage(*m_book, m_filter, m_next, nextPage);
        m_next = page.next;
        if (page.entries.empty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page.entries.size()) - 1);
        m_steps.insert(m_steps.end(), page.entries.begin(), page.entries.end());
        endInsertRows();
    } catch (const std::exception &error) {
        // Called from inside the view: what is here stays; the next reload tells the failure.
        m_next = 0;
        qCWarning(historyLog) << error.what();
    }
}

} // namespace pilotage::ui
