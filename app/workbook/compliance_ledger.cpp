#include "app/workbook/compliance_ledger.h"

#include <map>
#include <unordered_map>

namespace pilotage::workbook {

namespace {

void post(CycleEntity &entity, LedgerKind kind, std::int64_t kg, bool onTime)
{
    switch (kind) {
    case LedgerKind::Allocation:
    case LedgerKind::Adjustment:
    case LedgerKind::CarryOver:
        entity.allocatedKg += kg;
        break;
    case LedgerKind::Purchase:
        entity.boughtKg += kg;
        break;
    case LedgerKind::Sale:
        entity.boughtKg -= kg;
        break;
    case LedgerKind::Offset:
        entity.position.offsetKg += kg;
        entity.position.offsetOnTimeKg += onTime ? kg : 0;
        break;
    case LedgerKind::Surrender:
        entity.position.surrenderedKg += kg;
        entity.position.surrenderedOnTimeKg += onTime ? kg : 0;
        break;
    case LedgerKind::Reversal:
        break;
    }
}

} // namespace

std::vector<CycleEntity> cycleEntities(const Cycle &cycle, const std::vector<Obligation> &obligations,
                                       const std::vector<LedgerEntry> &entries)
{
    std::map<SubjectId, CycleEntity> byEntity;
    std::unordered_map<ObligationId, CycleEntity *> ofObligation;
    std::map<SubjectId, bool> anyActive;
    for (const Obligation &obligation : obligations) {
        if (obligation.cycle != cycle.id)
            continue;
        CycleEntity &entity = byEntity[obligation.entity];
        entity.entity = obligation.entity;
        entity.isDemo = entity.isDemo || obligation.isDemo;
        if (obligation.state == ObligationState::Active) {
            entity.position.dueKg += obligation.verifiedKg;
            anyActive[obligation.entity] = true;
            ofObligation.emplace(obligation.id, &entity);
        } else {
            entity.state = obligation.state;
            entity.reason = obligation.reason;
        }
    }
    for (auto &[id, entity] : byEntity) {
        entity.position.isExcluded = !anyActive[id];
        if (!entity.position.isExcluded)
            entity.state = ObligationState::Active;
    }
    std::unordered_map<LedgerEntryId, const LedgerEntry *> byId;
    for (const LedgerEntry &entry : entries)
        byId.emplace(entry.id, &entry);
    for (const LedgerEntry &entry : entries) {
        const auto found = ofObligation.find(entry.obligation);
        if (found == ofObligation.end())
            continue;
        const auto onTime = [&](const LedgerEntry &dated) {
            return cycle.deadline.isEmpty() || dated.occurredOn <= cycle.deadline;
        };
        if (entry.kind != LedgerKind::Reversal) {
            post(*found->second, entry.kind, entry.amountKg, onTime(entry));
        } else if (entry.reverses && byId.contains(*entry.reverses)) {
            const LedgerEntry &taken = *byId.at(*entry.reverses);
            post(*found->second, taken.kind, -entry.amountKg, onTime(taken));
        }
    }
    std::vector<CycleEntity> all;
    for (auto &[id, entity] : byEntity)
        all.push_back(std::move(entity));
    return all;
}

} // namespace pilotage::workbook
