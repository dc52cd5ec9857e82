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

constexpr std::size_t blockSize = 512;

bool isLeaf(const SchemeItem &item)
{
    return item.kind != LeafKind::Group && item.kind != LeafKind::Method;
}

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
    , m_tree(treeOf(m_input))
    , m_values(m_input.items.size())
    , m_scales(m_input.items.size())
    , m_information(m_input.items.size())
    , m_z(std::make_unique_for_overwrite<double[]>(nodeCount() * m_input.cellCount()))
    , m_coverage(m_input.cellCount(), 0.0)
{
    fillValues();
    markSoft();
    normaliseLeaves(arithmetic);
    baseWeights();
    m_tree.setWeights(m_baseWeights);
    evaluate();
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

Panel::Block Panel::blockOf(std::size_t cell) const
{
    const std::size_t first = cell / blockSize * blockSize;
    return {first, std::min(blockSize, m_input.cellCount() - first)};
}

std::span<double> Panel::cellsOf(Block block) const
{
    return {m_z.get() + block.first * nodeCount(), block.width * nodeCount()};
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

void Panel::normaliseLeaves(methods::Arithmetic arithmetic)
{
    const std::size_t cells = m_input.cellCount();
    std::vector<double> z(cells);
    for (std::size_t i = 0; i < m_input.items.size(); ++i) {
        const SchemeItem &item = m_input.items[i];
        if (!isLeaf(item))
            continue;
        // A scheme with fixed limits never falls back to the panel.
        const bool needsBoth = m_input.scheme.limits == Limits::Fixed && item.direction != Direction::Target;
        if (needsBoth && !(item.low && item.high))
            m_scales[i].reason = methods::Reason::LimitsIncomplete;
        else
            m_scales[i] = methods::scaleOf(window(columnOf(i)), ruleOf(item));
        methods::normalise(columnOf(i), m_scales[i], z);
        if (m_input.scheme.weighting == Weighting::Entropy)
            m_information[i] = methods::entropyOf(window(z), {}, arithmetic);
        else if (m_input.scheme.weighting == Weighting::Stddev)
            m_information[i] = methods::deviationOf(window(z));
        for (std::size_t first = 0; first < cells; first += blockSize) {
            const Block block = blockOf(first);
            std::copy_n(z.data() + first, block.width, cellsOf(block).data() + (i + 1) * block.width);
        }
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
    std::vector<double> coverage(nodeCount() * std::min(blockSize, m_input.cellCount()));
    for (std::size_t first = 0; first < m_input.cellCount(); first += blockSize) {
        const Block block = blockOf(first);
        m_tree.evaluate(block.width, cellsOf(block),
                        methods::OutColumn(coverage).first(block.width * nodeCount()));
        std::copy_n(coverage.data(), block.width, m_coverage.data() + first);
    }
}

double Panel::score(int period, int subject) const
{
    const std::size_t place = cell(period, subject);
    const Block block = blockOf(place);
    return 100 * cellsOf(block)[place - block.first];
}

double Panel::coverage(int period, int subject) const
{
    return m_coverage[cell(period, subject)];
}

double Panel::value(std::size_t item, int period, int subject) const
{
    return isLeaf(m_input.items[item]) ? columnOf(item)[cell(period, subject)] : methods::undefined;
}

double Panel::z(std::size_t item, int period, int subject) const
{
    const std::size_t place = cell(period, subject);
    const Block block = blockOf(place);
    return cellsOf(block)[(item + 1) * block.width + place - block.first];
}

std::vector<double> Panel::effectiveWeights(int period, int subject) const
{
    const std::size_t place = cell(period, subject);
    const Block block = blockOf(place);
    std::vector<double> nodes(nodeCount());
    m_tree.effectiveWeights(block.width, cellsOf(block), place - block.first, nodes);
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
