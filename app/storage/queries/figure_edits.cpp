#include "app/storage/queries/figure_edits.h"

#include "app/storage/queries/figure_queries.h"
#include "app/storage/queries/reading.h"
#include "app/storage/repositories/observation_repository.h"
#include "app/storage/repositories/repository.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr const char *byKey = " WHERE subject = ?1 AND indicator = ?2 AND period = ?3 AND part = ?4";

Sql &bound(Sql &sql, const ObservationKey &key)
{
    return sql.bind(1, key.subject.value())
        .bind(2, key.indicator.value())
        .bind(3, std::int64_t{key.period.key()})
        .bind(4, std::int64_t{key.part});
}

Observation figureAt(const Sql &row, const ObservationKey &key)
{
    Observation figure;
    figure.key = key;
    if (!row.isNull(0))
        figure.value = row.real(0);
    figure.state = static_cast<State>(row.integer(1));
    figure.qualifier = static_cast<Qualifier>(row.integer(2));
    figure.review = static_cast<Review>(row.integer(3));
    figure.enteredUnit = static_cast<int>(row.integer(4));
    figure.enteredDecimals = static_cast<int>(row.integer(5));
    figure.source = optionalIdAt<SourceId>(row, 6);
    figure.sourceRow = static_cast<int>(row.integer(7));
    figure.sourceColumn = static_cast<int>(row.integer(8));
    return figure;
}

constexpr const char *figureColumns
    = "SELECT value, state, qualifier, review, unit, decimals, source, source_row, source_column";

} // namespace

struct FigureReader::Parts
{
    Sql figure;
    Sql grid;
    Sql value;
    Sql target;
};

FigureReader::FigureReader(Store &store)
    : d(std::make_unique<Parts>(
        Parts{Sql(reading(store), std::string(figureColumns) + " FROM observation" + byKey),
              Sql(reading(store),
                  std::string(figureColumns) + ", EXISTS (SELECT 1 FROM observation_note" + byKey
                      + " AND comment <> ''), EXISTS (SELECT 1 FROM observation_candidate" + byKey
                      + ") FROM observation" + byKey),
              Sql(reading(store), std::string("SELECT value FROM observation") + byKey),
              Sql(reading(store),
                  "SELECT id, value, base, printed, document, is_demo FROM target WHERE subject = ?1"
                  " AND indicator = ?2 AND period = ?3 ORDER BY id DESC LIMIT 1")}))
{
}

FigureReader::~FigureReader() = default;

std::optional<GridFigure> FigureReader::find(const ObservationKey &key)
{
    std::optional<GridFigure> found;
    if (bound(d->grid, key).step())
        found = GridFigure{figureAt(d->grid, key), d->grid.integer(9) != 0, d->grid.integer(10) != 0};
    d->grid.reset();
    return found;
}

std::optional<Observation> FigureReader::figure(const ObservationKey &key)
{
    std::optional<Observation> found;
    if (bound(d->figure, key).step())
        found = figureAt(d->figure, key);
    d->figure.reset();
    return found;
}

double FigureReader::value(const ObservationKey &key)
{
    double value = std::numeric_limits<double>::quiet_NaN();
    if (bound(d->value, key).step() && !d->value.isNull(0))
        value = d->value.real(0);
    d->value.reset();
    return value;
}

std::optional<Target> FigureReader::target(SubjectId subject, IndicatorId indicator, Period period)
{
    std::optional<Target> found;
    d->target.bind(1, subject.value()).bind(2, indicator.value()).bind(3, std::int64_t{period.key()});
    if (d->target.step()) {
        found.emplace();
        found->id = idAt<TargetId>(d->target, 0);
        found->subject = subject;
        found->indicator = indicator;
        found->period = period;
        found->value = d->target.real(1);
        found->base = optionalRealAt(d->target, 2);
        found->printed = d->target.text(3);
        found->document = optionalIdAt<DocumentId>(d->target, 4);
        found->isDemo = d->target.integer(5) != 0;
    }
    d->target.reset();
    return found;
}

