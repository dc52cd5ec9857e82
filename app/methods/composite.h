#pragma once

#include "app/methods/coupling.h"
#include "app/methods/reason.h"

#include <QString>

#include <vector>

namespace pilotage::methods {

/// One node of a weighted tree. Weights are absolute; a group's own `weight` is not read, it is the sum of
/// its children's.
struct TreeNode
{
    enum class Kind {
        Group,
        Leaf, ///< z comes from the caller
        Coupling ///< z = D of the nodes `coupled`, standard form, equal weights
    };
    Kind kind = Kind::Leaf;
    int parent = -1; ///< index; -1 = the root, which is node 0 and a group
    double weight = 0;
    std::vector<int> coupled;
};

/// A tree of indicators. Rule for missing data: a child without a value is left out and its siblings'
/// weights are renormalised inside the parent; a group whose children with a value hold less than
/// `coverageMin` of its weight has no score. No silent zero, no mean.
class ScoreTree
{
public:
    /// Parents stand before their children.
    explicit ScoreTree(std::vector<TreeNode> nodes, double coverageMin = 0.8);
    /// A root with groups (by key, in order of appearance; an empty key hangs on the root) over leaves.
    [[nodiscard]] static ScoreTree ofGroups(Column weights, const std::vector<QString> &groups,
                                            double coverageMin = 0.8);

    [[nodiscard]] const std::vector<TreeNode> &nodes() const { return m_nodes; }
    [[nodiscard]] int size() const { return static_cast<int>(m_nodes.size()); }
    /// Node of the k-th leaf, in order.
    [[nodiscard]] const std::vector<int> &leaves() const { return m_leaves; }
    /// Absolute weight of a node; a group's is the sum of its children's.
    [[nodiscard]] double weight(int node) const { return m_weights[static_cast<std::size_t>(node)]; }

    /// New absolute weights of leaves and coupling nodes (groups follow). No allocation.
    void setWeights(Column weights);

    /// `z` and `coverage` hold size() columns of `objects` values one after another: column of node k at
    /// k * objects. In: z of the leaves. Out, for all other nodes: z (NaN = no score) and coverage (share of
    /// leaf weight with data, 0..1; a leaf's own is not written). No allocation.
    void evaluate(std::size_t objects, OutColumn z, OutColumn coverage,
                  Arithmetic arithmetic = Arithmetic::Plain) const;

    /// Effective absolute weight of every node for one object after renormalisation (0 = left out; the root
    /// 1), so that 100 * weight * z are the points a node brings. All 0 when the root has no score.
    void effectiveWeights(std::size_t objects, Column z, std::size_t object, OutColumn weights) const;

private:
    void evaluateGroup(std::size_t group, std::size_t objects, OutColumn z, OutColumn coverage,
                       Arithmetic arithmetic) const;
    void evaluateCoupling(std::size_t node, std::size_t objects, OutColumn z, OutColumn coverage,
                          Arithmetic arithmetic) const;
    void sumWeights();

    std::vector<TreeNode> m_nodes;
    std::vector<std::vector<int>> m_children;
    std::vector<int> m_leaves;
    std::vector<int> m_order; ///< children and coupled nodes before those that need them
    std::vector<double> m_weights;
    double m_coverageMin = 0.8;
};

/// Ranks by score, the highest is 1; ties share a rank (1, 2, 2, 4); 0 = no score. Scores within 1e-9
/// of the first of a tie count as equal, so that a rank does not hang on a last bit.
[[nodiscard]] std::vector<int> ranks(Column scores);

} // namespace pilotage::methods
