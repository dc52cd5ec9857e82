#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/period.h"

#include <QString>

#include <limits>
#include <optional>

namespace pilotage {

/// What a cell says. Missing is not zero, not applicable is not missing.
/// The numbers are permanent (stored as integers for size; see the ADR on observation codes).
enum class State { Present = 0, Missing = 1, NotApplicable = 2, Confidential = 3, BelowUnit = 4 };
constexpr auto keyTable(State)
{
    return std::array{Key<State>{State::Present, QLatin1StringView("present")},
                      Key<State>{State::Missing, QLatin1StringView("missing")},
                      Key<State>{State::NotApplicable, QLatin1StringView("not_applicable")},
                      Key<State>{State::Confidential, QLatin1StringView("confidential")},
                      Key<State>{State::BelowUnit, QLatin1StringView("below_unit")}};
}

/// How sure the figure is. Planned figures are targets, never observations.
enum class Qualifier {
    Exact = 0,
    About = 1,
    LowerBound = 2,
    UpperBound = 3,
    Estimated = 4,
    Preliminary = 5,
    YearToDate = 6
};
constexpr auto keyTable(Qualifier)
{
    return std::array{Key<Qualifier>{Qualifier::Exact, QLatin1StringView("exact")},
                      Key<Qualifier>{Qualifier::About, QLatin1StringView("about")},
                      Key<Qualifier>{Qualifier::LowerBound, QLatin1StringView("lower_bound")},
                      Key<Qualifier>{Qualifier::UpperBound, QLatin1StringView("upper_bound")},
                      Key<Qualifier>{Qualifier::Estimated, QLatin1StringView("estimated")},
                      Key<Qualifier>{Qualifier::Preliminary, QLatin1StringView("preliminary")},
                      Key<Qualifier>{Qualifier::YearToDate, QLatin1StringView("year_to_date")}};
}

enum class Review { Draft = 0, Submitted = 1, Reviewed = 2, Locked = 3 };
constexpr auto keyTable(Review)
{
    return std::array{Key<Review>{Review::Draft, QLatin1StringView("draft")},
                      Key<Review>{Review::Submitted, QLatin1StringView("submitted")},
                      Key<Review>{Review::Reviewed, QLatin1StringView("reviewed")},
                      Key<Review>{Review::Locked, QLatin1StringView("locked")}};
}

/// Where one figure stands: subject x indicator x period x part (0 = the total).
struct ObservationKey
{
    SubjectId subject;
    IndicatorId indicator;
    Period period;
    int part = 0;

    friend auto operator<=>(const ObservationKey &, const ObservationKey &) = default;
};

/// One figure. `value` is in the indicator's own unit; `unit` and `decimals` are those it was entered in.
struct Observation
{
    ObservationKey key;
    /// In the indicator's unit; NaN unless state is Present (or BelowUnit, then 0 is not stored either).
    double value = std::numeric_limits<double>::quiet_NaN();
    State state = State::Present;
    Qualifier qualifier = Qualifier::Exact;
    Review review = Review::Draft;
    /// Permanent number of the unit as entered (see UnitTable); 0 = the indicator's own.
    int enteredUnit = 0;
    /// Decimals as entered; -1 = unknown.
    int enteredDecimals = -1;
    std::optional<SourceId> source;
    int sourceRow = 0; ///< 1-based row in the source's file; 0 = none
    int sourceColumn = 0; ///< 1-based column in the source's file; 0 = none

    friend bool operator==(const Observation &, const Observation &) = default;
};

/// What is kept beside a figure only where there is something to keep.
struct ObservationNote
{
    ObservationKey key;
    QString printed; ///< as printed in the source, e.g. 超1亿元
    QString asOf; ///< ISO date the figure was valid at
    QString comment;

    friend bool operator==(const ObservationNote &, const ObservationNote &) = default;
};

/// One of several sources' values for the same figure; the chosen one is the figure.
struct ObservationCandidate
{
    ObservationKey key;
    SourceId source;
    double value = 0; ///< in the indicator's unit
    Qualifier qualifier = Qualifier::Exact;
    int enteredUnit = 0; ///< see Observation
    int enteredDecimals = -1; ///< see Observation
    bool chosen = false;

    friend bool operator==(const ObservationCandidate &, const ObservationCandidate &) = default;
};

} // namespace pilotage
