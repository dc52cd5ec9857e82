#pragma once

#include "app/workbook/workbook.h"

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

/// `exportTable` of import_stage.h as long work. Throws Cancelled, and no file is left.
[[nodiscard]] Workbook::ExportResult exportTable(storage::Store &store, const QString &kind,
                                                 const QString &path, const std::map<QString, QString> &where,
                                                 JobControl *job);

} // namespace pilotage::workbook
