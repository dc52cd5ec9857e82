#pragma once

#include "app/domain/evidence.h"
#include "app/domain/issue.h"

#include <QCoreApplication>

#include <vector>

namespace pilotage::workbook {

class Workbook;

/// An attachment with the document it belongs to.
struct AttachmentInfo
{
    Attachment attachment;
    QString documentTitle;
    QString documentNumber;
};

/// What to attach, and to what: a document, or a subject (then a document of this title is made for it).
struct AttachRequest
{
    QString path;
    std::optional<DocumentId> document;
    std::optional<SubjectId> subject; ///< the document is about it
    QString title; ///< of a new document; empty = the file's name
    DocumentStatus status = DocumentStatus::Unverified; ///< of a new document
    QString reason;
};

struct AttachOutcome
{
    std::optional<AttachmentId> id;
    Attachment attachment; ///< what is attached
    Issues issues; ///< refusals; then there is no id
};

/// How an attachment stands now.
struct AttachmentStanding
{
    QString attachedAt; ///< UTC ISO 8601; empty = the log no longer tells
    bool isProven = false; ///< its bytes were read and give its hash
    std::optional<Issue> fault; ///< attachment-missing, attachment-changed
};

struct CleanUpOutcome
{
    int files = 0;
    std::int64_t bytes = 0;
};

/// Use cases on documents and their attachments. A content is known by its SHA-256: up to 256 KB it lies in
/// the workbook, larger ones in NAME.files beside it. Throws StorageError.
class Attachments
{
    Q_DECLARE_TR_FUNCTIONS(pilotage::workbook::Attachments)

public:
    explicit Attachments(Workbook &book)
        : m_book(book)
    {
    }

    [[nodiscard]] std::vector<Document> documents() const;
    /// All, or those of one document or one subject.
    [[nodiscard]] std::vector<AttachmentInfo> list(std::optional<DocumentId> document = {},
                                                   std::optional<SubjectId> subject = {}) const;
    /// By id, or by a hash or the start of one (at least 6 digits) that only one content has.
    [[nodiscard]] std::optional<AttachmentInfo> find(const QString &idOrHash) const;

    /// One undo step. A big content is on the disk before the row is.
    AttachOutcome attach(const AttachRequest &request);
    /// Several as one undo step; those refused say why and the others are attached.
    std::vector<AttachOutcome> attachAll(const std::vector<AttachRequest> &requests);
    /// Contents larger than `proven` bytes are not read: their size is compared alone.
    [[nodiscard]] AttachmentStanding standing(const Attachment &row, std::int64_t proven) const;
    /// Writes the content to `path`, its hash proven on the way; replaces a file only when that is whole.
    void save(AttachmentId id, const QString &path) const;
    /// One undo step; the attachment lies in the bin and its content stays as long as that can be undone.
    Issues remove(AttachmentId id, const QString &reason);

    /// Contents that no row, step or bin entry needs: how much there is, and taking it away.
    [[nodiscard]] CleanUpOutcome orphans() const;
    CleanUpOutcome cleanUp();

private:
    [[nodiscard]] Issues refusals(const AttachRequest &request) const;
    /// Reads the file of a request: what is attached, ready to be named by a row; issues = refused.
    struct Prepared;
    [[nodiscard]] Prepared prepare(const AttachRequest &request) const;
    void write(Prepared &prepared);

    Workbook &m_book;
};

} // namespace pilotage::workbook
