#include "app/workbook/payload_archiving.h"

#include "app/storage/archive.h"
#include "app/workbook/workbook_parts.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

ArchiveInfo infoOf(const storage::PayloadArchive &archive, std::int64_t bytes)
{
    return {archive.name, archive.sha256, archive.firstSeq, archive.lastSeq, archive.entries, bytes};
}

ArchivingOutcome outcomeOf(const storage::ArchiveOutcome &outcome)
{
    return {infoOf(outcome.archive, outcome.bytes), outcome.issues};
}

ArchivingOutcome withoutReason()
{
    Issue issue;
    issue.code = u"reason-needed"_s;
    return {{}, {issue}};
}

} // namespace

std::vector<ArchiveInfo> PayloadArchiving::list() const
{
    std::vector<ArchiveInfo> archives;
    for (const storage::PayloadArchive &archive : storage::loggedArchives(*m_book.parts().store))
        archives.push_back(infoOf(archive, 0));
    return archives;
}

ArchivingOutcome PayloadArchiving::archive(const QDate &before, const QString &path, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return withoutReason();
    storage::Store &store = m_book.writable();
    const QString utc = before.startOfDay().toUTC().toString(Qt::ISODateWithMs);
    return outcomeOf(
        storage::archivePayloads(store, utc, path,
                                 {tr("Archive the change log up to %1: %2")
                                      .arg(before.toString(Qt::ISODate), QFileInfo(path).fileName()),
                                  reason, storage::ChangeKind::Sealing}));
}

ArchivingOutcome PayloadArchiving::restore(const QString &path, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return withoutReason();
    storage::Store &store = m_book.writable();
    return outcomeOf(storage::restoreArchive(store, path,
                                             {tr("Bring the archive %1 back").arg(QFileInfo(path).fileName()),
                                              reason, storage::ChangeKind::Sealing}));
}

} // namespace pilotage::workbook
