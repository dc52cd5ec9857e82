#include "app/domain/unit.h"
#include "app/storage/repositories/observation_repository.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "app/workbook/demo_builder.h"
#include "app/workbook/demo_ets.h"
#include "app/workbook/job.h"
#include "app/workbook/library.h"
#include "app/workbook/library_rows.h"
#include "app/workbook/register_editing.h"
#include "app/workbook/workbook.h"
#include "tests/workbook/demo_file.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::workbook;
using pilotage::workbook::test::DemoFile;
using pilotage::workbook::test::demoFile;
using pilotage::workbook::test::noon;

namespace {

/// Plain CSV with quotes, as the test data has it.
std::vector<std::map<QString, QString>> factsTable()
{
    QFile file(QStringLiteral(PILOTAGE_TEST_DATA "/demo/seeds_facts.csv"));
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<QStringList> records(1, QStringList(QString()));
    bool quoted = false;
    for (const QChar c : QString::fromUtf8(file.readAll())) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            records.back().append(QString());
        else if (c == u'\n' && !quoted)
            records.emplace_back(QString());
        else
            records.back().last().append(c);
    }
    std::vector<std::map<QString, QString>> rows;
    for (std::size_t i = 1; i < records.size(); ++i) {
        if (records[i].size() != records[0].size())
            continue;
        auto &row = rows.emplace_back();
        for (qsizetype k = 0; k < records[0].size(); ++k)
            row[records[0][k]] = records[i][k];
    }
    return rows;
}

constexpr const char *named
    = "(SELECT id FROM district WHERE name = ?1 UNION SELECT id FROM site WHERE name = ?1 "
      "UNION SELECT id FROM project WHERE name = ?1)";

/// How many rows stand where the fact should be.
std::int64_t rowsOfFact(const std::map<QString, QString> &fact)
{
    const DemoFile &demo = demoFile();
    const QString &place = fact.at(u"place"_s);
    const QString &what = fact.at(u"what"_s);
    const QString &subject = fact.at(u"subject"_s);
    const std::string of = named;
    if (place == "event"_L1 || place == "measure"_L1) {
        const std::string column = place == "event"_L1 ? "title" : "name";
        return demo.count("SELECT count(*) FROM " + place.toStdString() + " WHERE subject IN " + of + " AND "
                              + column + " = ?2 AND is_demo = 0",
                          subject, what);
    }
    if (place == "document"_L1)
        return demo.count("SELECT count(*) FROM document WHERE title = ?1 AND status <> 'demo'", what);
    if (place == "enrolment"_L1)
        return demo.count(
            "SELECT count(*) FROM enrolment e JOIN programme p ON p.id = e.programme WHERE e.subject IN " + of
                + " AND p.type || '/' || p.batch = ?2 AND e.is_demo = 0",
            subject, what);
    if (place == "milestone"_L1)
        return demo.count("SELECT count(*) FROM milestone WHERE project IN " + of, subject) == 6 ? 1 : 0;
    if (place == "organisation"_L1)
        return demo.count("SELECT count(*) FROM organisation WHERE kind <> 'enterprise'") == 5 ? 1 : 0;
    const std::string table = place.toStdString();
    const std::string sql = "SELECT o.value" + std::string(table == "observation" ? ", o.qualifier" : "")
        + " FROM " + table + " o JOIN indicator i ON i.id = o.indicator WHERE o.subject IN " + of
        + " AND i.code = ?2 ORDER BY o.period DESC LIMIT 1";
    SQLite::Statement query(demo.store->db(), sql);
    query.bind(1, subject.toStdString());
    query.bind(2, what.toStdString());
    if (!query.executeStep())
        return 0;
    BOOST_TEST(query.getColumn(0).getDouble() == fact.at(u"expected"_s).toDouble(),
               boost::test_tools::tolerance(1e-6));
    if (table == "observation")
        BOOST_TEST(query.getColumn(1).getInt()
                   == static_cast<int>(*fromKey<Qualifier>(fact.at(u"qualifier"_s))));
    return 1;
}

} // namespace

BOOST_AUTO_TEST_SUITE(demo_workbook)

