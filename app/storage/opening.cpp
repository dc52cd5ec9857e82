#include "app/storage/opening.h"

#include "app/storage/backup.h"
#include "app/storage/contents.h"
#include "app/storage/ids.h"
#include "app/storage/sql.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int writerCacheKilobytes = 65536;
constexpr int busyMilliseconds = 200;
constexpr int headerSize = 100;

struct Header
{
    std::int64_t application = 0;
    std::int64_t schema = 0;
    std::int64_t minReader = 0; ///< 0 = not read yet
};

[[noreturn]] void refuse(const QString &code, const QString &path, const QString &detail = {})
{
    throw StorageError(code, detail.isEmpty() ? path : path + u": "_s + detail);
}

std::unique_ptr<SQLite::Database> connect(const QString &path, int flags, const OpenOptions &options)
{
    try {
        return std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds,
                                                  options.vfs.toStdString());
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    }
}

std::int64_t bigEndian32(const QByteArray &bytes, int at)
{
    std::uint32_t value = 0;
    for (int i = 0; i < 4; ++i)
        value = (value << 8) | static_cast<unsigned char>(bytes[at + i]);
    return static_cast<std::int64_t>(value);
}

/// Plain reading of the first 100 bytes: no lock, no journal, nothing written.
Header readHeader(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(u"cannot-open"_s, path, file.errorString());
    const QByteArray bytes = file.read(headerSize);
    if (bytes.isEmpty())
        refuse(u"empty-file"_s, path);
    if (bytes.size() < headerSize || !bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        refuse(u"not-a-workbook"_s, path);
    // Offsets of the SQLite file format: 60 user version, 68 application id.
    return {bigEndian32(bytes, 68), bigEndian32(bytes, 60), 0};
}

/// The same through SQLite, for a file that this process has open already.
Header queryHeader(const QString &path, const OpenOptions &options)
{
    const auto db = connect(path, SQLite::OPEN_READONLY, options);
    return {integerOf(db->getHandle(), "PRAGMA application_id"),
            integerOf(db->getHandle(), "PRAGMA user_version"), 0};
}

std::int64_t minimumReader(const QString &path, const OpenOptions &options)
{
    try {
        const auto db = connect(path, SQLite::OPEN_READONLY, options);
        return textOf(db->getHandle(), "SELECT value FROM meta WHERE key = 'min_reader_version'")
            .toLongLong();
    } catch (const StorageError &) {
        return 0; // not to be read: refused as newer
    }
}

Issue reason(const QString &code, const QStringList &args = {})
{
    Issue issue;
    issue.severity = Severity::Warning;
    issue.code = code;
    issue.args = args;
    return issue;
}

/// What keeps this file from being written here, apart from another program.
Issue placeReason(const QString &path, const place::FileFacts &facts, const OpenOptions &options)
{
    if (!place::isWritable(path))
        return reason(u"read-only-place"_s, {path});
    if (facts.links > 1)
        return reason(u"hard-links"_s, {QString::number(facts.links)});
    const QString network = place::networkFileSystem(path);
    if (!network.isEmpty() && !options.insistOnNetwork)
        return reason(u"network-place"_s, {network});
    return {};
}

bool hasHotJournal(const QString &path)
{
    return QFileInfo(path + u"-journal"_s).size() > 0;
}

void takeOwnership(OpenedFile &file, const Clock &clock)
{
    std::optional<Owner> owner;
    file.owner = OwnerFile::take(file.path, clock, owner);
    if (!file.owner && owner)
        file.readOnlyReason = reason(u"owned"_s, {owner->name, owner->host, owner->since});
    else if (!file.owner)
        file.readOnlyReason = reason(u"read-only-place"_s, {file.path});
}

void openConnection(OpenedFile &file, const OpenOptions &options)
{
    const bool readOnly = !file.readOnlyReason.code.isEmpty();
    file.db = connect(file.path, readOnly ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE, options);
    sqlite3 *db = file.db->getHandle();
    // Before any statement is prepared: earlier ones would bypass the hook.
    file.recorder = std::make_unique<Recorder>(db);
    try {
        hardenConnection(db, writerCacheKilobytes);
        if (!readOnly)
            execute(db, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA cache_spill = OFF");
        // The first read: rolls a hot journal back and finds a damaged start.
        [[maybe_unused]] const auto tables = integerOf(db, "SELECT count(*) FROM sqlite_schema");
    } catch (const StorageError &error) {
        if (readOnly && hasHotJournal(file.path))
            refuse(u"journal-in-read-only-place"_s, file.path, error.text());
        throw;
    }
}

/// As far as the tables of an older file tell; what cannot be carried stays beside the workbook.
void carryContents(sqlite3 *db, const QString &path, const QString &folder)
{
    try {
        [[maybe_unused]] const Carried carried = Contents(db, path).carryTo(ContentFolder::ofBackups(folder));
    } catch (const StorageError &) {
        return;
    }
}

void migrateFile(OpenedFile &file, const Clock &clock, const OpenOptions &options)
{
    sqlite3 *db = file.db->getHandle();
    const std::int64_t from = integerOf(db, "PRAGMA user_version");
    const int to = newestSchema(options.migrations);
    if (from >= to)
        return;
    if (!file.readOnlyReason.code.isEmpty())
        refuse(u"older-schema-read-only"_s, file.path);
    const QString uuid = textOf(db, "SELECT value FROM meta WHERE key = 'uuid'");
    const QString folder = options.backupFolder.isEmpty() ? backupFolderOf(uuid) : options.backupFolder;
    carryContents(db, file.path, folder);
    backupVerified(db, folder + u'/' + backupName(clock(), u"before-%1"_s.arg(to)));
    file.recorder.reset();
    migrate(db, options.migrations, [&] { logMigration(db, from, to, clock); });
    // Statements of the migration are gone; the hook is back before the next one is prepared.
    file.recorder = std::make_unique<Recorder>(db);
}

} // namespace

void hardenConnection(sqlite3 *db, int cacheKilobytes)
{
    sqlite3_extended_result_codes(db, 1);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_busy_timeout(db, busyMilliseconds);
    execute(db,
            ("PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0;"
             "PRAGMA cache_size = -"
             + std::to_string(cacheKilobytes))
                .c_str());
}

OpenedFile openFile(const QString &path, const Clock &clock, const OpenOptions &options)
{
    OpenedFile file;
    file.path = QFileInfo(path).canonicalFilePath();
    const place::FileFacts facts = place::facts(file.path);
    if (file.path.isEmpty() || !facts.exists)
        refuse(u"file-not-found"_s, path);
    if (!facts.isRegular)
        refuse(u"not-a-workbook"_s, path);
    file.identity = facts.identity;
    const Header header
        = place::OpenMark::isOpen(facts.identity) ? queryHeader(file.path, options) : readHeader(file.path);
    if (header.application != applicationId)
        refuse(u"foreign-file"_s, path);
    file.mark = std::make_unique<place::OpenMark>(facts.identity);
    const int ours = newestSchema(options.migrations);
    if (header.schema > ours) {
        const std::int64_t minimum = minimumReader(file.path, options);
        if (minimum < 1 || minimum > ours)
            refuse(u"newer-schema"_s, path, QString::number(header.schema));
        file.readOnlyReason = reason(u"newer-schema"_s, {QString::number(header.schema)});
    }
    if (file.readOnlyReason.code.isEmpty())
        file.readOnlyReason = placeReason(file.path, facts, options);
    if (!file.readOnlyReason.code.isEmpty() && file.readOnlyReason.code == "read-only-place"_L1
        && hasHotJournal(file.path))
        refuse(u"journal-in-read-only-place"_s, path);
    if (file.readOnlyReason.code.isEmpty())
        takeOwnership(file, clock);
    openConnection(file, options);
    migrateFile(file, clock, options);
    return file;
}

void createFile(const QString &path, const QString &kind, const Clock &clock, const OpenOptions &options)
{
    const QFileInfo target(path);
    if (target.exists())
        refuse(u"file-exists"_s, path);
    const QString temporary
        = target.absolutePath() + u"/.~"_s + target.fileName() + u'.' + Ids::newUuid().left(8) + u".new"_s;
    try {
        {
            const auto db = connect(temporary, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, options);
            sqlite3 *handle = db->getHandle();
            hardenConnection(handle, writerCacheKilobytes);
            execute(handle, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
            migrate(handle, options.migrations, [&] {
                Sql insert(handle, "INSERT INTO meta(key, value) VALUES(?1, ?2)");
                const auto put = [&](const QString &key, const QString &value) {
                    insert.bindText(1, key).bindText(2, value).run();
                };
                put(u"uuid"_s, Ids::newUuid());
                put(u"kind"_s, kind);
                put(u"min_reader_version"_s, QString::number(newestSchema(options.migrations)));
                put(u"created_by"_s, QStringLiteral("pilotage " PILOTAGE_VERSION));
                put(u"created_at"_s, clock().toUTC().toString(Qt::ISODate));
                Ids::create(handle, temporary, clock);
            });
        }
        if (!place::renameNew(temporary, target.absoluteFilePath()))
            refuse(u"file-exists"_s, path);
        place::syncFile(target.absoluteFilePath());
    } catch (...) {
        QFile::remove(temporary);
        QFile::remove(temporary + u"-journal"_s);
        throw;
    }
}

} // namespace pilotage::storage
