#include "app/domain/date_text.h"
#include "app/domain/lifecycle.h"
#include "app/messages/issue_text.h"
#include "ui/pages/register/record_binding.h"
#include "ui/pages/register/record_task.h"

#include <QLocale>

#include <map>
#include <memory>

// Moving, and the steps of the procedure.

using namespace Qt::StringLiterals;
using namespace pilotage::workbook;

namespace pilotage::ui {

namespace {

bool isEnglish()
{
    return QLocale().language() != QLocale::Chinese;
}

/// Divisions, with the sites in each if `withSites`; keys d<id> and s<id>.
std::vector<FormChoice> placeChoices(Workbook &book, bool withSites, SubjectId moving)
{
    std::map<SubjectId, std::vector<Site>> sites;
    if (withSites)
        for (const Site &site : book.sites())
            if (site.district && site.id != moving)
                sites[*site.district].push_back(site);
    std::vector<FormChoice> choices;
    for (const FormChoice &district : FormLists(book).districts()) {
        const SubjectId id(district.key.toLongLong());
        if (id == moving)
            continue;
        choices.push_back({u'd' + QString::number(id.value()), district.text, district.depth});
        for (const Site &site : sites[id])
            choices.push_back({u's' + QString::number(site.id.value()),
                               messages::localName(site.name, site.nameEn), district.depth + 1});
    }
    return choices;
}

Belonging belongingOf(Workbook &book, const QString &key)
{
    Belonging to;
    const SubjectId id(key.mid(1).toLongLong());
    if (key.startsWith(u'd')) {
        to.district = id;
    } else if (key.startsWith(u's')) {
        to.site = id;
        if (const auto site = RegisterEditing(book).find<SiteRecord>(id))
            to.district = site->site.district;
    }
    return to;
}

QString presentPlace(Workbook &book, SubjectId subject)
{
    const RegisterEditing editing(book);
    std::optional<SubjectId> district;
    std::optional<SubjectId> site;
    if (const auto record = editing.find<District>(subject)) {
        district = record->parent;
    } else if (const auto place = editing.find<SiteRecord>(subject)) {
        district = place->site.district;
        site = place->site.parentSite;
    } else if (const auto project = editing.find<ProjectRecord>(subject)) {
        district = project->project.district;
        site = project->project.site;
    }
    if (site)
        return u's' + QString::number(site->value());
    return district ? u'd' + QString::number(district->value()) : QString();
}

/// One of the enrolments that a step is meant for.
struct Candidate
{
    EnrolmentId id;
    QString name;
    Lifecycle state;
};

std::vector<Candidate> candidatesOf(Workbook &book, const std::vector<EnrolmentId> &ids)
{
    std::vector<Candidate> candidates;
    for (const EnrolmentId id : ids)
        if (const auto record = RegisterEditing(book).find<EnrolmentRecord>(id))
            candidates.push_back(
                {id, book.subjectName(record->enrolment.subject, isEnglish()), record->enrolment.state});
    return candidates;
}

/// States that may follow, in the order of the procedure; with several enrolments how many may take each.
std::vector<FormChoice> nextChoices(const std::vector<Candidate> &candidates)
{
    std::map<Lifecycle, int> counts;
    for (const Candidate &candidate : candidates)
        for (const Lifecycle state : nextStates(candidate.state))
            ++counts[state];
    std::vector<FormChoice> choices;
    for (const auto &[state, count] : counts) {
        QString text = messages::label(state);
        if (candidates.size() > 1)
            text = RegisterForm::tr("%1 (%2 of %3 may)")
                       .arg(text, QString::number(count), QString::number(candidates.size()));
        choices.push_back({QString(toKey(state)), text, 0});
    }
    return choices;
}

EnrolmentEvent stepOf(const FormValues &values)
{
    const SensedDate on = readSensedDate(values[u"happenedOn"_s].toString());
    EnrolmentEvent step;
    step.state = enumOf(values, u"state"_s, Lifecycle::Draft);
    step.happenedOn = on.date;
    step.dateSense = on.sense;
    step.document = optionalId<DocumentId>(values, u"document"_s);
    step.reason = values[u"reason"_s].toString();
    step.isDemo = values[u"isDemo"_s].toBool();
    return step;
}

/// Makes the step for each that is still open; those done leave the list.
FormOutcome advanceEach(Workbook &book, std::vector<Candidate> &open, const FormValues &values)
{
    FormOutcome outcome;
    outcome.isUndoable = false; // sealed: taken back with a reason
    const bool isSingle = open.size() == 1;
    std::vector<Candidate> refused;
    int done = 0;
    for (const Candidate &candidate : open) {
        const Edited edited = RegisterEditing(book).advance(candidate.id, stepOf(values));
        if (!edited.isRefused()) {
            ++done;
            outcome.row = candidate.id.value();
            continue;
        }
        refused.push_back(candidate);
        for (const Issue &issue : edited.issues) {
            if (issue.severity != Severity::Error)
                continue;
            if (isSingle)
                outcome.messages.push_back({issue.place.columnName, issue.severity, messages::text(issue)});
            else
                outcome.messages.push_back({{},
                                            issue.severity,
                                            RegisterForm::tr("%1: %2", "enrolment and why not")
                                                .arg(candidate.name, messages::text(issue))});
        }
    }
    outcome.isDone = refused.empty();
    const QString state = messages::label(enumOf(values, u"state"_s, Lifecycle::Draft));
    if (done == 1 && isSingle)
        outcome.toast = RegisterForm::tr("%1: %2. Sealed.", "enrolment and state").arg(open[0].name, state);
    else if (done > 0)
        outcome.toast = RegisterForm::tr("%1 advanced to “%2”. Sealed.").arg(QString::number(done), state);
    open = std::move(refused);
    return outcome;
}

} // namespace

FormTask moveTask(Workbook &book, SubjectId subject)
{
    const bool isDistrict = RegisterEditing(book).find<District>(subject).has_value();
    FormTask task;
    task.title = RegisterForm::tr("Move");
    task.caption = book.subjectName(subject, isEnglish());
    task.verb = RegisterForm::tr("Move here");
    task.row = subject.value();
    task.fields = {{.key = u"place"_s,
                    .label = isDistrict ? RegisterForm::tr("Division it lies in")
                                        : RegisterForm::tr("Division or site it lies in"),
                    .editor = Editor::Tree,
                    .required = true,
                    .choices = placeChoices(book, !isDistrict, subject)}};
    task.values = {{u"place"_s, presentPlace(book, subject)}};
    task.judge = [](const FormValues &) { return FieldMessages(); };
    task.save = [&book, subject](const FormValues &values) {
        const Edited edited
            = RegisterEditing(book).move(subject, belongingOf(book, values[u"place"_s].toString()));
        FormOutcome outcome;
        outcome.isDone = !edited.isRefused();
        outcome.row = subject.value();
        for (const Issue &issue : edited.issues)
            outcome.messages.push_back({u"place"_s, issue.severity, messages::text(issue)});
        if (edited.seq != 0)
            if (const auto step = book.nextUndo())
                outcome.toast = step->label;
        return outcome;
    };
    return task;
}

FormTask advanceTask(Workbook &book, const std::vector<EnrolmentId> &enrolments)
{
    const auto open = std::make_shared<std::vector<Candidate>>(candidatesOf(book, enrolments));
    FormTask task;
    task.title = RegisterForm::tr("Advance state");
    QStringList names;
    for (const Candidate &candidate : *open)
        names << RegisterForm::tr("%1 (%2)", "enrolment and its state")
                     .arg(candidate.name, messages::label(candidate.state));
    task.caption = names.size() > 6 ? RegisterForm::tr("%1 and %2 more")
                                          .arg(names.mid(0, 5).join(RegisterForm::tr(", ", "between names")),
                                               QString::number(names.size() - 5))
                                    : names.join(RegisterForm::tr(", ", "between names"));
    task.verb = RegisterForm::tr("Advance and seal");
    task.mayBeUnchanged = true;
    const std::vector<FormChoice> choices = nextChoices(*open);
    task.fields = {{.key = u"state"_s,
                    .label = RegisterForm::tr("Next state"),
                    .editor = Editor::Choice,
                    .required = true,
                    .placeholder = choices.empty() ? RegisterForm::tr("Nothing follows") : QString(),
                    .choices = choices},
                   dateField(u"happenedOn"_s, RegisterForm::tr("Date"), true),
                   documentField(FormLists(book)),
                   {.key = u"reason"_s, .label = RegisterForm::tr("Reason"), .editor = Editor::Text}};
    task.fields[1].required = true;
    task.fields[3].help = RegisterForm::tr(
        "The step is sealed. Ctrl+Z does not undo it; “Take back last step” does, with a reason.");
    addDemoField(task.fields, FormLists(book));
    task.values = {{u"isDemo"_s, FormLists(book).isTraining()}};
    if (choices.size() == 1)
        task.values[u"state"_s] = choices.front().key;
    task.judge = [](const FormValues &values) {
        FieldMessages messages;
        const SensedDate on = readSensedDate(values[u"happenedOn"_s].toString());
        if (!on.date.isEmpty() && !dateRange(on.date))
            messages.push_back(
                {u"happenedOn"_s, Severity::Error, messages::text(u"date-invalid"_s, {on.date})});
        if (!values[u"document"_s].isValid())
            messages.push_back(
                {u"document"_s, Severity::Warning, messages::text(u"step-without-document"_s)});
        return messages;
    };
    task.save = [&book, open](const FormValues &values) { return advanceEach(book, *open, values); };
    return task;
}

FormTask takeBackTask(Workbook &book, EnrolmentId enrolment)
{
    FormTask task;
    const auto record = RegisterEditing(book).find<EnrolmentRecord>(enrolment);
    task.title = RegisterForm::tr("Take back last step");
    if (record)
        task.caption = RegisterForm::tr("%1 (%2)", "enrolment and its state")
                           .arg(book.subjectName(record->enrolment.subject, isEnglish()),
                                messages::label(record->enrolment.state));
    task.verb = RegisterForm::tr("Take back");
    task.mayBeUnchanged = true;
    task.fields = {{.key = u"reason"_s,
                    .label = RegisterForm::tr("Reason"),
                    .editor = Editor::Text,
                    .required = true,
                    .help = RegisterForm::tr("It stays in the history together with the step.")}};
    task.judge = [](const FormValues &) { return FieldMessages(); };
    task.save = [&book, enrolment, caption = task.caption](const FormValues &values) {
        const Edited edited = RegisterEditing(book).takeBack(enrolment, values[u"reason"_s].toString());
        FormOutcome outcome;
        outcome.isDone = !edited.isRefused();
        outcome.isUndoable = false;
        outcome.row = enrolment.value();
        for (const Issue &issue : edited.issues)
            outcome.messages.push_back({issue.place.columnName, issue.severity, messages::text(issue)});
        if (outcome.isDone)
            outcome.toast = RegisterForm::tr("Last step taken back: %1").arg(caption);
        return outcome;
    };
    return task;
}

} // namespace pilotage::ui
