#pragma once

#include "app/storage/bytes.h"
#include "app/storage/log_registry.h"

#include <vector>

struct sqlite3_value;

namespace pilotage::storage {

/// The permanent numbers of the log's formats.
enum class RowOp : std::uint8_t { Insert = 1, Update = 2, Delete = 3 };

/// One value as the buffer holds it: a mark byte (0 = NULL), then a zigzag varint, 8 bytes, or length
/// and UTF-8. Normalised to the declared type, so equal values have equal bytes.
void putValue(Bytes &out, ColumnType type, sqlite3_value *value);
/// The bytes of the value at the reader's place.
[[nodiscard]] BytesView takeValue(ByteReader &reader, ColumnType type);

/// Key bytes of a row from its key values (see putKeyInteger).
void putKeyValue(Bytes &out, ColumnType type, sqlite3_value *value);

/// The net effect of one change set on one row. Values are by column index; a missing one is empty.
struct NetChange
{
    RowOp op = RowOp::Update;
    BytesView key;
    std::vector<BytesView> before; ///< Delete: all; Update: changed ones
    std::vector<BytesView> after; ///< Insert: all; Update: changed ones
};

} // namespace pilotage::storage
