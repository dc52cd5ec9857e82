#include "ui/pages/importing/import_page.h"

#include "app/messages/issue_text.h"
#include "ui/pages/importing/cleaning_pane.h"
#include "ui/pages/importing/import_work.h"
#include "ui/pages/importing/mapping_pane.h"
#include "ui/pages/importing/return_strip.h"
#include "ui/pages/importing/sheet_pane.h"
#include "ui/pages/importing/step_bar.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"

#include <QDragEnterEvent>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;
using pilotage::workbook::ImportDesk;
using pilotage::workbook::ImportSummary;
using pilotage::workbook::Verdict;

namespace pilotage::ui {

namespace {

/// Refused cells marked on the sheet.
constexpr int mostMarks = 2000;
/// Groups of the totals that a screen lists.
constexpr std::size_t mostGroups = 200;

enum Step { ChooseStep, MapStep, JudgeStep, StoreStep };
enum View { StartView, JudgeView, ProgressView };

} // namespace

ImportPage::~ImportPage()
{
    m_rows.setSession(nullptr);
    m_work->setWorkbook(nullptr); // waits for the worker before the session goes
}

QList<QWidget *> ImportPage::headerButtons()
{
    return {m_stop, m_accept};
}

void ImportPage::connectWork()
{
    connect(m_work, &ImportWork::progressed, this, [this](double fraction, const QString &what) {
        m_progress->setValue(static_cast<int>(fraction * 1000));
        if (!what.isEmpty())
            m_progressText->setText(what);
    });
    connect(m_work, &ImportWork::staged, this, &ImportPage::takeStaged);
    connect(m_work, &ImportWork::applied, this, [this](qint64 rows) {
        setBusy(false, tr("Saved"));
        const auto stored = static_cast<int>(rows);
        const QString what = m_files.size() == 1
            ? m_files.front()->session->summary().fileName
            : tr("%Ln file(s)", nullptr, static_cast<int>(m_files.size()));
        m_rows.setSession(nullptr);
        offerReturns();
        // Files that could not be stored stay, to be put right.
        std::erase_if(m_files, [](const auto &file) {
            return file->session && !hasErrors(file->session->summary().fileIssues);
        });
        m_current = 0;
        if (m_files.empty()) {
            showStart();
            setAnswer(
                tr("%1: <b>%Ln</b> row(s) stored as one step.", nullptr, stored).arg(what.toHtmlEscaped()));
        } else {
            showSession();
        }
        takeKeyboard();
        emit toastRequested(tr("%Ln row(s) stored", nullptr, stored), true);
    });
    connect(m_work, &ImportWork::cancelled, this, [this] {
        setBusy(false, tr("Cancelled"));
        emit messageRequested(MessageKind::Information, tr("Cancelled; nothing was stored."));
        backToFiles();
    });
    connect(m_work, &ImportWork::failed, this, [this](const QString &cause) {
        if (m_staging)
            return takeFailure(cause);
        setBusy(false, tr("Not stored"));
        emit messageRequested(MessageKind::Failure, tr("%1 Nothing was stored.").arg(cause));
        backToFiles();
    });
}

/// After something was stopped: files that were read stay, the others go.
void ImportPage::backToFiles()
{
    m_staging = nullptr;
    std::erase_if(m_files, [](const auto &file) { return !file->session && file->failure.isEmpty(); });
    m_current = std::min(std::max(m_current, 0), static_cast<int>(m_files.size()) - 1);
    if (m_files.empty())
        return showStart();
    judgeFiles();
    showSession();
}

void ImportPage::reload()
{
    if (workbook() == m_lastWorkbook)
        return;
    m_lastWorkbook = workbook();
    forget();
    m_work->setWorkbook(workbook());
    if (!workbook())
        return;
    m_mapping->setIndicators(workbook()->indicators());
    m_mapping->setProfiles(ImportDesk(*workbook()).profiles());
}

/// Nothing of an earlier import is left.
void ImportPage::forget()
{
    m_returns->clear();
    showStart();
}

/// No files; what was stored last may still be sent back.
void ImportPage::showStart()
{
    m_rows.setSession(nullptr);
    m_files.clear();
    m_current = -1;
    m_staging = nullptr;
    m_sheet->clear();
    m_mapping->clear();
    m_cleaning->show({}, 0);
    m_fileLines.setRows({});
    m_totals.setRows({});
    m_stack->setCurrentIndex(StartView);
    m_steps->setCurrent(ChooseStep);
    m_steps->setNote({});
    setAnswer(
        tr("A table is judged first: new, changed, same, refused. Only then is it stored, as one step."));
    updateButtons();
}

bool ImportPage::open(const QVariantMap &arguments)
{
    if (m_work->isRunning() || !workbook())
        return false;
    const bool isGiven = arguments.contains(u"path"_s) || arguments.contains(u"paths"_s);
    if (isGiven) {
        reload();
        forget();
        addFiles(arguments.contains(u"path"_s) ? QStringList{arguments.value(u"path"_s).toString()}
                                               : arguments.value(u"paths"_s).toStringList());
        return true;
    }
    if (arguments.value(u"choose"_s).toBool())
        chooseFiles();
    return true;
}

void ImportPage::accept()
{
    const auto all = sessions();
    if (all.empty() || m_work->isRunning())
        return;
    m_rows.setSession(nullptr);
    m_steps->setCurrent(StoreStep);
    setBusy(true, tr("Importing..."));
    if (!guarded(this, [this, &all] { m_work->apply(all); })) {
        setBusy(false, tr("Not stored"));
        backToFiles();
    }
}

void ImportPage::cancel()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        showStart();
}

