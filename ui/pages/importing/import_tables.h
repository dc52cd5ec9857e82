#pragma once

#include "app/workbook/import_session.h"
#include "ui/models/table_model.h"

namespace pilotage::ui {

/// One file of an import in the list at the left.
struct FileLine
{
    QString name;
    QString path;
    QString state; ///< "240 rows", "3 columns open"
    QString reason; ///< more about the state
    Mark mark = Mark::None;
    Tone tone = Tone::Muted;
    bool needsLook = false;
};

[[nodiscard]] std::vector<Column<FileLine>> fileColumns();
[[nodiscard]] std::vector<Column<workbook::GroupTotal>> totalColumns();

/// What an import field is called.
[[nodiscard]] QString fieldText(const QString &field, const std::map<QString, QString> &indicators);
/// KIND of the command line and its name.
[[nodiscard]] std::vector<std::pair<QString, QString>> importKinds();
[[nodiscard]] QString layoutText(const QString &layout);

} // namespace pilotage::ui
