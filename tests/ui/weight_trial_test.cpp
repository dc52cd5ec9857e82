#include "ui/pages/synergy/weight_trial.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

SchemeItem item(int id, int parent, const char *code, LeafKind kind)
{
    SchemeItem made;
    made.id = SchemeItemId(id);
    if (parent > 0)
        made.parent = SchemeItemId(parent);
    made.code = QString::fromLatin1(code);
    made.nameZh = made.code;
    made.kind = kind;
    return made;
}

/// effect { air { pm }, coupling }, management { eia, ets }
workbook::EvaluationResult result()
{
    workbook::EvaluationResult made;
    made.items = {item(1, 0, "effect", LeafKind::Group),      item(2, 1, "air", LeafKind::Group),
                  item(3, 2, "pm", LeafKind::Observation),    item(4, 1, "coupling", LeafKind::Method),
                  item(5, 0, "management", LeafKind::Group),  item(6, 5, "eia", LeafKind::Observation),
                  item(7, 5, "ets", LeafKind::ComplianceRate)};
    made.weights = {0.7, 0.5, 0.5, 0.2, 0.3, 0.2, 0.1};
    return made;
}

struct Trial : WeightTrial
{
    Trial() { setScheme(result()); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(weightTrial, *boost::unit_test::tolerance(1e-9))

BOOST_FIXTURE_TEST_CASE(rows_are_groups_of_leaves_and_what_stands_beside_them, Trial)
{
    BOOST_REQUIRE(rows().size() == 3U);
    BOOST_TEST((rows()[0].code == u"air"_s));
    BOOST_TEST((rows()[1].code == u"coupling"_s));
    BOOST_TEST((rows()[2].code == u"management"_s));
    BOOST_TEST(total() == 1.0);
    BOOST_TEST(!isChanged());
    BOOST_TEST(overrides().empty());
}

BOOST_FIXTURE_TEST_CASE(others_make_room_in_proportion, Trial)
{
    setValue(0, 0.75);
    BOOST_TEST(rows()[1].value == 0.1);
    BOOST_TEST(rows()[2].value == 0.15);
    BOOST_TEST(total() == 1.0);
    BOOST_TEST(overrides().at(u"air"_s) == 0.75);
    reset();
    BOOST_TEST(!isChanged());
}

BOOST_FIXTURE_TEST_CASE(a_locked_weight_stays_and_bounds_the_rest, Trial)
{
    setLocked(2, true);
    setValue(0, 0.9);
    BOOST_TEST(rows()[2].value == 0.3);
    BOOST_TEST(rows()[0].value == 0.7); // all there was to take
    BOOST_TEST(rows()[1].value == 0.0);
    setValue(0, 0.1); // from nothing the others come back
    BOOST_TEST(rows()[1].value == 0.6);
    setLocked(1, true);
    setValue(0, 0.5); // nobody can make room
    BOOST_TEST(rows()[0].value == 0.1);
}

BOOST_FIXTURE_TEST_CASE(the_same_scheme_keeps_what_was_tried, Trial)
{
    setValue(0, 0.6);
    setScheme(result());
    BOOST_TEST(rows()[0].value == 0.6);
    workbook::EvaluationResult other = result();
    other.weights[3] = 0.1;
    other.weights[1] = 0.6;
    setScheme(other);
    BOOST_TEST(!isChanged());
    other.weights[1] = workbook::undefined; // panels that do not share their weights
    setScheme(other);
    BOOST_TEST(rows().empty());
}

BOOST_AUTO_TEST_CASE(moved_ranks_are_counted)
{
    workbook::EvaluationResult own;
    own.rows.resize(3);
    for (int i = 0; i < 3; ++i) {
        own.rows[std::size_t(i)].subject = SubjectId(i + 1);
        own.rows[std::size_t(i)].rank = i + 1;
    }
    workbook::EvaluationResult tried = own;
    BOOST_TEST(movedRanks(own, tried) == 0);
    std::swap(tried.rows[0].rank, tried.rows[1].rank);
    BOOST_TEST(movedRanks(own, tried) == 2);
}

BOOST_AUTO_TEST_SUITE_END()
