#pragma once

#include "app/storage/repositories/binding.h"

#include <functional>
#include <tuple>
#include <utility>

namespace pilotage::storage {

/// One column: its name, the member it holds (anything std::invoke takes), and how an "empty" is kept.
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

} // namespace pilotage::storage
