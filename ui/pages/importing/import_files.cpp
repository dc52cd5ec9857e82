// The files of one import: added, read one after the other, judged together, shown in the list.
#include "app/messages/issue_text.h"
#include "ui/pages/importing/import_page.h"
#include "ui/pages/importing/import_work.h"
#include "ui/pages/importing/mapping_pane.h"
#include "ui/pages/importing/return_strip.h"
#include "ui/pages/importing/step_bar.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using pilotage::workbook::ImportDesk;
using pilotage::workbook::ImportSession;
using pilotage::workbook::ImportSummary;
using pilotage::workbook::OnDuplicate;

namespace pilotage::ui {

namespace {

/// Columns with a heading that nothing is known of and nobody said to leave out.
int openColumns(const ImportSummary &summary, const std::map<QString, QString> &said)
{
    return static_cast<int>(std::count_if(
        summary.columns.begin(), summary.columns.end(), [&said](const ImportSummary::Column &column) {
            return column.field.isEmpty() && !column.header.trimmed().isEmpty()
                && column.note == "column-ignored"_L1 && !said.contains(column.header);
        }));
}

} // namespace

const ImportSession *ImportPage::session() const
{
    const auto at = static_cast<std::size_t>(m_current);
    return m_current >= 0 && at < m_files.size() ? m_files[at]->session.get() : nullptr;
}

ImportPage::File *ImportPage::current()
{
    const auto at = static_cast<std::size_t>(m_current);
    return m_current >= 0 && at < m_files.size() ? m_files[at].get() : nullptr;
}

std::vector<ImportSession *> ImportPage::sessions() const
{
    std::vector<ImportSession *> found;
    for (const auto &file : m_files)
        if (file->session)
            found.push_back(file->session.get());
    return found;
}

void ImportPage::chooseFiles()
{
    addFiles(m_dialogs.openFiles(this, tr("Choose tables"),
                                 tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)")));
}

void ImportPage::addFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_work->isRunning() || !workbook())
        return;
    if (m_files.empty())
        m_returns->clear(); // another import begins
    for (const QString &path : paths) {
        m_returns->withdraw(path); // its cells are said anew
        const auto known = std::find_if(m_files.begin(), m_files.end(),
                                        [&path](const auto &file) { return file->request.path == path; });
        if (known != m_files.end()) { // sent once more: read anew, its rows may be others now
            m_rows.setSession(nullptr);
            (*known)->session.reset();
            (*known)->reading.roles = {};
            (*known)->reading.areRolesSaid = false;
            (*known)->failure.clear();
            continue;
        }
        auto file = std::make_unique<File>();
        file->request.path = path;
        file->request.kind = m_kind->currentData().toString();
        file->request.onDuplicate = static_cast<OnDuplicate>(m_duplicates->currentData().toInt());
        m_files.push_back(std::move(file));
    }
    if (m_current < 0)
        m_current = 0;
    m_isAdding = true;
    stageNext();
}

void ImportPage::removeFile()
{
    if (m_work->isRunning() || !current())
        return;
    m_rows.setSession(nullptr);
    m_files.erase(m_files.begin() + m_current);
    m_current = std::min(m_current, static_cast<int>(m_files.size()) - 1);
    if (m_files.empty())
        return showStart();
    judgeFiles();
    showSession();
}

/// Reads the next file that was not read yet; after the last one the difference is shown.
void ImportPage::stageNext()
{
    const auto next = std::find_if(m_files.begin(), m_files.end(), [](const auto &file) {
        return !file->session && file->failure.isEmpty();
    });
    if (next == m_files.end()) {
        setBusy(false, tr("Read, nothing is stored yet"));
        judgeFiles();
        showSession();
        if (std::exchange(m_isAdding, false))
            takeKeyboard();
        return;
    }
    m_staging = next->get();
    m_rows.setSession(nullptr);
    m_steps->setCurrent(1);
    const QString name = QFileInfo(m_staging->request.path).fileName();
    const auto number = next - m_files.begin() + 1;
    setBusy(true,
            m_files.size() == 1 ? tr("Reading %1...").arg(name)
                                : tr("Reading %1 (%2 of %3)...").arg(name).arg(number).arg(m_files.size()));
    const File *file = m_staging;
    if (!guarded(this, [this, file] { m_work->stage(file->request, file->reading); }))
        takeFailure(tr("Not read"));
}

/// The button that began this is gone or out of use: the keyboard goes where the work goes on.
void ImportPage::takeKeyboard()
{
    if (!isVisible())
        return;
    if (m_files.empty())
        m_choose->setFocus();
    else
        (m_files.size() > 1 ? m_fileTable : m_rowTable)->setFocus();
}

void ImportPage::takeStaged()
{
    if (m_staging)
        m_staging->session = m_work->takeSession();
    m_staging = nullptr;
    stageNext();
}

/// A file that cannot be read does not hold up the others; alone, it is said and forgotten.
void ImportPage::takeFailure(const QString &cause)
{
    setBusy(false, tr("Not read"));
    emit messageRequested(MessageKind::Failure, tr("%1 Nothing was stored.").arg(cause));
    if (m_staging && m_files.size() > 1) {
        m_staging->failure = cause;
        m_staging = nullptr;
        stageNext();
        return;
    }
    showStart();
}

