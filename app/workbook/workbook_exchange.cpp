#include "app/workbook/import_stage.h"
#include "app/workbook/workbook_parts.h"

namespace pilotage::workbook {

std::unique_ptr<ImportSession> Workbook::stageImport(const ImportRequest &request, JobControl *job)
{
    return workbook::stageImport(*d->store, request, job);
}

std::int64_t Workbook::applyImport(ImportSession &session, JobControl *job)
{
    const ImportStamp stamp{d->actor.name, d->clock().toUTC().toString(Qt::ISODate)};
    return workbook::applyImport(writable(), session, job, stamp);
}

Workbook::ExportResult Workbook::exportTable(const QString &kind, const QString &path,
                                             const std::map<QString, QString> &where)
{
    return workbook::exportTable(*d->store, kind, path, where);
}

} // namespace pilotage::workbook
