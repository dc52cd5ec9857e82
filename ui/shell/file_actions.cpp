#include "app/messages/issue_text.h"
#include "app/workbook/failure.h"
#include "app/workbook/long_work.h"
#include "ui/help/help_window.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QFile>
#include <QFileInfo>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using pilotage::workbook::JobControl;

namespace pilotage::ui {

void MainWindow::openFile(const QString &path)
{
    if (m_workbook && QFileInfo(m_info.path) == QFileInfo(path) && !isFileLost())
        return; // open already
    if (!isFree() || !mayLeave([this, path] { openFile(path); }))
        return;
    // The old file closes only once the new one is open.
    try {
        setWorkbook(workbook::Workbook::open(path, m_settings.profile()));
        m_settings.addRecentFile(path);
        m_settings.setUuidOf(path, m_info.uuid);
    } catch (const std::exception &error) {
        if (showDamage(path, workbook::failureOf(error).code, failureText(error)))
            return;
        reportFailure(this, error);
        if (!m_workbook) {
            updateTitle();
            showWelcome();
        }
        emit workbookChanged();
        return;
    }
    lookThrough();
}

void MainWindow::newFile(const QString &path)
{
    if (!isFree() || !mayLeave([this, path] { newFile(path); }))
        return;
    m_work->run<bool>(
        tr("Making %1").arg(QFileInfo(path).fileName()),
        [path, actor = m_settings.profile()](JobControl &control) {
            // Made and closed there; opened again on this thread, where it lives.
            (void)workbook::Workbook::create(path, workbook::WorkbookKind::Office, actor);
            if (control.isCancelled())
                QFile::remove(path); // nobody has it yet
            control.step(1);
            return true;
        },
        [this, path](bool) {
            setWorkbook(workbook::Workbook::open(path, m_settings.profile()));
            m_settings.addRecentFile(path);
        });
}

void MainWindow::openDemo()
{
    if (!isFree() || !mayLeave([this] { openDemo(); }))
        return;
    auto place = std::make_shared<std::unique_ptr<QTemporaryDir>>(std::make_unique<QTemporaryDir>());
    const QString path = (*place)->filePath(tr("Demo") + u".pilotage"_s);
    m_work->run<bool>(
        tr("Making the demo workbook..."),
        [path](JobControl &control) {
            (void)workbook::Workbook::createDemo(path, workbook::Actor(), &control);
            return true;
        },
        [this, path, place](bool) {
            setWorkbook(workbook::Workbook::open(path, m_settings.profile()));
            m_demoPlace = std::move(*place);
        });
}

void MainWindow::closeFile()
{
    if (!isFree() || !mayLeave([this] { closeFile(); }))
        return;
    setWorkbook(nullptr);
    m_demoPlace.reset();
}

void MainWindow::chooseOpen()
{
    const QString path = m_dialogs.openFile(this, tr("Open workbook"), tr("Workbooks (*.pilotage)"));
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::chooseNew()
{
    QString path = m_dialogs.saveFile(this, tr("New workbook"), tr("Pilots") + u".pilotage"_s,
                                      tr("Workbooks (*.pilotage)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(".pilotage"_L1))
        path += u".pilotage"_s;
    newFile(path);
}

void MainWindow::takeFile(const QString &path)
{
    if (path.endsWith(".pilotage"_L1, Qt::CaseInsensitive)) {
        openFile(path);
    } else if (m_workbook) {
        showPage(u"importing"_s, {{u"path"_s, path}});
    } else {
        m_message->showMessage(MessageKind::Attention,
                               tr("Open or make a workbook first; then the table can be judged and stored."));
    }
}

void MainWindow::exportKind(const QString &kind, const QString &name)
{
    QString path = m_dialogs.saveFile(this, tr("Export CSV"), name + u".csv"_s, tr("CSV tables (*.csv)"));
    if (path.isEmpty() || !m_workbook || !isFree())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".csv"_s;
    guarded(this, [&] {
        using Result = workbook::Workbook::ExportResult;
        m_work->run<Result>(
            *m_workbook, tr("Writing %1").arg(QFileInfo(path).fileName()),
            [book = m_workbook.get(), kind, path](JobControl &control) {
                return workbook::exportTable(*book, kind, path, control);
            },
            [this, path](const Result &result) {
                m_toast->showText(
                    tr("%1: %Ln row(s) written, SHA-256 %2...", nullptr, static_cast<int>(result.rows))
                        .arg(QFileInfo(path).fileName(), result.sha256.left(12)),
                    false);
            });
    });
}

void MainWindow::saveCopy()
{
    const QString path = m_dialogs.saveFile(this, tr("Save a copy"), tr("Copy") + u".pilotage"_s,
                                            tr("Workbooks (*.pilotage)"));
    if (path.isEmpty() || !m_workbook || !isFree())
        return;
    const QString name = QFileInfo(path).fileName();
    guarded(this, [&] {
        m_work->run<Issues>(
            *m_workbook, tr("Saving and verifying %1").arg(name),
            [book = m_workbook.get(), path](JobControl &control) {
                return workbook::backupTo(*book, path, control);
            },
            [this, name](const Issues &said) {
                m_toast->showText(tr("Copy saved and verified: %1").arg(name), false);
                // Notes name the folder that goes with the copy, warnings what is missing in it.
                if (!said.empty())
                    m_message->showMessage(said.front().severity == Severity::Note ? MessageKind::Information
                                                                                   : MessageKind::Attention,
                                           messages::text(said.front()));
            });
    });
}

void MainWindow::refresh()
{
    if (Page *current = page(m_currentKey))
        current->setWorkbook(m_workbook.get());
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->showTopic(m_workbook ? m_currentKey : u"first-hour"_s);
}

void MainWindow::showShortcuts()
{
    QStringList lines;
    for (const QAction *action : findChildren<QAction *>()) {
        if (action->shortcut().isEmpty() || action->text().isEmpty())
            continue;
        QString text = action->text();
        text.remove(QRegularExpression(u"\\(&.\\)"_s)).remove(u'&').remove(u"..."_s);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString line
            = u"<td width='110'>%1</td><td width='230'>%2</td>"_s.arg(keys, text.toHtmlEscaped());
        if (!lines.contains(line))
            lines.append(line);
    }
    // Two lines side by side: one below the other they are taller than an office screen.
    QString rows;
    const qsizetype half = (lines.size() + 1) / 2;
    for (qsizetype row = 0; row < half; ++row)
        rows += u"<tr>%1%2</tr>"_s.arg(lines[row], lines.value(half + row));
    QMessageBox box(QMessageBox::NoIcon, tr("Keyboard"), u"<table>%1</table>"_s.arg(rows), QMessageBox::Close,
                    this);
    box.exec();
}

} // namespace pilotage::ui
