#include "app/cli/report_command.h"

#include "app/messages/issue_text.h"
#include "app/reports/batch.h"
#include "app/reports/templates.h"

#ifdef PILOTAGE_CLI_CHARTS
#include "ui/charts/report_charts.h"
#endif

#include <QCoreApplication>

#include <atomic>
#include <csignal>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

std::atomic<workbook::JobControl *> running = nullptr;

/// Ctrl+C stops between two pages; whole files stay.
extern "C" void stopReport(int)
{
    if (workbook::JobControl *control = running.load())
        control->cancel();
}

class Interruptible
{
public:
    explicit Interruptible(workbook::JobControl &control)
    {
        running = &control;
        m_before = std::signal(SIGINT, stopReport);
    }
    ~Interruptible()
    {
        std::signal(SIGINT, m_before);
        running = nullptr;
    }
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    void (*m_before)(int) = SIG_DFL;
};

void needOption(const Context &context, const QString &option)
{
    if (!context.arguments.has(option))
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(option));
}

/// What each document of the run is made for.
std::vector<workbook::ReportRequest> requestsOf(const Context &context, workbook::Workbook &book,
                                                const reports::ReportTemplate &report)
{
    const Arguments &given = context.arguments;
    if (given.has(u"--subject"_s) == given.has(u"--under"_s))
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "give either --subject or --under")));
    workbook::ReportRequest request;
    request.period = context.periodOf(u"--period"_s);
    request.scheme = given.value(u"--scheme"_s, report.scheme);
    if (given.has(u"--subject"_s)) {
        request.subject = context.subjectOf(book, u"--subject"_s);
        return {request};
    }
    if (report.batch.words.isEmpty())
        throw UsageError(
            words(QT_TRANSLATE_NOOP("cli", "%1 is one document; give --subject")).arg(report.name));
    request.subject = context.subjectOf(book, u"--under"_s);
    std::vector<workbook::ReportRequest> requests;
    for (const SubjectId subject : workbook::ReportValues(book, request).batch(report.batch)) {
        requests.push_back(request);
        requests.back().subject = subject;
    }
    return requests;
}

int runBatch(const Context &context, workbook::Workbook &book, const reports::ReportTemplate &report,
             const std::vector<workbook::ReportRequest> &requests)
{
    const QStringList formats = formatsOf(context);
    needOption(context, u"--out"_s);
    const ReportDesk desk;
    std::vector<reports::BatchItem> items;
    for (const workbook::ReportRequest &request : requests)
        items.push_back({book.subjectName(request.subject, context.isEnglish()), [&book, &report, request] {
                             const workbook::ReportValues values(book, request);
                             return reports::bind(report, values);
                         }});
    workbook::JobControl control;
    const Interruptible interruptible(control);
    reports::BatchOutcome outcome;
    bool isStopped = false;
    try {
        outcome = reports::writeBatch(items, formats, context.arguments.value(u"--out"_s), desk.fonts(),
                                      desk.charts(),
                                      [&](double done, const QString &what) { control.step(done, what); });
    } catch (const workbook::Cancelled &) {
        isStopped = true;
    }
    if (isStopped) {
        context.say(words(QT_TRANSLATE_NOOP("cli", "Stopped. The files written so far are whole.")));
        return Refused;
    }
    OutputTable table({{u"file"_s}});
    for (const QString &file : outcome.files)
        table.add({file});
    table.write(context.out, context.format);
    context.say(outcome.issues);
    for (const reports::Substitution &one : desk.fonts()->substitutions())
        context.say(words(QT_TRANSLATE_NOOP("cli", "Font %1 is not installed; %2 stands in."))
                        .arg(one.wanted, one.used));
    return hasErrors(outcome.issues) ? Refused : Done;
}

int runReport(const Context &context)
{
    const Arguments &given = context.arguments;
    if (given.has(u"--list"_s))
        return runReportList(context);
    if (given.has(u"--differences"_s))
        return runDifferences(context);
    if (given.has(u"--withdraw"_s))
        return runWithdraw(context);
    if (given.has(u"--extract"_s))
        return runExtract(context);
    if (given.positional.size() < 2)
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(u"TEMPLATE"_s));
    (void)formatsOf(context); // a wrong format is told before anything is opened
    needOption(context, u"--period"_s);
    const reports::ReportTemplate report = templateOf(context);
    const auto book = context.open();
    const std::vector<workbook::ReportRequest> requests = requestsOf(context, *book, report);
    if (given.has(u"--freeze"_s) || given.has(u"--trace"_s) || given.has(u"--numbers"_s)) {
        if (!given.has(u"--subject"_s))
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(u"--subject"_s));
        if (given.has(u"--freeze"_s))
            return runFreeze(context, *book, report, requests.front());
        const workbook::ReportValues values(*book, requests.front());
        const reports::Document document = reports::bind(report, values);
        context.say(document.issues);
        const QString code = given.value(u"--trace"_s);
        if (!code.isEmpty() && !document.byCode(code.toUpper())) {
            context.say(
                words(QT_TRANSLATE_NOOP("cli", "No number of this report has the code %1")).arg(code));
            return Refused;
        }
        writeNumbers(context, document, code.toUpper());
        return Done;
    }
    return runBatch(context, *book, report, requests);
}

