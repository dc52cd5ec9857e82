#include "ui/shell/main_window.h"

#include "app/domain/clock.h"
#include "app/messages/issue_text.h"
#include "app/workbook/file_watch.h"
#include "app/workbook/job_runner.h"
#include "ui/help/help_window.h"
#include "ui/pages/care/backups_page.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/pages/welcome/welcome_page.h"
#include "ui/shell/command_palette.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/pane.h"
#include "ui/widgets/period_picker.h"
#include "ui/widgets/scope_picker.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

/// Below this width the rail shows icons only.
constexpr int narrowWidth = 1200;

bool isEnglish()
{
    return QLocale().language() != QLocale::Chinese;
}

} // namespace

MainWindow::MainWindow(Theme &theme, Settings &settings, FileDialogs &dialogs, const QString &opening)
    : m_theme(theme)
    , m_settings(settings)
    , m_dialogs(dialogs)
{
    setWindowIcon(QIcon(u":/icons/pilotage.svg"_s));
    buildParts();
    buildMenus();
    resize(1366, 768);
    restoreGeometry(m_settings.geometry());
    m_sheet->setFocus(); // no control is framed before a key asks for it
    updateTitle();
    if (opening.isEmpty())
        showWelcome();
    else
        showOpening(opening);
}

MainWindow::~MainWindow()
{
    m_work->stop();
    m_quiet.reset();
    delete m_watch;
    for (Page *each : madePages())
        each->setWorkbook(nullptr);
}

void MainWindow::buildParts()
{
    // Parents first: every later change of parent has the style sheet applied again to all below.
    auto *centre = new QWidget(this);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_rail = new NavigationRail(centre);
    row->addWidget(m_rail);
    m_sheet = new QWidget(centre);
    m_sheet->setAutoFillBackground(true);
    m_sheet->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(m_sheet);
    m_fileBar = new FileBar(m_sheet);
    m_message = new MessageBar(m_sheet);
    m_work = new WorkStrip(m_sheet);
    m_stack = new QStackedWidget(m_sheet);
    column->addWidget(m_header);
    column->addWidget(new Line(Qt::Horizontal, m_sheet));
    column->addWidget(m_fileBar);
    column->addWidget(m_message);
    column->addWidget(m_work);
    column->addWidget(m_stack, 1);
    row->addWidget(m_sheet, 1);
    setCentralWidget(centre);

    m_status = new StatusLine(this);
    setStatusBar(m_status);
    m_palette = new CommandPalette(this);
    m_toast = new Toast(this);
    m_frame = new TrainingFrame(this);
    m_welcome = nullptr;
    m_recovery = nullptr;
    int number = 0;
    for (const PageEntry &entry : pages()) {
        if (entry.startsGroup && number > 0)
            m_rail->addSeparator();
        ++number;
        m_rail->addPage(entry.key, entry.iconName, entry.name,
                        number < 10 ? u"Ctrl+%1"_s.arg(number) : QString());
    }
    connectWork();
    connect(m_rail, &NavigationRail::pageChosen, this, [this](const QString &key) { showPage(key); });
    connect(m_rail, &NavigationRail::searchRequested, this, &MainWindow::openPalette);
    connect(m_rail, &NavigationRail::settingsRequested, this, &MainWindow::showSettings);
    connect(m_rail, &NavigationRail::collapseToggled, this, &MainWindow::toggleRail);
    connect(m_fileBar, &FileBar::copyRequested, this, &MainWindow::openCopy);
    connect(m_fileBar, &FileBar::saveAsRequested, this, &MainWindow::saveAs);
    connect(m_fileBar, &FileBar::writingRequested, this, &MainWindow::writeOnNetworkDrive);
    connect(m_fileBar, &FileBar::closeRequested, this, &MainWindow::closeFile);
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undo);
    connect(m_header->scopePicker(), &ScopePicker::districtChosen, this, [this](SubjectId district) {
        setScope({district, m_scope.period});
    });
    connect(m_header->periodPicker(), &PeriodPicker::periodChosen, this, [this](Period period) {
        setScope({m_scope.district, period});
    });
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::scopeRequested, this, &MainWindow::setScope);
    connect(page, &Page::selectionTextChanged, m_status, &StatusLine::setSelection);
    connect(page, &Page::messageRequested, m_message, &MessageBar::showMessage);
    connect(page, &Page::busyChanged, this,
            [this, page](bool busy, const QString &what) { setBusy(page, busy, what); });
    connect(page, &Page::toastRequested, m_toast, &Toast::showText);
    if (auto *backups = qobject_cast<BackupsPage *>(page)) // queued: the job that made the copy ends first
        connect(backups, &BackupsPage::copyReady, this, &MainWindow::openFile, Qt::QueuedConnection);
}

