#pragma once

#include "app/workbook/workbook_facts.h"

namespace pilotage::workbook {

class JobControl;
class Workbook;

/// What was found, by what it is about.
[[nodiscard]] CheckReport checkReport(const Issues &findings, const Issues &contents, std::int64_t changeSets,
                                      const QString &headHash);
/// `Workbook::check` on a connection of its own: pages go on reading while a worker looks through the file.
[[nodiscard]] CheckReport checkFile(Workbook &book, JobControl *job = nullptr);

} // namespace pilotage::workbook
