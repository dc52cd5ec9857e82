#include "app/workbook/panel.h"
#include "tests/support/figures.h"
#include "tests/support/printing.h"
#include "tests/workbook/small_book.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using pilotage::test::codes;
using namespace Qt::StringLiterals;

namespace {

struct Filled : SmallBook
{
    using SmallBook::SmallBook;
    Filled()
    {
        addTree();
        addFigures();
    }
};

const ExplanationNode *find(const ExplanationNode &node, ExplanationNode::Kind kind, const QString &code)
{
    if (node.kind == kind && node.code == code)
        return &node;
    for (const ExplanationNode &child : node.children)
        if (const ExplanationNode *found = find(child, kind, code))
            return found;
    return nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(evaluation, *boost::unit_test::tolerance(1e-9))

// Limits of 2022-2023: pm 20..50, share 40..90, co2/gdp 1..3.
//            pm z     share z  environment  intensity z  coupling        score
// A 2023   20/30       20/50     0.56          0.75      0.42^(1/4)     50*.56 + 30*.75 + 20*D
// B 2023    5/30       15/50     0.22          0.50      0.11^(1/4)
// C 2023     1           1        1             1          1            100
// A 2022   10/30       10/50     0.28          0.50      0.14^(1/4)
BOOST_FIXTURE_TEST_CASE(hand_computed, Filled)
{
    const EvaluationResult result = book->evaluate(request());
    BOOST_TEST(result.rows.size() == 3U);
    BOOST_TEST(result.rows[0].code == u"600103"_s);
    BOOST_TEST(result.rows[0].score == 100.0);
    const SubjectScore &first = rowOf(result, a);
    BOOST_TEST(first.score == 28 + 22.5 + 20 * std::pow(0.42, 0.25));
    BOOST_TEST(first.rank == 2);
    BOOST_TEST(first.z[0] == 0.56);
    BOOST_TEST(first.value[4] == 1.5);
    BOOST_TEST(first.coverage == 1.0);
    BOOST_TEST(rowOf(result, b).score == 11 + 15 + 20 * std::pow(0.11, 0.25));
    const double before = 14 + 15 + 20 * std::pow(0.14, 0.25);
    BOOST_TEST(first.change == first.score - before);
    double points = 0;
    for (std::size_t i = 0; i < result.items.size(); ++i)
        if (result.items[i].kind != LeafKind::Group)
            points += first.contribution[i];
    BOOST_TEST(points == first.score);
    BOOST_TEST(result.low[1] == 20.0);
    BOOST_TEST(result.high[1] == 50.0);
    BOOST_TEST(result.mean == (result.rows[0].score + result.rows[1].score + result.rows[2].score) / 3);
}

BOOST_FIXTURE_TEST_CASE(one_score_on_every_page, Filled)
{
    const double score = rowOf(book->evaluate(request()), a).score;
    EvaluationRequest everywhere = request();
    everywhere.under.reset();
    const EvaluationResult all = book->evaluate(everywhere);
    BOOST_TEST(all.rows.size() == 4U);
    BOOST_TEST(rowOf(all, a).score == score);
    EvaluationRequest alone = request();
    alone.under = a;
    BOOST_TEST(rowOf(book->evaluate(alone), a).score == score);
    const ScorePanel panel = book->scorePanel(request());
    BOOST_TEST(panel.periods.size() == 2U);
    BOOST_TEST(panel.rows[0].code == u"600101"_s);
    BOOST_TEST(panel.rows[0].score[1] == score);
    BOOST_TEST(panel.rows[0].rank[1] == 2);
    BOOST_TEST(book->explain(request(), a).value == score);
}

BOOST_FIXTURE_TEST_CASE(missing_is_left_out_and_never_zero, Filled)
{
    // Without share the group environment holds 0.3 of 0.5, below 80 %: no score at all for B.
    run("DELETE FROM observation WHERE subject = 600102 AND indicator = 2 AND period = "
        + std::to_string(Period::ofYear(2023).key()));
    const EvaluationResult result = book->evaluate(request());
    const SubjectScore &row = rowOf(result, b);
    BOOST_TEST(std::isnan(row.score));
    BOOST_TEST(row.rank == 0);
    BOOST_TEST(row.coverage < 0.8);
    BOOST_TEST((result.rows.back().subject == b));
    BOOST_TEST(codes(result.warnings).contains(u"without-score"_s));
    BOOST_TEST(rowOf(result, c).score == 100.0);
}

BOOST_AUTO_TEST_CASE(siblings_take_the_weight_of_a_missing_leaf)
{
    SmallBook small("'minmax', 'panel', 'fixed', 2022, 2023, 0.5, ''");
    small.addTree();
    small.addFigures();
    small.run("DELETE FROM observation WHERE subject = 600101 AND indicator = 2 AND period = "
              + std::to_string(Period::ofYear(2023).key()));
    const SubjectScore row = rowOf(small.book->evaluate(small.request()), SmallBook::a);
    const double environment = 20.0 / 30; // pm alone
    BOOST_TEST(row.z[0] == environment);
    BOOST_TEST(row.score == 50 * environment + 22.5 + 20 * std::pow(environment * 0.75, 0.25));
    BOOST_TEST(std::isnan(row.contribution[2]));
}

BOOST_FIXTURE_TEST_CASE(zero_variance_and_ties, SmallBook)
{
    run("INSERT INTO scheme_item (id, scheme, parent, position, code, name_zh, weight, kind, indicator, "
        "direction)"
        " VALUES (1,1,NULL,1,'pm','颗粒物',0.5,'observation',1,'cost'),"
        " (2,1,NULL,2,'share','占比',0.5,'observation',2,'benefit');");
    run("INSERT INTO observation SELECT s.value, i.value, " + std::to_string(Period::ofYear(2023).key())
        + ", 0, CASE WHEN i.value = 1 THEN 7 WHEN s.value = 600101 THEN 10 ELSE 5 END, 0, 0, 0, 0, -1, NULL, "
          "0, 0"
          " FROM json_each('[600101,600102,600103]') s, json_each('[1,2]') i;");
    const EvaluationResult result = book->evaluate(request());
    BOOST_TEST(codes(result.warnings).contains(u"zero-variance"_s));
    BOOST_TEST(result.rows[0].score == 100.0);
    BOOST_TEST(result.rows[1].rank == 2);
    BOOST_TEST(result.rows[2].rank == 2);
    BOOST_TEST(result.rows[1].code == u"600102"_s);
    BOOST_TEST(std::isnan(result.rows[0].change));
}

BOOST_FIXTURE_TEST_CASE(change_leaf_in_percent, SmallBook)
{
    addFigures();
    run("INSERT INTO scheme_item (id, scheme, parent, position, code, name_zh, weight, kind, indicator, "
        "denominator,"
        " direction) VALUES (1,1,NULL,1,'change','变化',1,'change',3,4,'cost');");
    const EvaluationResult result = book->evaluate(request());
    BOOST_TEST(rowOf(result, a).value[0] == -25.0); // 1.5 against 2
    BOOST_TEST(rowOf(result, c).value[0] == 100 * (1 / 1.5 - 1));
    BOOST_TEST(std::isnan(rowOf(book->evaluate(request(2022)), a).value[0]));
}

BOOST_FIXTURE_TEST_CASE(years_outside_the_panel_move_nobody, Filled)
{
    const double score = rowOf(book->evaluate(request()), a).score;
    run("INSERT INTO observation VALUES (600101, 1, " + std::to_string(Period::ofYear(2024).key())
        + ", 0, 5, 0, 5, 0, 0, -1, NULL, 0, 0);");
    BOOST_TEST(rowOf(book->evaluate(request()), a).score == score);
    const SubjectScore later = rowOf(book->evaluate(request(2024)), a);
    BOOST_TEST(later.z[1] == 1.0); // held at 1
    BOOST_TEST(later.preliminary);
}

BOOST_FIXTURE_TEST_CASE(what_if_weights, Filled)
{
    EvaluationRequest what = request();
    what.weights = {{u"environment"_s, 0.2}, {u"carbon"_s, 0.6}};
    const SubjectScore row = rowOf(book->evaluate(what), a);
    BOOST_TEST(row.score == 20 * 0.56 + 60 * 0.75 + 20 * std::pow(0.42, 0.25));
    BOOST_TEST(rowOf(book->evaluate(request()), a).score == 28 + 22.5 + 20 * std::pow(0.42, 0.25));
}

BOOST_AUTO_TEST_CASE(entropy_weights_of_the_panel)
{
    SmallBook small("'minmax', 'panel', 'entropy', 2022, 2023, 0.8, ''");
    small.addTree();
    small.addFigures();
    const EvaluationResult result = small.book->evaluate(small.request());
    BOOST_TEST(result.weights[1] + result.weights[2] + result.weights[4] == 0.8);
    BOOST_TEST(result.weights[0] == result.weights[1] + result.weights[2]);
    BOOST_TEST(result.weights[5] == 0.2);
    BOOST_TEST(rowOf(result, SmallBook::c).score == 100.0);
}

BOOST_FIXTURE_TEST_CASE(explanation_reaches_the_source, Filled)
{
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 30), u"checked"_s).empty());
    const ExplanationNode root = book->explain(request(), a);
    const ExplanationNode *leaf = find(root, ExplanationNode::Kind::Leaf, u"pm"_s);
    BOOST_REQUIRE(leaf);
    BOOST_TEST(leaf->formula == u"0.300 × 0.667, 0.667 = (50.0 − 30.0) / (50.0 − 20.0)"_s);
    const ExplanationNode *cell = find(*leaf, ExplanationNode::Kind::Observation, u"pm"_s);
    BOOST_REQUIRE(cell);
    BOOST_TEST(cell->value == 30.0);
    BOOST_TEST((cell->key == ObservationKey{a, pm, Period::ofYear(2023), 0}));
    const ExplanationNode *source = find(*cell, ExplanationNode::Kind::Source, u"entry"_s);
    BOOST_REQUIRE(source);
    BOOST_TEST(source->sourceTitle == u"tester"_s);
    const ExplanationNode *low = find(*leaf, ExplanationNode::Kind::Limit, u"low"_s);
    BOOST_REQUIRE(low);
    BOOST_TEST(low->nameEn == u"C"_s);
    BOOST_TEST((low->period == Period::ofYear(2023)));
    BOOST_TEST(low->formula.isEmpty()); // no words in what promises none
    BOOST_TEST((low->key == ObservationKey{c, pm, Period::ofYear(2023), 0}));
    BOOST_TEST(find(root, ExplanationNode::Kind::Method, u"coupling"_s)->children.size() == 2U);
    double points = 0;
    for (const ExplanationNode &child : root.children)
        points += child.contribution;
    BOOST_TEST(points == root.value);
}

