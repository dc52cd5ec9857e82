#include "app/cli/command.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("pilotage-cli"));
    QCoreApplication::setOrganizationName(QStringLiteral("pilotage"));
    pilotage::Translators translators;
    translators.install(pilotage::spokenLocale());
    QFile out;
    QFile err;
    if (!out.open(stdout, QIODevice::WriteOnly) || !err.open(stderr, QIODevice::WriteOnly))
        return pilotage::cli::SystemFault;
    const int code = pilotage::cli::runCommandLine(QCoreApplication::arguments().mid(1), out, err);
    // Data that did not reach the reader (a full disk behind a redirection) are not "done".
    return out.flush() ? code : static_cast<int>(pilotage::cli::SystemFault);
}
