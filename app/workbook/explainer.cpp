#include "app/workbook/explainer.h"

#include "app/methods/coupling.h"
#include "app/storage/error.h"
#include "app/workbook/evaluator.h"
#include "app/workbook/explain_inputs.h"
#include "app/workbook/explain_text.h"
#include "app/workbook/panel_inputs.h"
#include "app/workbook/scheme_params.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// Builds the tree of one object of a panel.
class TreeBuilder
{
public:
    TreeBuilder(Model &model, const Panel &panel, const EvaluationRequest &request, int period, int subject)
        : m_panel(panel)
        , m_inputs(model, panel, request, period, subject)
        , m_period(period)
        , m_subject(subject)
        , m_weights(panel.effectiveWeights(period, subject))
    {
    }

    [[nodiscard]] ExplanationNode root() const
    {
        const Scheme &scheme = m_panel.input().scheme;
        ExplanationNode node;
        node.kind = ExplanationNode::Kind::Score;
        node.code = scheme.code;
        node.nameZh = scheme.nameZh;
        node.nameEn = scheme.nameEn;
        node.weight = 1;
        node.value = m_panel.score(m_period, m_subject);
        node.z = node.value / 100;
        node.contribution = node.value;
        node.unit = u"score"_s;
        node.decimals = 1;
        for (std::size_t i = 0; i < m_panel.itemCount(); ++i)
            if (!item(i).parent)
                node.children.push_back(nodeOf(i));
        node.formula = sumFormula(node, product(u"100"_s, QString()).trimmed() + u' ');
        if (std::isnan(node.value))
            node.notes.push_back(lowCoverage(node));
        return node;
    }

private:
    [[nodiscard]] const SchemeItem &item(std::size_t i) const { return m_panel.input().items[i]; }

    [[nodiscard]] static Issue lowCoverage(const ExplanationNode &node)
    {
        return {Severity::Warning, u"low-coverage"_s, {}, {node.nameZh, node.nameEn, node.code}};
    }

    /// (w1 × z1 + w2 × z2) / (w1 + w2) over the children that have a value.
    [[nodiscard]] static QString sumFormula(const ExplanationNode &node, const QString &factor)
    {
        QStringList terms;
        QStringList weights;
        double points = 0;
        double weight = 0;
        for (const ExplanationNode &child : node.children) {
            if (std::isnan(child.z) || !(child.weight > 0))
                continue;
            terms << product(shareText(child.weight), shareText(child.z));
            weights << shareText(child.weight);
            points += child.weight * child.z;
            weight += child.weight;
        }
        if (terms.isEmpty() || std::isnan(node.z))
            return {};
        QString text = factor + u'(' + terms.join(u" + "_s) + u')';
        if (std::abs(weight - 1) > 1e-9)
            text += u" / "_s + (weights.size() > 1 ? u'(' + weights.join(u" + "_s) + u')' : weights.front());
        return text + u" = "_s
            + (factor.isEmpty() ? shareText(points / weight) : fixedText(100 * points / weight, 1));
    }

    [[nodiscard]] ExplanationNode nodeOf(std::size_t i) const
    {
        ExplanationNode node;
        node.code = item(i).code;
        node.nameZh = item(i).nameZh;
        node.nameEn = item(i).nameEn;
        node.z = m_panel.z(i, m_period, m_subject);
        // Without a score nothing is renormalised: then the weight is the scheme's own.
        const bool scored = !std::isnan(m_panel.score(m_period, m_subject));
        node.weight = scored ? m_weights[i] : m_panel.weight(i);
        if (scored && !std::isnan(node.z))
            node.contribution = 100 * m_weights[i] * node.z;
        if (item(i).kind == LeafKind::Group)
            fillGroup(node, i);
        else if (item(i).kind == LeafKind::Method)
            fillMethod(node, i);
        else
            fillLeaf(node, i);
        return node;
    }

    void fillGroup(ExplanationNode &node, std::size_t i) const
    {
        node.kind = ExplanationNode::Kind::Group;
        for (std::size_t k = i + 1; k < m_panel.itemCount(); ++k)
            if (item(k).parent == item(i).id)
                node.children.push_back(nodeOf(k));
        node.formula = sumFormula(node, {});
        if (std::isnan(node.z) && m_panel.weight(i) > 0)
            node.notes.push_back(lowCoverage(node));
    }

