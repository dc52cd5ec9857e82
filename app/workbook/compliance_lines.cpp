#include "app/workbook/compliance_lines.h"

#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <algorithm>
#include <set>

namespace pilotage::workbook {

namespace {

QString titleOf(storage::Store &store, const std::optional<DocumentId> &id)
{
    const auto document = id ? storage::Repository<Document>(store.db()).find(*id) : std::nullopt;
    return document ? document->title : QString();
}

bool takesAway(LedgerKind kind)
{
    return kind == LedgerKind::Sale || kind == LedgerKind::Reversal;
}

} // namespace

std::vector<ComplianceLine> complianceLines(Workbook &book, const QString &cycle, SubjectId entity)
{
    const Model::Ets &ets = Access::model(book).ets();
    storage::Store &store = Access::reading(book);
    const auto wanted = std::find_if(ets.cycles.begin(), ets.cycles.end(),
                                     [&](const Cycle &each) { return each.code == cycle; });
    if (wanted == ets.cycles.end())
        return {};
    std::vector<const Obligation *> obligations;
    for (const Obligation &each : ets.obligations)
        if (each.cycle == wanted->id && each.entity == entity)
            obligations.push_back(&each);
    std::stable_sort(obligations.begin(), obligations.end(), [](const Obligation *a, const Obligation *b) {
        return a->emissionYear < b->emissionYear;
    });
    std::set<LedgerEntryId> reversed;
    for (const LedgerEntry &entry : ets.entries)
        if (entry.reverses)
            reversed.insert(*entry.reverses);
    std::vector<ComplianceLine> lines;
    for (const Obligation *owed : obligations) {
        lines.push_back({{},
                         owed->emissionYear,
                         {},
                         owed->verifiedKg,
                         titleOf(store, owed->document),
                         owed->reason,
                         owed->state,
                         false,
                         owed->isDemo});
        const auto first = static_cast<std::ptrdiff_t>(lines.size());
        for (const LedgerEntry &entry : ets.entries)
            if (entry.obligation == owed->id)
                lines.push_back({entry.kind, owed->emissionYear, entry.occurredOn,
                                 takesAway(entry.kind) ? -entry.amountKg : entry.amountKg,
                                 titleOf(store, entry.document), entry.note, owed->state,
                                 reversed.contains(entry.id), entry.isDemo});
        std::stable_sort(lines.begin() + first, lines.end(),
                         [](const ComplianceLine &a, const ComplianceLine &b) { return a.date < b.date; });
    }
    return lines;
}

} // namespace pilotage::workbook
