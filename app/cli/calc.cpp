#include "app/cli/calc.h"

#include "app/cli/calc_input.h"
#include "app/cli/calc_messages.h"
#include "app/cli/calc_methods.h"
#include "app/cli/calc_output.h"
#include "app/exchange/file_error.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

enum ExitCode { Done = 0, Refused = 1, Usage = 2, SystemError = 3 };

struct Request
{
    QString method;
    QString matrix;
    QString indicators;
    std::map<QString, QString> settings;
    CalcFormat format = CalcFormat::Csv;
    bool wantsHelp = false;
    QString fault; ///< what is wrong with the arguments; empty = nothing
};

QString wording(const char *text)
{
    return QCoreApplication::translate("calc", text);
}

void say(QIODevice &device, const QString &text)
{
    device.write(text.toUtf8() + '\n');
}

void addSetting(Request &request, const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        request.fault = wording(QT_TRANSLATE_NOOP("calc", "--set needs key=value, not %1")).arg(text);
    else if (!request.settings.emplace(text.left(equals), text.mid(equals + 1)).second)
        request.fault
            = wording(QT_TRANSLATE_NOOP("calc", "the setting %1 is given twice")).arg(text.left(equals));
}

void addOption(Request &request, const QString &name, const QString &value)
{
    if (name == u"--matrix") {
        request.matrix = value;
    } else if (name == u"--indicators") {
        request.indicators = value;
    } else if (name == u"--set") {
        addSetting(request, value);
    } else if (name == u"--format") {
        const std::optional<CalcFormat> format = calcFormat(value);
        if (format)
            request.format = *format;
        else
            request.fault
                = wording(QT_TRANSLATE_NOOP("calc", "unknown format %1; there are csv, json, table"))
                      .arg(value);
    } else {
        request.fault = wording(QT_TRANSLATE_NOOP("calc", "unknown option %1")).arg(name);
    }
}

Request parsed(const QStringList &arguments)
{
    Request request;
    for (qsizetype i = 0; i < arguments.size() && request.fault.isEmpty(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--help" || argument == u"-h") {
            request.wantsHelp = true;
        } else if (argument.startsWith(u"--")) {
            const qsizetype equals = argument.indexOf(u'=');
            const QString name = equals < 0 ? argument : argument.left(equals);
            if (equals >= 0)
                addOption(request, name, argument.mid(equals + 1));
            else if (i + 1 < arguments.size())
                addOption(request, name, arguments[++i]);
            else
                request.fault = wording(QT_TRANSLATE_NOOP("calc", "%1 needs a value")).arg(name);
        } else if (request.method.isEmpty()) {
            request.method = argument;
        } else {
            request.fault = wording(QT_TRANSLATE_NOOP("calc", "unexpected argument %1")).arg(argument);
        }
    }
    return request;
}

QString helpText()
{
    QString text = wording(QT_TRANSLATE_NOOP(
        "calc",
        "Usage: pilotage-cli calc METHOD --matrix M.csv [--indicators I.csv] [--set key=value ...] "
        "[--format csv|json|table]\n"
        "M.csv: object[,period],<indicator>..., one row an object; an empty cell is missing.\n"
        "I.csv: indicator,direction[,weight,group,low,high,target]; without it all are benefit with "
        "equal weights.\n"
        "Output: object,period,quantity,indicator,value,note.\n"
        "Methods, what they give, their settings:\n"));
    for (const CalcMethod &method : calcMethods())
        text += u"  %1  %2  [%3]\n"_s.arg(method.name, -18)
                    .arg(method.quantities, -28)
                    .arg(method.settings.join(u", "_s));
    text += wording(
        QT_TRANSLATE_NOOP("calc",
                          "Values: kind=minmax|attainment, zero-variance=0..1, rescale=LOW,HIGH, input=asis, "
                          "zero=limit|shift, shift=1e-4, form=standard|adjusted"));
    return text;
}

/// Faults of the arguments against the method; empty = none.
QString faultOf(const Request &request, const std::vector<CalcMethod> &methods, const CalcMethod *&method)
{
    if (!request.fault.isEmpty())
        return request.fault;
    if (request.method.isEmpty())
        return wording(QT_TRANSLATE_NOOP("calc", "a method is needed"));
    const auto found = std::find_if(methods.begin(), methods.end(),
                                    [&](const CalcMethod &m) { return m.name == request.method; });
    if (found == methods.end())
        return wording(QT_TRANSLATE_NOOP("calc", "unknown method %1")).arg(request.method);
    if (request.matrix.isEmpty())
        return wording(QT_TRANSLATE_NOOP("calc", "--matrix is needed"));
    for (const auto &[key, value] : request.settings)
        if (!found->settings.contains(key))
            return wording(QT_TRANSLATE_NOOP("calc", "%1 has no setting %2")).arg(found->name, key);
    const QString faulty = faultySetting(request.settings);
    if (!faulty.isEmpty())
        return wording(QT_TRANSLATE_NOOP("calc", "the setting %1 is not possible")).arg(faulty);
    method = &*found;
    return {};
}

int run(const CalcMethod &method, const Request &request, QIODevice &out, QIODevice &err)
{
    CalcInput input = readCalcInput(request.matrix, request.indicators, request.settings);
    std::vector<CalcRow> rows;
    if (!hasErrors(input.issues))
        rows = method.run(input);
    for (const Issue &issue : input.issues)
        say(err, calcIssueText(issue));
    if (hasErrors(input.issues))
        return Refused;
    writeCalc(rows, request.format, out);
    return Done;
}

} // namespace

int runCalc(const QStringList &arguments, QIODevice &out, QIODevice &err)
{
    const Request request = parsed(arguments);
    if (request.wantsHelp && request.fault.isEmpty()) {
        say(out, helpText());
        return Done;
    }
    const std::vector<CalcMethod> methods = calcMethods();
    const CalcMethod *method = nullptr;
    const QString fault = faultOf(request, methods, method);
    if (method == nullptr) {
        say(err, fault);
        say(err, helpText());
        return Usage;
    }
    try {
        return run(*method, request, out, err);
    } catch (const exchange::FileError &error) {
        say(err,
            wording(QT_TRANSLATE_NOOP("calc", "%1 could not be read: %2 [%3]"))
                .arg(error.path(), error.reason(), error.code()));
        return SystemError;
    }
}

} // namespace pilotage::cli
