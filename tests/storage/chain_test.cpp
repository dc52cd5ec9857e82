#include "tests/storage/storage_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

int trials()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK") ? 2000 : 120;
}

struct ChainFixture : StoreFixture
{
    ChainFixture()
    {
        addBasics();
        for (int i = 0; i < 30; ++i) {
            run(observationSql(330102, 1, 1990 + i, i) + observationSql(330103, 2, 1990 + i, -i));
            time.advance(60);
        }
        store->undo();
        store.reset();
    }

    /// What fullCheck says of a copy after `sql`, with the triggers out of the way.
    Issues afterTampering(const std::string &sql)
    {
        const QString copy = folder.filePath(u"tampered.pilotage"_s);
        QFile::remove(copy);
        QFile::copy(path(), copy);
        {
            SQLite::Database raw(copy.toStdString(), SQLite::OPEN_READWRITE);
            raw.exec("PRAGMA synchronous = OFF; DROP TRIGGER change_set_no_update; DROP TRIGGER "
                     "change_set_no_delete;"
                     "DROP TRIGGER change_payload_no_update");
            raw.exec(sql);
        }
        const auto tampered = Store::open(copy, time.clock());
        return tampered->fullCheck();
    }
};

bool names(const Issues &issues, int seq)
{
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error && issue.args.contains(QString::number(seq)))
            return true;
    return false;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(chain, ChainFixture)

BOOST_AUTO_TEST_CASE(an_untouched_chain_is_valid)
{
    BOOST_TEST(afterTampering("SELECT 1").empty());
}

BOOST_AUTO_TEST_CASE(every_edit_deletion_insertion_and_reordering_is_found_with_its_seq)
{
    std::mt19937 random(25);
    const std::vector<std::string> fields{"utc = '2024-01-01T00:00:00.000Z'",
                                          "actor = 'other'",
                                          "label = label || ' '",
                                          "reason = 'because'",
                                          "kind = 'system'",
                                          "ref_seq = 1",
                                          "origin = '1'",
                                          "payload_hashes = zeroblob(32)",
                                          "hash = zeroblob(32)"};
    for (int i = 0; i < trials(); ++i) {
        const int seq = 2 + static_cast<int>(random() % 29);
        const std::string at = " WHERE seq = " + std::to_string(seq);
        std::string sql;
        switch (i % 5) {
        case 0:
            sql = "UPDATE change_set SET " + fields[random() % fields.size()] + at;
            break;
        case 1:
            sql = "DELETE FROM change_set" + at;
            break;
        case 2:
            sql = "UPDATE change_payload SET bytes = CAST(bytes || x'00' AS BLOB)" + at;
            break;
        case 3:
            sql = "UPDATE change_set SET seq = 1000" + at + "; UPDATE change_set SET seq = "
                + std::to_string(seq) + " WHERE seq = " + std::to_string(seq + 1)
                + "; UPDATE change_set SET seq = " + std::to_string(seq + 1) + " WHERE seq = 1000";
            break;
        default:
            sql = "DELETE FROM change_payload" + at;
            break;
        }
        BOOST_TEST(names(afterTampering(sql), seq), sql);
    }
}

BOOST_AUTO_TEST_CASE(an_inserted_entry_is_found)
{
    const Issues issues = afterTampering("INSERT INTO change_set SELECT max(seq) + 1, utc, actor, 'forged', "
                                         "reason, 'ordinary', NULL, origin, x'', hash"
                                         " FROM change_set");
    BOOST_TEST(names(issues, 33));
}

BOOST_AUTO_TEST_CASE(a_value_changed_behind_the_log_is_named)
{
    const Issues issues
        = afterTampering("UPDATE observation SET value = 99 WHERE subject = 330103 AND value = -7;"
                         "DELETE FROM observation WHERE subject = 330102 AND value = 3;"
                         "INSERT INTO person(id, name) VALUES(1, 'forged')");
    BOOST_REQUIRE(issues.size() == 3);
    QStringList rows;
    for (const Issue &issue : issues) {
        BOOST_TEST(issue.code == u"row-differs-from-log"_s);
        rows << issue.args.join(u' ');
    }
    rows.sort();
    BOOST_TEST(rows[0] == u"observation 330102/1/%1/0"_s.arg(Period::ofYear(1993).key()));
    BOOST_TEST(rows[1] == u"observation 330103/2/%1/0"_s.arg(Period::ofYear(1997).key()));
    BOOST_TEST(rows[2] == u"person 1"_s);
}

BOOST_AUTO_TEST_CASE(a_cut_tail_shows_by_its_head_only)
{
    store = Store::open(path(), time.clock());
    const LogHead anchor = store->head();
    store.reset();
    // The chain itself can't tell; the rows can, as long as they were not put back as well.
    const Issues issues
        = afterTampering("DELETE FROM change_set WHERE seq > 20; DELETE FROM change_payload WHERE seq > 20");
    BOOST_REQUIRE(!issues.empty());
    BOOST_TEST(issues[0].code == u"row-differs-from-log"_s);
    const auto cut = Store::open(folder.filePath(u"tampered.pilotage"_s), time.clock());
    BOOST_TEST(cut->head().hash != anchor.hash);
}

BOOST_AUTO_TEST_SUITE_END()
