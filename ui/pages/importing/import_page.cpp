#include "ui/pages/importing/import_page.h"

#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "ui/pages/importing/import_delegate.h"
#include "ui/pages/importing/import_work.h"
#include "ui/pages/importing/step_bar.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/pane.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using pilotage::workbook::ImportSummary;
using pilotage::workbook::OnDuplicate;
using pilotage::workbook::Verdict;

namespace pilotage::ui {

namespace {

/// Rows of the file shown before it is judged.
constexpr int previewRows = 12;

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
    connect(m_work, &ImportWork::staged, this, [this] {
        setBusy(false, tr("Read, nothing is stored yet"));
        m_session = m_work->takeSession();
        showSession();
    });
    connect(m_work, &ImportWork::applied, this, [this](qint64 rows) {
        setBusy(false, tr("Saved"));
        const QString file = m_session ? m_session->summary().fileName : QString();
        forget();
        setAnswer(tr("%1: <b>%Ln</b> row(s) stored as one step.", nullptr, static_cast<int>(rows))
                      .arg(file.toHtmlEscaped()));
        emit toastRequested(tr("%Ln row(s) stored", nullptr, static_cast<int>(rows)), true);
    });
    connect(m_work, &ImportWork::cancelled, this, [this] {
        setBusy(false, tr("Cancelled"));
        emit messageRequested(MessageKind::Information, tr("Cancelled; nothing was stored."));
        m_stack->setCurrentIndex(m_session ? JudgeView : StartView);
        m_steps->setCurrent(m_session ? JudgeStep : ChooseStep);
    });
    connect(m_work, &ImportWork::failed, this, [this](const QString &cause) {
        setBusy(false, tr("Not stored"));
        emit messageRequested(MessageKind::Failure, tr("%1 Nothing was stored.").arg(cause));
        m_stack->setCurrentIndex(m_session ? JudgeView : StartView);
        m_steps->setCurrent(m_session ? JudgeStep : ChooseStep);
    });
}

void ImportPage::reload()
{
    if (workbook() == m_lastWorkbook)
        return;
    m_lastWorkbook = workbook();
    forget();
    m_work->setWorkbook(workbook());
    m_indicators.clear();
    if (workbook())
        for (const Indicator &indicator : workbook()->indicators())
            m_indicators[indicator.code] = messages::localName(indicator.nameZh, indicator.nameEn);
    std::vector<FieldDelegate::Field> fields;
    for (const char *key : {"", "subject", "indicator", "period", "value", "unit", "qualifier", "source"})
        fields.push_back({QLatin1StringView(key), fieldText(QLatin1StringView(key), m_indicators)});
    for (const auto &[code, name] : m_indicators)
        fields.push_back({code, name});
    m_fieldDelegate->setFields(std::move(fields));
    m_mapping.setColumns(mappingColumns(m_indicators));
}

void ImportPage::forget()
{
    m_rows.setSession(nullptr);
    m_session.reset();
    m_preview.setRows({});
    m_mapping.setRows({});
    m_totals.setRows({});
    m_request = {};
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
    if (arguments.contains(u"path"_s)) {
        reload();
        m_request = {};
        m_request.path = arguments.value(u"path"_s).toString();
        stage();
        return true;
    }
    if (arguments.value(u"choose"_s).toBool())
        chooseFile();
    return true;
}

void ImportPage::chooseFile()
{
    const QString path = m_dialogs.openFile(this, tr("Choose table"),
                                            tr("Tables (*.xlsx *.ods *.csv *.tsv *.txt);;All files (*)"));
    if (!path.isEmpty())
        open({{u"path"_s, path}});
}

void ImportPage::stage()
{
    m_request.kind = m_kind->currentData().toString();
    m_request.onDuplicate = static_cast<OnDuplicate>(m_duplicates->currentData().toInt());
    m_rows.setSession(nullptr);
    m_session.reset();
    m_steps->setCurrent(MapStep);
    setBusy(true, tr("Reading %1...").arg(QFileInfo(m_request.path).fileName()));
    if (!guarded(this, [this] { m_work->stage(m_request); })) {
        setBusy(false, tr("Not read"));
        m_stack->setCurrentIndex(StartView);
    }
}

void ImportPage::accept()
{
    if (!m_session || m_work->isRunning())
        return;
    m_steps->setCurrent(StoreStep);
    setBusy(true, tr("Importing..."));
    if (!guarded(this, [this] { m_work->apply(*m_session); })) {
        setBusy(false, tr("Not stored"));
        m_stack->setCurrentIndex(JudgeView);
    }
}

void ImportPage::cancel()
{
    if (m_work->isRunning())
        m_work->cancel();
    else
        forget();
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
    const ImportSummary &summary = m_session->summary();
    m_stack->setCurrentIndex(JudgeView);
    m_steps->setCurrent(JudgeStep);
    const QLocale locale;
    m_file->setText(summary.fileName);
    m_file->setToolTip(m_request.path);
    const QString separator = summary.separator == "\t"_L1 ? tr("tab") : summary.separator;
    m_fileFacts->setText(
        tr("%1, separator %2\n%3\n%4 rows of data")
            .arg(summary.encoding, separator, layoutText(summary.layout), locale.toString(summary.rowsRead)));
    m_fileIssues->setVisible(!summary.fileIssues.empty());
    if (!summary.fileIssues.empty())
        m_fileIssues->setText(messages::text(summary.fileIssues.front()));
    std::vector<PreviewLine> lines;
    int cells = static_cast<int>(summary.columns.size());
    for (const QStringList &line : m_session->preview(previewRows)) {
        cells = std::max(cells, static_cast<int>(line.size()));
        lines.push_back({static_cast<int>(lines.size()) + 1, line});
    }
    m_preview.setColumns(previewColumns(summary, std::min(cells, 60)));
    m_preview.setRows(std::move(lines));
    m_previewPane->header()->setTitle(summary.fileName);
    m_previewPane->header()->setCaption(tr("first rows as read"));
    m_mapping.setRows(summary.columns);
    const auto mapped = std::count_if(summary.columns.begin(), summary.columns.end(),
                                      [](const auto &column) { return !column.field.isEmpty(); });
    m_mappingPane->header()->setCaption(u"%1 / %2"_s.arg(mapped).arg(summary.columns.size()));
    m_rows.setSession(m_session.get());
    showCounts();
    showVerdict(summary.refused > 0       ? Verdict::Refused
                    : summary.fresh > 0   ? Verdict::New
                    : summary.changed > 0 ? Verdict::Changed
                                          : Verdict::Same);
}

void ImportPage::showCounts()
{
    const ImportSummary &summary = m_session->summary();
    const QLocale locale;
    for (const auto &[verdict, chip] : m_chips)
        chip->setCount(m_session->count(verdict));
    m_totals.setRows(summary.totals);
    m_steps->setNote(tr("%1 rows judged").arg(locale.toString(static_cast<qlonglong>(summary.staged))));
    QString text
        = tr("%1: new <b>%2</b>, changed <b>%3</b>, same <b>%4</b>, refused <b>%5</b>")
              .arg(summary.fileName.toHtmlEscaped(), locale.toString(static_cast<qlonglong>(summary.fresh)),
                   locale.toString(static_cast<qlonglong>(summary.changed)),
                   locale.toString(static_cast<qlonglong>(summary.same)),
                   locale.toString(static_cast<qlonglong>(summary.refused)));
    if (summary.refused > 0)
        text += tr(" (can be mended in place)");
    setAnswer(text);
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
}

bool ImportPage::remap(int column, const QString &field)
{
    if (!m_session || m_work->isRunning())
        return false;
    m_request.map[m_session->summary().columns[static_cast<std::size_t>(column)].header] = field;
    // Not from within the editor that asked for it.
    QMetaObject::invokeMethod(
        this, [this] { stage(); }, Qt::QueuedConnection);
    return true;
}

void ImportPage::updateButtons()
{
    const bool isRunning = m_work->isRunning();
    qint64 rows = 0;
    if (m_session)
        rows = m_session->summary().fresh + m_session->summary().changed;
    m_accept->setText(rows > 0 ? tr("Store %Ln row(s)", nullptr, static_cast<int>(rows)) : tr("Store"));
    m_accept->setEnabled(rows > 0 && !isRunning);
    m_stop->setEnabled(isRunning || m_session);
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && !m_work->isRunning())
        event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            open({{u"path"_s, url.toLocalFile()}});
            return;
        }
    }
}

} // namespace pilotage::ui
