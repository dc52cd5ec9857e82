#include "app/exchange/sheets/table_guess.h"

#include "app/exchange/sheets/table_finder.h"

#include <algorithm>
#include <array>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Ranges of rows that a sentence names.
constexpr int mostRanges = 8;

/// "1-3, 7, 12"
QString rowsText(const std::vector<int> &rows)
{
    QStringList ranges;
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from;
        while (to + 1 < rows.size() && rows[to + 1] == rows[to] + 1)
            ++to;
        if (ranges.size() == mostRanges) {
            ranges << u"..."_s;
            break;
        }
        ranges << (from == to ? QString::number(rows[from]) : u"%1-%2"_s.arg(rows[from]).arg(rows[to]));
        from = to + 1;
    }
    return ranges.join(u", "_s);
}

} // namespace

QString roleKey(TableRole role)
{
    constexpr std::array<QLatin1StringView, 9> keys{"title"_L1, "header"_L1, "unit"_L1,
                                                    "key"_L1,   "period"_L1, "value"_L1,
                                                    "note"_L1,  "total"_L1,  "skipped"_L1};
    return keys[static_cast<std::size_t>(role)];
}

CellRange TableGuess::header() const
{
    CellRange all;
    for (const TablePart &part : parts) {
        if (part.role != TableRole::Header || part.isColumn)
            continue;
        if (all.firstRow == 0) {
            all = part.range;
            continue;
        }
        all.firstRow = std::min(all.firstRow, part.range.firstRow);
        all.lastRow = std::max(all.lastRow, part.range.lastRow);
        all.firstColumn = std::min(all.firstColumn, part.range.firstColumn);
        all.lastColumn = std::max(all.lastColumn, part.range.lastColumn);
    }
    return all;
}

std::vector<const TablePart *> TableGuess::partsOf(TableRole role) const
{
    std::vector<const TablePart *> found;
    for (const TablePart &part : parts)
        if (part.role == role)
            found.push_back(&part);
    return found;
}

TableRole TableGuess::columnRole(int column) const
{
    for (const TablePart &part : parts)
        if (part.isColumn && column >= part.range.firstColumn && column <= part.range.lastColumn)
            return part.role;
    return TableRole::Skipped;
}

std::vector<bool> TableGuess::dataRows(int lastRow) const
{
    std::vector<bool> rows(static_cast<std::size_t>(std::max(0, lastRow)) + 1, true);
    const int from = std::min(header().lastRow, lastRow);
    std::fill_n(rows.begin(), from + 1, false);
    for (const TablePart &part : parts)
        for (int row = part.range.firstRow; !part.isColumn && row <= std::min(part.range.lastRow, lastRow);
             ++row)
            rows[static_cast<std::size_t>(row)] = false;
    return rows;
}

std::vector<int> TableGuess::linesLeftOut() const
{
    const CellRange heading = header();
    std::vector<int> rows;
    for (const TablePart &part : parts) {
        const bool isLine = !part.isColumn && part.role != TableRole::Header && part.reason != "blank"_L1
            && part.reason != "second-table"_L1;
        for (int row = part.range.firstRow; isLine && row <= part.range.lastRow; ++row)
            if (row < heading.firstRow || row > heading.lastRow)
                rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

std::vector<int> TableGuess::totalRows() const
{
    std::vector<int> rows;
    for (const TablePart *part : partsOf(TableRole::Total))
        for (int row = part->range.firstRow; row <= part->range.lastRow; ++row)
            rows.push_back(row);
    std::sort(rows.begin(), rows.end());
    return rows;
}

void TableGuess::sayLeftOut()
{
    std::erase_if(issues, [](const Issue &issue) {
        return issue.code == "totals-left-out"_L1 || issue.code == "lines-left-out"_L1;
    });
    const std::vector<int> totals = totalRows();
    std::vector<int> others;
    for (const int row : linesLeftOut())
        if (!std::binary_search(totals.begin(), totals.end(), row))
            others.push_back(row);
    const auto say = [this](const QString &code, const std::vector<int> &rows) {
        if (rows.empty())
            return;
        Issue issue;
        issue.severity = Severity::Note;
        issue.code = code;
        issue.args = {QString::number(rows.size()), rowsText(rows)};
        issues.push_back(issue);
    };
    say(u"totals-left-out"_s, totals);
    say(u"lines-left-out"_s, others);
}

std::vector<QString> headerLevels(const Sheet &sheet, const CellRange &header, int column)
{
    std::vector<QString> levels;
    for (int row = header.firstRow; row <= header.lastRow; ++row) {
        QString text = sheet.spreadText(row, column).simplified();
        // A blank cell in an upper row belongs to the text at its left, if something stands below it.
        if (text.isEmpty() && row < header.lastRow && !sheet.spreadText(row + 1, column).trimmed().isEmpty()
            && !sheet.mergeAt(row, column) && levels.empty())
            text = textAtLeft(sheet, header, row, column);
        if (!text.isEmpty() && (levels.empty() || levels.back() != text))
            levels.push_back(text);
    }
    return levels;
}

TableGuess guessTable(const Sheet &sheet)
{
    return TableFinder(sheet).find();
}

} // namespace pilotage::exchange
