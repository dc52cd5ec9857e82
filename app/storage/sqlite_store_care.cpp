#include "app/storage/backup.h"
#include "app/storage/row_audit.h"
#include "app/storage/sql.h"
#include "app/storage/sqlite_store.h"

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

Issue finding(const QString &code, const QStringList &args)
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    return issue;
}

void collectDamage(sqlite3 *db, const char *pragma, Issues &issues)
{
    Sql sql(db, pragma);
    while (sql.step())
        if (sql.text(0) != "ok"_L1)
            issues.push_back(finding(u"file-damaged"_s, {sql.text(0)}));
}

} // namespace

Issues SqliteStore::quickCheck()
{
    Issues issues;
    collectDamage(handle(), "PRAGMA quick_check(20)", issues);
    // A sound file may still be another workbook, copied over this one.
    if (issues.empty() && uuidOnDisk() != m_uuid)
        issues.push_back(finding(u"file-overwritten"_s, {m_file.path}));
    return issues;
}

Issues SqliteStore::fullCheck()
{
    Issues issues;
    collectDamage(handle(), "PRAGMA integrity_check(100)", issues);
    Sql keys(handle(), "PRAGMA foreign_key_check");
    while (keys.step() && issues.size() < 1000)
        issues.push_back(finding(u"reference-missing"_s, {keys.text(0), keys.text(1), keys.text(2)}));
    const Issues chain = m_log.verify();
    issues.insert(issues.end(), chain.begin(), chain.end());
    // Rows are only worth comparing with a log that is whole.
    if (hasErrors(issues))
        return issues;
    const Issues rows = RowAudit(handle(), m_registry, m_log).run();
    issues.insert(issues.end(), rows.begin(), rows.end());
    return issues;
}

Issues SqliteStore::backupTo(const QString &path)
{
    if (m_performing)
        throw StorageError(u"use-case-inside-use-case"_s, u"backup inside perform"_s);
    return backupWithContents(handle(), m_file.path, path);
}

QString SqliteStore::backupAutomatically(const QString &what)
{
    if (m_performing)
        throw StorageError(u"use-case-inside-use-case"_s, u"backup inside perform"_s);
    return backupToLadder(handle(), m_file.path, what, m_clock);
}

Issues SqliteStore::erasePayload(std::int64_t seq, bool personalOnly, const Operation &operation)
{
    refuseUnlessWritable();
    if (const auto issue = m_log.withheld(seq))
        return {*issue};
    const auto parts = m_log.parts(seq);
    Transaction transaction(handle(), *m_file.recorder, Recorder::Mode::Record, m_performing);
    Sql erase(handle(), "DELETE FROM change_payload WHERE seq = ?1 AND part = ?2");
    int erased = 0;
    for (const auto &[number, tables] : parts) {
        const LoggedTable *table = m_registry.byNumber(tables.empty() ? 0 : tables.front());
        if (personalOnly && !(table && table->isPersonal))
            continue;
        erase.bind(1, seq).bind(2, std::int64_t{number}).run();
        ++erased;
    }
    if (erased == 0)
        return {finding(u"nothing-to-erase"_s, {QString::number(seq)})};
    LoggedChange change = newChange(operation.label, operation.reason, ChangeKind::System);
    change.refSeq = seq;
    PayloadWriter nothing;
    Touched touched;
    touched.seq = m_log.append(change, QString::number(m_ids.replica()), nothing);
    m_ids.store(m_clock);
    const Gate::Commit passage(m_gate);
    mustBeTheSame();
    transaction.commit();
    committed();
    announce(touched);
    return {};
}

} // namespace pilotage::storage
