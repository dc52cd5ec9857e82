#include "app/cli/command.h"
#include "app/messages/labels.h"
#include "app/workbook/register_editing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

using workbook::Edited;
using workbook::RegisterEditing;

int told(const Context &context, const Edited &edited)
{
    context.say(edited.issues);
    return edited.isRefused() ? Refused : Done;
}

int runMove(const Context &context)
{
    const auto book = context.open();
    workbook::Belonging to;
    if (context.arguments.has(u"--district"_s))
        to.district = context.subjectOf(*book, u"--district"_s);
    if (context.arguments.has(u"--site"_s))
        to.site = context.subjectOf(*book, u"--site"_s);
    if (!to.district && !to.site)
        context.need({u"--district"_s});
    return told(context,
                RegisterEditing(*book).move(context.subjectOf(*book, u"--subject"_s), to,
                                            context.arguments.value(u"--reason"_s)));
}

void writeRemoval(const Context &context, const workbook::Removal &removal)
{
    OutputTable table({{u"table"_s}, {u"name"_s}, {u"rows"_s}});
    for (const auto &[name, rows] : removal.rows)
        table.add({name, messages::tableLabel(name), rows});
    table.write(context.out, context.format);
}

template<class T>
int removeAs(const Context &context, workbook::Workbook &book, SubjectId subject)
{
    RegisterEditing editing(book);
    const workbook::Removal removal = editing.planRemoval<T>(subject);
    if (context.arguments.has(u"--dry-run"_s)) {
        context.say(removal.blocks);
        writeRemoval(context, removal);
        return removal.blocks.empty() ? Done : Refused;
    }
    const int code = told(context, editing.remove<T>(subject, context.arguments.value(u"--reason"_s)));
    if (code == Done)
        writeRemoval(context, removal);
    return code;
}

int runRemove(const Context &context)
{
    const auto book = context.open();
    const SubjectId subject = context.subjectOf(*book, u"--subject"_s);
    switch (book->subjectDetail(subject).kind) {
    case SubjectKind::District:
        return removeAs<District>(context, *book, subject);
    case SubjectKind::Site:
        return removeAs<workbook::SiteRecord>(context, *book, subject);
    case SubjectKind::Project:
        return removeAs<workbook::ProjectRecord>(context, *book, subject);
    }
    return Refused;
}

EnrolmentId enrolmentOf(const Context &context, const workbook::Workbook &book)
{
    const SubjectId subject = context.subjectOf(book, u"--subject"_s);
    const QString type = context.arguments.value(u"--programme"_s);
    std::vector<EnrolmentId> found;
    for (const workbook::RegisterRow &row : book.enrolments())
        if (row.subject == subject && row.programmeType == type
            && (!context.arguments.has(u"--batch"_s) || row.batch == context.arguments.value(u"--batch"_s)))
            found.push_back(row.enrolment);
    if (found.size() == 1)
        return found.front();
    throw UsageError(
        (found.empty()
             ? words(QT_TRANSLATE_NOOP("cli", "%1 is not enrolled in the programme %2"))
             : words(QT_TRANSLATE_NOOP("cli", "%1 is enrolled in several batches of %2: give --batch")))
            .arg(context.arguments.value(u"--subject"_s), type));
}

int runAdvance(const Context &context)
{
    const auto book = context.open();
    const auto state = fromKey<Lifecycle>(context.arguments.value(u"--state"_s));
    EnrolmentEvent step;
    step.state = state.value_or(Lifecycle::Draft);
    step.happenedOn = context.arguments.value(u"--date"_s);
    step.reason = context.arguments.value(u"--reason"_s);
    RegisterEditing editing(*book);
    if (context.arguments.has(u"--document"_s)) {
        for (const Document &document : editing.all<Document>())
            if (document.number == context.arguments.value(u"--document"_s))
                step.document = document.id;
        if (!step.document)
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "There is no document of the number %1"))
                                 .arg(context.arguments.value(u"--document"_s)));
    }
    return told(context, editing.advance(enrolmentOf(context, *book), step));
}

int runTakeBack(const Context &context)
{
    const auto book = context.open();
    return told(
        context,
        RegisterEditing(*book).takeBack(enrolmentOf(context, *book), context.arguments.value(u"--reason"_s)));
}

QStringList stateKeys()
{
    QStringList keys;
    for (const auto &[state, key] : keyTable(Lifecycle{}))
        keys << QString(key);
    return keys;
}

} // namespace

std::vector<Command> registerCommands()
{
    const OptionSpec subject{
        u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "a district, site or project"), {}, true};
    const OptionSpec reason{u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the history")};
    const OptionSpec programme{
        u"--programme"_s, u"TYPE"_s, QT_TRANSLATE_NOOP("cli", "type of the programme"), {}, true};
    const OptionSpec batch{u"--batch"_s, u"BATCH"_s,
                           QT_TRANSLATE_NOOP("cli", "where the subject is in several batches")};
    const OptionSpec whyNeeded{
        u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the history"), {}, true};
    return {
        {u"move"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "gives a district, site or project another place"),
         QT_TRANSLATE_NOOP("cli", "1 = refused, the reason says why: circle, level, prefix of the code."),
         {subject,
          {u"--district"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the district it belongs to from now on")},
          {u"--site"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the site it lies in from now on")},
          reason},
         runMove},
        {u"remove"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli",
                           "deletes a district, site or project to the bin, with all that belongs to it"),
         QT_TRANSLATE_NOOP("cli",
                           "Columns: table, name, rows that go. 1 = refused, naming what stands against it."),
         {subject,
          {u"--dry-run"_s,
           {},
           QT_TRANSLATE_NOOP("cli", "only tells what would go and what stands against it")},
          reason},
         runRemove},
        {u"advance"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "the next step of an enrolment's procedure; sealed"),
         QT_TRANSLATE_NOOP("cli", "The step is lifted by take-back, not by undo."),
         {subject,
          programme,
          batch,
          {u"--state"_s, u"STATE"_s, QT_TRANSLATE_NOOP("cli", "the state after the step"), stateKeys(), true},
          {u"--date"_s, u"DATE"_s, QT_TRANSLATE_NOOP("cli", "day, month or year of the step"), {}, true},
          {u"--document"_s, u"NUMBER"_s, QT_TRANSLATE_NOOP("cli", "number of the document behind it")},
          reason},
         runAdvance},
        {u"take-back"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "takes the last sealed step of an enrolment back"),
         "",
         {subject, programme, batch, whyNeeded},
         runTakeBack}};
}

} // namespace pilotage::cli
