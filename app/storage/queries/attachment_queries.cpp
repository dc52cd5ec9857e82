#include "app/storage/queries/attachment_queries.h"

#include "app/storage/queries/reading.h"

namespace pilotage::storage {

std::vector<AttachmentRow> attachmentRows(Store &store, std::optional<DocumentId> document,
                                          std::optional<SubjectId> subject)
{
    Sql rows(reading(store),
             "SELECT a.id, a.document, a.sha256, a.file_name, a.size, a.media_type, d.title, d.number"
             " FROM attachment a JOIN document d ON d.id = a.document"
             " WHERE (?1 IS NULL OR a.document = ?1) AND (?2 IS NULL OR EXISTS"
             " (SELECT 1 FROM document_subject s WHERE s.document = a.document AND s.subject = ?2))"
             " ORDER BY d.title, a.document, a.file_name, a.id");
    if (document)
        rows.bind(1, document->value());
    if (subject)
        rows.bind(2, subject->value());
    std::vector<AttachmentRow> found;
    while (rows.step()) {
        AttachmentRow row;
        row.attachment.id = idAt<AttachmentId>(rows, 0);
        row.attachment.document = idAt<DocumentId>(rows, 1);
        row.attachment.sha256 = rows.text(2);
        row.attachment.fileName = rows.text(3);
        row.attachment.size = rows.integer(4);
        row.attachment.mediaType = rows.text(5);
        row.documentTitle = rows.text(6);
        row.documentNumber = rows.text(7);
        found.push_back(std::move(row));
    }
    return found;
}

std::vector<DocumentId> documentsAbout(Store &store, SubjectId subject)
{
    Sql rows(reading(store), "SELECT document FROM document_subject WHERE subject = ?1 ORDER BY document");
    rows.bind(1, subject.value());
    std::vector<DocumentId> found;
    while (rows.step())
        found.push_back(idAt<DocumentId>(rows, 0));
    return found;
}

std::vector<Document> documentRows(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, title, number, date, issuer, url, status, note FROM document ORDER BY title, id");
    std::vector<Document> found;
    while (rows.step()) {
        Document row;
        row.id = idAt<DocumentId>(rows, 0);
        row.title = rows.text(1);
        row.number = rows.text(2);
        row.date = rows.text(3);
        row.issuer = rows.text(4);
        row.url = rows.text(5);
        row.status = keyAt<DocumentStatus>(rows, 6);
        row.note = rows.text(7);
        found.push_back(std::move(row));
    }
    return found;
}

} // namespace pilotage::storage
