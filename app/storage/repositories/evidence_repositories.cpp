#include "app/domain/evidence.h"
#include "app/storage/repositories/repository_impl.h"

namespace pilotage::storage {

template<>
struct Table<Document>
{
    static constexpr const char *name = "document";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 2> owned
        = {"DELETE FROM attachment WHERE document = ?", "DELETE FROM document_subject WHERE document = ?"};
    static constexpr auto columns
        = std::tuple{column("id", &Document::id),         column("title", &Document::title),
                     column("number", &Document::number), column("date", &Document::date),
                     column("issuer", &Document::issuer), column("url", &Document::url),
                     column("status", &Document::status), column("note", &Document::note)};
};

template<>
struct Table<DocumentSubject>
{
    static constexpr const char *name = "document_subject";
    static constexpr int keys = 2;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("document", &DocumentSubject::document),
                                               column("subject", &DocumentSubject::subject)};
};

template<>
struct Table<Attachment>
{
    static constexpr const char *name = "attachment";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Attachment::id),         column("document", &Attachment::document),
                     column("sha256", &Attachment::sha256), column("file_name", &Attachment::fileName),
                     column("size", &Attachment::size),     column("media_type", &Attachment::mediaType)};
};

template<>
struct Table<Source>
{
    static constexpr const char *name = "source";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Source::id),
                                               column("kind", &Source::kind),
                                               column("title", &Source::title),
                                               column("sheet", &Source::sheet),
                                               column("document", &Source::document),
                                               column("import_batch", &Source::importBatch),
                                               column("note", &Source::note)};
};

template<>
struct Table<ImportBatch>
{
    static constexpr const char *name = "import_batch";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &ImportBatch::id),
                                               column("file_name", &ImportBatch::fileName),
                                               column("sha256", &ImportBatch::sha256),
                                               column("kind", &ImportBatch::kind),
                                               column("row_count", &ImportBatch::rowCount),
                                               column("imported_at", &ImportBatch::importedAt),
                                               column("actor", &ImportBatch::actor)};
};

template<>
struct Table<Person>
{
    static constexpr const char *name = "person";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM role WHERE person = ?"};
    static constexpr auto columns
        = std::tuple{column("id", &Person::id), column("name", &Person::name), column("unit", &Person::unit),
                     column("is_demo", &Person::isDemo)};
};

template<>
struct Table<Role>
{
    static constexpr const char *name = "role";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Role::id), column("person", &Role::person), column("kind", &Role::kind),
                     column("district", &Role::district)};
};

template<>
struct Table<SavedView>
{
    static constexpr const char *name = "saved_view";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &SavedView::id), column("page", &SavedView::page),
                     column("name", &SavedView::name), column("definition", &SavedView::definition)};
};

template class Repository<Document>;
template class Repository<DocumentSubject>;
template class Repository<Attachment>;
template class Repository<Source>;
template class Repository<ImportBatch>;
template class Repository<Person>;
template class Repository<Role>;
template class Repository<SavedView>;

} // namespace pilotage::storage

using namespace pilotage;
PILOTAGE_WHERE(Document, QString)
PILOTAGE_WHERE(Attachment, DocumentId)
PILOTAGE_WHERE(Source, QString)
PILOTAGE_WHERE(Source, std::optional<DocumentId>)
PILOTAGE_WHERE(Source, std::optional<ImportBatchId>)
PILOTAGE_WHERE(ImportBatch, QString)
PILOTAGE_WHERE(Person, QString)
PILOTAGE_WHERE(Role, PersonId)
PILOTAGE_WHERE(SavedView, QString)
