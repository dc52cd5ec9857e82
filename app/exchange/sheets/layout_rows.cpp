#include "app/exchange/sheets/layout_rows.h"

#include "app/exchange/header_names.h"
#include "app/exchange/sheets/table_words.h"

#include <QJsonArray>

#include <algorithm>

namespace pilotage::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Rows in which a kept heading is looked for.
constexpr int headingWithin = 60;

/// All words of a row of a heading.
QString rowWords(const Sheet &sheet, int row)
{
    QStringList words;
    for (const SheetCell &cell : sheet.row(row))
        if (const QString text = sheet.text(row, cell.column); !text.trimmed().isEmpty())
            words << openWords(text);
    return words.join(u'|');
}

QString firstWords(const Sheet &sheet, int row)
{
    for (const SheetCell &cell : sheet.row(row))
        if (const QString text = sheet.text(row, cell.column).simplified(); !text.isEmpty())
            return lookOf(sheet, cell) == CellLook::Text && !isCodeText(text) ? openWords(text) : QString();
    return {};
}

bool hasFigures(const Sheet &sheet, int row)
{
    const auto cells = sheet.row(row);
    return std::any_of(cells.begin(), cells.end(),
                       [&sheet](const SheetCell &cell) { return lookOf(sheet, cell) == CellLook::Number; });
}

QString columnWords(const Sheet &sheet, const CellRange &header, int column)
{
    const auto levels = headerLevels(sheet, header, column);
    return openWords(QStringList(levels.begin(), levels.end()).join(u' '));
}

/// Where the kept heading stands; firstRow 0 = nowhere.
CellRange headingIn(const Sheet &sheet, const QStringList &heading)
{
    const auto count = static_cast<int>(heading.size());
    for (int row = 1; count > 0 && row + count - 1 <= std::min(sheet.lastRow(), headingWithin); ++row) {
        bool isThere = true;
        for (int i = 0; isThere && i < count; ++i)
            isThere = rowWords(sheet, row + i) == heading.at(i);
        if (isThere)
            return {row, 1, row + count - 1, sheet.lastColumn()};
    }
    return {};
}

TableRole roleOf(const QString &key)
{
    for (int role = 0; role <= static_cast<int>(TableRole::Skipped); ++role)
        if (roleKey(static_cast<TableRole>(role)) == key)
            return static_cast<TableRole>(role);
    return TableRole::Skipped;
}

} // namespace

QString openWords(const QString &text)
{
    QStringList words;
    for (const QString &word : text.simplified().split(u' ')) {
        const QString bare = headerWithoutUnit(word);
        words << (periodOfText(bare) ? QString(word).replace(bare, u"<period>"_s) : word);
    }
    return foldHeader(words.join(u' '));
}

LayoutRows layoutRowsOf(const Sheet &sheet, const TableGuess &guess, const TableChoices &choices)
{
    LayoutRows kept;
    const CellRange header = guess.header();
    if (header.firstRow == 0)
        return kept;
    for (int row = header.firstRow; !choices.rows.empty() && row <= header.lastRow; ++row)
        kept.heading << rowWords(sheet, row);
    for (const auto &[row, role] : choices.rows) {
        if (role == TableRole::Header || row < 1 || row > sheet.lastRow())
            continue;
        const QString words = firstWords(sheet, row);
        if (row <= header.lastRow)
            kept.rows.push_back({role, words, row - header.firstRow, true});
        else if (!words.isEmpty() && (role != TableRole::Skipped || !hasFigures(sheet, row)))
            kept.rows.push_back({role, words, 0, false});
    }
    for (const auto &[column, role] : choices.columns)
        if (const QString words = columnWords(sheet, header, column); !words.isEmpty())
            kept.columns.emplace(words, role);
    return kept;
}

TableChoices choicesOf(const LayoutRows &kept, const Sheet &sheet)
{
    TableChoices choices;
    const CellRange found = guessTable(sheet).header();
    CellRange header = headingIn(sheet, kept.heading);
    if (header.firstRow == 0)
        header = found;
    else if (header.firstRow != found.firstRow || header.lastRow != found.lastRow)
        for (int row = std::min(header.firstRow, std::max(1, found.firstRow));
             row <= std::max(header.lastRow, found.lastRow); ++row)
            if (const bool isHeading = row >= header.firstRow && row <= header.lastRow;
                isHeading || (row >= found.firstRow && row <= found.lastRow))
                choices.rows[row] = isHeading ? TableRole::Header : TableRole::Skipped;
    if (header.firstRow == 0)
        return choices;
    std::map<QString, TableRole> below;
    for (const LayoutRows::Row &said : kept.rows) {
        if (!said.isNearHeader) {
            below[said.words] = said.role;
            continue;
        }
        // By its words if they stand above the heading, else where it stood.
        int at = header.firstRow + said.offset;
        for (int row = 1; !said.words.isEmpty() && row <= header.lastRow; ++row)
            if (firstWords(sheet, row) == said.words)
                at = row;
        if (at >= 1 && at <= header.lastRow)
            choices.rows[at] = said.role;
    }
    for (int row = header.lastRow + 1; !below.empty() && row <= sheet.lastRow(); ++row)
        if (const auto said = below.find(firstWords(sheet, row)); said != below.end())
            choices.rows[row] = said->second;
    for (int column = 1; !kept.columns.empty() && column <= sheet.lastColumn(); ++column)
        if (const auto said = kept.columns.find(columnWords(sheet, header, column));
            said != kept.columns.end())
            choices.columns[column] = said->second;
    return choices;
}

QJsonObject toJson(const LayoutRows &kept)
{
    QJsonArray rows;
    for (const LayoutRows::Row &row : kept.rows) {
        QJsonObject json{{u"role"_s, roleKey(row.role)}, {u"words"_s, row.words}};
        if (row.isNearHeader)
            json.insert(u"offset"_s, row.offset);
        rows.append(json);
    }
    QJsonObject columns;
    for (const auto &[words, role] : kept.columns)
        columns.insert(words, roleKey(role));
    return {
        {u"heading"_s, QJsonArray::fromStringList(kept.heading)}, {u"rows"_s, rows}, {u"columns"_s, columns}};
}

LayoutRows layoutRowsFromJson(const QJsonObject &json)
{
    LayoutRows kept;
    for (const QJsonValue &words : json[u"heading"_s].toArray())
        kept.heading << words.toString();
    for (const QJsonValue &value : json[u"rows"_s].toArray()) {
        const QJsonObject row = value.toObject();
        kept.rows.push_back({roleOf(row[u"role"_s].toString()), row[u"words"_s].toString(),
                             row[u"offset"_s].toInt(), row.contains(u"offset"_s)});
    }
    const QJsonObject columns = json[u"columns"_s].toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it)
        kept.columns.emplace(it.key(), roleOf(it.value().toString()));
    return kept;
}

} // namespace pilotage::exchange
