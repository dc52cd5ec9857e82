// Pictures of every page of the real window on the demonstration workbook: light Chinese at 1366x768
// and dark English at 1920x1080. Usage: pilotage_shots DIR
#include "translations/translators.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;
using pilotage::ui::MainWindow;

namespace {

struct Look
{
    QString language;
    pilotage::ui::Theme::Mode mode;
    QSize size;
    QString suffix;
};

/// Lets the window work until nothing is left to do for a moment, at most `limit` ms.
void settle(int limit)
{
    QElapsedTimer clock;
    clock.start();
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (clock.elapsed() < limit);
}

bool save(MainWindow &window, const QString &folder, const QString &name)
{
    settle(150);
    const bool done = window.grab().save(folder + u'/' + name + u".png"_s);
    std::fprintf(done ? stdout : stderr, "%s %s\n", done ? "wrote" : "could not write", qPrintable(name));
    return done;
}

/// A small county table with something of each verdict, to show how it is judged.
QString writeTable(const QString &folder)
{
    const QString path = folder + u"/county-report.csv"_s;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QTextStream out(&file);
    out << u"区划代码,指标,期间,数值,单位\n"_s;
    for (const char *code : {"330302", "330303", "330304", "330305", "330324", "330326"})
        out << code << u",pm25.mean,2024,1"_s << QByteArray(code).right(1) << u".5,\n"_s;
    out << u"330327,pm25.mean,2024,见附件,\n330399,pm25.mean,2024,31.0,\n龙岗市,pm25.mean,2024,29.5,\n"_s;
    return path;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: pilotage_shots DIR\n");
        return 2;
    }
    qputenv("PILOTAGE_NOW", qEnvironmentVariable("PILOTAGE_NOW", u"2025-11-18T14:32:05"_s).toUtf8());
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"pilotage-shots"_s);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QTemporaryDir place;
    if (!QDir().mkpath(folder) || !place.isValid())
        return 3;
    const QString workbook = place.filePath(u"demo.pilotage"_s);
    (void)pilotage::workbook::Workbook::createDemo(workbook, {});
    const QString table = writeTable(place.path());

    pilotage::ui::Settings settings;
    pilotage::ui::Theme theme(&application);
    pilotage::ui::FileDialogs dialogs;
    pilotage::Translators translators;
    bool isComplete = true;
    const Look looks[] = {{u"zh_CN"_s, pilotage::ui::Theme::Mode::Light, {1366, 768}, u"zh-light"_s},
                          {u"en"_s, pilotage::ui::Theme::Mode::Dark, {1920, 1080}, u"en-dark"_s}};
    for (const Look &look : looks) {
        const QLocale locale(look.language);
        translators.install(locale);
        theme.setLanguage(locale);
        theme.setMode(look.mode);
        MainWindow window(theme, settings, dialogs);
        window.resize(look.size);
        window.show();
        isComplete = save(window, folder, u"00-welcome-"_s + look.suffix) && isComplete;
        window.openFile(workbook);
        int number = 0;
        for (const pilotage::ui::PageEntry &entry : window.pages()) {
            const bool isImport = entry.key == "importing"_L1;
            window.showPage(entry.key, isImport ? QVariantMap{{u"path"_s, table}} : QVariantMap());
            settle(isImport ? 1200 : 300);
            const QString name
                = u"%1-%2-%3"_s.arg(++number, 2, 10, QLatin1Char('0')).arg(entry.key, look.suffix);
            isComplete = save(window, folder, name) && isComplete;
        }
        // A form of the register, with something to mend in it.
        window.showPage(u"register"_s, {{u"edit"_s, u"project"_s}});
        settle(300);
        isComplete = save(window, folder, u"13-register-form-"_s + look.suffix) && isComplete;
    }
    return isComplete ? 0 : 3;
}
