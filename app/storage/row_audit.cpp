#include "app/storage/row_audit.h"

#include "app/storage/sql.h"

#include <sqlite3.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr std::size_t namedRows = 100;

/// splitmix64's finisher: spreads each bit over all.
std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 30;
    value *= 0xbf58476d1ce4e5b9u;
    value ^= value >> 27;
    value *= 0x94d049bb133111ebu;
    return value ^ (value >> 31);
}

std::uint64_t hashOf(BytesView bytes)
{
    std::uint64_t hash = 0xcbf29ce484222325u + bytes.size();
    std::size_t at = 0;
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        hash = mixed(hash ^ word);
    }
    std::uint64_t rest = 0;
    if (at < bytes.size())
        std::memcpy(&rest, bytes.data() + at, bytes.size() - at);
    return mixed(hash ^ rest);
}

std::uint64_t cellSeed(int tableNo, std::uint64_t keyHash, int columnNo)
{
    return mixed(keyHash + static_cast<std::uint64_t>(tableNo) * 0x9e3779b97f4a7c15u
                 + static_cast<std::uint64_t>(columnNo) * 0xd1b54a32d192ed03u);
}

std::uint64_t ofInteger(std::uint64_t seed, std::int64_t value)
{
    return mixed(seed ^ mixed(static_cast<std::uint64_t>(value) + 1));
}

std::uint64_t ofReal(std::uint64_t seed, double value)
{
    return mixed(seed ^ mixed(std::bit_cast<std::uint64_t>(value + 0.0) + 2));
}

std::uint64_t ofText(std::uint64_t seed, BytesView text)
{
    return mixed(seed ^ mixed(hashOf(text) + 3));
}

std::uint64_t cellOf(std::uint64_t seed, const Cells &cells, std::size_t row)
{
    if (cells.isNull(row))
        return mixed(seed);
    switch (cells.type()) {
    case ColumnType::Integer:
        return ofInteger(seed, cells.integer(row));
    case ColumnType::Real:
        return ofReal(seed, cells.real(row));
    case ColumnType::Text:
        return ofText(seed, cells.textAt(row));
    }
    return 0;
}

std::uint64_t cellOf(std::uint64_t seed, ColumnType type, const Sql &sql, int column)
{
    if (sql.isNull(column))
        return mixed(seed);
    switch (type) {
    case ColumnType::Integer:
        return ofInteger(seed, sql.integer(column));
    case ColumnType::Real:
        return ofReal(seed, sql.real(column));
    case ColumnType::Text: {
        const QByteArrayView bytes = sql.bytes(column);
        return ofText(seed, BytesView(bytes.data(), static_cast<std::size_t>(bytes.size())));
    }
    }
    return 0;
}

QString displayKey(const LoggedTable &table, BytesView key)
{
    ByteReader reader(key);
    QStringList values;
    for (int i = 0; i < table.keyCount; ++i) {
        if (table.columns[static_cast<std::size_t>(i)].type == ColumnType::Integer)
            values << QString::number(takeKeyInteger(reader));
        else
            values << QString::fromUtf8(view(takeKeyText(reader)));
    }
    return values.join(u'/');
}

} // namespace

RowAudit::RowAudit(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log)
    : m_db(db)
    , m_registry(&registry)
    , m_log(&log)
{
}

/// Every entry that changed rows must have its content, and no migration may have rewritten rows.
bool RowAudit::canAddUp() const
{
    return integerOf(
               m_db,
               "SELECT count(*) FROM change_set s WHERE (kind = 'system' AND length(payload_hashes) = 0)"
               " OR length(payload_hashes) / 32 <>"
               " (SELECT count(*) FROM change_payload p WHERE p.seq = s.seq)")
        == 0;
}

