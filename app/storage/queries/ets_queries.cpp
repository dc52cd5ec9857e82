#include "app/storage/queries/ets_queries.h"

#include "app/storage/queries/reading.h"

namespace pilotage::storage {

std::vector<Cycle> allCycles(Store &store)
{
    Sql rows(
        reading(store),
        "SELECT id, code, year_from, year_to, sectors, deadline, offset_cap_percent, national_entities, "
        "national_entities_status, national_due_t, national_rate_percent, national_rate_status, source, note "
        "FROM cycle ORDER BY year_from, id");
    std::vector<Cycle> found;
    while (rows.step()) {
        Cycle item;
        item.id = idAt<CycleId>(rows, 0);
        item.code = rows.text(1);
        item.yearFrom = static_cast<int>(rows.integer(2));
        item.yearTo = static_cast<int>(rows.integer(3));
        item.sectors = rows.text(4);
        item.deadline = rows.text(5);
        item.offsetCapPercent = static_cast<int>(rows.integer(6));
        if (!rows.isNull(7))
            item.nationalEntities = rows.integer(7);
        item.nationalEntitiesStatus = keyAt<DocumentStatus>(rows, 8);
        item.nationalDueT = optionalRealAt(rows, 9);
        item.nationalRatePercent = optionalRealAt(rows, 10);
        item.nationalRateStatus = keyAt<DocumentStatus>(rows, 11);
        item.source = rows.text(12);
        item.note = rows.text(13);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Obligation> allObligations(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, cycle, entity, emission_year, verified_kg, state, reason, document, is_demo "
             "FROM obligation ORDER BY cycle, entity, emission_year");
    std::vector<Obligation> found;
    while (rows.step()) {
        Obligation item;
        item.id = idAt<ObligationId>(rows, 0);
        item.cycle = idAt<CycleId>(rows, 1);
        item.entity = idAt<SubjectId>(rows, 2);
        item.emissionYear = static_cast<int>(rows.integer(3));
        item.verifiedKg = rows.integer(4);
        item.state = keyAt<ObligationState>(rows, 5);
        item.reason = rows.text(6);
        item.document = optionalIdAt<DocumentId>(rows, 7);
        item.isDemo = rows.integer(8) != 0;
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<LedgerEntry> allLedgerEntries(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, obligation, kind, amount_kg, occurred_on, vintage, reverses, document, "
             "is_demo, note FROM ledger_entry ORDER BY obligation, occurred_on, id");
    std::vector<LedgerEntry> found;
    while (rows.step()) {
        LedgerEntry item;
        item.id = idAt<LedgerEntryId>(rows, 0);
        item.obligation = idAt<ObligationId>(rows, 1);
        item.kind = keyAt<LedgerKind>(rows, 2);
        item.amountKg = rows.integer(3);
        item.occurredOn = rows.text(4);
        item.vintage = rows.text(5);
        item.reverses = optionalIdAt<LedgerEntryId>(rows, 6);
        item.document = optionalIdAt<DocumentId>(rows, 7);
        item.isDemo = rows.integer(8) != 0;
        item.note = rows.text(9);
        found.push_back(std::move(item));
    }
    return found;
}

} // namespace pilotage::storage
