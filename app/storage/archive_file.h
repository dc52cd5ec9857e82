#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <functional>

struct sqlite3;

namespace pilotage::storage {

class Sql;

/// Writes contents of the change log (rows of seq, part, bytes) into a new file of its own: to a temporary
/// name, made durable, read back and proven against the hashes of `db`, then named.
/// Throws StorageError ("file-exists", "archive-damaged", "disk-full", ...).
void writeArchiveFile(sqlite3 *db, const QString &path, const QString &uuid, Sql &payloads);

/// Reads such a file, each content proven against the chain of `db` before it is passed on.
/// Throws StorageError "archive-damaged".
void readArchiveFile(sqlite3 *db, const QString &path,
                     const std::function<void(std::int64_t seq, std::int64_t part, QByteArrayView)> &visit);

} // namespace pilotage::storage