BOOST_AUTO_TEST_CASE(every_published_fact_has_its_place)
{
    const auto facts = factsTable();
    BOOST_TEST(facts.size() == 45u);
    for (const auto &fact : facts)
        BOOST_TEST(rowsOfFact(fact) == 1,
                   "fact " << fact.at(u"no"_s).toStdString() << " " << fact.at(u"fact"_s).toStdString());
}

BOOST_AUTO_TEST_CASE(printed_text_and_documents_stay_with_the_figures)
{
    const DemoFile &demo = demoFile();
    // Published figures (not the invented reports, not the CO2 series) have what was printed and a document.
    BOOST_TEST(demo.count("SELECT count(*) FROM observation_note WHERE printed = '超1亿元'") == 1);
    BOOST_TEST(demo.count("SELECT count(*) FROM observation_note WHERE printed = '约2000亩'") == 1);
    BOOST_TEST(demo.count("SELECT count(*) FROM observation_note WHERE comment LIKE '口径未公布%'") == 2);
    BOOST_TEST(demo.count("SELECT count(*) FROM observation WHERE source IS NULL") == 0);
    BOOST_TEST(demo.count("SELECT count(*) FROM source WHERE document IS NULL") == 0);
    // 2000 亩 are kept in hectares, with the unit they were entered in.
    BOOST_TEST(demo.count("SELECT count(*) FROM observation WHERE unit = "
                          + std::to_string(unitByCode(u"mu")->number))
               == 2);
    // Planned figures are targets, never figures.
    BOOST_TEST(demo.count("SELECT count(*) FROM target WHERE is_demo = 0") == 5);
}

BOOST_AUTO_TEST_CASE(register_adds_up_to_the_published_counts)
{
    const DemoFile &demo = demoFile();
    const std::string ofType
        = "SELECT count(*) FROM enrolment e JOIN programme p ON p.id = e.programme WHERE p.type = ?1";
    const std::map<QString, int> published{
        {u"SYNERGY_PROV"_s, 8}, {u"BENCHMARK_PROJECT"_s, 16}, {u"LOWCARBON_COUNTY"_s, 3}};
    for (const auto &[type, number] : published)
        BOOST_TEST(demo.count(ofType, type) == number);
    BOOST_TEST(demo.count(ofType, u"LZC_TOWNSHIP"_s) + demo.count(ofType, u"LZC_VILLAGE"_s) == 119);
    const auto value = [&](const QString &code) {
        return demo.count(
            "SELECT o.value FROM observation o JOIN indicator i ON i.id = o.indicator WHERE o.subject = "
            "330300 AND i.code = ?1",
            code);
    };
    BOOST_TEST(value(u"pilot.count.synergy_prov"_s) == 8);
    BOOST_TEST(value(u"pilot.count.benchmark_project"_s) == 16);
    BOOST_TEST(value(u"pilot.count.lowcarbon_county"_s) == 3);
    BOOST_TEST(value(u"pilot.count.lzc_township_village"_s) == 119);
    // One of the 146 is real.
    BOOST_TEST(demo.count("SELECT count(*) FROM enrolment WHERE is_demo = 1") == 145);
}

BOOST_AUTO_TEST_CASE(states_follow_from_the_dated_events)
{
    const DemoFile &demo = demoFile();
    BOOST_TEST(
        demo.count("SELECT count(*) FROM enrolment e WHERE is_demo = 1 AND state <> (SELECT state FROM "
                   "enrolment_event v WHERE v.enrolment = e.id ORDER BY happened_on DESC LIMIT 1)")
        == 0);
    BOOST_TEST(demo.count("SELECT count(DISTINCT state) FROM enrolment WHERE is_demo = 1") >= 5);
    BOOST_TEST(demo.count("SELECT count(*) FROM enrolment_event WHERE happened_on > '2025-10-28'") == 0);
    // All eight provincial pilots had been created by the day of the published count.
    BOOST_TEST(
        demo.count(
            "SELECT count(*) FROM enrolment e JOIN programme p ON p.id = e.programme JOIN enrolment_event v "
            "ON v.enrolment = e.id WHERE p.type = 'SYNERGY_PROV' AND v.state = 'named' AND v.happened_on "
            "<= '2024-05-30'")
        == 8);
}

