#pragma once

#include "app/workbook/workbook.h"

namespace pilotage::workbook {

// Use cases of a workbook as work for a worker (see JobRunner): the same as its functions, but with progress
// and cancel. Cancelled or failed, the workbook is as before and no file is left behind.

/// Workbook::quickCheck on a connection of its own, so that the window goes on reading.
[[nodiscard]] Issues quickCheck(Workbook &book, JobControl &job);
/// Workbook::backupTo.
[[nodiscard]] Issues backupTo(Workbook &book, const QString &path, JobControl &job);
/// Workbook::exportTable.
[[nodiscard]] Workbook::ExportResult exportTable(Workbook &book, const QString &kind, const QString &path,
                                                 JobControl &job);

/// Whether taking a step back or doing it again is such work: it changed tens of thousands of rows.
[[nodiscard]] bool isLargeStep(Workbook &book, std::int64_t seq);
[[nodiscard]] Issues undo(Workbook &book, JobControl &job);
[[nodiscard]] Issues redo(Workbook &book, JobControl &job);
[[nodiscard]] Issues revert(Workbook &book, std::int64_t seq, const QString &reason, JobControl &job);

} // namespace pilotage::workbook
