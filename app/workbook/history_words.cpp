#include "app/workbook/history_words.h"

#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "app/storage/queries/register_queries.h"
#include "app/workbook/row_words.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>

namespace pilotage::workbook {

namespace {

std::vector<HistoryLine> inWords(Model &model, const std::vector<storage::FieldChange> &changes)
{
    RowWords words(model);
    std::vector<HistoryLine> lines;
    lines.reserve(changes.size());
    for (const storage::FieldChange &change : changes) {
        // A subject's own row only says that there is one; the site or project stands beside it.
        if (change.table == QLatin1StringView("subject"))
            continue;
        HistoryLine line;
        line.seq = change.change.seq;
        line.utc = change.change.utc;
        line.actor = change.change.actor;
        line.label = change.change.label;
        line.reason = change.change.reason;
        if (change.withheld) { // the values are elsewhere or gone; say where
            line.row = messages::text(*change.withheld);
            lines.push_back(std::move(line));
            continue;
        }
        line.table = messages::tableLabel(change.table);
        line.row = words.rowText(change.table, change.key, change.row);
        if (change.column.isEmpty()) {
            const bool isNew = change.oldValue.isEmpty();
            line.field = isNew ? QCoreApplication::translate("History", "added")
                               : QCoreApplication::translate("History", "removed");
            (isNew ? line.after : line.before) = words.summary(change.table, change.key, change.row);
        } else {
            line.field = words.fieldText(change.table, change.column);
            line.before = words.valueText(change.table, change.key, change.column, change.oldValue);
            line.after = words.valueText(change.table, change.key, change.column, change.newValue);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::vector<HistoryLine> changesInWords(Workbook &workbook, std::int64_t seq, int limit)
{
    Workbook::Parts &parts = workbook.parts();
    return inWords(*parts.model, parts.store->fieldChanges(seq, limit));
}

std::vector<HistoryLine> cellHistoryInWords(Workbook &workbook, const ObservationKey &key)
{
    Workbook::Parts &parts = workbook.parts();
    return inWords(
        *parts.model,
        parts.store->rowHistory(QStringLiteral("observation"),
                                {key.subject.value(), key.indicator.value(), key.period.key(), key.part}));
}

std::vector<HistoryLine> subjectHistoryInWords(Workbook &workbook, SubjectId subject, int limit)
{
    Workbook::Parts &parts = workbook.parts();
    storage::Store &store = *parts.store;
    const Register &reg = parts.model->reg();
    std::vector<storage::FieldChange> changes;
    const auto add = [&](const char *table, std::int64_t id) {
        for (storage::FieldChange &change : store.rowHistory(QString::fromLatin1(table), {id}))
            changes.push_back(std::move(change));
    };
    add(toKey(reg.kindOf(subject)).data(), subject.value());
    for (const Enrolment &enrolment : reg.enrolments()) {
        if (enrolment.subject != subject)
            continue;
        add("enrolment", enrolment.id.value());
        for (const EnrolmentEvent &step : reg.eventsOf(enrolment.id))
            add("enrolment_event", step.id.value());
    }
    for (const Event &event : storage::eventsOf(store, subject))
        add("event", event.id.value());
    for (const Measure &measure : storage::measuresOf(store, subject))
        add("measure", measure.id.value());
    for (const Certification &certificate : storage::certificationsOf(store, subject))
        add("certification", certificate.id.value());
    std::stable_sort(changes.begin(), changes.end(),
                     [](const storage::FieldChange &left, const storage::FieldChange &right) {
                         return left.change.seq > right.change.seq;
                     });
    if (static_cast<int>(changes.size()) > limit)
        changes.erase(changes.begin() + limit, changes.end());
    return inWords(*parts.model, changes);
}

} // namespace pilotage::workbook
