#include "app/workbook/history_desk.h"

#include "app/storage/queries/log_queries.h"
#include "app/storage/queries/revert_preview.h"
#include "app/workbook/workbook_parts.h"

#include <algorithm>

namespace pilotage::workbook {

namespace {

std::int64_t sumOf(const std::map<QString, std::int64_t> &rows)
{
    std::int64_t sum = 0;
    for (const auto &[table, count] : rows)
        sum += count;
    return sum;
}

} // namespace

HistoryPage historyPage(Workbook &book, const HistoryFilter &filter, std::int64_t before, int limit)
{
    storage::Store &store = Access::reading(book);
    const storage::LogFilter wanted{filter.text, filter.actor, filter.table, filter.fromUtc, filter.toUtc};
    HistoryPage page;
    page.total = storage::logCount(store, wanted);
    for (const storage::LoggedChange &change : storage::logPage(store, wanted, before, limit + 1)) {
        if (static_cast<int>(page.entries.size()) == limit) {
            page.next = page.entries.back().seq;
            break;
        }
        page.entries.push_back(entryOf(change));
    }
    return page;
}

std::vector<QString> historyActors(Workbook &book)
{
    return storage::logActors(Access::reading(book));
}

std::vector<HistoryEntry> undoList(Workbook &book, int limit)
{
    std::vector<HistoryEntry> entries;
    for (const storage::LoggedChange &change : storage::undoable(Access::reading(book), limit))
        entries.push_back(entryOf(change));
    return entries;
}

RevertPreview previewRevert(Workbook &book, std::int64_t seq, int limit)
{
    RevertPreview preview;
    preview.refusals = storage::whyNotReverted(Access::writing(book), seq);
    preview.changes = book.changesOf(seq, limit + 1);
    preview.isCut = static_cast<int>(preview.changes.size()) > limit;
    if (preview.isCut)
        preview.changes.pop_back();
    for (HistoryEntry &change : preview.changes)
        std::swap(change.oldValue, change.newValue);
    return preview;
}

std::vector<BinEntry> binEntries(Workbook &book)
{
    storage::Store &store = Access::reading(book);
    std::vector<BinEntry> entries;
    for (const storage::LoggedChange &change : store.bin()) {
        const storage::DeletedRows deleted = storage::deletedRows(store, change.seq);
        entries.push_back({change.seq, change.utc, change.actor, change.label, change.reason, deleted.rows,
                           sumOf(deleted.rows), sumOf(deleted.missing)});
    }
    return entries;
}

Restored restoreFromBin(Workbook &book, std::int64_t seq)
{
    storage::Store &store = Access::writing(book);
    const std::int64_t before = sumOf(storage::deletedRows(store, seq).missing);
    Restored restored;
    restored.questions = store.restoreFromBin(seq);
    restored.rows = before - sumOf(storage::deletedRows(store, seq).missing);
    return restored;
}

} // namespace pilotage::workbook
