#include "app/methods/composite.h"

#include "app/methods/lanes.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace pilotage::methods {

namespace {

/// Slack for a coverage that stands a last bit below its minimum (four fifths of equal weights).
constexpr double coverageSlack = 1e-9;
/// Scores closer than this (points of 100) share a rank.
constexpr double tieWidth = 1e-9;

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Nodes ordered so that each stands after what it needs; depth first over children and coupled nodes.
void visit(int node, const std::vector<TreeNode> &nodes, const std::vector<std::vector<int>> &children,
           std::vector<bool> &seen, std::vector<int> &order)
{
    if (seen[at(node)])
        return;
    seen[at(node)] = true;
    for (const int child : children[at(node)])
        visit(child, nodes, children, seen, order);
    for (const int other : nodes[at(node)].coupled)
        visit(other, nodes, children, seen, order);
    order.push_back(node);
}

/// Adds a child to the points and the weight of its group.
struct ChildBody
{
    template<class>
    [[gnu::always_inline]] static inline void run(Column z, double w, OutColumn pointsOut,
                                                  OutColumn weightOut)
    {
        const double *const child = z.data();
        double *const points = pointsOut.data();
        double *const weight = weightOut.data();
        const std::size_t count = z.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool valid = child[i] == child[i];
            points[i] += valid ? w * child[i] : 0.0;
            weight[i] += valid ? w : 0.0;
        }
    }
};

/// The whole of a group from its points and weights, which it overwrites by z and coverage.
struct GroupBody
{
    template<class>
    [[gnu::always_inline]] static inline void run(OutColumn z, OutColumn coverage, Column partial,
                                                  double least, double total)
    {
        double *const points = z.data();
        double *const weight = coverage.data();
        const double *const extra = partial.data();
        const std::size_t count = z.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool valid = (weight[i] >= least) & (weight[i] > 0);
            points[i] = valid ? points[i] / weight[i] : undefined;
            weight[i] = total > 0 ? (weight[i] + extra[i]) / total : 0.0;
        }
    }
};

} // namespace

ScoreTree::ScoreTree(std::vector<TreeNode> nodes, double coverageMin)
    : m_nodes(std::move(nodes))
    , m_children(m_nodes.size())
    , m_weights(m_nodes.size(), 0.0)
    , m_coverageMin(coverageMin)
{
    for (int k = 0; k < size(); ++k) {
        const TreeNode &node = m_nodes[at(k)];
        if (node.parent >= 0)
            m_children[at(node.parent)].push_back(k);
        if (node.kind == TreeNode::Kind::Leaf)
            m_leaves.push_back(k);
    }
    std::vector<bool> seen(m_nodes.size(), false);
    for (int k = 0; k < size(); ++k)
        visit(k, m_nodes, m_children, seen, m_order);
    sumWeights();
}

ScoreTree ScoreTree::ofGroups(Column weights, const std::vector<QString> &groups, double coverageMin)
{
    std::vector<TreeNode> nodes(1);
    nodes[0].kind = TreeNode::Kind::Group;
    std::vector<QString> names;
    for (const QString &name : groups) {
        if (name.isEmpty() || std::find(names.begin(), names.end(), name) != names.end())
            continue;
        names.push_back(name);
        nodes.push_back({TreeNode::Kind::Group, 0, 0, {}});
    }
    for (std::size_t j = 0; j < weights.size(); ++j) {
        int parent = 0;
        if (j < groups.size() && !groups[j].isEmpty())
            parent = 1 + static_cast<int>(std::find(names.begin(), names.end(), groups[j]) - names.begin());
        nodes.push_back({TreeNode::Kind::Leaf, parent, weights[j], {}});
    }
    return ScoreTree(std::move(nodes), coverageMin);
}

void ScoreTree::setWeights(Column weights)
{
    for (std::size_t k = 0; k < m_nodes.size(); ++k)
        if (m_nodes[k].kind != TreeNode::Kind::Group)
            m_nodes[k].weight = weights[k];
    sumWeights();
}

void ScoreTree::sumWeights()
{
    for (std::size_t k = 0; k < m_nodes.size(); ++k)
        m_weights[k] = m_nodes[k].kind == TreeNode::Kind::Group ? 0 : m_nodes[k].weight;
    for (std::size_t k = m_nodes.size(); k-- > 1;)
        if (m_nodes[k].parent >= 0)
            m_weights[at(m_nodes[k].parent)] += m_weights[k];
}

