#pragma once

#include "app/workbook/import_lookup.h"

namespace pilotage::workbook {

/// Two indicators of a workbook of which one is a part of the other (domain/part_of_whole.h), by their
/// positions in the lookup.
struct PartRule
{
    int part = 0;
    int whole = 0;
};
/// Those that the workbook has in one and the same unit.
[[nodiscard]] std::vector<PartRule> partRules(const ImportLookup &lookup);

/// A part that is larger than its whole: worth a look, since either may be wrong.
struct PartDoubt
{
    PartRule rule;
    double part = 0;
    double whole = 0;
    bool isOtherStored = false; ///< the figure it was compared with stands in the workbook
};
[[nodiscard]] bool isAboveWhole(double part, double whole);
/// Code and arguments for people.
[[nodiscard]] QString codeOf(const PartDoubt &doubt);
[[nodiscard]] QStringList argumentsOf(const PartDoubt &doubt, const ImportLookup &lookup);

} // namespace pilotage::workbook