std::vector<OptionSpec> reportOptions()
{
    return {
        {u"--list"_s, {}, QT_TRANSLATE_NOOP("cli", "shipped reports and final ones kept in the workbook")},
        {u"--period"_s, u"P"_s, QT_TRANSLATE_NOOP("cli", "2023, 2023Q1, 2023H1, 2023-05")},
        {u"--subject"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "one document, for this district or site")},
        {u"--under"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "one document for each county or site below")},
        {u"--out"_s, u"DIR"_s, QT_TRANSLATE_NOOP("cli", "folder for the files")},
        {u"--formats"_s, u"LIST"_s, QT_TRANSLATE_NOOP("cli", "of pdf, xlsx, html; pdf by itself")},
        {u"--scheme"_s, u"CODE"_s, QT_TRANSLATE_NOOP("cli", "the scheme; the workbook's first by itself")},
        {u"--trace"_s, u"CODE"_s,
         QT_TRANSLATE_NOOP("cli", "where the number with this trace code comes from")},
        {u"--numbers"_s,
         {},
         QT_TRANSLATE_NOOP("cli", "all numbers of the document and where they come from")},
        {u"--freeze"_s, {}, QT_TRANSLATE_NOOP("cli", "keep the report in the workbook as final")},
        {u"--name"_s, u"NAME"_s,
         QT_TRANSLATE_NOOP("cli", "of the final report; 2024-R1 and so on by itself")},
        {u"--differences"_s, u"NAME"_s,
         QT_TRANSLATE_NOOP("cli", "what would print differently today; with --out an amendment table too")},
        {u"--withdraw"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "take a final report back; needs --reason")},
        {u"--extract"_s, u"NAME"_s, QT_TRANSLATE_NOOP("cli", "write the kept files of a final report again")},
        {u"--reason"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("cli", "why a final report is withdrawn")}};
}

} // namespace

ReportDesk::ReportDesk()
    : m_fonts(std::make_shared<reports::FontBook>(reports::scriptOf(QLocale())))
{
#ifdef PILOTAGE_CLI_CHARTS
    m_charts = std::make_unique<charts::ReportCharts>(m_fonts->pictureFamilies());
#endif
}

ReportDesk::~ReportDesk() = default;

QStringList formatsOf(const Context &context)
{
    const QStringList asked
        = context.arguments.value(u"--formats"_s, u"pdf"_s).split(u',', Qt::SkipEmptyParts);
    for (const QString &format : asked)
        if (!reports::formats().contains(format.trimmed()))
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is no format of reports; there are %2"))
                                 .arg(format, reports::formats().join(u", "_s)));
    if (asked.isEmpty())
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 needs a value")).arg(u"--formats"_s));
    QStringList formats;
    for (const QString &format : asked)
        if (!formats.contains(format.trimmed()))
            formats << format.trimmed();
    return formats;
}

reports::ReportTemplate templateOf(const Context &context)
{
    reports::ParsedTemplate parsed = reports::loadTemplate(context.arguments.positional.value(1));
    if (hasErrors(parsed.issues)) {
        QStringList lines;
        for (const Issue &issue : parsed.issues)
            lines << messages::textWithPlace(issue);
        throw UsageError(lines.join(u'\n'));
    }
    return std::move(parsed.report);
}

void writeNumbers(const Context &context, const reports::Document &document, const QString &code)
{
    OutputTable table({{u"code"_s},
                       {u"place"_s},
                       {u"printed"_s},
                       {u"value"_s, 4},
                       {u"unit"_s},
                       {u"figure"_s},
                       {u"subject"_s},
                       {u"period"_s},
                       {u"formula"_s},
                       {u"source"_s},
                       {u"source_place"_s},
                       {u"state"_s},
                       {u"reason"_s},
                       {u"key"_s}});
    for (const reports::BoundNumber &number : document.numbers) {
        if (!code.isEmpty() && number.code != code)
            continue;
        const reports::Trace &trace = number.value.trace;
        table.add({number.code, number.place, number.printed, numberCell(number.value.number),
                   number.value.unit, trace.what, trace.subject, trace.period, trace.formula, trace.source,
                   trace.place, number.value.isPending ? u"pending"_s : u"agreed"_s, number.value.reason,
                   trace.key});
    }
    table.write(context.out, context.format);
}

std::vector<Command> reportCommands()
{
    return {
        {u"report"_s,
         {u"FILE"_s, u"[TEMPLATE]"_s},
         QT_TRANSLATE_NOOP("cli", "reports as PDF, XLSX and HTML, one or one for each county or site"),
         QT_TRANSLATE_NOOP(
             "cli",
             "TEMPLATE is a shipped report (annual, county, site, compliance, quality) or a report file.\n"
             "Columns: file; with --numbers and --trace: code, place, printed, value, unit, figure, "
             "subject, period, formula, source, source_place, state, reason, key; with --differences: "
             "code, figure, subject, period, before, after."),
         reportOptions(),
         runReport}};
}

} // namespace pilotage::cli
