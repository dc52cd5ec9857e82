#pragma once

#include "app/domain/frozen_report.h"

#include <QByteArray>

#include <map>
#include <vector>

namespace pilotage::storage {

class Store;

[[nodiscard]] std::vector<FrozenReport> allFrozenReports(Store &store); ///< newest first
/// Its contents by part: template, values, pdf, xlsx, html.
[[nodiscard]] std::map<QString, QByteArray> frozenReportParts(Store &store, FrozenReportId id);
/// Inside `perform`: the row with its contents. Contents are stored by their hash, once.
void writeFrozenReport(Store &store, const FrozenReport &report, const std::map<QString, QByteArray> &parts);
/// Inside `perform`.
void removeFrozenReport(Store &store, FrozenReportId id);

} // namespace pilotage::storage
