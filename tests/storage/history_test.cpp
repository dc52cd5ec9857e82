#include "tests/storage/storage_fixture.h"

#include <QElapsedTimer>

#include <cmath>
#include <iostream>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

struct HistoryFixture : StoreFixture
{
    HistoryFixture() { addBasics(); }

    std::map<std::pair<std::int64_t, int>, double> knownOn(const QString &utc)
    {
        std::map<std::pair<std::int64_t, int>, double> figures;
        store->observationsKnownOn(
            utc, {IndicatorId(1)}, [&](const ObservationKey &key, double value, State state, Qualifier) {
                figures[{key.subject.value(), key.period.year()}] = state == State::Present ? value : -1;
            });
        return figures;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(history, HistoryFixture)

BOOST_AUTO_TEST_CASE(undo_is_refused_where_a_field_is_not_as_it_was_left)
{
    const std::int64_t first = run("UPDATE district SET name = 'x', note = 'n' WHERE id = 330102");
    run("UPDATE district SET name = 'y' WHERE id = 330102");
    const std::string before = dumpOf(store->db());
    const Issues issues = store->revert(first, u"wrong"_s);
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"row-changed-since"_s);
    BOOST_TEST(issues[0].args == (QStringList{u"district"_s, u"330102"_s}), boost::test_tools::per_element());
    BOOST_TEST(dumpOf(store->db()) == before);
}

BOOST_AUTO_TEST_CASE(an_older_step_is_reverted_alone_and_that_is_undone_too)
{
    const std::int64_t first = run("UPDATE district SET name = 'x' WHERE id = 330102");
    run("UPDATE district SET name = 'y' WHERE id = 330103");
    const std::string before = dumpOf(store->db());
    BOOST_TEST(store->revert(first, u"wrong"_s).empty());
    BOOST_TEST(text("SELECT group_concat(name) FROM district") == "甲县,y,丙县");
    BOOST_TEST((store->changes(1)[0].kind == ChangeKind::Revert));
    BOOST_TEST(store->changes(1)[0].refSeq.value() == first);
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dumpOf(store->db()) == before);
    BOOST_TEST(store->revert(99, {}).front().code == u"no-such-change"_s);
}

BOOST_AUTO_TEST_CASE(a_parent_in_use_is_named)
{
    const std::int64_t site = run("INSERT INTO subject VALUES(77,'site');"
                                  "INSERT INTO site(id,name,kind) VALUES(77,'园','park')");
    run(observationSql(77, 1, 2023, 1));
    const Issues issues = store->revert(site, {});
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"reference-in-use"_s);
    BOOST_TEST(issues[0].args[0] == u"observation"_s);
    BOOST_TEST(number("SELECT count(*) FROM site") == 1);
}

BOOST_AUTO_TEST_CASE(a_seal_is_passed_over_and_protects_its_rows_until_lifted)
{
    run(observationSql(330102, 1, 2023, 5.0));
    run(observationSql(330103, 1, 2023, 6.0));
    run("UPDATE observation SET value = 5.5 WHERE subject = 330102");
    run("UPDATE observation SET review = 3 WHERE subject = 330102", ChangeKind::Sealing, u"锁定"_s);
    const std::int64_t seal = store->head().seq;
    BOOST_TEST(store->nextUndo()->seq == seal - 1);
    const Issues issues = store->undo();
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"sealed-by"_s);
    BOOST_TEST(issues[0].args[0] == u"锁定"_s);
    Operation lift;
    lift.label = u"解锁"_s;
    lift.kind = ChangeKind::Sealing;
    lift.lifts = seal;
    store->perform(lift,
                   [&] { store->db().exec("UPDATE observation SET review = 0 WHERE subject = 330102"); });
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(number("SELECT value = 5.0 FROM observation WHERE subject = 330102") == 1);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(a_system_entry_ends_the_undo_stack)
{
    run("UPDATE district SET name = 'x' WHERE id = 330102", ChangeKind::System);
    BOOST_TEST(!store->nextUndo().has_value());
    BOOST_TEST(store->undo().front().code == u"nothing-to-undo"_s);
    run("UPDATE district SET name = 'y' WHERE id = 330102");
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(!store->nextUndo().has_value());
}

