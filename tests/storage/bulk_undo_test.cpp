#include "app/storage/bulk_write.h"
#include "tests/storage/storage_fixture.h"

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

constexpr int figures = static_cast<int>(bulkRows) + 1000;

struct BulkFixture : StoreFixture
{
    BulkFixture()
    {
        addBasics();
        run(observationSql(330103, 2, 2023, 8.0));
        store->db().exec("PRAGMA synchronous = OFF");
        seq = run(
            "INSERT INTO source(id,kind,title) VALUES(2,'entry','many');"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + std::to_string(figures)
            + ") INSERT INTO observation SELECT 330102, 1 + i % 2, i, 0, i * 0.25, 0, 0, 0, 0, 2, 2, i, 0"
              " FROM n");
    }

    [[nodiscard]] std::string schema() const
    {
        return text("SELECT group_concat(name || ': ' || coalesce(sql, ''), char(10)) FROM"
                    " (SELECT * FROM sqlite_schema ORDER BY type, name)");
    }
    [[nodiscard]] std::int64_t observations() const { return number("SELECT count(*) FROM observation"); }

    std::int64_t seq = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(bulk_undo, BulkFixture)

BOOST_AUTO_TEST_CASE(rows_and_indexes_are_the_same_after_undo_and_redo)
{
    const std::string indexes = schema();
    const std::string rows = dumpOf(store->db());
    BOOST_REQUIRE(store->undo().empty());
    BOOST_TEST(observations() == 1);
    BOOST_TEST((schema() == indexes));
    BOOST_REQUIRE(store->redo().empty());
    BOOST_TEST((dumpOf(store->db()) == rows));
    BOOST_TEST((schema() == indexes));
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(a_bulk_deletion_comes_back_with_its_indexes)
{
    const std::string indexes = schema();
    const std::string rows = dumpOf(store->db());
    run("DELETE FROM observation WHERE source = 2; DELETE FROM source WHERE id = 2");
    BOOST_REQUIRE(store->undo().empty());
    BOOST_TEST((dumpOf(store->db()) == rows));
    BOOST_TEST((schema() == indexes));
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(one_figure_edited_since_refuses_it_and_nothing_is_lost)
{
    run("UPDATE observation SET value = 0.5 WHERE subject = 330102 AND period = 777");
    const std::string indexes = schema();
    const std::string rows = dumpOf(store->db());
    const Issues issues = store->revert(seq, u"by mistake"_s);
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"row-changed-since"_s);
    BOOST_TEST(issues[0].args == QStringList({u"observation"_s, u"330102/2/777/0"_s}));
    BOOST_TEST((dumpOf(store->db()) == rows));
    BOOST_TEST((schema() == indexes));
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(a_figure_that_uses_what_would_go_refuses_it)
{
    run("INSERT INTO observation VALUES(330104,1,5,0,1.5,0,0,0,0,2,2,0,0)");
    const std::string rows = dumpOf(store->db());
    const Issues issues = store->revert(seq, u"by mistake"_s);
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"reference-in-use"_s);
    BOOST_TEST((dumpOf(store->db()) == rows));
}

BOOST_AUTO_TEST_CASE(only_plain_indexes_of_tables_without_references_to_themselves_pause)
{
    sqlite3 *db = store->db().getHandle();
    const auto isThere = [&](const std::string &index) {
        return number("SELECT count(*) FROM sqlite_schema WHERE name = '" + index + "'") == 1;
    };
    store->db().exec("CREATE UNIQUE INDEX extra_unique ON observation(subject, period, part, indicator)");
    const std::string indexes = schema();
    IndexPause figuresPause(db, u"observation"_s);
    IndexPause districtPause(db, u"district"_s);
    BOOST_TEST(!isThere("observation_by_indicator"));
    BOOST_TEST(isThere("extra_unique"));
    BOOST_TEST(isThere("district_parent"));
    figuresPause.resume();
    districtPause.resume();
    BOOST_TEST((schema() == indexes));
}

BOOST_AUTO_TEST_CASE(the_cache_has_its_usual_size_after_a_bulk_undo)
{
    const std::int64_t usual = number("PRAGMA cache_size");
    BOOST_REQUIRE(store->undo().empty());
    BOOST_TEST(number("PRAGMA cache_size") == usual);
    {
        const CacheRoom room(store->db().getHandle());
        BOOST_TEST(number("PRAGMA cache_size") > 1'000'000);
    }
    BOOST_TEST(number("PRAGMA cache_size") == usual);
}

BOOST_AUTO_TEST_SUITE_END()
