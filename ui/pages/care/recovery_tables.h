#pragma once

#include "app/workbook/backups.h"
#include "app/workbook/salvage.h"
#include "ui/models/table_model.h"

namespace pilotage::ui {

/// A line of what was brought over: rows of one kind.
struct SavedRows
{
    QString what;
    std::int64_t rows = 0;
};
/// Kinds of rows people know, by number; the program's own bookkeeping as one line.
[[nodiscard]] std::vector<SavedRows> savedRows(const workbook::Salvaged &salvaged);
[[nodiscard]] std::vector<Column<SavedRows>> savedColumns();
[[nodiscard]] std::vector<Column<workbook::Salvaged::LostPage>> lostColumns();
[[nodiscard]] std::vector<Column<workbook::BackupEntry>> backupChoiceColumns();

} // namespace pilotage::ui