    void fillMethod(ExplanationNode &node, std::size_t i) const
    {
        node.kind = ExplanationNode::Kind::Method;
        std::vector<double> systems;
        QStringList shown;
        for (const QString &code : methodParams(item(i)).of)
            for (std::size_t k = 0; k < m_panel.itemCount(); ++k)
                if (item(k).code == code) {
                    ExplanationNode part;
                    part.kind = ExplanationNode::Kind::Group;
                    part.code = code;
                    part.nameZh = item(k).nameZh;
                    part.nameEn = item(k).nameEn;
                    part.z = m_panel.z(k, m_period, m_subject);
                    part.value = part.z;
                    part.decimals = 3;
                    part.formula = u"U%1 = %2"_s.arg(systems.size() + 1).arg(shareText(part.z));
                    if (std::isnan(part.z))
                        part.notes.push_back(missing(item(k)));
                    systems.push_back(part.z);
                    node.children.push_back(std::move(part));
                }
        const methods::Coupling found = methods::coupling(systems);
        node.value = found.d;
        node.decimals = 3;
        if (found.reason != methods::Reason::None) {
            node.notes.push_back(
                {Severity::Warning, QString(toKey(found.reason)), {}, {node.nameZh, node.nameEn}});
            return;
        }
        node.formula = u"D = \u221a(C \u00d7 T) = \u221a(%1 \u00d7 %2) = %3"_s.arg(
            shareText(found.c), shareText(found.t), shareText(found.d));
    }

    [[nodiscard]] Issue missing(const SchemeItem &what) const
    {
        const Period period = m_panel.input().periods[static_cast<std::size_t>(m_period)];
        return {Severity::Warning, u"missing-input"_s, {}, {what.nameZh, what.nameEn, period.text()}};
    }

    void fillLeaf(ExplanationNode &node, std::size_t i) const
    {
        node.kind = ExplanationNode::Kind::Leaf;
        node.value = m_panel.value(i, m_period, m_subject);
        m_inputs.describe(node, item(i));
        const methods::Scale &scale = m_panel.scale(i);
        if (std::isnan(node.value)) {
            node.notes.push_back(
                item(i).kind == LeafKind::ComplianceRate
                    ? Issue{Severity::Note, u"not-applicable"_s, {}, {node.nameZh, node.nameEn}}
                    : missing(item(i)));
        } else {
            const QString z = zFormula(scale, node);
            if (!z.isEmpty())
                node.formula = node.formula.isEmpty() ? z : node.formula + u"; "_s + z;
            if (const methods::Reason reason = methods::remark(node.value, scale);
                reason != methods::Reason::None)
                node.notes.push_back(
                    {Severity::Note, QString(toKey(reason)), {}, {node.nameZh, node.nameEn, item(i).code}});
        }
        m_inputs.addLimits(node, i);
    }

    /// "0.050 × 0.820, 0.820 = (1.43 − 0.61) / (1.43 − 0.43)"
    [[nodiscard]] static QString zFormula(const methods::Scale &scale, const ExplanationNode &node)
    {
        if (!scale.isUsable() || std::isnan(node.z))
            return {};
        const auto text = [&](double value) { return fixedText(value, node.decimals); };
        const QString z = shareText(node.z);
        const QString head = product(shareText(node.weight), z);
        const bool attained = scale.rule.kind == Normalisation::Attainment;
        if (scale.reason == methods::Reason::ZeroVariance)
            return head;
        if (scale.rule.direction == Direction::Interval || scale.rule.direction == Direction::Target)
            return head + u", "_s + z + u" = 1 \u2212 |\u0394| / "_s + text(scale.reach);
        const bool down = scale.rule.direction == Direction::Cost && !attained;
        const QString above = down ? difference(text(scale.high), text(node.value))
                                   : difference(text(node.value), text(scale.low));
        return head + u", "_s + z + u" = "_s + quotient(above, difference(text(scale.high), text(scale.low)));
    }

    const Panel &m_panel;
    ExplainInputs m_inputs;
    int m_period;
    int m_subject;
    std::vector<double> m_weights;
};

} // namespace

ExplanationNode explain(Model &model, const EvaluationRequest &request, SubjectId subject)
{
    const Register &reg = model.reg();
    const District *district = reg.district(subject);
    if (!district)
        throw storage::StorageError(u"unknown-subject"_s, QString::number(subject.value()));
    EvaluationRequest own = request;
    own.level = district->level;
    const Scheme &scheme = requestedScheme(model, own);
    const SubjectId group = panelGroup(reg, *district);
    const auto groups = panelGroups(reg, own.level);
    const Panel &panel = panelFor(model, scheme, own, group, groups.at(group));
    const int period = panel.input().positionOf(own.period);
    const int position = panel.input().positionOf(subject);
    return TreeBuilder(model, panel, own, period, position).root();
}

} // namespace pilotage::workbook
