#include "app/storage/queries/file_diff.h"

#include "app/storage/backup.h"
#include "app/storage/change_log.h"
#include "app/storage/queries/reading.h"

#include <QFileInfo>

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int busyMilliseconds = 2000;
constexpr std::int64_t rowsBetweenTicks = 4096;

std::string selectAll(const LoggedTable &table)
{
    std::string columns;
    std::string keys;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        columns += (i ? ", " : "") + quoted(table.columns[i].name);
        if (i < static_cast<std::size_t>(table.keyCount))
            keys += (i ? ", " : "") + quoted(table.columns[i].name);
    }
    return "SELECT " + columns + " FROM " + quoted(table.name) + " ORDER BY " + keys;
}

int compareCell(const Sql &a, const Sql &b, int column, ColumnType type)
{
    const bool isNull = a.isNull(column);
    if (isNull || b.isNull(column))
        return int(!isNull) - int(!b.isNull(column));
    const auto order = [](const auto &x, const auto &y) { return x < y ? -1 : int(y < x); };
    switch (type) {
    case ColumnType::Integer:
        return order(a.integer(column), b.integer(column));
    case ColumnType::Real:
        return order(a.real(column), b.real(column));
    case ColumnType::Text:
        break;
    }
    const QByteArrayView left = a.bytes(column);
    const QByteArrayView right = b.bytes(column);
    const auto common = static_cast<std::size_t>(std::min(left.size(), right.size()));
    const int head = common == 0 ? 0 : std::memcmp(left.data(), right.data(), common); // empty = no address
    return head != 0 ? head : order(left.size(), right.size());
}

int compareKey(const Sql &a, const Sql &b, const LoggedTable &table)
{
    for (int i = 0; i < table.keyCount; ++i)
        if (const int order = compareCell(a, b, i, table.columns[static_cast<std::size_t>(i)].type))
            return order;
    return 0;
}

bool isSameRow(const Sql &a, const Sql &b, const LoggedTable &table)
{
    for (std::size_t i = static_cast<std::size_t>(table.keyCount); i < table.columns.size(); ++i)
        if (compareCell(a, b, static_cast<int>(i), table.columns[i].type) != 0)
            return false;
    return true;
}

FigureDiff::Side sideOf(const Sql &row)
{
    FigureDiff::Side side;
    side.isThere = true;
    side.value = row.isNull(4) ? std::numeric_limits<double>::quiet_NaN() : row.real(4);
    side.state = static_cast<State>(row.integer(5));
    side.qualifier = static_cast<Qualifier>(row.integer(6));
    return side;
}

bool isSameSide(const FigureDiff::Side &a, const FigureDiff::Side &b)
{
    const bool sameValue = a.value == b.value || (a.value != a.value && b.value != b.value);
    return a.isThere == b.isThere && a.state == b.state && a.qualifier == b.qualifier && sameValue;
}

/// Two tables side by side.
class Walk
{
public:
    Walk(FileDiff &diff, std::size_t figureLimit, const std::function<void()> &tick)
        : m_diff(diff)
        , m_limit(figureLimit)
        , m_tick(tick)
    {
    }

    TableDiff walk(sqlite3 *here, sqlite3 *there, const LoggedTable &table)
    {
        Sql mine(here, selectAll(table));
        Sql theirs(there, selectAll(table));
        TableDiff diff;
        diff.table = table.name;
        m_isFigures = table.name == "observation"_L1;
        bool hasMine = mine.step();
        bool hasTheirs = theirs.step();
        while (hasMine || hasTheirs) {
            if (++m_rows % rowsBetweenTicks == 0 && m_tick)
                m_tick();
            const int order = !hasTheirs ? -1 : !hasMine ? 1 : compareKey(mine, theirs, table);
            note(diff, order, mine, theirs, table);
            diff.rows += order <= 0;
            diff.otherRows += order >= 0;
            if (order <= 0)
                hasMine = mine.step();
            if (order >= 0)
                hasTheirs = theirs.step();
        }
        return diff;
    }

private:
    void note(TableDiff &diff, int order, const Sql &mine, const Sql &theirs, const LoggedTable &table)
    {
        if (order == 0 && isSameRow(mine, theirs, table))
            return;
        diff.added += order < 0;
        diff.removed += order > 0;
        diff.changed += order == 0;
        if (!m_isFigures || m_diff.figures.size() >= m_limit)
            return;
        const Sql &any = order <= 0 ? mine : theirs;
        FigureDiff figure;
        figure.key = {idAt<SubjectId>(any, 0), idAt<IndicatorId>(any, 1),
                      Period::fromKey(static_cast<int>(any.integer(2))).value_or(Period()),
                      static_cast<int>(any.integer(3))};
        if (order <= 0)
            figure.here = sideOf(mine);
        if (order >= 0)
            figure.there = sideOf(theirs);
        // Only the review or the source of it may be another: then the figure is the same.
        if (!isSameSide(figure.here, figure.there))
            m_diff.figures.push_back(figure);
    }

