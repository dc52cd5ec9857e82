#include "app/workbook/salvage.h"

#include "app/storage/salvage.h"
#include "app/workbook/job.h"

#include <QCoreApplication>

namespace pilotage::workbook {

Salvaged salvage(const QString &path, const QString &out, JobControl *job)
{
    const auto step = [job](double fraction) {
        if (job)
            job->step(fraction, QCoreApplication::translate("workbook", "Reading the damaged file"));
    };
    const storage::SalvageReport report = storage::salvage(path, out, systemClock(), step);
    Salvaged salvaged;
    salvaged.rows = report.rows;
    salvaged.pages = report.pages;
    salvaged.attachments = report.contents;
    salvaged.issues = report.issues;
    for (const storage::LostPage &page : report.lost)
        salvaged.lost.push_back({page.page, page.table, page.reason});
    return salvaged;
}

} // namespace pilotage::workbook
