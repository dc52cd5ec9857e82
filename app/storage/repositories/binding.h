#pragma once

#include "app/domain/id.h"
#include "app/domain/keys.h"
#include "app/domain/period.h"

#include <QString>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <stdexcept>
#include <type_traits>

namespace pilotage::storage {

/// Values between structs and SQLite, one overload a kind. An empty text of a nullable column is NULL.
template<class Tag>
void bindValue(SQLite::Statement &statement, int index, Id<Tag> value)
{
    statement.bind(index, value.value());
}
inline void bindValue(SQLite::Statement &statement, int index, const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    statement.bind(index, std::string(bytes.constData(), std::size_t(bytes.size())));
}
inline void bindValue(SQLite::Statement &statement, int index, std::int64_t value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement &statement, int index, int value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement &statement, int index, bool value)
{
    statement.bind(index, value ? 1 : 0);
}
inline void bindValue(SQLite::Statement &statement, int index, double value)
{
    statement.bind(index, value);
}
inline void bindValue(SQLite::Statement &statement, int index, Period value)
{
    statement.bind(index, value.key());
}
template<class E>
requires std::is_enum_v<E>
void bindValue(SQLite::Statement &statement, int index, E value)
{
    bindValue(statement, index, QString(toKey(value)));
}
template<class T>
void bindValue(SQLite::Statement &statement, int index, const std::optional<T> &value)
{
    if (value)
        bindValue(statement, index, *value);
    else
        statement.bind(index);
}

template<class Tag>
void readValue(const SQLite::Column &column, Id<Tag> &value)
{
    value = Id<Tag>(column.getInt64());
}
inline void readValue(const SQLite::Column &column, QString &value)
{
    value = column.isNull() ? QString() : QString::fromUtf8(column.getText(), column.getBytes());
}
inline void readValue(const SQLite::Column &column, std::int64_t &value)
{
    value = column.getInt64();
}
inline void readValue(const SQLite::Column &column, int &value)
{
    value = column.getInt();
}
inline void readValue(const SQLite::Column &column, bool &value)
{
    value = column.getInt() != 0;
}
inline void readValue(const SQLite::Column &column, double &value)
{
    value = column.getDouble();
}
inline void readValue(const SQLite::Column &column, Period &value)
{
    value = Period::fromKey(column.getInt()).value_or(Period());
}
template<class E>
requires std::is_enum_v<E>
void readValue(const SQLite::Column &column, E &value)
{
    QString key;
    readValue(column, key);
    const std::optional<E> known = fromKey<E>(key);
    if (!known) // CHECKed in SQL: only a damaged file gets here
        throw std::runtime_error("unknown key in the file: " + key.toStdString());
    value = *known;
}
template<class T>
void readValue(const SQLite::Column &column, std::optional<T> &value)
{
    value.reset();
    if (!column.isNull())
        readValue(column, value.emplace());
}

} // namespace pilotage::storage
