#pragma once

#include "app/domain/ets.h"
#include "app/domain/issue.h"
#include "app/domain/subject.h"

#include <optional>
#include <vector>

namespace pilotage::workbook {

struct ComplianceRequest
{
    QString cycle; ///< code; empty = all cycles
    std::optional<SubjectId> under;
    enum class By { None, District, Sector } by = By::None;
};

/// A rate with what stands above and below it. No entities = no value ("not applicable"), never 100 %.
struct Rate
{
    std::optional<double> percent;
    std::int64_t numerator = 0; ///< kg, or entities
    std::int64_t denominator = 0; ///< kg, or entities
};

enum class EntityStanding { Full, Short, Excluded };

/// One entity in one cycle (its emission years added up). Unit of all amounts: kg, integers.
struct EntityCompliance
{
    SubjectId entity;
    QString name;
    QString creditCode;
    QString districtCode;
    QString districtName;
    QString districtNameEn;
    QString sector; ///< key: power, steel, cement, aluminium, ...
    std::int64_t dueKg = 0;
    std::int64_t allocatedKg = 0; ///< allocation and adjustments
    std::int64_t boughtKg = 0; ///< purchases less sales
    std::int64_t surrenderedKg = 0; ///< allowances handed in
    std::int64_t offsetKg = 0; ///< CCER counted, at most the cap's share of the obligation
    std::int64_t offsetIgnoredKg = 0; ///< CCER beyond the cap
    std::int64_t onTimeKg = 0; ///< counted and dated on or before the deadline
    std::int64_t gapKg = 0; ///< due - surrendered - offset, never below 0
    EntityStanding standing = EntityStanding::Full;
    ObligationState state = ObligationState::Active;
    QString reason;
    bool isDemo = false;
};

struct ComplianceGroup
{
    QString key; ///< division code or sector key; empty = the total
    QString name;
    QString nameEn;
    Rate byVolume;
    Rate byEntity;
    Rate byVolumeOnTime;
    Rate byEntityOnTime;
    int excluded = 0;
    int shortEntities = 0;
    std::int64_t gapKg = 0;
};

/// A published rate whose basis is not stated: an observation, printed 口径未公布.
struct PublishedRate
{
    double percent = 0;
    QString printed;
    QString sourceTitle;
};

struct CycleCompliance
{
    Cycle cycle;
    ComplianceGroup total;
    std::vector<ComplianceGroup> groups;
    std::vector<EntityCompliance> entities; ///< short ones first, then by amount due, largest first
    std::optional<PublishedRate> published;
    bool hasObligations = false; ///< false = nothing registered: rates are "not applicable"
    Issues warnings;
};

} // namespace pilotage::workbook
