#pragma once

#include "app/storage/sqlite_store.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <boost/test/unit_test.hpp>

#include <memory>
#include <ostream>
#include <string>

inline std::ostream &operator<<(std::ostream &out, const QString &text)
{
    return out << text.toStdString();
}

namespace pilotage::storage::test {

/// A clock that tests move by hand.
class HandClock
{
public:
    [[nodiscard]] Clock clock()
    {
        return [this] { return m_now; };
    }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }
    [[nodiscard]] QString utc() const { return m_now.toUTC().toString(Qt::ISODateWithMs); }
    QDateTime m_now = QDateTime(QDate(2025, 11, 1), QTime(9, 0), Qt::UTC);
};

/// A folder of its own with one migrated workbook file; backups go into the folder too.
struct StoreFixture
{
    StoreFixture()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path() + QStringLiteral("/data")));
        store = Store::create(path(), FileKind::Office, time.clock());
        store->setActor(QStringLiteral("demo clerk"));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("demo.pilotage")); }

    void reopen()
    {
        store.reset();
        store = Store::open(path(), time.clock());
        store->setActor(QStringLiteral("demo clerk"));
    }

    std::int64_t run(const std::string &sql, ChangeKind kind = ChangeKind::Ordinary,
                     const QString &label = QStringLiteral("edit"))
    {
        Operation operation;
        operation.label = label;
        operation.kind = kind;
        return store->perform(operation, [&] { store->db().exec(sql); });
    }

    [[nodiscard]] std::int64_t number(const std::string &sql) const
    {
        return store->db().execAndGet(sql).getInt64();
    }
    [[nodiscard]] std::string text(const std::string &sql) const
    {
        return store->db().execAndGet(sql).getString();
    }

    /// Three counties, two indicators, one source.
    void addBasics()
    {
        run("INSERT INTO subject VALUES(330102,'district'),(330103,'district'),(330104,'district');"
            "INSERT INTO district(id,code,name,level,kind) VALUES"
            "(330102,'330102','甲县','county','administrative'),(330103,'330103','乙县','county','"
            "administrative'),"
            "(330104,'330104','丙县','county','administrative');"
            "INSERT INTO "
            "indicator(id,code,name_zh,unit,decimals,direction,frequency,aggregation,\"group\",status)"
            " VALUES(1,'A','甲','t',2,'benefit','year','sum','g','own'),"
            "(2,'B','乙','t',2,'cost','year','sum','g','own');"
            "INSERT INTO source(id,kind,title) VALUES(1,'entry','demo')",
            ChangeKind::Ordinary, QStringLiteral("basics"));
    }

    QTemporaryDir folder;
    HandClock time;
    std::unique_ptr<Store> store;
};

/// All rows of all user tables (but those of the file itself) as text, floating numbers bit for bit.
[[nodiscard]] std::string dumpOf(SQLite::Database &db);
/// Inserts "value" as one present figure.
[[nodiscard]] std::string observationSql(int subject, int indicator, int year, double value);

} // namespace pilotage::storage::test
