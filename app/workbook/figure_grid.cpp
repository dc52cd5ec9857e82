#include "app/workbook/figure_grid.h"

#include "app/storage/queries/figure_edits.h"
#include "app/storage/queries/figure_queries.h"
#include "app/storage/queries/log_queries.h"
#include "app/storage/repositories/repository.h"
#include "app/workbook/workbook_parts.h"

#include <cmath>
#include <map>
#include <set>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// A figure this far from last year's is worth a look. Source: the usual check of annual returns (50 %).
constexpr double jumpShare = 0.5;
constexpr qint64 recentSeconds = 24 * 3600;

bool isOutside(double value, const Indicator &indicator)
{
    return (indicator.lowerBound && value < *indicator.lowerBound)
        || (indicator.upperBound && value > *indicator.upperBound);
}

/// Rows that no other row lies in.
std::vector<bool> innermost(const Register &reg, const std::vector<SubjectId> &subjects)
{
    std::unordered_set<SubjectId> above;
    for (const SubjectId id : subjects)
        for (const SubjectId over : reg.lineOf(id))
            if (over != id)
                above.insert(over);
    std::vector<bool> is;
    for (const SubjectId id : subjects)
        is.push_back(!above.contains(id));
    return is;
}

class GridMaker
{
public:
    GridMaker(Workbook &book, const GridRequest &request)
        : m_model(Access::model(book))
        , m_request(request)
        , m_reader(m_model.store())
        , m_innermost(innermost(m_model.reg(), request.subjects))
    {
        storage::Store &store = m_model.store();
        const QString since
            = Access::parts(book).clock().toUTC().addSecs(-recentSeconds).toString(Qt::ISODateWithMs);
        storage::figuresTouchedSince(store, Access::parts(book).openedAt, since,
                                     [this](const ObservationKey &key) { m_recent.insert(key); });
    }

    FigureGrid make()
    {
        FigureGrid grid;
        grid.subjects = m_request.subjects;
        grid.cells.resize(m_request.subjects.size() * m_request.columns.size());
        for (const FigureColumn &column : m_request.columns)
            grid.columns.push_back({column, Aggregation::None, {}});
        for (std::size_t at = 0; at < grid.columns.size(); ++at)
            fill(grid, at);
        return grid;
    }

private:
    void fill(FigureGrid &grid, std::size_t at)
    {
        GridColumn &column = grid.columns[at];
        const Indicator *indicator = m_model.indicator(column.column.indicator);
        if (!indicator)
            return;
        column.rule = indicator->aggregation;
        std::vector<AggregatePart> parts;
        for (std::size_t row = 0; row < grid.subjects.size(); ++row) {
            const ObservationKey key{grid.subjects[row], indicator->id, column.column.period, m_request.part};
            GridCell &cell = grid.cells[row * grid.columns.size() + at];
            cell = cellOf(key, *indicator);
            if (m_innermost[row])
                parts.push_back(partOf(key, cell, *indicator));
        }
        column.total = aggregate(column.rule, parts);
    }

    GridCell cellOf(const ObservationKey &key, const Indicator &indicator)
    {
        GridCell cell;
        if (key.part == 0)
            if (const auto target = m_reader.target(key.subject, key.indicator, key.period))
                cell.target = target->value;
        cell.isRecent = m_recent.contains(key);
        const auto found = m_reader.find(key);
        if (!found)
            return cell;
        const Observation &figure = found->figure;
        cell.isThere = true;
        cell.value = figure.value;
        cell.state = figure.state;
        cell.qualifier = figure.qualifier;
        cell.review = figure.review;
        cell.enteredUnit = figure.enteredUnit;
        cell.enteredDecimals = figure.enteredDecimals;
        cell.hasComment = found->hasComment;
        cell.hasCandidates = found->hasCandidates;
        if (cell.state != State::Present)
            return cell;
        const double before
            = m_reader.value({key.subject, key.indicator, key.period.sameLastYear(), key.part});
        cell.lastYear = methods::compare(cell.value, before, indicator.unit == u"%");
        cell.isJump = std::abs(cell.value - before) > jumpShare * std::abs(before) && before != 0;
        cell.isOutOfBounds = isOutside(cell.value, indicator);
        return cell;
    }

    AggregatePart partOf(const ObservationKey &key, const GridCell &cell, const Indicator &indicator)
    {
        AggregatePart part;
        part.state = cell.isThere ? cell.state : State::Missing;
        part.value = cell.value;
        if (indicator.denominator)
            part.weight = m_reader.value({key.subject, *indicator.denominator, key.period, key.part});
        return part;
    }

    Model &m_model;
    const GridRequest &m_request;
    storage::FigureReader m_reader;
    std::vector<bool> m_innermost;
    std::set<ObservationKey> m_recent;
};

} // namespace

GridRequest GridRequest::ofIndicator(IndicatorId indicator, std::vector<SubjectId> subjects,
                                     const std::vector<Period> &periods)
{
    GridRequest request;
    request.subjects = std::move(subjects);
    for (const Period period : periods)
        request.columns.push_back({indicator, period});
    return request;
}

GridRequest GridRequest::ofPeriod(Period period, std::vector<SubjectId> subjects,
                                  const std::vector<IndicatorId> &indicators)
{
    GridRequest request;
    request.subjects = std::move(subjects);
    for (const IndicatorId indicator : indicators)
        request.columns.push_back({indicator, period});
    return request;
}

FigureGrid figureGrid(Workbook &book, const GridRequest &request)
{
    return GridMaker(book, request).make();
}

FigureDetail figureDetail(Workbook &book, const ObservationKey &key)
{
    storage::Store &store = Access::reading(book);
    FigureDetail detail;
    detail.figure = storage::figure(store, key);
    if (detail.figure && detail.figure->source)
        detail.source = storage::sourceById(store, *detail.figure->source);
    if (detail.source && detail.source->document)
        detail.document = storage::documentById(store, *detail.source->document);
    if (detail.source && detail.source->importBatch)
        detail.batch = storage::Repository<ImportBatch>(store.db()).find(*detail.source->importBatch);
    detail.note = storage::figureNote(store, key).value_or(ObservationNote{key, {}, {}, {}});
    for (const ObservationCandidate &candidate : storage::candidatesOf(store, key)) {
        const auto source = storage::sourceById(store, candidate.source);
        detail.candidates.push_back({candidate, source ? source->title : QString()});
    }
    detail.targets = storage::targetsOf(store, key);
    detail.history = book.cellHistory(key);
    if (detail.figure && detail.figure->review == Review::Locked)
        if (const auto seal
            = storage::sealOn(store, u"observation"_s,
                              {key.subject.value(), key.indicator.value(), key.period.key(), key.part}))
            detail.lock = UndoEntry{seal->seq, seal->label, seal->utc, seal->actor};
    return detail;
}

std::optional<KnownFigure> figureKnownOn(Workbook &book, const ObservationKey &key, const QString &utc)
{
    std::optional<KnownFigure> known;
    Access::reading(book).observationsKnownOn(
        utc, {key.indicator}, [&](const ObservationKey &at, double value, State state, Qualifier qualifier) {
            if (at == key)
                known = KnownFigure{value, state, qualifier};
        });
    return known;
}

} // namespace pilotage::workbook
