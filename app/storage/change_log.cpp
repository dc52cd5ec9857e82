#include "app/storage/change_log.h"

#include "app/storage/archive.h"
#include "app/storage/sql.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int hashSize = 32;
constexpr auto entryColumns = "seq, utc, actor, label, reason, kind, ref_seq";

LoggedChange readEntry(const Sql &sql)
{
    LoggedChange change;
    change.seq = sql.integer(0);
    change.utc = sql.text(1);
    change.actor = sql.text(2);
    change.label = sql.text(3);
    change.reason = sql.text(4);
    change.kind = fromKey<ChangeKind>(sql.text(5)).value_or(ChangeKind::System);
    if (!sql.isNull(6))
        change.refSeq = sql.integer(6);
    return change;
}

/// The header as hashed: every field with its length, so that no two headers read the same.
QByteArray canonical(const LoggedChange &change, const QString &origin, const QByteArray &payloadHashes)
{
    Bytes out;
    const auto put = [&](const QByteArray &field) {
        putVarint(out, static_cast<std::uint64_t>(field.size()));
        out.append(field.constData(), static_cast<std::size_t>(field.size()));
    };
    put(QByteArray::number(static_cast<qlonglong>(change.seq)));
    put(change.utc.toUtf8());
    put(change.actor.toUtf8());
    put(change.label.toUtf8());
    put(change.reason.toUtf8());
    put(QByteArray(toKey(change.kind).data(), toKey(change.kind).size()));
    put(change.refSeq ? QByteArray::number(static_cast<qlonglong>(*change.refSeq)) : QByteArray("-"));
    put(origin.toUtf8());
    put(payloadHashes);
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

QByteArray sha256(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return hash.result();
}

QByteArray chained(const QByteArray &previous, const QByteArray &header)
{
    return sha256(previous + header);
}

Issue finding(Severity severity, const QString &code, std::int64_t seq)
{
    Issue issue;
    issue.severity = severity;
    issue.code = code;
    issue.args = {QString::number(seq)};
    return issue;
}

/// Judges contents that are not there: erased by a logged step, in an archive that the log names, or gone.
class Withheld
{
public:
    explicit Withheld(sqlite3 *db)
        : m_archives(loggedArchives(db))
        , m_isErased(db, "SELECT 1 FROM change_set WHERE ref_seq = ?1 AND kind = 'system'")
    {
    }

    void judge(const LoggedChange &change, Issues &issues)
    {
        const bool isErased = m_isErased.bind(1, change.seq).step();
        m_isErased.reset();
        if (isErased) {
            issues.push_back(finding(Severity::Note, u"payload-erased"_s, change.seq));
            return;
        }
        // Contents of seals are never archived.
        const bool canMove = change.kind == ChangeKind::Ordinary || change.kind == ChangeKind::Revert;
        for (const PayloadArchive &archive : m_archives)
            if (canMove && change.seq >= archive.firstSeq && change.seq <= archive.lastSeq) {
                m_found.insert(archive.id);
                return;
            }
        issues.push_back(finding(Severity::Error, u"payload-missing"_s, change.seq));
    }

    /// One note an archive, however many entries it holds.
    void addNotes(Issues &issues) const
    {
        for (const PayloadArchive &archive : m_archives) {
            if (!m_found.contains(archive.id))
                continue;
            Issue note = finding(Severity::Note, u"payload-archived"_s, archive.firstSeq);
            note.args += {QString::number(archive.lastSeq), QString::number(archive.entries), archive.name,
                          archive.sha256.left(12)};
            issues.push_back(note);
        }
    }

private:
    std::vector<PayloadArchive> m_archives;
    Sql m_isErased;
    std::set<std::int64_t> m_found;
};

} // namespace

QByteArray ChangeLog::genesis() const
{
    const QString uuid = textOf(m_db, "SELECT value FROM meta WHERE key = 'uuid'");
    return sha256(QByteArray("pilotage change log ") + uuid.toUtf8());
}

QByteArray ChangeLog::hashOf(std::int64_t seq) const
{
    Sql sql(m_db, "SELECT hash FROM change_set WHERE seq = ?1");
    if (seq == 0 || !sql.bind(1, seq).step())
        return genesis();
    return sql.bytes(0).toByteArray();
}

