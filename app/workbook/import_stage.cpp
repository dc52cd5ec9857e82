#include "app/workbook/import_stage.h"

#include "app/domain/clock.h"
#include "app/workbook/import_records.h"

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

std::unique_ptr<ImportSession> stageImport(storage::Store &store, const ImportRequest &request,
                                           JobControl *job)
{
    if (const RecordKind *kind = recordKind(request.kind))
        return std::make_unique<RecordSession>(store, request, *kind, job);
    if (request.kind != "observations"_L1)
        throw storage::StorageError(u"unknown-kind"_s, request.kind);
    return std::make_unique<FigureSession>(store, request, job);
}

std::int64_t applyImport(storage::Store &store, ImportSession &session, JobControl *job,
                         const ImportStamp &stamp)
{
    if (store.isReadOnly())
        throw storage::StorageError(u"read-only"_s, store.readOnlyReason().code);
    ImportStamp complete = stamp;
    if (complete.utc.isEmpty())
        complete.utc = systemClock()().toUTC().toString(Qt::ISODate);
    return dynamic_cast<StorableSession &>(session).apply(job, complete);
}

} // namespace pilotage::workbook
