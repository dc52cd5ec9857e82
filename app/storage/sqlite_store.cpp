#include "app/storage/sqlite_store.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"
#include "app/storage/transaction.h"

#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// Time services put a clock right by fractions of a second; that is no jump. Unit: ms.
constexpr qint64 clockTolerance = 1000;

FileKind kindFrom(const QString &text)
{
    if (text == "training"_L1)
        return FileKind::Training;
    return text == "field"_L1 ? FileKind::Field : FileKind::Office;
}

QString keyOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Office:
        return u"office"_s;
    case FileKind::Training:
        return u"training"_s;
    case FileKind::Field:
        return u"field"_s;
    }
    return {};
}

} // namespace

std::unique_ptr<Store> Store::create(const QString &path, FileKind kind, const Clock &clock)
{
    createFile(path, keyOf(kind), clock, OpenOptions{});
    return open(path, clock);
}

std::unique_ptr<Store> Store::open(const QString &path, const Clock &clock)
{
    return open(path, clock, OpenOptions{});
}

std::unique_ptr<Store> Store::open(const QString &path, const Clock &clock, const OpenOptions &options)
{
    return std::make_unique<SqliteStore>(openFile(path, clock, options), clock);
}

SqliteStore::SqliteStore(OpenedFile file, Clock clock)
    : m_file(std::move(file))
    , m_clock(std::move(clock))
    , m_registry(LogRegistry::load(handle()))
    , m_log(handle())
    , m_ids(handle(), m_file.path)
    , m_gate(m_file.path)
    , m_kind(kindFrom(textOf(handle(), "SELECT value FROM meta WHERE key = 'kind'")))
    , m_uuid(textOf(handle(), "SELECT value FROM meta WHERE key = 'uuid'"))
    , m_schema(static_cast<int>(integerOf(handle(), "PRAGMA user_version")))
    , m_actor(place::userName())
    , m_modified(QFileInfo(m_file.path).lastModified())
{
    m_file.recorder->setRegistry(&m_registry);
}

SqliteStore::~SqliteStore() = default;

void SqliteStore::setActor(const QString &name)
{
    m_actor = name.isEmpty() ? place::userName() : name;
}

void SqliteStore::refuseUnlessWritable() const
{
    if (isReadOnly())
        throw StorageError(u"read-only"_s, m_file.readOnlyReason.code);
    m_gate.mustMayWrite();
    if (m_performing)
        throw StorageError(u"use-case-inside-use-case"_s, u"perform inside perform"_s);
    mustHaveItsName();
}

/// Writing to a file that lost its name would look like success and be lost.
void SqliteStore::mustHaveItsName() const
{
    const place::FileFacts facts = place::facts(m_file.path);
    if (!facts.exists || facts.identity != m_file.identity)
        throw StorageError(u"file-replaced"_s, m_file.path);
}

/// Asked once more right before a commit: long work takes minutes, and another program may also have
/// written another workbook over this one in place.
void SqliteStore::mustBeTheSame()
{
    mustHaveItsName();
    if (QFileInfo(m_file.path).lastModified() != m_modified && uuidOnDisk() != m_uuid)
        throw StorageError(u"file-replaced"_s, m_file.path);
}

/// As the disk has it: the cache of a connection notices another file only by its change counter, and two
/// workbooks may have the same.
QString SqliteStore::uuidOnDisk() const
{
    try {
        const SQLite::Database fresh(m_file.path.toStdString(), SQLite::OPEN_READONLY);
        return textOf(fresh.getHandle(), "SELECT value FROM meta WHERE key = 'uuid'");
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    }
}

void SqliteStore::committed()
{
    m_modified = QFileInfo(m_file.path).lastModified();
    m_ids.stored();
}

void SqliteStore::setClock(const Clock &clock)
{
    m_clock = clock;
    // Another clock is another session of entries: what the one before said is no news of this one.
    m_clockWarning.reset();
    m_clockWatched = true;
}

void SqliteStore::watchClock(const QDateTime &now)
{
    m_clockWarning.reset();
    if (!m_clockWatched)
        return;
    const QString last = textOf(handle(), "SELECT utc FROM change_set ORDER BY seq DESC LIMIT 1");
    const QDateTime before = QDateTime::fromString(last, Qt::ISODateWithMs);
    if (!before.isValid() || now.msecsTo(before) <= clockTolerance)
        return;
    Issue issue;
    issue.severity = Severity::Warning;
    issue.code = u"clock-went-back"_s;
    issue.args = {now.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s),
                  before.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s)};
    m_clockWarning = issue;
}

LoggedChange SqliteStore::newChange(const QString &label, const QString &reason, ChangeKind kind)
{
    LoggedChange change;
    const QDateTime now = m_clock().toUTC();
    watchClock(now);
    change.utc = now.toString(Qt::ISODateWithMs);
    change.actor = m_actor;
    change.label = label;
    change.reason = reason;
    change.kind = kind;
    return change;
}

std::int64_t SqliteStore::perform(const Operation &operation, const std::function<void()> &fn)
{
    refuseUnlessWritable();
    Touched touched;
    try {
        Transaction transaction(handle(), *m_file.recorder, Recorder::Mode::Record, m_performing);
        const std::int64_t before = sqlite3_total_changes64(handle());
        fn();
        transaction.mustBeOpen();
        checkNoPhantoms(before);
        LoggedChange change = newChange(operation.label, operation.reason, operation.kind);
        if (operation.kind == ChangeKind::Sealing)
            change.refSeq = operation.lifts;
        touched.seq = logRecorded(change, touched);
        m_ids.store(m_clock);
        const Gate::Commit passage(m_gate);
        mustBeTheSame();
        transaction.commit();
        committed();
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    }
    announce(touched);
    return touched.seq;
}

bool SqliteStore::attempt(const std::function<void()> &fn)
{
    if (!m_performing)
        throw StorageError(u"write-outside-use-case"_s, u"attempt outside perform"_s);
    Savepoint savepoint(handle(), *m_file.recorder);
    try {
        fn();
        savepoint.release();
        return true;
    } catch (const StorageError &) {
        savepoint.rollBack();
    } catch (const SQLite::Exception &) {
        savepoint.rollBack();
    }
    return false;
}

/// A statement that failed half-way and was tolerated outside `attempt` leaves rows in the buffer that
/// are not in the file. It shows as more row changes seen than SQLite counts; REPLACE does too, so then
/// each row of the log is compared with the file.
void SqliteStore::checkNoPhantoms(std::int64_t changesBefore)
{
    const std::int64_t counted = sqlite3_total_changes64(handle()) - changesBefore;
    if (m_file.recorder->seen() > counted)
        verifyBuffer(handle(), m_file.recorder->buffer());
}

std::int64_t SqliteStore::logRecorded(const LoggedChange &change, Touched &touched)
{
    PayloadWriter payload;
    TouchedCollector collector(touched);
    for (TableBuffer &buffer : m_file.recorder->buffer().tables())
        buffer.forEachNet([&](const NetChange &net) {
            payload.add(buffer.table(), net);
            collector.add(buffer.table(), net.key);
        });
    if (payload.rows() == 0)
        return 0;
    return m_log.append(change, QString::number(m_ids.replica()), payload);
}

void SqliteStore::announce(Touched touched)
{
    if (touched.seq == 0 || !onCommitted)
        return;
    if (m_clockWarning && m_clockWatched) {
        touched.warnings.push_back(*m_clockWarning);
        m_clockWatched = false;
    }
    onCommitted(touched);
}

} // namespace pilotage::storage
