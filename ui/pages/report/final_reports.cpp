#include "ui/pages/report/final_reports.h"

#include "app/messages/issue_text.h"
#include "app/messages/labels.h"
#include "app/reports/batch.h"
#include "app/reports/writers.h"
#include "ui/pages/parts/seal_dialog.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/report/report_maker.h"
#include "ui/shell/file_dialogs.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QDir>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::reports::Difference;
using pilotage::workbook::FrozenReports;

namespace pilotage::ui {

FinalReports::FinalReports(const ReportMaker &maker, FileDialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_maker(maker)
    , m_dialogs(dialogs)
    , m_rows(columns(), this)
    , m_differences(differenceColumns(), this)
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState(u"lock"_s, tr("No report is final yet"),
                         tr("A final report keeps its files, its numbers and the state of the workbook it "
                            "stands on. What changes later is listed here, with a table of amendments.")))
    , m_changes(new Pane(tr("What changed since")))
    , m_table(new DataTable)
    , m_differenceTable(new DataTable)
    , m_amend(makeButton(tr("Table of amendments...")))
    , m_keep(makeButton(tr("Write kept files...")))
    , m_withdraw(makeButton(tr("Withdraw...")))
{
    QPushButton *back = m_empty->addAction(tr("To the preview"), true);
    connect(back, &QPushButton::clicked, this, &FinalReports::previewWanted);
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connect(m_table, &DataTable::currentRowChanged, this,
            [this] { guarded(this, [this] { showChosen(); }); });
    connect(&m_count, &RowCount::counted, this, [this](int rows) { tellChanges(rows); });
    connect(&m_count, &RowCount::failed, this, &FinalReports::failed);
    connect(m_amend, &QPushButton::clicked, this, [this] { guarded(this, [this] { writeAmendment(); }); });
    connect(m_keep, &QPushButton::clicked, this, [this] { guarded(this, [this] { writeKept(); }); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { guarded(this, [this] { withdraw(); }); });
}

QWidget *FinalReports::buildContent()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *finals = new Pane(tr("Final reports"));
    m_table->setAccessibleName(tr("Final reports"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_rows);
    m_rows.setKey([](const Row &row) { return QVariant(qlonglong{row.report.id.value()}); });
    finals->setContent(m_table);
    finals->header()->addWidget(m_keep);
    finals->header()->addWidget(m_withdraw);
    rows->addWidget(finals, 2);
    rows->addWidget(new Line(Qt::Horizontal));
    m_differenceTable->setAccessibleName(tr("What changed since"));
    m_differenceTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_differenceTable->setModel(&m_differences);
    m_changes->setContent(m_differenceTable);
    m_changes->header()->addWidget(m_amend);
    rows->addWidget(m_changes, 3);
    return content;
}

std::vector<Column<FinalReports::Row>> FinalReports::columns()
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<Row>> columns;
    columns.push_back({.header = tr("Name"),
                       .text = [](const Row &row) { return row.report.name; },
                       .width = 104,
                       .look = [](const Row &) { return CellLook{.strong = true}; }});
    columns.push_back({.header = tr("Title"),
                       .text = [](const Row &row) { return row.report.title; },
                       .width = 0,
                       .tooltip = [](const Row &row) { return row.report.title; }});
    columns.push_back(
        {.header = tr("About"), .text = [](const Row &row) { return row.about; }, .width = 130});
    columns.push_back({.header = tr("Period"),
                       .text = [](const Row &row) { return messages::periodText(row.report.period); },
                       .width = 84});
    columns.push_back({.header = tr("Final since"),
                       .text = [](const Row &row) { return localTime(row.report.frozenAt); },
                       .width = 132});
    columns.push_back({.header = tr("By"),
                       .text =
                           [](const Row &row) {
                               return row.report.actor.isEmpty() ? QString(QChar(0x2014)) : row.report.actor;
                           },
                       .width = 90});
    columns.push_back({.header = tr("Numbers"),
                       .text = [](const Row &row) { return QString::number(row.report.numberCount); },
                       .value = [](const Row &row) { return QVariant(double(row.report.numberCount)); },
                       .alignment = right,
                       .width = 72});
    columns.push_back({.header = tr("Pending then"),
                       .text = [](const Row &row) { return QString::number(row.report.pendingCount); },
                       .value = [](const Row &row) { return QVariant(double(row.report.pendingCount)); },
                       .alignment = right,
                       .width = 92});
    columns.push_back({.header = tr("Digest"),
                       .text =
                           [](const Row &row) {
                               return row.isIntact ? row.report.digest.left(12)
                                                   : tr("does not match: the kept files were changed");
                           },
                       .width = 124,
                       .look =
                           [](const Row &row) {
                               return CellLook{.tone = row.isIntact ? Tone::Muted : Tone::Bad,
                                               .mark = row.isIntact ? Mark::Check : Mark::Error};
                           },
                       .tooltip = [](const Row &row) { return u"SHA-256 "_s + row.report.digest; }});
    return columns;
}

std::vector<Column<Difference>> FinalReports::differenceColumns()
{
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    std::vector<Column<Difference>> columns;
    columns.push_back({.header = tr("Trace code"),
                       .text = [](const Difference &one) { return one.before.code; },
                       .width = 92,
                       .isCode = true,
                       .look = [](const Difference &) { return CellLook{.tone = Tone::Muted}; }});
    columns.push_back({.header = tr("Figure"),
                       .text = [](const Difference &one) { return one.before.what; },
                       .width = 0,
                       .tooltip = [](const Difference &one) { return one.before.what; }});
    columns.push_back({.header = tr("Subject"),
                       .text = [](const Difference &one) { return one.before.subject; },
                       .width = 150});
    columns.push_back({.header = tr("Period"),
                       .text = [](const Difference &one) { return one.before.period; },
                       .width = 100});
    columns.push_back(
        {.header = tr("As final"),
         .text = [](const Difference &one) { return one.isNew ? tr("not there") : one.before.printed; },
         .alignment = right,
         .width = 110});
    columns.push_back(
        {.header = tr("As today"),
         .text = [](const Difference &one) { return one.isGone ? tr("no longer there") : one.after; },
         .alignment = right,
         .width = 110,
         .look = [](const Difference &) { return CellLook{.strong = true}; }});
    return columns;
}

void FinalReports::setWorkbook(workbook::Workbook *book)
{
    m_workbook = book;
    m_mayWrite = book && !book->info().readOnly;
    std::vector<Row> rows;
    if (book) {
        const FrozenReports frozen(*book);
        for (FrozenReport &report : frozen.all()) {
            const bool isIntact = frozen.isIntact(report);
            const QString about = book->subjectName(report.subject, speaksEnglish());
            rows.push_back({std::move(report), about, isIntact});
        }
    }
    m_rows.setRows(std::move(rows));
    m_stack->setCurrentIndex(m_rows.rowCount() > 0 ? 0 : 1);
    if (m_rows.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_rows.index(0, 0));
    showChosen();
}

void FinalReports::select(FrozenReportId id)
{
    m_table->selectKey(QVariant(qlonglong{id.value()}));
    m_table->setFocus();
}

const FinalReports::Row *FinalReports::chosen() const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < m_rows.rowCount() ? &m_rows.row(row) : nullptr;
}

