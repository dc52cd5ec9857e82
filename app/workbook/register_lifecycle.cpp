#include "app/domain/findings.h"
#include "app/domain/lifecycle.h"
#include "app/messages/labels.h"
#include "app/storage/queries/log_queries.h"
#include "app/workbook/register_editing.h"
#include "app/workbook/register_rows.h"
#include "app/workbook/register_rules.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

QString stepLabel(const char *pattern, Lifecycle state, const QString &name)
{
    return QCoreApplication::translate("History", pattern).arg(messages::label(state), name);
}

std::optional<storage::LoggedChange> sealOf(storage::Store &store, const EnrolmentRecord &record)
{
    if (record.events.empty())
        return std::nullopt;
    return storage::sealOn(store, u"enrolment_event"_s, {record.events.back().id.value()});
}

/// The state that a sealed step replaced, as the log has it.
std::optional<Lifecycle> stateBefore(storage::Store &store, std::int64_t seal, EnrolmentId id)
{
    for (const storage::FieldChange &field : store.fieldChanges(seal, 1000))
        if (field.table == "enrolment"_L1 && field.column == "state"_L1
            && field.key == QString::number(id.value()))
            return fromKey<Lifecycle>(field.oldValue);
    return std::nullopt;
}

Issues gone(EnrolmentId id)
{
    Findings findings;
    findings.error(u"row-gone"_s, {}, {QString::number(id.value())});
    return std::move(findings).issues();
}

} // namespace

Edited RegisterEditing::advance(EnrolmentId enrolment, EnrolmentEvent step)
{
    Model &model = Access::model(*m_book);
    storage::Store &store = Access::writing(*m_book);
    const auto record = find<EnrolmentRecord>(enrolment);
    if (!record)
        return {gone(enrolment)};
    step.id = {};
    step.enrolment = enrolment;
    if (step.author.isEmpty())
        step.author = Access::parts(*m_book).actor.name;
    EnrolmentRecord now = *record;
    now.enrolment.state = step.state;
    now.events.push_back(step);
    Findings findings;
    // One step at a time: the record as a whole may have gaps, a new step may not make one.
    findings.take(lifecycleIssues(record->enrolment.state, step.state));
    if (step.happenedOn.isEmpty())
        findings.error(u"date-needed"_s, u"happenedOn"_s);
    if (!step.document)
        findings.note(u"step-without-document"_s, u"document"_s);
    Edited edited{std::move(findings).issues(), 0, enrolment.value()};
    if (!edited.isRefused())
        for (const Issue &issue : judged(model, now))
            edited.issues.push_back(issue);
    if (edited.isRefused())
        return edited;
    const QString name = RecordName<EnrolmentRecord>::of(now, model.reg());
    storage::Operation operation{stepLabel(QT_TRANSLATE_NOOP("History", "Step “%1” of %2"), step.state, name),
                                 step.reason, storage::ChangeKind::Sealing};
    edited.seq = store.perform(operation, [&] { RecordRows<EnrolmentRecord>::update(store, *record, now); });
    return edited;
}

Edited RegisterEditing::takeBack(EnrolmentId enrolment, const QString &reason)
{
    storage::Store &store = Access::writing(*m_book);
    const auto record = find<EnrolmentRecord>(enrolment);
    if (!record)
        return {gone(enrolment)};
    const auto seal = sealOf(store, *record);
    Findings findings;
    if (reason.trimmed().isEmpty())
        findings.error(u"reason-needed"_s, u"reason"_s);
    if (!seal)
        findings.error(u"step-not-sealed"_s, u"events"_s);
    Edited edited{std::move(findings).issues(), 0, enrolment.value()};
    if (edited.isRefused())
        return edited;
    EnrolmentRecord now = *record;
    now.enrolment.state
        = stateBefore(store, seal->seq, enrolment)
              .value_or(record->events.size() > 1 ? record->events[record->events.size() - 2].state
                                                  : Lifecycle::Draft);
    now.events.pop_back();
    const QString name = RecordName<EnrolmentRecord>::of(now, Access::model(*m_book).reg());
    storage::Operation operation{
        stepLabel(QT_TRANSLATE_NOOP("History", "Take back step “%1” of %2"), record->enrolment.state, name),
        reason, storage::ChangeKind::Sealing, seal->seq};
    edited.seq = store.perform(operation, [&] { RecordRows<EnrolmentRecord>::update(store, *record, now); });
    return edited;
}

bool RegisterEditing::mayTakeBack(EnrolmentId enrolment) const
{
    const auto record = find<EnrolmentRecord>(enrolment);
    return record && sealOf(Access::reading(*m_book), *record).has_value();
}

} // namespace pilotage::workbook
