#pragma once

#include "app/workbook/history_desk.h"
#include "ui/models/table_model.h"

namespace pilotage::ui {

[[nodiscard]] QString stepKindText(const QString &kind);
/// "1 site, 3 projects": rows by table, the largest number last words of it.
[[nodiscard]] QString rowsText(const std::map<QString, std::int64_t> &rows);

/// One change of one field, for people.
struct ChangeLine
{
    QString table;
    QString row;
    QString field;
    QString before;
    QString after;
};
/// What one step changed; at most `limit` lines.
[[nodiscard]] std::vector<ChangeLine> changesOfStep(workbook::Workbook &book, std::int64_t seq, int limit);

/// Columns of the steps; the place of the step's name is `stepColumn`.
[[nodiscard]] std::vector<Column<workbook::HistoryEntry>> historyStepColumns();
inline constexpr int stepColumn = 2;
[[nodiscard]] std::vector<Column<workbook::HistoryEntry>> undoColumns();
[[nodiscard]] std::vector<Column<workbook::BinEntry>> binColumns();
/// `isPreview`: what would come instead of what was.
[[nodiscard]] std::vector<Column<ChangeLine>> changeColumns(bool isPreview);

} // namespace pilotage::ui
