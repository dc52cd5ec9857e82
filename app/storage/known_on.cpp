#include "app/storage/known_on.h"

#include "app/storage/sql.h"

#include <algorithm>
#include <limits>
#include <set>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

constexpr std::size_t indicatorColumn = 1; // place in the key: subject, indicator, period, part

int columnNumber(const LoggedTable &table, const QString &name)
{
    const int index = table.indexOf(name);
    return index < 0 ? 0 : table.columns[static_cast<std::size_t>(index)].no;
}

Bytes keyOf(std::int64_t subject, std::int64_t indicator, std::int64_t period, std::int64_t part)
{
    Bytes key;
    for (const std::int64_t value : {subject, indicator, period, part})
        putKeyInteger(key, value);
    return key;
}

ObservationKey observationKey(BytesView bytes)
{
    ByteReader reader(bytes);
    ObservationKey key;
    key.subject = SubjectId(takeKeyInteger(reader));
    key.indicator = IndicatorId(takeKeyInteger(reader));
    key.period = Period::fromKey(static_cast<int>(takeKeyInteger(reader))).value_or(Period());
    key.part = static_cast<int>(takeKeyInteger(reader));
    return key;
}

constexpr double noValue = std::numeric_limits<double>::quiet_NaN();

} // namespace

KnownOn::KnownOn(sqlite3 *db, const LogRegistry &registry, const ChangeLog &log,
                 const std::vector<IndicatorId> &indicators)
    : m_db(db)
    , m_log(&log)
    , m_indicators(indicators)
{
    for (const IndicatorId id : indicators)
        m_wanted.insert(id.value());
    if (const LoggedTable *table = registry.byName(u"observation"_s)) {
        m_table = table->no;
        m_value = columnNumber(*table, u"value"_s);
        m_state = columnNumber(*table, u"state"_s);
        m_qualifier = columnNumber(*table, u"qualifier"_s);
        m_observations = [no = m_table](const ChunkHead &head) { return head.tableNo == no; };
    }
}

void KnownOn::takeBackAfter(const QString &utc)
{
    Sql first(m_db, "SELECT min(seq) FROM change_set WHERE utc > ?1");
    first.bindText(1, utc);
    if (!first.step() || first.isNull(0))
        return;
    const std::int64_t from = first.integer(0);
    mustBeWhole(from);
    const std::vector<Step> steps = stepsFrom(from);
    auto step = steps.begin();
    const auto stepsBefore = [&](std::int64_t seq) {
        for (; step != steps.end() && step->seq < seq; ++step)
            m_log->forEachChunk(step->target, m_observations,
                                [&](const Chunk &chunk) { takeBack(chunk, step->isUndo); });
    };
    const auto visit = [&](const Chunk &chunk) { takeBack(chunk, false); };
    Sql sql(m_db, "SELECT seq, bytes FROM change_payload WHERE seq >= ?1 ORDER BY seq, part");
    sql.bind(1, from);
    while (sql.step()) {
        stepsBefore(sql.integer(0));
        const QByteArrayView bytes = sql.bytes(1);
        readPart(BytesView(bytes.data(), static_cast<std::size_t>(bytes.size())), m_observations, visit);
    }
    stepsBefore(std::numeric_limits<std::int64_t>::max());
}

/// Throws if an entry's whole content is gone. Counting first spares looking each entry up.
void KnownOn::mustBeWhole(std::int64_t from) const
{
    Sql counts(m_db,
               "SELECT (SELECT sum(length(payload_hashes)) / 32 FROM change_set WHERE seq >= ?1)"
               " = (SELECT count(*) FROM change_payload WHERE seq >= ?1)");
    counts.bind(1, from).step();
    if (counts.integer(0) != 0)
        return;
    Sql gone(m_db,
             "SELECT seq FROM change_set s WHERE seq >= ?1 AND length(payload_hashes) > 0"
             " AND NOT EXISTS (SELECT 1 FROM change_payload p WHERE p.seq = s.seq) ORDER BY seq");
    if (gone.bind(1, from).step())
        m_log->mustHavePayload(gone.integer(0));
}

