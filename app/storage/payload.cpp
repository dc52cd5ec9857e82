#include "app/storage/payload.h"

#include <zlib.h>

#include <algorithm>

namespace pilotage::storage {

namespace {

/// Bytes of a part before compression; a part is decoded whole, so it bounds the cost of one look-up.
constexpr std::size_t partLimit = 1'000'000;
constexpr std::size_t chunkRows = 16'384;
constexpr std::size_t chunkBytes = 250'000;
/// Sets up to this many rows are indexed row by row, larger ones by the ranges of their chunks.
constexpr std::int64_t singleRows = 64;
/// Below this zlib gains nothing.
constexpr std::size_t compressFrom = 160;
/// zlib never packs tighter (a hostile file could promise gigabytes).
constexpr std::uint64_t zlibRatio = 1040;

constexpr unsigned plainForm = 0;
constexpr unsigned zlibForm = 1;
constexpr unsigned typeMask = 3;
constexpr unsigned sparseFlag = 4;
constexpr unsigned keyFlag = 8;

Bytes compressed(const Bytes &raw)
{
    Bytes out;
    if (raw.size() >= compressFrom) {
        uLongf length = compressBound(static_cast<uLong>(raw.size()));
        Bytes packed(length, '\0');
        const int rc
            = compress2(reinterpret_cast<Bytef *>(packed.data()), &length,
                        reinterpret_cast<const Bytef *>(raw.data()), static_cast<uLong>(raw.size()), 1);
        if (rc == Z_OK && length + 8 < raw.size()) {
            putByte(out, zlibForm);
            putVarint(out, raw.size());
            out.append(packed.data(), length);
            return out;
        }
    }
    putByte(out, plainForm);
    return out.append(raw);
}

Bytes unpacked(BytesView part)
{
    ByteReader reader(part);
    const unsigned form = reader.byte();
    if (form == plainForm)
        return Bytes(reader.take(reader.left()));
    if (form != zlibForm)
        ByteReader::damaged();
    const std::size_t size = reader.count(zlibRatio * part.size());
    const BytesView packed = reader.take(reader.left());
    Bytes raw(size, '\0');
    auto length = static_cast<uLongf>(size);
    const int rc
        = uncompress(reinterpret_cast<Bytef *>(raw.data()), &length,
                     reinterpret_cast<const Bytef *>(packed.data()), static_cast<uLong>(packed.size()));
    if (rc != Z_OK || length != size)
        ByteReader::damaged();
    return raw;
}

} // namespace

struct PayloadWriter::Builder
{
    RowOp op = RowOp::Insert;
    const LoggedTable *table = nullptr;
    std::size_t rows = 0;
    std::size_t bytes = 0;
    Bytes firstKey;
    Bytes lastKey;
    struct Column
    {
        Cells before;
        Cells cells;
        std::vector<std::uint8_t> changed;
        bool used = false;
    };
    std::vector<Column> columns;

    void reset(const LoggedTable &newTable)
    {
        table = &newTable;
        rows = bytes = 0;
        columns.clear();
        for (const LoggedColumn &column : newTable.columns)
            columns.push_back({Cells(column.type), Cells(column.type), {}, false});
    }

    void add(const NetChange &change)
    {
        if (rows == 0)
            firstKey = change.key;
        lastKey = change.key;
        const std::vector<BytesView> &values = op == RowOp::Delete ? change.before : change.after;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (op != RowOp::Update) {
                columns[i].cells.append(values[i]);
                bytes += values[i].size();
            } else if (!table->columns[i].isKey) {
                addChanged(columns[i], change.before[i], change.after[i]);
            }
        }
        if (op == RowOp::Update)
            addKey(change.key);
        ++rows;
    }

    void addChanged(Column &column, BytesView before, BytesView after)
    {
        const bool changed = !after.empty();
        column.changed.push_back(changed ? 1 : 0);
        if (!changed)
            return;
        column.used = true;
        column.before.append(before);
        column.cells.append(after);
        bytes += before.size() + after.size();
    }

    void addKey(BytesView key)
    {
        ByteReader reader(key);
        Bytes value;
        for (std::size_t i = 0; i < static_cast<std::size_t>(table->keyCount); ++i) {
            value.clear();
            putByte(value, 1);
            if (table->columns[i].type == ColumnType::Integer) {
                putVarint(value, zigzag(takeKeyInteger(reader)));
            } else {
                const Bytes text = takeKeyText(reader);
                putVarint(value, text.size());
                value.append(text);
            }
            columns[i].cells.append(value);
            bytes += value.size();
        }
    }

    void write(Bytes &out) const
    {
        putVarint(out, static_cast<std::uint64_t>(table->no));
        Bytes body;
        putByte(body, static_cast<unsigned>(op));
        putVarint(body, rows);
        std::size_t count = 0;
        for (std::size_t i = 0; i < columns.size(); ++i)
            count += isWritten(i) ? 1 : 0;
        putVarint(body, count);
        for (std::size_t i = 0; i < columns.size(); ++i)
            if (isWritten(i))
                writeColumn(body, i);
        putVarint(out, body.size());
        out.append(body);
    }

    [[nodiscard]] bool isWritten(std::size_t i) const
    {
        return op != RowOp::Update || table->columns[i].isKey || columns[i].used;
    }

    void writeColumn(Bytes &out, std::size_t i) const
    {
        const LoggedColumn &column = table->columns[i];
        const std::vector<std::uint8_t> &changed = columns[i].changed;
        const bool sparse = std::find(changed.begin(), changed.end(), 0) != changed.end();
        putVarint(out, static_cast<std::uint64_t>(column.no));
        putByte(out,
                static_cast<unsigned>(column.type) | (sparse ? sparseFlag : 0)
                    | (column.isKey ? keyFlag : 0));
        if (sparse)
            writeBits(out, changed);
        if (op == RowOp::Update && !column.isKey)
            columns[i].before.write(out);
        columns[i].cells.write(out);
    }
};

