#include "app/cli/command.h"
#include "app/exchange/csv_writer.h"
#include "app/messages/issue_text.h"
#include "app/workbook/import_desk.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

QStringList kinds()
{
    return {u"districts"_s,  u"sites"_s,        u"programmes"_s, u"enrolments"_s,  u"projects"_s,
            u"indicators"_s, u"observations"_s, u"targets"_s,    u"obligations"_s, u"ledger"_s};
}

workbook::ImportRequest requestOf(const Arguments &given)
{
    workbook::ImportRequest request;
    request.path = given.positional.value(1);
    request.kind = given.value(u"--as"_s);
    request.sheet = given.value(u"--sheet"_s);
    for (const QString &text : given.values(u"--map"_s)) {
        const auto pair = splitPair(text);
        if (!pair)
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "--map needs COLUMN=FIELD, not %1")).arg(text));
        request.map.insert_or_assign(pair->first, pair->second);
    }
    const QString onDuplicate = given.value(u"--on-duplicate"_s, u"refuse"_s);
    request.onDuplicate = onDuplicate == u"keep" ? workbook::OnDuplicate::Keep
        : onDuplicate == u"replace"              ? workbook::OnDuplicate::Replace
                                                 : workbook::OnDuplicate::Refuse;
    return request;
}

/// Which layout is followed: those kept in the workbook by themselves, one by its name, or none.
workbook::TableReading readingOf(const Arguments &given, const workbook::ImportDesk &desk)
{
    workbook::TableReading reading;
    reading.followsLayouts = !given.has(u"--no-layout"_s);
    reading.layout = given.value(u"--layout"_s);
    if (reading.layout.isEmpty())
        return reading;
    if (!reading.followsLayouts)
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "--layout and --no-layout cannot stand together")));
    QStringList names;
    for (const exchange::MappingProfile &profile : desk.profiles())
        names << profile.name;
    if (!names.contains(reading.layout))
        throw UsageError(
            names.isEmpty()
                ? words(QT_TRANSLATE_NOOP("cli", "there is no layout %1; the workbook keeps none"))
                      .arg(reading.layout)
                : words(QT_TRANSLATE_NOOP("cli", "there is no layout %1; there are %2"))
                      .arg(reading.layout, names.join(u", "_s)));
    return reading;
}

void writeReport(const QString &path, const Issues &issues)
{
    exchange::CsvWriter csv(path);
    csv.header({u"severity"_s, u"file"_s, u"sheet"_s, u"row"_s, u"column"_s, u"column_name"_s, u"value"_s,
                u"reason"_s, u"text"_s});
    for (const Issue &issue : issues) {
        const Place &place = issue.place;
        csv.text(issue.severity == Severity::Error         ? u"error"_s
                     : issue.severity == Severity::Warning ? u"warning"_s
                                                           : u"note"_s);
        csv.text(place.file).text(place.sheet);
        for (const int number : {place.row, place.column})
            number > 0 ? csv.integer(number) : csv.empty();
        csv.text(place.columnName).text(place.value).text(issue.code).text(messages::text(issue));
        csv.endRow();
    }
    csv.commit();
}

int runImport(const Context &context)
{
    const Arguments &given = context.arguments;
    const workbook::ImportRequest request = requestOf(given);
    const auto book = context.open();
    workbook::ImportDesk desk(*book);
    const auto session = desk.stage(request, readingOf(given, desk), nullptr);
    const workbook::ImportSummary summary = session->summary(); // as judged: once stored, all of it is there
    const Issues issues = session->issues();
    if (given.has(u"--report"_s))
        writeReport(given.value(u"--report"_s), issues);
    if (given.has(u"--comments"_s))
        desk.writeComments(workbook::ImportDesk::refusals(*session, request.path),
                           given.value(u"--comments"_s));
    context.say(issues);
    const bool refused = summary.refused > 0 || hasErrors(summary.fileIssues);
    const bool stores = !given.has(u"--dry-run"_s) && !hasErrors(summary.fileIssues)
        && (!refused || given.has(u"--accept-partial"_s));
    const std::int64_t written = stores ? desk.apply({session.get()}, nullptr) : 0;
    if (const QString name = given.value(u"--keep-layout"_s);
        !name.isEmpty() && !given.has(u"--dry-run"_s) && !hasErrors(summary.fileIssues))
        context.say(desk.saveProfile(name, request, *session).issues);
    OutputTable table({{u"file"_s},
                       {u"encoding"_s},
                       {u"separator"_s},
                       {u"layout"_s},
                       {u"rows"_s},
                       {u"new"_s},
                       {u"changed"_s},
                       {u"same"_s},
                       {u"refused"_s},
                       {u"written"_s}});
    table.add({summary.fileName, summary.encoding, summary.separator == u"\t" ? u"tab"_s : summary.separator,
               summary.layout, std::int64_t{summary.rowsRead}, summary.fresh, summary.changed, summary.same,
               summary.refused, written});
    table.write(context.out, context.format);
    if (refused && !stores && !given.has(u"--dry-run"_s))
        context.say(words(QT_TRANSLATE_NOOP(
            "cli", "Nothing was stored. Mend the refused rows, or store the others with --accept-partial.")));
    return refused ? Refused : Done;
}

