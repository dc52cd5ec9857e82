#include "app/methods/composite.h"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <numeric>
#include <random>

using namespace pilotage;
using namespace pilotage::methods;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;
namespace tt = boost::test_tools;

namespace {

struct Result
{
    std::vector<double> z;
    std::vector<double> coverage;
};

/// One object's leaves through a tree.
Result through(const ScoreTree &tree, const std::vector<double> &leaves)
{
    const auto size = static_cast<std::size_t>(tree.size());
    Result result{std::vector<double>(size, undefined), std::vector<double>(size, 0)};
    for (std::size_t k = 0; k < leaves.size(); ++k)
        result.z[static_cast<std::size_t>(tree.leaves()[k])] = leaves[k];
    tree.evaluate(1, result.z, result.coverage);
    return result;
}

ScoreTree flat(const std::vector<double> &weights)
{
    return ScoreTree::ofGroups(weights, std::vector<QString>(weights.size()));
}

} // namespace

BOOST_AUTO_TEST_SUITE(composite_test)

BOOST_AUTO_TEST_CASE(weighted_sum)
{
    const Result result = through(flat({0.2, 0.3, 0.5}), {1, 0.5, 0});
    BOOST_TEST(result.z[0] == 0.35, tt::tolerance(1e-14));
    BOOST_TEST(result.coverage[0] == 1);
}

BOOST_AUTO_TEST_CASE(a_missing_leaf_leaves_its_weight_to_its_siblings)
{
    const ScoreTree tree = flat({0.1, 0.4, 0.5});
    const Result result = through(tree, {undefined, 0.5, 1});
    BOOST_TEST(result.z[0] == (0.4 * 0.5 + 0.5) / 0.9, tt::tolerance(1e-14));
    BOOST_TEST(result.coverage[0] == 0.9, tt::tolerance(1e-14));
    std::vector<double> weights(4);
    tree.effectiveWeights(1, result.z, 0, weights);
    BOOST_TEST(weights == (std::vector<double>{1, 0, 0.4 / 0.9, 0.5 / 0.9}),
               tt::tolerance(1e-14) << tt::per_element());
}

BOOST_AUTO_TEST_CASE(a_group_below_four_fifths_has_no_score)
{
    const ScoreTree tree = flat({0.2, 0.2, 0.2, 0.2, 0.2});
    BOOST_TEST(isPresent(through(tree, {undefined, 1, 1, 1, 1}).z[0])); // exactly 80 %
    const Result two = through(tree, {undefined, undefined, 1, 1, 1});
    BOOST_TEST(!isPresent(two.z[0]));
    BOOST_TEST(two.coverage[0] == 0.6, tt::tolerance(1e-14));
    std::vector<double> weights(6, 9);
    tree.effectiveWeights(1, two.z, 0, weights);
    BOOST_TEST(weights == std::vector<double>(6, 0.0), tt::per_element());
}

