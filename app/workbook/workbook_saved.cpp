#include "app/storage/queries/evaluation_queries.h"
#include "app/workbook/evaluator.h"
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

EvaluationId Workbook::saveEvaluation(const EvaluationRequest &request, const QString &label)
{
    storage::Store &store = writable();
    const Scheme scheme = requestedScheme(*d->model, request);
    SavedInputs inputs;
    inputs.period = request.period;
    inputs.weights = request.weights;
    for (const PanelPart &part : partsOf(*d->model, scheme, request))
        inputs.parts.push_back({neededFor(part.panel->input(), request.period), part.subjects});
    // Saved results come from the plain path and from the very bytes that are kept.
    EvaluationResult result = computed(inputs);
    if (result.items.empty()) {
        result.scheme = scheme;
        result.items = d->model->items(scheme.id);
    }
    Evaluation row;
    row.scheme = scheme.id;
    row.scope = request.under;
    row.level = toKey(request.level);
    row.period = request.period;
    row.label = label;
    row.createdAt = d->clock().toUTC().toString(Qt::ISODate);
    row.actor = d->actor.name;
    row.inputDigest = result.inputDigest;
    const storage::EvaluationBytes bytes{toBytes(inputs), toBytes(result)};
    store.perform({tr("Save evaluation %1 %2").arg(scheme.code, request.period.text()), label,
                   storage::ChangeKind::Ordinary},
                  [&] {
                      row.id = EvaluationId(store.nextId());
                      storage::writeEvaluation(store, row, bytes);
                  });
    return row.id;
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
