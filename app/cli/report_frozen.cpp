#include "app/cli/report_command.h"

#include "app/reports/batch.h"
#include "app/reports/templates.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

FrozenReport frozenOf(const Context &context, const workbook::FrozenReports &frozen, const QString &option)
{
    const QString name = context.arguments.value(option);
    if (const auto found = frozen.byName(name))
        return *found;
    QStringList known;
    for (const FrozenReport &report : frozen.all())
        known << report.name;
    throw UsageError(words(QT_TRANSLATE_NOOP("cli", "There is no final report %1. Kept: %2"))
                         .arg(name, known.isEmpty() ? u"—"_s : known.join(u", "_s)));
}

} // namespace

int runReportList(const Context &context)
{
    const auto book = context.open();
    OutputTable table({{u"kind"_s},
                       {u"name"_s},
                       {u"title"_s},
                       {u"about"_s},
                       {u"period"_s},
                       {u"frozen_at"_s},
                       {u"actor"_s},
                       {u"numbers"_s},
                       {u"pending"_s},
                       {u"digest"_s},
                       {u"intact"_s}});
    for (const QString &name : reports::shippedTemplates()) {
        const reports::ReportTemplate report = reports::loadTemplate(name).report;
        table.add({u"template"_s, name, report.title.in(context.isEnglish()), report.about, Cell(), Cell(),
                   Cell(), Cell(), Cell(), Cell(), Cell()});
    }
    const workbook::FrozenReports frozen(*book);
    for (const FrozenReport &report : frozen.all())
        table.add({u"final"_s, report.name, report.title,
                   book->subjectName(report.subject, context.isEnglish()), report.period.text(),
                   report.frozenAt, report.actor, report.numberCount, report.pendingCount, report.digest,
                   frozen.isIntact(report)});
    table.write(context.out, context.format);
    return Done;
}

int runFreeze(const Context &context, workbook::Workbook &book, const reports::ReportTemplate &report,
              const workbook::ReportRequest &request)
{
    const ReportDesk desk;
    const workbook::ReportValues values(book, request);
    const reports::Document document = reports::bind(report, values);
    context.say(document.issues);
    const reports::Pages pages(document, desk.fonts(), desk.charts());
    workbook::FreezeRequest freeze;
    freeze.request = request;
    freeze.name = context.arguments.value(u"--name"_s);
    freeze.templateSource = report.source;
    freeze.document = &document;
    for (const QString &format : formatsOf(context))
        freeze.files.emplace(format, reports::written(pages, format, desk.charts()));
    FrozenReport made;
    const Issues issues = workbook::FrozenReports(book).freeze(freeze, &made);
    context.say(issues);
    if (hasErrors(issues))
        return Refused;
    OutputTable table({{u"name"_s}, {u"digest"_s}, {u"head_hash"_s}, {u"numbers"_s}, {u"pending"_s}});
    table.add({made.name, made.digest, made.headHash, made.numberCount, made.pendingCount});
    table.write(context.out, context.format);
    return Done;
}

int runDifferences(const Context &context)
{
    const auto book = context.open();
    const workbook::FrozenReports frozen(*book);
    const FrozenReport report = frozenOf(context, frozen, u"--differences"_s);
    const workbook::ReportDrift drift = frozen.drift(report);
    context.say(drift.issues);
    OutputTable table(
        {{u"code"_s}, {u"figure"_s}, {u"subject"_s}, {u"period"_s}, {u"before"_s}, {u"after"_s}});
    for (const reports::Difference &one : drift.differences)
        table.add({one.before.code, one.before.what, one.before.subject, one.before.period,
                   one.isNew ? Cell() : Cell(one.before.printed), one.isGone ? Cell() : Cell(one.after)});
    table.write(context.out, context.format);
    context.say(words(QT_TRANSLATE_NOOP(
                          "cli", "%1 rows changed since %2 was frozen; %3 of its numbers would differ."))
                    .arg(workbook::changedRows(frozen.loggedSince(report)))
                    .arg(report.name)
                    .arg(drift.differences.size()));
    if (context.arguments.has(u"--out"_s)) {
        const ReportDesk desk;
        const reports::BatchOutcome outcome = reports::writeBatch(
            {{report.name, [&] { return reports::amendment(report.name, drift.now, drift.differences); }}},
            formatsOf(context), context.arguments.value(u"--out"_s), desk.fonts(), desk.charts(), {});
        for (const QString &file : outcome.files)
            context.say(file);
        context.say(outcome.issues);
    }
    return Done;
}

int runWithdraw(const Context &context)
{
    const auto book = context.open();
    workbook::FrozenReports frozen(*book);
    const FrozenReport report = frozenOf(context, frozen, u"--withdraw"_s);
    const Issues issues = frozen.withdraw(report, context.arguments.value(u"--reason"_s));
    context.say(issues);
    return hasErrors(issues) ? Refused : Done;
}

int runExtract(const Context &context)
{
    const auto book = context.open();
    const workbook::FrozenReports frozen(*book);
    const FrozenReport report = frozenOf(context, frozen, u"--extract"_s);
    if (!context.arguments.has(u"--out"_s))
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(u"--out"_s));
    const QString folder = context.arguments.value(u"--out"_s);
    QDir().mkpath(folder);
    OutputTable table({{u"file"_s}});
    for (const auto &[part, bytes] : frozen.parts(report.id)) {
        if (!reports::formats().contains(part))
            continue;
        QSaveFile file(QDir(folder).filePath(report.name + u'.' + part));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
            context.say(file.fileName() + u": "_s + file.errorString());
            return SystemFault;
        }
        table.add({file.fileName()});
    }
    table.write(context.out, context.format);
    if (!frozen.isIntact(report))
        context.say(
            words(QT_TRANSLATE_NOOP("cli", "The kept files do not have the digest that was sealed.")));
    return Done;
}

} // namespace pilotage::cli
