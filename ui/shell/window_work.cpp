// Long work of the window itself (copies, tables, new files), and who is busy.
#include "app/messages/issue_text.h"
#include "app/workbook/job_runner.h"
#include "app/workbook/long_work.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/shell/main_window.h"
#include "ui/shell/status_line.h"
#include "ui/widgets/message_bar.h"

#include <QAction>

#include <stdexcept>

using namespace Qt::StringLiterals;
using pilotage::workbook::JobControl;
using pilotage::workbook::JobResult;

namespace pilotage::ui {

namespace {

/// A file of this size is looked through before one can blink; a bigger one in a worker. Unit: bytes.
constexpr qint64 lookedThroughAtOnce = 16 << 20;

} // namespace

void MainWindow::connectWork()
{
    connect(m_work, &WorkStrip::busyChanged, this,
            [this](bool busy, const QString &what) { setBusy(m_work, busy, what); });
    connect(m_work, &WorkStrip::cancelled, this,
            [this] { m_toast->showText(tr("Cancelled; everything is as before"), false); });
    connect(m_work, &WorkStrip::failed, this,
            [this](const QString &cause) { reportFailure(this, std::runtime_error(cause.toStdString())); });
}

/// Several may be busy at once: a page writes reports while the window writes a table.
void MainWindow::setBusy(const QObject *who, bool busy, const QString &what)
{
    if (busy) {
        m_busy.insert(who);
        m_busyText = what;
        m_status->setState(what, false);
    } else {
        m_busy.erase(who);
        // What was said since, such as when it was saved, stays.
        if (m_status->state() == m_busyText)
            m_status->setState(tr("Ready"), false);
    }
    updateActions();
}

bool MainWindow::isFree()
{
    if (m_busy.empty())
        return true;
    m_message->showMessage(MessageKind::Attention, tr("Work is under way; cancel it first."));
    return false;
}

/// The file is looked through behind the first paint, and writing waits for it.
void MainWindow::lookThrough()
{
    if (m_info.fileSize <= lookedThroughAtOnce) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_workbook)
                    guarded(this, [this] { judgeFile(m_workbook->quickCheck()); });
            },
            Qt::QueuedConnection);
        return;
    }
    guarded(this, [this] {
        m_quiet = std::make_unique<workbook::JobRunner>(*m_workbook);
        workbook::Workbook *book = m_workbook.get();
        m_quiet->run<Issues>(
            [book](JobControl &control) { return workbook::quickCheck(*book, control); },
            [this, book](JobResult<Issues> result) {
                // Queued: what is found may close the workbook, and with it this work.
                QMetaObject::invokeMethod(
                    book, [this, result]() mutable { guarded(this, [&] { judgeFile(result.take()); }); },
                    Qt::QueuedConnection);
            },
            tr("Looking through the file"));
    });
}

void MainWindow::judgeFile(const Issues &findings)
{
    if (findings.empty())
        return;
    const QString damaged = m_info.path;
    const QString cause = messages::text(findings.front());
    if (findings.front().code == "file-damaged"_L1)
        setWorkbook(nullptr); // nothing more is written to it
    if (!showDamage(damaged, findings.front().code, cause))
        m_message->showMessage(MessageKind::Failure, cause);
}

/// Ctrl+Z and Ctrl+Y. A step of a hundred thousand rows is long work like any other.
void MainWindow::walkSteps(bool isBack)
{
    if (!m_workbook || !isFree())
        return;
    guarded(this, [&] {
        workbook::Workbook *book = m_workbook.get();
        const auto step = isBack ? book->nextUndo() : book->nextRedo();
        if (!step)
            return;
        const auto told = [this, isBack, label = step->label](const Issues &refusals) {
            if (!refusals.empty())
                m_message->showMessage(MessageKind::Attention, messages::text(refusals.front()));
            else if (isBack)
                m_toast->showText(tr("Undone: %1").arg(label), false);
            else
                m_toast->showText(tr("Redone: %1").arg(label), true);
        };
        if (!workbook::isLargeStep(*book, step->seq))
            return told(isBack ? book->undo() : book->redo());
        m_work->run<Issues>(
            *book, (isBack ? tr("Undoing: %1") : tr("Redoing: %1")).arg(step->label),
            [book, isBack](JobControl &control) {
                return isBack ? workbook::undo(*book, control) : workbook::redo(*book, control);
            },
            told);
    });
    updateActions();
}

void MainWindow::chooseLanguage(const QString &language)
{
    // The pages and the strip are made anew in the other language: what runs in them would be cut off.
    if (isFree())
        emit languageChosen(language);
}

} // namespace pilotage::ui
