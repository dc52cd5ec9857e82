#include "app/cli/command.h"
#include "app/messages/issue_text.h"
#include "app/workbook/opening.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace pilotage::cli {

bool Context::isEnglish() const
{
    return QLocale().language() != QLocale::Chinese;
}

std::unique_ptr<workbook::Workbook> Context::open() const
{
    auto book = workbook::openWorkbook(arguments.positional.value(0), {actor, {}},
                                       {.writeOnNetworkDrive = arguments.has(u"--write-on-network-drive"_s)});
    const workbook::WorkbookInfo info = book->info();
    if (info.readOnly)
        say(messages::text(info.readOnlyReason, info.readOnlyArgs));
    if (info.kind == workbook::WorkbookKind::Training)
        say(words(QT_TRANSLATE_NOOP("cli", "Training workbook: demonstration data, not for reporting.")));
    QObject::connect(book.get(), &workbook::Workbook::warned,
                     [context = *this](const Issue &issue) { context.say(Issues{issue}); });
    return book;
}

void Context::say(const QString &text) const
{
    writeLine(err, text);
}

void Context::say(const Issues &issues, std::size_t most) const
{
    for (std::size_t i = 0; i < issues.size() && i < most; ++i)
        say(messages::severityText(issues[i].severity) + u": "_s + messages::textWithPlace(issues[i]));
    if (issues.size() > most)
        say(words(QT_TRANSLATE_NOOP("cli", "... and %1 more")).arg(issues.size() - most));
}

QString Context::local(const QString &zh, const QString &en) const
{
    if (zh.isEmpty() || (isEnglish() && !en.isEmpty()))
        return en;
    return zh;
}

Period Context::periodOf(const QString &option) const
{
    const QString text = arguments.value(option);
    if (const auto period = Period::parse(text))
        return *period;
    throw UsageError(
        words(QT_TRANSLATE_NOOP("cli", "%1 is no period; write 2023, 2023Q1, 2023H1 or 2023-05")).arg(text));
}

SubjectId Context::subjectOf(const workbook::Workbook &book, const QString &option) const
{
    const QString text = arguments.value(option);
    if (const auto subject = book.subjectByCode(text))
        return *subject;
    throw UsageError(
        words(QT_TRANSLATE_NOOP("cli", "%1 is the code or unique name of no district, site or project"))
            .arg(text));
}

IndicatorId Context::indicatorOf(const workbook::Workbook &book, const QString &option) const
{
    const QString code = arguments.value(option);
    for (const Indicator &item : book.indicators())
        if (item.code == code)
            return item.id;
    throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is the code of no indicator")).arg(code));
}

ObservationKey Context::figureOf(const workbook::Workbook &book) const
{
    need({u"--subject"_s, u"--indicator"_s, u"--period"_s});
    return {subjectOf(book, u"--subject"_s), indicatorOf(book, u"--indicator"_s), periodOf(u"--period"_s), 0};
}

int Context::whole(const QString &option, int fallback) const
{
    if (!arguments.has(option))
        return fallback;
    bool ok = false;
    const int number = arguments.value(option).toInt(&ok);
    if (!ok || number < 1)
        throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 needs a whole number above 0")).arg(option));
    return number;
}

void Context::need(const QStringList &options) const
{
    for (const QString &option : options)
        if (!arguments.has(option))
            throw UsageError(words(QT_TRANSLATE_NOOP("cli", "%1 is needed")).arg(option));
}

} // namespace pilotage::cli
