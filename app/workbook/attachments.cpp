#include "app/workbook/attachments.h"

#include "app/domain/refusal.h"
#include "app/storage/contents.h"
#include "app/storage/queries/attachment_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

constexpr qsizetype shortestHash = 6;

std::int64_t sum(const std::map<QString, std::int64_t> &sizes)
{
    std::int64_t bytes = 0;
    for (const auto &[hash, size] : sizes)
        bytes += size;
    return bytes;
}

} // namespace

std::vector<Document> Attachments::documents() const
{
    return storage::documentRows(*m_book.parts().store);
}

std::vector<AttachmentInfo> Attachments::list(std::optional<DocumentId> document,
                                              std::optional<SubjectId> subject) const
{
    std::vector<AttachmentInfo> found;
    for (storage::AttachmentRow &row : storage::attachmentRows(*m_book.parts().store, document, subject))
        found.push_back(
            {std::move(row.attachment), std::move(row.documentTitle), std::move(row.documentNumber)});
    return found;
}

std::optional<AttachmentInfo> Attachments::find(const QString &idOrHash) const
{
    const QString wanted = idOrHash.toLower();
    std::optional<AttachmentInfo> found;
    for (AttachmentInfo &info : list()) {
        if (QString::number(info.attachment.id.value()) == wanted)
            return std::move(info);
        if (wanted.size() < shortestHash || !info.attachment.sha256.startsWith(wanted))
            continue;
        if (found && found->attachment.sha256 != info.attachment.sha256)
            return std::nullopt;
        if (!found)
            found = std::move(info);
    }
    return found;
}

Issues Attachments::refusals(const AttachRequest &request) const
{
    const QFileInfo file(request.path);
    if (!file.exists())
        return {refusal(u"file-not-found"_s, {request.path})};
    if (!file.isFile())
        return {refusal(u"attachment-no-file"_s, {request.path})};
    if (file.size() == 0)
        return {refusal(u"attachment-empty"_s, {request.path})};
    SQLite::Database &db = m_book.parts().store->db();
    if (request.document && !storage::Repository<Document>(db).find(*request.document))
        return {refusal(u"unknown-document"_s, {QString::number(request.document->value())})};
    if (request.subject && m_book.subjectName(*request.subject, false).isEmpty())
        return {refusal(u"unknown-subject"_s, {QString::number(request.subject->value())})};
    if (!request.document && !request.subject && request.title.trimmed().isEmpty())
        return {refusal(u"attachment-without-document"_s, {})};
    return {};
}

struct Attachments::Prepared
{
    AttachRequest request;
    AttachOutcome outcome;
    storage::StagedContent content;
};

Attachments::Prepared Attachments::prepare(const AttachRequest &request) const
{
    Prepared prepared{request, {}, {}};
    prepared.outcome.issues = refusals(request);
    if (!prepared.outcome.issues.empty())
        return prepared;
    const QFileInfo file(request.path);
    prepared.content = storage::Contents(*m_book.parts().store).stage(request.path);
    Attachment &row = prepared.outcome.attachment;
    row.sha256 = prepared.content.facts.sha256;
    row.size = prepared.content.facts.size;
    row.fileName = file.fileName();
    row.mediaType = QMimeDatabase().mimeTypeForFile(file).name();
    if (request.document)
        for (const AttachmentInfo &other : list(request.document))
            if (other.attachment.sha256 == row.sha256) {
                prepared.outcome.issues
                    = {refusal(u"attachment-twice"_s, {row.fileName, other.documentTitle})};
                break;
            }
    return prepared;
}

void Attachments::write(Prepared &prepared)
{
    storage::Store &store = m_book.writable();
    const AttachRequest &request = prepared.request;
    storage::Contents(store).keep(prepared.content);
    Document document;
    document.title = request.title.trimmed().isEmpty() ? QFileInfo(request.path).completeBaseName()
                                                       : request.title.trimmed();
    document.status = request.status;
    document.id = request.document ? *request.document : DocumentId(store.nextId());
    if (!request.document)
        storage::Repository<Document>(store.db()).insert(document);
    storage::Repository<DocumentSubject> subjects(store.db());
    if (request.subject && !subjects.find({document.id, *request.subject}))
        subjects.insert({document.id, *request.subject});
    Attachment &row = prepared.outcome.attachment;
    row.document = document.id;
    row.id = AttachmentId(store.nextId());
    storage::Repository<Attachment>(store.db()).insert(row);
    prepared.outcome.id = row.id;
}

