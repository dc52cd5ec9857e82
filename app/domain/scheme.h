#pragma once

#include "app/domain/id.h"
#include "app/domain/indicator.h"
#include "app/domain/keys.h"

#include <QString>

#include <optional>

namespace pilotage {

/// Never call a scheme official that is not.
enum class SchemeStatus { Official, Example, User };
constexpr auto keyTable(SchemeStatus)
{
    return std::array{Key<SchemeStatus>{SchemeStatus::Official, QLatin1StringView("official")},
                      Key<SchemeStatus>{SchemeStatus::Example, QLatin1StringView("example")},
                      Key<SchemeStatus>{SchemeStatus::User, QLatin1StringView("user")}};
}

enum class Normalisation { Minmax, Attainment };
constexpr auto keyTable(Normalisation)
{
    return std::array{Key<Normalisation>{Normalisation::Minmax, QLatin1StringView("minmax")},
                      Key<Normalisation>{Normalisation::Attainment, QLatin1StringView("attainment")}};
}

/// Where the limits of normalisation come from; only `period` re-ranks every year.
enum class Limits { Goal, Fixed, Panel, Period };
constexpr auto keyTable(Limits)
{
    return std::array{Key<Limits>{Limits::Goal, QLatin1StringView("goal")},
                      Key<Limits>{Limits::Fixed, QLatin1StringView("fixed")},
                      Key<Limits>{Limits::Panel, QLatin1StringView("panel")},
                      Key<Limits>{Limits::Period, QLatin1StringView("period")}};
}

enum class Weighting { Fixed, Entropy, Stddev };
constexpr auto keyTable(Weighting)
{
    return std::array{Key<Weighting>{Weighting::Fixed, QLatin1StringView("fixed")},
                      Key<Weighting>{Weighting::Entropy, QLatin1StringView("entropy")},
                      Key<Weighting>{Weighting::Stddev, QLatin1StringView("stddev")}};
}

/// A versioned tree of what an index is made of. Its limits belong to the scheme, so that one subject
/// and period has one score on every page.
struct Scheme
{
    SchemeId id;
    QString code;
    QString version;
    QString nameZh;
    QString nameEn;
    SchemeStatus status = SchemeStatus::User;
    Normalisation normalisation = Normalisation::Minmax;
    Limits limits = Limits::Panel;
    Weighting weighting = Weighting::Fixed;
    int panelFrom = 0; ///< first year of the panel
    int panelTo = 0; ///< last year of the panel
    double coverageMin = 0.8; ///< share of weight a group needs; below it gives no score
    QString note;

    friend bool operator==(const Scheme &, const Scheme &) = default;
};

enum class LeafKind { Group, Observation, Ratio, Change, Method, RegisterCount, ComplianceRate };
constexpr auto keyTable(LeafKind)
{
    return std::array{Key<LeafKind>{LeafKind::Group, QLatin1StringView("group")},
                      Key<LeafKind>{LeafKind::Observation, QLatin1StringView("observation")},
                      Key<LeafKind>{LeafKind::Ratio, QLatin1StringView("ratio")},
                      Key<LeafKind>{LeafKind::Change, QLatin1StringView("change")},
                      Key<LeafKind>{LeafKind::Method, QLatin1StringView("method")},
                      Key<LeafKind>{LeafKind::RegisterCount, QLatin1StringView("register_count")},
                      Key<LeafKind>{LeafKind::ComplianceRate, QLatin1StringView("compliance_rate")}};
}

/// One node of the tree. Weights are absolute: the leaves and method nodes add up to 1.
/// - observation: `indicator`
/// - ratio: `indicator` / `denominator`, in the units of both; `factor` scales it
/// - change: relative change of `indicator` (or ratio) against the same period last year; unit: percent
/// - method: `params` names the method over the siblings named there, e.g.
/// {"method":"coupling","of":["environment","carbon"]}
/// - register_count: enrolments in state named of `params` {"types":[...]} within the subject
/// - compliance_rate: by volume of the cycle with that emission year; unit: percent
struct SchemeItem
{
    SchemeItemId id;
    SchemeId scheme;
    std::optional<SchemeItemId> parent;
    int position = 0;
    QString code;
    QString nameZh;
    QString nameEn;
    double weight = 0;
    LeafKind kind = LeafKind::Group;
    std::optional<IndicatorId> indicator;
    std::optional<IndicatorId> denominator;
    double factor = 1;
    Direction direction = Direction::Benefit;
    std::optional<double> low; ///< fixed limit or base
    std::optional<double> high; ///< fixed limit or goal
    std::optional<double> target; ///< for Direction::Target
    QString params; ///< JSON

    friend bool operator==(const SchemeItem &, const SchemeItem &) = default;
};

enum class EvaluationState { Draft, Published };
constexpr auto keyTable(EvaluationState)
{
    return std::array{Key<EvaluationState>{EvaluationState::Draft, QLatin1StringView("draft")},
                      Key<EvaluationState>{EvaluationState::Published, QLatin1StringView("published")}};
}

/// A saved run. Inputs and results are kept with it (compressed, insert-only), so that it can be
/// shown and recomputed next year.
struct Evaluation
{
    EvaluationId id;
    SchemeId scheme;
    std::optional<SubjectId> scope;
    QString level; ///< key of DistrictLevel
    Period period;
    QString label;
    QString createdAt; ///< UTC ISO 8601
    QString actor;
    QString inputDigest; ///< SHA-256, hex
    EvaluationState state = EvaluationState::Draft;

    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

} // namespace pilotage
