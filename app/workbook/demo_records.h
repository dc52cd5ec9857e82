#pragma once

#include "app/domain/observation.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"

#include <vector>

namespace pilotage::workbook::demo {

/// Figures that go in together.
struct Figures
{
    std::vector<Observation> observations;
    std::vector<ObservationNote> notes; ///< empty ones are left out
    /// Further sources of figures among `observations`; those that stand there become the chosen ones.
    std::vector<ObservationCandidate> candidates;
};

/// Inside `perform`, as all of these.
template<class T>
void add(storage::Store &store, const T &row)
{
    storage::Repository<T>(store.db()).insert(row);
}

template<class T>
void change(storage::Store &store, const T &row)
{
    storage::Repository<T>(store.db()).update(row);
}

/// Sorts by key first: rows lie in key order.
void addFigures(storage::Store &store, Figures figures);
void changeFigure(storage::Store &store, const Observation &figure);

} // namespace pilotage::workbook::demo
