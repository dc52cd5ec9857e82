#include "app/storage/contents.h"

#include "app/storage/change_log.h"
#include "app/storage/sql.h"
#include "app/storage/store.h"
#include "app/storage/undo_stack.h"

#include <SQLiteCpp/Database.h>

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr qsizetype shownDigits = 12; ///< of a hash, for people
constexpr std::size_t mostFindings = 1000;

QString hashOf(QByteArrayView bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(bytes);
    return QString::fromLatin1(hash.result().toHex());
}

Issue finding(const QString &code, const QStringList &args)
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    return issue;
}

/// Hashes in the payloads of the change log that may still be taken back, done again or restored.
class LoggedHashes
{
public:
    explicit LoggedHashes(sqlite3 *db)
        : m_db(db)
        , m_log(db)
        , m_registry(LogRegistry::load(db))
    {
        const std::vector<std::int64_t> redo = redoSeqs(db);
        m_redo.insert(redo.begin(), redo.end());
    }

    void addTo(std::set<QString> &hashes) const
    {
        for (const auto *name : {u"attachment", u"evaluation_data"}) {
            const LoggedTable *table = m_registry.byName(QString::fromUtf16(name));
            if (!table)
                continue;
            const int column = table->columns[static_cast<std::size_t>(table->indexOf(u"sha256"_s))].no;
            for (const std::int64_t seq : entriesOf(table->no))
                if (isReachable(seq))
                    read(seq, table->no, column, hashes);
        }
    }

private:
    [[nodiscard]] std::vector<std::int64_t> entriesOf(int tableNo) const
    {
        std::vector<std::int64_t> found;
        Sql sql(m_db,
                "SELECT seq FROM change_key WHERE table_no = ?1 UNION"
                " SELECT seq FROM change_range WHERE table_no = ?1");
        sql.bind(1, std::int64_t{tableNo});
        while (sql.step())
            found.push_back(sql.integer(0));
        return found;
    }

    [[nodiscard]] bool isReachable(std::int64_t seq) const
    {
        const auto change = m_log.entry(seq);
        if (!change || !m_log.hasPayload(seq))
            return false;
        std::int64_t newest = 0;
        for (const std::int64_t naming : m_log.naming(seq))
            newest = std::max(newest, naming);
        const auto word = m_log.entry(newest);
        const bool isUndone = word && word->kind == ChangeKind::Undo;
        return !isUndone || m_redo.contains(seq);
    }

    void read(std::int64_t seq, int tableNo, int columnNo, std::set<QString> &hashes) const
    {
        const auto wanted = [&](const ChunkHead &head) { return head.tableNo == tableNo; };
        m_log.forEachChunk(seq, wanted, [&](const Chunk &chunk) {
            for (const ChunkColumn &column : chunk.columns)
                for (std::size_t row = 0; column.no == columnNo && row < chunk.rows; ++row) {
                    if (!column.isChanged(row))
                        continue;
                    hashes.insert(column.cells.display(column.at(row)));
                    if (chunk.op == RowOp::Update)
                        hashes.insert(column.before.display(column.at(row)));
                }
        });
    }

    sqlite3 *m_db;
    ChangeLog m_log;
    LogRegistry m_registry;
    std::set<std::int64_t> m_redo;
};

} // namespace

Contents::Contents(sqlite3 *db, const QString &workbook)
    : m_db(db)
    , m_folder(ContentFolder::beside(workbook))
    , m_shared(ContentFolder::ofBackups(QFileInfo(workbook).absolutePath()))
{
}

Contents::Contents(Store &store)
    : Contents(store.db().getHandle(), store.path())
{
}

StagedContent Contents::stage(const QString &path) const
{
    if (QFileInfo(path).size() > largestInside)
        return {m_folder.add(path), std::nullopt};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(u"cannot-open"_s, path + u' ' + file.errorString());
    // One that grew meanwhile goes the way of the big ones.
    const QByteArray bytes = file.read(largestInside + 1);
    if (bytes.size() > largestInside)
        return {m_folder.add(path), std::nullopt};
    if (file.error() != QFileDevice::NoError)
        throw StorageError(u"io-error"_s, path + u' ' + file.errorString());
    return {{hashOf(bytes), bytes.size()}, bytes};
}

