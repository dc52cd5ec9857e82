#include "app/domain/findings.h"
#include "app/domain/validation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <set>
#include <unordered_map>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

constexpr double weightNoise = 1e-6; // weights are written with few digits

bool carriesWeight(const SchemeItem &item)
{
    return item.kind != LeafKind::Group;
}

QString number(double value)
{
    return QString::number(value, 'g', 12);
}

/// The tree of one scheme, with what is wrong with it.
class Tree
{
public:
    Tree(Findings &findings, const Scheme &scheme, std::span<const SchemeItem> items, const Lookups &lookups)
        : m_findings(findings)
        , m_scheme(scheme)
        , m_items(items)
        , m_lookups(lookups)
    {
        for (const SchemeItem &item : items) {
            m_byId.emplace(item.id, &item);
            if (item.parent)
                m_children.emplace(*item.parent, &item);
        }
    }

    void check()
    {
        std::set<QString> codes;
        double sum = 0;
        for (const SchemeItem &item : m_items) {
            m_findings.needText(item.code, u"code-empty"_s, u"code"_s);
            if (!codes.insert(item.code).second)
                m_findings.error(u"item-code-twice"_s, u"code"_s, {item.code});
            checkPlace(item);
            checkLeaf(item);
            if (carriesWeight(item))
                sum += item.weight;
        }
        if (std::abs(sum - 1) > weightNoise)
            m_findings.error(u"scheme-weights-sum"_s, u"weight"_s, {number(sum)});
    }

private:
    [[nodiscard]] bool isOwnAncestor(const SchemeItem &item) const
    {
        std::set<SchemeItemId> seen;
        const SchemeItem *at = &item;
        while (at->parent && seen.insert(at->id).second) {
            const auto parent = m_byId.find(*at->parent);
            if (parent == m_byId.end())
                return false;
            at = parent->second;
        }
        return at->parent.has_value();
    }

    void checkPlace(const SchemeItem &item)
    {
        if (item.parent && !m_byId.contains(*item.parent))
            m_findings.error(u"item-parent-missing"_s, u"parent"_s, {item.code});
        if (isOwnAncestor(item))
            m_findings.error(u"item-cycle"_s, u"parent"_s, {item.code});
        if (!(item.weight >= 0 && item.weight <= 1))
            m_findings.error(u"item-weight-range"_s, u"weight"_s, {item.code, number(item.weight)});
        const auto [first, last] = m_children.equal_range(item.id);
        if (carriesWeight(item)) {
            if (first != last)
                m_findings.error(u"item-leaf-with-children"_s, u"kind"_s, {item.code});
            return;
        }
        if (first == last)
            return m_findings.error(u"item-group-empty"_s, u"kind"_s, {item.code});
        double below = 0;
        for (auto child = first; child != last; ++child)
            below += child->second->weight;
        if (item.weight != 0 && std::abs(item.weight - below) > weightNoise)
            m_findings.error(u"item-group-weight"_s, u"weight"_s,
                             {item.code, number(item.weight), number(below)});
    }

    [[nodiscard]] bool isThere(const std::optional<IndicatorId> &indicator) const
    {
        return indicator && (!m_lookups.indicator || m_lookups.indicator(*indicator));
    }

    void checkLeaf(const SchemeItem &item)
    {
        switch (item.kind) {
        case LeafKind::Group:
            return;
        case LeafKind::Method:
            return checkMethod(item);
        case LeafKind::Ratio:
            if (!isThere(item.denominator))
                m_findings.error(u"item-denominator-missing"_s, u"denominator"_s, {item.code});
            [[fallthrough]];
        case LeafKind::Observation:
        case LeafKind::Change:
            if (!isThere(item.indicator))
                m_findings.error(u"item-indicator-missing"_s, u"indicator"_s, {item.code});
            if (!std::isfinite(item.factor) || item.factor == 0)
                m_findings.error(u"item-factor"_s, u"factor"_s, {item.code});
            break;
        case LeafKind::RegisterCount:
            checkTypes(item);
            break;
        case LeafKind::ComplianceRate:
            break;
        }
        checkScale(item);
    }

    void checkScale(const SchemeItem &item)
    {
        if (item.direction == Direction::Neutral)
            m_findings.error(u"item-direction-neutral"_s, u"direction"_s, {item.code});
        if (item.direction == Direction::Target && !item.target)
            m_findings.error(u"item-target-missing"_s, u"target"_s, {item.code});
        const bool needsLimits = m_scheme.limits == Limits::Fixed || m_scheme.limits == Limits::Goal
            || m_scheme.normalisation == Normalisation::Attainment || item.direction == Direction::Interval;
        if (needsLimits && !(item.low && item.high))
            m_findings.error(u"item-limits-missing"_s, u"low"_s, {item.code});
        // For attainment low is the base and high the goal, which for costs lies below the base.
        const bool mustRise
            = m_scheme.normalisation == Normalisation::Minmax && m_scheme.limits != Limits::Goal;
        if (item.low && item.high && (mustRise ? *item.low >= *item.high : *item.low == *item.high))
            m_findings.error(u"item-limits-order"_s, u"low"_s,
                             {item.code, number(*item.low), number(*item.high)});
    }

    void checkMethod(const SchemeItem &item)
    {
        const QJsonObject params = QJsonDocument::fromJson(item.params.toUtf8()).object();
        if (params[u"method"_s].toString().isEmpty())
            return m_findings.error(u"item-params"_s, u"params"_s, {item.code, u"method"_s});
        const QJsonArray of = params[u"of"_s].toArray();
        bool allKnown = !of.isEmpty();
        for (const QJsonValue &code : of)
            allKnown = allKnown && isSibling(item, code.toString());
        if (!allKnown)
            m_findings.error(u"item-params"_s, u"params"_s, {item.code, u"of"_s});
    }

    void checkTypes(const SchemeItem &item)
    {
        const QJsonObject params = QJsonDocument::fromJson(item.params.toUtf8()).object();
        if (params[u"types"_s].toArray().isEmpty())
            m_findings.error(u"item-params"_s, u"params"_s, {item.code, u"types"_s});
    }

    [[nodiscard]] bool isSibling(const SchemeItem &item, const QString &code) const
    {
        for (const SchemeItem &other : m_items)
            if (other.code == code && other.parent == item.parent && other.id != item.id)
                return true;
        return false;
    }

    Findings &m_findings;
    const Scheme &m_scheme;
    std::span<const SchemeItem> m_items;
    const Lookups &m_lookups;
    std::unordered_map<SchemeItemId, const SchemeItem *> m_byId;
    std::unordered_multimap<SchemeItemId, const SchemeItem *> m_children;
};

} // namespace

Issues validate(const Scheme &scheme, std::span<const SchemeItem> items, const Lookups &lookups)
{
    Findings findings;
    findings.needText(scheme.code, u"code-empty"_s, u"code"_s);
    findings.needText(scheme.nameZh, u"name-empty"_s, u"nameZh"_s);
    if (scheme.panelFrom > scheme.panelTo)
        findings.error(u"panel-order"_s, u"panelFrom"_s,
                       {QString::number(scheme.panelFrom), QString::number(scheme.panelTo)});
    if (!(scheme.coverageMin >= 0 && scheme.coverageMin <= 1))
        findings.error(u"coverage-range"_s, u"coverageMin"_s, {number(scheme.coverageMin)});
    if (items.empty())
        findings.error(u"scheme-empty"_s, u"items"_s);
    else
        Tree(findings, scheme, items, lookups).check();
    return std::move(findings).issues();
}

} // namespace pilotage
