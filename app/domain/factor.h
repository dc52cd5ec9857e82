#pragma once

#include "app/domain/evidence.h"
#include "app/domain/id.h"
#include "app/domain/keys.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

/// Factors of one guide, version, industry and year. There is never one global table.
struct FactorSet
{
    FactorSetId id;
    QString code;
    QString nameZh;
    QString nameEn;
    QString publisher;
    QString version;
    QString industry;
    int year = 0; ///< data year; 0 = not tied to one
    DocumentStatus status = DocumentStatus::Unverified;
    QString source;

    friend bool operator==(const FactorSet &, const FactorSet &) = default;
};

struct Factor
{
    FactorId id;
    FactorSetId factorSet;
    QString code;
    QString nameZh;
    QString nameEn;
    QString region; ///< division code or grid region; empty = none
    int year = 0;
    QString quantity; ///< ef, ncv, carbon_content, oxidation, standard_coal, equivalent, benchmark, ...
    double value = 0;
    QString unit;
    DocumentStatus status = DocumentStatus::Unverified;
    QString source;

    friend bool operator==(const Factor &, const Factor &) = default;
};

/// core = a veto.
enum class RequirementKind { Core, Guiding, Reference };
constexpr auto keyTable(RequirementKind)
{
    return std::array{Key<RequirementKind>{RequirementKind::Core, QLatin1StringView("core")},
                      Key<RequirementKind>{RequirementKind::Guiding, QLatin1StringView("guiding")},
                      Key<RequirementKind>{RequirementKind::Reference, QLatin1StringView("reference")}};
}

enum class Comparison { AtLeast, AtMost, Text };
constexpr auto keyTable(Comparison)
{
    return std::array{Key<Comparison>{Comparison::AtLeast, QLatin1StringView("at_least")},
                      Key<Comparison>{Comparison::AtMost, QLatin1StringView("at_most")},
                      Key<Comparison>{Comparison::Text, QLatin1StringView("text")}};
}

/// A threshold of a published table, e.g. of national zero-carbon parks.
struct Requirement
{
    RequirementId id;
    QString programmeType;
    int position = 0;
    QString groupZh;
    QString nameZh;
    QString nameEn;
    RequirementKind kind = RequirementKind::Guiding;
    Comparison comparison = Comparison::AtLeast;
    std::optional<double> threshold;
    QString printed; ///< as printed
    QString unit;
    QString condition;
    std::optional<IndicatorId> indicator;
    DocumentStatus status = DocumentStatus::Unverified;
    QString source;

    friend bool operator==(const Requirement &, const Requirement &) = default;
};

} // namespace pilotage
