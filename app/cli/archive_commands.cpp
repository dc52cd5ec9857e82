#include "app/cli/command.h"
#include "app/workbook/payload_archiving.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

void write(const Context &context, const std::vector<workbook::ArchiveInfo> &rows)
{
    OutputTable table(
        {{u"archive"_s}, {u"first_seq"_s}, {u"last_seq"_s}, {u"entries"_s}, {u"bytes"_s}, {u"sha256"_s}});
    for (const workbook::ArchiveInfo &row : rows)
        table.add({row.name, row.firstSeq, row.lastSeq, row.entries, row.bytes > 0 ? Cell(row.bytes) : Cell(),
                   row.sha256});
    table.write(context.out, context.format);
}

int finish(const Context &context, const workbook::ArchivingOutcome &outcome)
{
    context.say(outcome.issues);
    if (!outcome.issues.empty())
        return Refused;
    write(context, {outcome.archive});
    return Done;
}

int runArchive(const Context &context)
{
    const QString text = context.arguments.value(u"--before"_s);
    const QDate before = QDate::fromString(text, Qt::ISODate);
    if (!before.isValid())
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is no date; write 2024-01-01")).arg(text));
    const auto book = context.open();
    return finish(context,
                  workbook::PayloadArchiving(*book).archive(before, context.arguments.value(u"--out"_s),
                                                            context.arguments.value(u"--reason"_s)));
}

int runArchives(const Context &context)
{
    const auto book = context.open();
    write(context, workbook::PayloadArchiving(*book).list());
    return Done;
}

int runUnarchive(const Context &context)
{
    const auto book = context.open();
    return finish(context,
                  workbook::PayloadArchiving(*book).restore(context.arguments.positional.value(1),
                                                            context.arguments.value(u"--reason"_s)));
}

const char *const notes
    = QT_TRANSLATE_NOOP("cli", "Columns: archive, first_seq, last_seq, entries, bytes, sha256.");

} // namespace

std::vector<Command> archiveCommands()
{
    const OptionSpec reason{
        u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why; kept in the change log"), {}, true};
    const OptionSpec before{u"--before"_s,
                            u"DATE"_s,
                            QT_TRANSLATE_NOOP("cli", "steps older than this day, e.g. 2024-01-01"),
                            {},
                            true};
    const OptionSpec out{
        u"--out"_s, u"PATH"_s, QT_TRANSLATE_NOOP("cli", "file to write; must not exist"), {}, true};
    return {
        {u"archive"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "moves what older steps changed out of the file; the chain stays whole"),
         notes,
         {before, out, reason},
         runArchive},
        {u"archives"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "the archives that contents of the change log lie in"),
         notes,
         {},
         runArchives},
        {u"unarchive"_s,
         {u"FILE"_s, u"ARCHIVE"_s},
         QT_TRANSLATE_NOOP("cli", "brings an archive back, each content proven against the chain"),
         notes,
         {reason},
         runUnarchive}};
}

} // namespace pilotage::cli
