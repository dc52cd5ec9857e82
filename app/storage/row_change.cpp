#include "app/storage/row_change.h"

#include <sqlite3.h>

namespace pilotage::storage {

void putValue(Bytes &out, ColumnType type, sqlite3_value *value)
{
    if (!value || sqlite3_value_type(value) == SQLITE_NULL) {
        putByte(out, 0);
        return;
    }
    putByte(out, 1);
    switch (type) {
    case ColumnType::Integer:
        putVarint(out, zigzag(sqlite3_value_int64(value)));
        break;
    case ColumnType::Real:
        // + 0.0 turns -0.0 into 0.0, as the file stores it.
        putDouble(out, sqlite3_value_double(value) + 0.0);
        break;
    case ColumnType::Text: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        const auto length = static_cast<std::size_t>(sqlite3_value_bytes(value));
        putVarint(out, length);
        out.append(text, length);
        break;
    }
    }
}

BytesView takeValue(ByteReader &reader, ColumnType type)
{
    ByteReader start = reader;
    const std::size_t from = reader.position();
    if (reader.byte() != 0) {
        switch (type) {
        case ColumnType::Integer:
            reader.varint();
            break;
        case ColumnType::Real:
            reader.take(8);
            break;
        case ColumnType::Text:
            reader.take(reader.varint());
            break;
        }
    }
    return start.take(reader.position() - from);
}

void putKeyValue(Bytes &out, ColumnType type, sqlite3_value *value)
{
    if (type == ColumnType::Integer) {
        putKeyInteger(out, sqlite3_value_int64(value));
        return;
    }
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    putKeyText(out, BytesView(text, static_cast<std::size_t>(sqlite3_value_bytes(value))));
}

} // namespace pilotage::storage
