#pragma once

#include <QCoreApplication>

namespace pilotage::workbook {

/// Context of what reports say of their numbers.
struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportValues)
};

} // namespace pilotage::workbook
