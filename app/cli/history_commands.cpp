#include "app/cli/command.h"
#include "app/messages/issue_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

int runHistory(const Context &context)
{
    const auto book = context.open();
    const Arguments &given = context.arguments;
    const int limit = context.whole(u"--limit"_s, 1000);
    std::vector<workbook::HistoryEntry> entries;
    if (given.has(u"--seq"_s))
        entries = book->changesOf(context.whole(u"--seq"_s, 0), limit);
    else if (given.has(u"--subject"_s) || given.has(u"--indicator"_s) || given.has(u"--period"_s))
        entries = book->cellHistory(context.figureOf(*book));
    else
        entries = book->history(limit);
    OutputTable table({{u"seq"_s},
                       {u"utc"_s},
                       {u"actor"_s},
                       {u"kind"_s},
                       {u"label"_s},
                       {u"reason"_s},
                       {u"table"_s},
                       {u"row"_s},
                       {u"column"_s},
                       {u"old"_s},
                       {u"new"_s}});
    for (const workbook::HistoryEntry &entry : entries)
        table.add({entry.seq, entry.utc, entry.actor, entry.kind, entry.label, entry.reason, entry.table,
                   entry.rowKey, entry.column, entry.oldValue, entry.newValue});
    table.write(context.out, context.format);
    for (const workbook::HistoryEntry &entry : entries)
        if (!entry.withheld.code.isEmpty())
            context.say(messages::text(entry.withheld));
    return Done;
}

int step(const Context &context, bool forwards)
{
    const auto book = context.open();
    const auto entry = forwards ? book->nextRedo() : book->nextUndo();
    if (!entry) {
        const workbook::WorkbookInfo info = book->info();
        context.say(info.readOnly  ? messages::text(info.readOnlyReason, info.readOnlyArgs)
                        : forwards ? words(QT_TRANSLATE_NOOP("cli", "There is nothing to redo."))
                                   : words(QT_TRANSLATE_NOOP("cli", "There is nothing to undo.")));
        return Refused;
    }
    const Issues issues = forwards ? book->redo() : book->undo();
    context.say(issues);
    if (hasErrors(issues))
        return Refused;
    OutputTable table({{u"seq"_s}, {u"label"_s}, {u"utc"_s}, {u"actor"_s}});
    table.add({entry->seq, entry->label, entry->utc, entry->actor});
    table.write(context.out, context.format);
    return Done;
}

} // namespace

std::vector<Command> historyCommands()
{
    const auto stepNotes = QT_TRANSLATE_NOOP("cli", "Columns: seq, label, utc, actor of the step.");
    return {
        {u"history"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "who, when, old, new, why: of the workbook, of one step, or of one figure"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: seq, utc, actor, kind, label, reason, table, row, column, old, new; newest "
             "first. Without a column the whole row came or went."),
         {{u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "figure of this district, site or project")},
          {u"--indicator"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "figure of this indicator")},
          {u"--period"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "figure of this period")},
          {u"--seq"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "field by field what step N changed")},
          {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("cli", "at most so many rows; 1000 by itself")}},
         runHistory},
        {u"undo"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "takes the newest step back; 1 = refused, the reason says which row"),
         stepNotes,
         {},
         [](const Context &context) { return step(context, false); }},
        {u"redo"_s,
         {u"FILE"_s},
         QT_TRANSLATE_NOOP("cli", "does again what was undone last"),
         stepNotes,
         {},
         [](const Context &context) { return step(context, true); }}};
}

} // namespace pilotage::cli
