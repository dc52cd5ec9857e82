#include "app/workbook/panel.h"

#include "app/methods/comparison.h"
#include "app/workbook/column_store.h"
#include "app/workbook/scheme_params.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

std::size_t at(int index)
{
    return static_cast<std::size_t>(index);
}

/// Cells evaluated at once: all nodes of so many fit into the second-level cache.
constexpr std::size_t blockSize = 512;

constexpr bool isSoft(std::uint8_t mark)
{
    const Qualifier qualifier = ColumnStore::qualifierOf(mark);
    return qualifier == Qualifier::Preliminary || qualifier == Qualifier::YearToDate;
}

/// Most columns hold none: looked for by the library's fast search before any cell is visited.
bool hasSoft(const std::vector<std::uint8_t> &marks)
{
    for (const Qualifier qualifier : {Qualifier::Preliminary, Qualifier::YearToDate})
        if (std::memchr(marks.data(), ColumnStore::pack(0, static_cast<std::uint8_t>(qualifier)),
                        marks.size()))
            return true;
    return false;
}

} // namespace

int PanelInput::positionOf(Period period) const
{
    const auto found = std::find(periods.begin(), periods.end(), period);
    return found == periods.end() ? -1 : static_cast<int>(found - periods.begin());
}

int PanelInput::positionOf(SubjectId subject) const
{
    const auto found = std::find_if(subjects.begin(), subjects.end(),
                                    [subject](const Subject &item) { return item.id == subject; });
    return found == subjects.end() ? -1 : static_cast<int>(found - subjects.begin());
}

Panel::Panel(PanelInput input, methods::Arithmetic arithmetic)
    : m_input(std::move(input))
    , m_arithmetic(arithmetic)
    , m_tree(treeOf(m_input))
    , m_values(m_input.items.size())
    , m_columns(m_input.items.size())
    , m_scales(m_input.items.size())
    , m_information(m_input.items.size())
    , m_nodeZ(nodeCount())
    , m_coverage(m_input.cellCount(), 0.0)
{
    fillValues();
    markSoft();
    fitLeaves();
    baseWeights();
    m_tree.setWeights(m_baseWeights);
    evaluate();
}

bool Panel::isLeaf(const SchemeItem &item)
{
    return item.kind != LeafKind::Group && item.kind != LeafKind::Method;
}

methods::ScoreTree Panel::treeOf(const PanelInput &input)
{
    using methods::TreeNode;
    std::map<SchemeItemId, int> nodeOf;
    std::map<QString, int> nodeOfCode;
    for (std::size_t i = 0; i < input.items.size(); ++i) {
        nodeOf.emplace(input.items[i].id, static_cast<int>(i) + 1);
        nodeOfCode.emplace(input.items[i].code, static_cast<int>(i) + 1);
    }
    std::vector<TreeNode> nodes(input.items.size() + 1);
    nodes[0].kind = TreeNode::Kind::Group;
    for (std::size_t i = 0; i < input.items.size(); ++i) {
        const SchemeItem &item = input.items[i];
        TreeNode &node = nodes[i + 1];
        const auto parent = item.parent ? nodeOf.find(*item.parent) : nodeOf.end();
        node.parent = parent == nodeOf.end() ? 0 : parent->second;
        node.weight = item.weight;
        if (item.kind == LeafKind::Group)
            node.kind = TreeNode::Kind::Group;
        if (item.kind != LeafKind::Method)
            continue;
        node.kind = TreeNode::Kind::Coupling;
        for (const QString &code : methodParams(item).of)
            if (const auto found = nodeOfCode.find(code); found != nodeOfCode.end())
                node.coupled.push_back(found->second);
    }
    return methods::ScoreTree(std::move(nodes), input.scheme.coverageMin);
}

std::size_t Panel::cell(int period, int subject) const
{
    return at(period) * m_input.subjects.size() + at(subject);
}

