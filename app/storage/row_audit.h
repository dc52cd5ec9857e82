#pragma once

#include "app/domain/issue.h"
#include "app/storage/change_log.h"

#include <array>
#include <map>
#include <optional>
#include <unordered_map>

namespace pilotage::storage {

/// Compares what is in the logged tables with what the log says is in them: finds values changed behind
/// the log's back, by a failing disk or by another program. Each cell has a 64-bit number made from
/// table, key, column and value; the log's inserts add it, its deletes and old values take it away, and
/// what is left must be what the rows in the file add up to. No row is kept in memory, only sums by
/// bucket of keys; rows of buckets that differ are then looked at one by one.
class RowAudit
{
public:
    RowAudit(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log);

    /// Findings name table and row. A log with gaps (erased payloads, a migration, a salvage) can't be
    /// added up: then a note says so.
    [[nodiscard]] Issues run();

private:
    static constexpr std::size_t bucketCount = 1024;
    using Sums = std::array<std::uint64_t, bucketCount>;
    using Rows = std::unordered_map<Bytes, std::uint64_t>;

    [[nodiscard]] bool canAddUp() const;
    void addLog();
    void addChunk(const Chunk &chunk, bool backwards);
    void addFile(const LoggedTable &table);
    void add(int tableNo, const Bytes &key, std::uint64_t keyHash, std::uint64_t sum);
    [[nodiscard]] bool differs(int tableNo) const;

    sqlite3 *m_db;
    const LogRegistry *m_registry;
    const ChangeLog *m_log;
    std::map<int, Sums> m_sums; ///< of the log less those of the file
    bool m_byRow = false; ///< second pass: rows of differing buckets
    std::map<int, Rows> m_rows;
};

} // namespace pilotage::storage
