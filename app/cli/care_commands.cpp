#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "app/workbook/backups.h"
#include "app/workbook/data_check.h"
#include "app/workbook/file_settings.h"
#include "app/workbook/history_desk.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

int runRevert(const Context &context)
{
    const auto book = context.open();
    const int seq = context.whole(u"--seq"_s, 0);
    const workbook::RevertPreview preview = workbook::previewRevert(*book, seq);
    context.say(preview.refusals);
    OutputTable table({{u"table"_s}, {u"row"_s}, {u"column"_s}, {u"old"_s}, {u"new"_s}});
    for (const workbook::HistoryEntry &change : preview.changes)
        table.add({change.table, change.rowKey, change.column, change.oldValue, change.newValue});
    Issues issues = preview.refusals;
    if (issues.empty() && !context.arguments.has(u"--dry-run"_s)) {
        issues = book->revert(seq, context.arguments.value(u"--reason"_s));
        context.say(issues);
    }
    table.write(context.out, context.format);
    return hasErrors(issues) ? Refused : Done;
}

int runBin(const Context &context)
{
    const auto book = context.open();
    OutputTable table({{u"seq"_s},
                       {u"utc"_s},
                       {u"actor"_s},
                       {u"label"_s},
                       {u"reason"_s},
                       {u"rows"_s},
                       {u"missing"_s},
                       {u"tables"_s}});
    for (const workbook::BinEntry &entry : workbook::binEntries(*book)) {
        QStringList tables;
        for (const auto &[name, rows] : entry.rows)
            tables << u"%1=%2"_s.arg(name).arg(rows);
        table.add({entry.seq, entry.utc, entry.actor, entry.label, entry.reason, entry.total, entry.missing,
                   tables.join(u' ')});
    }
    table.write(context.out, context.format);
    return Done;
}

int runRestore(const Context &context)
{
    const auto book = context.open();
    const workbook::Restored restored = workbook::restoreFromBin(*book, context.whole(u"--seq"_s, 0));
    context.say(restored.questions);
    OutputTable table({{u"restored"_s}, {u"left"_s}});
    table.add({restored.rows, std::int64_t(restored.questions.size())});
    table.write(context.out, context.format);
    return restored.questions.empty() ? Done : Refused;
}

int runBackups(const Context &context)
{
    const auto book = context.open();
    workbook::Backups backups(*book);
    if (context.arguments.has(u"--make"_s))
        (void)backups.make(u"hand"_s);
    if (context.arguments.has(u"--copy"_s)) {
        context.need({u"--out"_s});
        backups.restoreCopy(context.arguments.value(u"--copy"_s), context.arguments.value(u"--out"_s));
    }
    const bool verifies = context.arguments.has(u"--verify"_s);
    bool isWhole = true;
    OutputTable table({{u"utc"_s}, {u"what"_s}, {u"size"_s}, {u"whole"_s}, {u"path"_s}});
    for (const workbook::BackupEntry &entry : backups.list()) {
        Cell whole;
        if (verifies) {
            const Issues issues = backups.verify(entry.path);
            context.say(issues);
            whole = !hasErrors(issues);
            isWhole = isWhole && !hasErrors(issues);
        }
        table.add({entry.utc.toString(Qt::ISODate), entry.what, entry.size, whole, entry.path});
    }
    table.write(context.out, context.format);
    return isWhole ? Done : Refused;
}

Cell sideCell(const workbook::FigureDifference::Side &side)
{
    if (!side.isThere)
        return {};
    return side.state == State::Present ? numberCell(side.value) : Cell(QString(toKey(side.state)));
}

int runDiff(const Context &context)
{
    const auto book = context.open();
    const workbook::FileDifference diff = workbook::Backups(*book).compare(
        context.arguments.positional.value(1), std::size_t(context.whole(u"--limit"_s, 1000)));
    if (!diff.isSameWorkbook)
        context.say(words(QT_TRANSLATE_NOOP("cli", "The files are different workbooks.")));
    const std::vector<Indicator> indicators = book->indicators();
    OutputTable table({{u"table"_s},
                       {u"added"_s},
                       {u"removed"_s},
                       {u"changed"_s},
                       {u"subject"_s},
                       {u"indicator"_s},
                       {u"period"_s},
                       {u"here"_s, 6},
                       {u"there"_s, 6}});
    for (const workbook::TableDifference &row : diff.tables)
        table.add({row.table, row.added, row.removed, row.changed, {}, {}, {}, {}, {}});
    for (const workbook::FigureDifference &figure : diff.figures) {
        const auto indicator = std::find_if(indicators.begin(), indicators.end(), [&](const Indicator &item) {
            return item.id == figure.key.indicator;
        });
        table.add(
            {u"observation"_s,
             {},
             {},
             {},
             book->subjectName(figure.key.subject, context.isEnglish()),
             indicator == indicators.end() ? QString::number(figure.key.indicator.value()) : indicator->code,
             figure.key.period.text(),
             sideCell(figure.here),
             sideCell(figure.there)});
    }
    table.write(context.out, context.format);
    return diff.isSame() ? Done : Refused;
}

