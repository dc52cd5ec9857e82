#pragma once

#include "app/workbook/figure_editing.h"
#include "app/workbook/import_judge.h"
#include "app/workbook/import_lookup.h"

namespace pilotage::workbook {

/// Subjects and indicators as judging looks them up, kept until register or library change.
struct FigureLookups
{
    explicit FigureLookups(storage::Store &store)
        : lookup(store)
    {
    }
    ImportLookup lookup;
};

struct FigureEditing::Lookups : FigureLookups
{
    using FigureLookups::FigureLookups;
};

} // namespace pilotage::workbook
