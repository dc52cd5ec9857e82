#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using pilotage::test::codes;
using namespace Qt::StringLiterals;

namespace {

/// kg   due   surrendered            offset      standing
/// E1   1000  1000 on time                       full
/// E2   1000   900 on time           80 (cap 50) short by 50
/// E3    700     -                               excluded: closed
/// E4      0     -                               nothing due, in no rate
/// E5   1000  2000, ten days late                full, not on time; the surplus helps nobody
/// E6   1000  1000 on time, 400 reversed         short by 400, in the other prefecture
struct Ledger : SmallBook
{
    Ledger()
    {
        run("INSERT INTO cycle (id, code, year_from, year_to, sectors, deadline, offset_cap_percent,"
            " national_entities_status, national_rate_status) VALUES"
            " (1,'2023',2023,2023,'power','2024-12-31',5,'verified','verified'),"
            " (2,'2024',2024,2024,'power','2025-12-31',5,'verified','verified');"
            "INSERT INTO subject SELECT value, 'site' FROM json_each('[1,2,3,4,5,6]');"
            "INSERT INTO site (id, code, name, kind, district, industry) SELECT value, 'E' || value, 'E' || "
            "value,"
            " 'enterprise', CASE value WHEN 6 THEN 600201 WHEN 5 THEN 600102 ELSE 600101 END,"
            " CASE value WHEN 2 THEN 'cement' ELSE 'power' END FROM json_each('[1,2,3,4,5,6]');"
            "INSERT INTO obligation (id, cycle, entity, emission_year, verified_kg, state, reason) VALUES"
            " (1,1,1,2023,1000,'active',''), (2,1,2,2023,1000,'active',''),"
            " (3,1,3,2023,700,'excluded_closed','closed in June'), (4,1,4,2023,0,'active',''),"
            " (5,1,5,2023,1000,'active',''), (6,1,6,2023,1000,'active','');"
            "INSERT INTO ledger_entry (id, obligation, kind, amount_kg, occurred_on, reverses) VALUES"
            " (1,1,'surrender',1000,'2024-12-30',NULL), (2,2,'surrender',900,'2024-12-31',NULL),"
            " (3,2,'offset',80,'2024-12-31',NULL), (4,5,'surrender',2000,'2025-01-10',NULL),"
            " (5,6,'surrender',1000,'2024-12-01',NULL), (6,6,'reversal',400,'2024-12-02',5);");
    }
};

const EntityCompliance &entityOf(const CycleCompliance &cycle, const QString &name)
{
    for (const EntityCompliance &entity : cycle.entities)
        if (entity.name == name)
            return entity;
    throw std::runtime_error("no such entity");
}

} // namespace

BOOST_AUTO_TEST_SUITE(compliance, *boost::unit_test::tolerance(1e-12))

BOOST_FIXTURE_TEST_CASE(hand_computed, Ledger)
{
    const CycleCompliance cycle
        = book->compliance({u"2023"_s, prefecture, ComplianceRequest::By::District}).front();
    BOOST_TEST(cycle.total.byVolume.numerator == 2950);
    BOOST_TEST(cycle.total.byVolume.denominator == 3000);
    BOOST_TEST(*cycle.total.byVolume.percent == 100 * 2950.0 / 3000);
    BOOST_TEST(cycle.total.byEntity.numerator == 2);
    BOOST_TEST(cycle.total.byEntity.denominator == 3);
    BOOST_TEST(*cycle.total.byVolumeOnTime.percent == 65.0);
    BOOST_TEST(*cycle.total.byEntityOnTime.percent == 100.0 / 3);
    BOOST_TEST(cycle.total.excluded == 1);
    BOOST_TEST(cycle.total.shortEntities == 1);
    BOOST_TEST(cycle.total.gapKg == 50);
    BOOST_TEST(cycle.entities.size() == 5U);
    BOOST_TEST(cycle.entities.front().name == u"E2"_s);
    const EntityCompliance &capped = entityOf(cycle, u"E2"_s);
    BOOST_TEST(capped.offsetKg == 50);
    BOOST_TEST(capped.offsetIgnoredKg == 30);
    BOOST_TEST(capped.gapKg == 50);
    const EntityCompliance &closed = entityOf(cycle, u"E3"_s);
    BOOST_TEST((closed.standing == EntityStanding::Excluded));
    BOOST_TEST(closed.reason == u"closed in June"_s);
    BOOST_TEST(codes(cycle.warnings).contains(u"entity-excluded"_s));
    BOOST_TEST(codes(cycle.warnings).contains(u"offset-beyond-cap"_s));
    BOOST_TEST(cycle.groups.size() == 2U);
    BOOST_TEST(cycle.groups[0].key == u"600101"_s);
    BOOST_TEST(*cycle.groups[0].byVolume.percent == 97.5);
}