struct FigureEdits::Parts
{
    explicit Parts(Store &store)
        : figures(store.db())
        , unchoose(reading(store),
                   std::string("UPDATE observation_candidate SET chosen = 0") + byKey + " AND chosen = 1")
        , dropNotes(reading(store),
                    std::string("DELETE FROM observation_note") + byKey + " AND as_of = '' AND comment = ''")
        , dropPrinted(reading(store),
                      std::string("UPDATE observation_note SET printed = ''") + byKey + " AND printed <> ''")
        , review(reading(store), std::string("UPDATE observation SET review = ?5") + byKey)
    {
    }
    ObservationRepository figures;
    Sql unchoose;
    Sql dropNotes;
    Sql dropPrinted;
    Sql review;
};

FigureEdits::FigureEdits(Store &store)
    : d(std::make_unique<Parts>(store))
{
}

FigureEdits::~FigureEdits() = default;

void FigureEdits::write(const Observation &figure)
{
    d->figures.replace(figure);
    for (Sql *sql : {&d->unchoose, &d->dropNotes, &d->dropPrinted})
        bound(*sql, figure.key).run();
}

void FigureEdits::clear(const ObservationKey &key)
{
    d->figures.remove(key);
}

void FigureEdits::setReview(const ObservationKey &key, Review review)
{
    bound(d->review, key).bind(5, static_cast<std::int64_t>(review)).run();
}

std::vector<ObservationCandidate> candidatesOf(Store &store, const ObservationKey &key)
{
    std::vector<ObservationCandidate> found;
    Sql sql(reading(store),
            std::string("SELECT source, value, qualifier, unit, decimals, chosen FROM observation_candidate")
                + byKey + " ORDER BY chosen DESC, source");
    bound(sql, key);
    while (sql.step())
        found.push_back({key, idAt<SourceId>(sql, 0), sql.real(1), static_cast<Qualifier>(sql.integer(2)),
                         static_cast<int>(sql.integer(3)), static_cast<int>(sql.integer(4)),
                         sql.integer(5) != 0});
    return found;
}

std::vector<Target> targetsOf(Store &store, const ObservationKey &key)
{
    std::vector<Target> found = Repository<Target>(store.db()).where(&Target::subject, key.subject);
    std::erase_if(found, [&](const Target &target) {
        return target.indicator != key.indicator || target.period != key.period;
    });
    std::reverse(found.begin(), found.end());
    return found;
}

void writeNote(Store &store, const ObservationNote &note)
{
    Repository<ObservationNote> notes(store.db());
    const bool isEmpty = note.printed.isEmpty() && note.asOf.isEmpty() && note.comment.isEmpty();
    const bool isThere = notes.find(note.key).has_value();
    if (isEmpty && isThere)
        notes.remove(note.key);
    else if (isThere)
        notes.update(note);
    else if (!isEmpty)
        notes.insert(note);
}

void chooseCandidate(Store &store, const ObservationKey &key, SourceId source)
{
    const std::vector<ObservationCandidate> candidates = candidatesOf(store, key);
    const auto bySource = [&](std::optional<SourceId> id) {
        return std::find_if(candidates.begin(), candidates.end(),
                            [&](const ObservationCandidate &item) { return id && item.source == *id; });
    };
    const auto chosen = bySource(source);
    const auto present = figure(store, key);
    if (chosen == candidates.end() || !present)
        throw StorageError(u"row-missing"_s, u"observation_candidate"_s);
    Repository<ObservationCandidate> rows(store.db());
    if (present->state == State::Present && present->source && bySource(present->source) == candidates.end())
        rows.insert({key, *present->source, present->value, present->qualifier, present->enteredUnit,
                     present->enteredDecimals, false});
    Observation now = *present;
    now.value = chosen->value;
    now.state = State::Present;
    now.qualifier = chosen->qualifier;
    now.review = Review::Draft;
    now.enteredUnit = chosen->enteredUnit;
    now.enteredDecimals = chosen->enteredDecimals;
    now.source = source;
    now.sourceRow = 0;
    now.sourceColumn = 0;
    FigureEdits(store).write(now);
    ObservationCandidate marked = *chosen;
    marked.chosen = true;
    rows.update(marked);
}

} // namespace pilotage::storage
