#include "app/storage/archive_file.h"

#include "app/storage/place.h"
#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr qsizetype hashSize = 32;
/// "PiAr": so that nobody takes an archive for a workbook.
constexpr auto schema = "PRAGMA application_id = 1349075314; PRAGMA journal_mode = OFF; BEGIN;"
                        "CREATE TABLE archive (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;"
                        "CREATE TABLE payload (seq INTEGER NOT NULL, part INTEGER NOT NULL,"
                        " bytes BLOB NOT NULL, PRIMARY KEY (seq, part)) STRICT, WITHOUT ROWID;";

void fill(const QString &path, const QString &uuid, Sql &payloads)
{
    SQLite::Database file(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    execute(file.getHandle(), schema);
    Sql about(file.getHandle(), "INSERT INTO archive VALUES('workbook', ?1)");
    about.bindText(1, uuid).run();
    Sql insert(file.getHandle(), "INSERT INTO payload VALUES(?1, ?2, ?3)");
    while (payloads.step())
        insert.bind(1, payloads.integer(0)).bind(2, payloads.integer(1)).bindBlob(3, payloads.bytes(2)).run();
    execute(file.getHandle(), "COMMIT");
}

} // namespace

void writeArchiveFile(sqlite3 *db, const QString &path, const QString &uuid, Sql &payloads)
{
    const QFileInfo target(path);
    const QString temporary = target.absolutePath() + u"/.~"_s + target.fileName() + u".part"_s;
    QFile::remove(temporary);
    try {
        fill(temporary, uuid, payloads);
        if (!place::syncFile(temporary))
            throw StorageError(u"io-error"_s, temporary);
        readArchiveFile(db, temporary, [](std::int64_t, std::int64_t, QByteArrayView) {});
        if (!place::renameNew(temporary, target.absoluteFilePath()))
            throw StorageError(u"file-exists"_s, path);
        if (!place::syncFile(target.absoluteFilePath()))
            throw StorageError(u"io-error"_s, path);
    } catch (const SQLite::Exception &error) {
        QFile::remove(temporary);
        throw sqlError(error);
    } catch (...) {
        QFile::remove(temporary);
        throw;
    }
}

void readArchiveFile(sqlite3 *db, const QString &path,
                     const std::function<void(std::int64_t, std::int64_t, QByteArrayView)> &visit)
{
    try {
        SQLite::Database file(path.toStdString(), SQLite::OPEN_READONLY);
        Sql hashes(db, "SELECT payload_hashes FROM change_set WHERE seq = ?1");
        Sql rows(file.getHandle(), "SELECT seq, part, bytes FROM payload ORDER BY seq, part");
        while (rows.step()) {
            const qsizetype at = static_cast<qsizetype>(rows.integer(1)) * hashSize;
            const bool isKnown = hashes.bind(1, rows.integer(0)).step();
            const QByteArray wanted
                = isKnown ? hashes.bytes(0).toByteArray().mid(at, hashSize) : QByteArray();
            hashes.reset();
            QCryptographicHash hash(QCryptographicHash::Sha256);
            hash.addData(rows.bytes(2));
            if (wanted.isEmpty() || hash.result() != wanted)
                throw StorageError(u"archive-damaged"_s, path);
            visit(rows.integer(0), rows.integer(1), rows.bytes(2));
        }
    } catch (const SQLite::Exception &) {
        throw StorageError(u"archive-damaged"_s, path);
    }
}

} // namespace pilotage::storage
