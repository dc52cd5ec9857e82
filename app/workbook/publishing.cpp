#include "app/workbook/publishing.h"

#include "app/domain/refusal.h"
#include "app/workbook/ready_evaluation.h"
#include "app/workbook/workbook_parts.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

/// log, exp and pow differ in their last bits between processors. Relative.
constexpr double sameScore = 1e-12;

QString nameOf(const Evaluation &evaluation)
{
    return evaluation.label.isEmpty() ? QString::number(evaluation.id.value()) : evaluation.label;
}

bool isSame(double a, double b)
{
    return (std::isnan(a) && std::isnan(b)) || std::abs(a - b) <= sameScore * std::abs(a);
}

bool isSame(const EvaluationResult &a, const EvaluationResult &b)
{
    if (a.rows.size() != b.rows.size() || a.inputDigest != b.inputDigest)
        return false;
    for (std::size_t i = 0; i < a.rows.size(); ++i)
        if (a.rows[i].subject != b.rows[i].subject || a.rows[i].rank != b.rows[i].rank
            || !isSame(a.rows[i].score, b.rows[i].score))
            return false;
    return true;
}

Issues wordsMissing(const QString &label, const QString &reason)
{
    Issues issues;
    if (label.trimmed().isEmpty())
        issues.push_back(refusal(u"label-needed"_s));
    if (reason.trimmed().isEmpty())
        issues.push_back(refusal(u"reason-needed"_s));
    return issues;
}

} // namespace

SavedEvaluationInfo Publishing::infoOf(const Evaluation &evaluation) const
{
    Workbook::Parts &parts = m_book.parts();
    SavedEvaluationInfo info;
    info.evaluation = evaluation;
    for (const Scheme &scheme : m_book.schemes())
        if (scheme.id == evaluation.scheme)
            info.scheme = scheme;
    if (evaluation.scope) {
        info.scopeZh = m_book.subjectName(*evaluation.scope, false);
        info.scopeEn = m_book.subjectName(*evaluation.scope, true);
    }
    if (evaluation.state != EvaluationState::Published)
        return info;
    for (const storage::FieldChange &field :
         parts.store->rowHistory(u"evaluation"_s, {evaluation.id.value()})) {
        const bool publishes = field.column == "state"_L1
            ? field.newValue == "published"_L1
            : field.column.isEmpty() && !field.newValue.isEmpty();
        if (field.change.kind != storage::ChangeKind::Sealing || !publishes)
            continue;
        info.seal = field.change.seq;
        info.publishedAt = field.change.utc;
        info.publishedBy = field.change.actor;
        info.reason = field.change.reason;
        break; // newest first
    }
    return info;
}

std::vector<SavedEvaluationInfo> Publishing::list() const
{
    std::vector<SavedEvaluationInfo> found;
    for (const Evaluation &evaluation : m_book.evaluations())
        found.push_back(infoOf(evaluation));
    return found;
}

std::optional<SavedEvaluationInfo> Publishing::find(EvaluationId id) const
{
    for (const Evaluation &evaluation : m_book.evaluations())
        if (evaluation.id == id)
            return infoOf(evaluation);
    return std::nullopt;
}

Issues Publishing::provenAgain(EvaluationId id) const
{
    const auto bytes = storage::evaluationBytes(*m_book.parts().store, id);
    if (!bytes)
        return {refusal(u"evaluation-without-content"_s, {QString::number(id.value())})};
    if (!isSame(m_book.savedEvaluation(id), m_book.recomputed(id)))
        return {refusal(u"evaluation-not-reproduced"_s, {QString::number(id.value())})};
    return {};
}

PublishOutcome Publishing::publish(EvaluationId id, const QString &label, const QString &reason)
{
    storage::Store &store = m_book.writable();
    const auto info = find(id);
    if (!info)
        return {{}, {refusal(u"unknown-evaluation"_s, {QString::number(id.value())})}};
    const QString name = label.trimmed().isEmpty() ? info->evaluation.label : label.trimmed();
    if (info->evaluation.state == EvaluationState::Published)
        return {{}, {refusal(u"evaluation-published"_s, {nameOf(info->evaluation)})}};
    if (Issues issues = wordsMissing(name, reason); !issues.empty())
        return {{}, std::move(issues)};
    if (Issues issues = provenAgain(id); !issues.empty())
        return {{}, std::move(issues)};
    store.perform({tr("Publish %1").arg(name), reason.trimmed(), storage::ChangeKind::Sealing},
                  [&] { storage::setEvaluationState(store, id, EvaluationState::Published, name); });
    return {id, {}};
}

PublishOutcome Publishing::publish(const EvaluationRequest &request, const QString &label,
                                   const QString &reason)
{
    storage::Store &store = m_book.writable();
    if (Issues issues = wordsMissing(label, reason); !issues.empty())
        return {{}, std::move(issues)};
    if (!request.weights.empty())
        return {{}, {refusal(u"publish-trial-weights"_s)}};
    ReadyEvaluation ready = readyEvaluation(m_book, request, label.trimmed());
    if (ready.subjects == 0)
        return {{}, {refusal(u"publish-without-rows"_s)}};
    ready.row.state = EvaluationState::Published;
    store.perform({tr("Publish %1").arg(ready.row.label), reason.trimmed(), storage::ChangeKind::Sealing},
                  [&] {
                      ready.row.id = EvaluationId(store.nextId());
                      storage::writeEvaluation(store, ready.row, ready.bytes);
                  });
    return {ready.row.id, {}};
}

Issues Publishing::withdraw(EvaluationId id, const QString &reason)
{
    storage::Store &store = m_book.writable();
    const auto info = find(id);
    if (!info)
        return {refusal(u"unknown-evaluation"_s, {QString::number(id.value())})};
    if (info->evaluation.state != EvaluationState::Published)
        return {refusal(u"evaluation-not-published"_s, {nameOf(info->evaluation)})};
    if (reason.trimmed().isEmpty())
        return {refusal(u"reason-needed"_s)};
    storage::Operation operation{tr("Withdraw %1").arg(nameOf(info->evaluation)), reason.trimmed(),
                                 storage::ChangeKind::Sealing};
    QString label = info->evaluation.label;
    if (info->seal != 0) {
        operation.lifts = info->seal;
        // As it was before, so that the step that saved it can be undone again.
        for (const storage::FieldChange &field : store.fieldChanges(info->seal, 10))
            if (field.table == "evaluation"_L1 && field.column == "label"_L1)
                label = field.oldValue;
    }
    store.perform(operation, [&] { storage::setEvaluationState(store, id, EvaluationState::Draft, label); });
    return {};
}

Issues Publishing::remove(EvaluationId id, const QString &reason)
{
    storage::Store &store = m_book.writable();
    const auto info = find(id);
    if (!info)
        return {refusal(u"unknown-evaluation"_s, {QString::number(id.value())})};
    if (info->evaluation.state == EvaluationState::Published)
        return {refusal(u"evaluation-published"_s, {nameOf(info->evaluation)})};
    store.perform({tr("Delete saved evaluation %1").arg(nameOf(info->evaluation)), reason,
                   storage::ChangeKind::Ordinary},
                  [&] { storage::removeDraft(store, id); });
    return {};
}

} // namespace pilotage::workbook
