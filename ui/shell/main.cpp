#include "translations/translators.h"
#include "ui/shell/first_paint.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pilotage"_s);
    QApplication::setOrganizationName(u"pilotage"_s);
    QApplication::setApplicationVersion(QLatin1StringView(PILOTAGE_VERSION));
    QGuiApplication::setDesktopFileName(u"io.github.pilotage.Pilotage"_s);

    pilotage::ui::Settings settings;
    pilotage::Translators translators;
    const QLocale locale = pilotage::spokenLocale(settings.language());
    translators.install(locale);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Low-carbon pilots in one local file. See also pilotage-cli."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        u"demo"_s, QCoreApplication::translate("main", "Open a fresh copy of the demo workbook."));
    const QCommandLineOption create(
        u"new"_s, QCoreApplication::translate("main", "Make a new office workbook FILE."), u"FILE"_s);
    parser.addOptions({demo, create});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "Workbook to open."),
                                 u"[FILE]"_s);
    parser.process(application);

    pilotage::ui::Theme theme(&application);
    theme.setLanguage(locale);
    theme.setMode(settings.themeMode());
    pilotage::ui::FileDialogs dialogs;
    const bool isOpening
        = !parser.isSet(create) && !parser.isSet(demo) && !parser.positionalArguments().isEmpty();
    const QString opening = isOpening ? parser.positionalArguments().constFirst() : QString();
    pilotage::ui::MainWindow window(theme, settings, dialogs, opening);
    QObject::connect(&window, &pilotage::ui::MainWindow::languageChosen, &window,
                     [&](const QString &language) {
                         const QLocale chosen{QLocale(language)};
                         translators.install(chosen);
                         theme.setLanguage(chosen);
                         window.rebuild();
                     });
    // Nothing heavy before the first paint.
    new pilotage::ui::FirstPaint(&window, [&] {
        if (parser.isSet(create))
            window.newFile(parser.value(create));
        else if (parser.isSet(demo))
            window.openDemo();
        else if (isOpening)
            window.openFile(opening);
    });
    window.show();
    return QApplication::exec();
}