void MainWindow::rebuild()
{
    const QString key = m_currentKey;
    m_work->stop();
    m_busy.clear();
    menuBar()->clear();
    m_fileActions.clear();
    m_quietActions.clear();
    for (QAction *action : actions())
        removeAction(action);
    delete std::exchange(m_help, nullptr);
    delete m_palette;
    delete m_toast;
    delete m_frame;
    buildParts(); // replaces the central widget and the status bar, which Qt then deletes
    buildMenus();
    fillPickers();
    updateTitle();
    if (m_workbook)
        showPage(key);
    else
        showWelcome();
    if (m_settingsDialog)
        showSettings(); // in the new words
}

std::vector<Page *> MainWindow::madePages() const
{
    std::vector<Page *> made;
    for (int index = 0; index < m_stack->count(); ++index)
        if (auto *each = qobject_cast<Page *>(m_stack->widget(index)))
            made.push_back(each);
    return made;
}

Page *MainWindow::page(const QString &key)
{
    for (Page *each : madePages())
        if (each->key() == key)
            return each;
    for (const PageEntry &entry : pages()) {
        if (entry.key != key)
            continue;
        Page *made = entry.make();
        m_stack->addWidget(made);
        connectPage(made);
        made->setWorkbook(m_workbook.get());
        made->setScope(m_scope);
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &key, const QVariantMap &arguments)
{
    Page *next = page(key);
    if (!next || !m_workbook)
        return;
    m_currentKey = key;
    m_status->setSelection({});
    m_header->setPage(next);
    m_rail->setCurrent(key);
    // Who chose it by a key or a click works in it next; who walks down the rail goes on there.
    const QWidget *focus = focusWidget();
    const bool isKept = focus && (next->isAncestorOf(focus) || m_rail->isAncestorOf(focus));
    m_stack->setCurrentWidget(next);
    if (!isKept) {
        auto *main = next->findChild<QWidget *>(u"mainPart"_s);
        (main && main->isVisibleTo(next) ? main : next)->setFocus();
    }
    updateActions();
    if (!arguments.isEmpty())
        guarded(this, [&] { next->open(arguments); });
}

void MainWindow::setWorkbook(std::unique_ptr<workbook::Workbook> workbook)
{
    for (Page *each : madePages())
        each->setWorkbook(nullptr);
    delete std::exchange(m_watch, nullptr);
    delete m_settingsDialog;
    m_work->stop();
    m_quiet.reset();
    m_restorePoint = -1;
    m_workbook = std::move(workbook);
    m_info = m_workbook ? m_workbook->info() : workbook::WorkbookInfo();
    watchFile();
    m_message->hide();
    if (m_workbook) {
        connect(m_workbook.get(), &workbook::Workbook::changed, this, [this] {
            markSaved();
            updateActions();
            fillPickers();
        });
        connect(m_workbook.get(), &workbook::Workbook::warned, this, [this](const Issue &issue) {
            m_message->showMessage(MessageKind::Attention, messages::text(issue));
        });
    }
    for (Page *each : madePages())
        each->setWorkbook(m_workbook.get());
    m_scope = {};
    fillPickers();
    updateTitle();
    if (m_workbook)
        showPage(m_currentKey.isEmpty() ? pages().front().key : m_currentKey);
    else
        showWelcome();
    m_sheet->setFocus(); // no control is framed before a key asks for it
    emit workbookChanged();
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new WelcomePage(m_stack);
        connect(m_welcome, &WelcomePage::newRequested, this, &MainWindow::chooseNew);
        connect(m_welcome, &WelcomePage::openRequested, this, &MainWindow::chooseOpen);
        connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
        connect(m_welcome, &WelcomePage::fileChosen, this, &MainWindow::takeFile);
        connect(m_welcome, &WelcomePage::backupsRequested, this, [this](const QString &path) {
            openFile(path);
            showBackups();
        });
        m_stack->addWidget(m_welcome);
    }
    m_header->hide();
    std::vector<WelcomePage::RecentFile> files;
    for (const QString &path : m_settings.recentFiles())
        files.push_back({path, m_settings.uuidOf(path)});
    m_welcome->setRecentFiles(files);
    m_stack->setCurrentWidget(m_welcome);
}

void MainWindow::showOpening(const QString &path)
{
    const QFileInfo file(path);
    setWindowTitle(tr("%1 - Pilotage").arg(file.completeBaseName()));
    m_rail->setWorkbook(file.completeBaseName(), tr("Opening..."));
    m_status->setState(tr("Opening %1...").arg(file.fileName()), false);
    m_header->setTitle(pages().front().name);
    m_header->show();
}

