#include "app/cli/arguments.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

namespace {

const OptionSpec *specOf(const std::vector<OptionSpec> &options, const QString &name)
{
    const auto found = std::find_if(options.begin(), options.end(),
                                    [&](const OptionSpec &option) { return option.name == name; });
    return found == options.end() ? nullptr : &*found;
}

QString faultOf(const OptionSpec &option, const QString &value, const Arguments &given)
{
    if (!option.choices.isEmpty() && !option.choices.contains(value))
        return words(QT_TRANSLATE_NOOP("cli", "%1 cannot be %2; there are %3"))
            .arg(option.name, value, option.choices.join(u", "_s));
    if (!option.isRepeatable && given.has(option.name))
        return words(QT_TRANSLATE_NOOP("cli", "%1 is given twice")).arg(option.name);
    return {};
}

void checkComplete(Arguments &given, const QStringList &positionalNames,
                   const std::vector<OptionSpec> &options)
{
    for (qsizetype i = given.positional.size(); i < positionalNames.size() && given.fault.isEmpty(); ++i)
        if (!positionalNames[i].startsWith(u'[')) // [NAME] may be left out
            given.fault = words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(positionalNames[i]);
    for (const OptionSpec &option : options)
        if (option.isNeeded && !given.has(option.name) && given.fault.isEmpty())
            given.fault = words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(option.name);
}

} // namespace

QString words(const char *text)
{
    return QCoreApplication::translate("cli", text);
}

QString Arguments::value(const QString &name, const QString &fallback) const
{
    const auto found = options.find(name);
    return found == options.end() ? fallback : found->second.last();
}

QStringList Arguments::values(const QString &name) const
{
    const auto found = options.find(name);
    return found == options.end() ? QStringList() : found->second;
}

Arguments parseArguments(const QStringList &arguments, const QStringList &positionalNames,
                         const std::vector<OptionSpec> &options)
{
    Arguments given;
    bool onlyPositional = false;
    for (qsizetype i = 0; i < arguments.size() && given.fault.isEmpty(); ++i) {
        const QString &argument = arguments[i];
        if (argument == u"--" && !onlyPositional) {
            onlyPositional = true;
            continue;
        }
        if (onlyPositional || !argument.startsWith(u'-') || argument == u"-") {
            if (given.positional.size() == positionalNames.size())
                given.fault = words(QT_TRANSLATE_NOOP("cli", "unexpected argument %1")).arg(argument);
            given.positional << argument;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument : argument.left(equals);
        const OptionSpec *option = specOf(options, name);
        QString value;
        if (!option) {
            given.fault = words(QT_TRANSLATE_NOOP("cli", "unknown option %1")).arg(name);
            break;
        }
        if (option->value.isEmpty() && equals >= 0)
            given.fault = words(QT_TRANSLATE_NOOP("cli", "%1 takes no value")).arg(name);
        else if (!option->value.isEmpty() && equals >= 0)
            value = argument.mid(equals + 1);
        else if (!option->value.isEmpty() && i + 1 < arguments.size())
            value = arguments[++i];
        else if (!option->value.isEmpty())
            given.fault = words(QT_TRANSLATE_NOOP("cli", "%1 needs a value")).arg(name);
        if (given.fault.isEmpty())
            given.fault = faultOf(*option, value, given);
        given.options[name] << value;
    }
    checkComplete(given, positionalNames, options);
    return given;
}

std::optional<std::pair<QString, QString>> splitPair(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0)
        return std::nullopt;
    return std::pair(text.left(equals), text.mid(equals + 1));
}

} // namespace pilotage::cli