PayloadWriter::PayloadWriter()
{
    for (const RowOp op : {RowOp::Delete, RowOp::Update, RowOp::Insert}) {
        m_builders.push_back(std::make_unique<Builder>());
        m_builders.back()->op = op;
    }
}

PayloadWriter::~PayloadWriter() = default;

void PayloadWriter::add(const LoggedTable &table, const NetChange &change)
{
    if (m_table != &table) {
        flushAll();
        if (m_part.isPersonal != table.isPersonal)
            closePart();
        m_part.isPersonal = table.isPersonal;
        m_table = &table;
        for (auto &builder : m_builders)
            builder->reset(table);
    }
    if (++m_rows <= singleRows)
        m_rowKeys.push_back({table.no, Bytes(change.key)});
    else
        m_rowKeys.clear();
    for (auto &builder : m_builders) {
        if (builder->op != change.op)
            continue;
        builder->add(change);
        if (builder->rows >= chunkRows || builder->bytes >= chunkBytes)
            flush(*builder);
    }
}

void PayloadWriter::flush(Builder &builder)
{
    if (builder.rows == 0)
        return;
    Bytes chunk;
    builder.write(chunk);
    if (!m_part.bytes.empty() && m_part.bytes.size() + chunk.size() > partLimit)
        closePart();
    m_part.bytes.append(chunk);
    m_part.ranges.push_back({builder.table->no, builder.firstKey, builder.lastKey});
    builder.reset(*builder.table);
}

void PayloadWriter::flushAll()
{
    for (auto &builder : m_builders)
        flush(*builder);
}

void PayloadWriter::closePart()
{
    if (m_part.bytes.empty())
        return;
    m_part.bytes = compressed(m_part.bytes);
    const bool isPersonal = m_part.isPersonal;
    m_parts.push_back(std::move(m_part));
    m_part = {};
    m_part.isPersonal = isPersonal;
}

std::vector<PayloadPart> PayloadWriter::finish()
{
    flushAll();
    closePart();
    return std::move(m_parts);
}

namespace {

ChunkColumn readColumn(ByteReader &reader, RowOp op, std::size_t rows)
{
    ChunkColumn column;
    column.no = static_cast<int>(reader.count(100'000));
    const unsigned flags = reader.byte();
    if ((flags & typeMask) > 2)
        ByteReader::damaged();
    column.type = static_cast<ColumnType>(flags & typeMask);
    column.isKey = (flags & keyFlag) != 0;
    std::size_t values = rows;
    if ((flags & sparseFlag) != 0) {
        column.changed = readBits(reader, rows);
        values = 0;
        for (const std::uint8_t changed : column.changed) {
            column.place.push_back(static_cast<std::uint32_t>(values));
            values += changed;
        }
    }
    if (op == RowOp::Update && !column.isKey)
        column.before = Cells::read(reader, column.type, values);
    column.cells = Cells::read(reader, column.type, values);
    return column;
}

ChunkHead readHead(ByteReader &body, int tableNo)
{
    ChunkHead head;
    head.tableNo = tableNo;
    const unsigned op = body.byte();
    if (op < 1 || op > 3)
        ByteReader::damaged();
    head.op = static_cast<RowOp>(op);
    head.rows = body.count(chunkRows);
    return head;
}

Chunk readChunk(const ChunkHead &head, ByteReader &body)
{
    Chunk chunk;
    chunk.tableNo = head.tableNo;
    chunk.op = head.op;
    chunk.rows = head.rows;
    const std::size_t count = body.count(1000);
    chunk.columns.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        chunk.columns.push_back(readColumn(body, chunk.op, chunk.rows));
    return chunk;
}

} // namespace

void readPart(BytesView part, const Wanted &wanted, const std::function<void(const Chunk &)> &visit,
              ChunkOrder order)
{
    const Bytes raw = unpacked(part);
    ByteReader reader{BytesView(raw)};
    std::vector<std::pair<ChunkHead, ByteReader>> later;
    while (!reader.atEnd()) {
        const int tableNo = static_cast<int>(reader.count(100'000));
        ByteReader body(reader.take(reader.varint()));
        const ChunkHead head = readHead(body, tableNo);
        if (wanted && !wanted(head))
            continue;
        if (order == ChunkOrder::AsLogged)
            visit(readChunk(head, body));
        else
            later.emplace_back(head, body);
    }
    for (auto it = later.rbegin(); it != later.rend(); ++it)
        visit(readChunk(it->first, it->second));
}

Bytes Chunk::key(std::size_t row) const
{
    Bytes key;
    for (const ChunkColumn &column : columns)
        if (column.isKey)
            column.cells.appendKey(key, row);
    return key;
}

std::optional<std::size_t> Chunk::find(const Bytes &wanted) const
{
    std::size_t from = 0;
    std::size_t to = rows;
    while (from < to) {
        const std::size_t middle = from + (to - from) / 2;
        if (key(middle) < wanted)
            from = middle + 1;
        else
            to = middle;
    }
    return from < rows && key(from) == wanted ? std::optional(from) : std::nullopt;
}

QString Chunk::displayKey(std::size_t row) const
{
    QStringList values;
    for (const ChunkColumn &column : columns)
        if (column.isKey)
            values << column.cells.display(row);
    return values.join(u'/');
}

} // namespace pilotage::storage
