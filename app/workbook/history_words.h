#pragma once

#include "app/domain/observation.h"

#include <QString>

#include <vector>

namespace pilotage::workbook {

class Workbook;

/// One change in words of the user's language: no row numbers, no codes of columns.
struct HistoryLine
{
    std::int64_t seq = 0;
    QString utc;
    QString actor;
    QString label; ///< of the step
    QString reason;
    QString table; ///< "figure", "site", ...
    QString row; ///< "Lucheng, PM2.5, 2023"; why there are no values where a payload was archived or erased
    QString field; ///< "Value"; "added" or "removed" for a whole row
    QString before; ///< with unit
    QString after;
};

/// What one step changed.
[[nodiscard]] std::vector<HistoryLine> changesInWords(Workbook &workbook, std::int64_t seq, int limit = 1000);
/// What became of one figure, newest first.
[[nodiscard]] std::vector<HistoryLine> cellHistoryInWords(Workbook &workbook, const ObservationKey &key);

/// What became of a subject and of what is kept about it (enrolments with their steps, events, measures,
/// certificates), newest first; at most `limit` changes.
[[nodiscard]] std::vector<HistoryLine> subjectHistoryInWords(Workbook &workbook, SubjectId subject,
                                                             int limit = 200);

} // namespace pilotage::workbook
