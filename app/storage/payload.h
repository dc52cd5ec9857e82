#pragma once

#include "app/storage/cells.h"

#include <QByteArray>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace pilotage::storage {

/// One column of a chunk. Keys and whole rows: `cells` by row. Changed columns of updates: `changed`
/// says which rows, `before` and `cells` hold the old and new values of those rows, by row as well.
struct ChunkColumn
{
    int no = 0;
    ColumnType type = ColumnType::Integer;
    bool isKey = false;
    std::vector<std::uint8_t> changed;
    Cells before;
    Cells cells;
    std::vector<std::uint32_t> place; ///< row -> place in before and cells (updates only)

    [[nodiscard]] std::size_t at(std::size_t row) const { return place.empty() ? row : place[row]; }
    [[nodiscard]] bool isChanged(std::size_t row) const { return changed.empty() || changed[row] != 0; }
};

/// Net changes of one kind to one table, in key order.
struct Chunk
{
    int tableNo = 0;
    RowOp op = RowOp::Insert;
    std::size_t rows = 0;
    std::vector<ChunkColumn> columns; ///< keys first

    [[nodiscard]] Bytes key(std::size_t row) const;
    [[nodiscard]] QString displayKey(std::size_t row) const;
    /// The row with this key; rows stand in key order.
    [[nodiscard]] std::optional<std::size_t> find(const Bytes &key) const;
};

/// Which rows a chunk covers.
struct ChunkRange
{
    int tableNo = 0;
    Bytes firstKey;
    Bytes lastKey;
};

/// One stored piece of a change set's content, at most 1 MB before compression (a single larger text
/// apart).
struct PayloadPart
{
    Bytes bytes;
    std::vector<ChunkRange> ranges;
    bool isPersonal = false;
};

/// Packs net changes into parts. Rows of a table arrive together and in key order.
class PayloadWriter
{
public:
    PayloadWriter();
    ~PayloadWriter();
    void add(const LoggedTable &table, const NetChange &change);
    [[nodiscard]] std::vector<PayloadPart> finish();

    /// Rows of a small set, to be indexed one by one; empty for a bulk set (then the ranges are).
    struct RowKey
    {
        int tableNo = 0;
        Bytes key;
    };
    [[nodiscard]] const std::vector<RowKey> &rowKeys() const { return m_rowKeys; }
    [[nodiscard]] std::int64_t rows() const { return m_rows; }

private:
    struct Builder;
    void flush(Builder &builder);
    void flushAll();
    void closePart();

    const LoggedTable *m_table = nullptr;
    std::vector<std::unique_ptr<Builder>> m_builders;
    PayloadPart m_part;
    std::vector<PayloadPart> m_parts;
    std::vector<RowKey> m_rowKeys;
    std::int64_t m_rows = 0;
};

/// What a chunk says of itself before it is unpacked.
struct ChunkHead
{
    int tableNo = 0;
    RowOp op = RowOp::Insert;
    std::size_t rows = 0;
};

enum class ChunkOrder { AsLogged, NewestFirst };

/// Says whether a chunk is worth unpacking.
using Wanted = std::function<bool(const ChunkHead &head)>;
/// Reads a part chunk by chunk. Throws StorageError "history-damaged".
void readPart(BytesView part, const Wanted &wanted, const std::function<void(const Chunk &)> &visit,
              ChunkOrder order = ChunkOrder::AsLogged);

} // namespace pilotage::storage
