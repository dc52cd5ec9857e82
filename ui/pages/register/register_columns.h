#pragma once

#include "app/workbook/register_view.h"
#include "ui/models/table_model.h"

#include <functional>
#include <map>

namespace pilotage::ui {

[[nodiscard]] std::vector<Column<workbook::RegisterRow>>
enrolmentColumns(const std::map<SubjectId, QString> &counties, std::function<bool()> hasRoom);
[[nodiscard]] std::vector<Column<Site>> siteColumns(const std::map<SubjectId, QString> &districts);
[[nodiscard]] std::vector<Column<Project>> projectColumns(const std::map<SubjectId, QString> &districts);

} // namespace pilotage::ui
