#pragma once

#include "app/storage/repositories/mapping.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/sql.h"

#include <stdexcept>

namespace pilotage::storage {

/// Runs `fn` with the errors of SQLite in the terms of storage.
template<class Fn>
auto guarded(const Fn &fn)
{
    try {
        return fn();
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    }
}

template<class T>
Repository<T>::Repository(SQLite::Database &db)
    : m_db(db)
{
}

template<class T>
Repository<T>::Repository(Repository &&) noexcept = default;

template<class T>
Repository<T>::~Repository() = default;

template<class T>
void Repository<T>::insert(const T &row)
{
    insert(std::span<const T>(&row, 1));
}

template<class T>
void Repository<T>::insert(std::span<const T> rows)
{
    guarded([&] {
        if (!m_insert)
            m_insert = std::make_unique<SQLite::Statement>(m_db, insertText<T>());
        for (const T &row : rows) {
            if constexpr (Table<T>::subjectKind != nullptr) {
                SQLite::Statement subject(m_db, "INSERT INTO subject (id, kind) VALUES (?, ?)");
                bindValue(subject, 1, row.id);
                subject.bind(2, Table<T>::subjectKind);
                subject.exec();
            }
            m_insert->tryReset();
            bindRow(*m_insert, row);
            m_insert->exec();
        }
        m_insert->tryReset();
    });
}

template<class T>
void Repository<T>::update(const T &row)
{
    guarded([&] {
        constexpr int keys = Table<T>::keys;
        const std::string set = joined<T>(keys, columnCount<T>, " = ?", ", ");
        SQLite::Statement statement(
            m_db, std::string("UPDATE ") + Table<T>::name + " SET " + set + keyCondition<T>());
        // Parameters come as written: first what is set, then the key.
        int index = 0;
        std::apply(
            [&](const auto &...columns) {
                const auto bindOne = [&](const auto &column) {
                    const int place = index < keys ? columnCount<T> - keys + index + 1 : index - keys + 1;
                    bindValue(statement, place, std::invoke(column.access, row), column.empty);
                    ++index;
                };
                (bindOne(columns), ...);
            },
            Table<T>::columns);
        if (statement.exec() == 0)
            throw StorageError(QStringLiteral("row-missing"), QString::fromLatin1(Table<T>::name));
    });
}

template<class T>
bool Repository<T>::remove(const Key &key)
{
    return guarded([&] {
        const auto run = [&](const std::string &text) {
            SQLite::Statement statement(m_db, text);
            bindKey(statement, key);
            return statement.exec();
        };
        for (const char *text : Table<T>::owned)
            run(text);
        const bool wasThere = run(std::string("DELETE FROM ") + Table<T>::name + keyCondition<T>()) > 0;
        if constexpr (Table<T>::subjectKind != nullptr)
            if (wasThere)
                run("DELETE FROM subject WHERE id = ?");
        return wasThere;
    });
}

template<class T>
std::optional<T> Repository<T>::find(const Key &key)
{
    return guarded([&]() -> std::optional<T> {
        SQLite::Statement statement(m_db, selectText<T>() + keyCondition<T>());
        bindKey(statement, key);
        if (!statement.executeStep())
            return std::nullopt;
        return readRow<T>(statement);
    });
}

template<class T>
std::vector<T> readAll(SQLite::Statement &statement)
{
    std::vector<T> rows;
    while (statement.executeStep())
        rows.push_back(readRow<T>(statement));
    return rows;
}

template<class T>
std::vector<T> Repository<T>::all()
{
    return guarded([&] {
        SQLite::Statement statement(m_db, selectText<T>() + orderByKey<T>());
        return readAll<T>(statement);
    });
}

/// The column that holds `member`.
template<class T, class Member>
std::pair<std::string, Empty> columnOf(Member T::*member)
{
    std::pair<std::string, Empty> found;
    const auto look = [&](const auto &column) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(column.access)>, Member T::*>)
            if (column.access == member)
                found = {column.name, column.empty};
    };
    std::apply([&](const auto &...columns) { (look(columns), ...); }, Table<T>::columns);
    if (found.first.empty())
        throw std::logic_error("no column for this member");
    return found;
}

template<class T>
template<class Member>
std::vector<T> Repository<T>::where(Member T::*member, const Member &value)
{
    return guarded([&] {
        const auto [name, empty] = columnOf(member);
        // IS, not =, so that "none" finds the rows that have none.
        SQLite::Statement statement(m_db, selectText<T>() + " WHERE \"" + name + "\" IS ?" + orderByKey<T>());
        bindValue(statement, 1, value, empty);
        return readAll<T>(statement);
    });
}

} // namespace pilotage::storage

/// The member templates `where` of one type of member.
#define PILOTAGE_WHERE(T, ...)                                                                               \
    template std::vector<T> pilotage::storage::Repository<T>::where<__VA_ARGS__>(__VA_ARGS__ T::*,           \
                                                                                 const __VA_ARGS__ &);
