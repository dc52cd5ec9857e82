#pragma once

#include "app/domain/aggregate.h"
#include "app/domain/evidence.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/methods/comparison.h"
#include "app/workbook/workbook_facts.h"

#include <limits>
#include <optional>
#include <vector>

namespace pilotage::workbook {

class Workbook;

struct FigureColumn
{
    IndicatorId indicator;
    Period period;

    friend bool operator==(const FigureColumn &, const FigureColumn &) = default;
};

/// Which figures: rows are subjects; columns are periods of one indicator, or indicators of one period, or
/// any mixture.
struct GridRequest
{
    std::vector<SubjectId> subjects;
    std::vector<FigureColumn> columns;
    int part = 0;

    [[nodiscard]] static GridRequest ofIndicator(IndicatorId indicator, std::vector<SubjectId> subjects,
                                                 const std::vector<Period> &periods);
    [[nodiscard]] static GridRequest ofPeriod(Period period, std::vector<SubjectId> subjects,
                                              const std::vector<IndicatorId> &indicators);
};

struct GridCell
{
    bool isThere = false; ///< there is a figure, whatever its state; otherwise only target may be set
    double value = std::numeric_limits<double>::quiet_NaN(); ///< in the indicator's unit
    State state = State::Missing;
    Qualifier qualifier = Qualifier::Exact;
    Review review = Review::Draft;
    int enteredUnit = 0; ///< see Observation
    int enteredDecimals = -1;
    bool hasComment = false;
    bool hasCandidates = false;
    bool isOutOfBounds = false;
    bool isJump = false; ///< more than half of last year's figure away from it
    bool isRecent = false; ///< changed in this session or in the last 24 hours
    double target = std::numeric_limits<double>::quiet_NaN(); ///< in the indicator's unit
    methods::Comparison lastYear; ///< percent, or percentage points where the unit is percent

    [[nodiscard]] bool isDoubtful() const { return isOutOfBounds || isJump; }
};

struct GridColumn
{
    FigureColumn column;
    Aggregation rule = Aggregation::None;
    /// Over the rows, by the indicator's own rule, with coverage n/N. A row that contains another row of the
    /// grid is left out, else its figure would count twice.
    Aggregate total;
};

/// A picture of figures at one moment; ask again when `Workbook::changed` names them.
struct FigureGrid
{
    std::vector<SubjectId> subjects;
    std::vector<GridColumn> columns;
    std::vector<GridCell> cells; ///< row by row

    [[nodiscard]] const GridCell &cell(std::size_t row, std::size_t column) const
    {
        return cells[row * columns.size() + column];
    }
};

[[nodiscard]] FigureGrid figureGrid(Workbook &book, const GridRequest &request);

/// All there is to say about one figure.
struct FigureDetail
{
    std::optional<Observation> figure;
    std::optional<Source> source; ///< file and sheet; row and column are the figure's
    std::optional<ImportBatch> batch;
    std::optional<Document> document; ///< behind the source
    ObservationNote note;
    struct Candidate
    {
        ObservationCandidate row;
        QString sourceTitle;
    };
    std::vector<Candidate> candidates; ///< the chosen one first
    std::vector<Target> targets; ///< newest first
    std::vector<HistoryEntry> history; ///< newest first
    std::optional<UndoEntry> lock; ///< the seal that locked it
};
[[nodiscard]] FigureDetail figureDetail(Workbook &book, const ObservationKey &key);

/// The figure as it was known at a time (UTC, ISO 8601), in recording order; nothing = was not there.
struct KnownFigure
{
    double value = std::numeric_limits<double>::quiet_NaN();
    State state = State::Missing;
    Qualifier qualifier = Qualifier::Exact;
};
[[nodiscard]] std::optional<KnownFigure> figureKnownOn(Workbook &book, const ObservationKey &key,
                                                       const QString &utc);

} // namespace pilotage::workbook