void ImportPage::stageAgain()
{
    File *file = current();
    if (!file || m_work->isRunning())
        return;
    m_rows.setSession(nullptr);
    file->session.reset();
    file->failure.clear();
    stageNext();
}

/// What several files hold is said in the later ones; a file alone owes nothing to one taken out.
void ImportPage::judgeFiles()
{
    const auto all = sessions();
    if (all.empty())
        return;
    ImportDesk::judgeTogether(all);
    m_rows.refresh();
}

FileLine ImportPage::lineOf(const File &file) const
{
    FileLine line;
    line.name = QFileInfo(file.request.path).fileName();
    line.path = file.request.path;
    line.mark = Mark::Warning;
    line.tone = Tone::Attention;
    if (!file.session) {
        line.mark = file.failure.isEmpty() ? Mark::None : Mark::Error;
        line.tone = file.failure.isEmpty() ? Tone::Muted : Tone::Bad;
        line.state = file.failure.isEmpty() ? tr("waiting") : tr("not readable");
        line.reason = file.failure;
        return line;
    }
    const ImportSummary &summary = file.session->summary();
    const workbook::SheetPreview &preview = ImportDesk::preview(*file.session);
    const auto error = std::find_if(summary.fileIssues.begin(), summary.fileIssues.end(),
                                    [](const Issue &issue) { return issue.severity == Severity::Error; });
    const int open = openColumns(summary, file.request.map);
    if (error != summary.fileIssues.end()) {
        const bool isChoice = error->code == "sheet-choose"_L1;
        line.mark = isChoice ? Mark::Warning : Mark::Error;
        line.tone = isChoice ? Tone::Attention : Tone::Bad;
        line.state = isChoice ? tr("choose a sheet") : tr("to be put right");
        line.reason = messages::text(*error);
    } else if (open > 0) {
        line.state = tr("%Ln column(s) open", nullptr, open);
    } else if (MappingPane::unitDoubts(summary, preview) > 0) {
        line.state = tr("unit in doubt");
    } else {
        line.mark = Mark::Check;
        line.tone = Tone::Good;
        line.state = tr("%Ln row(s)", nullptr, summary.rowsRead);
    }
    line.needsLook = line.mark != Mark::Check;
    return line;
}

void ImportPage::showFiles()
{
    std::vector<FileLine> lines;
    int doubtful = 0;
    for (const auto &file : m_files) {
        lines.push_back(lineOf(*file));
        doubtful += lines.back().needsLook ? 1 : 0;
    }
    m_filePane->header()->setTitle(tr("%Ln file(s)", nullptr, static_cast<int>(m_files.size())));
    m_filePane->header()->setCaption(doubtful > 0 ? tr("%Ln to be looked at", nullptr, doubtful) : QString());
    const QSignalBlocker blocker(m_fileTable);
    m_fileLines.setRows(std::move(lines));
    if (m_current >= 0)
        m_fileTable->selectRow(m_current);
}

void ImportPage::chooseFile(int at)
{
    if (at < 0 || at == m_current || at >= static_cast<int>(m_files.size()) || m_work->isRunning())
        return;
    m_current = at;
    showSession();
}

/// What was refused in files that are stored now can still be sent back; only .xlsx can carry comments.
void ImportPage::offerReturns()
{
    for (const auto &file : m_files) {
        if (!file->session)
            continue;
        const ImportSummary &summary = file->session->summary();
        if (summary.refused > 0 && summary.encoding == "XLSX"_L1 && !hasErrors(summary.fileIssues))
            m_returns->offer(ImportDesk::refusals(*file->session, file->request.path));
    }
}

/// A copy of the sender's own file with every refusal as a comment at its cell.
void ImportPage::writeComments(const workbook::Refusals &refusals)
{
    const QString name = QFileInfo(refusals.path).completeBaseName();
    QString target = m_dialogs.saveFile(this, tr("Return with comments"), tr("%1 (comments).xlsx").arg(name),
                                        tr("Spreadsheets (*.xlsx)"));
    if (target.isEmpty() || !workbook())
        return;
    if (!target.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        target += u".xlsx"_s;
    int cells = 0;
    if (guarded(this, [&] { cells = ImportDesk(*workbook()).writeComments(refusals, target); }))
        emit toastRequested(
            tr("%Ln cell(s) commented in %1", nullptr, cells).arg(QFileInfo(target).fileName()), false);
}

void ImportPage::saveProfile(const QString &name)
{
    const File *file = current();
    if (!file || !file->session)
        return;
    workbook::Edited edited;
    ImportDesk desk(*workbook());
    if (!guarded(this, [&] { edited = desk.saveProfile(name, file->request, *file->session); }))
        return;
    m_mapping->setProfiles(desk.profiles());
    emit toastRequested(tr("The layout “%1” is kept").arg(name), edited.seq != 0);
}

void ImportPage::removeProfile(const QString &name)
{
    ImportDesk desk(*workbook());
    if (!guarded(this, [&] { desk.removeProfile(name); }))
        return;
    m_mapping->setProfiles(desk.profiles());
    emit toastRequested(tr("The layout “%1” is deleted").arg(name), true);
}

} // namespace pilotage::ui
