#include "ui/shell/main_window.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

QAction *MainWindow::addAction(QMenu *menu, const QString &text, const QKeySequence &keys,
                               void (MainWindow::*slot)(), Needs needs)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    if (needs != Needs::Nothing)
        m_fileActions.append(action);
    if (needs == Needs::QuietWorkbook)
        m_quietActions.append(action);
    return action;
}

void MainWindow::buildMenus()
{
    buildFileMenu();
    buildEditMenu();
    buildViewMenu();
    buildDataMenu();
    buildToolsMenu();
    buildHelpMenu();
    updateActions();
}

void MainWindow::buildFileMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&File"));
    addAction(menu, tr("&New workbook..."), QKeySequence::New, &MainWindow::chooseNew)
        ->setIcon(lineIcon(u"file"_s));
    addAction(menu, tr("&Open..."), QKeySequence::Open, &MainWindow::chooseOpen)
        ->setIcon(lineIcon(u"folder"_s));
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, [this] {
        m_recentMenu->clear();
        for (const QString &path : m_settings.recentFiles())
            m_recentMenu->addAction(path, this, [this, path] { openFile(path); });
        if (m_recentMenu->isEmpty())
            m_recentMenu->addAction(tr("No recent files"))->setEnabled(false);
    });
    addAction(menu, tr("Open &demo data"), {}, &MainWindow::openDemo)->setIcon(lineIcon(u"book"_s));
    menu->addSeparator();
    addAction(menu, tr("&Save"), QKeySequence::Save, &MainWindow::reportSaved, Needs::QuietWorkbook)
        ->setIcon(lineIcon(u"save"_s));
    addAction(menu, tr("Save a &copy..."), QKeySequence(u"Ctrl+Shift+S"_s), &MainWindow::saveCopy,
              Needs::QuietWorkbook);
    m_print = addAction(menu, tr("&Print..."), QKeySequence::Print, &MainWindow::printPage);
    m_print->setIcon(lineIcon(u"printer"_s));
    menu->addSeparator();
    addAction(menu, tr("C&lose workbook"), QKeySequence(u"Ctrl+W"_s), &MainWindow::closeFile,
              Needs::Workbook);
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(u"Ctrl+Q"_s));
    connect(quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = addAction(menu, tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), &MainWindow::undo);
    m_undo->setIcon(lineIcon(u"undo"_s));
    m_redo = addAction(menu, tr("&Redo"), QKeySequence(u"Ctrl+Y"_s), &MainWindow::redo);
    m_redo->setShortcuts({QKeySequence(u"Ctrl+Y"_s), QKeySequence(u"Ctrl+Shift+Z"_s)});
    m_redo->setIcon(lineIcon(u"redo"_s));
    menu->addSeparator();
    addAction(menu, tr("&Settings..."), QKeySequence(u"Ctrl+,"_s), &MainWindow::showSettings)
        ->setIcon(lineIcon(u"settings"_s));
}

void MainWindow::buildViewMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&View"));
    int number = 0;
    for (const PageEntry &entry : pages()) {
        QAction *action = menu->addAction(lineIcon(entry.iconName), entry.name);
        if (++number < 10)
            action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(number)));
        connect(action, &QAction::triggered, this, [this, key = entry.key] { showPage(key); });
        m_fileActions.append(action);
    }
    menu->addSeparator();
    addAction(menu, tr("Re&fresh"), QKeySequence(u"F5"_s), &MainWindow::refresh, Needs::Workbook);
    addAction(menu, tr("Collapse &navigation"), QKeySequence(u"Ctrl+B"_s), &MainWindow::toggleRail);
    menu->addSeparator();
    addThemeActions(menu->addMenu(tr("&Theme")));
    addLanguageActions(menu->addMenu(tr("&Language")));
}

void MainWindow::addThemeActions(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    const std::pair<Theme::Mode, QString> modes[] = {{Theme::Mode::System, tr("As the &desktop")},
                                                     {Theme::Mode::Light, tr("&Light")},
                                                     {Theme::Mode::Dark, tr("Dar&k")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(m_theme.mode() == mode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            m_settings.setThemeMode(chosen);
            m_theme.setMode(chosen);
        });
        connect(&m_theme, &Theme::changed, action,
                [this, action, own = mode] { action->setChecked(m_theme.mode() == own); });
    }
}

