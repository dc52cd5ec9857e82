#pragma once

#include "app/domain/evidence.h"

#include <optional>
#include <vector>

namespace pilotage::storage {

class Store;

struct AttachmentRow
{
    Attachment attachment;
    QString documentTitle;
    QString documentNumber;
};

/// By document title, then file name; of one document or of the documents of one subject, if named.
[[nodiscard]] std::vector<AttachmentRow> attachmentRows(Store &store, std::optional<DocumentId> document,
                                                        std::optional<SubjectId> subject);
/// Documents that are said to be about a subject.
[[nodiscard]] std::vector<DocumentId> documentsAbout(Store &store, SubjectId subject);
[[nodiscard]] std::vector<Document> documentRows(Store &store); ///< by title

} // namespace pilotage::storage
