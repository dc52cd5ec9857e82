#pragma once

#include <QString>

#include <vector>

namespace pilotage::ui {

class DataTable;

struct ExportedList
{
    int rows = 0;
    QString sha256;
};

/// File kinds of the save dialog.
[[nodiscard]] QString listFilter();
/// Writes rows of a table as it shows them, numbers as numbers: .xlsx, or CSV for any other ending. Every row
/// of a training workbook is marked. Throws FileError.
[[nodiscard]] ExportedList writeList(const QString &path, const QString &title, const DataTable &table,
                                     const std::vector<int> &rows, bool isTraining);

} // namespace pilotage::ui