methods::Column Panel::columnOf(std::size_t item) const
{
    if (!m_values[item].empty())
        return m_values[item];
    const SchemeItem &of = m_input.items[item];
    if (const auto derived = m_input.derived.find(of.code); derived != m_input.derived.end())
        return derived->second;
    return m_input.figures.at(of.indicator->value()).values;
}

methods::Column Panel::window(methods::Column column) const
{
    const std::size_t width = m_input.subjects.size();
    return column.subspan(m_input.limitFrom * width, (m_input.limitTo - m_input.limitFrom) * width);
}

void Panel::fillRatio(const SchemeItem &item, std::vector<double> &values) const
{
    const auto above = item.indicator ? m_input.figures.find(item.indicator->value()) : m_input.figures.end();
    const auto below
        = item.denominator ? m_input.figures.find(item.denominator->value()) : m_input.figures.end();
    if (above == m_input.figures.end() || below == m_input.figures.end())
        return;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double denominator = below->second.values[i];
        if (denominator != 0)
            values[i] = item.factor * above->second.values[i] / denominator;
    }
}

void Panel::fillChange(std::vector<double> &values) const
{
    const std::vector<double> level = values;
    const std::size_t width = m_input.subjects.size();
    for (std::size_t p = 0; p < m_input.periods.size(); ++p) {
        const int before = m_input.positionOf(m_input.periods[p].sameLastYear());
        const methods::OutColumn out(values.data() + p * width, width);
        if (before < 0)
            std::fill(out.begin(), out.end(), methods::undefined);
        else
            methods::compare(methods::Column(level.data() + p * width, width),
                             methods::Column(level.data() + at(before) * width, width), false, out);
    }
}

void Panel::fillValues()
{
    for (std::size_t i = 0; i < m_input.items.size(); ++i) {
        const SchemeItem &item = m_input.items[i];
        if (!isLeaf(item) || m_input.derived.contains(item.code))
            continue;
        const bool isRatio = item.denominator && item.kind != LeafKind::Observation;
        const auto found
            = item.indicator ? m_input.figures.find(item.indicator->value()) : m_input.figures.end();
        const bool hasFigures = found != m_input.figures.end();
        if (hasFigures && !isRatio && item.kind != LeafKind::Change)
            continue;
        std::vector<double> &values = m_values[i];
        values.assign(m_input.cellCount(), methods::undefined);
        if (isRatio)
            fillRatio(item, values);
        else if (hasFigures)
            values = found->second.values;
        if (item.kind == LeafKind::Change)
            fillChange(values);
    }
}

methods::Rule Panel::ruleOf(const SchemeItem &item) const
{
    methods::Rule rule;
    rule.direction = item.direction;
    if (m_input.scheme.normalisation == Normalisation::Attainment || m_input.scheme.limits == Limits::Goal)
        rule.kind = Normalisation::Attainment;
    rule.low = item.low.value_or(methods::undefined);
    rule.high = item.high.value_or(methods::undefined);
    rule.target = item.target.value_or(methods::undefined);
    return rule;
}

methods::Scale Panel::fittedScale(std::size_t item) const
{
    const SchemeItem &of = m_input.items[item];
    // A scheme with fixed limits never falls back to the panel.
    const bool needsBoth = m_input.scheme.limits == Limits::Fixed && of.direction != Direction::Target;
    if (needsBoth && !(of.low && of.high)) {
        methods::Scale scale;
        scale.reason = methods::Reason::LimitsIncomplete;
        return scale;
    }
    return methods::scaleOf(window(m_columns[item]), ruleOf(of), m_arithmetic);
}

void Panel::fitLeaves()
{
    const bool isData = m_input.scheme.weighting != Weighting::Fixed;
    std::vector<double> z(isData ? (m_input.limitTo - m_input.limitFrom) * m_input.subjects.size() : 0);
    for (std::size_t i = 0; i < m_input.items.size(); ++i) {
        if (!isLeaf(m_input.items[i]))
            continue;
        m_columns[i] = columnOf(i);
        m_scales[i] = fittedScale(i);
        if (!isData)
            continue;
        methods::normalise(window(m_columns[i]), m_scales[i], z, m_arithmetic);
        m_information[i] = m_input.scheme.weighting == Weighting::Entropy
            ? methods::entropyOf(z, {}, m_arithmetic)
            : methods::deviationOf(z);
    }
}

