// What edits add to the file: a million of them in sets of a thousand, and lone ones.
#include "tests/bench/bench_data.h"

#include "app/storage/store.h"

#include <benchmark/benchmark.h>

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>
#include <cmath>
#include <random>
#include <vector>

namespace {

using namespace pilotage;
using namespace pilotage::bench;
using namespace Qt::StringLiterals;

constexpr int figures = 100'000;
constexpr int setSize = 1000;
constexpr int setCount = 1000;
constexpr int loneEdits = 10'000;

/// Edits of figures strewn over the whole table, each to a new value with two decimals: neither keys nor
/// values follow each other, which is the hard case for the packed log.
class StrewnEdits
{
public:
    explicit StrewnEdits(const QString &path)
        : m_path(path)
        , m_store(
              storage::Store::open(path, [] { return QDateTime(QDate(2026, 1, 1), QTime(9, 0), Qt::UTC); }))
    {
        SQLite::Database &db = m_store->db();
        db.exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        SQLite::Statement query(db, "SELECT subject, indicator, period FROM observation");
        while (query.executeStep())
            m_keys.push_back({query.getColumn(0).getInt64(), query.getColumn(1).getInt64(),
                              query.getColumn(2).getInt64()});
    }

    /// Bytes that the file has grown by.
    std::int64_t run(int sets, int size)
    {
        SQLite::Statement update(m_store->db(),
                                 "UPDATE observation SET value = ? WHERE subject = ?"
                                 " AND indicator = ? AND period = ? AND part = 0");
        const std::int64_t before = QFileInfo(m_path).size();
        for (int set = 0; set < sets; ++set)
            m_store->perform({u"修改数值"_s, {}}, [&] {
                for (int i = 0; i < size; ++i)
                    edit(update);
            });
        return QFileInfo(m_path).size() - before;
    }

private:
    void edit(SQLite::Statement &update)
    {
        constexpr std::size_t stride = 7919; // prime: comes by every figure
        m_at = (m_at + stride) % m_keys.size();
        std::uniform_int_distribution<int> hundredths(2000, 9999);
        update.bind(1, hundredths(m_random) / 100.0);
        for (int i = 0; i < 3; ++i)
            update.bind(2 + i, m_keys[m_at][std::size_t(i)]);
        update.exec();
        update.reset();
    }

    QString m_path;
    std::unique_ptr<storage::Store> m_store;
    std::vector<std::array<std::int64_t, 3>> m_keys;
    std::mt19937_64 m_random{20260101};
    std::size_t m_at = 0;
};

void logOfEdits(benchmark::State &state)
{
    const QString path = folder() + u"/edits.pilotage"_s;
    for ([[maybe_unused]] auto _ : state) {
        QFile::remove(path);
        QFile::copy(filledWorkbook(figures), path);
        StrewnEdits edits(path);
        state.counters["million_in_sets_MB"] = double(edits.run(setCount, setSize)) / 1e6;
        state.counters["lone_edit_bytes"] = double(edits.run(loneEdits, 1)) / loneEdits;
    }
}
BENCHMARK(logOfEdits)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
