#include "app/workbook/evaluator.h"
#include "app/workbook/ready_evaluation.h"
#include "app/workbook/saved_evaluation.h"
#include "app/workbook/workbook_parts.h"

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

storage::EvaluationBytes bytesOf(storage::Store &store, EvaluationId id)
{
    if (auto bytes = storage::evaluationBytes(store, id))
        return *bytes;
    throw storage::StorageError(u"unknown-evaluation"_s, QString::number(id.value()));
}

} // namespace

ReadyEvaluation readyEvaluation(Workbook &book, const EvaluationRequest &request, const QString &label)
{
    Workbook::Parts &parts = book.parts();
    const Scheme scheme = requestedScheme(*parts.model, request);
    SavedInputs inputs;
    inputs.period = request.period;
    inputs.weights = request.weights;
    for (const PanelPart &part : partsOf(*parts.model, scheme, request))
        inputs.parts.push_back({neededFor(part.panel->input(), request.period), part.subjects});
    // Saved results come from the plain path and from the very bytes that are kept.
    EvaluationResult result = computed(inputs);
    if (result.items.empty()) {
        result.scheme = scheme;
        result.items = parts.model->items(scheme.id);
    }
    ReadyEvaluation ready;
    ready.scheme = scheme;
    ready.subjects = result.rows.size();
    Evaluation &row = ready.row;
    row.scheme = scheme.id;
    row.scope = request.under;
    row.level = toKey(request.level);
    row.period = request.period;
    row.label = label;
    row.createdAt = parts.clock().toUTC().toString(Qt::ISODate);
    row.actor = parts.actor.name;
    row.inputDigest = result.inputDigest;
    ready.bytes = {toBytes(inputs), toBytes(result)};
    return ready;
}

EvaluationId Workbook::saveEvaluation(const EvaluationRequest &request, const QString &label)
{
    storage::Store &store = writable();
    ReadyEvaluation ready = readyEvaluation(*this, request, label);
    store.perform({tr("Save evaluation %1 %2").arg(ready.scheme.code, request.period.text()), label,
                   storage::ChangeKind::Ordinary},
                  [&] {
                      ready.row.id = EvaluationId(store.nextId());
                      storage::writeEvaluation(store, ready.row, ready.bytes);
                  });
    return ready.row.id;
}

EvaluationResult Workbook::savedEvaluation(EvaluationId id) const
{
    return resultOf(bytesOf(*d->store, id).results);
}

EvaluationResult Workbook::recomputed(EvaluationId id) const
{
    return computed(inputsOf(bytesOf(*d->store, id).inputs));
}

} // namespace pilotage::workbook
