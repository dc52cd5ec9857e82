#include "app/workbook/targets.h"

#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <algorithm>

namespace pilotage::workbook {

std::vector<Target> targetsOf(Workbook &workbook, SubjectId subject, const QString &indicatorCode)
{
    Workbook::Parts &parts = workbook.parts();
    const Indicator *indicator = parts.model->indicatorByCode(indicatorCode);
    if (!indicator)
        return {};
    std::vector<Target> found;
    for (const Target &target :
         storage::Repository<Target>(parts.store->db()).where(&Target::subject, subject))
        if (target.indicator == indicator->id)
            found.push_back(target);
    std::stable_sort(found.begin(), found.end(),
                     [](const Target &a, const Target &b) { return a.period < b.period; });
    return found;
}

} // namespace pilotage::workbook