    FileDiff &m_diff;
    std::size_t m_limit;
    const std::function<void()> &m_tick;
    std::int64_t m_rows = 0;
    bool m_isFigures = false;
};

} // namespace

std::unique_ptr<SQLite::Database> openOther(const QString &path)
{
    if (!QFileInfo::exists(path))
        throw StorageError(u"file-not-found"_s, path);
    try {
        auto db
            = std::make_unique<SQLite::Database>(path.toStdString(), SQLite::OPEN_READONLY, busyMilliseconds);
        execute(db->getHandle(), "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON");
        if (integerOf(db->getHandle(), "PRAGMA application_id") == 0)
            throw StorageError(u"not-a-workbook"_s, path);
        return db;
    } catch (const SQLite::Exception &error) {
        throw sqlError(error);
    } catch (const StorageError &error) {
        if (error.sqlite() == SQLITE_NOTADB)
            throw StorageError(u"not-a-workbook"_s, path);
        throw;
    }
}

FileDiff compareFiles(Store &store, const QString &otherPath, std::size_t figureLimit,
                      const std::function<void()> &tick)
{
    const auto other = openOther(otherPath);
    sqlite3 *there = other->getHandle();
    if (integerOf(there, "PRAGMA user_version") != store.schema())
        throw StorageError(u"other-schema"_s, otherPath);
    FileDiff diff;
    diff.otherUuid = textOf(there, "SELECT value FROM meta WHERE key = 'uuid'");
    diff.otherHead = integerOf(there, "SELECT coalesce(max(seq), 0) FROM change_set");
    // One moment of the other file, should somebody be writing to it.
    execute(there, "BEGIN");
    Walk walk(diff, figureLimit, tick);
    const LogRegistry registry = LogRegistry::load(reading(store));
    for (const LoggedTable &table : registry.tables())
        diff.tables.push_back(walk.walk(reading(store), there, table));
    execute(there, "COMMIT");
    return diff;
}

Issues verifyFile(const QString &path)
{
    Issues issues;
    const auto say = [&](const QString &code, const QString &detail) {
        Issue issue;
        issue.code = code;
        issue.args = {detail};
        issues.push_back(issue);
    };
    try {
        const auto other = openOther(path);
        Sql check(other->getHandle(), "PRAGMA quick_check(20)");
        while (check.step())
            if (check.text(0) != "ok"_L1)
                say(u"file-damaged"_s, check.text(0));
        if (issues.empty())
            issues = ChangeLog(other->getHandle()).verify();
    } catch (const StorageError &error) {
        say(error.code(), error.text());
    }
    return issues;
}

QString makeBackup(Store &store, const QString &what, const Clock &clock,
                   const std::function<void(double)> &step)
{
    return backupToLadder(reading(store), store.path(), what, clock, step);
}

Issues copyStore(Store &store, const QString &path, const std::function<void(double)> &step)
{
    return backupWithContents(reading(store), store.path(), path, step);
}

void copyBackup(const QString &from, const QString &to, const std::function<void(double)> &step)
{
    const auto source = openOther(from);
    (void)backupWithContents(source->getHandle(), from, to, step);
}

} // namespace pilotage::storage
