#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace pilotage {

/// What a subject is; the parent table of all that figures, targets and enrolments are about.
enum class SubjectKind { District, Site, Project };
constexpr auto keyTable(SubjectKind)
{
    return std::array{Key<SubjectKind>{SubjectKind::District, QLatin1StringView("district")},
                      Key<SubjectKind>{SubjectKind::Site, QLatin1StringView("site")},
                      Key<SubjectKind>{SubjectKind::Project, QLatin1StringView("project")}};
}

enum class DistrictLevel { Country, Province, Prefecture, County, Township, Village };
constexpr auto keyTable(DistrictLevel)
{
    return std::array{Key<DistrictLevel>{DistrictLevel::Country, QLatin1StringView("country")},
                      Key<DistrictLevel>{DistrictLevel::Province, QLatin1StringView("province")},
                      Key<DistrictLevel>{DistrictLevel::Prefecture, QLatin1StringView("prefecture")},
                      Key<DistrictLevel>{DistrictLevel::County, QLatin1StringView("county")},
                      Key<DistrictLevel>{DistrictLevel::Township, QLatin1StringView("township")},
                      Key<DistrictLevel>{DistrictLevel::Village, QLatin1StringView("village")}};
}

enum class DistrictKind { Administrative, FunctionalZone };
constexpr auto keyTable(DistrictKind)
{
    return std::array{Key<DistrictKind>{DistrictKind::Administrative, QLatin1StringView("administrative")},
                      Key<DistrictKind>{DistrictKind::FunctionalZone, QLatin1StringView("functional_zone")}};
}

/// An administrative division or functional zone. Codes change, so validity and successor are kept.
/// Source of codes: GB/T 2260 (six digits) and the statistical divisions (nine, twelve digits).
struct District
{
    SubjectId id;
    QString code; ///< 6, 9 or 12 digits; empty where a functional zone has none
    QString name;
    QString nameEn;
    DistrictLevel level = DistrictLevel::County;
    DistrictKind kind = DistrictKind::Administrative;
    std::optional<SubjectId> parent;
    QString validFrom; ///< ISO date or year; empty = not known
    QString validTo; ///< empty = still valid
    std::optional<SubjectId> successor;
    QString note;

    friend bool operator==(const District &, const District &) = default;
};

enum class SiteKind { Park, Enterprise, Village, Town, Factory, Mine, Other };
constexpr auto keyTable(SiteKind)
{
    return std::array{Key<SiteKind>{SiteKind::Park, QLatin1StringView("park")},
                      Key<SiteKind>{SiteKind::Enterprise, QLatin1StringView("enterprise")},
                      Key<SiteKind>{SiteKind::Village, QLatin1StringView("village")},
                      Key<SiteKind>{SiteKind::Town, QLatin1StringView("town")},
                      Key<SiteKind>{SiteKind::Factory, QLatin1StringView("factory")},
                      Key<SiteKind>{SiteKind::Mine, QLatin1StringView("mine")},
                      Key<SiteKind>{SiteKind::Other, QLatin1StringView("other")}};
}

/// A place on the ground: park, enterprise, mine... A pilot is not a site but an enrolment of one.
struct Site
{
    SubjectId id;
    QString code; ///< own code; empty = none
    QString name;
    QString nameEn;
    SiteKind kind = SiteKind::Other;
    std::optional<SubjectId> district; ///< the district that answers for it
    std::optional<SubjectId> parentSite;
    QString creditCode; ///< 统一社会信用代码, 18 characters (GB 32100); empty = none
    QString industry; ///< GB/T 4754 class, or an ETS sector key (power, steel, cement, aluminium)
    std::optional<double> latitude; ///< degrees, WGS 84
    std::optional<double> longitude; ///< degrees, WGS 84
    bool isDemo = false; ///< invented for the demonstration workbook
    QString note;

    friend bool operator==(const Site &, const Site &) = default;
};

/// Share of a site that lies in a further district. Unit: percent.
struct SiteShare
{
    SubjectId site;
    SubjectId district;
    double percent = 0;

    friend bool operator==(const SiteShare &, const SiteShare &) = default;
};

enum class ProjectKind { Benchmark, Industrial, Retrofit, Sink, Energy, Platform, Other };
constexpr auto keyTable(ProjectKind)
{
    return std::array{Key<ProjectKind>{ProjectKind::Benchmark, QLatin1StringView("benchmark")},
                      Key<ProjectKind>{ProjectKind::Industrial, QLatin1StringView("industrial")},
                      Key<ProjectKind>{ProjectKind::Retrofit, QLatin1StringView("retrofit")},
                      Key<ProjectKind>{ProjectKind::Sink, QLatin1StringView("sink")},
                      Key<ProjectKind>{ProjectKind::Energy, QLatin1StringView("energy")},
                      Key<ProjectKind>{ProjectKind::Platform, QLatin1StringView("platform")},
                      Key<ProjectKind>{ProjectKind::Other, QLatin1StringView("other")}};
}

enum class ProjectStage { Planned, Signed, Started, InProgress, Finished, Accepted, Stopped };
constexpr auto keyTable(ProjectStage)
{
    return std::array{Key<ProjectStage>{ProjectStage::Planned, QLatin1StringView("planned")},
                      Key<ProjectStage>{ProjectStage::Signed, QLatin1StringView("signed")},
                      Key<ProjectStage>{ProjectStage::Started, QLatin1StringView("started")},
                      Key<ProjectStage>{ProjectStage::InProgress, QLatin1StringView("in_progress")},
                      Key<ProjectStage>{ProjectStage::Finished, QLatin1StringView("finished")},
                      Key<ProjectStage>{ProjectStage::Accepted, QLatin1StringView("accepted")},
                      Key<ProjectStage>{ProjectStage::Stopped, QLatin1StringView("stopped")}};
}

/// A project. Investment, area and effect are observations: they need period, qualifier and source.
struct Project
{
    SubjectId id;
    QString code;
    QString name;
    QString nameEn;
    ProjectKind kind = ProjectKind::Other;
    ProjectStage stage = ProjectStage::Planned;
    std::optional<SubjectId> district;
    std::optional<SubjectId> site;
    QString startsOn; ///< ISO date, month or year
    QString endsOn;
    bool isDemo = false;
    QString note;

    friend bool operator==(const Project &, const Project &) = default;
};

struct Milestone
{
    MilestoneId id;
    SubjectId project;
    QString name;
    QString dueOn;
    QString doneOn;

    friend bool operator==(const Milestone &, const Milestone &) = default;
};

/// One funding line. Unit: fen (0.01 CNY), an integer, never a floating number.
struct Funding
{
    FundingId id;
    SubjectId project;
    QString funder;
    int year = 0;
    std::int64_t amountFen = 0;

    friend bool operator==(const Funding &, const Funding &) = default;
};

} // namespace pilotage
