#include "app/workbook/demo_records.h"

#include "app/storage/repositories/observation_repository.h"

#include <algorithm>

namespace pilotage::workbook::demo {

namespace {

ObservationCandidate chosen(const Observation &figure)
{
    return {figure.key,         *figure.source,         figure.value, figure.qualifier,
            figure.enteredUnit, figure.enteredDecimals, true};
}

} // namespace

void addFigures(storage::Store &store, Figures figures)
{
    std::sort(figures.observations.begin(), figures.observations.end(),
              [](const Observation &a, const Observation &b) { return a.key < b.key; });
    storage::ObservationRepository(store.db()).insert(figures.observations);
    std::vector<ObservationNote> notes;
    for (const ObservationNote &note : figures.notes)
        if (!(note.printed.isEmpty() && note.asOf.isEmpty() && note.comment.isEmpty()))
            notes.push_back(note);
    storage::Repository<ObservationNote>(store.db()).insert(notes);
    storage::Repository<ObservationCandidate> candidates(store.db());
    for (const ObservationCandidate &other : figures.candidates) {
        candidates.insert(other);
        for (const Observation &figure : figures.observations)
            if (figure.key == other.key && figure.source)
                candidates.insert(chosen(figure));
    }
}

void changeFigure(storage::Store &store, const Observation &figure)
{
    storage::ObservationRepository(store.db()).replace(figure);
}

} // namespace pilotage::workbook::demo
