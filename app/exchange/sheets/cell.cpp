#include "app/exchange/sheets/cell.h"

namespace pilotage::exchange {

namespace {

/// Reads "$B$3" from the front of `text`; 0 = no such name.
bool takeCell(std::string_view &text, int &row, int &column)
{
    constexpr int enough = 100'000'000;
    row = 0;
    column = 0;
    std::size_t i = 0;
    const auto skipDollar = [&] { i += i < text.size() && text[i] == '$' ? 1 : 0; };
    skipDollar();
    for (; i < text.size() && column < enough; ++i) {
        const char c = static_cast<char>(text[i] & ~0x20);
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + (c - 'A' + 1);
    }
    skipDollar();
    for (; i < text.size() && text[i] >= '0' && text[i] <= '9' && row < enough; ++i)
        row = row * 10 + (text[i] - '0');
    text.remove_prefix(i);
    return row > 0 && column > 0;
}

} // namespace

std::optional<CellRange> parseRange(std::string_view text)
{
    CellRange range;
    if (!takeCell(text, range.firstRow, range.firstColumn))
        return std::nullopt;
    range.lastRow = range.firstRow;
    range.lastColumn = range.firstColumn;
    if (text.empty())
        return range;
    if (text.front() != ':')
        return std::nullopt;
    text.remove_prefix(1);
    if (!takeCell(text, range.lastRow, range.lastColumn) || !text.empty() || range.lastRow < range.firstRow
        || range.lastColumn < range.firstColumn)
        return std::nullopt;
    return range;
}

QString columnLetters(int column)
{
    QString letters;
    for (; column > 0; column = (column - 1) / 26)
        letters.prepend(QChar(static_cast<ushort>('A' + (column - 1) % 26)));
    return letters;
}

QString cellName(int row, int column)
{
    return columnLetters(column) + QString::number(row);
}

} // namespace pilotage::exchange