QString FinalReports::driftText(const workbook::ReportDrift &drift, std::optional<int> changedRows)
{
    const QString differ = tr("%n numbers would differ", nullptr, int(drift.differences.size()));
    if (!changedRows)
        return drift.differences.empty()
            ? tr("Every number still prints the same; the changed rows are being counted")
            : tr("%1; the changed rows are being counted", "%1: how many numbers would differ").arg(differ);
    if (drift.differences.empty())
        return *changedRows == 0
            ? tr("Nothing changed since; every number still prints the same")
            : tr("%n rows changed since; every number still prints the same", nullptr, *changedRows);
    return tr("%1, %2", "what changed, what it changes")
        .arg(tr("%n rows changed", nullptr, *changedRows), differ);
}

void FinalReports::showChosen()
{
    const Row *row = chosen();
    m_drift = row && m_workbook ? FrozenReports(*m_workbook).drift(row->report) : workbook::ReportDrift();
    m_differences.setRows(m_drift.differences);
    m_count.forget();
    tellChanges({});
    if (row && m_workbook)
        m_count.ask(FrozenReports(*m_workbook).loggedSince(row->report));
    m_amend->setEnabled(row && !m_drift.differences.empty());
    m_keep->setEnabled(row);
    m_withdraw->setEnabled(row && m_mayWrite);
}

void FinalReports::tellChanges(std::optional<int> changedRows)
{
    const Row *row = chosen();
    QString caption = row ? u"%1: %2"_s.arg(row->report.name, driftText(m_drift, changedRows)) : QString();
    if (hasErrors(m_drift.issues))
        caption = messages::text(m_drift.issues.front());
    m_changes->header()->setCaption(caption);
}

void FinalReports::writeAmendment()
{
    const Row *row = chosen();
    if (!row || m_drift.differences.empty())
        return;
    QString path = m_dialogs.saveFile(
        this, tr("Table of amendments"),
        tr("%1-amendments.pdf", "file name of the table of amendments").arg(row->report.name),
        tr("PDF (*.pdf);;Excel workbook (*.xlsx);;Web page (*.html)"));
    if (path.isEmpty())
        return;
    QString format = QFileInfo(path).suffix().toLower();
    if (!reports::formats().contains(format)) {
        format = u"pdf"_s;
        path += u".pdf"_s;
    }
    const reports::Pages pages(reports::amendment(row->report.name, m_drift.now, m_drift.differences),
                               m_maker.fonts(), m_maker.charts());
    writeFile(path, m_maker.written(pages, format));
    emit done(tr("The table of amendments was written to %1").arg(QDir::toNativeSeparators(path)));
}

void FinalReports::writeKept()
{
    const Row *row = chosen();
    if (!row || !m_workbook)
        return;
    const QString folder
        = m_dialogs.chooseFolder(this, tr("Folder for the files of %1").arg(row->report.name), {});
    if (folder.isEmpty())
        return;
    int files = 0;
    for (const auto &[part, bytes] : FrozenReports(*m_workbook).parts(row->report.id))
        if (reports::formats().contains(part)) {
            writeFile(QDir(folder).filePath(row->report.name + u'.' + part), bytes);
            ++files;
        }
    emit done(tr("%n files of %1 were written, as they were kept", nullptr, files).arg(row->report.name));
}

void FinalReports::withdraw()
{
    const Row *row = chosen();
    if (!row || !m_workbook)
        return;
    const FrozenReport report = row->report;
    SealDialog dialog({tr("Withdraw final report"),
                       tr("The report will no longer count as final. That it was, and why it was withdrawn, "
                          "stays in the change log. This cannot be undone."),
                       {{tr("Name"), report.name}, {tr("Title"), report.title}, {tr("About"), row->about}},
                       {},
                       tr("Withdraw")},
                      this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Issues issues = FrozenReports(*m_workbook).withdraw(report, dialog.reason());
    if (hasErrors(issues))
        emit failed(messages::text(issues.front()));
    else
        emit done(tr("%1 was withdrawn").arg(report.name));
}

} // namespace pilotage::ui