void Contents::keep(const StagedContent &content) const
{
    if (!content.small)
        return;
    // A damaged one under this hash is put right.
    Sql sql(m_db,
            "INSERT INTO blob_store(sha256, bytes) VALUES(?1, ?2)"
            " ON CONFLICT DO UPDATE SET bytes = excluded.bytes WHERE bytes <> excluded.bytes");
    sql.bindText(1, content.facts.sha256).bindBlob(2, *content.small).run();
}

bool Contents::isSmall(const QString &sha256) const
{
    Sql sql(m_db, "SELECT 1 FROM blob_store WHERE sha256 = ?1");
    return sql.bindText(1, sha256).step();
}

QString Contents::find(const QString &sha256) const
{
    for (const ContentFolder *folder : {&m_folder, &m_shared})
        if (folder->has(sha256))
            return folder->pathOf(sha256);
    return {};
}

void Contents::copyTo(const QString &sha256, const QString &target) const
{
    QSaveFile out(target);
    if (!out.open(QIODevice::WriteOnly))
        throw StorageError(u"cannot-open"_s, target + u' ' + out.errorString());
    QString copied;
    Sql sql(m_db, "SELECT bytes FROM blob_store WHERE sha256 = ?1");
    if (sql.bindText(1, sha256).step()) {
        const QByteArrayView bytes = sql.bytes(0);
        copied = hashOf(bytes);
        if (out.write(bytes.data(), bytes.size()) != bytes.size())
            throw StorageError(u"io-error"_s, target + u' ' + out.errorString());
    } else {
        const QString path = find(sha256);
        if (path.isEmpty())
            throw StorageError(u"content-missing"_s, m_folder.pathOf(sha256));
        copied = copyHashed(path, out).sha256;
    }
    if (copied != sha256)
        throw StorageError(u"content-changed"_s, sha256.left(shownDigits));
    if (!out.commit())
        throw StorageError(u"io-error"_s, target + u' ' + out.errorString());
}

ContentState Contents::stateOf(const QString &sha256) const
{
    Sql sql(m_db, "SELECT bytes FROM blob_store WHERE sha256 = ?1");
    if (sql.bindText(1, sha256).step())
        return hashOf(sql.bytes(0)) == sha256 ? ContentState::Good : ContentState::Changed;
    const QString path = find(sha256);
    if (path.isEmpty())
        return ContentState::Missing;
    try {
        return factsOf(path).sha256 == sha256 ? ContentState::Good : ContentState::Changed;
    } catch (const StorageError &) {
        return ContentState::Changed;
    }
}

ContentState Contents::lookAt(const QString &sha256, std::int64_t size) const
{
    if (isSmall(sha256))
        return stateOf(sha256);
    const QString path = find(sha256);
    if (path.isEmpty())
        return ContentState::Missing;
    return QFileInfo(path).size() == size ? ContentState::Good : ContentState::Changed;
}

std::optional<Issue> Contents::faultOf(const QString &fileName, const QString &sha256,
                                       ContentState state) const
{
    if (state == ContentState::Missing)
        return finding(u"attachment-missing"_s,
                       {fileName, sha256.left(shownDigits), m_folder.pathOf(sha256)});
    if (state == ContentState::Changed)
        return finding(u"attachment-changed"_s, {fileName, sha256.left(shownDigits), find(sha256)});
    return std::nullopt;
}

Issues Contents::check() const
{
    Issues issues;
    checkAttachments(issues);
    checkEvaluations(issues);
    return issues;
}

void Contents::checkAttachments(Issues &issues) const
{
    Sql rows(m_db, "SELECT sha256, min(file_name) FROM attachment GROUP BY sha256 ORDER BY 2");
    while (rows.step() && issues.size() < mostFindings)
        if (const auto fault = faultOf(rows.text(1), rows.text(0), stateOf(rows.text(0))))
            issues.push_back(*fault);
}

