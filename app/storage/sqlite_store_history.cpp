#include "app/storage/bin.h"
#include "app/storage/known_on.h"
#include "app/storage/sql.h"
#include "app/storage/sqlite_store.h"

#include <QCoreApplication>

#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr int binDays = 30;

/// Turns chunks into readable changes, backwards for an undo.
class FieldReader
{
public:
    FieldReader(const LogRegistry &registry, const LoggedChange &change, bool backwards)
        : m_registry(registry)
        , m_change(change)
        , m_backwards(backwards)
    {
    }

    void read(const Chunk &chunk, std::size_t row, std::vector<FieldChange> &out) const
    {
        FieldChange field;
        field.change = m_change;
        field.table = m_registry.tableName(chunk.tableNo);
        field.key = chunk.displayKey(row);
        if (chunk.op != RowOp::Update) {
            const bool appears = (chunk.op == RowOp::Insert) != m_backwards;
            field.row = valuesOf(chunk, row);
            (appears ? field.newValue : field.oldValue) = summary(field.row);
            out.push_back(field);
            return;
        }
        for (const ChunkColumn &column : chunk.columns) {
            if (column.isKey || !column.isChanged(row))
                continue;
            field.column = m_registry.columnName(chunk.tableNo, column.no);
            field.oldValue = (m_backwards ? column.cells : column.before).display(column.at(row));
            field.newValue = (m_backwards ? column.before : column.cells).display(column.at(row));
            out.push_back(field);
        }
    }

private:
    [[nodiscard]] std::vector<std::pair<QString, QString>> valuesOf(const Chunk &chunk, std::size_t row) const
    {
        std::vector<std::pair<QString, QString>> values;
        for (const ChunkColumn &column : chunk.columns) {
            if (column.isKey || column.cells.isNull(row) || column.cells.display(row).isEmpty())
                continue;
            values.emplace_back(m_registry.columnName(chunk.tableNo, column.no), column.cells.display(row));
        }
        return values;
    }

    /// "name=..., level=..." of the row that came or went.
    [[nodiscard]] static QString summary(const std::vector<std::pair<QString, QString>> &values)
    {
        QStringList parts;
        for (const auto &[column, value] : values)
            parts << column + u'=' + value;
        return parts.join(u", "_s);
    }

    const LogRegistry &m_registry;
    const LoggedChange &m_change;
    bool m_backwards;
};

} // namespace

std::vector<FieldChange> SqliteStore::fieldChanges(std::int64_t seq, int limit)
{
    std::vector<FieldChange> fields;
    const auto change = m_log.entry(seq);
    if (!change)
        return fields;
    const Content content = ChangeLog::contentOf(*change);
    if (const auto issue = m_log.withheld(content.seq)) {
        fields.emplace_back().change = *change;
        fields.back().withheld = issue;
        return fields;
    }
    const FieldReader reader(m_registry, *change, content.backwards);
    // Of an import of a million rows a page shows the first thousand: the others are not unpacked.
    const auto wanted = [&](const ChunkHead &) { return static_cast<int>(fields.size()) < limit; };
    m_log.forEachChunk(content.seq, wanted, [&](const Chunk &chunk) {
        for (std::size_t row = 0; row < chunk.rows && static_cast<int>(fields.size()) < limit; ++row)
            reader.read(chunk, row, fields);
    });
    if (static_cast<int>(fields.size()) > limit)
        fields.resize(static_cast<std::size_t>(limit));
    return fields;
}

std::vector<FieldChange> SqliteStore::rowHistory(const QString &tableName,
                                                 const std::vector<std::int64_t> &key)
{
    std::vector<FieldChange> fields;
    const LoggedTable *table = m_registry.byName(tableName);
    if (!table || key.size() != static_cast<std::size_t>(table->keyCount))
        return fields;
    Bytes keyBytes;
    for (const std::int64_t value : key)
        putKeyInteger(keyBytes, value);
    std::set<std::int64_t, std::greater<>> entries;
    for (const std::int64_t seq : m_log.touching(table->no, keyBytes)) {
        entries.insert(seq);
        for (const std::int64_t naming : m_log.naming(seq))
            entries.insert(naming);
    }
    const auto wanted = [&](const ChunkHead &head) { return head.tableNo == table->no; };
    for (const std::int64_t seq : entries) {
        const auto change = m_log.entry(seq);
        const Content content = ChangeLog::contentOf(*change);
        if (const auto issue = m_log.withheld(content.seq)) {
            // The row was touched, by whom and when is known; what it was is not here.
            FieldChange field;
            field.change = *change;
            field.table = tableName;
            field.withheld = issue;
            fields.push_back(field);
            continue;
        }
        const FieldReader reader(m_registry, *change, content.backwards);
        m_log.forEachChunk(content.seq, wanted, [&](const Chunk &chunk) {
            if (const auto row = chunk.find(keyBytes))
                reader.read(chunk, *row, fields);
        });
    }
    return fields;
}

void SqliteStore::observationsKnownOn(
    const QString &utc, const std::vector<IndicatorId> &indicators,
    const std::function<void(const ObservationKey &, double, State, Qualifier)> &row)
{
    KnownOn overlay(handle(), m_registry, m_log, indicators);
    overlay.takeBackAfter(utc);
    overlay.read(row);
}

std::vector<LoggedChange> SqliteStore::bin()
{
    std::vector<LoggedChange> found;
    const QString since = m_clock().toUTC().addDays(-binDays).toString(Qt::ISODateWithMs);
    Sql sql(handle(),
            "SELECT seq FROM change_set WHERE utc >= ?1 AND kind IN ('ordinary', 'sealing', 'revert')"
            " ORDER BY seq DESC");
    sql.bindText(1, since);
    const auto deletions = [](const ChunkHead &head) { return head.op == RowOp::Delete; };
    while (sql.step()) {
        const std::int64_t seq = sql.integer(0);
        if (!m_log.hasPayload(seq))
            continue;
        bool isGone = false;
        m_log.forEachChunk(seq, deletions, [&](const Chunk &chunk) {
            isGone = isGone || missingRow(handle(), m_registry, chunk).has_value();
        });
        if (isGone)
            found.push_back(*m_log.entry(seq));
    }
    return found;
}

Issues SqliteStore::restoreFromBin(std::int64_t seq)
{
    const auto change = m_log.entry(seq);
    if (!change) {
        Issue missing;
        missing.code = u"no-such-change"_s;
        missing.args = {QString::number(seq)};
        return {missing};
    }
    if (const auto issue = m_log.withheld(seq))
        return {*issue};
    Issues issues;
    Operation operation;
    operation.label = QCoreApplication::translate("History", "Restore: %1").arg(change->label);
    perform(operation, [&] {
        BinRestore restore(handle(), m_registry);
        const auto deletions = [](const ChunkHead &head) { return head.op == RowOp::Delete; };
        m_log.forEachChunk(seq, deletions, [&](const Chunk &chunk) { restore.insert(chunk); });
        restore.removeOrphans();
        issues = restore.issues();
    });
    return issues;
}

} // namespace pilotage::storage
