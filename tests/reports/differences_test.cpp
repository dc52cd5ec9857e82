#include "app/reports/differences.h"
#include "tests/reports/fake_data.h"

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage::reports;
using namespace pilotage::reports::test;

namespace {

Document made(const FakeData &data)
{
    return bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = 甲{a}，乙{b}，又甲{a}。\n"_s), data);
}

} // namespace

BOOST_AUTO_TEST_SUITE(report_differences)

BOOST_AUTO_TEST_CASE(onlyWhatPrintsDifferentlyAndEachOnce)
{
    FakeData data;
    data.number(u"a"_s, ValueKind::Quantity, 10.04, 1, u"吨"_s);
    data.number(u"b"_s, ValueKind::Quantity, 20, 1, u"吨"_s);
    const std::vector<FrozenValue> frozen = valuesOf(toJson(frozenValues(made(data))));
    BOOST_TEST(frozen.size() == 3U);
    BOOST_TEST(differences(frozen, made(data)).empty());
    data.number(u"a"_s, ValueKind::Quantity, 10.01, 1, u"吨"_s); // prints 10.0 as before
    BOOST_TEST(differences(frozen, made(data)).empty());
    data.number(u"a"_s, ValueKind::Quantity, 10.2, 1, u"吨"_s);
    const std::vector<Difference> found = differences(frozen, made(data));
    BOOST_REQUIRE_EQUAL(found.size(), 1U);
    BOOST_TEST(found[0].before.printed == u"10.0吨"_s);
    BOOST_TEST(found[0].after == u"10.2吨"_s);
    const Document table = amendment(u"2023-R1"_s, made(data), found);
    BOOST_REQUIRE_EQUAL(table.blocks.size(), 2U);
    BOOST_TEST(table.blocks[1].table.rows.size() == 1U);
}

BOOST_AUTO_TEST_CASE(goneAndNewNumbersAreTold)
{
    FakeData data;
    data.number(u"a"_s, ValueKind::Quantity, 1, 1);
    data.number(u"b"_s, ValueKind::Quantity, 2, 1);
    const std::vector<FrozenValue> frozen = frozenValues(made(data));
    const Document other = bind(parsed(u"[report]\ntitle = 报告\n[text]\ntext = {a}{c}\n"_s), [&] {
        FakeData changed = data;
        changed.number(u"c"_s, ValueKind::Quantity, 3, 1);
        return changed;
    }());
    const std::vector<Difference> found = differences(frozen, other);
    BOOST_REQUIRE_EQUAL(found.size(), 2U);
    BOOST_TEST(found[0].isGone);
    BOOST_TEST(found[1].isNew);
}

BOOST_AUTO_TEST_SUITE_END()