void MainWindow::fillPickers()
{
    if (!m_workbook)
        return;
    guarded(this, [this] {
        const std::vector<workbook::DistrictNode> tree = m_workbook->districtTree();
        const std::vector<Period> years = m_workbook->years();
        m_header->scopePicker()->setDistricts(tree, isEnglish());
        m_header->periodPicker()->setPeriods(years);
        Scope scope = m_scope;
        if (scope.district == SubjectId() && !tree.empty()) {
            // The prefecture with the most pilots is where the work is.
            const workbook::DistrictNode *best = &tree.front();
            for (const workbook::DistrictNode &node : tree)
                if (node.district.level == DistrictLevel::Prefecture
                    && (best->district.level != DistrictLevel::Prefecture
                        || node.enrolments > best->enrolments))
                    best = &node;
            scope.district = best->district.id;
        }
        if (scope.period == Period() && !years.empty())
            scope.period = years.back();
        setScope(scope);
    });
}

void MainWindow::setScope(const Scope &scope)
{
    m_scope = scope;
    m_header->scopePicker()->setDistrict(scope.district);
    m_header->periodPicker()->setPeriod(scope.period);
    for (Page *each : madePages())
        each->setScope(scope);
    const QString district = m_header->scopePicker()->districtName();
    m_status->setDistrict(district.isEmpty() ? QString() : tr("District: %1").arg(district));
}

void MainWindow::updateTitle()
{
    const bool isOpen = m_workbook != nullptr;
    m_header->setVisible(isOpen);
    m_rail->setPagesEnabled(isOpen);
    m_status->setTraining(false);
    m_frame->hide();
    if (!isOpen) {
        m_fileBar->hide();
        setWindowTitle(tr("Pilotage"));
        m_rail->setWorkbook(tr("Pilotage"), tr("No workbook open"));
        m_rail->setCurrent({});
        m_status->setState(tr("Ready"), false);
        m_status->setDistrict({});
        m_status->setProfile({});
        updateActions();
        return;
    }
    const bool isTraining = m_info.kind == workbook::WorkbookKind::Training;
    setWindowTitle(tr("%1 - Pilotage").arg(QFileInfo(m_info.path).completeBaseName()));
    m_status->setTraining(isTraining);
    m_frame->setVisible(isTraining);
    m_frame->raise();
    showProfile();
    m_status->setState(tr("Opened %1").arg(systemClock()().toString(u"HH:mm:ss"_s)), false);
    showFileState();
}

void MainWindow::markSaved()
{
    m_status->setState(tr("Saved %1").arg(systemClock()().toString(u"HH:mm:ss"_s)), true);
}

void MainWindow::showFailure(const QString &text)
{
    m_message->showMessage(MessageKind::Failure, text);
}

void MainWindow::toggleRail()
{
    m_settings.setRailCollapsed(!m_settings.isRailCollapsed());
    applyRailWidth();
}

void MainWindow::applyRailWidth()
{
    m_rail->setCollapsed(width() < narrowWidth || m_settings.isRailCollapsed());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    applyRailWidth();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!isFree() || !mayLeave([this] { close(); })) {
        event->ignore();
        return;
    }
    m_settings.setGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::openPalette()
{
    std::vector<Command> commands;
    if (m_workbook) {
        for (const PageEntry &entry : pages())
            commands.push_back(
                {tr("Page"), entry.name, {}, entry.iconName, [this, key = entry.key] { showPage(key); }});
        guarded(this, [&] {
            for (const workbook::DistrictNode &node : m_workbook->districtTree()) {
                const District &district = node.district;
                if (district.level == DistrictLevel::Township || district.level == DistrictLevel::Village)
                    continue;
                const QString name
                    = isEnglish() && !district.nameEn.isEmpty() ? district.nameEn : district.name;
                commands.push_back({tr("District"), name, district.code, u"pin"_s, [this, id = district.id] {
                                        setScope({id, m_scope.period});
                                    }});
            }
        });
    }
    for (QAction *action : findChildren<QAction *>()) {
        if (action->menu() || action->isSeparator() || action->text().isEmpty() || !action->isEnabled()
            || action->parent() == menuBar())
            continue;
        QString text = action->text();
        text.remove(QRegularExpression(u"\\(&.\\)"_s)).remove(u'&');
        commands.push_back({tr("Command"), text, action->shortcut().toString(QKeySequence::NativeText),
                            u"play"_s, [guard = QPointer<QAction>(action)] {
                                if (guard)
                                    guard->trigger();
                            }});
    }
    m_palette->open(std::move(commands));
}

} // namespace pilotage::ui
