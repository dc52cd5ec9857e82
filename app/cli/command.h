#pragma once

#include "app/cli/arguments.h"
#include "app/cli/output.h"
#include "app/domain/issue.h"
#include "app/domain/period.h"
#include "app/workbook/workbook.h"

#include <QIODevice>

#include <memory>
#include <stdexcept>

namespace pilotage::cli {

enum ExitCode { Done = 0, Refused = 1, UsageFault = 2, SystemFault = 3 };

/// A value on the command line that names nothing: exit code 2. `what` is worded already.
class UsageError : public std::runtime_error
{
public:
    explicit UsageError(const QString &text)
        : std::runtime_error(text.toStdString())
        , m_text(text)
    {
    }
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

/// What a command works with. Data goes to `out`, messages to `err`.
struct Context
{
    QIODevice &out;
    QIODevice &err;
    Arguments arguments;
    Format format = Format::Table;
    QString actor;

    [[nodiscard]] bool isEnglish() const;
    /// The workbook named first on the command line.
    [[nodiscard]] std::unique_ptr<workbook::Workbook> open() const;
    void say(const QString &text) const;
    void say(const Issues &issues, std::size_t most = 20) const;
    [[nodiscard]] QString local(const QString &zh, const QString &en) const;

    [[nodiscard]] Period periodOf(const QString &option) const;
    /// A district, site or project by code or unique name.
    [[nodiscard]] SubjectId subjectOf(const workbook::Workbook &book, const QString &option) const;
    [[nodiscard]] IndicatorId indicatorOf(const workbook::Workbook &book, const QString &option) const;
    /// --subject, --indicator and --period; each is needed.
    [[nodiscard]] ObservationKey figureOf(const workbook::Workbook &book) const;
    /// A whole number above 0.
    [[nodiscard]] int whole(const QString &option, int fallback) const;
    void need(const QStringList &options) const;
};

struct Command
{
    QString name;
    QStringList positional;
    const char *summary = ""; ///< English source, context "cli"
    const char *notes = ""; ///< further lines of its help, context "cli"
    std::vector<OptionSpec> options;
    int (*run)(const Context &) = nullptr;
};

[[nodiscard]] std::vector<Command> fileCommands(); ///< new, info, check, backup, salvage
[[nodiscard]] std::vector<Command> historyCommands(); ///< history, undo, redo
[[nodiscard]] std::vector<Command> tableCommands(); ///< import, export
[[nodiscard]] std::vector<Command> indexCommands(); ///< evaluate, explain
[[nodiscard]] std::vector<Command> complianceCommands();
[[nodiscard]] std::vector<Command> figureCommands(); ///< set, comment, target, review, locks, unlock
[[nodiscard]] std::vector<Command> registerCommands(); ///< move, remove, advance, take-back
[[nodiscard]] std::vector<Command>
careCommands(); ///< revert, bin, restore, backups, diff, settings, check-data
[[nodiscard]] std::vector<Command> attachmentCommands(); ///< attach, attachments, attachment, detach, ...
[[nodiscard]] std::vector<Command> publishingCommands(); ///< evaluations, publish, withdraw, discard
[[nodiscard]] std::vector<Command> archiveCommands(); ///< archive, archives, unarchive
[[nodiscard]] std::vector<Command> reportCommands();

/// Runs one command line; `arguments` without the program's name.
[[nodiscard]] int runCommandLine(const QStringList &arguments, QIODevice &out, QIODevice &err);

} // namespace pilotage::cli
