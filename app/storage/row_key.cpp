#include "app/storage/row_key.h"

#include "app/storage/sql.h"

namespace pilotage::storage {

std::string keyCondition(const LoggedTable &table)
{
    std::string text;
    for (const LoggedColumn &column : table.columns)
        if (column.isKey)
            text += (text.empty() ? "" : " AND ") + quoted(column.name) + " = ?";
    return text;
}

void bindKey(Sql &sql, const LoggedTable &table, BytesView key, std::vector<Bytes> &texts)
{
    ByteReader reader(key);
    texts.clear();
    texts.reserve(static_cast<std::size_t>(table.keyCount));
    for (int i = 0; i < table.keyCount; ++i) {
        if (table.columns[static_cast<std::size_t>(i)].type == ColumnType::Integer) {
            sql.bind(i + 1, takeKeyInteger(reader));
        } else {
            texts.push_back(takeKeyText(reader));
            sql.bindText(i + 1, view(texts.back()));
        }
    }
}

} // namespace pilotage::storage