void Panel::baseWeights()
{
    m_baseWeights.assign(nodeCount(), 0.0);
    std::vector<std::size_t> nodes;
    std::vector<methods::ColumnInformation> columns;
    double methodWeight = 0;
    for (std::size_t i = 0; i < m_input.items.size(); ++i) {
        const SchemeItem &item = m_input.items[i];
        if (item.kind == LeafKind::Group)
            continue;
        m_baseWeights[i + 1] = item.weight;
        if (item.kind == LeafKind::Method) {
            methodWeight += item.weight;
            continue;
        }
        nodes.push_back(i + 1);
        columns.push_back(m_information[i]);
    }
    if (m_input.scheme.weighting == Weighting::Fixed)
        return;
    methods::Weights found;
    methods::shareWeights(columns, found);
    m_weightReason = found.reason;
    for (std::size_t k = 0; k < nodes.size(); ++k)
        m_baseWeights[nodes[k]] = found.weight[k] * (1 - methodWeight);
}

void Panel::scaleGroup(std::size_t group, double weight, std::vector<double> &weights) const
{
    std::vector<std::size_t> below;
    std::vector<bool> inside(weights.size(), false);
    inside[group] = true;
    double sum = 0;
    for (std::size_t node = group + 1; node < weights.size(); ++node) {
        const methods::TreeNode &item = m_tree.nodes()[node];
        inside[node] = item.parent >= 0 && inside[at(item.parent)];
        if (!inside[node] || item.kind == methods::TreeNode::Kind::Group)
            continue;
        below.push_back(node);
        sum += weights[node];
    }
    for (const std::size_t node : below)
        weights[node] = sum > 0 ? weights[node] * weight / sum : weight / double(below.size());
}

std::vector<double> Panel::overridden(const std::map<QString, double> &overrides) const
{
    std::vector<double> weights = m_baseWeights;
    for (std::size_t i = 0; i < m_input.items.size(); ++i)
        if (const auto found = overrides.find(m_input.items[i].code);
            found != overrides.end() && m_input.items[i].kind == LeafKind::Group)
            scaleGroup(i + 1, found->second, weights);
    for (std::size_t i = 0; i < m_input.items.size(); ++i)
        if (const auto found = overrides.find(m_input.items[i].code);
            found != overrides.end() && m_input.items[i].kind != LeafKind::Group)
            weights[i + 1] = found->second;
    return weights;
}

void Panel::setWeights(const std::map<QString, double> &overrides)
{
    if (overrides == m_overrides)
        return;
    m_overrides = overrides;
    m_tree.setWeights(overridden(overrides));
    evaluate();
}

void Panel::evaluate()
{
    const std::size_t cells = m_input.cellCount();
    std::vector<double> z(nodeCount() * std::min(blockSize, cells));
    std::vector<double> coverage(z.size());
    for (std::size_t node = 0; node < nodeCount(); ++node)
        if (m_tree.nodes()[node].kind != methods::TreeNode::Kind::Leaf)
            m_nodeZ[node].resize(cells);
    for (std::size_t first = 0; first < cells; first += blockSize) {
        const std::size_t width = std::min(blockSize, cells - first);
        const methods::OutColumn block = methods::OutColumn(z).first(width * nodeCount());
        for (const int node : m_tree.leaves())
            methods::normalise(m_columns[at(node) - 1].subspan(first, width), m_scales[at(node) - 1],
                               block.subspan(at(node) * width, width), m_arithmetic);
        m_tree.evaluate(width, block, methods::OutColumn(coverage).first(block.size()), m_arithmetic);
        for (std::size_t node = 0; node < nodeCount(); ++node)
            if (!m_nodeZ[node].empty())
                std::copy_n(block.data() + node * width, width, m_nodeZ[node].data() + first);
        std::copy_n(coverage.data(), width, m_coverage.data() + first);
    }
}

