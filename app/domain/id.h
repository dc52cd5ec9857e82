#pragma once

// First, so that moc knows the library's macros when it meets <compare>.
#include <cstddef>

#include <compare>
#include <cstdint>
#include <functional>

namespace pilotage {

/// Identity of one row: `counter << 20 | replica`, below 10^15, or below 2^20 for shipped rows.
/// Explicit on purpose: two kinds of id never mix and none turns into a number by itself.
/// "No id" is `std::optional<Id>`.
template<class Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {
    }

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isShipped() const { return m_value > 0 && m_value < (1 << 20); }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::int64_t m_value = 0;
};

/// Parent identity of districts, sites and projects: all that observations can be about.
using SubjectId = Id<struct SubjectTag>;
using IndicatorId = Id<struct IndicatorTag>;
using DocumentId = Id<struct DocumentTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SourceId = Id<struct SourceTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using EnrolmentId = Id<struct EnrolmentTag>;
using EnrolmentEventId = Id<struct EnrolmentEventTag>;
using MilestoneId = Id<struct MilestoneTag>;
using FundingId = Id<struct FundingTag>;
using OrganisationId = Id<struct OrganisationTag>;
using MeasureId = Id<struct MeasureTag>;
using CertificationId = Id<struct CertificationTag>;
using EventId = Id<struct EventTag>;
using TargetId = Id<struct TargetTag>;
using SchemeId = Id<struct SchemeTag>;
using SchemeItemId = Id<struct SchemeItemTag>;
using EvaluationId = Id<struct EvaluationTag>;
using CycleId = Id<struct CycleTag>;
using ObligationId = Id<struct ObligationTag>;
using LedgerEntryId = Id<struct LedgerEntryTag>;
using FactorSetId = Id<struct FactorSetTag>;
using FactorId = Id<struct FactorTag>;
using RequirementId = Id<struct RequirementTag>;
using PersonId = Id<struct PersonTag>;
using RoleId = Id<struct RoleTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using SavedViewId = Id<struct SavedViewTag>;
using FrozenReportId = Id<struct FrozenReportTag>;

} // namespace pilotage

template<class Tag>
struct std::hash<pilotage::Id<Tag>>
{
    std::size_t operator()(pilotage::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value());
    }
};
