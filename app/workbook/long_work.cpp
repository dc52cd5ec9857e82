#include "app/workbook/long_work.h"

#include "app/storage/queries/changed_rows.h"
#include "app/storage/queries/file_check.h"
#include "app/storage/queries/file_diff.h"
#include "app/storage/stepping.h"
#include "app/workbook/export_table.h"
#include "app/workbook/workbook_parts.h"

namespace pilotage::workbook {

namespace {

std::function<void(double)> stepsOf(JobControl &job)
{
    return [&job](double fraction) { job.step(fraction); };
}

} // namespace

Issues quickCheck(Workbook &book, JobControl &job)
{
    storage::Store &store = Access::reading(book);
    return storage::quickCheckFile(store.path(), store.uuid(), stepsOf(job));
}

Issues backupTo(Workbook &book, const QString &path, JobControl &job)
{
    return storage::copyStore(Access::reading(book), path, stepsOf(job));
}

Workbook::ExportResult exportTable(Workbook &book, const QString &kind, const QString &path, JobControl &job)
{
    return exportTable(Access::reading(book), kind, path, {}, &job);
}

bool isLargeStep(Workbook &book, std::int64_t seq)
{
    return storage::isLargeEntry(Access::reading(book), seq);
}

Issues undo(Workbook &book, JobControl &job)
{
    const storage::Stepping stepping(Access::writing(book), stepsOf(job));
    return book.undo();
}

Issues redo(Workbook &book, JobControl &job)
{
    const storage::Stepping stepping(Access::writing(book), stepsOf(job));
    return book.redo();
}

Issues revert(Workbook &book, std::int64_t seq, const QString &reason, JobControl &job)
{
    const storage::Stepping stepping(Access::writing(book), stepsOf(job));
    return book.revert(seq, reason);
}

} // namespace pilotage::workbook