BOOST_AUTO_TEST_CASE(what_is_invented_says_so)
{
    const DemoFile &demo = demoFile();
    for (const char *table : {"site", "project"}) {
        const std::string from = std::string("SELECT count(*) FROM ") + table;
        BOOST_TEST(demo.count(from + " WHERE is_demo = 1 AND name NOT LIKE '%演示%'") == 0);
        BOOST_TEST(demo.count(from + " WHERE is_demo = 0 AND name LIKE '%演示%'") == 0);
    }
    // Figures of the counties from 2018 on stand on a generated source; published ones on a document.
    BOOST_TEST(
        demo.count(
            "SELECT count(*) FROM observation o JOIN source s ON s.id = o.source JOIN document d ON d.id = "
            "s.document WHERE (s.kind = 'generated') <> (d.status = 'demo')")
        == 0);
    BOOST_TEST(demo.count("SELECT count(*) FROM obligation WHERE is_demo = 0") == 0);
    BOOST_TEST(demo.count("SELECT count(*) FROM ledger_entry WHERE is_demo = 0") == 0);
    BOOST_TEST(demo.count("SELECT count(*) FROM programme WHERE id >= 1048576 AND batch NOT LIKE '%演示%'")
               == 0);
}

BOOST_AUTO_TEST_CASE(published_co2_series_are_complete_and_in_ten_thousand_tonnes)
{
    const DemoFile &demo = demoFile();
    const std::string co2
        = "FROM observation o JOIN indicator i ON i.id = o.indicator WHERE i.code = 'co2.total'";
    const std::string until2017
        = " AND o.period / 16 / 12 <= 2017 AND o.subject NOT IN (330300, 340100, 441200)";
    BOOST_TEST(demo.count("SELECT count(*) " + co2 + until2017) == 34 * 21);
    BOOST_TEST(demo.count("SELECT count(DISTINCT o.subject) " + co2 + until2017) == 34);
    BOOST_TEST(demo.count("SELECT count(*) " + co2 + " AND o.subject IN (330300, 340100, 441200)") == 58);
    storage::ObservationRepository figures(demo.store->db());
    const auto value = [&](std::int64_t district, int year) {
        for (const Indicator &indicator : shippedIndicators())
            if (indicator.code == "co2.total"_L1)
                return figures.find({SubjectId(district), indicator.id, Period::ofYear(year), 0})->value;
        return 0.0;
    };
    BOOST_TEST(value(330302, 2017) == 371.46); // 3.7146 Mt
    BOOST_TEST(value(330322, 1997) == 6.04); // 洞头县, the code of that time
    BOOST_TEST(value(330300, 2019) == 3130.1584); // 31,301,584 t
    BOOST_TEST(value(441284, 2020) == 294.17);
    BOOST_TEST(demo.count("SELECT count(*) FROM observation_candidate WHERE chosen = 1") == 2);
    BOOST_TEST(demo.count("SELECT count(*) FROM observation_candidate WHERE chosen = 0") == 2);
}

BOOST_AUTO_TEST_CASE(generated_reports_go_on_from_the_real_level)
{
    const DemoFile &demo = demoFile();
    storage::ObservationRepository figures(demo.store->db());
    IndicatorId co2;
    for (const Indicator &indicator : shippedIndicators())
        if (indicator.code == "co2.total"_L1)
            co2 = indicator.id;
    for (const std::int64_t county :
         {330302, 330303, 330304, 330324, 330326, 330328, 330329, 330381, 330382}) {
        const auto real = figures.find({SubjectId(county), co2, Period::ofYear(2017), 0});
        const auto invented = figures.find({SubjectId(county), co2, Period::ofYear(2018), 0});
        BOOST_REQUIRE((real && invented));
        BOOST_TEST(std::abs(invented->value / real->value - 1) < 0.05);
    }
    // 龙港市 was split from 苍南县: together they go on from its level.
    const double split = figures.find({SubjectId(330327), co2, Period::ofYear(2019), 0})->value
        + figures.find({SubjectId(330383), co2, Period::ofYear(2019), 0})->value;
    BOOST_TEST(std::abs(split / 494.82 - 1) < 0.08);
}

