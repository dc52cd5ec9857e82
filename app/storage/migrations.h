#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

struct sqlite3;

namespace pilotage::storage {

/// One step of the schema; frozen once released.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
};

/// Marks a workbook in the SQLite header ("Plte").
inline constexpr int applicationId = 0x506c7465;

/// The program's own steps, oldest first (the resources migrations/NNNN_words.sql).
[[nodiscard]] std::vector<Migration> shippedMigrations();
[[nodiscard]] int newestSchema(const std::vector<Migration> &migrations);

/// Runs all steps the file lacks, new and old files alike, as one transaction: a failing step leaves
/// the file as it was, byte for byte. Foreign keys are off before BEGIN (rebuilding a parent table
/// would empty its children) and checked before COMMIT. `then` runs inside the transaction, at its end.
/// The connection must hold no transaction and no hook.
void migrate(sqlite3 *db, const std::vector<Migration> &migrations, const std::function<void()> &then);

} // namespace pilotage::storage