AttachOutcome Attachments::attach(const AttachRequest &request)
{
    return attachAll({request}).front();
}

std::vector<AttachOutcome> Attachments::attachAll(const std::vector<AttachRequest> &requests)
{
    storage::Store &store = m_book.writable();
    std::vector<Prepared> all;
    std::set<std::pair<DocumentId, QString>> taken;
    QStringList names;
    QString reason;
    for (const AttachRequest &request : requests) {
        Prepared prepared = prepare(request);
        const Attachment &row = prepared.outcome.attachment;
        if (prepared.outcome.issues.empty() && request.document
            && !taken.insert({*request.document, row.sha256}).second)
            prepared.outcome.issues = {refusal(
                u"attachment-twice"_s,
                {row.fileName, storage::Repository<Document>(store.db()).find(*request.document)->title})};
        if (prepared.outcome.issues.empty()) {
            names << row.fileName;
            reason = request.reason;
        }
        all.push_back(std::move(prepared));
    }
    const QString label = names.size() > 1
        ? tr("Attach %1 and %2 more").arg(names.value(0), QString::number(names.size() - 1))
        : tr("Attach %1").arg(names.value(0));
    if (!names.isEmpty())
        store.perform({label, reason, storage::ChangeKind::Ordinary}, [&] {
            for (Prepared &prepared : all)
                if (prepared.outcome.issues.empty())
                    write(prepared);
        });
    std::vector<AttachOutcome> outcomes;
    for (Prepared &prepared : all)
        outcomes.push_back(std::move(prepared.outcome));
    return outcomes;
}

AttachmentStanding Attachments::standing(const Attachment &row, std::int64_t proven) const
{
    storage::Store &store = *m_book.parts().store;
    const storage::Contents contents(store);
    AttachmentStanding standing;
    standing.isProven = row.size <= std::max(proven, storage::largestInside);
    const storage::ContentState state
        = standing.isProven ? contents.stateOf(row.sha256) : contents.lookAt(row.sha256, row.size);
    standing.fault = contents.faultOf(row.fileName, row.sha256, state);
    standing.isProven = standing.isProven && !standing.fault;
    const auto changes = store.rowHistory(u"attachment"_s, {row.id.value()});
    if (!changes.empty())
        standing.attachedAt = changes.back().change.utc;
    return standing;
}

void Attachments::save(AttachmentId id, const QString &path) const
{
    storage::Store &store = *m_book.parts().store;
    const auto row = storage::Repository<Attachment>(store.db()).find(id);
    if (!row)
        throw storage::StorageError(u"unknown-attachment"_s, QString::number(id.value()));
    storage::Contents(store).copyTo(row->sha256, path);
}

Issues Attachments::remove(AttachmentId id, const QString &reason)
{
    storage::Store &store = m_book.writable();
    const auto row = storage::Repository<Attachment>(store.db()).find(id);
    if (!row)
        return {refusal(u"unknown-attachment"_s, {QString::number(id.value())})};
    store.perform({tr("Remove attachment %1").arg(row->fileName), reason, storage::ChangeKind::Ordinary},
                  [&] { storage::Repository<Attachment>(store.db()).remove(id); });
    return {};
}

CleanUpOutcome Attachments::orphans() const
{
    const storage::Contents contents(*m_book.parts().store);
    const auto found = contents.orphans(contents.needed());
    return {static_cast<int>(found.size()), sum(found)};
}

CleanUpOutcome Attachments::cleanUp()
{
    storage::Store &store = m_book.writable();
    const storage::Contents contents(store);
    const auto found = contents.orphans(contents.needed());
    // No row of the log's tables is touched, so no entry is made of it and nothing is there to undo.
    store.perform({tr("Clean up attachments"), {}, storage::ChangeKind::System},
                  [&] { contents.dropSmall(found); });
    contents.dropFiles(found);
    return {static_cast<int>(found.size()), sum(found)};
}

} // namespace pilotage::workbook