BOOST_AUTO_TEST_CASE(a_cell_has_its_whole_history_newest_first)
{
    run(observationSql(330102, 1, 2023, 5.0) + observationSql(330103, 1, 2023, 50.0));
    run("UPDATE observation SET value = 5.5 WHERE subject = 330102");
    store->undo();
    store->redo();
    store->setActor(u"第二人"_s);
    store->perform({u"fix"_s, u"typed wrong"_s},
                   [&] { store->db().exec("UPDATE observation SET value = 0.1 WHERE subject = 330102"); });
    const auto fields = store->rowHistory(u"observation"_s, {330102, 1, Period::ofYear(2023).key(), 0});
    BOOST_REQUIRE(fields.size() == 5);
    BOOST_TEST(fields[0].newValue == u"0.1"_s);
    BOOST_TEST(fields[0].change.actor == u"第二人"_s);
    BOOST_TEST(fields[0].change.reason == u"typed wrong"_s);
    BOOST_TEST(fields[0].column == u"value"_s);
    BOOST_TEST((fields[1].change.kind == ChangeKind::Redo));
    BOOST_TEST(fields[1].newValue == u"5.5"_s);
    BOOST_TEST((fields[2].change.kind == ChangeKind::Undo));
    BOOST_TEST(fields[2].oldValue == u"5.5"_s);
    BOOST_TEST(fields[2].newValue == u"5"_s);
    BOOST_TEST(fields[4].column.isEmpty());
    BOOST_TEST(fields[4].newValue.contains(u"value=5"_s));
}

BOOST_AUTO_TEST_CASE(history_finds_a_row_inside_a_bulk_set)
{
    std::string many;
    for (int year = 1900; year < 2100; ++year)
        many += observationSql(330102, 1, year, year) + observationSql(330103, 2, year, -year);
    run(many);
    BOOST_TEST(number("SELECT count(*) FROM change_key WHERE seq = 2") == 0);
    BOOST_TEST(number("SELECT count(*) FROM change_range WHERE seq = 2") == 1);
    const auto fields = store->rowHistory(u"observation"_s, {330103, 2, Period::ofYear(1977).key(), 0});
    BOOST_REQUIRE(fields.size() == 1);
    BOOST_TEST(fields[0].newValue.contains(u"value=-1977"_s));
    BOOST_TEST(store->rowHistory(u"observation"_s, {330103, 1, Period::ofYear(1977).key(), 0}).empty());
}

BOOST_AUTO_TEST_CASE(figures_as_known_on_a_moment)
{
    using Figures = std::map<std::pair<std::int64_t, int>, double>;
    const QString beforeAll = time.utc();
    time.advance(60);
    run(observationSql(330102, 1, 2023, 5.0) + observationSql(330103, 1, 2023, 6.0));
    const QString first = time.utc();
    time.advance(60);
    run("UPDATE observation SET value = 5.5 WHERE subject = 330102; DELETE FROM observation WHERE subject = "
        "330103");
    run(observationSql(330104, 1, 2023, 7.0));
    const QString second = time.utc();
    time.advance(60);
    store->undo();
    run("UPDATE observation SET state = 1, value = NULL WHERE subject = 330102");
    BOOST_TEST(knownOn(beforeAll).empty());
    BOOST_TEST((knownOn(first) == Figures{{{330102, 2023}, 5.0}, {{330103, 2023}, 6.0}}));
    BOOST_TEST((knownOn(second) == Figures{{{330102, 2023}, 5.5}, {{330104, 2023}, 7.0}}));
    BOOST_TEST((knownOn(time.utc()) == Figures{{{330102, 2023}, -1.0}}));
}

BOOST_AUTO_TEST_CASE(a_clock_set_back_does_not_reorder_what_was_known)
{
    time.advance(3600);
    run(observationSql(330102, 1, 2023, 5.0));
    const QString noon = time.utc();
    time.advance(60);
    run("UPDATE observation SET value = 6.0");
    time.advance(-3000);
    run("UPDATE observation SET value = 7.0");
    BOOST_TEST((knownOn(noon)[{330102, 2023}]) == 5.0);
}

