#pragma once

#include "app/workbook/workbook.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/settings.h"

#include <QMainWindow>
#include <QPointer>
#include <QTemporaryDir>

#include <set>

class QAction;
class QMenu;
class QStackedWidget;

namespace pilotage::workbook {
class FileWatch;
class JobRunner;
} // namespace pilotage::workbook

namespace pilotage::ui {

class CommandPalette;
class FileBar;
class HelpWindow;
class MessageBar;
class NavigationRail;
class PageHeader;
class StatusLine;
class Toast;
class TrainingFrame;
class RecoveryPage;
class SettingsDialog;
class WelcomePage;
class WorkStrip;

/// The window: menus, rail, page header, pages, status line. Owns the open workbook.
/// Nothing heavy happens before it is shown: files are opened by a queued call.
class MainWindow : public QMainWindow, public FailureSink
{
    Q_OBJECT

public:
    /// `opening`: the file that is opened right after the first paint. Until then its name stands where the
    /// workbook's will, instead of a welcome page that would go at once.
    MainWindow(Theme &theme, Settings &settings, FileDialogs &dialogs, const QString &opening = {});
    ~MainWindow() override;

    void openFile(const QString &path);
    void newFile(const QString &path);
    /// Builds a fresh copy of the demonstration workbook in the background and opens it.
    void openDemo();
    void closeFile();
    void showPage(const QString &key, const QVariantMap &arguments = {});
    void showFailure(const QString &text) override;
    /// Words everything again after a change of language.
    void rebuild();

    [[nodiscard]] workbook::Workbook *workbook() const { return m_workbook.get(); }
    /// The page, made when first asked for; nullptr = no such page.
    Page *page(const QString &key);
    [[nodiscard]] std::vector<PageEntry> pages() const { return pageList(m_dialogs); }
    [[nodiscard]] Scope scope() const { return m_scope; }
    void setScope(const Scope &scope);

signals:
    /// A workbook was opened or closed, or could not be opened.
    void workbookChanged();
    void languageChosen(const QString &language);

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum class Needs { Nothing, Workbook, QuietWorkbook };

    // menus.cpp
    void buildMenus();
    void buildFileMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildDataMenu();
    void buildToolsMenu();
    void buildHelpMenu();
    void addThemeActions(QMenu *menu);
    void addLanguageActions(QMenu *menu);
    QAction *addAction(QMenu *menu, const QString &text, const QKeySequence &keys, void (MainWindow::*slot)(),
                       Needs needs = Needs::Nothing);
    void updateActions();
    // main_window.cpp
    void buildParts();
    void connectPage(Page *page);
    [[nodiscard]] std::vector<Page *> madePages() const;
    void setWorkbook(std::unique_ptr<workbook::Workbook> workbook);
    void fillPickers();
    void updateTitle();
    void showOpening(const QString &path);
    void showWelcome();
    void markSaved();
    void applyRailWidth();
    void toggleRail();
    void openPalette();
    // file_actions.cpp
    void chooseOpen();
    void chooseNew();
    void takeFile(const QString &path);
    void exportKind(const QString &kind, const QString &name);
    void saveCopy();
    void showHelp();
    void showShortcuts();
    void refresh();
    // care_actions.cpp
    void reportSaved();
    void checkFile();
    void showBackups();
    void showBin();
    void showSettings();
    void showAbout();
    void printPage();
    void onPaper(const std::function<void()> &work);
    [[nodiscard]] static bool isPrintable(const QString &key);
    [[nodiscard]] bool showDamage(const QString &path, const QString &code, const QString &cause);
    void showProfile();
    // window_work.cpp
    void connectWork();
    void setBusy(const QObject *who, bool busy, const QString &what);
    /// false = long work is under way, which is said.
    [[nodiscard]] bool isFree();
    void lookThrough();
    void judgeFile(const Issues &findings);
    void undo() { walkSteps(true); }
    void redo() { walkSteps(false); }
    void walkSteps(bool isBack);
    void chooseLanguage(const QString &language);
    // file_state.cpp
    void watchFile();
    [[nodiscard]] bool isFileLost() const;
    void showFileState();
    void openCopy();
    void saveAs();
    void goOnIn(QString path, const std::function<void()> &then = {});
    [[nodiscard]] QString askSaveAs();
    void writeOnNetworkDrive();
    [[nodiscard]] bool mayLeave(const std::function<void()> &again);

    Theme &m_theme;
    Settings &m_settings;
    FileDialogs &m_dialogs;
    std::unique_ptr<QTemporaryDir> m_demoPlace; ///< outlives the workbook in it
    std::unique_ptr<workbook::Workbook> m_workbook;
    workbook::WorkbookInfo m_info; ///< as opened: the file may be gone later
    workbook::FileWatch *m_watch = nullptr; ///< dies before the workbook
    Scope m_scope;
    QString m_currentKey;
    std::set<const QObject *> m_busy; ///< pages and strips with long work under way
    QString m_busyText; ///< what the status line says of it
    std::int64_t m_restorePoint = -1; ///< newest step of the last restore point of this session
    /// Work that holds nobody up but who writes: restore points, looking through. Dies before the workbook.
    std::unique_ptr<workbook::JobRunner> m_quiet;

    NavigationRail *m_rail = nullptr;
    PageHeader *m_header = nullptr;
    FileBar *m_fileBar = nullptr;
    MessageBar *m_message = nullptr;
    WorkStrip *m_work = nullptr; ///< of the window's own long work
    QStackedWidget *m_stack = nullptr;
    QWidget *m_sheet = nullptr;
    WelcomePage *m_welcome = nullptr; ///< made when first shown
    RecoveryPage *m_recovery = nullptr; ///< likewise
    QPointer<SettingsDialog> m_settingsDialog;
    StatusLine *m_status = nullptr;
    CommandPalette *m_palette = nullptr;
    Toast *m_toast = nullptr;
    TrainingFrame *m_frame = nullptr;
    HelpWindow *m_help = nullptr; ///< made when first asked for
    QMenu *m_recentMenu = nullptr;
    QAction *m_print = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_fileActions; ///< only with a workbook
    QList<QAction *> m_quietActions; ///< of those the ones that wait for long work
};

} // namespace pilotage::ui
