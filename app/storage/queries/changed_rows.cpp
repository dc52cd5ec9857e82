#include "app/storage/queries/changed_rows.h"

#include "app/storage/change_log.h"
#include "app/storage/log_registry.h"
#include "app/storage/queries/file_diff.h"
#include "app/storage/queries/reading.h"

#include <algorithm>
#include <map>
#include <vector>

namespace pilotage::storage {

namespace {

/// Keys of rows of one table one after the other, so that a million take no million allocations.
class Keys
{
public:
    void add(const Bytes &key)
    {
        m_starts.push_back(m_bytes.size());
        m_bytes += key;
    }
    [[nodiscard]] std::int64_t countDistinct()
    {
        std::vector<BytesView> keys;
        keys.reserve(m_starts.size());
        m_starts.push_back(m_bytes.size());
        for (std::size_t i = 0; i + 1 < m_starts.size(); ++i)
            keys.push_back(BytesView(m_bytes).substr(m_starts[i], m_starts[i + 1] - m_starts[i]));
        m_starts.pop_back();
        std::sort(keys.begin(), keys.end());
        return std::unique(keys.begin(), keys.end()) - keys.begin();
    }

private:
    Bytes m_bytes;
    std::vector<std::size_t> m_starts;
};

/// What is to be read: the contents of the entries after the seal, each once.
struct Entries
{
    std::vector<std::int64_t> seqs; ///< with their content here
    bool isWithheld = false; ///< the content of others is not
    std::set<int> left; ///< numbers of tables that do not count
};

Entries entriesAfter(sqlite3 *db, std::int64_t seq, const std::set<QString> &without)
{
    Entries entries;
    const ChangeLog log(db);
    const LogRegistry registry = LogRegistry::load(db);
    for (const LoggedTable &table : registry.tables())
        if (without.contains(table.name))
            entries.left.insert(table.no);
    std::set<std::int64_t> contents;
    Sql sql(db, "SELECT seq FROM change_set WHERE seq > ?1");
    sql.bind(1, seq);
    while (sql.step())
        contents.insert(ChangeLog::contentOf(*log.entry(sql.integer(0))).seq);
    for (const std::int64_t content : contents) {
        if (log.hasPayload(content))
            entries.seqs.push_back(content);
        else
            entries.isWithheld = true;
    }
    return entries;
}

} // namespace

std::int64_t changedRows(const EntriesSince &since, const std::set<QString> &without,
                         const std::function<void(double)> &step)
{
    const auto connection = openOther(since.path);
    sqlite3 *db = connection->getHandle();
    if (textOf(db, "SELECT value FROM meta WHERE key = 'uuid'") != since.uuid)
        throw StorageError(QStringLiteral("file-replaced"), since.path);
    const Entries entries = entriesAfter(db, since.seq, without);
    const auto wanted = [&](const ChunkHead &head) { return !entries.left.contains(head.tableNo); };
    std::map<int, Keys> keys;
    // One part of a payload after the other, a megabyte each: in between nothing is locked.
    Sql next(db, "SELECT part, bytes FROM change_payload WHERE seq = ?1 AND part > ?2 ORDER BY part");
    double done = 0;
    for (const std::int64_t seq : entries.seqs) {
        std::int64_t last = -1;
        while (next.bind(1, seq).bind(2, last).step()) {
            last = next.integer(0);
            const Bytes part = next.bytes(1).toByteArray().toStdString();
            next.reset();
            if (step)
                step(done / static_cast<double>(entries.seqs.size()));
            readPart(part, wanted, [&](const Chunk &chunk) {
                for (std::size_t row = 0; row < chunk.rows; ++row)
                    keys[chunk.tableNo].add(chunk.key(row));
            });
        }
        next.reset();
        ++done;
    }
    std::int64_t rows = entries.isWithheld ? 1 : 0;
    for (auto &[table, own] : keys)
        rows += own.countDistinct();
    return rows;
}

bool isLargeEntry(Store &store, std::int64_t seq)
{
    // A part holds a megabyte before it is packed.
    Sql sql(reading(store), "SELECT count(*) > 1 FROM change_payload WHERE seq = ?1");
    return sql.bind(1, seq).step() && sql.integer(0) != 0;
}

} // namespace pilotage::storage
