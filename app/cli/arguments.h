#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace pilotage::cli {

/// One option of a command as data: what is accepted is what the help prints.
struct OptionSpec
{
    QString name; ///< with its dashes
    QString value; ///< name of the value in the help; empty = a flag
    const char *help = ""; ///< English source, context "cli"
    QStringList choices{}; ///< empty = any value
    bool isNeeded = false;
    bool isRepeatable = false;
};

/// What was given on the command line, checked against the command's options.
struct Arguments
{
    QStringList positional;
    std::map<QString, QStringList> options;
    QString fault; ///< wording of the first fault; empty = none

    [[nodiscard]] bool has(const QString &name) const { return options.contains(name); }
    [[nodiscard]] QString value(const QString &name, const QString &fallback = {}) const;
    [[nodiscard]] QStringList values(const QString &name) const;
};

/// Options may stand anywhere; `--name value` and `--name=value` are the same; `--` ends them.
[[nodiscard]] Arguments parseArguments(const QStringList &arguments, const QStringList &positionalNames,
                                       const std::vector<OptionSpec> &options);

/// KEY=VALUE in two; none if there is no key.
[[nodiscard]] std::optional<std::pair<QString, QString>> splitPair(const QString &text);

/// Wording of the command line in the user's language.
[[nodiscard]] QString words(const char *text);

} // namespace pilotage::cli
