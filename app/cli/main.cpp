#include "app/cli/command.h"
#include "translations/translators.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <memory>

#ifdef PILOTAGE_CLI_CHARTS
#include <QApplication>
using PaintingApplication = QApplication;
#else
#include <QGuiApplication>
using PaintingApplication = QGuiApplication;
#endif

/// Reports are painted and need fonts; everything else goes without a screen in any form.
static std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    if (argc < 2 || std::strcmp(argv[1], "report") != 0)
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<PaintingApplication>(argc, argv);
}

int main(int argc, char **argv)
{
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
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
