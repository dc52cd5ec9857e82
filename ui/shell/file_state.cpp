// The open file as others treat it: held by somebody else, on a network drive, moved away, replaced.
#include "app/messages/issue_text.h"
#include "app/workbook/file_watch.h"
#include "app/workbook/opening.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

void MainWindow::watchFile()
{
    delete std::exchange(m_watch, nullptr);
    if (!m_workbook)
        return;
    m_watch = new workbook::FileWatch(*m_workbook, this);
    connect(m_watch, &workbook::FileWatch::found, this, &MainWindow::showFileState);
}

bool MainWindow::isFileLost() const
{
    return m_watch && !m_watch->finding().code.isEmpty();
}

void MainWindow::showFileState()
{
    using workbook::WorkbookKind;
    const QString kind = m_info.kind == WorkbookKind::Training ? tr("Demo")
        : m_info.kind == WorkbookKind::Field                   ? tr("Field")
                                                               : tr("Office");
    const bool mayWrite = !m_info.readOnly && !isFileLost();
    m_rail->setWorkbook(QFileInfo(m_info.path).completeBaseName(),
                        mayWrite ? tr("%1 \u22c5 writable").arg(kind) : tr("%1 \u22c5 read-only").arg(kind));
    if (isFileLost()) {
        m_fileBar->showLost(m_watch->finding());
        m_status->setState(tr("Writing has stopped"), false);
    } else if (m_info.readOnly) {
        m_fileBar->showReadOnly(Issue{.severity = Severity::Warning,
                                      .code = m_info.readOnlyReason,
                                      .place = {},
                                      .args = m_info.readOnlyArgs});
    } else {
        m_fileBar->hide();
    }
    updateActions();
}

void MainWindow::openCopy()
{
    const QString name = QFileInfo(m_info.path).completeBaseName();
    goOnIn(m_dialogs.saveFile(this, tr("Open a copy"), tr("%1 copy").arg(name) + u".pilotage"_s,
                              tr("Workbooks (*.pilotage)")));
}

void MainWindow::saveAs()
{
    goOnIn(m_dialogs.saveFile(this, tr("Save as"), QFileInfo(m_info.path).fileName(),
                              tr("Workbooks (*.pilotage)")));
}

/// Writes the contents to `path` and goes on there, on the same page and scope.
bool MainWindow::goOnIn(QString path)
{
    if (path.isEmpty() || !m_workbook)
        return false;
    if (m_isBusy) {
        showFailure(tr("Work is under way; cancel it first."));
        return false;
    }
    if (!path.endsWith(".pilotage"_L1))
        path += u".pilotage"_s;
    const Scope scope = m_scope;
    const bool done = guarded(this, [&] {
        m_workbook->backupTo(path); // read back and compared before it has its name
        // The old one goes first: it may hold the very name that the new one has now.
        setWorkbook(nullptr);
        setWorkbook(workbook::Workbook::open(path, m_settings.profile()));
        m_settings.addRecentFile(path);
        setScope(scope);
        m_demoPlace.reset();
    });
    if (done)
        m_toast->showText(tr("Saved and verified; work goes on in %1").arg(QFileInfo(path).fileName()),
                          false);
    return done;
}

void MainWindow::writeOnNetworkDrive()
{
    if (!m_workbook || m_isBusy)
        return;
    const QString path = m_info.path;
    const Scope scope = m_scope;
    guarded(this, [&] {
        setWorkbook(workbook::openWorkbook(path, m_settings.profile(), {.writeOnNetworkDrive = true}));
        setScope(scope);
    });
}

/// Asked before a workbook whose file is gone is left: there may be no other copy of it.
bool MainWindow::mayLeave()
{
    if (!m_watch)
        return true;
    m_watch->look();
    if (!m_watch->canBeSavedElsewhere())
        return true;
    QMessageBox box(QMessageBox::Warning, tr("The file is gone"),
                    tr("The contents of this workbook may be nowhere else. Save them before you leave?"),
                    QMessageBox::NoButton, this);
    box.setInformativeText(messages::text(m_watch->finding()));
    const QPushButton *save = box.addButton(tr("Save as..."), QMessageBox::AcceptRole);
    const QPushButton *leave = box.addButton(tr("Leave without saving"), QMessageBox::DestructiveRole);
    box.setEscapeButton(box.addButton(tr("Cancel"), QMessageBox::RejectRole));
    box.exec();
    if (box.clickedButton() != save)
        return box.clickedButton() == leave;
    saveAs();
    return !isFileLost();
}

} // namespace pilotage::ui