BOOST_AUTO_TEST_CASE(the_scheme_has_its_inputs)
{
    const DemoFile &demo = demoFile();
    const std::string inputs = "SELECT count(*) FROM observation o WHERE o.state = 0 AND o.subject IN "
                               "(SELECT id FROM district WHERE parent = "
                               "330300 AND valid_to = '') AND o.indicator IN (SELECT indicator FROM "
                               "scheme_item WHERE indicator IS NOT NULL "
                               "UNION SELECT denominator FROM scheme_item WHERE denominator IS NOT NULL) AND "
                               "o.period / 16 / 12 = ";
    const std::int64_t wanted
        = demo.count("SELECT count(*) FROM (SELECT indicator FROM scheme_item WHERE indicator IS NOT "
                     "NULL UNION SELECT denominator FROM scheme_item WHERE denominator IS NOT NULL)");
    for (int year = 2020; year <= 2023; ++year)
        BOOST_TEST(demo.count(inputs + std::to_string(year)) == 12 * wanted);
    // 2019: 龙港市 has only CO2, GDP and population. 2024: three counties are late.
    BOOST_TEST(demo.count(inputs + "2019") == 11 * wanted + 3);
    BOOST_TEST(demo.count(inputs + "2024") == 12 * wanted - 6);
    BOOST_TEST(demo.count("SELECT count(DISTINCT subject) FROM observation WHERE qualifier = 5") == 3);
}

BOOST_AUTO_TEST_CASE(carbon_market_amounts_reconcile)
{
    const DemoFile &demo = demoFile();
    const std::string due
        = "SELECT coalesce(sum(verified_kg), 0) FROM obligation WHERE state = 'active' AND emission_year = ";
    BOOST_TEST(demo.count("SELECT count(*) FROM obligation WHERE emission_year = 2023") == 36);
    BOOST_TEST(demo.count("SELECT count(*) FROM obligation WHERE emission_year = 2024 AND state = 'active'")
               == 40);
    BOOST_TEST(demo.count("SELECT count(*) FROM obligation WHERE state = 'excluded_closed'") == 1);
    BOOST_TEST(demo.count(due + "2024") == demo::due2024T * 1000);
    const std::string settled
        = "SELECT o.id, o.verified_kg - (SELECT coalesce(sum(CASE e.kind WHEN 'reversal' THEN -e.amount_kg "
          "ELSE "
          "e.amount_kg END), 0) FROM ledger_entry e WHERE e.obligation = o.id AND e.kind IN "
          "('surrender','offset','reversal')) AS gap FROM obligation o WHERE o.state = 'active' AND "
          "o.emission_year = ";
    BOOST_TEST(demo.count("SELECT count(*) FROM (" + settled + "2023) WHERE gap <> 0") == 0);
    BOOST_TEST(demo.count("SELECT count(*) FROM (" + settled + "2024) WHERE gap <> 0") == 2);
    BOOST_TEST(demo.count("SELECT sum(gap) FROM (" + settled + "2024)") == 290'000'000);
    // Offsets stay within 5 %, nobody hands in more than was held, all in time.
    BOOST_TEST(
        demo.count(
            "SELECT count(*) FROM ledger_entry e JOIN obligation o ON o.id = e.obligation WHERE e.kind = "
            "'offset' AND e.amount_kg * 20 > o.verified_kg")
        == 0);
    BOOST_TEST(
        demo.count(
            "SELECT count(*) FROM (SELECT sum(CASE kind WHEN 'surrender' THEN -amount_kg WHEN 'sale' THEN "
            "-amount_kg WHEN 'offset' THEN 0 ELSE amount_kg END) AS held FROM ledger_entry GROUP BY "
            "obligation) WHERE held < 0")
        == 0);
    BOOST_TEST(
        demo.count(
            "SELECT count(*) FROM ledger_entry e JOIN obligation o ON o.id = e.obligation JOIN cycle c ON "
            "c.id = o.cycle WHERE e.occurred_on > c.deadline")
        == 0);
    BOOST_TEST(
        demo.count("SELECT count(DISTINCT s.district) FROM obligation o JOIN site s ON s.id = o.entity WHERE "
                   "o.emission_year = 2023")
        == 12);
}

