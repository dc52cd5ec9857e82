#include "app/storage/ids.h"

#include "app/storage/place.h"
#include "app/storage/sql.h"

#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int replicaBits = 20;
/// Keeps ids below 2^49 < 10^15, exact in JSON and in spreadsheets.
constexpr std::int64_t counterLimit = std::int64_t{1} << 29;

/// PILOTAGE_SEED fixes random draws for demonstrations and tests.
QRandomGenerator randomSource()
{
    bool isSet = false;
    const uint seed = static_cast<uint>(qEnvironmentVariableIntValue("PILOTAGE_SEED", &isSet));
    return isSet ? QRandomGenerator(seed) : QRandomGenerator::securelySeeded();
}

QString metaValue(sqlite3 *db, const QString &key)
{
    Sql sql(db, "SELECT value FROM meta WHERE key = ?1");
    return sql.bindText(1, key).step() ? sql.text(0) : QString();
}

void setMeta(sqlite3 *db, const QString &key, const QString &value)
{
    Sql(db, "INSERT INTO meta(key, value) VALUES(?1, ?2) ON CONFLICT DO UPDATE SET value = excluded.value")
        .bindText(1, key)
        .bindText(2, value)
        .run();
}

QString inodeOf(const QString &path)
{
    return QString::number(place::facts(path).identity.inode);
}

/// A replica number that the file has not seen yet; 0 stays free.
std::int64_t drawReplica(sqlite3 *db)
{
    QRandomGenerator source = randomSource();
    Sql taken(db, "SELECT 1 FROM replica WHERE id = ?1");
    for (;;) {
        const auto replica = static_cast<std::int64_t>(source.bounded(1u, 1u << replicaBits));
        const bool isTaken = taken.bind(1, replica).step();
        taken.reset();
        if (!isTaken)
            return replica;
    }
}

void insertReplica(sqlite3 *db, std::int64_t replica, const Clock &clock, const QString &note)
{
    Sql(db, "INSERT INTO replica(id, uuid, created_at, note) VALUES(?1, ?2, ?3, ?4)")
        .bind(1, replica)
        .bindText(2, QUuid::createUuid().toString(QUuid::WithoutBraces))
        .bindText(3, clock().toUTC().toString(Qt::ISODate))
        .bindText(4, note)
        .run();
    Sql(db, "INSERT INTO id_counter(replica, next) VALUES(?1, 1)").bind(1, replica).run();
    setMeta(db, u"replica"_s, QString::number(replica));
    setMeta(db, u"machine"_s, place::machine());
}

} // namespace

QString Ids::newUuid()
{
    QRandomGenerator source = randomSource();
    quint32 words[4];
    source.fillRange(words);
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words);
    QByteArray versioned = bytes;
    versioned[6] = static_cast<char>((versioned[6] & 0x0f) | 0x40); // version 4, RFC 4122
    versioned[8] = static_cast<char>((versioned[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(versioned).toString(QUuid::WithoutBraces);
}

void Ids::create(sqlite3 *db, const QString &path, const Clock &clock)
{
    insertReplica(db, drawReplica(db), clock, u"created"_s);
    setMeta(db, u"inode"_s, inodeOf(path));
}

Ids::Ids(sqlite3 *db, const QString &path)
    : m_db(db)
    , m_path(path)
{
    m_replica = metaValue(db, u"replica"_s).toLongLong();
    const bool isMoved
        = metaValue(db, u"machine"_s) != place::machine() || metaValue(db, u"inode"_s) != inodeOf(path);
    if (isMoved) {
        m_replica = drawReplica(db);
        m_isNew = true;
        return;
    }
    Sql sql(db, "SELECT next FROM id_counter WHERE replica = ?1");
    if (sql.bind(1, m_replica).step())
        m_next = m_storedNext = sql.integer(0);
}

std::int64_t Ids::next()
{
    if (m_next >= counterLimit)
        throw StorageError(u"ids-exhausted"_s, u"this copy has used all its numbers"_s);
    return (m_next++ << replicaBits) | m_replica;
}

void Ids::store(const Clock &clock)
{
    if (m_isNew) {
        insertReplica(m_db, m_replica, clock, u"copied"_s);
        setMeta(m_db, u"inode"_s, inodeOf(m_path));
    }
    if (m_next != m_storedNext || m_isNew)
        Sql(m_db, "UPDATE id_counter SET next = ?2 WHERE replica = ?1")
            .bind(1, m_replica)
            .bind(2, m_next)
            .run();
}

void Ids::stored()
{
    m_isNew = false;
    m_storedNext = m_next;
}

} // namespace pilotage::storage