double Panel::score(int period, int subject) const
{
    return 100 * m_nodeZ[0][cell(period, subject)];
}

double Panel::coverage(int period, int subject) const
{
    return m_coverage[cell(period, subject)];
}

double Panel::value(std::size_t item, int period, int subject) const
{
    return isLeaf(m_input.items[item]) ? m_columns[item][cell(period, subject)] : methods::undefined;
}

double Panel::z(std::size_t item, int period, int subject) const
{
    if (isLeaf(m_input.items[item]))
        return methods::normalised(value(item, period, subject), m_scales[item]);
    return m_nodeZ[item + 1][cell(period, subject)];
}

std::vector<double> Panel::effectiveWeights(int period, int subject) const
{
    std::vector<double> z(nodeCount());
    z[0] = m_nodeZ[0][cell(period, subject)];
    for (std::size_t i = 0; i < m_input.items.size(); ++i)
        z[i + 1] = this->z(i, period, subject);
    std::vector<double> nodes(nodeCount());
    m_tree.effectiveWeights(1, z, 0, nodes);
    nodes.erase(nodes.begin());
    return nodes;
}

bool Panel::isPreliminary(int period, int subject) const
{
    return m_soft[cell(period, subject)] != 0;
}

void Panel::markSoft()
{
    m_soft.assign(m_input.cellCount(), 0);
    std::map<std::int64_t, bool> changes;
    for (const SchemeItem &item : m_input.items)
        for (const auto &indicator : {item.indicator, item.denominator})
            if (indicator && isLeaf(item)) {
                bool &change = changes[indicator->value()];
                change = change || item.kind == LeafKind::Change;
            }
    const std::size_t width = m_input.subjects.size();
    for (const auto &[indicator, change] : changes) {
        const auto found = m_input.figures.find(indicator);
        if (found == m_input.figures.end())
            continue;
        const std::vector<std::uint8_t> &marks = found->second.marks;
        if (!hasSoft(marks))
            continue;
        for (std::size_t p = 0; p < m_input.periods.size(); ++p) {
            const int next = change ? nextYear(p) : -1;
            for (std::size_t s = 0; s < width; ++s)
                if (isSoft(marks[p * width + s])) {
                    m_soft[p * width + s] = 1;
                    if (next >= 0)
                        m_soft[at(next) * width + s] = 1;
                }
        }
    }
}

int Panel::nextYear(std::size_t period) const
{
    for (std::size_t p = period + 1; p < m_input.periods.size(); ++p)
        if (m_input.periods[p].sameLastYear() == m_input.periods[period])
            return static_cast<int>(p);
    return -1;
}

bool Panel::hasData(int period, int subject) const
{
    return std::any_of(m_input.figures.begin(), m_input.figures.end(), [&](const auto &column) {
        return methods::isPresent(column.second.values[cell(period, subject)]);
    });
}

double Panel::weight(std::size_t item) const
{
    return m_tree.weight(static_cast<int>(item) + 1);
}

Panel::Spot Panel::spotOf(std::size_t item, bool largest) const
{
    Spot spot;
    double best = methods::undefined;
    for (std::size_t p = m_input.limitFrom; p < m_input.limitTo; ++p)
        for (std::size_t s = 0; s < m_input.subjects.size(); ++s) {
            const double found = value(item, static_cast<int>(p), static_cast<int>(s));
            if (!methods::isPresent(found))
                continue;
            if (!methods::isPresent(best) || (largest ? found > best : found < best)) {
                best = found;
                spot = {static_cast<int>(p), static_cast<int>(s)};
            }
        }
    return spot;
}

} // namespace pilotage::workbook
