#include "app/storage/migrations.h"

#include "app/storage/log_registry.h"
#include "app/storage/sql.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

/// The resources of a static library are registered by hand; the macro must stand outside namespaces.
static void registerMigrations()
{
    Q_INIT_RESOURCE(pilotage_migrations);
}

namespace pilotage::storage {

namespace {

void checkForeignKeys(sqlite3 *db)
{
    Sql sql(db, "PRAGMA foreign_key_check");
    if (sql.step())
        throw StorageError(u"foreign-key"_s,
                           u"%1 row %2 names a missing %3"_s.arg(sql.text(0), sql.text(1), sql.text(2)));
}

/// A column added with a default has no value in the old rows: the log would see NULL as their old
/// value. Writing the column once puts it there.
void fillAdded(sqlite3 *db, const QStringList &added)
{
    for (const QString &name : added) {
        const std::string table = quoted(name.section(u'.', 0, 0));
        const std::string column = quoted(name.section(u'.', 1));
        execute(db, ("UPDATE " + table + " SET " + column + " = " + column).c_str());
    }
}

} // namespace

std::vector<Migration> shippedMigrations()
{
    registerMigrations();
    std::vector<Migration> migrations;
    const QDir folder(u":/migrations"_s);
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            throw StorageError(u"cannot-open"_s, name);
        migrations.push_back({name.left(4).toInt(), name, file.readAll()});
    }
    return migrations;
}

int newestSchema(const std::vector<Migration> &migrations)
{
    return migrations.empty() ? 0 : migrations.back().number;
}

void migrate(sqlite3 *db, const std::vector<Migration> &migrations, const std::function<void()> &then)
{
    execute(db, "PRAGMA foreign_keys = OFF");
    execute(db, "BEGIN IMMEDIATE");
    try {
        const std::int64_t from = integerOf(db, "PRAGMA user_version");
        for (const Migration &migration : migrations) {
            if (migration.number <= from)
                continue;
            execute(db, migration.sql.constData());
            // A step that commits by itself would break the promise above.
            if (sqlite3_get_autocommit(db) != 0)
                throw StorageError(u"schema-rule"_s, migration.name + u": ends the transaction"_s);
            fillAdded(db, LogRegistry::assignNumbers(db));
            execute(db, ("PRAGMA user_version = " + std::to_string(migration.number)).c_str());
        }
        execute(db, ("PRAGMA application_id = " + std::to_string(applicationId)).c_str());
        [[maybe_unused]] const LogRegistry checked = LogRegistry::load(db); // the rules of logged tables
        checkForeignKeys(db);
        if (then)
            then();
        execute(db, "COMMIT");
    } catch (...) {
        if (sqlite3_get_autocommit(db) == 0)
            sqlite3_exec(db, "ROLLBACK", nullptr, nullptr, nullptr);
        throw;
    }
    execute(db, "PRAGMA foreign_keys = ON");
}

} // namespace pilotage::storage
