#include "tests/ui/window_fixture.h"

#include "ui/widgets/message_bar.h"

#include <QFile>
#include <QLabel>
#include <QThread>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Making the demonstration takes a second: once is enough, every test gets a copy.
QString demoMaster()
{
    static QTemporaryDir place;
    static const QString path = [] {
        const QString file = place.filePath(u"master.pilotage"_s);
        (void)workbook::Workbook::createDemo(file, {});
        return file;
    }();
    return path;
}

} // namespace

HeldWork::HeldWork()
{
    QThreadPool::globalInstance()->setMaxThreadCount(1);
    QThreadPool::globalInstance()->start([this] { m_mayEnd.acquire(); });
}

HeldWork::~HeldWork()
{
    letGo();
    QThreadPool::globalInstance()->waitForDone();
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
}

WindowFixture::WindowFixture(const QString &language)
{
    qputenv("HOME", folder.path().toLocal8Bit()); // backups and their places are this test's own
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"pilotage-tests"_s);
    QSettings().clear();
    qputenv("PILOTAGE_NOW", "2025-11-18T14:32:05");
    const QLocale locale(language);
    translators.install(locale);
    theme = std::make_unique<Theme>(qApp);
    theme->setLanguage(locale);
    path = folder.filePath(u"demo.pilotage"_s);
    QFile::copy(demoMaster(), path);
    window = std::make_unique<MainWindow>(*theme, settings, dialogs);
    window->resize(1366, 768);
    window->show();
    (void)QTest::qWaitForWindowActive(window.get()); // shortcuts work in active windows only
    window->openFile(path);
}

bool WindowFixture::isSaidUnder(const QWidget *under, const QString &words)
{
    for (const QLabel *label : under->findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(words))
            return true;
    return false;
}

QString WindowFixture::barText(const QWidget *page)
{
    for (auto *bar : page->findChildren<MessageBar *>())
        if (bar->isVisible())
            return bar->text();
    return {};
}

QString WindowFixture::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    return file.fileName();
}

} // namespace pilotage::ui
