#pragma once

#include "app/storage/store.h"
#include "app/workbook/demo_builder.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <string>

namespace pilotage::workbook::test {

inline const Clock noon = [] { return QDateTime(QDate(2025, 11, 1), QTime(12, 0), Qt::UTC); };

/// The demonstration, built once for the whole suite.
struct DemoFile
{
    DemoFile()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path()));
        store = storage::Store::create(folder.filePath(QStringLiteral("demo.pilotage")),
                                       storage::FileKind::Training, noon);
        buildDemo(*store);
        store->setClock(noon);
    }
    [[nodiscard]] std::int64_t count(const std::string &sql) const
    {
        return store->db().execAndGet(sql).getInt64();
    }
    [[nodiscard]] std::int64_t count(const std::string &sql, const QString &first,
                                     const QString &second = {}) const
    {
        SQLite::Statement query(store->db(), sql);
        query.bind(1, first.toStdString());
        if (query.getBindParameterCount() > 1)
            query.bind(2, second.toStdString());
        query.executeStep();
        return query.getColumn(0).getInt64();
    }

    QTemporaryDir folder;
    std::unique_ptr<storage::Store> store;
};

inline DemoFile &demoFile()
{
    static DemoFile file;
    return file;
}

} // namespace pilotage::workbook::test