BOOST_FIXTURE_TEST_CASE(edits_and_undo_reach_the_columns, Filled)
{
    const double before = rowOf(book->evaluate(request()), a).score;
    int heard = 0;
    QObject::connect(book.get(), &Workbook::changed, book.get(), [&](const Changes &changes) {
        ++heard;
        BOOST_TEST(changes.touches(u"observation"_s));
    });
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 20), u"typo"_s).empty());
    BOOST_TEST(rowOf(book->evaluate(request()), a).z[1] == 1.0);
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(rowOf(book->evaluate(request()), a).score == before);
    BOOST_TEST(book->redo().empty());
    BOOST_TEST(rowOf(book->evaluate(request()), a).z[1] == 1.0);
    BOOST_TEST(heard == 3);
    const auto history = book->cellHistory({a, pm, Period::ofYear(2023), 0});
    BOOST_TEST(history.size() >= 3U);
}

BOOST_FIXTURE_TEST_CASE(as_known_on_a_date, Filled)
{
    const double before = rowOf(book->evaluate(request()), a).score;
    now = now.addDays(30);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 20), {}).empty());
    EvaluationRequest then = request();
    then.knownOn = u"2025-03-15T00:00:00Z"_s;
    BOOST_TEST(rowOf(book->evaluate(then), a).score == before);
    BOOST_TEST(rowOf(book->evaluate(request()), a).score > before);
}

