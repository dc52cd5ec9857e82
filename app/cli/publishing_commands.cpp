#include "app/cli/command.h"
#include "app/workbook/publishing.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

EvaluationId evaluationOf(const Context &context, const workbook::Publishing &publishing)
{
    const QString text = context.arguments.positional.value(1);
    bool ok = false;
    const EvaluationId id(text.toLongLong(&ok));
    if (ok && publishing.find(id))
        return id;
    throw UsageError(
        words(QT_TRANSLATE_NOOP("cli", "%1 is the id of no saved evaluation; see evaluations")).arg(text));
}

void write(const Context &context, const std::vector<workbook::SavedEvaluationInfo> &rows)
{
    OutputTable table({{u"id"_s},
                       {u"state"_s},
                       {u"label"_s},
                       {u"scheme"_s},
                       {u"version"_s},
                       {u"scope"_s},
                       {u"level"_s},
                       {u"period"_s},
                       {u"created_at"_s},
                       {u"created_by"_s},
                       {u"published_at"_s},
                       {u"published_by"_s},
                       {u"reason"_s},
                       {u"seal"_s},
                       {u"input_digest"_s}});
    for (const workbook::SavedEvaluationInfo &row : rows) {
        const Evaluation &item = row.evaluation;
        table.add({QString::number(item.id.value()), QString(toKey(item.state)), item.label, row.scheme.code,
                   row.scheme.version, context.local(row.scopeZh, row.scopeEn), item.level,
                   item.period.text(), item.createdAt, item.actor, row.publishedAt, row.publishedBy,
                   row.reason, row.seal > 0 ? Cell(row.seal) : Cell(), item.inputDigest});
    }
    table.write(context.out, context.format);
}

int runEvaluations(const Context &context)
{
    const auto book = context.open();
    write(context, workbook::Publishing(*book).list());
    return Done;
}

int runPublish(const Context &context)
{
    const auto book = context.open();
    workbook::Publishing publishing(*book);
    const EvaluationId id = evaluationOf(context, publishing);
    const workbook::PublishOutcome outcome = publishing.publish(id, context.arguments.value(u"--label"_s),
                                                                context.arguments.value(u"--reason"_s));
    context.say(outcome.issues);
    if (!outcome.id)
        return Refused;
    write(context, {*publishing.find(id)});
    return Done;
}

int finish(const Context &context, const workbook::Publishing &publishing, EvaluationId id,
           const Issues &issues)
{
    context.say(issues);
    if (!issues.empty())
        return Refused;
    if (const auto info = publishing.find(id))
        write(context, {*info});
    return Done;
}

int runWithdraw(const Context &context)
{
    const auto book = context.open();
    workbook::Publishing publishing(*book);
    const EvaluationId id = evaluationOf(context, publishing);
    const Issues issues = publishing.withdraw(id, context.arguments.value(u"--reason"_s));
    return finish(context, publishing, id, issues);
}

int runDiscard(const Context &context)
{
    const auto book = context.open();
    workbook::Publishing publishing(*book);
    const EvaluationId id = evaluationOf(context, publishing);
    const Issues issues = publishing.remove(id, context.arguments.value(u"--reason"_s));
    return finish(context, publishing, id, issues);
}

const char *const notes = QT_TRANSLATE_NOOP(
    "cli",
    "Columns: id, state (draft, published), label, scheme, version, scope, level, period, created_at, "
    "created_by, published_at, published_by, reason, seal (its entry in the history), input_digest.");

} // namespace

std::vector<Command> publishingCommands()
{
    const OptionSpec label{u"--label"_s, u"TEXT"_s,
                           QT_TRANSLATE_NOOP("cli", "its name; otherwise the one it was saved under")};
    OptionSpec reason{
        u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the change log"), {}, true};
    OptionSpec optional = reason;
    optional.isNeeded = false;
    return {{u"evaluations"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "saved evaluations, drafts and published ones"),
             notes,
             {},
             runEvaluations},
            {u"publish"_s,
             {u"FILE"_s, u"EVALUATION"_s},
             QT_TRANSLATE_NOOP("cli",
                               "seals a saved evaluation (evaluate --save): no undo, no change, until "
                               "it is withdrawn"),
             notes,
             {reason, label},
             runPublish},
            {u"withdraw"_s,
             {u"FILE"_s, u"EVALUATION"_s},
             QT_TRANSLATE_NOOP("cli", "takes a publication back, as an entry of its own"),
             notes,
             {reason},
             runWithdraw},
            {u"discard"_s,
             {u"FILE"_s, u"EVALUATION"_s},
             QT_TRANSLATE_NOOP("cli", "deletes a saved evaluation that is not published"),
             "",
             {optional},
             runDiscard}};
}

} // namespace pilotage::cli
