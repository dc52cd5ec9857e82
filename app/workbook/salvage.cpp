#include "app/workbook/salvage.h"

#include "app/storage/salvage.h"

namespace pilotage::workbook {

Salvaged salvage(const QString &path, const QString &out)
{
    const storage::SalvageReport report = storage::salvage(path, out, systemClock());
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
