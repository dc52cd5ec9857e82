#pragma once

#include "app/domain/issue.h"
#include "app/domain/lookups.h"
#include "app/workbook/model.h"
#include "app/workbook/register_records.h"

namespace pilotage::workbook {

/// Answers the questions of the rules from the register in memory.
[[nodiscard]] Lookups lookupsOf(Model &model);

// What the rules say about one record among the others: its fields, codes that are taken, likely doubles,
// circles. The record replaces the one of its id; id 0 = new.
[[nodiscard]] Issues judged(Model &model, const District &district);
[[nodiscard]] Issues judged(Model &model, const SiteRecord &record);
[[nodiscard]] Issues judged(Model &model, const ProjectRecord &record);
[[nodiscard]] Issues judged(Model &model, const Programme &programme);
[[nodiscard]] Issues judged(Model &model, const EnrolmentRecord &record);
[[nodiscard]] Issues judged(Model &model, const Measure &measure);
[[nodiscard]] Issues judged(Model &model, const Certification &certification);
[[nodiscard]] Issues judged(Model &model, const Event &event);
[[nodiscard]] Issues judged(Model &model, const Organisation &organisation);
[[nodiscard]] Issues judged(Model &model, const Document &document);

/// Steps that `advance` sealed stay as they are, and so does the state they led to.
[[nodiscard]] Issues sealedSteps(Model &model, const EnrolmentRecord &read, const EnrolmentRecord &now);

} // namespace pilotage::workbook