BOOST_FIXTURE_TEST_CASE(reversals_and_sectors, Ledger)
{
    const CycleCompliance cycle = book->compliance({u"2023"_s, {}, ComplianceRequest::By::Sector}).front();
    const EntityCompliance &reversed = entityOf(cycle, u"E6"_s);
    BOOST_TEST(reversed.surrenderedKg == 600);
    BOOST_TEST(reversed.gapKg == 400);
    BOOST_TEST(cycle.total.byVolume.numerator == 3550);
    BOOST_TEST(cycle.groups.size() == 2U);
    BOOST_TEST(cycle.groups[0].key == u"cement"_s);
    BOOST_TEST(*cycle.groups[0].byEntity.percent == 0.0);
}

BOOST_FIXTURE_TEST_CASE(nothing_due_is_not_a_hundred_percent, Ledger)
{
    const CycleCompliance cycle = book->compliance({u"2024"_s, {}, ComplianceRequest::By::None}).front();
    BOOST_TEST(!cycle.hasObligations);
    BOOST_TEST(!cycle.total.byVolume.percent.has_value());
    BOOST_TEST(!cycle.total.byEntity.percent.has_value());
    BOOST_CHECK_THROW((void)book->compliance({u"1999"_s, {}, ComplianceRequest::By::None}), std::exception);
}

BOOST_FIXTURE_TEST_CASE(published_rate_keeps_its_unknown_basis, Ledger)
{
    run("INSERT INTO observation VALUES (600100, 5, " + std::to_string(Period::ofYear(2024).key())
        + ", 0, 100, 0, 0, 0, 0, -1, NULL, 0, 0);"
          "INSERT INTO observation_note VALUES (600100, 5, "
        + std::to_string(Period::ofYear(2024).key()) + ", 0, '两个周期均100%', '', '');");
    const CycleCompliance cycle
        = book->compliance({u"2024"_s, prefecture, ComplianceRequest::By::None}).front();
    BOOST_REQUIRE(cycle.published.has_value());
    BOOST_TEST(cycle.published->percent == 100.0);
    BOOST_TEST(cycle.published->printed == u"两个周期均100%"_s);
    BOOST_TEST(!cycle.total.byVolume.percent.has_value());
}

BOOST_FIXTURE_TEST_CASE(as_a_leaf_of_a_scheme, Ledger)
{
    run("INSERT INTO scheme_item (id, scheme, parent, position, code, name_zh, weight, kind, direction, low, "
        "high)"
        " VALUES (1,1,NULL,1,'ets','履约',1,'compliance_rate','benefit',90,100);");
    const EvaluationResult result = book->evaluate(request());
    BOOST_TEST(rowOf(result, a).value[0] == 97.5);
    BOOST_TEST(rowOf(result, a).score == 75.0);
    BOOST_TEST(rowOf(result, b).score == 100.0);
    BOOST_TEST(rowOf(result, c).rank == 0); // no entities: not applicable
}

BOOST_FIXTURE_TEST_CASE(named_pilots_as_a_leaf_of_a_scheme, Ledger)
{
    run("INSERT INTO programme (id, type, name_zh, level) VALUES (1,'SYNERGY_PROV','试点','provincial');"
        "INSERT INTO enrolment (id, programme, subject, state) VALUES (1,1,1,'named'), (2,1,600101,'listed'),"
        " (3,1,5,'named');"
        "INSERT INTO enrolment_event (id, enrolment, state, happened_on, date_sense) VALUES"
        " (1,1,'listed','2021-05','exact'), (2,1,'named','2023-06-01','exact'), (3,3,'named','2024','exact');"
        "INSERT INTO scheme_item (id, scheme, parent, position, code, name_zh, weight, kind, direction, "
        "params)"
        " VALUES (1,1,NULL,1,'pilots','试点',1,'register_count','benefit','{\"types\":[\"SYNERGY_PROV\"]}');"
        "INSERT INTO observation VALUES (600101, 1, "
        + std::to_string(Period::ofYear(2022).key()) + ", 0, 1, 0, 0, 0, 0, -1, NULL, 0, 0), (600101, 1, "
        + std::to_string(Period::ofYear(2023).key()) + ", 0, 1, 0, 0, 0, 0, -1, NULL, 0, 0);");
    const EvaluationResult result = book->evaluate(request());
    BOOST_TEST(rowOf(result, a).value[0] == 1.0);
    BOOST_TEST(rowOf(result, b).value[0] == 0.0);
    BOOST_TEST(rowOf(book->evaluate(request(2022)), a).value[0] == 0.0);
    BOOST_TEST(rowOf(book->evaluate(request(2024)), b).value[0] == 1.0);
    BOOST_TEST(book->enrolments(a).size() == 2U);
    BOOST_TEST(book->districtTree()[1].enrolments == 3);
    BOOST_TEST(book->programmeCounts(prefecture).front().count == 3);
}

BOOST_AUTO_TEST_SUITE_END()