void ScoreTree::evaluate(std::size_t objects, OutColumn z, OutColumn coverage, Arithmetic arithmetic) const
{
    for (const int node : m_order) {
        switch (m_nodes[at(node)].kind) {
        case TreeNode::Kind::Leaf:
            break;
        case TreeNode::Kind::Group:
            evaluateGroup(at(node), objects, z, coverage, arithmetic);
            break;
        case TreeNode::Kind::Coupling:
            evaluateCoupling(at(node), objects, z, coverage, arithmetic);
            break;
        }
    }
}

void ScoreTree::evaluateGroup(std::size_t group, std::size_t objects, OutColumn z, OutColumn coverage,
                              Arithmetic arithmetic) const
{
    // Blocks that stay in the first-level cache; children one after another, each a loop over a column.
    constexpr std::size_t block = 512;
    std::array<double, block> partial; // of children that are groups: covered less counted weight
    const double total = m_weights[group];
    const double least = std::max((m_coverageMin - coverageSlack) * total, 0.0);
    for (std::size_t start = 0; start < objects; start += block) {
        const std::size_t count = std::min(block, objects - start);
        const OutColumn points = z.subspan(group * objects + start, count);
        const OutColumn weight = coverage.subspan(group * objects + start, count);
        std::fill(points.begin(), points.end(), 0.0);
        std::fill(weight.begin(), weight.end(), 0.0);
        partial.fill(0);
        for (const int child : m_children[group]) {
            const double w = m_weights[at(child)];
            const Column childZ = z.subspan(at(child) * objects + start, count);
            runLanes<ChildBody>(arithmetic, childZ, w, points, weight);
            if (m_nodes[at(child)].kind == TreeNode::Kind::Leaf)
                continue;
            const double *const share = coverage.data() + at(child) * objects + start;
            for (std::size_t i = 0; i < count; ++i)
                partial[i] += w * share[i] - (childZ[i] == childZ[i] ? w : 0.0);
        }
        runLanes<GroupBody>(arithmetic, points, weight, Column(partial.data(), count), least, total);
    }
}

void ScoreTree::evaluateCoupling(std::size_t node, std::size_t objects, OutColumn z, OutColumn coverage,
                                 Arithmetic arithmetic) const
{
    const std::vector<int> &of = m_nodes[node].coupled;
    constexpr std::size_t mostSystems = 64;
    constexpr std::size_t block = 512;
    std::array<Column, mostSystems> systems;
    std::array<double, block> c;
    std::array<double, block> t;
    const std::size_t count = of.size() <= mostSystems ? of.size() : 0; // none = undefined, never a part
    for (std::size_t start = 0; start < objects; start += block) {
        const std::size_t length = std::min(block, objects - start);
        const OutColumn covered = coverage.subspan(node * objects + start, length);
        std::fill(covered.begin(), covered.end(), 0.0);
        for (std::size_t k = 0; k < count; ++k) {
            const std::size_t place = at(of[k]) * objects + start;
            systems[k] = z.subspan(place, length);
            const bool isLeaf = m_nodes[at(of[k])].kind == TreeNode::Kind::Leaf;
            for (std::size_t i = 0; i < length; ++i) {
                const double present = isPresent(systems[k][i]) ? 1.0 : 0.0;
                covered[i] += (isLeaf ? present : coverage[place + i]) / static_cast<double>(count);
            }
        }
        coupling(std::span(systems.data(), count), {}, CouplingForm::Standard, OutColumn(c.data(), length),
                 OutColumn(t.data(), length), z.subspan(node * objects + start, length), arithmetic);
    }
}

void ScoreTree::effectiveWeights(std::size_t objects, Column z, std::size_t object, OutColumn weights) const
{
    std::fill(weights.begin(), weights.end(), 0.0);
    if (m_nodes.empty() || !isPresent(z[object]))
        return;
    weights[0] = 1;
    for (std::size_t group = 0; group < m_nodes.size(); ++group) {
        if (weights[group] == 0)
            continue;
        double valid = 0;
        for (const int child : m_children[group])
            valid += isPresent(z[at(child) * objects + object]) ? m_weights[at(child)] : 0.0;
        for (const int child : m_children[group])
            if (isPresent(z[at(child) * objects + object]) && valid > 0)
                weights[at(child)] = weights[group] * m_weights[at(child)] / valid;
    }
}

std::vector<int> ranks(Column scores)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < scores.size(); ++i)
        if (isPresent(scores[i]))
            order.push_back(i);
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
    std::vector<int> result(scores.size(), 0);
    std::size_t first = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        if (scores[order[first]] - scores[order[place]] > tieWidth)
            first = place;
        result[order[place]] = static_cast<int>(first) + 1;
    }
    return result;
}

} // namespace pilotage::methods