/// Undo and redo have no content of their own but that of the entry they name.
std::vector<KnownOn::Step> KnownOn::stepsFrom(std::int64_t from) const
{
    std::vector<Step> steps;
    Sql sql(m_db,
            "SELECT seq, ref_seq, kind = 'undo' FROM change_set"
            " WHERE ref_seq IS NOT NULL AND seq >= ?1 AND kind IN ('undo', 'redo') ORDER BY seq");
    sql.bind(1, from);
    while (sql.step())
        steps.push_back({sql.integer(0), sql.integer(1), sql.integer(2) != 0});
    return steps;
}

void KnownOn::takeBack(const Chunk &chunk, bool backwards)
{
    const Cells &indicator = chunk.columns[indicatorColumn].cells;
    for (std::size_t row = 0; row < chunk.rows; ++row) {
        if (!m_wanted.contains(indicator.integer(row)))
            continue;
        Past &past = m_past[chunk.key(row)];
        if (!past.isDecided)
            noteBefore(past, chunk, row, backwards);
    }
}

/// Notes what the row was before this change, as far as no earlier change has told already.
void KnownOn::noteBefore(Past &past, const Chunk &chunk, std::size_t row, bool backwards) const
{
    const bool appears = chunk.op != RowOp::Update && (chunk.op == RowOp::Insert) != backwards;
    if (appears) {
        past.existed = past.hasValue || past.state || past.qualifier;
        past.isDecided = true;
        return;
    }
    for (const ChunkColumn &column : chunk.columns) {
        if (column.isKey || !column.isChanged(row))
            continue;
        const bool isUpdate = chunk.op == RowOp::Update;
        const Cells &before = isUpdate && !backwards ? column.before : column.cells;
        const std::size_t at = column.at(row);
        if (column.no == m_value && !past.hasValue) {
            past.value = before.isNull(at) ? std::nullopt : std::optional(before.real(at));
            past.hasValue = true;
        } else if (column.no == m_state && !past.state) {
            past.state = before.integer(at);
        } else if (column.no == m_qualifier && !past.qualifier) {
            past.qualifier = before.integer(at);
        }
    }
    past.isDecided = chunk.op != RowOp::Update;
}

void KnownOn::read(const std::function<void(const ObservationKey &, double, State, Qualifier)> &row) const
{
    std::set<Bytes> seen;
    const auto tell
        = [&](const Bytes &key, std::optional<double> value, std::int64_t state, std::int64_t qualifier) {
              row(observationKey(key), value.value_or(noValue), static_cast<State>(state),
                  static_cast<Qualifier>(qualifier));
          };
    Sql sql(m_db,
            "SELECT subject, period, part, value, state, qualifier FROM observation WHERE indicator = ?1");
    for (const IndicatorId indicator : m_indicators) {
        sql.bind(1, indicator.value());
        while (sql.step()) {
            const Bytes key = keyOf(sql.integer(0), indicator.value(), sql.integer(1), sql.integer(2));
            std::optional<double> value;
            if (!sql.isNull(3))
                value = sql.real(3);
            const auto found = m_past.find(key);
            if (found == m_past.end()) {
                tell(key, value, sql.integer(4), sql.integer(5));
                continue;
            }
            seen.insert(key);
            const Past &past = found->second;
            if (past.existed)
                tell(key, past.hasValue ? past.value : value, past.state.value_or(sql.integer(4)),
                     past.qualifier.value_or(sql.integer(5)));
        }
        sql.reset();
    }
    for (const auto &[key, past] : m_past)
        if (past.existed && !seen.contains(key))
            tell(key, past.value, past.state.value_or(0), past.qualifier.value_or(0));
}

} // namespace pilotage::storage
