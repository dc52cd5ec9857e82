#pragma once

#include "app/storage/row_change.h"

#include <functional>
#include <vector>

namespace pilotage::storage {

/// What the hook saw of one table during one use case: entries one after the other in one flat run of
/// bytes (key, then values), so that a million rows cost no million allocations.
class TableBuffer
{
public:
    explicit TableBuffer(const LoggedTable &table)
        : m_table(&table)
    {
    }

    /// Writes the head of an entry; its values are appended to `bytes()`.
    void begin(RowOp op, BytesView key);
    [[nodiscard]] Bytes &bytes() { return m_bytes; }
    /// Takes the entry just begun back (an update that changed nothing).
    void dropLast();

    struct Mark
    {
        std::size_t entries = 0;
        std::size_t bytes = 0;
    };
    [[nodiscard]] Mark mark() const { return {m_entries.size(), m_bytes.size()}; }
    void cutBackTo(Mark mark);

    [[nodiscard]] const LoggedTable &table() const { return *m_table; }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

    /// The net effect by row in key order; rows that end as they began are left out.
    void forEachNet(const std::function<void(const NetChange &)> &visit);

private:
    struct Entry
    {
        std::size_t at = 0;
        RowOp op = RowOp::Insert;
    };
    [[nodiscard]] BytesView keyOf(const Entry &entry) const;
    void sortByKey();
    void readSingle(const Entry &entry, NetChange &change) const;
    /// Merges entries [from, to) of one row; false = nothing left.
    bool merge(std::size_t from, std::size_t to, NetChange &change) const;

    const LoggedTable *m_table;
    Bytes m_bytes;
    std::vector<Entry> m_entries;
};

/// All tables' buffers of the running use case, by table number.
class ChangeBuffer
{
public:
    [[nodiscard]] TableBuffer &of(const LoggedTable &table);
    [[nodiscard]] std::vector<TableBuffer> &tables() { return m_tables; }
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] std::size_t size() const;
    void clear() { m_tables.clear(); }

    using Mark = std::vector<TableBuffer::Mark>;
    [[nodiscard]] Mark mark() const;
    void cutBackTo(const Mark &mark);

private:
    std::vector<TableBuffer> m_tables;
};

} // namespace pilotage::storage
