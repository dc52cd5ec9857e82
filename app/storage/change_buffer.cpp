#include "app/storage/change_buffer.h"

#include <algorithm>

namespace pilotage::storage {

namespace {

/// Reads all values (Insert, Delete) or a sparse list of (column, old, new) (Update).
struct EntryReader
{
    ByteReader reader;
    const LoggedTable &table;

    void full(std::vector<BytesView> &values)
    {
        values.resize(table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            values[i] = takeValue(reader, table.columns[i].type);
    }

    template<class Visit>
    void sparse(Visit visit)
    {
        while (const std::size_t mark = reader.byte()) {
            const std::size_t column = mark - 1;
            const ColumnType type = table.columns[column].type;
            const BytesView before = takeValue(reader, type);
            const BytesView after = takeValue(reader, type);
            visit(column, before, after);
        }
    }
};

} // namespace

void TableBuffer::begin(RowOp op, BytesView key)
{
    m_entries.push_back({m_bytes.size(), op});
    putVarint(m_bytes, key.size());
    m_bytes.append(key);
}

void TableBuffer::dropLast()
{
    m_bytes.resize(m_entries.back().at);
    m_entries.pop_back();
}

void TableBuffer::cutBackTo(Mark mark)
{
    m_entries.resize(mark.entries);
    m_bytes.resize(mark.bytes);
}

BytesView TableBuffer::keyOf(const Entry &entry) const
{
    ByteReader reader(BytesView(m_bytes).substr(entry.at));
    return reader.take(reader.varint());
}

void TableBuffer::sortByKey()
{
    const auto before = [this](const Entry &a, const Entry &b) {
        const int order = keyOf(a).compare(keyOf(b));
        return order != 0 ? order < 0 : a.at < b.at;
    };
    if (!std::is_sorted(m_entries.begin(), m_entries.end(), before))
        std::sort(m_entries.begin(), m_entries.end(), before);
}

void TableBuffer::readSingle(const Entry &entry, NetChange &change) const
{
    EntryReader entryReader{ByteReader(BytesView(m_bytes).substr(entry.at)), *m_table};
    change.op = entry.op;
    change.key = entryReader.reader.take(entryReader.reader.varint());
    switch (entry.op) {
    case RowOp::Insert:
        entryReader.full(change.after);
        break;
    case RowOp::Delete:
        entryReader.full(change.before);
        break;
    case RowOp::Update:
        change.before.assign(m_table->columns.size(), {});
        change.after.assign(m_table->columns.size(), {});
        entryReader.sparse([&](std::size_t column, BytesView before, BytesView after) {
            change.before[column] = before;
            change.after[column] = after;
        });
        break;
    }
}

bool TableBuffer::merge(std::size_t from, std::size_t to, NetChange &change) const
{
    const bool existedBefore = m_entries[from].op != RowOp::Insert;
    bool exists = existedBefore;
    std::vector<BytesView> first(m_table->columns.size());
    std::vector<BytesView> last(m_table->columns.size());
    NetChange single;
    for (std::size_t i = from; i < to; ++i) {
        readSingle(m_entries[i], single);
        for (std::size_t column = 0; column < first.size(); ++column) {
            if (single.op != RowOp::Insert && first[column].empty())
                first[column] = single.before[column];
            if (single.op != RowOp::Delete && !single.after[column].empty())
                last[column] = single.after[column];
        }
        exists = single.op != RowOp::Delete;
    }
    if (!existedBefore && !exists)
        return false;
    change.key = single.key;
    change.op = !existedBefore ? RowOp::Insert : exists ? RowOp::Update : RowOp::Delete;
    change.before = first;
    change.after = last;
    if (change.op != RowOp::Update)
        return true;
    bool differs = false;
    for (std::size_t column = 0; column < first.size(); ++column) {
        if (last[column].empty() || first[column] == last[column])
            change.before[column] = change.after[column] = {};
        else
            differs = true;
    }
    return differs;
}

void TableBuffer::forEachNet(const std::function<void(const NetChange &)> &visit)
{
    sortByKey();
    NetChange change;
    for (std::size_t from = 0; from < m_entries.size();) {
        const BytesView key = keyOf(m_entries[from]);
        std::size_t to = from + 1;
        while (to < m_entries.size() && keyOf(m_entries[to]) == key)
            ++to;
        if (to == from + 1) {
            readSingle(m_entries[from], change);
            visit(change);
        } else if (merge(from, to, change)) {
            visit(change);
        }
        from = to;
    }
}

TableBuffer &ChangeBuffer::of(const LoggedTable &table)
{
    for (TableBuffer &buffer : m_tables)
        if (&buffer.table() == &table)
            return buffer;
    return m_tables.emplace_back(table);
}

bool ChangeBuffer::isEmpty() const
{
    return size() == 0;
}

std::size_t ChangeBuffer::size() const
{
    std::size_t total = 0;
    for (const TableBuffer &buffer : m_tables)
        total += buffer.size();
    return total;
}

ChangeBuffer::Mark ChangeBuffer::mark() const
{
    Mark mark;
    for (const TableBuffer &buffer : m_tables)
        mark.push_back(buffer.mark());
    return mark;
}

void ChangeBuffer::cutBackTo(const Mark &mark)
{
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        m_tables[i].cutBackTo(i < mark.size() ? mark[i] : TableBuffer::Mark{});
}

} // namespace pilotage::storage