Issues RowAudit::run()
{
    Issues issues;
    if (!canAddUp()) {
        Issue note;
        note.severity = Severity::Note;
        note.code = u"rows-not-compared"_s;
        return {note};
    }
    addLog();
    for (const LoggedTable &table : m_registry->tables())
        addFile(table);
    const bool same = std::none_of(m_sums.begin(), m_sums.end(),
                                   [this](const auto &entry) { return differs(entry.first); });
    if (same)
        return issues;
    m_byRow = true;
    addLog();
    for (const LoggedTable &table : m_registry->tables())
        addFile(table);
    for (const auto &[tableNo, rows] : m_rows) {
        const LoggedTable *table = m_registry->byNumber(tableNo);
        for (const auto &[key, sum] : rows) {
            if (sum == 0 || issues.size() >= namedRows)
                continue;
            Issue issue;
            issue.code = u"row-differs-from-log"_s;
            issue.args = {m_registry->tableName(tableNo), table ? displayKey(*table, key) : QString()};
            issues.push_back(issue);
        }
    }
    return issues;
}

bool RowAudit::differs(int tableNo) const
{
    const auto found = m_sums.find(tableNo);
    return found != m_sums.end()
        && std::any_of(found->second.begin(), found->second.end(),
                       [](std::uint64_t sum) { return sum != 0; });
}

void RowAudit::add(int tableNo, const Bytes &key, std::uint64_t keyHash, std::uint64_t sum)
{
    const std::size_t bucket = keyHash % bucketCount;
    Sums &sums = m_sums[tableNo];
    if (!m_byRow)
        sums[bucket] += sum;
    else if (sums[bucket] != 0)
        m_rows[tableNo][key] += sum;
}

void RowAudit::addLog()
{
    Sql entries(m_db, "SELECT seq, kind, ref_seq FROM change_set ORDER BY seq");
    while (entries.step()) {
        const auto kind = fromKey<ChangeKind>(entries.text(1)).value_or(ChangeKind::System);
        const bool isStep = kind == ChangeKind::Undo || kind == ChangeKind::Redo;
        m_log->forEachChunk(entries.integer(isStep ? 2 : 0),
                            [&](const Chunk &chunk) { addChunk(chunk, kind == ChangeKind::Undo); });
    }
}

void RowAudit::addChunk(const Chunk &chunk, bool backwards)
{
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        const Bytes key = chunk.key(row);
        const std::uint64_t keyHash = hashOf(key);
        std::uint64_t sum = chunk.op == RowOp::Update ? 0 : cellSeed(chunk.tableNo, keyHash, 0);
        for (const ChunkColumn &column : chunk.columns) {
            if (column.isKey || !column.isChanged(row))
                continue;
            const std::uint64_t seed = cellSeed(chunk.tableNo, keyHash, column.no);
            sum += cellOf(seed, column.cells, column.at(row));
            if (chunk.op == RowOp::Update)
                sum -= cellOf(seed, column.before, column.at(row));
        }
        const bool takesAway = (chunk.op == RowOp::Delete) != backwards;
        add(chunk.tableNo, key, keyHash, takesAway ? 0 - sum : sum);
    }
}

void RowAudit::addFile(const LoggedTable &table)
{
    std::string columns;
    for (const LoggedColumn &column : table.columns)
        columns += (columns.empty() ? "" : ", ") + quoted(column.name);
    Sql sql(m_db, "SELECT " + columns + " FROM " + quoted(table.name));
    Bytes key;
    while (sql.step()) {
        key.clear();
        for (int i = 0; i < table.keyCount; ++i)
            putKeyValue(key, table.columns[static_cast<std::size_t>(i)].type,
                        sqlite3_column_value(sql.handle(), i));
        const std::uint64_t keyHash = hashOf(key);
        std::uint64_t sum = cellSeed(table.no, keyHash, 0);
        for (std::size_t i = static_cast<std::size_t>(table.keyCount); i < table.columns.size(); ++i)
            sum += cellOf(cellSeed(table.no, keyHash, table.columns[i].no), table.columns[i].type, sql,
                          static_cast<int>(i));
        add(table.no, key, keyHash, 0 - sum);
    }
}

} // namespace pilotage::storage
