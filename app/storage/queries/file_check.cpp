#include "app/storage/queries/file_check.h"

#include "app/storage/change_log.h"
#include "app/storage/log_registry.h"
#include "app/storage/queries/file_diff.h"
#include "app/storage/row_audit.h"
#include "app/storage/sql.h"
#include "app/storage/sql_watch.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

void say(Issues &issues, const QString &code, const QStringList &args)
{
    Issue issue;
    issue.code = code;
    issue.args = args;
    issues.push_back(issue);
}

void append(Issues &issues, const Issues &more)
{
    issues.insert(issues.end(), more.begin(), more.end());
}

FileCheck check(sqlite3 *db, SqlWatch &watch)
{
    FileCheck result;
    watch.at(0);
    Sql whole(db, "PRAGMA integrity_check(100)");
    while (whole.step())
        if (whole.text(0) != "ok"_L1)
            say(result.findings, u"file-damaged"_s, {whole.text(0)});
    watch.at(0.3);
    Sql keys(db, "PRAGMA foreign_key_check");
    while (keys.step() && result.findings.size() < 1000)
        say(result.findings, u"reference-missing"_s, {keys.text(0), keys.text(1), keys.text(2)});
    watch.at(0.4);
    const ChangeLog log(db);
    append(result.findings, log.verify());
    watch.at(0.6);
    result.head = log.head();
    // Rows are only worth comparing with a log that is whole.
    if (!hasErrors(result.findings)) {
        const LogRegistry registry = LogRegistry::load(db);
        append(result.findings, RowAudit(db, registry, log).run());
    }
    watch.at(1);
    return result;
}

} // namespace

FileCheck checkFile(const QString &path, const std::function<void(double)> &step)
{
    const auto db = openOther(path);
    SqlWatch watch(db->getHandle(), step);
    try {
        return check(db->getHandle(), watch);
    } catch (const StorageError &error) {
        watch.rethrow();
        FileCheck damaged; // too damaged to be read to the end
        say(damaged.findings, error.code(), {error.text()});
        return damaged;
    } catch (const SQLite::Exception &error) {
        watch.rethrow();
        throw sqlError(error);
    }
}

Issues quickCheckFile(const QString &path, const QString &uuid, const std::function<void(double)> &step)
{
    const auto db = openOther(path);
    SqlWatch watch(db->getHandle(), step);
    Issues issues;
    try {
        watch.at(0);
        Sql quick(db->getHandle(), "PRAGMA quick_check(20)");
        while (quick.step())
            if (quick.text(0) != "ok"_L1)
                say(issues, u"file-damaged"_s, {quick.text(0)});
        // A sound file may still be another workbook, copied over this one.
        if (issues.empty() && textOf(db->getHandle(), "SELECT value FROM meta WHERE key = 'uuid'") != uuid)
            say(issues, u"file-overwritten"_s, {path});
    } catch (const StorageError &) {
        watch.rethrow();
        throw;
    }
    return issues;
}

} // namespace pilotage::storage