BOOST_AUTO_TEST_CASE(a_hundred_thousand_later_edits_are_taken_back_in_time)
{
    const bool isSoak = qEnvironmentVariableIsSet("PILOTAGE_SOAK");
    const int edits = isSoak ? 100'000 : 10'000;
    store->perform({u"figures"_s, {}}, [&] {
        for (int indicator = 3; indicator <= 40; ++indicator)
            store->db().exec(
                "INSERT INTO indicator SELECT " + std::to_string(indicator) + ", 'I"
                + std::to_string(indicator)
                + "', name_zh, name_en, unit, decimals, direction, lower_bound, upper_bound, frequency,"
                  " aggregation, denominator, \"group\", definition, source, status FROM indicator WHERE id "
                  "= 1");
        for (int subject = 1; subject <= 12; ++subject) {
            store->db().exec("INSERT INTO subject VALUES(" + std::to_string(subject) + ",'district')");
            for (int indicator = 1; indicator <= 40; ++indicator)
                store->db().exec(observationSql(subject, indicator, 2023, 1.0));
        }
    });
    const QString then = time.utc();
    time.advance(60);
    store->db().exec("PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
    SQLite::Statement update(store->db(),
                             "UPDATE observation SET value = ? WHERE subject = ? AND indicator = ?");
    for (int i = 0; i < edits; ++i)
        store->perform({u"edit"_s, {}}, [&] {
            update.bind(1, i + 2.5);
            update.bind(2, 1 + i % 12);
            update.bind(3, 1 + i % 40);
            update.exec();
            update.reset();
        });
    std::vector<IndicatorId> indicators;
    for (int indicator = 1; indicator <= 40; ++indicator)
        indicators.emplace_back(indicator);
    int rows = 0;
    double sum = 0;
    QElapsedTimer timer;
    timer.start();
    store->observationsKnownOn(then, indicators, [&](const ObservationKey &, double value, State, Qualifier) {
        ++rows;
        sum += value;
    });
    const qint64 milliseconds = timer.elapsed();
    std::cerr << "known on, after " << edits << " edits: " << milliseconds << " ms\n";
    BOOST_TEST(rows == 480);
    BOOST_TEST(sum == 480.0);
    BOOST_TEST(milliseconds < 1500);
}

BOOST_AUTO_TEST_CASE(what_was_deleted_lies_in_the_bin_until_it_is_restored)
{
    run("INSERT INTO subject VALUES(77,'site'); INSERT INTO site(id,name,kind,code) "
        "VALUES(77,'园','park','P1');"
        + observationSql(77, 1, 2023, 1));
    const std::string before = dumpOf(store->db());
    const std::int64_t deletion = run("DELETE FROM observation WHERE subject = 77; DELETE FROM site WHERE id "
                                      "= 77; DELETE FROM subject WHERE id = 77",
                                      ChangeKind::Ordinary, u"delete site"_s);
    BOOST_REQUIRE(store->bin().size() == 1);
    BOOST_TEST(store->bin()[0].seq == deletion);
    BOOST_TEST(store->restoreFromBin(deletion).empty());
    BOOST_TEST(dumpOf(store->db()) == before);
    BOOST_TEST(store->bin().empty());
    BOOST_TEST(store->undo().empty());
    run("INSERT INTO subject VALUES(78,'site'); INSERT INTO site(id,name,kind,code) "
        "VALUES(78,'另','park','P1')");
    const Issues issues = store->restoreFromBin(deletion);
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"row-place-taken"_s);
    BOOST_TEST(issues[0].args[0] == u"site"_s);
    BOOST_TEST(number("SELECT count(*) FROM observation WHERE subject = 77") == 1);
    time.advance(31 * 86400);
    BOOST_TEST(store->bin().empty());
}

BOOST_AUTO_TEST_CASE(a_row_whose_parent_is_gone_is_not_restored)
{
    run(observationSql(330102, 1, 2023, 1));
    const std::int64_t deletion = run("DELETE FROM observation");
    run("DELETE FROM district WHERE id = 330102; DELETE FROM subject WHERE id = 330102");
    const Issues issues = store->restoreFromBin(deletion);
    BOOST_REQUIRE(issues.size() == 1);
    BOOST_TEST(issues[0].code == u"parent-missing"_s);
    BOOST_TEST(number("SELECT count(*) FROM observation") == 0);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(an_erased_payload_is_told_and_the_chain_stays_valid)
{
    run("INSERT INTO person(id,name,unit) VALUES(1,'张三','某局');" + observationSql(330102, 1, 2023, 5));
    const std::int64_t seq = store->head().seq;
    BOOST_TEST(number("SELECT count(*) FROM change_payload WHERE seq = 2") == 2);
    BOOST_TEST(store->erasePayload(seq, true, {u"erase"_s, u"asked for"_s}).empty());
    const Issues check = store->fullCheck();
    BOOST_REQUIRE(check.size() == 2);
    BOOST_TEST(check[1].code == u"rows-not-compared"_s);
    BOOST_TEST(check[0].code == u"payload-erased"_s);
    BOOST_TEST((check[0].severity == Severity::Note));
    BOOST_TEST(!store->nextUndo().has_value());
    BOOST_TEST(store->revert(seq, {}).front().code == u"history-erased"_s);
    store.reset();
    QFile file(path());
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    BOOST_TEST(file.readAll().count("张三") == 1, "only the row itself still holds the name");
}

BOOST_AUTO_TEST_CASE(what_was_touched_is_announced)
{
    std::vector<Touched> told;
    store->onCommitted = [&](const Touched &touched) { told.push_back(touched); };
    run(observationSql(330102, 1, 2023, 5.0));
    store->undo();
    store->redo();
    BOOST_REQUIRE(told.size() == 3);
    for (const Touched &touched : told) {
        BOOST_TEST(touched.tables.contains(u"observation"_s));
        BOOST_REQUIRE(touched.observations.size() == 1);
        BOOST_TEST(touched.observations[0].subject.value() == 330102);
    }
}

BOOST_AUTO_TEST_SUITE_END()
