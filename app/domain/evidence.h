#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

/// How far the text itself was seen.
enum class DocumentStatus { Verified, Secondary, Unverified, Demo };
constexpr auto keyTable(DocumentStatus)
{
    return std::array{Key<DocumentStatus>{DocumentStatus::Verified, QLatin1StringView("verified")},
                      Key<DocumentStatus>{DocumentStatus::Secondary, QLatin1StringView("secondary")},
                      Key<DocumentStatus>{DocumentStatus::Unverified, QLatin1StringView("unverified")},
                      Key<DocumentStatus>{DocumentStatus::Demo, QLatin1StringView("demo")}};
}

/// A document that stands behind figures, programmes and events.
struct Document
{
    DocumentId id;
    QString title;
    QString number; ///< 文号
    QString date;
    QString issuer;
    QString url;
    DocumentStatus status = DocumentStatus::Unverified;
    QString note;

    friend bool operator==(const Document &, const Document &) = default;
};

/// A document is about this district, site or project.
struct DocumentSubject
{
    DocumentId document;
    SubjectId subject;

    friend bool operator==(const DocumentSubject &, const DocumentSubject &) = default;
};

/// A file, content addressed. Contents lie in the workbook or beside it; the row holds hash, size, type.
struct Attachment
{
    AttachmentId id;
    DocumentId document;
    QString sha256;
    QString fileName;
    std::int64_t size = 0;
    QString mediaType;

    friend bool operator==(const Attachment &, const Attachment &) = default;
};

enum class SourceKind { Document, Import, Entry, Generated };
constexpr auto keyTable(SourceKind)
{
    return std::array{Key<SourceKind>{SourceKind::Document, QLatin1StringView("document")},
                      Key<SourceKind>{SourceKind::Import, QLatin1StringView("import")},
                      Key<SourceKind>{SourceKind::Entry, QLatin1StringView("entry")},
                      Key<SourceKind>{SourceKind::Generated, QLatin1StringView("generated")}};
}

/// Where figures come from: a document, an imported table, an entry by hand, or the generator (演示).
struct Source
{
    SourceId id;
    SourceKind kind = SourceKind::Entry;
    QString title; ///< e.g. file name, or document title
    QString sheet;
    std::optional<DocumentId> document;
    std::optional<ImportBatchId> importBatch;
    QString note;

    friend bool operator==(const Source &, const Source &) = default;
};

struct ImportBatch
{
    ImportBatchId id;
    QString fileName;
    QString sha256;
    QString kind; ///< observations, sites, ...
    std::int64_t rowCount = 0;
    QString importedAt; ///< UTC ISO 8601
    QString actor;

    friend bool operator==(const ImportBatch &, const ImportBatch &) = default;
};

struct Person
{
    PersonId id;
    QString name;
    QString unit;
    bool isDemo = false;

    friend bool operator==(const Person &, const Person &) = default;
};

/// Roles prevent accidents; a local file is not a vault.
enum class RoleKind { Viewer, Entry, Reviewer, Inspector, Trainer, Admin };
constexpr auto keyTable(RoleKind)
{
    return std::array{Key<RoleKind>{RoleKind::Viewer, QLatin1StringView("viewer")},
                      Key<RoleKind>{RoleKind::Entry, QLatin1StringView("entry")},
                      Key<RoleKind>{RoleKind::Reviewer, QLatin1StringView("reviewer")},
                      Key<RoleKind>{RoleKind::Inspector, QLatin1StringView("inspector")},
                      Key<RoleKind>{RoleKind::Trainer, QLatin1StringView("trainer")},
                      Key<RoleKind>{RoleKind::Admin, QLatin1StringView("admin")}};
}

struct Role
{
    RoleId id;
    PersonId person;
    RoleKind kind = RoleKind::Entry;
    std::optional<SubjectId> district;

    friend bool operator==(const Role &, const Role &) = default;
};

struct SavedView
{
    SavedViewId id;
    QString page;
    QString name;
    QString definition; ///< JSON

    friend bool operator==(const SavedView &, const SavedView &) = default;
};

} // namespace pilotage