BOOST_AUTO_TEST_CASE(renormalising_stays_inside_the_parent)
{
    // Group a (0.5): leaves 0.05, 0.45; group b (0.5): one leaf.
    const std::vector<double> weights{0.05, 0.45, 0.5};
    const ScoreTree tree = ScoreTree::ofGroups(weights, {u"a"_s, u"a"_s, u"b"_s});
    const Result result = through(tree, {undefined, 0.4, 1});
    BOOST_TEST(result.z[1] == 0.4, tt::tolerance(1e-14));
    BOOST_TEST(result.z[0] == 0.7, tt::tolerance(1e-14)); // b keeps its half
    BOOST_TEST(result.coverage[0] == 0.95, tt::tolerance(1e-14));
    // Without its heavy leaf group a has no score, and then half of the weight is gone.
    const Result gone = through(tree, {1, undefined, 1});
    BOOST_TEST(!isPresent(gone.z[1]));
    BOOST_TEST(!isPresent(gone.z[0]));
    BOOST_TEST(gone.coverage[0] == 0.55, tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(a_leaf_may_hang_on_the_root_beside_groups)
{
    const ScoreTree tree = ScoreTree::ofGroups(std::vector<double>{0.3, 0.3, 0.4}, {u"a"_s, u""_s, u"a"_s});
    BOOST_TEST(tree.nodes()[3].parent == 0);
    BOOST_TEST(tree.weight(1) == 0.7, tt::tolerance(1e-14));
    BOOST_TEST(through(tree, {1, 0, 0}).z[0] == 0.3, tt::tolerance(1e-14));
}

BOOST_AUTO_TEST_CASE(a_coupling_node_takes_d_of_its_siblings)
{
    using K = TreeNode::Kind;
    std::vector<TreeNode> nodes{{K::Group, -1, 0, {}}, {K::Coupling, 0, 0.2, {2, 4}}, {K::Group, 0, 0, {}},
                                {K::Leaf, 2, 0.4, {}}, {K::Group, 0, 0, {}},          {K::Leaf, 4, 0.3, {}},
                                {K::Leaf, 4, 0.1, {}}};
    ScoreTree tree(nodes);
    const Result result = through(tree, {0.2, 0.8, 0.8});
    const double d = coupling(std::vector<double>{0.2, 0.8}).d;
    BOOST_TEST(result.z[1] == d, tt::tolerance(1e-14));
    BOOST_TEST(result.z[0] == 0.2 * d + 0.4 * 0.2 + 0.4 * 0.8, tt::tolerance(1e-14));
    BOOST_TEST(result.coverage[1] == 1);
    const Result half = through(tree, {0.2, undefined, 0.8});
    BOOST_TEST(!isPresent(half.z[1]));
    BOOST_TEST(half.coverage[1] == 0.625, tt::tolerance(1e-14)); // one of two systems whole, one a quarter
    BOOST_TEST(!isPresent(half.z[0]));

    tree.setWeights(std::vector<double>{0, 0, 0, 1, 0, 0, 0});
    BOOST_TEST(through(tree, {0.2, 0.8, 0.8}).z[0] == 0.2, tt::tolerance(1e-14));
    BOOST_TEST(tree.weight(4) == 0);
}

BOOST_DATA_TEST_CASE(many_objects_equal_one_by_one, data::xrange(1U, 5U), seed)
{
    std::mt19937_64 generator(seed);
    std::uniform_real_distribution<double> number(0, 1);
    const std::vector<double> weights{0.1, 0.2, 0.15, 0.25, 0.3};
    const ScoreTree tree = ScoreTree::ofGroups(weights, {u"a"_s, u"b"_s, u"a"_s, u"b"_s, u"c"_s}, 0.5);
    const std::size_t objects = 1100; // over two blocks
    const auto size = static_cast<std::size_t>(tree.size());
    std::vector<double> z(size * objects, undefined);
    std::vector<double> coverage(size * objects);
    for (const int leaf : tree.leaves())
        for (std::size_t i = 0; i < objects; ++i)
            if (generator() % 5 != 0)
                z[static_cast<std::size_t>(leaf) * objects + i] = number(generator);
    tree.evaluate(objects, z, coverage);
    for (std::size_t i = 0; i < objects; ++i) {
        std::vector<double> leaves;
        for (const int leaf : tree.leaves())
            leaves.push_back(z[static_cast<std::size_t>(leaf) * objects + i]);
        const Result one = through(tree, leaves);
        BOOST_TEST((one.z[0] == z[i] || (!isPresent(one.z[0]) && !isPresent(z[i]))));
        BOOST_TEST(one.coverage[0] == coverage[i]);
        if (!isPresent(z[i]))
            continue;
        // The points of the leaves add up to the score.
        std::vector<double> effective(size);
        tree.effectiveWeights(objects, z, i, effective);
        double points = 0;
        for (const int leaf : tree.leaves()) {
            const auto k = static_cast<std::size_t>(leaf);
            if (effective[k] > 0)
                points += effective[k] * z[k * objects + i];
        }
        BOOST_TEST(points == z[i], tt::tolerance(1e-13));
    }
}

BOOST_AUTO_TEST_CASE(ranks_share_ties)
{
    const std::vector<double> scores{70, 90, 80, undefined, 80, 60};
    BOOST_TEST(ranks(scores) == (std::vector<int>{4, 1, 2, 0, 2, 5}), tt::per_element());
    const std::vector<double> three{80, 95, 80, 80, 10};
    BOOST_TEST(ranks(three) == (std::vector<int>{2, 1, 2, 2, 5}), tt::per_element());
    const std::vector<double> lastBit{0.1 + 0.2, 0.3};
    BOOST_TEST(ranks(lastBit) == (std::vector<int>{1, 1}), tt::per_element());
    BOOST_TEST(ranks({}).empty());
}

BOOST_AUTO_TEST_CASE(without_weight_there_is_no_score)
{
    BOOST_TEST(!isPresent(through(flat({0, 0}), {1, 1}).z[0]));
    BOOST_TEST(through(flat({0, 0}), {1, 1}).coverage[0] == 0);
}

BOOST_AUTO_TEST_SUITE_END()
