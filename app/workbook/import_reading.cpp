#include "app/workbook/import_reading.h"

#include "app/exchange/sheets/table_words.h"

#include <algorithm>

namespace pilotage::workbook {

namespace {

QString openName(const QString &header)
{
    return exchange::fingerprintOf({}, QStringList{header}).headers.value(0);
}

} // namespace

void showSheet(SheetPreview &preview, const exchange::Sheet &sheet)
{
    preview.sheet = sheet.name;
    preview.rows = sheet.lastRow();
    preview.columns = sheet.lastColumn();
    preview.cells.clear();
    preview.merges.clear();
    const int rows = std::min(sheet.lastRow(), previewRows);
    const int columns = std::min(sheet.lastColumn(), previewColumns);
    for (int row = 1; row <= rows; ++row) {
        std::vector<SheetPreview::Cell> line(static_cast<std::size_t>(columns));
        for (const exchange::SheetCell &cell : sheet.row(row)) {
            if (cell.column > columns)
                break;
            const bool isNumber = cell.kind == exchange::CellKind::Number
                || (!preview.isSpreadsheet && exchange::lookOf(sheet, cell) == exchange::CellLook::Number);
            line[cell.column - 1U] = {sheet.text(row, cell.column), isNumber};
        }
        preview.cells.push_back(std::move(line));
    }
    for (const exchange::CellRange &merge : sheet.merges)
        if (merge.firstRow <= rows && merge.firstColumn <= columns)
            preview.merges.push_back({merge.firstRow, merge.firstColumn, std::min(merge.lastRow, rows),
                                      std::min(merge.lastColumn, columns)});
}

std::map<QString, QString> mapOfProfile(const exchange::MappingProfile &profile, const QStringList &header)
{
    std::map<QString, QString> byName;
    for (const auto &[column, field] : profile.map)
        byName.emplace(openName(column), field);
    std::map<QString, QString> map;
    for (const QString &name : header)
        if (const auto said = byName.find(openName(name)); said != byName.end() && !name.isEmpty())
            map.emplace(name, said->second);
    return map;
}

} // namespace pilotage::workbook
