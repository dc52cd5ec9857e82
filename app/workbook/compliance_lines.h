#pragma once

#include "app/domain/ets.h"

#include <vector>

namespace pilotage::workbook {

class Workbook;

/// One row behind the amounts of an entity in a cycle: what it owes for a year, or an entry of its ledger.
struct ComplianceLine
{
    std::optional<LedgerKind> kind; ///< nothing = the verified emissions of the year: what is due
    int emissionYear = 0;
    QString date; ///< ISO; of a ledger entry
    std::int64_t amountKg = 0; ///< as it counts: sales and reversals negative. Unit: kg.
    QString documentTitle;
    QString note; ///< or the reason of an exclusion
    ObligationState state = ObligationState::Active; ///< of the obligation
    bool isReversed = false; ///< a later entry takes it back
    bool isDemo = false;
};

/// Obligations by emission year, each followed by its entries by date.
[[nodiscard]] std::vector<ComplianceLine> complianceLines(Workbook &book, const QString &cycle,
                                                          SubjectId entity);

} // namespace pilotage::workbook
