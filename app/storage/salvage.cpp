#include "app/storage/salvage.h"

#include "app/storage/change_log.h"
#include "app/storage/contents.h"
#include "app/storage/damaged_pages.h"
#include "app/storage/opening.h"
#include "app/storage/salvage_target.h"
#include "app/storage/sql.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>

#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// A tree of the damaged file, as its schema page names it.
struct Tree
{
    QString table; ///< empty = an index: its pages are known, its rows not needed
    std::int64_t root = 0;
};

QString wordOf(const RawValue &value)
{
    const auto *text = std::get_if<Bytes>(&value);
    return text ? QString::fromUtf8(view(*text)) : QString();
}

class Salvage
{
public:
    Salvage(const DamagedPages &pages, SalvageTarget &target, SalvageReport &report,
            const std::function<void(double)> &step)
        : m_pages(pages)
        , m_target(target)
        , m_report(report)
        , m_step(step)
    {
    }

    void run()
    {
        if (m_pages.count() == 0)
            return;
        for (const Tree &tree : trees())
            walk(tree);
        adoptOrphans();
    }

private:
    std::vector<Tree> trees()
    {
        std::vector<Tree> trees;
        std::vector<std::int64_t> open{1};
        while (!open.empty()) {
            const std::int64_t page = open.back();
            open.pop_back();
            if (!m_visited.insert(page).second)
                continue;
            const DamagedPages::Kind kind = m_pages.kind(page);
            if (kind == DamagedPages::Kind::TableInner) {
                const auto children = m_pages.children(page);
                open.insert(open.end(), children.begin(), children.end());
            } else if (kind == DamagedPages::Kind::TableLeaf) {
                readSchema(page, trees);
            } else {
                m_report.lost.push_back({page, u"sqlite_schema"_s, u"page-unreadable"_s});
            }
        }
        return trees;
    }

    void readSchema(std::int64_t page, std::vector<Tree> &trees)
    {
        int damaged = 0;
        for (const RawRow &row : m_pages.rows(page, damaged)) {
            if (row.values.size() < 4)
                continue;
            const auto *root = std::get_if<std::int64_t>(&row.values[3]);
            const QString type = wordOf(row.values[0]);
            const bool isTable = type == "table"_L1;
            if (root && *root > 1 && *root <= m_pages.count() && (isTable || type == "index"_L1))
                trees.push_back({isTable ? wordOf(row.values[1]) : QString(), *root});
        }
        if (damaged > 0)
            m_report.lost.push_back({page, u"sqlite_schema"_s, u"rows-unreadable"_s});
    }

    void walk(const Tree &tree)
    {
        std::vector<std::int64_t> open{tree.root};
        while (!open.empty()) {
            const std::int64_t page = open.back();
            open.pop_back();
            if (!m_visited.insert(page).second)
                continue;
            const DamagedPages::Kind kind = m_pages.kind(page);
            if (kind == DamagedPages::Kind::Other) {
                if (!tree.table.isEmpty())
                    m_report.lost.push_back({page, tree.table, u"page-unreadable"_s});
                continue;
            }
            if (kind == DamagedPages::Kind::TableInner || kind == DamagedPages::Kind::IndexInner) {
                const auto children = m_pages.children(page);
                open.insert(open.end(), children.begin(), children.end());
            }
            if (!tree.table.isEmpty() && kind != DamagedPages::Kind::TableInner)
                bringOver(page, tree.table);
        }
    }

    void bringOver(std::int64_t page, const QString &table)
    {
        if (m_step)
            m_step(static_cast<double>(m_visited.size()) / static_cast<double>(m_pages.count()));
        int damaged = 0;
        const std::vector<RawRow> rows = m_pages.rows(page, damaged);
        const std::int64_t stored = m_target.insert(table, rows);
        m_report.rows[table] += stored;
        if (damaged > 0)
            m_report.lost.push_back({page, table, u"rows-unreadable"_s});
        else if (stored < static_cast<std::int64_t>(rows.size()) && m_target.takes(table))
            m_report.lost.push_back({page, table, u"rows-refused"_s});
    }

    /// Leaves that no readable tree leads to are given to the one table whose rows look like theirs.
    void adoptOrphans()
    {
        for (std::int64_t page = 2; page <= m_pages.count(); ++page) {
            if (m_visited.contains(page))
                continue;
            const DamagedPages::Kind kind = m_pages.kind(page);
            const bool isTable = kind == DamagedPages::Kind::TableLeaf;
            if (!isTable && kind != DamagedPages::Kind::IndexLeaf)
                continue;
            int damaged = 0;
            const std::vector<RawRow> rows = m_pages.rows(page, damaged);
            if (rows.empty())
                continue;
            const QString table = m_target.tableLike(rows, isTable);
            if (table.isEmpty())
                m_report.lost.push_back({page, {}, u"page-without-table"_s});
            else if (table != "index"_L1)
                bringOver(page, table);
        }
    }

    const DamagedPages &m_pages;
    SalvageTarget &m_target;
    SalvageReport &m_report;
    const std::function<void(double)> &m_step;
    std::set<std::int64_t> m_visited;
};

/// What rows are saved stays saved, also where the disk has no room for the attachments.
void carryContents(sqlite3 *db, const QString &path, const QString &out, SalvageReport &report)
{
    try {
        const Carried carried = Contents(db, path).carryTo(ContentFolder::beside(out));
        report.contents = carried.copied + carried.present;
        report.issues = carried.issues;
    } catch (const StorageError &error) {
        Issue issue;
        issue.severity = Severity::Warning;
        issue.code = error.code();
        issue.args = {error.text()};
        report.issues.push_back(issue);
    }
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw StorageError(u"file-not-found"_s, path);
    return file.readAll();
}

} // namespace

SalvageReport salvage(const QString &path, const QString &out, const Clock &clock,
                      const std::function<void(double)> &step)
{
    if (place::OpenMark::isOpen(place::facts(path).identity))
        throw StorageError(u"busy"_s, path);
    const QByteArray bytes = bytesOf(path);
    if (bytes.size() < 512)
        throw StorageError(u"not-a-workbook"_s, path);
    createFile(out, u"office"_s, clock, OpenOptions{});
    SalvageReport report;
    try {
        const DamagedPages pages(BytesView(bytes.constData(), static_cast<std::size_t>(bytes.size())));
        report.pages = pages.count();
        SQLite::Database db(out.toStdString(), SQLite::OPEN_READWRITE);
        hardenConnection(db.getHandle(), 65536);
        execute(db.getHandle(), "PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
        SalvageTarget target(db.getHandle());
        Salvage(pages, target, report, step).run();
        LoggedChange change;
        change.utc = clock().toUTC().toString(Qt::ISODateWithMs);
        change.actor = place::userName();
        change.label = QCoreApplication::translate("History", "Salvage from a damaged file");
        change.kind = ChangeKind::System;
        PayloadWriter nothing;
        ChangeLog(db.getHandle())
            .append(change, textOf(db.getHandle(), "SELECT value FROM meta WHERE key = 'replica'"), nothing);
        execute(db.getHandle(), "COMMIT");
        carryContents(db.getHandle(), path, out, report);
    } catch (...) {
        QFile::remove(out);
        throw;
    }
    return report;
}

} // namespace pilotage::storage
