#include "app/methods/compliance.h"

#include <boost/test/unit_test.hpp>

#include <vector>

using namespace pilotage::methods;
namespace tt = boost::test_tools;

namespace {

EntityPosition owing(std::int64_t due, std::int64_t surrendered, std::int64_t offset = 0)
{
    return {due, surrendered, surrendered, offset, offset, false};
}

} // namespace

BOOST_AUTO_TEST_SUITE(compliance_test)

BOOST_AUTO_TEST_CASE(both_rates_with_numerator_and_denominator)
{
    const std::vector<EntityPosition> entities{owing(1000, 1000), owing(3000, 1500), owing(1000, 2000)};
    const ComplianceRates rates = complianceRates(entities);
    BOOST_TEST(rates.byVolume.numerator == 3500);
    BOOST_TEST(rates.byVolume.denominator == 5000);
    BOOST_TEST(rates.byVolume.percent().value() == 70, tt::tolerance(1e-14));
    BOOST_TEST(rates.byEntity.numerator == 2);
    BOOST_TEST(rates.byEntity.denominator == 3);
    BOOST_TEST(rates.shortEntities == 1);
    BOOST_TEST(rates.gapKg == 1500);
}

BOOST_AUTO_TEST_CASE(over_surrender_never_helps_another)
{
    const std::vector<EntityPosition> entities{owing(100, 900), owing(100, 0)};
    BOOST_TEST(complianceRates(entities).byVolume.percent().value() == 50, tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(offsets_count_up_to_five_percent)
{
    BOOST_TEST(offsetCapKg(1000) == 50);
    BOOST_TEST(offsetCapKg(1019) == 50); // rounded down
    BOOST_TEST(offsetCapKg(99) == 4);
    BOOST_TEST(offsetCapKg(0) == 0);
    BOOST_TEST(offsetCapKg(-5) == 0);
    BOOST_TEST(offsetCapKg(1000, 0) == 0);
    BOOST_TEST(offsetCapKg(1000, 10) == 100);
    BOOST_TEST(offsetCapKg(8'194'000'000'000'000) == 409'700'000'000'000); // no overflow
    const EntitySettlement entity = settle(owing(1000, 940, 80));
    BOOST_TEST(entity.offsetCountedKg == 50);
    BOOST_TEST(entity.offsetIgnoredKg == 30);
    BOOST_TEST(entity.handedInKg == 990);
    BOOST_TEST(entity.gapKg == 10);
    BOOST_TEST(!entity.isFull);
    BOOST_TEST(settle(owing(1000, 950, 50)).isFull);
}

BOOST_AUTO_TEST_CASE(on_time_counts_what_is_dated_by_the_deadline)
{
    const EntityPosition late{1000, 1000, 600, 50, 20, false};
    const EntitySettlement entity = settle(late);
    BOOST_TEST(entity.isFull);
    BOOST_TEST(!entity.isFullOnTime);
    BOOST_TEST(entity.handedInOnTimeKg == 620);
    BOOST_TEST(entity.coveredOnTimeKg == 620);
    const ComplianceRates rates = complianceRates(std::vector<EntityPosition>{late});
    BOOST_TEST(rates.byVolume.percent().value() == 100);
    BOOST_TEST(rates.byVolumeOnTime.percent().value() == 62, tt::tolerance(1e-14));
    BOOST_TEST(rates.byEntityOnTime.percent().value() == 0);
    BOOST_TEST(rates.byEntityOnTime.denominator == 1);
}

BOOST_AUTO_TEST_CASE(excluded_and_nothing_due_stand_in_no_rate)
{
    EntityPosition excluded = owing(1000, 0);
    excluded.isExcluded = true;
    const std::vector<EntityPosition> entities{excluded, owing(0, 500), owing(200, 200)};
    const ComplianceRates rates = complianceRates(entities);
    BOOST_TEST(rates.excluded == 1);
    BOOST_TEST(rates.withoutDue == 1);
    BOOST_TEST(rates.byVolume.denominator == 200);
    BOOST_TEST(rates.byEntity.denominator == 1);
    BOOST_TEST(rates.gapKg == 0);
    BOOST_TEST(!settle(excluded).isCounted);
}

BOOST_AUTO_TEST_CASE(no_entities_is_not_applicable_and_never_full_marks)
{
    const ComplianceRates none = complianceRates({});
    BOOST_TEST(!none.byVolume.percent().has_value());
    BOOST_TEST(!none.byEntity.percent().has_value());
    BOOST_TEST((none.byVolumeOnTime.reason() == Reason::NotApplicable));
    BOOST_TEST((complianceRates(std::vector<EntityPosition>{owing(0, 0)}).byEntity.reason()
                == Reason::NotApplicable));
    BOOST_TEST((complianceRates(std::vector<EntityPosition>{owing(5, 0)}).byEntity.reason() == Reason::None));
}

BOOST_AUTO_TEST_CASE(published_shortfalls_follow_from_the_printed_rates)
{
    // 2023: 5.244 Gt due at 99.98 % leaves about 1.05 Mt; 2024: 8.194 Gt at 99.99 % about 0.82 Mt.
    const std::int64_t megatonne = 1'000'000'000; // kg
    const std::int64_t due2023 = 5244 * megatonne;
    const std::int64_t due2024 = 8194 * megatonne;
    BOOST_TEST(settle(owing(due2023, due2023 / 10000 * 9998)).gapKg == 1'048'800'000);
    BOOST_TEST(settle(owing(due2024, due2024 / 10000 * 9999)).gapKg == 819'400'000);
}

BOOST_AUTO_TEST_CASE(reversed_beyond_zero_counts_as_nothing)
{
    const EntitySettlement entity = settle({100, -20, -20, -5, -5, false});
    BOOST_TEST(entity.handedInKg == 0);
    BOOST_TEST(entity.offsetCountedKg == 0);
    BOOST_TEST(entity.gapKg == 100);
}

BOOST_AUTO_TEST_SUITE_END()
