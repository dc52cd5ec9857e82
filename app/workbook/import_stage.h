#pragma once

#include "app/workbook/import_reading.h"
#include "app/workbook/import_session.h"
#include "app/workbook/workbook.h"

#include <memory>

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

/// Who imports and when, for the batch's row; empty = not said, and the system clock.
struct ImportStamp
{
    QString actor;
    QString utc; ///< ISO 8601
};

/// Reads and judges a table; nothing is written. Throws Cancelled and exchange::FileError.
[[nodiscard]] std::unique_ptr<ImportSession> stageImport(storage::Store &store, const ImportRequest &request,
                                                         JobControl *job, const TableReading &reading = {});
/// Stores new and changed rows as one undo step and returns how many; 0 if the file as a whole is refused.
std::int64_t applyImport(storage::Store &store, ImportSession &session, JobControl *job,
                         const ImportStamp &stamp = {});

/// Several tables as one undo step; those refused as a whole are left out. What several tables hold must
/// have been judged by `judgeTogether` before. Throws StorageError "files-share-rows" if two tables of
/// records name the same row: then nothing is stored.
std::int64_t applyImports(storage::Store &store, const std::vector<ImportSession *> &sessions,
                          JobControl *job, const ImportStamp &stamp = {});
/// Figures that several tables hold: the first one counts, another value in a later one is refused. After
/// each change of one of them.
void judgeTogether(const std::vector<ImportSession *> &sessions);

/// Writes a table; throws exchange::FileError, or StorageError "export-not-proven" if the rows written are
/// not the rows SQL counts (then no file is left), "unknown-kind", "unknown-filter".
[[nodiscard]] Workbook::ExportResult exportTable(storage::Store &store, const QString &kind,
                                                 const QString &path,
                                                 const std::map<QString, QString> &where);

} // namespace pilotage::workbook
