#include "app/cli/calc.h"
#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/workbook/failure.h"
#include "app/workbook/version.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

const std::vector<OptionSpec> &globalOptions()
{
    static const std::vector<OptionSpec> options{
        {u"--format"_s,
         u"FORMAT"_s,
         QT_TRANSLATE_NOOP("cli", "how data are written; table is for reading"),
         {u"csv"_s, u"json"_s, u"table"_s}},
        {u"--actor"_s, u"NAME"_s,
         QT_TRANSLATE_NOOP("cli", "who signs the changes; otherwise the system user")},
        {u"--write-on-network-drive"_s,
         {},
         QT_TRANSLATE_NOOP("cli", "also where locks cannot be trusted; only if nobody else works there")},
        {u"--help"_s, {}, QT_TRANSLATE_NOOP("cli", "this help")}};
    return options;
}

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (const auto &group : {fileCommands(), tableCommands(), figureCommands(), registerCommands(),
                              indexCommands(), publishingCommands(), complianceCommands(), reportCommands(),
                              attachmentCommands(), historyCommands(), careCommands(), archiveCommands()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

QString optionText(const OptionSpec &option)
{
    QString text = option.name;
    if (!option.choices.isEmpty())
        text += u' ' + option.choices.join(u'|');
    else if (!option.value.isEmpty())
        text += u' ' + option.value;
    return text;
}

QString synopsis(const Command &command)
{
    QString text = u"pilotage-cli "_s + command.name;
    for (const QString &name : command.positional)
        text += u' ' + name;
    for (const OptionSpec &option : command.options) {
        const QString part = optionText(option) + (option.isRepeatable ? u" ..."_s : QString());
        text += option.isNeeded ? u' ' + part : u" ["_s + part + u']';
    }
    return text;
}

void printOptions(const std::vector<OptionSpec> &options, QIODevice &out)
{
    for (const OptionSpec &option : options)
        writeLine(out, u"  "_s + optionText(option).leftJustified(34) + u"  "_s + words(option.help));
}

void printHelp(const Command &command, QIODevice &out)
{
    writeLine(out, words(QT_TRANSLATE_NOOP("cli", "Usage:")) + u' ' + synopsis(command));
    writeLine(out, words(command.summary));
    printOptions(command.options, out);
    printOptions(globalOptions(), out);
    if (*command.notes != '\0')
        writeLine(out, words(command.notes));
}

void printHelp(const std::vector<Command> &commands, QIODevice &out)
{
    writeLine(out, words(QT_TRANSLATE_NOOP("cli", "Usage: pilotage-cli COMMAND FILE [OPTIONS]")));
    for (const Command &command : commands) {
        writeLine(out, u"\n  "_s + synopsis(command));
        writeLine(out, u"      "_s + words(command.summary));
    }
    writeLine(out,
              u"\n  pilotage-cli calc METHOD --matrix M.csv [--indicators I.csv] [--set KEY=VALUE ...]"_s);
    writeLine(out,
              u"      "_s
                  + words(QT_TRANSLATE_NOOP("cli", "a method on a plain table, no workbook; calc --help")));
    writeLine(out, u'\n' + words(QT_TRANSLATE_NOOP("cli", "For every command:")));
    printOptions(globalOptions(), out);
    writeLine(out,
              words(QT_TRANSLATE_NOOP(
                  "cli",
                  "\nData go to the standard output, messages to the standard error.\n"
                  "Exit codes: 0 done, 1 refused or check failed, 2 usage, 3 file or system error.\n"
                  "Environment: PILOTAGE_LANG=zh_CN|en (language), PILOTAGE_NOW=2025-11-01T09:00:00 (fixes "
                  "today), PILOTAGE_SEED (other draws of the demonstration).\n"
                  "COMMAND --help tells the columns of its output.")));
}

void printVersion(QIODevice &out)
{
    writeLine(out, u"pilotage-cli %1"_s.arg(QLatin1StringView(PILOTAGE_VERSION)));
    writeLine(out, words(QT_TRANSLATE_NOOP("cli", "schema %1")).arg(workbook::newestSchema()));
    writeLine(out, u"SQLite %1"_s.arg(workbook::sqliteVersion()));
}

int usageFault(const QString &text, QIODevice &err)
{
    writeLine(err, text);
    writeLine(err, words(QT_TRANSLATE_NOOP("cli", "pilotage-cli --help tells what there is.")));
    return UsageFault;
}

/// Codes of errors that only say "the command line named something that is not there".
bool isUsage(const QString &code)
{
    return code == u"unknown-scheme" || code == u"unknown-cycle" || code == u"unknown-kind"
        || code == u"unknown-filter" || code == u"unknown-subject" || code == u"unknown-field";
}

int run(const Command &command, const Arguments &arguments, QIODevice &out, QIODevice &err)
{
    const QString format = arguments.value(u"--format"_s, u"table"_s);
    const Context context{out, err, arguments,
                          format == u"csv"        ? Format::Csv
                              : format == u"json" ? Format::Json
                                                  : Format::Table,
                          arguments.value(u"--actor"_s)};
    try {
        return command.run(context);
    } catch (const UsageError &error) {
        return usageFault(error.text(), err);
    } catch (const std::exception &error) {
        const workbook::Failure failure = workbook::failureOf(error);
        writeLine(
            err, failure.code.isEmpty() ? failure.detail : messages::errorText(failure.code, failure.detail));
        return isUsage(failure.code) ? UsageFault : SystemFault;
    }
}

} // namespace

int runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    const std::vector<Command> commands = allCommands();
    if (arguments.isEmpty())
        return usageFault(words(QT_TRANSLATE_NOOP("cli", "a command is needed")), err);
    const QString &name = arguments.front();
    if (name == u"calc")
        return runCalc(arguments.mid(1), out, err);
    if (name == u"--version") {
        printVersion(out);
        return Done;
    }
    if (name == u"--help" || name == u"-h" || name == u"help") {
        printHelp(commands, out);
        return Done;
    }
    const auto command = std::find_if(commands.begin(), commands.end(),
                                      [&](const Command &item) { return item.name == name; });
    if (command == commands.end())
        return usageFault(words(QT_TRANSLATE_NOOP("cli", "unknown command %1")).arg(name), err);
    if (arguments.contains(u"--help"_s) || arguments.contains(u"-h"_s)) {
        printHelp(*command, out);
        return Done;
    }
    std::vector<OptionSpec> options = command->options;
    options.insert(options.end(), globalOptions().begin(), globalOptions().end());
    const Arguments parsed = parseArguments(arguments.mid(1), command->positional, options);
    if (!parsed.fault.isEmpty())
        return usageFault(parsed.fault, err);
    return run(*command, parsed, out, err);
}

} // namespace pilotage::cli
