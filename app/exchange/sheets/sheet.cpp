#include "app/exchange/sheets/sheet.h"

#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/file_error.h"
#include "app/exchange/sheets/sheet_file.h"

#include <algorithm>
#include <deque>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// What a person reads in the cell. `isBad` is set where a date does not exist.
QByteArray shownNumber(const CellView &view, bool is1904, bool &isBad)
{
    if (view.form == NumberForm::Percent)
        return percentText(view.number);
    if (isDateForm(view.form) || view.form == NumberForm::Time) {
        if (const auto moment = serialMoment(view.number, is1904))
            return momentText(*moment, view.form).toUtf8();
        isBad = view.form != NumberForm::Time;
    }
    return numberText(view.number);
}

} // namespace

void Sheet::addCell(const CellView &view, bool is1904)
{
    SheetCell cell;
    cell.column = static_cast<std::uint16_t>(view.column);
    cell.kind = view.kind;
    cell.form = view.form;
    cell.isFormula = view.isFormula;
    cell.offset = static_cast<std::uint32_t>(m_text.size());
    if (view.kind == CellKind::Number) {
        const QByteArray shown = shownNumber(view, is1904, cell.isBadDate);
        m_text.append(shown.constData(), static_cast<std::size_t>(shown.size()));
    } else {
        m_text.append(view.text);
    }
    cell.length = static_cast<std::uint32_t>(m_text.size()) - cell.offset;
    m_cells.push_back(cell);
}

void Sheet::addRow(const RowView &row, bool is1904, const SheetLimits &limits)
{
    m_rows.resize(static_cast<std::size_t>(row.row) - 1,
                  Row{static_cast<std::uint32_t>(m_cells.size()), 0, false});
    Row added;
    added.first = static_cast<std::uint32_t>(m_cells.size());
    added.count = static_cast<std::uint32_t>(row.cells.size());
    added.isHidden = row.isHidden;
    for (const CellView &view : row.cells)
        addCell(view, is1904);
    m_rows.push_back(added);
    if (!row.cells.empty())
        m_lastColumn = std::max(m_lastColumn, row.cells.back().column);
    if (static_cast<std::int64_t>(m_cells.size()) > limits.cells)
        throw FileError(u"sheet-cells-too-many"_s, file, QString::number(row.row));
    if (static_cast<std::int64_t>(m_text.size()) > limits.text)
        throw FileError(u"sheet-text-total"_s, file, QString::number(row.row));
}

std::span<const SheetCell> Sheet::row(int row) const
{
    if (row < 1 || row > lastRow())
        return {};
    const Row &found = m_rows[static_cast<std::size_t>(row) - 1];
    return std::span(m_cells).subspan(found.first, found.count);
}

bool Sheet::isHiddenRow(int row) const
{
    return row >= 1 && row <= lastRow() && m_rows[static_cast<std::size_t>(row) - 1].isHidden;
}

bool Sheet::isHiddenColumn(int column) const
{
    return std::any_of(hiddenColumns.begin(), hiddenColumns.end(), [column](const CellRange &range) {
        return column >= range.firstColumn && column <= range.lastColumn;
    });
}

const SheetCell *Sheet::cell(int row, int column) const
{
    const auto cells = this->row(row);
    const auto found
        = std::lower_bound(cells.begin(), cells.end(), column,
                           [](const SheetCell &cell, int wanted) { return cell.column < wanted; });
    return found == cells.end() || found->column != column ? nullptr : &*found;
}

QString Sheet::text(int row, int column) const
{
    const SheetCell *found = cell(row, column);
    if (!found)
        return {};
    const std::string_view utf8 = text(*found);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

void Sheet::indexMerges()
{
    std::sort(merges.begin(), merges.end(), [](const CellRange &a, const CellRange &b) {
        return a.firstRow != b.firstRow ? a.firstRow < b.firstRow : a.firstColumn < b.firstColumn;
    });
    m_mergeReach.clear();
    for (const CellRange &merge : merges)
        m_mergeReach.push_back(m_mergeReach.empty() ? merge.lastRow
                                                    : std::max(m_mergeReach.back(), merge.lastRow));
}

const CellRange *Sheet::mergeAt(int row, int column) const
{
    // Areas that begin at or above the row, nearest first; no table needs a longer walk.
    constexpr int farthest = 1024;
    const auto from
        = std::upper_bound(merges.begin(), merges.end(), row,
                           [](int wanted, const CellRange &range) { return wanted < range.firstRow; });
    auto at = static_cast<std::size_t>(from - merges.begin());
    for (int steps = 0; at > 0 && steps < farthest && m_mergeReach[at - 1] >= row; ++steps) {
        --at;
        if (merges[at].contains(row, column))
            return &merges[at];
    }
    return nullptr;
}

QString Sheet::spreadText(int row, int column) const
{
    const CellRange *merge = mergeAt(row, column);
    return merge ? text(merge->firstRow, merge->firstColumn) : text(row, column);
}

Sheet readSheet(SheetFile &file, int index, const QString &fileName, const SheetLimits &limits)
{
    Sheet sheet;
    sheet.file = fileName;
    sheet.name = file.sheets().at(static_cast<std::size_t>(index)).name;
    const bool is1904 = file.is1904();
    const SheetLayout layout = file.read(index, [&](const RowView &row) {
        sheet.addRow(row, is1904, limits);
        return true;
    });
    sheet.merges = layout.merges;
    sheet.hiddenColumns = layout.hiddenColumns;
    sheet.indexMerges();
    return sheet;
}

Sheet sheetOfCsv(std::string_view utf8, char separator, const QString &fileName, const SheetLimits &limits)
{
    Sheet sheet;
    sheet.file = fileName;
    CsvReader reader(utf8, separator);
    std::vector<CellView> views;
    std::deque<std::string> unguarded;
    while (reader.next()) {
        views.clear();
        unguarded.clear();
        int column = 0;
        for (const std::string_view cell : reader.cells()) {
            ++column;
            if (cell.empty())
                continue;
            CellView view;
            view.column = column;
            view.kind = CellKind::Text;
            view.text = cell;
            if (cell.front() == '\'') {
                const QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
                view.text = unguarded.emplace_back(stripGuard(text).toStdString());
            }
            views.push_back(view);
        }
        if (!views.empty())
            sheet.addRow({reader.row(), false, views}, false, limits);
    }
    return sheet;
}

} // namespace pilotage::exchange
