#pragma once

#include "app/domain/ets.h"
#include "app/domain/factor.h"
#include "app/storage/repositories/mapping.h"

namespace pilotage::storage {

template<>
struct Mapping<Cycle>
{
    static constexpr const char *table = "cycle";
    static constexpr auto fields
        = std::tuple{Field{"id", &Cycle::id},
                     Field{"code", &Cycle::code},
                     Field{"year_from", &Cycle::yearFrom},
                     Field{"year_to", &Cycle::yearTo},
                     Field{"sectors", &Cycle::sectors},
                     Field{"deadline", &Cycle::deadline},
                     Field{"offset_cap_percent", &Cycle::offsetCapPercent},
                     Field{"national_entities", &Cycle::nationalEntities},
                     Field{"national_entities_status", &Cycle::nationalEntitiesStatus},
                     Field{"national_due_t", &Cycle::nationalDueT},
                     Field{"national_rate_percent", &Cycle::nationalRatePercent},
                     Field{"national_rate_status", &Cycle::nationalRateStatus},
                     Field{"source", &Cycle::source},
                     Field{"note", &Cycle::note}};
};

template<>
struct Mapping<Obligation>
{
    static constexpr const char *table = "obligation";
    static constexpr auto fields = std::tuple{Field{"id", &Obligation::id},
                                              Field{"cycle", &Obligation::cycle},
                                              Field{"entity", &Obligation::entity},
                                              Field{"emission_year", &Obligation::emissionYear},
                                              Field{"verified_kg", &Obligation::verifiedKg},
                                              Field{"state", &Obligation::state},
                                              Field{"reason", &Obligation::reason},
                                              Field{"document", &Obligation::document},
                                              Field{"is_demo", &Obligation::isDemo}};
};

template<>
struct Mapping<LedgerEntry>
{
    static constexpr const char *table = "ledger_entry";
    static constexpr auto fields = std::tuple{Field{"id", &LedgerEntry::id},
                                              Field{"obligation", &LedgerEntry::obligation},
                                              Field{"kind", &LedgerEntry::kind},
                                              Field{"amount_kg", &LedgerEntry::amountKg},
                                              Field{"occurred_on", &LedgerEntry::occurredOn},
                                              Field{"vintage", &LedgerEntry::vintage},
                                              Field{"reverses", &LedgerEntry::reverses},
                                              Field{"document", &LedgerEntry::document},
                                              Field{"is_demo", &LedgerEntry::isDemo},
                                              Field{"note", &LedgerEntry::note}};
};

template<>
struct Mapping<FactorSet>
{
    static constexpr const char *table = "factor_set";
    static constexpr auto fields = std::tuple{Field{"id", &FactorSet::id},
                                              Field{"code", &FactorSet::code},
                                              Field{"name_zh", &FactorSet::nameZh},
                                              Field{"name_en", &FactorSet::nameEn},
                                              Field{"publisher", &FactorSet::publisher},
                                              Field{"version", &FactorSet::version},
                                              Field{"industry", &FactorSet::industry},
                                              Field{"year", &FactorSet::year},
                                              Field{"status", &FactorSet::status},
                                              Field{"source", &FactorSet::source}};
};

template<>
struct Mapping<Factor>
{
    static constexpr const char *table = "factor";
    static constexpr auto fields
        = std::tuple{Field{"id", &Factor::id},          Field{"factor_set", &Factor::factorSet},
                     Field{"code", &Factor::code},      Field{"name_zh", &Factor::nameZh},
                     Field{"name_en", &Factor::nameEn}, Field{"region", &Factor::region},
                     Field{"year", &Factor::year},      Field{"quantity", &Factor::quantity},
                     Field{"value", &Factor::value},    Field{"unit", &Factor::unit},
                     Field{"status", &Factor::status},  Field{"source", &Factor::source}};
};

template<>
struct Mapping<Requirement>
{
    static constexpr const char *table = "requirement";
    static constexpr auto fields = std::tuple{Field{"id", &Requirement::id},
                                              Field{"programme_type", &Requirement::programmeType},
                                              Field{"position", &Requirement::position},
                                              Field{"group_zh", &Requirement::groupZh},
                                              Field{"name_zh", &Requirement::nameZh},
                                              Field{"name_en", &Requirement::nameEn},
                                              Field{"kind", &Requirement::kind},
                                              Field{"comparison", &Requirement::comparison},
                                              Field{"threshold", &Requirement::threshold},
                                              Field{"printed", &Requirement::printed},
                                              Field{"unit", &Requirement::unit},
                                              Field{"condition", &Requirement::condition},
                                              Field{"indicator", &Requirement::indicator},
                                              Field{"status", &Requirement::status},
                                              Field{"source", &Requirement::source}};
};

} // namespace pilotage::storage
