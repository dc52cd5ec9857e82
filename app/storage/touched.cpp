#include "app/storage/touched.h"

#include "app/storage/change_buffer.h"
#include "app/storage/row_key.h"
#include "app/storage/sql.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

namespace {

/// More are announced as "reload all".
constexpr std::size_t listedObservations = 10'000;

std::string selectByKey(const LoggedTable &table)
{
    std::string columns;
    for (const LoggedColumn &column : table.columns)
        columns += (columns.empty() ? "" : ", ") + quoted(column.name);
    return "SELECT " + columns + " FROM " + quoted(table.name) + " WHERE " + keyCondition(table);
}

bool isAsLogged(Sql &sql, const LoggedTable &table, const NetChange &net)
{
    const bool exists = sql.step();
    if (!exists || net.op == RowOp::Delete)
        return exists == (net.op != RowOp::Delete);
    Bytes value;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (net.after[i].empty())
            continue;
        value.clear();
        putValue(value, table.columns[i].type, sqlite3_column_value(sql.handle(), static_cast<int>(i)));
        if (value != net.after[i])
            return false;
    }
    return true;
}

} // namespace

void TouchedCollector::addObservation(const ObservationKey &key)
{
    if (m_touched.manyObservations)
        return;
    m_touched.observations.push_back(key);
    if (m_touched.observations.size() > listedObservations) {
        m_touched.observations.clear();
        m_touched.manyObservations = true;
    }
}

void TouchedCollector::add(const LoggedTable &table, BytesView key)
{
    if (m_last != &table) {
        m_last = &table;
        m_isObservation = table.name == "observation"_L1;
        m_touched.tables.insert(table.name);
    }
    if (!m_isObservation || m_touched.manyObservations)
        return;
    ByteReader reader(key);
    ObservationKey observation;
    observation.subject = SubjectId(takeKeyInteger(reader));
    observation.indicator = IndicatorId(takeKeyInteger(reader));
    observation.period = Period::fromKey(static_cast<int>(takeKeyInteger(reader))).value_or(Period());
    observation.part = static_cast<int>(takeKeyInteger(reader));
    addObservation(observation);
}

void TouchedCollector::add(const LogRegistry &registry, const Chunk &chunk)
{
    const LoggedTable *table = registry.byNumber(chunk.tableNo);
    if (!table)
        return;
    m_touched.tables.insert(table->name);
    if (table->name != "observation"_L1)
        return;
    for (std::size_t row = 0; row < chunk.rows && !m_touched.manyObservations; ++row)
        add(*table, chunk.key(row));
}

void verifyBuffer(sqlite3 *db, ChangeBuffer &buffer)
{
    std::vector<Bytes> texts;
    for (TableBuffer &tableBuffer : buffer.tables()) {
        const LoggedTable &table = tableBuffer.table();
        Sql sql(db, selectByKey(table));
        tableBuffer.forEachNet([&](const NetChange &net) {
            bindKey(sql, table, net.key, texts);
            if (!isAsLogged(sql, table, net))
                throw StorageError(u"phantom-rows"_s,
                                   table.name + u": a failed statement was tolerated outside attempt"_s);
            sql.reset();
        });
    }
}

} // namespace pilotage::storage
