#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/observation.h"
#include "app/storage/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>

namespace pilotage::storage {

/// How an "empty" is kept.
enum class Empty { Kept, Null };

[[noreturn]] inline void throwDamaged(const QString &what)
{
    throw StorageError(QStringLiteral("file-damaged"), what);
}

/// Enumerations that stand as their permanent numbers; all others stand as their text keys.
template<class E>
constexpr bool isNumbered
    = std::is_same_v<E, State> || std::is_same_v<E, Qualifier> || std::is_same_v<E, Review>;

template<class V>
struct IsId : std::false_type
{
};
template<class Tag>
struct IsId<Id<Tag>> : std::true_type
{
};
template<class V>
struct IsOptional : std::false_type
{
};
template<class V>
struct IsOptional<std::optional<V>> : std::true_type
{
};

template<class V>
void bindValue(SQLite::Statement &statement, int index, const V &value, Empty empty = Empty::Kept)
{
    if constexpr (IsOptional<V>::value) {
        if (value)
            bindValue(statement, index, *value);
        else
            statement.bind(index);
    } else if constexpr (IsId<V>::value) {
        statement.bind(index, value.value());
    } else if constexpr (std::is_same_v<V, Period>) {
        statement.bind(index, value.key());
    } else if constexpr (std::is_enum_v<V>) {
        if constexpr (isNumbered<V>)
            statement.bind(index, int(value));
        else
            statement.bind(index, std::string(toKey(value).data(), std::size_t(toKey(value).size())));
    } else if constexpr (std::is_same_v<V, QString>) {
        if (value.isEmpty() && empty == Empty::Null)
            statement.bind(index);
        else
            statement.bind(index, value.toStdString());
    } else if constexpr (std::is_same_v<V, bool>) {
        statement.bind(index, value ? 1 : 0);
    } else if constexpr (std::is_same_v<V, double>) {
        if (std::isnan(value))
            statement.bind(index);
        else
            statement.bind(index, value);
    } else {
        static_assert(std::is_integral_v<V>);
        statement.bind(index, value);
    }
}

template<class V>
[[nodiscard]] V readValue(const SQLite::Column &cell)
{
    if constexpr (IsOptional<V>::value) {
        return cell.isNull() ? V() : V(readValue<typename V::value_type>(cell));
    } else if constexpr (IsId<V>::value) {
        return V(cell.getInt64());
    } else if constexpr (std::is_same_v<V, Period>) {
        const std::optional<Period> period = Period::fromKey(cell.getInt());
        if (!period)
            throwDamaged(QStringLiteral("period %1 is none").arg(cell.getInt64()));
        return *period;
    } else if constexpr (std::is_enum_v<V>) {
        if constexpr (isNumbered<V>)
            return V(cell.getInt());
        else {
            const QString key = QString::fromUtf8(cell.getText(), cell.getBytes());
            const std::optional<V> value = fromKey<V>(key);
            if (!value)
                throwDamaged(QStringLiteral("unknown key ") + key);
            return *value;
        }
    } else if constexpr (std::is_same_v<V, QString>) {
        return QString::fromUtf8(cell.getText(), cell.getBytes());
    } else if constexpr (std::is_same_v<V, bool>) {
        return cell.getInt() != 0;
    } else if constexpr (std::is_same_v<V, double>) {
        return cell.isNull() ? std::numeric_limits<double>::quiet_NaN() : cell.getDouble();
    } else {
        static_assert(std::is_integral_v<V>);
        return V(cell.getInt64());
    }
}

// Keys of more than one column, in column order.
template<class Tag>
int bindKey(SQLite::Statement &statement, Id<Tag> key, int first = 1)
{
    statement.bind(first, key.value());
    return first + 1;
}
inline int bindKey(SQLite::Statement &statement, const ObservationKey &key, int first = 1)
{
    statement.bind(first, key.subject.value());
    statement.bind(first + 1, key.indicator.value());
    statement.bind(first + 2, key.period.key());
    statement.bind(first + 3, key.part);
    return first + 4;
}
template<class A, class B>
int bindKey(SQLite::Statement &statement, const std::pair<A, B> &key, int first = 1)
{
    return bindKey(statement, key.second, bindKey(statement, key.first, first));
}

} // namespace pilotage::storage
