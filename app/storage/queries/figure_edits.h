#pragma once

#include "app/domain/evidence.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace pilotage::storage {

class Store;

/// One figure as a grid shows it.
struct GridFigure
{
    Observation figure;
    bool hasComment = false;
    bool hasCandidates = false;
};

/// Looks figures up one by one, with statements prepared once.
class FigureReader
{
public:
    explicit FigureReader(Store &store);
    ~FigureReader();

    [[nodiscard]] std::optional<GridFigure> find(const ObservationKey &key);
    [[nodiscard]] std::optional<Observation> figure(const ObservationKey &key);
    /// NaN unless the state is present.
    [[nodiscard]] double value(const ObservationKey &key);
    /// The newest target under a key.
    [[nodiscard]] std::optional<Target> target(SubjectId subject, IndicatorId indicator, Period period);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

/// Edits of figures by hand, inside `perform`; statements prepared once. Large batches come in key order.
class FigureEdits
{
public:
    explicit FigureEdits(Store &store);
    ~FigureEdits();

    /// Writes the figure; none of its candidates is the chosen one then, and its printed text goes.
    void write(const Observation &figure);
    /// Also its note and candidates.
    void clear(const ObservationKey &key);
    void setReview(const ObservationKey &key, Review review);

private:
    struct Parts;
    std::unique_ptr<Parts> d;
};

[[nodiscard]] std::vector<ObservationCandidate> candidatesOf(Store &store, const ObservationKey &key);
[[nodiscard]] std::vector<Target> targetsOf(Store &store, const ObservationKey &key); ///< newest first

/// Inside `perform`: takes the note away if nothing is left in it.
void writeNote(Store &store, const ObservationNote &note);
/// Inside `perform`: makes the candidate the figure. A figure that came from elsewhere stays as a candidate.
void chooseCandidate(Store &store, const ObservationKey &key, SourceId source);

} // namespace pilotage::storage
