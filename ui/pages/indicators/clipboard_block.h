#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QMimeData;

namespace pilotage::ui {

/// A rectangle of texts, row by row; short rows are filled with empty texts.
struct TextBlock
{
    std::vector<QStringList> rows;

    [[nodiscard]] int height() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int width() const { return rows.empty() ? 0 : static_cast<int>(rows.front().size()); }
    [[nodiscard]] const QString &at(int row, int column) const
    {
        return rows[static_cast<std::size_t>(row)][column];
    }
};

/// Reads tab-separated text as spreadsheets write it: cells with a tab, a line break or a quotation mark in
/// them are quoted. The plain text counts, not the HTML: there a narrow column reads "####".
[[nodiscard]] TextBlock readBlock(const QString &text);

/// Tab-separated text and an HTML table; columns marked as codes stay text in a spreadsheet.
[[nodiscard]] QMimeData *makeMime(const TextBlock &block, const std::vector<bool> &isCode);

} // namespace pilotage::ui
