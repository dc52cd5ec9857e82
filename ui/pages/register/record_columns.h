#pragma once

#include "app/domain/evidence.h"
#include "app/workbook/register_lists.h"
#include "ui/models/table_model.h"

#include <map>

namespace pilotage::ui {

using Titles = std::map<std::int64_t, QString>; ///< names by id

[[nodiscard]] std::vector<Column<workbook::Listed<Measure>>> measureColumns();
/// `today` as an ISO date: what has run out is marked.
[[nodiscard]] std::vector<Column<workbook::Listed<Certification>>> certificationColumns(const QString &today);
[[nodiscard]] std::vector<Column<workbook::Listed<Event>>> eventColumns();
[[nodiscard]] std::vector<Column<Programme>> programmeColumns(const Titles &documents,
                                                              const std::map<std::int64_t, int> &enrolments);
[[nodiscard]] std::vector<Column<Organisation>> organisationColumns(const Titles &districts);
[[nodiscard]] std::vector<Column<Document>> documentColumns();

} // namespace pilotage::ui
