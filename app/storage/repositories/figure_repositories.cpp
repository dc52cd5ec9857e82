#include "app/domain/factor.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/storage/repositories/repository_impl.h"

namespace pilotage::storage {

template<>
struct Table<Indicator>
{
    static constexpr const char *name = "indicator";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Indicator::id),
                                               column("code", &Indicator::code),
                                               column("name_zh", &Indicator::nameZh),
                                               column("name_en", &Indicator::nameEn),
                                               column("unit", &Indicator::unit),
                                               column("decimals", &Indicator::decimals),
                                               column("direction", &Indicator::direction),
                                               column("lower_bound", &Indicator::lowerBound),
                                               column("upper_bound", &Indicator::upperBound),
                                               column("frequency", &Indicator::frequency),
                                               column("aggregation", &Indicator::aggregation),
                                               column("denominator", &Indicator::denominator),
                                               column("group", &Indicator::group),
                                               column("definition", &Indicator::definition),
                                               column("source", &Indicator::source),
                                               column("status", &Indicator::status)};
};

template<>
struct Table<Target>
{
    static constexpr const char *name = "target";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Target::id),
                                               column("subject", &Target::subject),
                                               column("indicator", &Target::indicator),
                                               column("period", &Target::period),
                                               column("value", &Target::value),
                                               column("base", &Target::base),
                                               column("printed", &Target::printed),
                                               column("document", &Target::document),
                                               column("is_demo", &Target::isDemo)};
};

template<>
struct Table<ObservationNote>
{
    static constexpr const char *name = "observation_note";
    static constexpr int keys = 4;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column(
                         "subject", [](auto &row) -> auto & { return row.key.subject; }),
                     column(
                         "indicator", [](auto &row) -> auto & { return row.key.indicator; }),
                     column(
                         "period", [](auto &row) -> auto & { return row.key.period; }),
                     column(
                         "part", [](auto &row) -> auto & { return row.key.part; }),
                     column("printed", &ObservationNote::printed),
                     column("as_of", &ObservationNote::asOf),
                     column("comment", &ObservationNote::comment)};
};

template<>
struct Table<ObservationCandidate>
{
    static constexpr const char *name = "observation_candidate";
    static constexpr int keys = 5;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column(
                         "subject", [](auto &row) -> auto & { return row.key.subject; }),
                     column(
                         "indicator", [](auto &row) -> auto & { return row.key.indicator; }),
                     column(
                         "period", [](auto &row) -> auto & { return row.key.period; }),
                     column(
                         "part", [](auto &row) -> auto & { return row.key.part; }),
                     column("source", &ObservationCandidate::source),
                     column("value", &ObservationCandidate::value),
                     column("qualifier", &ObservationCandidate::qualifier),
                     column("unit", &ObservationCandidate::enteredUnit),
                     column("decimals", &ObservationCandidate::enteredDecimals),
                     column("chosen", &ObservationCandidate::chosen)};
};

template<>
struct Table<FactorSet>
{
    static constexpr const char *name = "factor_set";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM factor WHERE factor_set = ?"};
    static constexpr auto columns = std::tuple{column("id", &FactorSet::id),
                                               column("code", &FactorSet::code),
                                               column("name_zh", &FactorSet::nameZh),
                                               column("name_en", &FactorSet::nameEn),
                                               column("publisher", &FactorSet::publisher),
                                               column("version", &FactorSet::version),
                                               column("industry", &FactorSet::industry),
                                               column("year", &FactorSet::year),
                                               column("status", &FactorSet::status),
                                               column("source", &FactorSet::source)};
};

template<>
struct Table<Factor>
{
    static constexpr const char *name = "factor";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Factor::id),          column("factor_set", &Factor::factorSet),
                     column("code", &Factor::code),      column("name_zh", &Factor::nameZh),
                     column("name_en", &Factor::nameEn), column("region", &Factor::region),
                     column("year", &Factor::year),      column("quantity", &Factor::quantity),
                     column("value", &Factor::value),    column("unit", &Factor::unit),
                     column("status", &Factor::status),  column("source", &Factor::source)};
};

template<>
struct Table<Requirement>
{
    static constexpr const char *name = "requirement";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Requirement::id),
                                               column("programme_type", &Requirement::programmeType),
                                               column("position", &Requirement::position),
                                               column("group_zh", &Requirement::groupZh),
                                               column("name_zh", &Requirement::nameZh),
                                               column("name_en", &Requirement::nameEn),
                                               column("kind", &Requirement::kind),
                                               column("comparison", &Requirement::comparison),
                                               column("threshold", &Requirement::threshold),
                                               column("printed", &Requirement::printed),
                                               column("unit", &Requirement::unit),
                                               column("condition", &Requirement::condition),
                                               column("indicator", &Requirement::indicator),
                                               column("status", &Requirement::status),
                                               column("source", &Requirement::source)};
};

template class Repository<Indicator>;
template class Repository<Target>;
template class Repository<ObservationNote>;
template class Repository<ObservationCandidate>;
template class Repository<FactorSet>;
template class Repository<Factor>;
template class Repository<Requirement>;

} // namespace pilotage::storage

using namespace pilotage;
PILOTAGE_WHERE(Indicator, QString)
PILOTAGE_WHERE(Target, SubjectId)
PILOTAGE_WHERE(Target, IndicatorId)
PILOTAGE_WHERE(ObservationCandidate, SourceId)
PILOTAGE_WHERE(FactorSet, QString)
PILOTAGE_WHERE(Factor, FactorSetId)
PILOTAGE_WHERE(Factor, QString)
PILOTAGE_WHERE(Requirement, QString)
