#pragma once

#include "app/domain/observation.h"

#include <cstdint>
#include <limits>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

/// All district figures in memory: per indicator and length of period one contiguous column of doubles,
/// index = period x districts + district, NaN where there is no value, state and qualifier beside it.
/// Rule: filled once by a scan in key order, patched cell by cell on commits, never written from elsewhere.
class ColumnStore
{
public:
    /// Packed beside each value; `absent` = no row at all (which is not the state "missing").
    static constexpr std::uint8_t absent = 0xff;
    [[nodiscard]] static constexpr std::uint8_t pack(std::uint8_t state, std::uint8_t qualifier)
    {
        return static_cast<std::uint8_t>(state << 4 | qualifier);
    }
    [[nodiscard]] static constexpr Qualifier qualifierOf(std::uint8_t mark)
    {
        return mark == absent ? Qualifier::Exact : static_cast<Qualifier>(mark & 0x0f);
    }
    [[nodiscard]] static constexpr State stateOf(std::uint8_t mark)
    {
        return mark == absent ? State::Missing : static_cast<State>(mark >> 4);
    }

    /// `districts` fixes the order inside a period.
    explicit ColumnStore(const std::vector<SubjectId> &districts);

    /// Everything there is now.
    void load(storage::Store &store);
    /// As known at a time (UTC, ISO 8601), for the indicators needed.
    void loadKnownOn(storage::Store &store, const QString &utc, const std::vector<IndicatorId> &indicators);

    /// One figure as it is now; other subjects than districts are passed over.
    void set(const ObservationKey &key, double value, State state, Qualifier qualifier);
    void remove(const ObservationKey &key);

    [[nodiscard]] std::size_t districtCount() const { return m_count; }
    /// Position of a district inside a period; -1 = not here.
    [[nodiscard]] int positionOf(SubjectId district) const;
    /// Periods of one length (months) that hold figures, oldest first.
    [[nodiscard]] std::vector<Period> periods(int months) const;

    struct Cells
    {
        std::span<const double> values; ///< empty = the indicator has no figure of that period
        std::span<const std::uint8_t> marks;
    };
    /// All districts in one period.
    [[nodiscard]] Cells cells(IndicatorId indicator, Period period) const;
    [[nodiscard]] double value(IndicatorId indicator, Period period, int position) const;
    [[nodiscard]] std::uint8_t mark(IndicatorId indicator, Period period, int position) const;

private:
    struct Column
    {
        std::vector<double> values;
        std::vector<std::uint8_t> marks;
    };
    /// All columns of one length of period. Blocks stand in the order in which periods were first met.
    struct Grid
    {
        std::map<int, std::size_t> blockOf; ///< key of the period -> block
        std::vector<int> keys; ///< block -> key of the period
        std::unordered_map<std::int64_t, Column> columns; ///< by indicator
        std::size_t lastBlock = 0; ///< a scan in key order asks for the one after it next
    };
    [[nodiscard]] std::size_t blockFor(Grid &grid, int periodKey) const;
    void put(std::int64_t indicator, int periodKey, std::size_t position, double value, std::uint8_t mark);
    void grow(Column &column, std::size_t block) const;

    std::size_t m_count = 0;
    std::unordered_map<std::int64_t, std::size_t> m_positions;
    std::map<int, Grid> m_grids; ///< by months
};

} // namespace pilotage::workbook