void Contents::checkEvaluations(Issues &issues) const
{
    Sql rows(m_db,
             "SELECT d.sha256, e.label, e.id FROM evaluation_data d JOIN evaluation e ON e.id = d.evaluation"
             " ORDER BY e.id, d.part");
    while (rows.step() && issues.size() < mostFindings) {
        const QString name = rows.text(1).isEmpty() ? rows.text(2) : rows.text(1);
        const ContentState state = stateOf(rows.text(0));
        if (state != ContentState::Good)
            issues.push_back(finding(state == ContentState::Missing ? u"evaluation-content-missing"_s
                                                                    : u"evaluation-content-changed"_s,
                                     {name, rows.text(0).left(shownDigits)}));
    }
}

std::set<QString> Contents::needed() const
{
    std::set<QString> hashes;
    Sql rows(m_db, "SELECT sha256 FROM attachment UNION SELECT sha256 FROM evaluation_data");
    while (rows.step())
        hashes.insert(rows.text(0));
    LoggedHashes(m_db).addTo(hashes);
    return hashes;
}

std::map<QString, std::int64_t> Contents::orphans(const std::set<QString> &needed) const
{
    std::map<QString, std::int64_t> found;
    Sql rows(m_db, "SELECT sha256, length(bytes) FROM blob_store");
    while (rows.step())
        if (!needed.contains(rows.text(0)))
            found.emplace(rows.text(0), rows.integer(1));
    for (const QString &sha256 : m_folder.hashes())
        if (!needed.contains(sha256))
            found.emplace(sha256, QFileInfo(m_folder.pathOf(sha256)).size());
    return found;
}

void Contents::dropSmall(const std::map<QString, std::int64_t> &orphans) const
{
    Sql sql(m_db, "DELETE FROM blob_store WHERE sha256 = ?1");
    for (const auto &[sha256, size] : orphans)
        sql.bindText(1, sha256).run();
}

void Contents::dropFiles(const std::map<QString, std::int64_t> &orphans) const
{
    m_folder.removeTemporaries();
    for (const auto &[sha256, size] : orphans)
        m_folder.remove(sha256);
}

Carried Contents::carryTo(const ContentFolder &target, const std::function<void(double)> &step) const
{
    Carried carried;
    try {
        carryAll(target, step, carried);
    } catch (...) {
        takeBack(carried, target);
        throw;
    }
    return carried;
}

void Contents::takeBack(const Carried &carried, const ContentFolder &target)
{
    for (const QString &sha256 : carried.added)
        target.remove(sha256);
}

void Contents::carryAll(const ContentFolder &target, const std::function<void(double)> &step,
                        Carried &carried) const
{
    std::map<QString, QString> names;
    Sql rows(m_db, "SELECT sha256, min(file_name) FROM attachment GROUP BY sha256");
    while (rows.step())
        names.emplace(rows.text(0), rows.text(1));
    const std::set<QString> hashes = needed();
    double seen = 0;
    for (const QString &sha256 : hashes) {
        if (step)
            step(seen++ / static_cast<double>(hashes.size()));
        if (isSmall(sha256))
            continue;
        const QString name = names.contains(sha256) ? names[sha256] : QString();
        const QString from = find(sha256);
        if (target.has(sha256)) {
            ++carried.present;
        } else if (from.isEmpty()) {
            // Of rows that are gone only a step back would tell; what rows name is worth a word.
            if (!name.isEmpty())
                carried.issues.push_back(finding(u"attachment-missing"_s,
                                                 {name, sha256.left(shownDigits), m_folder.pathOf(sha256)}));
        } else if (target.add(from).sha256 == sha256) {
            ++carried.copied;
            carried.added.push_back(sha256);
        } else {
            carried.issues.push_back(finding(
                u"attachment-changed"_s, {name.isEmpty() ? sha256 : name, sha256.left(shownDigits), from}));
        }
    }
    for (Issue &issue : carried.issues)
        issue.severity = Severity::Warning;
}

} // namespace pilotage::storage
