#include "app/workbook/import_stage.h"

#include "app/domain/clock.h"
#include "app/workbook/import_records.h"

#include <QCoreApplication>

namespace pilotage::workbook {

using namespace Qt::StringLiterals;

std::unique_ptr<ImportSession> stageImport(storage::Store &store, const ImportRequest &request,
                                           JobControl *job, const TableReading &reading)
{
    if (const RecordKind *kind = recordKind(request.kind))
        return std::make_unique<RecordSession>(store, request, *kind, job, reading);
    if (request.kind != "observations"_L1)
        throw storage::StorageError(u"unknown-kind"_s, request.kind);
    return std::make_unique<FigureSession>(store, request, job, reading);
}

std::int64_t applyImports(storage::Store &store, const std::vector<ImportSession *> &sessions,
                          JobControl *job, const ImportStamp &stamp)
{
    if (store.isReadOnly())
        throw storage::StorageError(u"read-only"_s, store.readOnlyReason().code);
    ImportStamp complete = stamp;
    if (complete.utc.isEmpty())
        complete.utc = systemClock()().toUTC().toString(Qt::ISODate);
    std::vector<StorableSession *> good;
    for (ImportSession *session : sessions)
        if (auto *storable = &dynamic_cast<StorableSession &>(*session); storable->prepare(job))
            good.push_back(storable);
    // Judging anew forgets what the other files hold.
    if (sessions.size() > 1) {
        judgeTogether(sessions);
        std::erase_if(good, [](const StorableSession *session) {
            return session->summary().fresh + session->summary().changed == 0;
        });
    }
    if (good.empty())
        return 0;
    storage::Operation operation;
    const auto files = static_cast<int>(good.size());
    operation.label = QCoreApplication::translate("workbook", "Import %Ln file(s)", nullptr, files);
    if (files == 1)
        operation.label
            = QCoreApplication::translate("workbook", "Import %1").arg(good.front()->table().fileName());
    std::int64_t written = 0;
    try {
        store.perform(operation, [&] {
            for (StorableSession *session : good)
                written += session->write(job, complete);
        });
    } catch (const storage::StorageError &) {
        if (job && job->isCancelled())
            throw Cancelled{};
        throw;
    }
    for (StorableSession *session : good)
        session->settle();
    return written;
}

std::int64_t applyImport(storage::Store &store, ImportSession &session, JobControl *job,
                         const ImportStamp &stamp)
{
    return applyImports(store, {&session}, job, stamp);
}

void judgeTogether(const std::vector<ImportSession *> &sessions)
{
    std::vector<const StorableSession *> before;
    for (ImportSession *session : sessions) {
        auto &storable = dynamic_cast<StorableSession &>(*session);
        storable.judgeAgainst(before);
        before.push_back(&storable);
    }
    for (ImportSession *session : sessions)
        dynamic_cast<StorableSession &>(*session).judgeBeside(before);
}

} // namespace pilotage::workbook
