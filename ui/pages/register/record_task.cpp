#include "ui/pages/register/record_task.h"

#include "app/domain/validation.h"
#include "app/messages/issue_text.h"
#include "ui/pages/register/record_binding.h"

#include <QLocale>

#include <memory>

using namespace Qt::StringLiterals;
using namespace pilotage::workbook;

namespace pilotage::ui {

namespace {

/// The field that shows what a finding is about.
template<class T>
QString fieldOf(const QString &member)
{
    if constexpr (std::same_as<T, SiteRecord>)
        return member == "percent"_L1 ? u"shares"_s : member;
    if constexpr (std::same_as<T, EnrolmentRecord>)
        return member == "happenedOn"_L1 || member == "state"_L1 ? u"events"_s : member;
    return member;
}

template<class T>
void say(FieldMessages &messages, const Issues &issues)
{
    for (const Issue &issue : issues)
        messages.push_back({fieldOf<T>(issue.place.columnName), issue.severity, messages::text(issue)});
}

/// What is said to line `number` of a list.
void sayLine(FieldMessages &messages, const QString &key, int number, const Issues &issues)
{
    for (const Issue &issue : issues)
        messages.push_back(
            {key, issue.severity,
             RegisterForm::tr("Line %1: %2").arg(QString::number(number), messages::text(issue))});
}

template<class T>
FieldMessages judged(Workbook &book, const T &record)
{
    FieldMessages messages;
    say<T>(messages, RegisterEditing(book).judge(record));
    return messages;
}

template<>
FieldMessages judged(Workbook &book, const ProjectRecord &record)
{
    // Lines apart: the members of a milestone have the names of the project's.
    ProjectRecord alone = record;
    alone.milestones.clear();
    alone.funding.clear();
    FieldMessages messages;
    say<ProjectRecord>(messages, RegisterEditing(book).judge(alone));
    int number = 0;
    for (const Milestone &milestone : record.milestones)
        sayLine(messages, u"milestones"_s, ++number, validate(milestone));
    number = 0;
    for (const Funding &line : record.funding)
        sayLine(messages, u"funding"_s, ++number, validate(line));
    return messages;
}

template<RegisterRecord T>
FormOutcome outcomeOf(Workbook &book, const Edited &edited)
{
    FormOutcome outcome;
    outcome.isDone = !edited.isRefused();
    outcome.row = edited.id;
    say<T>(outcome.messages, edited.issues);
    for (const Issue &issue : edited.issues)
        outcome.isStale = outcome.isStale || issue.code == "row-changed-meanwhile"_L1;
    if (edited.seq != 0)
        if (const auto step = book.nextUndo())
            outcome.toast = step->label;
    return outcome;
}

template<RegisterRecord T>
FormTask taskOf(Workbook &book, RecordKind kind, const T &record)
{
    FormTask task;
    task.kind = toKey(kind);
    task.fields = RecordBinding<T>::fields(FormLists(book));
    task.values = RecordBinding<T>::values(record);
    task.verb = RegisterForm::tr("Save");
    task.judge = [&book, record](const FormValues &values) {
        T now = record;
        RecordBinding<T>::take(now, values);
        return judged(book, now);
    };
    return task;
}

template<RegisterRecord T>
FormTask newTask(Workbook &book, RecordKind kind, const T &record)
{
    FormTask task = taskOf(book, kind, record);
    task.title = newName(kind);
    task.caption = RegisterForm::tr("* has to be filled in");
    task.verb = RegisterForm::tr("Create");
    task.mayBeUnchanged = true;
    task.save = [&book, record](const FormValues &values) {
        T now = record;
        RecordBinding<T>::take(now, values);
        if (FieldMessages messages = judged(book, now); hasErrors(messages))
            return FormOutcome{.messages = std::move(messages)};
        return outcomeOf<T>(book, RegisterEditing(book).create(now));
    };
    return task;
}

template<RegisterRecord T>
std::optional<FormTask> editTask(Workbook &book, RecordKind kind, RecordId<T> id)
{
    const std::optional<T> found = RegisterEditing(book).find<T>(id);
    if (!found)
        return std::nullopt;
    // As it was shown; read again when somebody was faster.
    const auto read = std::make_shared<T>(*found);
    FormTask task = taskOf(book, kind, *found);
    task.title = editName(kind);
    task.row = id.value();
    task.judge = [&book, read](const FormValues &values) {
        T now = *read;
        RecordBinding<T>::take(now, values);
        return judged(book, now);
    };
    task.save = [&book, read](const FormValues &values) {
        T now = *read;
        RecordBinding<T>::take(now, values);
        if (FieldMessages messages = judged(book, now); hasErrors(messages))
            return FormOutcome{.messages = std::move(messages)};
        return outcomeOf<T>(book, RegisterEditing(book).update(*read, now));
    };
    task.readAgain = [&book, read, id] {
        if (auto present = RegisterEditing(book).find<T>(id))
            *read = *present;
        return RecordBinding<T>::values(*read);
    };
    return task;
}

/// A new record where the person stands.
template<RegisterRecord T>
void begin(T &record, const Beginning &from, bool isDemo)
{
    if constexpr (std::same_as<T, District>) {
        record.parent = from.district;
    } else if constexpr (std::same_as<T, SiteRecord>) {
        record.site.district = from.district;
        record.site.kind = SiteKind::Park;
        record.site.isDemo = isDemo;
    } else if constexpr (std::same_as<T, ProjectRecord>) {
        record.project.district = from.district;
        record.project.kind = ProjectKind::Benchmark;
        record.project.isDemo = isDemo;
    } else if constexpr (std::same_as<T, EnrolmentRecord>) {
        record.enrolment.subject = from.subject.value_or(SubjectId());
        record.enrolment.isDemo = isDemo;
    } else if constexpr (std::same_as<T, Organisation>) {
        record.district = from.district;
        record.kind = OrganisationKind::Enterprise;
        record.isDemo = isDemo;
    } else if constexpr (requires { record.subject; }) {
        record.subject = from.subject.value_or(SubjectId());
        record.isDemo = isDemo;
    } else if constexpr (std::same_as<T, Document>) {
        record.status = isDemo ? DocumentStatus::Demo : DocumentStatus::Unverified;
    }
}

QString textOf(const FormField &field, const QVariant &value)
{
    for (const FormChoice &choice : field.choices)
        if (value.isValid() && choice.key == value)
            return choice.text;
    if (!field.choices.empty() || field.editor == Editor::Rows || field.editor == Editor::Check)
        return {};
    if (field.editor == Editor::Number && value.isValid())
        return QLocale().toString(value.toDouble(), 'g', 12) + u' ' + field.unit;
    return value.toString();
}

} // namespace

FormTask newRecordTask(Workbook &book, RecordKind kind, const Beginning &from)
{
    return withRecord(kind, [&](auto record) {
        begin(record, from, FormLists(book).isTraining());
        return newTask(book, kind, record);
    });
}

std::optional<FormTask> editRecordTask(Workbook &book, RecordKind kind, std::int64_t id)
{
    return withRecord(kind, [&](auto record) {
        using T = decltype(record);
        std::optional<FormTask> task = editTask<T>(book, kind, RecordId<T>(id));
        if (task)
            for (const char *key : {"name", "nameZh", "title"})
                if (task->values.contains(QLatin1StringView(key)))
                    task->caption = task->values.value(QLatin1StringView(key)).toString();
        return task;
    });
}

QString removalText(const Removal &removal)
{
    QStringList parts;
    for (const auto &[table, count] : removal.rows)
        if (table != "subject"_L1 && count > 0)
            parts << RegisterForm::tr("%1 %2", "number and what")
                         .arg(QLocale().toString(qlonglong(count)), messages::tableLabel(table));
    return parts.join(RegisterForm::tr(", ", "between what is deleted"));
}

std::vector<std::pair<QString, QString>> recordInWords(const FormTask &task)
{
    std::vector<std::pair<QString, QString>> words;
    for (const FormField &field : task.fields)
        if (const QString text = textOf(field, task.values.value(field.key)); !text.isEmpty())
            words.emplace_back(field.label, text);
    return words;
}

} // namespace pilotage::ui
