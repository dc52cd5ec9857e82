#pragma once

#include <QIODevice>
#include <QStringList>

namespace pilotage::cli {

/// `pilotage-cli calc METHOD --matrix M.csv ...`: a method on a plain table, no workbook needed.
/// `arguments` are those after "calc". Data goes to `out`, messages to `err`.
/// Returns 0 done, 1 input refused, 2 usage, 3 file or system error.
[[nodiscard]] int runCalc(const QStringList &arguments, QIODevice &out, QIODevice &err);

} // namespace pilotage::cli
