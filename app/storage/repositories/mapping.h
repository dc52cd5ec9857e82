#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/observation.h"
#include "app/storage/error.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <cmath>
#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>

namespace pilotage::storage {

/// One column: its name, the member it holds (anything std::invoke takes), and how an "empty" is kept.
enum class Empty { Kept, Null };
template<class Access>
struct ColumnOf
{
    const char *name;
    Access access;
    Empty empty = Empty::Kept;
};
template<class Access>
constexpr ColumnOf<Access> column(const char *name, Access access)
{
    return {name, access};
}
/// Empty text, or NaN, stands as NULL: text under UNIQUE, and the value of a figure that has none.
template<class Access>
constexpr ColumnOf<Access> nullWhenEmpty(const char *name, Access access)
{
    return {name, access, Empty::Null};
}

/// The mapping of one aggregate, specialised beside its repository:
/// - name: the table
/// - keys: how many of the first columns are the key
/// - columns: std::tuple of column(...)
/// - subjectKind: key of SubjectKind for rows that are subjects, else nullptr
/// - owned: statements that delete what a row owns, with the row's id as ?1
template<class T>
struct Table;

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

/// Binds the members of `row` from parameter `first` on, in column order.
template<class T>
void bindRow(SQLite::Statement &statement, const T &row, int first = 1)
{
    std::apply(
        [&](const auto &...columns) {
            int index = first;
            (bindValue(statement, index++, std::invoke(columns.access, row), columns.empty), ...);
        },
        Table<T>::columns);
}

template<class T>
[[nodiscard]] T readRow(SQLite::Statement &statement)
{
    T row;
    std::apply(
        [&](const auto &...columns) {
            int index = 0;
            ((std::invoke(columns.access, row)
              = readValue<std::remove_cvref_t<decltype(std::invoke(columns.access, row))>>(
                  statement.getColumn(index++))),
             ...);
        },
        Table<T>::columns);
    return row;
}

/// Statement texts from the mapping; names are quoted ("group" is a word of SQL).
template<class T>
[[nodiscard]] std::string joined(int from, int to, const char *tail, const char *between)
{
    std::string text;
    int index = 0;
    std::apply(
        [&](const auto &...columns) {
            const auto add = [&](const char *name) {
                if (index >= from && index < to)
                    text += (text.empty() ? "" : between) + ('"' + std::string(name) + '"') + tail;
                ++index;
            };
            (add(columns.name), ...);
        },
        Table<T>::columns);
    return text;
}
template<class T>
constexpr int columnCount = int(std::tuple_size_v<decltype(Table<T>::columns)>);

template<class T>
[[nodiscard]] std::string insertText()
{
    std::string marks;
    for (int i = 0; i < columnCount<T>; ++i)
        marks += i ? ", ?" : "?";
    return std::string("INSERT INTO ") + Table<T>::name + " (" + joined<T>(0, columnCount<T>, "", ", ")
        + ") VALUES (" + marks + ")";
}
template<class T>
[[nodiscard]] std::string keyCondition()
{
    return " WHERE " + joined<T>(0, Table<T>::keys, " = ?", " AND ");
}
template<class T>
[[nodiscard]] std::string selectText()
{
    return "SELECT " + joined<T>(0, columnCount<T>, "", ", ") + " FROM " + Table<T>::name;
}
template<class T>
[[nodiscard]] std::string orderByKey()
{
    return " ORDER BY " + joined<T>(0, Table<T>::keys, "", ", ");
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
