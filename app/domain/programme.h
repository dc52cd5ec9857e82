#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

enum class ProgrammeLevel { National, Provincial, Prefecture, County, Zone };
constexpr auto keyTable(ProgrammeLevel)
{
    return std::array{Key<ProgrammeLevel>{ProgrammeLevel::National, QLatin1StringView("national")},
                      Key<ProgrammeLevel>{ProgrammeLevel::Provincial, QLatin1StringView("provincial")},
                      Key<ProgrammeLevel>{ProgrammeLevel::Prefecture, QLatin1StringView("prefecture")},
                      Key<ProgrammeLevel>{ProgrammeLevel::County, QLatin1StringView("county")},
                      Key<ProgrammeLevel>{ProgrammeLevel::Zone, QLatin1StringView("zone")}};
}

/// Lifecycle of an enrolment, in the order of the procedure.
enum class Lifecycle {
    Draft,
    Declared,
    Recommended,
    Returned,
    Reviewed,
    Publicised,
    Rejected,
    Listed,
    Planned,
    Implementing,
    Midterm,
    Acceptance,
    Extended,
    Named,
    DynamicReview,
    Revoked
};
constexpr auto keyTable(Lifecycle)
{
    return std::array{Key<Lifecycle>{Lifecycle::Draft, QLatin1StringView("draft")},
                      Key<Lifecycle>{Lifecycle::Declared, QLatin1StringView("declared")},
                      Key<Lifecycle>{Lifecycle::Recommended, QLatin1StringView("recommended")},
                      Key<Lifecycle>{Lifecycle::Returned, QLatin1StringView("returned")},
                      Key<Lifecycle>{Lifecycle::Reviewed, QLatin1StringView("reviewed")},
                      Key<Lifecycle>{Lifecycle::Publicised, QLatin1StringView("publicised")},
                      Key<Lifecycle>{Lifecycle::Rejected, QLatin1StringView("rejected")},
                      Key<Lifecycle>{Lifecycle::Listed, QLatin1StringView("listed")},
                      Key<Lifecycle>{Lifecycle::Planned, QLatin1StringView("planned")},
                      Key<Lifecycle>{Lifecycle::Implementing, QLatin1StringView("implementing")},
                      Key<Lifecycle>{Lifecycle::Midterm, QLatin1StringView("midterm")},
                      Key<Lifecycle>{Lifecycle::Acceptance, QLatin1StringView("acceptance")},
                      Key<Lifecycle>{Lifecycle::Extended, QLatin1StringView("extended")},
                      Key<Lifecycle>{Lifecycle::Named, QLatin1StringView("named")},
                      Key<Lifecycle>{Lifecycle::DynamicReview, QLatin1StringView("dynamic_review")},
                      Key<Lifecycle>{Lifecycle::Revoked, QLatin1StringView("revoked")}};
}

/// What a type of programme is published under: townships and villages as one number, the others alone.
[[nodiscard]] inline QString programmeFamily(const QString &type)
{
    return type.startsWith(QLatin1StringView("LZC_")) ? QStringLiteral("LZC") : type;
}

/// A programme in one batch: type, level, approving authority, document.
/// `type` is one of the codes of the field: SYNERGY_PROV, BENCHMARK_PROJECT, LOWCARBON_COUNTY,
/// LZC_TOWNSHIP, LZC_VILLAGE, SYNERGY_MEE, PEAK_NATIONAL, ZEROCARBON_PARK, ... (data, not an enum).
struct Programme
{
    ProgrammeId id;
    QString type;
    QString nameZh;
    QString nameEn;
    ProgrammeLevel level = ProgrammeLevel::Provincial;
    QString authority;
    QString batch;
    std::optional<DocumentId> document;

    friend bool operator==(const Programme &, const Programme &) = default;
};

/// A district, site or project in a programme. One subject may be enrolled in several.
struct Enrolment
{
    EnrolmentId id;
    ProgrammeId programme;
    SubjectId subject;
    Lifecycle state = Lifecycle::Draft;
    bool isDemo = false; ///< invented: named 演示 wherever it shows
    QString note;

    friend bool operator==(const Enrolment &, const Enrolment &) = default;
};

/// How a date is meant: on it, by it at the latest (<=), or about it.
enum class DateSense { Exact, By, About };
constexpr auto keyTable(DateSense)
{
    return std::array{Key<DateSense>{DateSense::Exact, QLatin1StringView("exact")},
                      Key<DateSense>{DateSense::By, QLatin1StringView("by")},
                      Key<DateSense>{DateSense::About, QLatin1StringView("about")}};
}

/// A dated step of an enrolment's life.
struct EnrolmentEvent
{
    EnrolmentEventId id;
    EnrolmentId enrolment;
    Lifecycle state = Lifecycle::Draft;
    QString happenedOn; ///< ISO date, month or year
    DateSense dateSense = DateSense::Exact;
    std::optional<DocumentId> document;
    QString reason;
    QString author;
    bool isDemo = false;

    friend bool operator==(const EnrolmentEvent &, const EnrolmentEvent &) = default;
};

} // namespace pilotage
