#pragma once

#include "app/domain/observation.h"

#include <QString>

#include <set>
#include <vector>

namespace pilotage::workbook {

/// What a committed use case (or its undo) touched, so that models reload only that.
struct Changes
{
    std::set<QString> tables; ///< SQL table names, e.g. "observation", "site"
    /// Keys of touched observations; empty with `manyObservations` when there are too many to list.
    std::vector<ObservationKey> observations;
    bool manyObservations = false;

    [[nodiscard]] bool touches(const QString &table) const { return tables.contains(table); }
};

} // namespace pilotage::workbook
