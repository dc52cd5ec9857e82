#pragma once

#include "app/storage/change_log.h"

#include <unordered_map>
#include <unordered_set>

namespace pilotage::storage {

/// Figures as they were known at a moment: an overlay of what later changes replaced, read from the
/// log oldest first, so that the first later change of a field tells its value at that moment.
class KnownOn
{
public:
    KnownOn(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
            const std::vector<IndicatorId> &indicators);

    /// Changes count as later in recording order from the first one dated after `utc`: a clock set back
    /// does not reorder them.
    void takeBackAfter(const QString &utc);
    void read(const std::function<void(const ObservationKey &, double, State, Qualifier)> &row) const;

private:
    struct Past
    {
        bool isDecided = false; ///< whether the row existed, or all fields, are known
        bool existed = true;
        std::optional<double> value;
        bool hasValue = false;
        std::optional<std::int64_t> state;
        std::optional<std::int64_t> qualifier;
    };
    struct Step
    {
        std::int64_t seq = 0;
        std::int64_t target = 0; ///< the entry that is undone or redone
        bool isUndo = false;
    };
    void mustBeWhole(std::int64_t from) const;
    [[nodiscard]] std::vector<Step> stepsFrom(std::int64_t from) const;
    void takeBack(const Chunk &chunk, bool backwards);
    void noteBefore(Past &past, const Chunk &chunk, std::size_t row, bool backwards) const;

    sqlite3 *m_db;
    const ChangeLog *m_log;
    std::vector<IndicatorId> m_indicators;
    std::unordered_set<std::int64_t> m_wanted;
    Wanted m_observations = [](const ChunkHead &) { return false; };
    int m_table = 0;
    int m_value = 0;
    int m_state = 0;
    int m_qualifier = 0;
    std::unordered_map<Bytes, Past> m_past;
};

} // namespace pilotage::storage