BOOST_FIXTURE_TEST_CASE(saved_evaluation_stays_and_can_be_computed_again, Filled)
{
    const EvaluationResult now_ = book->evaluate(request());
    const EvaluationId id = book->saveEvaluation(request(), u"year end"_s);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2023, 20), {}).empty());
    const EvaluationResult saved = book->savedEvaluation(id);
    const EvaluationResult again = book->recomputed(id);
    BOOST_TEST(saved.rows.size() == now_.rows.size());
    BOOST_TEST(saved.inputDigest.size() == 64);
    BOOST_TEST(saved.inputDigest == again.inputDigest);
    for (std::size_t i = 0; i < saved.rows.size(); ++i) {
        BOOST_TEST((saved.rows[i].subject == now_.rows[i].subject));
        BOOST_TEST(std::abs(saved.rows[i].score - now_.rows[i].score) <= 1e-12 * now_.rows[i].score);
        BOOST_TEST(saved.rows[i].score == again.rows[i].score, boost::test_tools::tolerance(1e-12));
        BOOST_TEST(saved.rows[i].rank == again.rows[i].rank);
        BOOST_TEST(saved.rows[i].change == now_.rows[i].change, boost::test_tools::tolerance(1e-9));
    }
    BOOST_TEST(book->evaluations().size() == 1U);
    BOOST_TEST(book->evaluations()[0].label == u"year end"_s);
}

BOOST_AUTO_TEST_SUITE_END()
