#include "app/storage/queries/row_queries.h"

#include "app/storage/queries/reading.h"

#include <QLocale>
#include <QStringList>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

struct Shape
{
    QStringList columns;
    QStringList keys; ///< in key order
};

Shape shapeOf(Store &store, const QString &table)
{
    Sql rows(reading(store), "SELECT name, pk FROM pragma_table_info(?)");
    rows.bindText(1, table);
    Shape shape;
    std::vector<std::pair<std::int64_t, QString>> keys;
    while (rows.step()) {
        shape.columns << rows.text(0);
        if (rows.integer(1) > 0)
            keys.emplace_back(rows.integer(1), rows.text(0));
    }
    std::sort(keys.begin(), keys.end());
    for (const auto &[position, name] : keys)
        shape.keys << name;
    return shape;
}

QString inQuotes(const QString &name)
{
    return u'"' + name + u'"'; // names of our own schema: no quotes in them
}

QString textAt(const Sql &row, int column)
{
    if (sqlite3_column_type(row.handle(), column) == SQLITE_FLOAT)
        return QString::number(row.real(column), 'g', QLocale::FloatingPointShortest);
    return row.text(column);
}

} // namespace

std::vector<std::pair<QString, QString>> rowNow(Store &store, const QString &table, const QString &key)
{
    const Shape shape = shapeOf(store, table);
    const QStringList values = key.split(u'/');
    if (shape.keys.isEmpty() || values.size() != shape.keys.size())
        return {};
    QStringList columns;
    for (const QString &column : shape.columns)
        columns << inQuotes(column);
    QStringList conditions;
    for (const QString &name : shape.keys)
        conditions << inQuotes(name) + u" = ?"_s;
    Sql row(reading(store),
            u"SELECT %1 FROM %2 WHERE %3"_s
                .arg(columns.join(u", "_s), inQuotes(table), conditions.join(u" AND "_s))
                .toStdString());
    for (int i = 0; i < static_cast<int>(values.size()); ++i) {
        bool isNumber = false;
        const qlonglong number = values[i].toLongLong(&isNumber);
        if (isNumber)
            row.bind(i + 1, static_cast<std::int64_t>(number));
        else
            row.bindText(i + 1, values[i]);
    }
    std::vector<std::pair<QString, QString>> found;
    if (!row.step())
        return found;
    for (int i = 0; i < static_cast<int>(shape.columns.size()); ++i)
        if (const QString text = row.isNull(i) ? QString() : textAt(row, i); !text.isEmpty())
            found.emplace_back(shape.columns[i], text);
    return found;
}

std::vector<std::pair<QString, QString>> rowOnceKnown(Store &store, const QString &table, const QString &key)
{
    std::vector<std::int64_t> keys;
    for (const QString &value : key.split(u'/')) {
        bool isNumber = false;
        keys.push_back(value.toLongLong(&isNumber));
        if (!isNumber)
            return {};
    }
    for (const FieldChange &change : store.rowHistory(table, keys))
        if (!change.row.empty())
            return change.row;
    return {};
}

} // namespace pilotage::storage
