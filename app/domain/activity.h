#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/programme.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

enum class OrganisationKind { Authority, Enterprise, Institute, Association, Other };
constexpr auto keyTable(OrganisationKind)
{
    return std::array{Key<OrganisationKind>{OrganisationKind::Authority, QLatin1StringView("authority")},
                      Key<OrganisationKind>{OrganisationKind::Enterprise, QLatin1StringView("enterprise")},
                      Key<OrganisationKind>{OrganisationKind::Institute, QLatin1StringView("institute")},
                      Key<OrganisationKind>{OrganisationKind::Association, QLatin1StringView("association")},
                      Key<OrganisationKind>{OrganisationKind::Other, QLatin1StringView("other")}};
}

struct Organisation
{
    OrganisationId id;
    QString name;
    QString nameEn;
    OrganisationKind kind = OrganisationKind::Other;
    QString creditCode;
    std::optional<SubjectId> district;
    bool isDemo = false;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

enum class MeasureKind { Technology, Saving, Infrastructure, Substitution, Management, Other };
constexpr auto keyTable(MeasureKind)
{
    return std::array{Key<MeasureKind>{MeasureKind::Technology, QLatin1StringView("technology")},
                      Key<MeasureKind>{MeasureKind::Saving, QLatin1StringView("saving")},
                      Key<MeasureKind>{MeasureKind::Infrastructure, QLatin1StringView("infrastructure")},
                      Key<MeasureKind>{MeasureKind::Substitution, QLatin1StringView("substitution")},
                      Key<MeasureKind>{MeasureKind::Management, QLatin1StringView("management")},
                      Key<MeasureKind>{MeasureKind::Other, QLatin1StringView("other")}};
}

/// A measure taken by a subject, with its expected effect.
struct Measure
{
    MeasureId id;
    SubjectId subject;
    MeasureKind kind = MeasureKind::Other;
    QString name;
    QString startsOn;
    QString endsOn;
    std::optional<std::int64_t> costFen; ///< Unit: fen.
    std::optional<double> co2TargetT; ///< Unit: tCO2 a year, reduction counted positive.
    QString pollutant; ///< e.g. VOCs; empty = none named
    std::optional<double> pollutantTargetKg; ///< Unit: kg a year, reduction counted positive.
    bool isDemo = false;
    QString note;

    friend bool operator==(const Measure &, const Measure &) = default;
};

enum class CertificationKind {
    GreenFactory,
    GreenProduct,
    GreenSupplyChain,
    GreenPark,
    CleanProductionAudit,
    CarbonVerification,
    Other
};
constexpr auto keyTable(CertificationKind)
{
    return std::array{
        Key<CertificationKind>{CertificationKind::GreenFactory, QLatin1StringView("green_factory")},
        Key<CertificationKind>{CertificationKind::GreenProduct, QLatin1StringView("green_product")},
        Key<CertificationKind>{CertificationKind::GreenSupplyChain, QLatin1StringView("green_supply_chain")},
        Key<CertificationKind>{CertificationKind::GreenPark, QLatin1StringView("green_park")},
        Key<CertificationKind>{CertificationKind::CleanProductionAudit,
                               QLatin1StringView("clean_production_audit")},
        Key<CertificationKind>{CertificationKind::CarbonVerification,
                               QLatin1StringView("carbon_verification")},
        Key<CertificationKind>{CertificationKind::Other, QLatin1StringView("other")}};
}

struct Certification
{
    CertificationId id;
    SubjectId subject;
    CertificationKind kind = CertificationKind::Other;
    QString title;
    QString issuer;
    QString issuedOn;
    QString expiresOn;
    std::optional<DocumentId> document;
    bool isDemo = false;

    friend bool operator==(const Certification &, const Certification &) = default;
};

enum class EventKind { Release, Plaque, Campaign, Forum, Publication, Visit, Other };
constexpr auto keyTable(EventKind)
{
    return std::array{Key<EventKind>{EventKind::Release, QLatin1StringView("release")},
                      Key<EventKind>{EventKind::Plaque, QLatin1StringView("plaque")},
                      Key<EventKind>{EventKind::Campaign, QLatin1StringView("campaign")},
                      Key<EventKind>{EventKind::Forum, QLatin1StringView("forum")},
                      Key<EventKind>{EventKind::Publication, QLatin1StringView("publication")},
                      Key<EventKind>{EventKind::Visit, QLatin1StringView("visit")},
                      Key<EventKind>{EventKind::Other, QLatin1StringView("other")}};
}

/// Something that happened: a plaque, a forum, an index "released, no values".
struct Event
{
    EventId id;
    SubjectId subject;
    EventKind kind = EventKind::Other;
    QString title;
    QString happenedOn;
    DateSense dateSense = DateSense::Exact;
    std::optional<DocumentId> document;
    QString note;
    bool isDemo = false;

    friend bool operator==(const Event &, const Event &) = default;
};

} // namespace pilotage
