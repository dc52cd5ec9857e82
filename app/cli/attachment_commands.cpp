#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/workbook/attachments.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

std::optional<DocumentId> documentOf(const Context &context)
{
    if (!context.arguments.has(u"--document"_s))
        return std::nullopt;
    bool ok = false;
    const QString text = context.arguments.value(u"--document"_s);
    const qlonglong id = text.toLongLong(&ok);
    if (!ok)
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is no id of a document")).arg(text));
    return DocumentId(id);
}

workbook::AttachmentInfo attachmentOf(const Context &context, const workbook::Attachments &attachments)
{
    const QString text = context.arguments.positional.value(1);
    if (auto found = attachments.find(text))
        return std::move(*found);
    throw UsageError(
        words(QT_TRANSLATE_NOOP("cli", "%1 is the id of no attachment, nor the start of one hash alone"))
            .arg(text));
}

void write(const Context &context, const std::vector<workbook::AttachmentInfo> &rows)
{
    OutputTable table({{u"id"_s},
                       {u"file_name"_s},
                       {u"size"_s},
                       {u"media_type"_s},
                       {u"sha256"_s},
                       {u"document"_s},
                       {u"title"_s},
                       {u"number"_s}});
    for (const workbook::AttachmentInfo &row : rows)
        table.add({QString::number(row.attachment.id.value()), row.attachment.fileName, row.attachment.size,
                   row.attachment.mediaType, row.attachment.sha256,
                   QString::number(row.attachment.document.value()), row.documentTitle, row.documentNumber});
    table.write(context.out, context.format);
}

int runAttach(const Context &context)
{
    const auto book = context.open();
    workbook::Attachments attachments(*book);
    workbook::AttachRequest request;
    request.path = context.arguments.value(u"--file"_s);
    request.document = documentOf(context);
    if (context.arguments.has(u"--subject"_s))
        request.subject = context.subjectOf(*book, u"--subject"_s);
    request.title = context.arguments.value(u"--title"_s);
    request.reason = context.arguments.value(u"--reason"_s);
    if (book->info().kind == workbook::WorkbookKind::Training)
        request.status = DocumentStatus::Demo;
    const workbook::AttachOutcome outcome = attachments.attach(request);
    context.say(outcome.issues);
    if (!outcome.id)
        return Refused;
    write(context, {*attachments.find(QString::number(outcome.id->value()))});
    return Done;
}

int runAttachments(const Context &context)
{
    const auto book = context.open();
    std::optional<SubjectId> subject;
    if (context.arguments.has(u"--subject"_s))
        subject = context.subjectOf(*book, u"--subject"_s);
    write(context, workbook::Attachments(*book).list(documentOf(context), subject));
    return Done;
}

int runAttachment(const Context &context)
{
    const auto book = context.open();
    const workbook::Attachments attachments(*book);
    const workbook::AttachmentInfo info = attachmentOf(context, attachments);
    const QString path = context.arguments.value(u"--out"_s);
    if (QFileInfo::exists(path)) {
        context.say(messages::text(u"file-exists"_s, {path}));
        return Refused;
    }
    attachments.save(info.attachment.id, path);
    OutputTable table({{u"path"_s}, {u"size"_s}, {u"sha256"_s}});
    table.add({path, info.attachment.size, info.attachment.sha256});
    table.write(context.out, context.format);
    return Done;
}

int runDetach(const Context &context)
{
    const auto book = context.open();
    workbook::Attachments attachments(*book);
    const workbook::AttachmentInfo info = attachmentOf(context, attachments);
    const Issues issues = attachments.remove(info.attachment.id, context.arguments.value(u"--reason"_s));
    context.say(issues);
    return issues.empty() ? Done : Refused;
}

int runDocuments(const Context &context)
{
    const auto book = context.open();
    OutputTable table({{u"id"_s}, {u"title"_s}, {u"number"_s}, {u"date"_s}, {u"issuer"_s}, {u"status"_s}});
    for (const Document &row : workbook::Attachments(*book).documents())
        table.add({QString::number(row.id.value()), row.title, row.number, row.date, row.issuer,
                   QString(toKey(row.status))});
    table.write(context.out, context.format);
    return Done;
}

int runClean(const Context &context)
{
    const auto book = context.open();
    workbook::Attachments attachments(*book);
    const workbook::CleanUpOutcome outcome
        = context.arguments.has(u"--dry-run"_s) ? attachments.orphans() : attachments.cleanUp();
    OutputTable table({{u"contents"_s}, {u"bytes"_s}});
    table.add({std::int64_t{outcome.files}, outcome.bytes});
    table.write(context.out, context.format);
    return Done;
}

const char *const listNotes
    = QT_TRANSLATE_NOOP("cli", "Columns: id, file_name, size, media_type, sha256, document, title, number.");

OptionSpec documentOption()
{
    return {u"--document"_s, u"ID"_s, QT_TRANSLATE_NOOP("cli", "the document; see documents")};
}

OptionSpec subjectOption()
{
    return {u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the district, site or project it is about")};
}

std::vector<Command> readingCommands()
{
    const OptionSpec out{
        u"--out"_s, u"PATH"_s, QT_TRANSLATE_NOOP("cli", "file to write; must not exist"), {}, true};
    return {{u"documents"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "the documents that stand behind figures and events"),
             QT_TRANSLATE_NOOP("cli", "Columns: id, title, number, date, issuer, status."),
             {},
             runDocuments},
            {u"attachments"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "attachments with size and hash"),
             listNotes,
             {documentOption(), subjectOption()},
             runAttachments},
            {u"attachment"_s,
             {u"FILE"_s, u"HASH"_s},
             QT_TRANSLATE_NOOP("cli", "writes an attachment to a file, its hash proven on the way"),
             QT_TRANSLATE_NOOP("cli",
                               "HASH: a hash, its start (6 digits or more), or an id. Columns: path, "
                               "size, sha256."),
             {out},
             runAttachment}};
}

std::vector<Command> writingCommands()
{
    const OptionSpec reason{u"--reason"_s, u"TEXT"_s,
                            QT_TRANSLATE_NOOP("cli", "why; kept in the change log")};
    const OptionSpec file{u"--file"_s, u"PATH"_s, QT_TRANSLATE_NOOP("cli", "the file to attach"), {}, true};
    const OptionSpec title{u"--title"_s, u"T"_s,
                           QT_TRANSLATE_NOOP("cli", "makes a document of this title for it")};
    const OptionSpec dry{u"--dry-run"_s, {}, QT_TRANSLATE_NOOP("cli", "only say how much there is")};
    return {{u"attach"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "attaches a file to a document, known by its SHA-256 from then on"),
             listNotes,
             {file, documentOption(), title, subjectOption(), reason},
             runAttach},
            {u"detach"_s,
             {u"FILE"_s, u"HASH"_s},
             QT_TRANSLATE_NOOP("cli", "removes an attachment; undo and the bin bring it back"),
             "",
             {reason},
             runDetach},
            {u"clean"_s,
             {u"FILE"_s},
             QT_TRANSLATE_NOOP("cli", "takes contents away that no row, undo step or bin entry needs"),
             QT_TRANSLATE_NOOP("cli", "Columns: contents, bytes."),
             {dry},
             runClean}};
}

} // namespace

std::vector<Command> attachmentCommands()
{
    std::vector<Command> commands = readingCommands();
    for (const Command &command : writingCommands())
        commands.push_back(command);
    return commands;
}

} // namespace pilotage::cli