int runSettings(const Context &context)
{
    const auto book = context.open();
    workbook::FileSettings settings = workbook::fileSettings(*book);
    if (const auto rule = fromKey<RoundingRule>(context.arguments.value(u"--rounding"_s))) {
        settings.rounding = *rule;
        const workbook::Edited edited
            = workbook::setFileSettings(*book, settings, context.arguments.value(u"--reason"_s));
        context.say(edited.issues);
    }
    if (context.arguments.has(u"--unit"_s))
        context.say(
            workbook::setProfile(*book, workbook::profile(*book).name, context.arguments.value(u"--unit"_s))
                .issues);
    const Person person = workbook::profile(*book);
    OutputTable table({{u"key"_s}, {u"value"_s}});
    table.add({u"rounding"_s, QString(toKey(settings.rounding))});
    table.add({u"actor"_s, person.name});
    table.add({u"unit"_s, person.unit});
    table.write(context.out, context.format);
    return Done;
}

int runCheckData(const Context &context)
{
    const auto book = context.open();
    const workbook::DataCheck check = workbook::checkData(*book);
    OutputTable table(
        {{u"severity"_s}, {u"table"_s}, {u"id"_s}, {u"name"_s}, {u"field"_s}, {u"code"_s}, {u"text"_s}});
    bool hasFaults = false;
    for (const workbook::DataFinding &finding : check.findings) {
        hasFaults = hasFaults || finding.issue.severity == Severity::Error;
        table.add({messages::severityText(finding.issue.severity), finding.table,
                   finding.id == 0 ? Cell() : Cell(finding.id), finding.name, finding.issue.place.columnName,
                   finding.issue.code, messages::text(finding.issue)});
    }
    table.write(context.out, context.format);
    context.say(words(QT_TRANSLATE_NOOP("cli", "%1 rows looked at, %2 findings."))
                    .arg(check.rows)
                    .arg(std::int64_t(check.findings.size()) + check.left));
    return hasFaults ? Refused : Done;
}

} // namespace

std::vector<Command> careCommands()
{
    const OptionSpec reason{u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the history")};
    const OptionSpec step{
        u"--seq"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "number of the step, from history or bin"), {}, true};
    const OptionSpec dryRun{u"--dry-run"_s, {}, QT_TRANSLATE_NOOP("cli", "only tells what it would change")};
    return {
        {u"revert"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "takes one older step back; refused where a later change stands on it"),
         QT_TRANSLATE_NOOP("cli", "Columns: table, row, column, old (as it is), new (as it becomes)."),
         {step, dryRun, reason},
         runRevert},
        {u"bin"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "what was deleted in the last 30 days and is still gone"),
         QT_TRANSLATE_NOOP("cli", "Columns: seq, utc, actor, label, reason, rows, missing, tables."),
         {},
         runBin},
        {u"restore"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "puts back what a step deleted, as far as its place is free"),
         QT_TRANSLATE_NOOP("cli", "Columns: restored, left. 1 = some rows did not come back; each is named."),
         {step},
         runRestore},
        {u"backups"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli",
                           "the automatic backups of a workbook; also makes, verifies and copies them"),
         QT_TRANSLATE_NOOP("cli", "Columns: utc, what, size, whole, path; newest first."),
         {{u"--make"_s, {}, QT_TRANSLATE_NOOP("cli", "makes one first")},
          {u"--verify"_s, {}, QT_TRANSLATE_NOOP("cli", "reads each and says whether it is whole")},
          {u"--copy"_s, u"PATH"_s, QT_TRANSLATE_NOOP("cli", "a backup to restore as a copy")},
          {u"--out"_s, u"F"_s, QT_TRANSLATE_NOOP("cli", "where the copy goes; must not exist")}},
         runBackups},
        {u"diff"_s,
         {u"FILE"_s, u"OTHER"_s},
         QT_TRANSLATE_NOOP("cli", "what differs between two workbooks, such as one and its backup"),
         QT_TRANSLATE_NOOP("cli",
                           "Columns: table, added (in FILE only), removed (in OTHER only), changed; then "
                           "figures with here (FILE) and there (OTHER). 1 = they differ."),
         {{u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "at most so many figures; 1000 by itself")}},
         runDiff},
        {u"settings"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "settings that belong to the file, and who signs"),
         QT_TRANSLATE_NOOP("cli", "Columns: key, value."),
         {{u"--rounding"_s,
           u"RULE"_s,
           QT_TRANSLATE_NOOP("cli", "rule of rounding: half_even is GB/T 8170"),
           {u"half_up"_s, u"half_even"_s}},
          {u"--unit"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "the unit of the person that --actor names")},
          reason},
         runSettings},
        {u"check-data"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "the rules of the field over all rows; 1 = an error was found"),
         QT_TRANSLATE_NOOP("cli", "Columns: severity, table, id, name, field, code, text."),
         {},
         runCheckData}};
}

} // namespace pilotage::cli