int runExport(const Context &context)
{
    const Arguments &given = context.arguments;
    const QString kind = given.positional.value(1);
    const QString path = given.value(u"--out"_s);
    if (!kinds().contains(kind))
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is no kind of table; there are %2"))
                             .arg(kind, kinds().join(u", "_s)));
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "csv"_L1 && ending != "xlsx"_L1)
        throw UsageError(
            words(QT_TRANSLATE_NOOP("cli", "tables are written as .csv or .xlsx, not as %1")).arg(path));
    std::map<QString, QString> where;
    for (const QString &text : given.values(u"--where"_s)) {
        const auto pair = splitPair(text);
        if (!pair)
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "--where needs FIELD=VALUE, not %1")).arg(text));
        where.insert_or_assign(pair->first, pair->second);
    }
    const auto book = context.open();
    const workbook::Workbook::ExportResult result = book->exportTable(kind, path, where);
    OutputTable table({{u"file"_s}, {u"rows"_s}, {u"sha256"_s}});
    table.add({path, result.rows, result.sha256});
    table.write(context.out, context.format);
    return Done;
}

} // namespace

std::vector<Command> tableCommands()
{
    return {
        {u"import"_s,
         {u"FILE"_s, u"TABLE"_s},
         QT_TRANSLATE_NOOP(
             "cli",
             "judges a table (.csv, .xlsx, .ods) row by row and stores it as one step that can be "
             "undone"),
         QT_TRANSLATE_NOOP(
             "cli",
             "Columns: file, encoding, separator, layout, rows, new, changed, same, refused, written.\n"
             "Refused rows: exit code 1, nothing is stored unless --accept-partial.\n"
             "Observations come long (subject,indicator,period,value[,unit,qualifier,source]) or wide "
             "(subject,period,<indicator>..., or subject,<period>... with --map value=INDICATOR); "
             "Chinese and English headers both work.\n"
             "Titles, units, merged headings, totals and notes are found and said; totals are proven by "
             "their rows.\n"
             "A layout kept in the workbook is followed where its headings are met again, and it is said.\n"
             "The report's columns: severity, file, sheet, row, column, column_name, value, reason, text."),
         {{u"--as"_s, u"KIND"_s, QT_TRANSLATE_NOOP("cli", "what the table holds"), kinds(), true},
          {u"--map"_s,
           u"COLUMN=FIELD"_s,
           QT_TRANSLATE_NOOP("cli", "what a column is, where its header does not say"),
           {},
           false,
           true},
          {u"--sheet"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("cli", "the sheet of a spreadsheet, where it has several")},
          {u"--layout"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("cli", "follow this layout of the workbook, not the most alike one")},
          {u"--no-layout"_s, {}, QT_TRANSLATE_NOOP("cli", "follow no layout of the workbook")},
          {u"--keep-layout"_s, u"NAME"_s,
           QT_TRANSLATE_NOOP("cli", "keep how this table is read as a layout of the workbook")},
          {u"--on-duplicate"_s,
           u"WAY"_s,
           QT_TRANSLATE_NOOP("cli", "a figure that is there with another value; refuse by itself"),
           {u"refuse"_s, u"keep"_s, u"replace"_s}},
          {u"--dry-run"_s, {}, QT_TRANSLATE_NOOP("cli", "judge only")},
          {u"--accept-partial"_s,
           {},
           QT_TRANSLATE_NOOP("cli", "store what is good although rows are refused")},
          {u"--comments"_s, u"OUT.xlsx"_s,
           QT_TRANSLATE_NOOP(
               "cli", "write a copy of the sender's .xlsx with every refusal as a comment at its cell")},
          {u"--report"_s, u"ISSUES.csv"_s, QT_TRANSLATE_NOOP("cli", "write every finding into this file")}},
         runImport},
        {u"export"_s,
         {u"FILE"_s, u"KIND"_s},
         QT_TRANSLATE_NOOP("cli", "writes a table that import reads back; says its rows and checksum"),
         QT_TRANSLATE_NOOP(
             "cli",
             "KIND: districts, sites, programmes, enrolments, projects, indicators, observations, "
             "targets, obligations, ledger.\nColumns: file, rows, sha256."),
         {{u"--out"_s, u"TABLE"_s, QT_TRANSLATE_NOOP("cli", "file to write: .csv or .xlsx"), {}, true},
          {u"--where"_s,
           u"FIELD=VALUE"_s,
           QT_TRANSLATE_NOOP("cli", "only these rows, e.g. under=330300 or period=2023"),
           {},
           false,
           true}},
         runExport}};
}

} // namespace pilotage::cli