void MainWindow::addLanguageActions(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    // Languages name themselves, so that one can always find back.
    const std::pair<QString, QString> languages[]
        = {{u"zh_CN"_s, u"\u7b80\u4f53\u4e2d\u6587"_s}, {u"en"_s, u"English"_s}};
    for (const auto &[language, text] : languages) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(QLocale().name().startsWith(language.left(2)));
        group->addAction(action);
        connect(
            action, &QAction::triggered, this,
            [this, chosen = language] {
                m_settings.setLanguage(chosen);
                chooseLanguage(chosen);
            },
            Qt::QueuedConnection); // the menu that was clicked is made anew
    }
}

void MainWindow::buildDataMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Data"));
    QAction *import = menu->addAction(lineIcon(u"import"_s), tr("&Import table..."));
    import->setShortcut(QKeySequence(u"Ctrl+I"_s));
    connect(import, &QAction::triggered, this, [this] { showPage(u"importing"_s, {{u"choose"_s, true}}); });
    m_fileActions.append(import);
    m_quietActions.append(import);
    QMenu *exports = menu->addMenu(lineIcon(u"export"_s), tr("&Export CSV"));
    const std::pair<QString, QString> kinds[]
        = {{u"districts"_s, tr("Districts")},       {u"sites"_s, tr("Sites")},
           {u"programmes"_s, tr("Programmes")},     {u"enrolments"_s, tr("Enrolments")},
           {u"projects"_s, tr("Projects")},         {u"indicators"_s, tr("Indicators")},
           {u"observations"_s, tr("Observations")}, {u"targets"_s, tr("Targets")},
           {u"obligations"_s, tr("Obligations")},   {u"ledger"_s, tr("Allowance ledger")}};
    for (const auto &[kind, name] : kinds) {
        QAction *action = exports->addAction(tr("%1...").arg(name));
        connect(action, &QAction::triggered, this, [this, k = kind, n = name] { exportKind(k, n); });
        m_fileActions.append(action);
        m_quietActions.append(action);
    }
}

void MainWindow::buildToolsMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Tools"));
    QAction *search = addAction(menu, tr("&Search and commands"), {}, &MainWindow::openPalette);
    search->setShortcuts({QKeySequence(u"Ctrl+K"_s), QKeySequence(u"Ctrl+Shift+P"_s)});
    search->setIcon(lineIcon(u"search"_s));
    addAction(menu, tr("&Check workbook"), {}, &MainWindow::checkFile, Needs::QuietWorkbook)
        ->setIcon(lineIcon(u"shield"_s));
    addAction(menu, tr("&Backups"), {}, &MainWindow::showBackups, Needs::Workbook)
        ->setIcon(lineIcon(u"archive"_s));
    addAction(menu, tr("&Recycle bin"), {}, &MainWindow::showBin, Needs::Workbook)
        ->setIcon(lineIcon(u"trash"_s));
}

void MainWindow::buildHelpMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Help"));
    addAction(menu, tr("&Help on this page"), QKeySequence(u"F1"_s), &MainWindow::showHelp);
    addAction(menu, tr("&Keyboard"), QKeySequence(u"Ctrl+F1"_s), &MainWindow::showShortcuts);
    addAction(menu, tr("&About Pilotage"), {}, &MainWindow::showAbout);
}

void MainWindow::updateActions()
{
    for (QAction *action : m_fileActions)
        action->setEnabled(m_workbook != nullptr && (m_busy.empty() || !m_quietActions.contains(action)));
    m_print->setEnabled(m_workbook != nullptr && isPrintable(m_currentKey));
    std::optional<workbook::UndoEntry> back;
    std::optional<workbook::UndoEntry> forth;
    if (m_workbook && !isFileLost())
        guarded(this, [&] {
            back = m_workbook->nextUndo();
            forth = m_workbook->nextRedo();
        });
    m_undo->setEnabled(back.has_value() && m_busy.empty());
    m_undo->setText(back ? tr("&Undo %1").arg(back->label) : tr("&Undo"));
    m_redo->setEnabled(forth.has_value() && m_busy.empty());
    m_redo->setText(forth ? tr("&Redo %1").arg(forth->label) : tr("&Redo"));
}

} // namespace pilotage::ui
