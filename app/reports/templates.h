#pragma once

#include "app/reports/report_template.h"

namespace pilotage::reports {

/// Names of the shipped report files, in the order they are offered.
[[nodiscard]] const QStringList &shippedTemplates();
/// A shipped one by its name, or a report file by its path. Issues tell what is wrong; "report-unknown" names
/// what is shipped.
[[nodiscard]] ParsedTemplate loadTemplate(const QString &nameOrPath);

} // namespace pilotage::reports