void ImportPage::setBusy(bool busy, const QString &what)
{
    m_progressText->setText(what);
    m_progress->setValue(0);
    if (busy)
        m_stack->setCurrentIndex(ProgressView);
    updateButtons();
    emit busyChanged(busy, what);
}

void ImportPage::showSession()
{
    m_stack->setCurrentIndex(JudgeView);
    m_steps->setCurrent(JudgeStep);
    File *file = current();
    m_rows.setSession(file ? file->session.get() : nullptr);
    if (!file || !file->session) {
        m_sheet->clear();
        m_mapping->clear();
        m_cleaning->show({}, 0);
        m_fileFacts->clear();
        m_fileIssues->setText(file ? file->failure : QString());
        m_fileIssues->setVisible(file != nullptr);
        showCounts();
        return;
    }
    const ImportSummary &summary = file->session->summary();
    const workbook::SheetPreview &preview = ImportDesk::preview(*file->session);
    const QLocale locale;
    const QString separator = summary.separator == "\t"_L1 ? tr("tab") : summary.separator;
    const QString form
        = separator.isEmpty() ? summary.encoding : tr("%1, separator %2").arg(summary.encoding, separator);
    QString facts = tr("%1 \u22c5 %2 \u22c5 %3 rows of data")
                        .arg(form, layoutText(summary.layout), locale.toString(summary.rowsRead));
    if (const auto lines = static_cast<int>(preview.guess.linesLeftOut().size()); lines > 0)
        facts += tr(" \u22c5 %Ln line(s) left out", nullptr, lines);
    m_fileFacts->setText(facts);
    // What must be decided first stands first.
    const Issue *first = nullptr;
    for (const Issue &issue : summary.fileIssues)
        if (!first || issue.severity > first->severity)
            first = &issue;
    m_fileIssues->setVisible(first != nullptr);
    QStringList lines;
    for (const Issue &issue : summary.fileIssues)
        lines << messages::text(issue);
    m_fileIssues->setText(first ? messages::text(*first) : QString());
    m_fileIssues->setToolTip(lines.mid(0, 30).join(u'\n'));
    std::set<std::pair<int, int>> refused;
    if (summary.refused > 0)
        for (const Issue &issue : file->session->issues(mostMarks))
            if (issue.severity == Severity::Error && issue.place.row > 0)
                refused.emplace(issue.place.row, issue.place.column);
    m_sheet->show(summary.fileName, preview, preview.roles, std::move(refused));
    m_mapping->show(summary, preview);
    m_cleaning->show(preview.proposals, static_cast<int>(file->reading.texts.size()));
    m_comments->setEnabled(summary.encoding == "XLSX"_L1);
    showCounts();
    showVerdict(summary.refused > 0       ? Verdict::Refused
                    : summary.fresh > 0   ? Verdict::New
                    : summary.changed > 0 ? Verdict::Changed
                                          : Verdict::Same);
}