BOOST_AUTO_TEST_CASE(log_tells_a_story_over_two_years)
{
    DemoFile &demo = demoFile();
    const std::vector<storage::LoggedChange> changes = demo.store->changes(1000);
    BOOST_TEST(changes.size() >= 12u);
    std::set<QString> actors;
    for (const storage::LoggedChange &change : changes)
        actors.insert(change.actor);
    BOOST_TEST(actors.size() == 2u);
    BOOST_TEST(changes.front().utc.startsWith(u"2025-10-28"_s));
    BOOST_TEST(changes.back().utc.startsWith(u"2024-06-10"_s));
    // 平阳县, CO2 2023: put right on 2025-03-10; the day before, the first figure was known.
    IndicatorId co2;
    for (const Indicator &indicator : shippedIndicators())
        if (indicator.code == "co2.total"_L1)
            co2 = indicator.id;
    const ObservationKey key{SubjectId(330326), co2, Period::ofYear(2023), 0};
    const double now = storage::ObservationRepository(demo.store->db()).find(key)->value;
    const auto knownOn = [&](const QString &utc) {
        double known = 0;
        demo.store->observationsKnownOn(utc, {co2},
                                        [&](const ObservationKey &at, double value, State, Qualifier) {
                                            if (at == key)
                                                known = value;
                                        });
        return known;
    };
    BOOST_TEST(knownOn(u"2025-03-09T00:00:00.000Z"_s) / now == 1.062, boost::test_tools::tolerance(1e-3));
    BOOST_TEST(knownOn(u"2025-03-11T00:00:00.000Z"_s) == now);
    BOOST_TEST(knownOn(u"2024-09-01T00:00:00.000Z"_s) == 0);
    BOOST_TEST(demo.store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(taking_back_one_step_leaves_the_others_sealed)
{
    const QTemporaryDir folder;
    const auto book = Workbook::createDemo(folder.filePath(u"demo.pilotage"_s), {u"tester"_s, {}});
    RegisterEditing editing(*book);
    std::vector<EnrolmentId> sealed;
    for (const RegisterRow &row : book->enrolments())
        if (editing.mayTakeBack(row.enrolment))
            sealed.push_back(row.enrolment);
    BOOST_REQUIRE(sealed.size() > 2u);
    const EnrolmentRecord before = *editing.find<EnrolmentRecord>(sealed.front());
    BOOST_TEST(!editing.takeBack(sealed.front(), u"记错了"_s).isRefused());
    const EnrolmentRecord after = *editing.find<EnrolmentRecord>(sealed.front());
    BOOST_REQUIRE(after.events.size() + 1 == before.events.size());
    BOOST_TEST((after.enrolment.state == after.events.back().state));
    for (std::size_t other = 1; other < sealed.size(); ++other) {
        BOOST_TEST(editing.mayTakeBack(sealed[other]));
        const EnrolmentRecord read = *editing.find<EnrolmentRecord>(sealed[other]);
        EnrolmentRecord edited = read;
        edited.events.pop_back();
        BOOST_TEST(editing.update(read, edited).isRefused()); // step-is-sealed
    }
}

BOOST_AUTO_TEST_CASE(the_history_is_short_enough_to_read)
{
    const DemoFile &demo = demoFile();
    BOOST_TEST(demo.count("SELECT count(*) FROM change_set") < 40);
    BOOST_TEST(demo.count("SELECT count(*) FROM change_set WHERE label LIKE '推进试点状态%'") > 2);
    BOOST_TEST(demo.count("SELECT count(*) FROM change_set WHERE label LIKE '导入试点推进记录%'") == 1);
}

BOOST_AUTO_TEST_CASE(scores_are_there_and_ranks_move)
{
    QTemporaryDir folder;
    const auto book = Workbook::createDemo(folder.filePath(u"demo.pilotage"_s), {u"tester"_s, {}});
    EvaluationRequest request;
    request.schemeCode = u"county_example"_s;
    request.under = SubjectId(330300);
    std::map<QString, std::set<int>> ranks;
    for (int year = 2019; year <= 2024; ++year) {
        request.period = Period::ofYear(year);
        int scored = 0;
        for (const SubjectScore &row : book->evaluate(request).rows) {
            if (std::isnan(row.score))
                continue;
            ++scored;
            ranks[row.name].insert(row.rank);
            BOOST_TEST((row.score > 10 && row.score < 95), row.name.toStdString() << " " << row.score);
            const bool late = year == 2024
                && (row.code == "330324"_L1 || row.code == "330327"_L1 || row.code == "330383"_L1);
            BOOST_TEST(row.preliminary == late);
        }
        BOOST_TEST(scored == (year == 2019 ? 11 : 12)); // 龙港市 was split in 2019
    }
    const auto moved
        = std::count_if(ranks.begin(), ranks.end(), [](const auto &item) { return item.second.size() > 1; });
    BOOST_TEST(moved >= 8);
    const Completeness completeness = book->completeness(Period::ofYear(2024), SubjectId(330300));
    BOOST_TEST(std::count_if(completeness.rows.begin(), completeness.rows.end(),
                             [](const auto &row) { return row.reported; })
               == 9);
    ComplianceRequest compliance;
    compliance.under = SubjectId(330300);
    for (const CycleCompliance &cycle : book->compliance(compliance)) {
        if (cycle.cycle.code == "2024"_L1) {
            BOOST_TEST(*cycle.total.byVolume.percent == 99.296, boost::test_tools::tolerance(1e-4));
            BOOST_TEST(*cycle.total.byEntity.percent == 95.0);
            BOOST_TEST(cycle.total.excluded == 1);
        } else if (cycle.cycle.yearFrom < 2023) {
            BOOST_TEST(!cycle.total.byVolume.percent.has_value());
            BOOST_REQUIRE(cycle.published.has_value());
            BOOST_TEST(cycle.published->percent == 100);
        }
    }
}

BOOST_AUTO_TEST_CASE(two_builds_have_the_same_figures)
{
    const auto sumOf = [](storage::Store &store) {
        SQLite::Statement query(store.db(),
                                "SELECT count(*), total(value), total(value * period % 1009), (SELECT "
                                "total(amount_kg % 99991) FROM ledger_entry) FROM observation");
        query.executeStep();
        return std::tuple(query.getColumn(0).getInt64(), query.getColumn(1).getDouble(),
                          query.getColumn(2).getDouble(), query.getColumn(3).getDouble());
    };
    DemoFile again;
    BOOST_TEST((sumOf(*again.store) == sumOf(*demoFile().store)));
    qputenv("PILOTAGE_SEED", "7");
    DemoFile other;
    qunsetenv("PILOTAGE_SEED");
    BOOST_TEST((sumOf(*other.store) != sumOf(*demoFile().store)));
}

BOOST_AUTO_TEST_CASE(a_cancelled_build_stops)
{
    QTemporaryDir folder;
    const auto store
        = storage::Store::create(folder.filePath(u"demo.pilotage"_s), storage::FileKind::Training, noon);
    JobControl job;
    job.onProgress = [&](double fraction, const QString &) {
        if (fraction > 0.35)
            job.cancel();
    };
    BOOST_CHECK_THROW(buildDemo(*store, &job), Cancelled);
}

BOOST_AUTO_TEST_CASE(office_workbook_gets_the_library_and_no_figures)
{
    QTemporaryDir folder;
    const auto store
        = storage::Store::create(folder.filePath(u"office.pilotage"_s), storage::FileKind::Office, noon);
    loadLibrary(*store);
    const auto count = [&](const char *table) {
        return store->db().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt64();
    };
    BOOST_TEST(count("observation") == 0);
    BOOST_TEST(count("enrolment") == 0);
    BOOST_TEST(count("obligation") == 0);
    BOOST_TEST(count("target") == 0);
    BOOST_TEST(count("indicator") == static_cast<std::int64_t>(shippedIndicators().size()));
    BOOST_TEST(count("factor") == static_cast<std::int64_t>(shippedFactors().size()));
    BOOST_TEST(count("district") == static_cast<std::int64_t>(shippedDistricts().size()));
    BOOST_TEST(count("requirement") == 28);
    BOOST_TEST(count("scheme_item") == static_cast<std::int64_t>(shippedSchemeItems().size()));
    BOOST_TEST(store->changes(10).size() == 1u);
    BOOST_TEST((store->changes(10).front().kind == storage::ChangeKind::System));
    BOOST_TEST(!store->nextUndo().has_value());
    // What stands in the file is what the tables say.
    BOOST_TEST((storage::Repository<Indicator>(store->db()).all() == [] {
        auto rows = shippedIndicators();
        std::sort(rows.begin(), rows.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
        return rows;
    }()));
}

BOOST_AUTO_TEST_SUITE_END()
