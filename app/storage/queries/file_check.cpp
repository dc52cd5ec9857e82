#include "app/storage/queries/file_check.h"

#include "app/storage/change_log.h"
#include "app/storage/log_registry.h"
#include "app/storage/queries/file_diff.h"
#include "app/storage/row_audit.h"
#include "app/storage/sql.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <exception>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// Asks `step` while SQLite works; what it throws is thrown once SQLite has let go.
class Watch
{
public:
    Watch(sqlite3 *db, const std::function<void(double)> &step)
        : m_db(db)
        , m_step(step)
    {
        constexpr int instructions = 200'000; // a few milliseconds
        sqlite3_progress_handler(
            db, instructions, [](void *self) { return static_cast<Watch *>(self)->ask(); }, this);
    }
    ~Watch() { sqlite3_progress_handler(m_db, 0, nullptr, nullptr); }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;

    void at(double fraction)
    {
        m_fraction = fraction;
        m_step(fraction);
    }
    /// After an error of SQLite: the wish to stop, if that was the cause.
    void rethrow() const
    {
        if (m_stop)
            std::rethrow_exception(m_stop);
    }

private:
    int ask() noexcept
    {
        try {
            m_step(m_fraction);
            return 0;
        } catch (...) {
            m_stop = std::current_exception();
            return 1;
        }
    }

    sqlite3 *m_db;
    const std::function<void(double)> &m_step;
    std::exception_ptr m_stop;
    double m_fraction = 0;
};

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

FileCheck check(sqlite3 *db, Watch &watch)
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
    Watch watch(db->getHandle(), step);
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

} // namespace pilotage::storage
