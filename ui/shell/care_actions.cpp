// Care of the file: restore points, check, backups, settings, damaged files, printing.
#include "app/domain/clock.h"
#include "app/workbook/backups.h"
#include "app/workbook/job_runner.h"
#include "app/workbook/recovery.h"
#include "ui/pages/care/recovery_page.h"
#include "ui/pages/report/report_page.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/page_header.h"
#include "ui/shell/print_dialog.h"
#include "ui/shell/settings_dialog.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QFileInfo>
#include <QScopeGuard>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using pilotage::workbook::JobControl;
using pilotage::workbook::JobResult;

namespace pilotage::ui {

/// Every change is in the file already; Ctrl+S makes a restore point of what is there now.
void MainWindow::reportSaved()
{
    if (isFileLost())
        return saveAs();
    if (!m_workbook || !m_busy.empty() || (m_quiet && m_quiet->isRunning()))
        return;
    const QString time = systemClock()().toString(u"HH:mm:ss"_s);
    std::int64_t newest = 0;
    if (!guarded(this, [&] { newest = m_workbook->info().changeSets; }))
        return;
    if (newest == m_restorePoint) {
        m_status->setState(tr("Saved %1 \u22c5 the last restore point still holds").arg(time), true);
        return;
    }
    m_status->setState(tr("Saved %1 \u22c5 making a restore point...").arg(time), true);
    guarded(this, [&] {
        if (!m_quiet)
            m_quiet = std::make_unique<workbook::JobRunner>(*m_workbook);
        m_quiet->run<QString>(
            [book = m_workbook.get()](JobControl &control) {
                return workbook::Backups(*book).make(u"saved"_s, &control);
            },
            [this, time, newest](JobResult<QString> result) {
                guarded(this, [&] {
                    (void)result.take();
                    m_restorePoint = newest;
                    m_status->setState(tr("Saved %1 \u22c5 restore point made").arg(time), true);
                });
            },
            tr("Making a restore point"));
    });
}

void MainWindow::checkFile()
{
    showPage(u"check"_s, {{u"run"_s, true}});
}

void MainWindow::showBackups()
{
    showPage(u"backups"_s);
}

void MainWindow::showBin()
{
    showPage(u"history"_s, {{u"view"_s, u"bin"_s}});
}

void MainWindow::showSettings()
{
    const bool isAgain = !m_settingsDialog.isNull();
    const QPoint place = isAgain ? m_settingsDialog->pos() : QPoint();
    delete m_settingsDialog;
    m_settingsDialog = new SettingsDialog(m_theme, m_settings, m_dialogs, m_workbook.get(), this);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    // Queued: the window and this dialog are made anew in the other language.
    connect(m_settingsDialog, &SettingsDialog::languageChosen, this, &MainWindow::chooseLanguage,
            Qt::QueuedConnection);
    connect(m_settingsDialog, &SettingsDialog::profileChanged, this, &MainWindow::showProfile);
    if (isAgain)
        m_settingsDialog->move(place);
    m_settingsDialog->open();
}

void MainWindow::showProfile()
{
    const QString name = m_settings.profile().name;
    const QString user = name.isEmpty() ? qEnvironmentVariable("USER") : name;
    m_status->setProfile(user.isEmpty() || !m_workbook ? QString() : tr("User: %1").arg(user));
}

void MainWindow::showAbout()
{
    auto *about = new AboutDialog(this);
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->open();
}

bool MainWindow::isPrintable(const QString &key)
{
    return key == "report"_L1 || key == "overview"_L1 || key == "synergy"_L1 || key == "compliance"_L1;
}

void MainWindow::printPage()
{
    Page *current = page(m_currentKey);
    if (!m_workbook || !current || !isPrintable(m_currentKey))
        return;
    if (auto *report = qobject_cast<ReportPage *>(current))
        return report->print();
    PrintedPage sheet{current->title(), current->answer(), {}, {}, current};
    sheet.source
        = tr("%1, %2 steps, head %3; printed %4")
              .arg(QFileInfo(m_info.path).fileName(),
                   QLocale().toString(static_cast<qlonglong>(m_workbook->info().changeSets)),
                   m_workbook->info().headHash.left(16), systemClock()().toString(u"yyyy-MM-dd HH:mm"_s));
    if (m_info.kind == workbook::WorkbookKind::Training)
        sheet.mark = tr("Demo data");
    PrintDialog dialog(
        sheet, [this](const std::function<void()> &work) { onPaper(work); }, m_dialogs, this);
    connect(&dialog, &PrintDialog::printed, this,
            [this](const QString &what) { m_toast->showText(what, false); });
    dialog.exec();
}

/// Paper is light: the light theme holds while `work` paints. Nothing is drawn on the screen before it is
/// over; updates stay enabled, because a widget without them paints nothing on paper either.
void MainWindow::onPaper(const std::function<void()> &work)
{
    const Theme::Mode mode = m_theme.mode();
    const bool isDark = tokens(this).dark;
    if (isDark)
        m_theme.setMode(Theme::Mode::Light);
    const auto back = qScopeGuard([&] {
        if (isDark)
            m_theme.setMode(mode);
    });
    work();
}

/// The page about a damaged file instead of a message; false = it does not look like one of ours.
bool MainWindow::showDamage(const QString &path, const QString &code, const QString &cause)
{
    if (!workbook::maySpeakOfDamage(code) || !QFileInfo(path).isFile())
        return false;
    const workbook::RecoveryAdvice advice = workbook::recoveryAdvice(path, m_settings.uuidOf(path));
    if (!advice.isOurs)
        return false;
    if (m_workbook)
        setWorkbook(nullptr);
    if (!m_recovery) {
        m_recovery = new RecoveryPage(m_dialogs, m_stack);
        m_stack->addWidget(m_recovery);
        connect(m_recovery, &RecoveryPage::openRequested, this, &MainWindow::openFile, Qt::QueuedConnection);
        connect(m_recovery, &RecoveryPage::closeRequested, this, [this] {
            updateTitle();
            showWelcome();
        });
        connect(m_recovery, &RecoveryPage::busyChanged, this,
                [this](bool busy, const QString &what) { setBusy(m_recovery, busy, what); });
    }
    updateTitle();
    setWindowTitle(tr("%1 - Pilotage").arg(QFileInfo(path).completeBaseName()));
    m_rail->setWorkbook(QFileInfo(path).completeBaseName(), tr("Damaged, not open"));
    m_stack->setCurrentWidget(m_recovery);
    m_recovery->showDamage(advice, cause);
    emit workbookChanged();
    return true;
}

} // namespace pilotage::ui
