#pragma once

#include "app/workbook/register_view.h"
#include "ui/models/table_model.h"

#include <map>

namespace pilotage::ui {

/// Names of programme types by key, in the language of the window.
using TypeNames = std::map<QString, QString>;

[[nodiscard]] std::vector<Column<workbook::RegisterRow>> enrolmentColumns(const TypeNames &types);
[[nodiscard]] std::vector<Column<Site>> siteColumns(const std::map<SubjectId, QString> &districts);
[[nodiscard]] std::vector<Column<Project>> projectColumns(const std::map<SubjectId, QString> &districts);

} // namespace pilotage::ui
