#pragma once

#include "ui/models/cell_look.h"
#include "ui/models/table_model_base.h"

#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace pilotage::ui {

/// A column described as data. Only `header` and `text` are needed; `value` sorts (text otherwise).
template<class Row>
struct Column
{
    QString header = {};
    QString unit = {}; ///< second line, muted
    std::function<QString(const Row &)> text = {};
    std::function<QVariant(const Row &)> value = {}; ///< double or QString; invalid = missing, sorted last
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    int width = 100; ///< px; 0 = takes the rest
    bool isCode = false;
    std::function<CellLook(const Row &)> look = {};
    std::function<QString(const Row &)> tooltip = {};
    std::function<QString(const Row &)> accessible = {}; ///< where shapes or colours say more than the text
    std::function<QString(const Row &)> issue = {};
    std::function<bool(const Row &)> editable = {};
    QString spokenHeader = {}; ///< for a column of marks, whose header shows nothing
};

/// Rows in a vector, columns as data, an own sorted and filtered index (no proxy).
template<class Row>
class TableModel : public TableModelBase
{
public:
    explicit TableModel(std::vector<Column<Row>> columns, QObject *parent = nullptr)
        : TableModelBase(parent)
        , m_columns(std::move(columns))
    {
    }

    void setRows(std::vector<Row> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        rebuildOrder();
        endResetModel();
    }
    /// Totals last: `count` rows at the end of the vector are totals.
    void setRows(std::vector<Row> rows, int totals)
    {
        setTotalRows(totals);
        setRows(std::move(rows));
    }
    void setColumns(std::vector<Column<Row>> columns)
    {
        beginResetModel();
        m_columns = std::move(columns);
        rebuildOrder();
        endResetModel();
    }
    void setFilter(std::function<bool(const Row &)> filter)
    {
        m_filter = std::move(filter);
        refilter();
    }
    /// What a row is known by (KeyRole), so that a reload keeps the selection.
    void setKey(std::function<QVariant(const Row &)> key) { m_key = std::move(key); }
    /// Editing: called with the source row, column and text; true = taken over.
    void setEditor(std::function<bool(int, int, const QString &)> editor) { m_editor = std::move(editor); }

    [[nodiscard]] const std::vector<Row> &rows() const { return m_rows; }
    [[nodiscard]] const Row &row(int shown) const
    {
        return m_rows[static_cast<std::size_t>(sourceRow(shown))];
    }
    [[nodiscard]] const Column<Row> &column(int column) const
    {
        return m_columns[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] int sourceCount() const final { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int columnWidth(int column) const final { return this->column(column).width; }
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const final
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const final
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const Row &item = row(index.row());
        const Column<Row> &spec = column(index.column());
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return spec.text(item);
        case Qt::TextAlignmentRole:
            return QVariant(spec.alignment);
        case Qt::ToolTipRole:
            return spec.tooltip ? QVariant(spec.tooltip(item)) : QVariant();
        case Qt::AccessibleTextRole:
            return spec.accessible ? spec.accessible(item) : spec.text(item);
        case SortRole:
            return spec.value ? spec.value(item) : QVariant(spec.text(item));
        case LookRole:
            return spec.look ? QVariant::fromValue(spec.look(item)) : QVariant();
        case IssueRole:
            return spec.issue ? QVariant(spec.issue(item)) : QVariant();
        case TotalRowRole:
            return isTotal(sourceRow(index.row()));
        case KeyRole:
            return m_key ? m_key(item) : QVariant(sourceRow(index.row()));
        default:
            return {};
        }
    }
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const final
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
            return orientation == Qt::Vertical && role == Qt::DisplayRole ? QVariant(section + 1)
                                                                          : QVariant();
        const Column<Row> &spec = column(section);
        switch (role) {
        case Qt::DisplayRole:
            return spec.header;
        case Qt::AccessibleTextRole:
            if (spec.header.isEmpty())
                return spec.spokenHeader;
            return spec.unit.isEmpty() ? spec.header : spec.header + QLatin1Char(' ') + spec.unit;
        case Qt::TextAlignmentRole:
            return QVariant(spec.alignment);
        case UnitRole:
            return spec.unit;
        case CodeRole:
            return spec.isCode;
        default:
            return {};
        }
    }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const final
    {
        Qt::ItemFlags result = TableModelBase::flags(index);
        if (index.isValid() && m_editor && column(index.column()).editable
            && column(index.column()).editable(row(index.row())))
            result |= Qt::ItemIsEditable;
        return result;
    }
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) final
    {
        if (!index.isValid() || role != Qt::EditRole || !m_editor)
            return false;
        return m_editor(sourceRow(index.row()), index.column(), value.toString());
    }

protected:
    [[nodiscard]] SortKeys sortKeys(int section) const final;
    [[nodiscard]] bool isShown(int source) const final
    {
        return !m_filter || m_filter(m_rows[static_cast<std::size_t>(source)]);
    }

private:
    std::vector<Column<Row>> m_columns;
    std::vector<Row> m_rows;
    std::function<bool(const Row &)> m_filter;
    std::function<QVariant(const Row &)> m_key;
    std::function<bool(int, int, const QString &)> m_editor;
};

template<class Row>
TableModelBase::SortKeys TableModel<Row>::sortKeys(int section) const
{
    const Column<Row> &spec = column(section);
    SortKeys keys;
    if (!spec.value) {
        keys.texts.reserve(m_rows.size());
        for (const Row &item : m_rows)
            keys.texts.push_back(spec.text(item));
        return keys;
    }
    keys.numbers.reserve(m_rows.size());
    for (const Row &item : m_rows) {
        const QVariant value = spec.value(item);
        if (value.userType() == QMetaType::QString) {
            keys.texts.resize(m_rows.size());
            keys.texts[static_cast<std::size_t>(&item - m_rows.data())] = value.toString();
        }
        keys.numbers.push_back(value.isValid() ? value.toDouble() : std::numeric_limits<double>::quiet_NaN());
    }
    return keys;
}

} // namespace pilotage::ui
