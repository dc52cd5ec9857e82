#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/storage/sql.h"
#include "app/storage/store.h"

#include <SQLiteCpp/Database.h>

#include <optional>

namespace pilotage::storage {

/// The connection that read models use.
[[nodiscard]] inline sqlite3 *reading(Store &store)
{
    return store.db().getHandle();
}

template<class AnyId>
[[nodiscard]] AnyId idAt(const Sql &row, int column)
{
    return AnyId(row.integer(column));
}

template<class AnyId>
[[nodiscard]] std::optional<AnyId> optionalIdAt(const Sql &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return AnyId(row.integer(column));
}

[[nodiscard]] inline std::optional<double> optionalRealAt(const Sql &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return row.real(column);
}

/// An enumeration stored as its key; the CHECKs of the schema leave no other.
template<class E>
[[nodiscard]] E keyAt(const Sql &row, int column)
{
    const QString text = row.text(column);
    if (const auto value = fromKey<E>(text))
        return *value;
    throw StorageError(QStringLiteral("file-damaged"), QStringLiteral("unknown key \"%1\"").arg(text));
}

} // namespace pilotage::storage
