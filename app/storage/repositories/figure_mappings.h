#pragma once

#include "app/domain/evidence.h"
#include "app/domain/indicator.h"
#include "app/domain/scheme.h"
#include "app/storage/repositories/mapping.h"

namespace pilotage::storage {

template<>
struct Mapping<Document>
{
    static constexpr const char *table = "document";
    static constexpr auto fields
        = std::tuple{Field{"id", &Document::id},         Field{"title", &Document::title},
                     Field{"number", &Document::number}, Field{"date", &Document::date},
                     Field{"issuer", &Document::issuer}, Field{"url", &Document::url},
                     Field{"status", &Document::status}, Field{"note", &Document::note}};
};

template<>
struct Mapping<Attachment>
{
    static constexpr const char *table = "attachment";
    static constexpr auto fields
        = std::tuple{Field{"id", &Attachment::id},         Field{"document", &Attachment::document},
                     Field{"sha256", &Attachment::sha256}, Field{"file_name", &Attachment::fileName},
                     Field{"size", &Attachment::size},     Field{"media_type", &Attachment::mediaType}};
};

template<>
struct Mapping<Source>
{
    static constexpr const char *table = "source";
    static constexpr auto fields = std::tuple{Field{"id", &Source::id},
                                              Field{"kind", &Source::kind},
                                              Field{"title", &Source::title},
                                              Field{"sheet", &Source::sheet},
                                              Field{"document", &Source::document},
                                              Field{"import_batch", &Source::importBatch},
                                              Field{"note", &Source::note}};
};

template<>
struct Mapping<ImportBatch>
{
    static constexpr const char *table = "import_batch";
    static constexpr auto fields = std::tuple{Field{"id", &ImportBatch::id},
                                              Field{"file_name", &ImportBatch::fileName},
                                              Field{"sha256", &ImportBatch::sha256},
                                              Field{"kind", &ImportBatch::kind},
                                              Field{"row_count", &ImportBatch::rowCount},
                                              Field{"imported_at", &ImportBatch::importedAt},
                                              Field{"actor", &ImportBatch::actor}};
};

template<>
struct Mapping<Person>
{
    static constexpr const char *table = "person";
    static constexpr auto fields
        = std::tuple{Field{"id", &Person::id}, Field{"name", &Person::name}, Field{"unit", &Person::unit},
                     Field{"is_demo", &Person::isDemo}};
};

template<>
struct Mapping<Role>
{
    static constexpr const char *table = "role";
    static constexpr auto fields = std::tuple{Field{"id", &Role::id}, Field{"person", &Role::person},
                                              Field{"kind", &Role::kind}, Field{"district", &Role::district}};
};

template<>
struct Mapping<SavedView>
{
    static constexpr const char *table = "saved_view";
    static constexpr auto fields
        = std::tuple{Field{"id", &SavedView::id}, Field{"page", &SavedView::page},
                     Field{"name", &SavedView::name}, Field{"definition", &SavedView::definition}};
};

template<>
struct Mapping<Indicator>
{
    static constexpr const char *table = "indicator";
    static constexpr auto fields = std::tuple{Field{"id", &Indicator::id},
                                              Field{"code", &Indicator::code},
                                              Field{"name_zh", &Indicator::nameZh},
                                              Field{"name_en", &Indicator::nameEn},
                                              Field{"unit", &Indicator::unit},
                                              Field{"decimals", &Indicator::decimals},
                                              Field{"direction", &Indicator::direction},
                                              Field{"lower_bound", &Indicator::lowerBound},
                                              Field{"upper_bound", &Indicator::upperBound},
                                              Field{"frequency", &Indicator::frequency},
                                              Field{"aggregation", &Indicator::aggregation},
                                              Field{"denominator", &Indicator::denominator},
                                              Field{"group", &Indicator::group},
                                              Field{"definition", &Indicator::definition},
                                              Field{"source", &Indicator::source},
                                              Field{"status", &Indicator::status}};
};

template<>
struct Mapping<Target>
{
    static constexpr const char *table = "target";
    static constexpr auto fields = std::tuple{Field{"id", &Target::id},
                                              Field{"subject", &Target::subject},
                                              Field{"indicator", &Target::indicator},
                                              Field{"period", &Target::period},
                                              Field{"value", &Target::value},
                                              Field{"base", &Target::base},
                                              Field{"printed", &Target::printed},
                                              Field{"document", &Target::document},
                                              Field{"is_demo", &Target::isDemo}};
};

template<>
struct Mapping<Scheme>
{
    static constexpr const char *table = "scheme";
    static constexpr auto fields = std::tuple{Field{"id", &Scheme::id},
                                              Field{"code", &Scheme::code},
                                              Field{"version", &Scheme::version},
                                              Field{"name_zh", &Scheme::nameZh},
                                              Field{"name_en", &Scheme::nameEn},
                                              Field{"status", &Scheme::status},
                                              Field{"normalisation", &Scheme::normalisation},
                                              Field{"limits", &Scheme::limits},
                                              Field{"weighting", &Scheme::weighting},
                                              Field{"panel_from", &Scheme::panelFrom},
                                              Field{"panel_to", &Scheme::panelTo},
                                              Field{"coverage_min", &Scheme::coverageMin},
                                              Field{"note", &Scheme::note}};
};

template<>
struct Mapping<SchemeItem>
{
    static constexpr const char *table = "scheme_item";
    static constexpr auto fields = std::tuple{Field{"id", &SchemeItem::id},
                                              Field{"scheme", &SchemeItem::scheme},
                                              Field{"parent", &SchemeItem::parent},
                                              Field{"position", &SchemeItem::position},
                                              Field{"code", &SchemeItem::code},
                                              Field{"name_zh", &SchemeItem::nameZh},
                                              Field{"name_en", &SchemeItem::nameEn},
                                              Field{"weight", &SchemeItem::weight},
                                              Field{"kind", &SchemeItem::kind},
                                              Field{"indicator", &SchemeItem::indicator},
                                              Field{"denominator", &SchemeItem::denominator},
                                              Field{"factor", &SchemeItem::factor},
                                              Field{"direction", &SchemeItem::direction},
                                              Field{"low", &SchemeItem::low},
                                              Field{"high", &SchemeItem::high},
                                              Field{"target", &SchemeItem::target},
                                              Field{"params", &SchemeItem::params}};
};

template<>
struct Mapping<Evaluation>
{
    static constexpr const char *table = "evaluation";
    static constexpr auto fields = std::tuple{Field{"id", &Evaluation::id},
                                              Field{"scheme", &Evaluation::scheme},
                                              Field{"scope", &Evaluation::scope},
                                              Field{"level", &Evaluation::level},
                                              Field{"period", &Evaluation::period},
                                              Field{"label", &Evaluation::label},
                                              Field{"created_at", &Evaluation::createdAt},
                                              Field{"actor", &Evaluation::actor},
                                              Field{"input_digest", &Evaluation::inputDigest},
                                              Field{"state", &Evaluation::state}};
};

} // namespace pilotage::storage
