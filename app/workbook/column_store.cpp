#include "app/workbook/column_store.h"

#include "app/storage/queries/figure_queries.h"
#include "app/storage/store.h"

#include <algorithm>

namespace pilotage::workbook {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

/// A period key holds its months in the lowest four bits.
constexpr int monthsOf(int periodKey)
{
    return periodKey & 15;
}

} // namespace

ColumnStore::ColumnStore(const std::vector<SubjectId> &districts)
    : m_count(districts.size())
{
    m_positions.reserve(m_count);
    for (std::size_t i = 0; i < m_count; ++i)
        m_positions.emplace(districts[i].value(), i);
}

std::size_t ColumnStore::blockFor(Grid &grid, int periodKey) const
{
    const std::size_t next = grid.lastBlock + 1 < grid.keys.size() ? grid.lastBlock + 1 : 0;
    if (next < grid.keys.size() && grid.keys[next] == periodKey)
        return grid.lastBlock = next;
    const auto [place, fresh] = grid.blockOf.try_emplace(periodKey, grid.keys.size());
    if (fresh)
        grid.keys.push_back(periodKey);
    return grid.lastBlock = place->second;
}

void ColumnStore::grow(Column &column, std::size_t block) const
{
    const std::size_t needed = (block + 1) * m_count;
    if (column.values.size() < needed) {
        column.values.resize(needed, nan);
        column.marks.resize(needed, absent);
    }
}

void ColumnStore::put(std::int64_t indicator, int periodKey, std::size_t position, double value,
                      std::uint8_t mark)
{
    Grid &grid = m_grids[monthsOf(periodKey)];
    Column &column = grid.columns[indicator];
    const std::size_t block = blockFor(grid, periodKey);
    grow(column, block);
    column.values[block * m_count + position] = value;
    column.marks[block * m_count + position] = mark;
}

void ColumnStore::load(storage::Store &store)
{
    m_grids.clear();
    // The scan comes in key order: subject and indicator change rarely, so what belongs to them is kept.
    std::int64_t subject = -1;
    std::int64_t indicator = -1;
    int months = -1;
    const std::size_t *position = nullptr;
    Grid *grid = nullptr;
    Column *column = nullptr;
    storage::scanFigures(store, [&](std::span<const storage::ScannedFigure> batch) {
        for (const storage::ScannedFigure &figure : batch) {
            if (figure.subject != subject) {
                subject = figure.subject;
                const auto found = m_positions.find(subject);
                position = found == m_positions.end() ? nullptr : &found->second;
            }
            if (!position)
                continue;
            if (figure.indicator != indicator || monthsOf(figure.period) != months) {
                indicator = figure.indicator;
                months = monthsOf(figure.period);
                grid = &m_grids[months];
                column = &grid->columns[indicator];
            }
            const std::size_t block = blockFor(*grid, figure.period);
            const std::size_t cell = block * m_count + *position;
            if (cell >= column->values.size())
                grow(*column, block);
            column->values[cell] = figure.value;
            column->marks[cell] = pack(figure.state, figure.qualifier);
        }
    });
}

void ColumnStore::loadKnownOn(storage::Store &store, const QString &utc,
                              const std::vector<IndicatorId> &indicators)
{
    m_grids.clear();
    store.observationsKnownOn(
        utc, indicators, [this](const ObservationKey &key, double value, State state, Qualifier qualifier) {
            if (key.part == 0)
                set(key, value, state, qualifier);
        });
}

void ColumnStore::set(const ObservationKey &key, double value, State state, Qualifier qualifier)
{
    const auto found = m_positions.find(key.subject.value());
    if (found == m_positions.end() || key.part != 0)
        return;
    put(key.indicator.value(), key.period.key(), found->second, state == State::Present ? value : nan,
        pack(static_cast<std::uint8_t>(state), static_cast<std::uint8_t>(qualifier)));
}

void ColumnStore::remove(const ObservationKey &key)
{
    const auto found = m_positions.find(key.subject.value());
    if (found == m_positions.end() || key.part != 0)
        return;
    const auto grid = m_grids.find(key.period.months());
    if (grid == m_grids.end() || !grid->second.blockOf.contains(key.period.key())
        || !grid->second.columns.contains(key.indicator.value()))
        return;
    put(key.indicator.value(), key.period.key(), found->second, nan, absent);
}

int ColumnStore::positionOf(SubjectId district) const
{
    const auto found = m_positions.find(district.value());
    return found == m_positions.end() ? -1 : static_cast<int>(found->second);
}

std::vector<Period> ColumnStore::periods(int months) const
{
    std::vector<Period> found;
    const auto grid = m_grids.find(months);
    if (grid == m_grids.end())
        return found;
    for (const auto &[key, block] : grid->second.blockOf) {
        const bool held = std::any_of(
            grid->second.columns.begin(), grid->second.columns.end(), [&, at = block](const auto &column) {
                const std::vector<std::uint8_t> &marks = column.second.marks;
                if (marks.size() < (at + 1) * m_count)
                    return false;
                const auto begin = marks.begin() + static_cast<std::ptrdiff_t>(at * m_count);
                return std::any_of(begin, begin + static_cast<std::ptrdiff_t>(m_count),
                                   [](std::uint8_t mark) { return mark != absent; });
            });
        if (held)
            found.push_back(Period::fromKey(key).value_or(Period()));
    }
    return found;
}

ColumnStore::Cells ColumnStore::cells(IndicatorId indicator, Period period) const
{
    const auto grid = m_grids.find(period.months());
    if (grid == m_grids.end())
        return {};
    const auto block = grid->second.blockOf.find(period.key());
    const auto column = grid->second.columns.find(indicator.value());
    if (block == grid->second.blockOf.end() || column == grid->second.columns.end()
        || column->second.values.size() < (block->second + 1) * m_count)
        return {};
    const std::size_t from = block->second * m_count;
    return {std::span(column->second.values).subspan(from, m_count),
            std::span(column->second.marks).subspan(from, m_count)};
}

double ColumnStore::value(IndicatorId indicator, Period period, int position) const
{
    const Cells found = cells(indicator, period);
    return found.values.empty() || position < 0 ? nan : found.values[static_cast<std::size_t>(position)];
}

std::uint8_t ColumnStore::mark(IndicatorId indicator, Period period, int position) const
{
    const Cells found = cells(indicator, period);
    return found.marks.empty() || position < 0 ? absent : found.marks[static_cast<std::size_t>(position)];
}

} // namespace pilotage::workbook
