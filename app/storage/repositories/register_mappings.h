#pragma once

#include "app/domain/activity.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"
#include "app/storage/repositories/mapping.h"

namespace pilotage::storage {

template<>
struct Mapping<Organisation>
{
    static constexpr const char *table = "organisation";
    static constexpr auto fields = std::tuple{Field{"id", &Organisation::id},
                                              Field{"name", &Organisation::name},
                                              Field{"name_en", &Organisation::nameEn},
                                              Field{"kind", &Organisation::kind},
                                              Field{"credit_code", &Organisation::creditCode, true},
                                              Field{"district", &Organisation::district},
                                              Field{"is_demo", &Organisation::isDemo}};
};

template<>
struct Mapping<Measure>
{
    static constexpr const char *table = "measure";
    static constexpr auto fields = std::tuple{Field{"id", &Measure::id},
                                              Field{"subject", &Measure::subject},
                                              Field{"kind", &Measure::kind},
                                              Field{"name", &Measure::name},
                                              Field{"starts_on", &Measure::startsOn},
                                              Field{"ends_on", &Measure::endsOn},
                                              Field{"cost_fen", &Measure::costFen},
                                              Field{"co2_target_t", &Measure::co2TargetT},
                                              Field{"pollutant", &Measure::pollutant},
                                              Field{"pollutant_target_kg", &Measure::pollutantTargetKg},
                                              Field{"is_demo", &Measure::isDemo},
                                              Field{"note", &Measure::note}};
};

template<>
struct Mapping<Certification>
{
    static constexpr const char *table = "certification";
    static constexpr auto fields = std::tuple{Field{"id", &Certification::id},
                                              Field{"subject", &Certification::subject},
                                              Field{"kind", &Certification::kind},
                                              Field{"title", &Certification::title},
                                              Field{"issuer", &Certification::issuer},
                                              Field{"issued_on", &Certification::issuedOn},
                                              Field{"expires_on", &Certification::expiresOn},
                                              Field{"document", &Certification::document},
                                              Field{"is_demo", &Certification::isDemo}};
};

template<>
struct Mapping<Event>
{
    static constexpr const char *table = "event";
    static constexpr auto fields = std::tuple{Field{"id", &Event::id},
                                              Field{"subject", &Event::subject},
                                              Field{"kind", &Event::kind},
                                              Field{"title", &Event::title},
                                              Field{"happened_on", &Event::happenedOn},
                                              Field{"date_sense", &Event::dateSense},
                                              Field{"document", &Event::document},
                                              Field{"note", &Event::note},
                                              Field{"is_demo", &Event::isDemo}};
};

template<>
struct Mapping<Programme>
{
    static constexpr const char *table = "programme";
    static constexpr auto fields
        = std::tuple{Field{"id", &Programme::id},          Field{"type", &Programme::type},
                     Field{"name_zh", &Programme::nameZh}, Field{"name_en", &Programme::nameEn},
                     Field{"level", &Programme::level},    Field{"authority", &Programme::authority},
                     Field{"batch", &Programme::batch},    Field{"document", &Programme::document}};
};

template<>
struct Mapping<Enrolment>
{
    static constexpr const char *table = "enrolment";
    static constexpr auto fields
        = std::tuple{Field{"id", &Enrolment::id},           Field{"programme", &Enrolment::programme},
                     Field{"subject", &Enrolment::subject}, Field{"state", &Enrolment::state},
                     Field{"is_demo", &Enrolment::isDemo},  Field{"note", &Enrolment::note}};
};

template<>
struct Mapping<EnrolmentEvent>
{
    static constexpr const char *table = "enrolment_event";
    static constexpr auto fields = std::tuple{Field{"id", &EnrolmentEvent::id},
                                              Field{"enrolment", &EnrolmentEvent::enrolment},
                                              Field{"state", &EnrolmentEvent::state},
                                              Field{"happened_on", &EnrolmentEvent::happenedOn},
                                              Field{"date_sense", &EnrolmentEvent::dateSense},
                                              Field{"document", &EnrolmentEvent::document},
                                              Field{"reason", &EnrolmentEvent::reason},
                                              Field{"author", &EnrolmentEvent::author},
                                              Field{"is_demo", &EnrolmentEvent::isDemo}};
};

template<>
struct Mapping<District>
{
    static constexpr const char *table = "district";
    static constexpr auto fields = std::tuple{Field{"id", &District::id},
                                              Field{"code", &District::code, true},
                                              Field{"name", &District::name},
                                              Field{"name_en", &District::nameEn},
                                              Field{"level", &District::level},
                                              Field{"kind", &District::kind},
                                              Field{"parent", &District::parent},
                                              Field{"valid_from", &District::validFrom},
                                              Field{"valid_to", &District::validTo},
                                              Field{"successor", &District::successor},
                                              Field{"note", &District::note}};
};

template<>
struct Mapping<Site>
{
    static constexpr const char *table = "site";
    static constexpr auto fields = std::tuple{Field{"id", &Site::id},
                                              Field{"code", &Site::code, true},
                                              Field{"name", &Site::name},
                                              Field{"name_en", &Site::nameEn},
                                              Field{"kind", &Site::kind},
                                              Field{"district", &Site::district},
                                              Field{"parent_site", &Site::parentSite},
                                              Field{"credit_code", &Site::creditCode, true},
                                              Field{"industry", &Site::industry},
                                              Field{"latitude", &Site::latitude},
                                              Field{"longitude", &Site::longitude},
                                              Field{"is_demo", &Site::isDemo},
                                              Field{"note", &Site::note}};
};

template<>
struct Mapping<SiteShare>
{
    static constexpr const char *table = "site_share";
    static constexpr auto fields
        = std::tuple{Field{"site", &SiteShare::site}, Field{"district", &SiteShare::district},
                     Field{"percent", &SiteShare::percent}};
};

template<>
struct Mapping<Project>
{
    static constexpr const char *table = "project";
    static constexpr auto fields = std::tuple{Field{"id", &Project::id},
                                              Field{"code", &Project::code, true},
                                              Field{"name", &Project::name},
                                              Field{"name_en", &Project::nameEn},
                                              Field{"kind", &Project::kind},
                                              Field{"stage", &Project::stage},
                                              Field{"district", &Project::district},
                                              Field{"site", &Project::site},
                                              Field{"starts_on", &Project::startsOn},
                                              Field{"ends_on", &Project::endsOn},
                                              Field{"is_demo", &Project::isDemo},
                                              Field{"note", &Project::note}};
};

template<>
struct Mapping<Milestone>
{
    static constexpr const char *table = "milestone";
    static constexpr auto fields = std::tuple{
        Field{"id", &Milestone::id}, Field{"project", &Milestone::project}, Field{"name", &Milestone::name},
        Field{"due_on", &Milestone::dueOn}, Field{"done_on", &Milestone::doneOn}};
};

template<>
struct Mapping<Funding>
{
    static constexpr const char *table = "funding";
    static constexpr auto fields = std::tuple{
        Field{"id", &Funding::id}, Field{"project", &Funding::project}, Field{"funder", &Funding::funder},
        Field{"year", &Funding::year}, Field{"amount_fen", &Funding::amountFen}};
};

} // namespace pilotage::storage
