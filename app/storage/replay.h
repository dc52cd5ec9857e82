#pragma once

#include "app/domain/issue.h"
#include "app/storage/bulk_write.h"
#include "app/storage/payload.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

class Sql;

/// Writes the effect of logged chunks again, forwards or backwards, row by row with the check that each
/// touched field has the value the log left it with. Removing comes first for all chunks (`remove`),
/// then writing (`write`): so swapped unique values never meet, whatever the order was.
/// Backwards the chunks come newest first: what refers to a row then goes before it and comes after it,
/// and SQLite need not count the references that hang in between.
/// The caller holds the transaction and rolls back when an issue comes.
class Replay
{
public:
    Replay(sqlite3 *db, const LogRegistry &registry, bool backwards);
    ~Replay();

    /// Tells beforehand what will come; tables that come or go in bulk are then written without indexes.
    void expect(const ChunkHead &head);
    /// First pass. Rows that change a UNIQUE value are taken out and kept for the second.
    [[nodiscard]] std::optional<Issue> remove(const Chunk &chunk);
    /// Second pass, over the same chunks in the same order.
    [[nodiscard]] std::optional<Issue> write(const Chunk &chunk);
    /// Ends either pass.
    void finishPass();
    [[nodiscard]] bool hasWrites() const { return m_hasWrites; }

private:
    struct Kept;

    [[nodiscard]] RowOp effect(RowOp logged) const;
    [[nodiscard]] std::optional<Issue> resolve(const Chunk &chunk, const LoggedTable *&table) const;
    [[nodiscard]] Issue conflict(const LoggedTable &table, const Chunk &chunk, std::size_t row,
                                 const QString &code) const;
    void enter(const LoggedTable &table, RowOp pass);
    [[nodiscard]] std::optional<Issue> deleteRows(const LoggedTable &table, const Chunk &chunk);
    [[nodiscard]] std::optional<Issue> insertRows(const LoggedTable &table, const Chunk &chunk);
    [[nodiscard]] std::optional<Issue> updateRows(const LoggedTable &table, const Chunk &chunk);
    [[nodiscard]] std::optional<Issue> takeOut(const LoggedTable &table, const Chunk &chunk);
    [[nodiscard]] std::optional<Issue> putBack(const LoggedTable &table, const Chunk &chunk);
    [[nodiscard]] std::optional<Issue> insertOne(Sql &sql, const LoggedTable &table, const Chunk &chunk,
                                                 std::size_t row) const;
    [[nodiscard]] bool changesUnique(const LoggedTable &table, const Chunk &chunk) const;
    Sql &updateStatement(const LoggedTable &table, const Chunk &chunk, std::size_t row);
    void bindLogged(Sql &sql, int parameter, const Chunk &chunk, std::size_t row) const;
    Sql &statement(const std::string &text);

    sqlite3 *m_db;
    const LogRegistry *m_registry;
    bool m_backwards;
    bool m_hasWrites = false;
    std::map<std::pair<int, RowOp>, std::size_t> m_expected; ///< rows by table number and effect
    const LoggedTable *m_current = nullptr; ///< the table whose rows come or go just now
    std::optional<IndexPause> m_pause; ///< of that table
    std::optional<CacheRoom> m_room;
    std::map<std::string, std::unique_ptr<Sql>> m_statements;
    std::unique_ptr<Kept> m_kept;
};

} // namespace pilotage::storage