void ImportPage::showCounts()
{
    const QLocale locale;
    ImportSummary all;
    std::map<std::tuple<QString, QString, QString>, std::size_t> groups;
    for (const workbook::ImportSession *session : sessions()) {
        const ImportSummary &summary = session->summary();
        all.staged += summary.staged;
        all.fresh += summary.fresh;
        all.changed += summary.changed;
        all.same += summary.same;
        all.refused += summary.refused;
        all.doubtful += summary.doubtful;
        for (const workbook::GroupTotal &total : summary.totals) {
            const auto [at, isNew]
                = groups.try_emplace({total.name, total.indicator, total.unit}, all.totals.size());
            if (isNew && all.totals.size() < mostGroups) {
                all.totals.push_back(total);
            } else if (at->second < all.totals.size() && !isNew) {
                all.totals[at->second].before += total.before;
                all.totals[at->second].after += total.after;
            }
        }
    }
    for (const auto &[verdict, chip] : m_chips)
        chip->setCount(session() ? session()->count(verdict) : 0);
    m_totals.setRows(all.totals);
    m_steps->setNote(tr("%1 rows judged").arg(locale.toString(static_cast<qlonglong>(all.staged))));
    const QString what = m_files.size() == 1 && session()
        ? session()->summary().fileName
        : tr("%Ln file(s)", nullptr, static_cast<int>(m_files.size()));
    QString text = tr("%1: new <b>%2</b>, changed <b>%3</b>, same <b>%4</b>, refused <b>%5</b>")
                       .arg(what.toHtmlEscaped(), locale.toString(static_cast<qlonglong>(all.fresh)),
                            locale.toString(static_cast<qlonglong>(all.changed)),
                            locale.toString(static_cast<qlonglong>(all.same)),
                            locale.toString(static_cast<qlonglong>(all.refused)));
    if (all.refused > 0)
        text += tr(" (can be mended in place)");
    if (all.doubtful > 0)
        text += tr("; doubtful <b>%1</b> (listed first)")
                    .arg(locale.toString(static_cast<qlonglong>(all.doubtful)));
    setAnswer(text);
    showFiles();
    updateButtons();
}

void ImportPage::showVerdict(Verdict verdict)
{
    for (const auto &[each, chip] : m_chips)
        chip->setChecked(each == verdict);
    m_rows.setVerdict(verdict);
    m_hint->setText(verdict == Verdict::Refused
                        ? tr("Mend a value in its cell or choose under Mend; good rows move over")
                        : QString());
    for (const int column :
         {static_cast<int>(StagedModel::IssueColumn), static_cast<int>(StagedModel::FixColumn)})
        m_rowTable->setColumnHidden(column, verdict != Verdict::Refused && column == StagedModel::FixColumn);
    fitColumns();
}

void ImportPage::remap(int column, const QString &field)
{
    File *file = current();
    if (!file || !file->session || m_work->isRunning())
        return;
    file->request.map[file->session->summary().columns[static_cast<std::size_t>(column)].header] = field;
    stageAgain();
}

void ImportPage::updateButtons()
{
    const bool isRunning = m_work->isRunning();
    qint64 rows = 0;
    for (const workbook::ImportSession *session : sessions())
        if (!hasErrors(session->summary().fileIssues))
            rows += session->summary().fresh + session->summary().changed;
    m_accept->setText(rows > 0 ? tr("Store %Ln row(s)", nullptr, static_cast<int>(rows)) : tr("Store"));
    m_accept->setEnabled(rows > 0 && !isRunning);
    m_stop->setEnabled(isRunning || !m_files.empty());
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_work->isRunning())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile())
            paths << url.toLocalFile();
    addFiles(paths);
}

} // namespace pilotage::ui
