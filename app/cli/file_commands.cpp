#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/workbook/salvage.h"
#include "app/workbook/version.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

QString kindKey(workbook::WorkbookKind kind)
{
    switch (kind) {
    case workbook::WorkbookKind::Office:
        return u"office"_s;
    case workbook::WorkbookKind::Training:
        return u"training"_s;
    case workbook::WorkbookKind::Field:
        return u"field"_s;
    }
    return {};
}

int runNew(const Context &context)
{
    const QString path = context.arguments.positional.value(0);
    const workbook::Actor actor{context.actor, {}};
    const auto book = context.arguments.has(u"--demo"_s)
        ? workbook::Workbook::createDemo(path, actor)
        : workbook::Workbook::create(path, workbook::WorkbookKind::Office, actor);
    const workbook::WorkbookInfo info = book->info();
    OutputTable table({{u"path"_s}, {u"kind"_s}, {u"uuid"_s}});
    table.add({info.path, kindKey(info.kind), info.uuid});
    table.write(context.out, context.format);
    return Done;
}

int runInfo(const Context &context)
{
    const auto book = context.open();
    const workbook::WorkbookInfo info = book->info();
    const std::vector<std::pair<QString, Cell>> facts{
        {u"path"_s, info.path},
        {u"kind"_s, kindKey(info.kind)},
        {u"uuid"_s, info.uuid},
        {u"schema"_s, std::int64_t{info.schema}},
        {u"read_only"_s, info.readOnly},
        {u"read_only_reason"_s, info.readOnlyReason.isEmpty() ? Cell() : Cell(info.readOnlyReason)},
        {u"change_sets"_s, info.changeSets},
        {u"head_hash"_s, info.headHash},
        {u"file_size"_s, info.fileSize},
        {u"sqlite"_s, workbook::sqliteVersion()}};
    if (context.format == Format::Json) {
        QJsonObject object;
        for (const auto &[key, value] : facts)
            object.insert(key, jsonOf(value));
        QJsonObject counts;
        for (const auto &[name, rows] : info.counts)
            counts.insert(name, static_cast<qint64>(rows));
        object.insert(u"counts"_s, counts);
        writeJson(context.out, object);
        return Done;
    }
    OutputTable table({{u"key"_s}, {u"value"_s}});
    for (const auto &[key, value] : facts)
        table.add({key, value});
    for (const auto &[name, rows] : info.counts)
        table.add({u"counts."_s + name, rows});
    table.write(context.out, context.format);
    return Done;
}

QJsonObject jsonOf(const workbook::CheckReport &report)
{
    QJsonArray findings;
    for (const Issue &issue : report.findings)
        findings.append(QJsonObject{{u"severity"_s, messages::severityText(issue.severity)},
                                    {u"code"_s, issue.code},
                                    {u"text"_s, messages::textWithPlace(issue)}});
    return {{u"ok"_s, report.ok},
            {u"integrity"_s, report.integrity},
            {u"foreign_keys"_s, report.foreignKeys},
            {u"chain"_s, report.chain},
            {u"contents"_s, report.contents},
            {u"change_sets"_s, static_cast<qint64>(report.changeSets)},
            {u"head_hash"_s, report.headHash},
            {u"findings"_s, findings}};
}

int runCheck(const Context &context)
{
    const auto book = context.open();
    const workbook::CheckReport report = book->check();
    if (context.format == Format::Json) {
        writeJson(context.out, jsonOf(report));
    } else {
        const auto verdict = [](bool good) { return good ? u"ok"_s : u"failed"_s; };
        OutputTable table({{u"check"_s}, {u"result"_s}, {u"code"_s}});
        table.add({u"integrity"_s, verdict(report.integrity)});
        table.add({u"foreign_keys"_s, verdict(report.foreignKeys)});
        table.add({u"chain"_s, verdict(report.chain)});
        table.add({u"contents"_s, verdict(report.contents)});
        table.add({u"change_sets"_s, QString::number(report.changeSets)});
        table.add({u"head_hash"_s, report.headHash});
        for (const Issue &issue : report.findings)
            table.add({u"finding"_s, messages::textWithPlace(issue), issue.code});
        table.write(context.out, context.format);
    }
    if (!report.ok)
        context.say(
            words(QT_TRANSLATE_NOOP("cli", "The check found faults. Keep the file as it is; see salvage.")));
    return report.ok ? Done : Refused;
}

int runBackup(const Context &context)
{
    const auto book = context.open();
    const QString target = context.arguments.value(u"--out"_s);
    const Issues said = book->backupTo(target);
    OutputTable table({{u"backup"_s}, {u"head_hash"_s}});
    table.add({target, book->info().headHash});
    table.write(context.out, context.format);
    context.say(said);
    return Done;
}

int runSalvage(const Context &context)
{
    const QString target = context.arguments.value(u"--out"_s);
    const workbook::Salvaged salvaged = workbook::salvage(context.arguments.positional.value(0), target);
    OutputTable table({{u"row"_s}, {u"table"_s}, {u"rows"_s}, {u"page"_s}, {u"reason"_s}});
    for (const auto &[name, rows] : salvaged.rows)
        table.add({u"brought"_s, name, rows});
    if (salvaged.attachments > 0)
        table.add({u"brought"_s, u"attachment_files"_s, std::int64_t{salvaged.attachments}});
    for (const workbook::Salvaged::LostPage &lost : salvaged.lost)
        table.add({u"lost"_s, lost.table, {}, lost.page, lost.reason});
    table.write(context.out, context.format);
    context.say(salvaged.issues);
    if (!salvaged.lost.empty())
        context.say(words(QT_TRANSLATE_NOOP("cli", "%1 of %2 pages are lost."))
                        .arg(salvaged.lost.size())
                        .arg(salvaged.pages));
    return Done;
}

} // namespace

std::vector<Command> fileCommands()
{
    const OptionSpec target{
        u"--out"_s, u"F"_s, QT_TRANSLATE_NOOP("cli", "file to write; must not exist"), {}, true};
    return {
        {u"new"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "makes an office workbook with the shipped library"),
         QT_TRANSLATE_NOOP("cli", "Columns: path, kind, uuid. An existing file is never replaced."),
         {{u"--demo"_s, {}, QT_TRANSLATE_NOOP("cli", "the demonstration workbook instead (kind training)")}},
         runNew},
        {u"info"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "counts, kind, schema, identity and newest hash of a workbook"),
         QT_TRANSLATE_NOOP("cli",
                           "Columns: key, value; counts.<table> = rows. json: one object, counts inside."),
         {},
         runInfo},
        {u"check"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli",
                           "integrity, foreign keys, the chain of the change log and every attachment; 1 = a "
                           "fault was found"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: check, result, code. json: ok, integrity, foreign_keys, chain, contents, "
             "findings."),
         {},
         runCheck},
        {u"backup"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "a verified copy, made while the workbook may be in use"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: backup, head_hash. Attachments above 256 KB go into NAME.files beside it; "
             "missing ones are named."),
         {target},
         runBackup},
        {u"salvage"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "reads what can be read of a damaged workbook into a new one"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: row (brought, lost), table, rows, page, reason. The damaged file is left untouched; "
             "attachment files beside it are copied beside the new one."),
         {target},
         runSalvage}};
}

} // namespace pilotage::cli