std::int64_t ChangeLog::append(LoggedChange change, const QString &origin, PayloadWriter &payload)
{
    const std::int64_t last = integerOf(m_db, "SELECT coalesce(max(seq), 0) FROM change_set");
    // In a salvaged file contents may have outlived the head of their entry; their number is not given again.
    change.seq = 1 + std::max(last, integerOf(m_db, "SELECT coalesce(max(seq), 0) FROM change_payload"));
    QByteArray hashes;
    Sql insertPart(m_db, "INSERT INTO change_payload(seq, part, bytes) VALUES(?1, ?2, ?3)");
    Sql insertRange(m_db,
                    "INSERT INTO change_range(table_no, seq, part, first_key, last_key)"
                    " VALUES(?1, ?2, ?3, ?4, ?5)"
                    " ON CONFLICT DO UPDATE SET first_key = min(first_key, excluded.first_key),"
                    " last_key = max(last_key, excluded.last_key)");
    std::int64_t number = 0;
    for (const PayloadPart &part : payload.finish()) {
        hashes += sha256(view(part.bytes));
        insertPart.bind(1, change.seq).bind(2, number).bindBlob(3, view(part.bytes)).run();
        if (payload.rowKeys().empty())
            for (const ChunkRange &range : part.ranges)
                insertRange.bind(1, std::int64_t{range.tableNo})
                    .bind(2, change.seq)
                    .bind(3, number)
                    .bindBlob(4, view(range.firstKey))
                    .bindBlob(5, view(range.lastKey))
                    .run();
        ++number;
    }
    Sql insertKey(m_db, "INSERT INTO change_key(table_no, key, seq) VALUES(?1, ?2, ?3)");
    for (const PayloadWriter::RowKey &row : payload.rowKeys())
        insertKey.bind(1, std::int64_t{row.tableNo}).bindBlob(2, view(row.key)).bind(3, change.seq).run();

    const QByteArray hash = chained(hashOf(last), canonical(change, origin, hashes));
    Sql insert(m_db,
               "INSERT INTO change_set(seq, utc, actor, label, reason, kind, ref_seq, origin,"
               " payload_hashes, hash) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)");
    insert.bind(1, change.seq).bindText(2, change.utc).bindText(3, change.actor).bindText(4, change.label);
    insert.bindText(5, change.reason).bindText(6, QString(toKey(change.kind)));
    if (change.refSeq)
        insert.bind(7, *change.refSeq);
    insert.bindText(8, origin).bindBlob(9, hashes).bindBlob(10, hash).run();
    return change.seq;
}

LogHead ChangeLog::head() const
{
    LogHead head;
    Sql sql(m_db, "SELECT seq, hash FROM change_set ORDER BY seq DESC LIMIT 1");
    if (sql.step()) {
        head.seq = sql.integer(0);
        head.hash = QString::fromLatin1(sql.bytes(1).toByteArray().toHex());
    } else {
        head.hash = QString::fromLatin1(genesis().toHex());
    }
    return head;
}

std::optional<LoggedChange> ChangeLog::entry(std::int64_t seq) const
{
    Sql sql(m_db, std::string("SELECT ") + entryColumns + " FROM change_set WHERE seq = ?1");
    if (!sql.bind(1, seq).step())
        return std::nullopt;
    return readEntry(sql);
}

std::vector<LoggedChange> ChangeLog::newest(int limit) const
{
    std::vector<LoggedChange> entries;
    Sql sql(m_db, std::string("SELECT ") + entryColumns + " FROM change_set ORDER BY seq DESC LIMIT ?1");
    sql.bind(1, std::int64_t{limit});
    while (sql.step())
        entries.push_back(readEntry(sql));
    return entries;
}

Content ChangeLog::contentOf(const LoggedChange &change)
{
    if (change.kind == ChangeKind::Undo && change.refSeq)
        return {*change.refSeq, true};
    if (change.kind == ChangeKind::Redo && change.refSeq)
        return {*change.refSeq, false};
    return {change.seq, false};
}

bool ChangeLog::hasPayload(std::int64_t seq) const
{
    Sql sql(m_db,
            "SELECT length(payload_hashes) / 32 = (SELECT count(*) FROM change_payload p WHERE p.seq = s.seq)"
            " FROM change_set s WHERE seq = ?1");
    return sql.bind(1, seq).step() && sql.integer(0) != 0;
}

std::optional<Issue> ChangeLog::withheld(std::int64_t seq) const
{
    if (hasPayload(seq))
        return std::nullopt;
    Issue issue = finding(Severity::Error, u"history-erased"_s, seq);
    Sql archive(m_db,
                "SELECT name FROM payload_archive WHERE ?1 BETWEEN first_seq AND last_seq AND NOT EXISTS"
                " (SELECT 1 FROM change_set WHERE ref_seq = ?1 AND kind = 'system')");
    if (archive.bind(1, seq).step()) {
        issue.code = u"history-archived"_s;
        issue.args << archive.text(0);
    }
    return issue;
}

void ChangeLog::mustHavePayload(std::int64_t seq) const
{
    const auto issue = withheld(seq);
    if (!issue)
        return;
    if (issue->code == "history-archived"_L1)
        throw StorageError(u"past-archived"_s, issue->args.last());
    throw StorageError(issue->code, QString::number(seq));
}

