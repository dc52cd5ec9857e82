#include "app/domain/activity.h"
#include "app/domain/programme.h"
#include "app/storage/repositories/repository_impl.h"

namespace pilotage::storage {

template<>
struct Table<Programme>
{
    static constexpr const char *name = "programme";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns
        = std::tuple{column("id", &Programme::id),          column("type", &Programme::type),
                     column("name_zh", &Programme::nameZh), column("name_en", &Programme::nameEn),
                     column("level", &Programme::level),    column("authority", &Programme::authority),
                     column("batch", &Programme::batch),    column("document", &Programme::document)};
};

template<>
struct Table<Enrolment>
{
    static constexpr const char *name = "enrolment";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 1> owned = {"DELETE FROM enrolment_event WHERE enrolment = ?"};
    static constexpr auto columns
        = std::tuple{column("id", &Enrolment::id),           column("programme", &Enrolment::programme),
                     column("subject", &Enrolment::subject), column("state", &Enrolment::state),
                     column("is_demo", &Enrolment::isDemo),  column("note", &Enrolment::note)};
};

template<>
struct Table<EnrolmentEvent>
{
    static constexpr const char *name = "enrolment_event";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &EnrolmentEvent::id),
                                               column("enrolment", &EnrolmentEvent::enrolment),
                                               column("state", &EnrolmentEvent::state),
                                               column("happened_on", &EnrolmentEvent::happenedOn),
                                               column("date_sense", &EnrolmentEvent::dateSense),
                                               column("document", &EnrolmentEvent::document),
                                               column("reason", &EnrolmentEvent::reason),
                                               column("author", &EnrolmentEvent::author),
                                               column("is_demo", &EnrolmentEvent::isDemo)};
};

template<>
struct Table<Organisation>
{
    static constexpr const char *name = "organisation";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Organisation::id),
                                               column("name", &Organisation::name),
                                               column("name_en", &Organisation::nameEn),
                                               column("kind", &Organisation::kind),
                                               nullWhenEmpty("credit_code", &Organisation::creditCode),
                                               column("district", &Organisation::district),
                                               column("is_demo", &Organisation::isDemo)};
};

template<>
struct Table<Measure>
{
    static constexpr const char *name = "measure";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Measure::id),
                                               column("subject", &Measure::subject),
                                               column("kind", &Measure::kind),
                                               column("name", &Measure::name),
                                               column("starts_on", &Measure::startsOn),
                                               column("ends_on", &Measure::endsOn),
                                               column("cost_fen", &Measure::costFen),
                                               column("co2_target_t", &Measure::co2TargetT),
                                               column("pollutant", &Measure::pollutant),
                                               column("pollutant_target_kg", &Measure::pollutantTargetKg),
                                               column("is_demo", &Measure::isDemo),
                                               column("note", &Measure::note)};
};

template<>
struct Table<Certification>
{
    static constexpr const char *name = "certification";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Certification::id),
                                               column("subject", &Certification::subject),
                                               column("kind", &Certification::kind),
                                               column("title", &Certification::title),
                                               column("issuer", &Certification::issuer),
                                               column("issued_on", &Certification::issuedOn),
                                               column("expires_on", &Certification::expiresOn),
                                               column("document", &Certification::document),
                                               column("is_demo", &Certification::isDemo)};
};

template<>
struct Table<Event>
{
    static constexpr const char *name = "event";
    static constexpr int keys = 1;
    static constexpr const char *subjectKind = nullptr;
    static constexpr std::array<const char *, 0> owned = {};
    static constexpr auto columns = std::tuple{column("id", &Event::id),
                                               column("subject", &Event::subject),
                                               column("kind", &Event::kind),
                                               column("title", &Event::title),
                                               column("happened_on", &Event::happenedOn),
                                               column("date_sense", &Event::dateSense),
                                               column("document", &Event::document),
                                               column("note", &Event::note),
                                               column("is_demo", &Event::isDemo)};
};

template class Repository<Programme>;
template class Repository<Enrolment>;
template class Repository<EnrolmentEvent>;
template class Repository<Organisation>;
template class Repository<Measure>;
template class Repository<Certification>;
template class Repository<Event>;

} // namespace pilotage::storage

using namespace pilotage;
PILOTAGE_WHERE(Programme, QString)
PILOTAGE_WHERE(Enrolment, ProgrammeId)
PILOTAGE_WHERE(Enrolment, SubjectId)
PILOTAGE_WHERE(EnrolmentEvent, EnrolmentId)
PILOTAGE_WHERE(Organisation, QString)
PILOTAGE_WHERE(Organisation, std::optional<SubjectId>)
PILOTAGE_WHERE(Measure, SubjectId)
PILOTAGE_WHERE(Certification, SubjectId)
PILOTAGE_WHERE(Event, SubjectId)
