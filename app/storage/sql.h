#pragma once

#include "app/storage/error.h"

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <memory>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace SQLite {
class Exception;
}

namespace pilotage::storage {

/// The error of a failed SQLite call with its permanent code ("disk-full", "busy", "duplicate", ...).
[[nodiscard]] StorageError sqlError(sqlite3 *db, int rc, const QString &doing);
[[nodiscard]] StorageError sqlError(const SQLite::Exception &error);

/// One prepared statement of the storage core, on the raw handle: binds text and blobs without copies,
/// which the bulk paths of the log need. Repositories use SQLite::Statement.
class Sql
{
public:
    Sql(sqlite3 *db, const char *text);
    Sql(sqlite3 *db, const std::string &text)
        : Sql(db, text.c_str())
    {
    }
    Sql(Sql &&) noexcept = default;

    /// Parameters count from 1. Text and blobs must live until the next reset.
    Sql &bind(int index, std::int64_t value);
    Sql &bind(int index, double value);
    Sql &bindText(int index, QByteArrayView utf8);
    Sql &bindText(int index, const QString &text);
    Sql &bindBlob(int index, QByteArrayView bytes);
    Sql &bindNull(int index);

    /// True while there is a row. Throws StorageError.
    bool step();
    /// The bare result code, for callers that judge constraint failures themselves.
    int tryStep();
    /// Runs to the end and resets.
    void run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QByteArrayView bytes(int column) const; ///< valid until the next step
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] sqlite3_stmt *handle() const { return m_statement.get(); }

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    sqlite3 *m_db;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
};

/// Runs statements without results. Throws StorageError.
void execute(sqlite3 *db, const char *text);
/// First column of the first row of `text`.
[[nodiscard]] std::int64_t integerOf(sqlite3 *db, const char *text);
[[nodiscard]] QString textOf(sqlite3 *db, const char *text);
/// "name" with its quotes doubled.
[[nodiscard]] std::string quoted(const QString &name);

} // namespace pilotage::storage
