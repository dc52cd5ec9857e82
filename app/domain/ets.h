#pragma once

#include "app/domain/evidence.h"
#include "app/domain/id.h"
#include "app/domain/keys.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace pilotage {

/// A compliance cycle of the carbon market, national facts as published.
struct Cycle
{
    CycleId id;
    QString code; ///< e.g. 2019-2020, 2024
    int yearFrom = 0;
    int yearTo = 0;
    QString sectors;
    QString deadline; ///< ISO date on which all must have surrendered
    int offsetCapPercent = 5; ///< CCER counted up to this share of the obligation (办法, Art. 29)
    std::optional<std::int64_t> nationalEntities;
    DocumentStatus nationalEntitiesStatus = DocumentStatus::Verified;
    std::optional<double> nationalDueT; ///< Unit: t.
    std::optional<double> nationalRatePercent; ///< by volume. Unit: percent.
    DocumentStatus nationalRateStatus = DocumentStatus::Verified;
    QString source;
    QString note;

    friend bool operator==(const Cycle &, const Cycle &) = default;
};

enum class ObligationState { Active, ExcludedClosed, ExcludedMerged, ExcludedCourt, ExcludedOther };
constexpr auto keyTable(ObligationState)
{
    return std::array{
        Key<ObligationState>{ObligationState::Active, QLatin1StringView("active")},
        Key<ObligationState>{ObligationState::ExcludedClosed, QLatin1StringView("excluded_closed")},
        Key<ObligationState>{ObligationState::ExcludedMerged, QLatin1StringView("excluded_merged")},
        Key<ObligationState>{ObligationState::ExcludedCourt, QLatin1StringView("excluded_court")},
        Key<ObligationState>{ObligationState::ExcludedOther, QLatin1StringView("excluded_other")}};
}

/// What one entity owes for one emission year. Key: (cycle, entity, emission year).
struct Obligation
{
    ObligationId id;
    CycleId cycle;
    SubjectId entity; ///< a site of kind enterprise or factory
    int emissionYear = 0;
    std::int64_t verifiedKg = 0; ///< Unit: kg CO2, integer.
    ObligationState state = ObligationState::Active;
    QString reason; ///< of an exclusion
    std::optional<DocumentId> document;
    bool isDemo = false;

    friend bool operator==(const Obligation &, const Obligation &) = default;
};

enum class LedgerKind { Allocation, Adjustment, Purchase, Sale, CarryOver, Offset, Surrender, Reversal };
constexpr auto keyTable(LedgerKind)
{
    return std::array{Key<LedgerKind>{LedgerKind::Allocation, QLatin1StringView("allocation")},
                      Key<LedgerKind>{LedgerKind::Adjustment, QLatin1StringView("adjustment")},
                      Key<LedgerKind>{LedgerKind::Purchase, QLatin1StringView("purchase")},
                      Key<LedgerKind>{LedgerKind::Sale, QLatin1StringView("sale")},
                      Key<LedgerKind>{LedgerKind::CarryOver, QLatin1StringView("carry_over")},
                      Key<LedgerKind>{LedgerKind::Offset, QLatin1StringView("offset")},
                      Key<LedgerKind>{LedgerKind::Surrender, QLatin1StringView("surrender")},
                      Key<LedgerKind>{LedgerKind::Reversal, QLatin1StringView("reversal")}};
}

/// One event of the allowance ledger; rates are derived from these, never typed.
/// Amounts are positive but for adjustment (either sign). A reversal names the entry it takes back.
struct LedgerEntry
{
    LedgerEntryId id;
    ObligationId obligation;
    LedgerKind kind = LedgerKind::Allocation;
    std::int64_t amountKg = 0; ///< Unit: kg CO2, integer.
    QString occurredOn; ///< ISO date
    QString vintage;
    std::optional<LedgerEntryId> reverses;
    std::optional<DocumentId> document;
    bool isDemo = false;
    QString note;

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

} // namespace pilotage
