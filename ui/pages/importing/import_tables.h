#pragma once

#include "app/workbook/import_session.h"
#include "ui/models/table_model.h"

namespace pilotage::ui {

/// One line of the sheet as read; `number` counts from 1, the first is the header.
struct PreviewLine
{
    int number = 0;
    QStringList cells;
};

[[nodiscard]] std::vector<Column<PreviewLine>> previewColumns(const workbook::ImportSummary &summary,
                                                              int cells);
/// `indicators`: name by code, for columns that hold an indicator.
[[nodiscard]] std::vector<Column<workbook::ImportSummary::Column>>
mappingColumns(const std::map<QString, QString> &indicators);
[[nodiscard]] std::vector<Column<workbook::GroupTotal>> totalColumns();

/// What an import field is called.
[[nodiscard]] QString fieldText(const QString &field, const std::map<QString, QString> &indicators);
/// KIND of the command line and its name.
[[nodiscard]] std::vector<std::pair<QString, QString>> importKinds();
[[nodiscard]] QString layoutText(const QString &layout);

} // namespace pilotage::ui
