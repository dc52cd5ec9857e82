// The open file as others treat it: held by somebody else, on a network drive, moved away, replaced.
#include "app/messages/issue_text.h"
#include "app/workbook/file_watch.h"
#include "app/workbook/long_work.h"
#include "app/workbook/opening.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/shell/file_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/status_line.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;
using pilotage::workbook::JobControl;

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
    goOnIn(askSaveAs());
}

QString MainWindow::askSaveAs()
{
    return m_dialogs.saveFile(this, tr("Save as"), QFileInfo(m_info.path).fileName(),
                              tr("Workbooks (*.pilotage)"));
}

/// Writes the contents to `path`, goes on there on the same page and scope, and does `then`.
void MainWindow::goOnIn(QString path, const std::function<void()> &then)
{
    if (path.isEmpty() || !m_workbook || !isFree())
        return;
    if (!path.endsWith(".pilotage"_L1))
        path += u".pilotage"_s;
    const QString name = QFileInfo(path).fileName();
    guarded(this, [&] {
        m_work->run<Issues>(
            *m_workbook, tr("Saving and verifying %1").arg(name),
            // Read back and compared before it has its name.
            [book = m_workbook.get(), path](JobControl &control) {
                return workbook::backupTo(*book, path, control);
            },
            [this, path, name, then](const Issues &) {
                const Scope scope = m_scope;
                // One that lost its file still holds the name that the new one may have now.
                if (QFileInfo(path) == QFileInfo(m_info.path))
                    setWorkbook(nullptr);
                setWorkbook(workbook::Workbook::open(path, m_settings.profile()));
                m_settings.addRecentFile(path);
                setScope(scope);
                m_demoPlace.reset();
                m_toast->showText(tr("Saved and verified; work goes on in %1").arg(name), false);
                if (then)
                    then();
            });
    });
}

void MainWindow::writeOnNetworkDrive()
{
    if (!m_workbook || !isFree())
        return;
    const QString path = m_info.path;
    const Scope scope = m_scope;
    guarded(this, [&] {
        setWorkbook(workbook::openWorkbook(path, m_settings.profile(), {.writeOnNetworkDrive = true}));
        setScope(scope);
    });
}

/// Asked before a workbook whose file is gone is left: there may be no other copy of it. If it is saved
/// elsewhere first, this is false and `again` is done after that.
bool MainWindow::mayLeave(const std::function<void()> &again)
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
    goOnIn(askSaveAs(), again);
    return false;
}

} // namespace pilotage::ui
