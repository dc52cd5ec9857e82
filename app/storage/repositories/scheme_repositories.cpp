#include "app/domain/ets.h"
#include "app/domain/frozen_report.h"
#include "app/domain/scheme.h"
#include "app/storage/repositories/repository_impl.h"

namespace pilotage::storage {

template<>
struct Table<Scheme>
{
    static constexpr const char *name = "scheme";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM scheme_item WHERE scheme = ?"};
    static constexpr auto columns = std::tuple{column("id", &Scheme::id),
                                               column("code", &Scheme::code),
                                               column("version", &Scheme::version),
                                               column("name_zh", &Scheme::nameZh),
                                               column("name_en", &Scheme::nameEn),
                                               column("status", &Scheme::status),
                                               column("normalisation", &Scheme::normalisation),
                                               column("limits", &Scheme::limits),
                                               column("weighting", &Scheme::weighting),
                                               column("panel_from", &Scheme::panelFrom),
                                               column("panel_to", &Scheme::panelTo),
                                               column("coverage_min", &Scheme::coverageMin),
                                               column("note", &Scheme::note)};
};

template<>
struct Table<SchemeItem>
{
    static constexpr const char *name = "scheme_item";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &SchemeItem::id),
                                               column("scheme", &SchemeItem::scheme),
                                               column("parent", &SchemeItem::parent),
                                               column("position", &SchemeItem::position),
                                               column("code", &SchemeItem::code),
                                               column("name_zh", &SchemeItem::nameZh),
                                               column("name_en", &SchemeItem::nameEn),
                                               column("weight", &SchemeItem::weight),
                                               column("kind", &SchemeItem::kind),
                                               column("indicator", &SchemeItem::indicator),
                                               column("denominator", &SchemeItem::denominator),
                                               column("factor", &SchemeItem::factor),
                                               column("direction", &SchemeItem::direction),
                                               column("low", &SchemeItem::low),
                                               column("high", &SchemeItem::high),
                                               column("target", &SchemeItem::target),
                                               column("params", &SchemeItem::params)};
};

template<>
struct Table<Evaluation>
{
    static constexpr const char *name = "evaluation";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM evaluation_data WHERE evaluation = ?"};
    static constexpr auto columns = std::tuple{column("id", &Evaluation::id),
                                               column("scheme", &Evaluation::scheme),
                                               column("scope", &Evaluation::scope),
                                               column("level", &Evaluation::level),
                                               column("period", &Evaluation::period),
                                               column("label", &Evaluation::label),
                                               column("created_at", &Evaluation::createdAt),
                                               column("actor", &Evaluation::actor),
                                               column("input_digest", &Evaluation::inputDigest),
                                               column("state", &Evaluation::state)};
};

template<>
struct Table<Cycle>
{
    static constexpr const char *name = "cycle";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Cycle::id),
                     column("code", &Cycle::code),
                     column("year_from", &Cycle::yearFrom),
                     column("year_to", &Cycle::yearTo),
                     column("sectors", &Cycle::sectors),
                     column("deadline", &Cycle::deadline),
                     column("offset_cap_percent", &Cycle::offsetCapPercent),
                     column("national_entities", &Cycle::nationalEntities),
                     column("national_entities_status", &Cycle::nationalEntitiesStatus),
                     column("national_due_t", &Cycle::nationalDueT),
                     column("national_rate_percent", &Cycle::nationalRatePercent),
                     column("national_rate_status", &Cycle::nationalRateStatus),
                     column("source", &Cycle::source),
                     column("note", &Cycle::note)};
};

template<>
struct Table<Obligation>
{
    static constexpr const char *name = "obligation";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM ledger_entry WHERE obligation = ?"};
    static constexpr auto columns = std::tuple{column("id", &Obligation::id),
                                               column("cycle", &Obligation::cycle),
                                               column("entity", &Obligation::entity),
                                               column("emission_year", &Obligation::emissionYear),
                                               column("verified_kg", &Obligation::verifiedKg),
                                               column("state", &Obligation::state),
                                               column("reason", &Obligation::reason),
                                               column("document", &Obligation::document),
                                               column("is_demo", &Obligation::isDemo)};
};

template<>
struct Table<LedgerEntry>
{
    static constexpr const char *name = "ledger_entry";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &LedgerEntry::id),
                                               column("obligation", &LedgerEntry::obligation),
                                               column("kind", &LedgerEntry::kind),
                                               column("amount_kg", &LedgerEntry::amountKg),
                                               column("occurred_on", &LedgerEntry::occurredOn),
                                               column("vintage", &LedgerEntry::vintage),
                                               column("reverses", &LedgerEntry::reverses),
                                               column("document", &LedgerEntry::document),
                                               column("is_demo", &LedgerEntry::isDemo),
                                               column("note", &LedgerEntry::note)};
};

template<>
struct Table<FrozenReport>
{
    static constexpr const char *name = "frozen_report";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM frozen_report_data WHERE report = ?"};
    static constexpr auto columns = std::tuple{column("id", &FrozenReport::id),
                                               column("name", &FrozenReport::name),
                                               column("template_name", &FrozenReport::templateName),
                                               column("title", &FrozenReport::title),
                                               column("subject", &FrozenReport::subject),
                                               column("period", &FrozenReport::period),
                                               column("scheme", &FrozenReport::scheme),
                                               column("language", &FrozenReport::language),
                                               column("frozen_at", &FrozenReport::frozenAt),
                                               column("actor", &FrozenReport::actor),
                                               column("head_hash", &FrozenReport::headHash),
                                               column("digest", &FrozenReport::digest),
                                               column("number_count", &FrozenReport::numberCount),
                                               column("pending_count", &FrozenReport::pendingCount)};
};

template class Repository<FrozenReport>;
template class Repository<Scheme>;
template class Repository<SchemeItem>;
template class Repository<Evaluation>;
template class Repository<Cycle>;
template class Repository<Obligation>;
template class Repository<LedgerEntry>;

} // namespace pilotage::storage

using namespace pilotage;
PILOTAGE_WHERE(FrozenReport, QString)
PILOTAGE_WHERE(Scheme, QString)
PILOTAGE_WHERE(SchemeItem, SchemeId)
PILOTAGE_WHERE(SchemeItem, QString)
PILOTAGE_WHERE(Evaluation, SchemeId)
PILOTAGE_WHERE(Cycle, QString)
PILOTAGE_WHERE(Obligation, CycleId)
PILOTAGE_WHERE(Obligation, SubjectId)
PILOTAGE_WHERE(LedgerEntry, ObligationId)
