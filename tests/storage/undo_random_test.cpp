#include "tests/storage/random_workbook.h"

#include <set>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

/// More with PILOTAGE_SOAK=1.
int steps()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK") ? 40'000 : 1'000;
}

struct RandomFixture : StoreFixture
{
    RandomFixture() { quick(); }

    /// Durability is not what this suite tries.
    void quick() { store->db().exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY"); }

    [[nodiscard]] std::string dump() const { return dumpOf(store->db()); }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(undo_random, RandomFixture)

BOOST_AUTO_TEST_CASE(every_undo_and_redo_restores_every_table_exactly)
{
    RandomWorkbook random(*store, 20251101);
    std::vector<std::string> states{dump()};
    std::size_t at = 0;
    int done = 0;
    for (int i = 0; i < steps(); ++i) {
        const int what = random.random(10);
        if (what < 2 && at > 0) {
            BOOST_REQUIRE(store->undo().empty());
            BOOST_REQUIRE(dump() == states[--at]);
        } else if (what < 4 && at + 1 < states.size()) {
            BOOST_REQUIRE(store->redo().empty());
            BOOST_REQUIRE(dump() == states[++at]);
        } else {
            const std::int64_t before = store->head().seq;
            const bool ok = random.useCase();
            if (store->head().seq == before) {
                BOOST_REQUIRE(dump() == states[at]);
                continue;
            }
            BOOST_REQUIRE(ok);
            states.resize(++at);
            states.push_back(dump());
            BOOST_REQUIRE(states[at] != states[at - 1]);
            ++done;
        }
        if (random.random(200) == 0) {
            reopen();
            quick();
            random.use(*store);
        }
    }
    BOOST_TEST(done > steps() / 3);
    BOOST_TEST(store->fullCheck().empty());
    for (std::size_t end = at; at > 0;) {
        BOOST_REQUIRE(store->undo().empty());
        BOOST_REQUIRE(dump() == states[--at]);
        if (at == 0)
            while (at < end) {
                BOOST_REQUIRE(store->redo().empty());
                BOOST_REQUIRE(dump() == states[++at]);
                if (at == end)
                    return;
            }
    }
}

BOOST_AUTO_TEST_CASE(the_random_writing_reaches_every_table)
{
    RandomWorkbook random(*store, 7);
    std::set<QString> seen;
    store->onCommitted
        = [&](const Touched &touched) { seen.insert(touched.tables.begin(), touched.tables.end()); };
    for (int i = 0; i < 450; ++i)
        random.useCase();
    const LogRegistry registry = LogRegistry::load(store->db().getHandle());
    for (const LoggedTable &table : registry.tables())
        BOOST_TEST(seen.contains(table.name), table.utf8 << " was never written");
}

BOOST_AUTO_TEST_SUITE_END()
