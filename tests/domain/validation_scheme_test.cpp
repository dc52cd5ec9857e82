#include "app/domain/validation.h"
#include "tests/domain/register_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
using test::codes;
using test::RegisterFixture;

namespace {

struct SchemeFixture : RegisterFixture
{
    SchemeFixture()
    {
        scheme.code = u"example"_s;
        scheme.nameZh = u"示例"_s;
        scheme.panelFrom = 2019;
        scheme.panelTo = 2023;
        add(1, 0, u"effect"_s, LeafKind::Group, 0.7);
        add(2, 1, u"air"_s, LeafKind::Observation, 0.3);
        add(3, 1, u"intensity"_s, LeafKind::Ratio, 0.3);
        add(4, 1, u"coupling"_s, LeafKind::Method, 0.1);
        add(5, 0, u"pilots"_s, LeafKind::RegisterCount, 0.3);
        item(3).denominator = IndicatorId(1);
        item(4).params = uR"({"method":"coupling","of":["air","intensity"]})"_s;
        item(5).params = uR"({"types":["SYNERGY_PROV"]})"_s;
    }

    void add(int id, int parent, const QString &code, LeafKind kind, double weight)
    {
        SchemeItem made;
        made.id = SchemeItemId(id);
        if (parent)
            made.parent = SchemeItemId(parent);
        made.code = code;
        made.kind = kind;
        made.weight = weight;
        if (kind == LeafKind::Observation || kind == LeafKind::Ratio)
            made.indicator = IndicatorId(1);
        items.push_back(made);
    }
    [[nodiscard]] SchemeItem &item(int id) { return items[std::size_t(id - 1)]; }
    [[nodiscard]] QString judged() { return codes(validate(scheme, items, lookups())); }

    Scheme scheme;
    std::vector<SchemeItem> items;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(validationOfSchemes, SchemeFixture)

BOOST_AUTO_TEST_CASE(soundSchemePasses)
{
    BOOST_TEST(judged() == QString());
}

BOOST_AUTO_TEST_CASE(headOfTheScheme)
{
    scheme.panelFrom = 2024;
    scheme.coverageMin = 1.5;
    BOOST_TEST(judged() == u"!panel-order !coverage-range"_s);
    items.clear();
    BOOST_TEST(judged() == u"!panel-order !coverage-range !scheme-empty"_s);
}

BOOST_AUTO_TEST_CASE(weightsAddUpToOne)
{
    item(5).weight = 0.2;
    BOOST_TEST(judged() == u"!scheme-weights-sum"_s);
    item(5).weight = 0.3;
    item(1).weight = 0.6;
    BOOST_TEST(judged() == u"!item-group-weight"_s, "a group weighs what its items weigh");
    item(1).weight = 0;
    BOOST_TEST(judged() == QString(), "or says nothing");
    item(2).weight = -0.3;
    BOOST_TEST(judged() == u"!item-weight-range !scheme-weights-sum"_s);
}

BOOST_AUTO_TEST_CASE(treeIsSound)
{
    item(2).parent = SchemeItemId(77);
    item(4).params = uR"({"method":"coupling","of":["intensity"]})"_s;
    item(1).weight = 0.4;
    BOOST_TEST(judged() == u"!item-parent-missing"_s);
    item(2).parent = SchemeItemId(5);
    BOOST_TEST(judged() == u"!item-leaf-with-children"_s);
    item(2).parent = SchemeItemId(1);
    item(1).weight = 0.7;
    item(5).code = u"air"_s;
    BOOST_TEST(judged() == u"!item-code-twice"_s);
}

BOOST_AUTO_TEST_CASE(circlesAreFound)
{
    add(6, 1, u"inner"_s, LeafKind::Group, 0);
    item(1).parent = SchemeItemId(6);
    item(1).weight = 0;
    BOOST_TEST(judged().contains(u"!item-cycle"_s));
}

BOOST_AUTO_TEST_CASE(emptyGroupsAreFound)
{
    add(6, 0, u"empty"_s, LeafKind::Group, 0);
    BOOST_TEST(judged() == u"!item-group-empty"_s);
}

BOOST_AUTO_TEST_CASE(leavesHaveWhatTheyNeed)
{
    item(2).indicator.reset();
    item(3).denominator = IndicatorId(77);
    item(4).params = u"{}"_s;
    item(5).params.clear();
    BOOST_TEST(judged() == u"!item-indicator-missing !item-denominator-missing !item-params !item-params"_s);
}

BOOST_AUTO_TEST_CASE(methodsNameTheirSiblings)
{
    item(4).params = uR"({"method":"coupling","of":["air","pilots"]})"_s;
    BOOST_TEST(judged() == u"!item-params"_s);
}

BOOST_AUTO_TEST_CASE(scalesAreComplete)
{
    item(2).direction = Direction::Neutral;
    item(3).direction = Direction::Target;
    item(3).factor = 0;
    BOOST_TEST(judged() == u"!item-direction-neutral !item-factor !item-target-missing"_s);
    item(2).direction = Direction::Interval;
    item(3).direction = Direction::Cost;
    item(3).factor = 1;
    BOOST_TEST(judged() == u"!item-limits-missing"_s);
    item(2).low = 5;
    item(2).high = 3;
    BOOST_TEST(judged() == u"!item-limits-order"_s);
    item(2).high = 30;
    BOOST_TEST(judged() == QString());
    scheme.limits = Limits::Fixed;
    BOOST_TEST(judged() == u"!item-limits-missing !item-limits-missing"_s);
}

BOOST_AUTO_TEST_SUITE_END()
