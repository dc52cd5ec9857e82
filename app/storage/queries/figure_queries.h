#pragma once

#include "app/domain/evidence.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace pilotage::storage {

class Store;

/// One figure as the column store wants it: totals (part 0) only.
struct ScannedFigure
{
    std::int64_t subject = 0;
    std::int64_t indicator = 0;
    int period = 0;
    std::uint8_t state = 0;
    std::uint8_t qualifier = 0;
    double value = 0; ///< NaN unless state is present
};

/// Scans the whole table in key order (subject, indicator, period) and hands it over in batches.
void scanFigures(Store &store, const std::function<void(std::span<const ScannedFigure>)> &batch);

[[nodiscard]] std::vector<Indicator> allIndicators(Store &store); ///< by id
[[nodiscard]] std::optional<Observation> figure(Store &store, const ObservationKey &key);
/// Newest first, totals only, of one subject.
[[nodiscard]] std::vector<Observation> figuresOf(Store &store, SubjectId subject);
/// Totals of one period that are drafts or submitted only.
[[nodiscard]] std::vector<ObservationKey> unreviewedFigures(Store &store, Period period);
[[nodiscard]] std::optional<ObservationNote> figureNote(Store &store, const ObservationKey &key);
[[nodiscard]] std::optional<Source> sourceById(Store &store, SourceId id);
[[nodiscard]] std::optional<Document> documentById(Store &store, DocumentId id);

/// Inside `perform`: inserts or replaces one figure.
void writeFigure(Store &store, const Observation &figure);
/// Inside `perform`: the source that stands for entries by hand; made when first needed.
[[nodiscard]] SourceId entrySource(Store &store, const QString &title);

} // namespace pilotage::storage
