#pragma once

#include "app/domain/issue.h"
#include "app/workbook/workbook_facts.h"

#include <cstdint>
#include <map>
#include <vector>

namespace pilotage::workbook {

class Workbook;

/// Which steps are wanted; what is empty is not asked.
struct HistoryFilter
{
    QString text; ///< in the name of the step or its reason
    QString actor;
    QString table; ///< steps that touch it, and their undo and redo
    QString fromUtc; ///< ISO 8601, inclusive
    QString toUtc; ///< ISO 8601, exclusive
};

struct HistoryPage
{
    std::vector<HistoryEntry> entries; ///< newest first
    std::int64_t total = 0; ///< of the filter
    std::int64_t next = 0; ///< pass it as `before` for the next page; 0 = this was the last
};
[[nodiscard]] HistoryPage historyPage(Workbook &book, const HistoryFilter &filter, std::int64_t before = 0,
                                      int limit = 100);
/// Who signed steps, by name.
[[nodiscard]] std::vector<QString> historyActors(Workbook &book);

/// What Ctrl+Z would take back one after the other, the next one first.
[[nodiscard]] std::vector<HistoryEntry> undoList(Workbook &book, int limit = 100);

/// What taking an older step back would do, without doing it. `Workbook::revert` does it.
struct RevertPreview
{
    std::vector<HistoryEntry> changes; ///< oldValue = as it is, newValue = as it would be
    bool isCut = false; ///< there are more changes than asked for
    Issues refusals; ///< empty = it would be done
};
[[nodiscard]] RevertPreview previewRevert(Workbook &book, std::int64_t seq, int limit = 1000);

/// One step that deleted something which is still gone, in the last 30 days.
struct BinEntry
{
    std::int64_t seq = 0;
    QString utc;
    QString actor;
    QString label;
    QString reason;
    std::map<QString, std::int64_t> rows; ///< deleted, by table
    std::int64_t total = 0;
    std::int64_t missing = 0; ///< of which are not there again
};
[[nodiscard]] std::vector<BinEntry> binEntries(Workbook &book); ///< newest first

/// What came back out of the bin. `questions` name the rows that did not: their place is taken
/// (row-place-taken) or what they belong to is gone (parent-missing).
struct Restored
{
    std::int64_t rows = 0;
    Issues questions;
};
/// One ordinary step; Ctrl+Z puts it back into the bin.
Restored restoreFromBin(Workbook &book, std::int64_t seq);

} // namespace pilotage::workbook
