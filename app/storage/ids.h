#pragma once

#include "app/domain/clock.h"

#include <QString>

#include <cstdint>
#include <optional>

struct sqlite3;

namespace pilotage::storage {

/// Ids of new rows: counter << 20 | replica, counter from 1 to 2^29 - 1. The counter is kept in memory
/// and written with the next commit; it never goes back, neither by undo nor by a rollback.
/// A file found copied (other machine or other inode than recorded) draws a new replica; it is written
/// with the first change, so that merely opening a copy leaves it as it is.
class Ids
{
public:
    /// `path` = the file behind `db`.
    Ids(sqlite3 *db, const QString &path);

    [[nodiscard]] std::int64_t next();
    [[nodiscard]] std::int64_t replica() const { return m_replica; }
    [[nodiscard]] bool isNewReplica() const { return m_isNew; }
    /// Inside the transaction about to be committed.
    void store(const Clock &clock);
    /// After the commit.
    void stored();

    /// Records replica, machine and inode in a new file.
    static void create(sqlite3 *db, const QString &path, const Clock &clock);
    [[nodiscard]] static QString newUuid();

private:
    sqlite3 *m_db;
    QString m_path;
    std::int64_t m_replica = 0;
    std::int64_t m_next = 1;
    std::int64_t m_storedNext = 1;
    bool m_isNew = false;
};

} // namespace pilotage::storage