void ChangeLog::forEachChunk(std::int64_t seq, const Wanted &wanted,
                             const std::function<void(const Chunk &)> &visit, ChunkOrder order) const
{
    mustHavePayload(seq);
    Sql next(m_db,
             order == ChunkOrder::AsLogged
                 ? "SELECT part, bytes FROM change_payload WHERE seq = ?1 AND part > ?2 ORDER BY part"
                 : "SELECT part, bytes FROM change_payload WHERE seq = ?1 AND part < ?2 ORDER BY part DESC");
    std::int64_t last = order == ChunkOrder::AsLogged ? -1 : std::numeric_limits<std::int64_t>::max();
    while (next.bind(1, seq).bind(2, last).step()) {
        last = next.integer(0);
        const Bytes part = next.bytes(1).toByteArray().toStdString();
        next.reset();
        readPart(part, wanted, visit, order);
    }
}

void ChangeLog::forEachHead(std::int64_t seq, const std::function<void(const ChunkHead &)> &visit) const
{
    const auto skip = [&](const ChunkHead &head) {
        visit(head);
        return false;
    };
    forEachChunk(seq, skip, [](const Chunk &) {});
}

void ChangeLog::forEachChunk(std::int64_t seq, const std::function<void(const Chunk &)> &visit) const
{
    forEachChunk(seq, Wanted(), visit);
}

std::vector<std::pair<int, std::vector<int>>> ChangeLog::parts(std::int64_t seq) const
{
    std::vector<std::pair<int, std::vector<int>>> parts;
    Sql sql(m_db, "SELECT part, bytes FROM change_payload WHERE seq = ?1 ORDER BY part");
    sql.bind(1, seq);
    while (sql.step()) {
        std::vector<int> &tables
            = parts.emplace_back(static_cast<int>(sql.integer(0)), std::vector<int>()).second;
        const QByteArrayView bytes = sql.bytes(1);
        const auto note = [&](const ChunkHead &head) {
            tables.push_back(head.tableNo);
            return false;
        };
        readPart(BytesView(bytes.data(), static_cast<std::size_t>(bytes.size())), note, [](const Chunk &) {});
    }
    return parts;
}

std::vector<std::int64_t> ChangeLog::touching(int tableNo, const Bytes &key) const
{
    std::vector<std::int64_t> found;
    Sql single(m_db, "SELECT seq FROM change_key WHERE table_no = ?1 AND key = ?2");
    single.bind(1, std::int64_t{tableNo}).bindBlob(2, view(key));
    while (single.step())
        found.push_back(single.integer(0));
    Sql range(m_db,
              "SELECT seq FROM change_range WHERE table_no = ?1 AND first_key <= ?2 AND last_key >= ?2");
    range.bind(1, std::int64_t{tableNo}).bindBlob(2, view(key));
    while (range.step())
        found.push_back(range.integer(0));
    std::sort(found.begin(), found.end(), std::greater<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

std::vector<std::int64_t> ChangeLog::naming(std::int64_t seq) const
{
    std::vector<std::int64_t> found;
    Sql sql(m_db, "SELECT seq FROM change_set WHERE ref_seq = ?1 AND kind IN ('undo', 'redo')");
    sql.bind(1, seq);
    while (sql.step())
        found.push_back(sql.integer(0));
    return found;
}

Issues ChangeLog::verify() const
{
    Issues issues;
    Sql sql(m_db,
            std::string("SELECT ") + entryColumns
                + ", origin, payload_hashes, hash FROM change_set ORDER BY seq");
    Sql part(m_db, "SELECT bytes FROM change_payload WHERE seq = ?1 AND part = ?2");
    Withheld withheld(m_db);
    QByteArray previous = genesis();
    std::int64_t expected = 1;
    while (sql.step()) {
        const LoggedChange change = readEntry(sql);
        const QByteArray hashes = sql.bytes(8).toByteArray();
        const QByteArray stored = sql.bytes(9).toByteArray();
        for (; expected < change.seq && issues.size() < 100; ++expected)
            issues.push_back(finding(Severity::Error, u"chain-entry-missing"_s, expected));
        expected = change.seq + 1;
        if (chained(previous, canonical(change, sql.text(7), hashes)) != stored)
            issues.push_back(finding(Severity::Error, u"chain-broken"_s, change.seq));
        previous = stored;
        for (qsizetype i = 0; i * hashSize < hashes.size(); ++i) {
            const bool isThere = part.bind(1, change.seq).bind(2, std::int64_t{i}).step();
            if (isThere && sha256(part.bytes(0)) != hashes.mid(i * hashSize, hashSize))
                issues.push_back(finding(Severity::Error, u"payload-changed"_s, change.seq));
            if (!isThere)
                withheld.judge(change, issues);
            part.reset();
        }
    }
    withheld.addNotes(issues);
    return issues;
}

} // namespace pilotage::storage
