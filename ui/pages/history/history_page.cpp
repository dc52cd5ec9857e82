#include "ui/pages/history/history_page.h"

#include "app/messages/issue_text.h"
#include "app/workbook/long_work.h"
#include "ui/pages/history/history_details.h"
#include "ui/pages/history/history_filter_bar.h"
#include "ui/pages/history/history_tables.h"
#include "ui/pages/history/step_model.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/parts/work_strip.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::workbook::BinEntry;
using pilotage::workbook::HistoryEntry;
using pilotage::workbook::JobControl;

namespace pilotage::ui {

namespace {

constexpr int mostUndoSteps = 1000;

QString number(std::int64_t value)
{
    return QLocale().toString(qlonglong{value});
}

/// A table, or the words that stand where there is nothing.
QStackedWidget *tableOrWords(DataTable *table, QWidget *words)
{
    auto *inset = new QWidget;
    auto *column = new QVBoxLayout(inset);
    column->setContentsMargins(8, 8, 8, 0);
    column->addWidget(table);
    auto *stack = new QStackedWidget;
    stack->addWidget(inset);
    stack->addWidget(words);
    return stack;
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page(u"history"_s, parent)
    , m_steps(new StepModel(this))
    , m_undo(undoColumns(), this)
    , m_bin(binColumns(), this)
    , m_view(new SegmentedControl(tr("View"), {tr("All steps"), tr("Undo list"), tr("Recycle bin")}, this))
    , m_work(new WorkStrip)
    , m_stack(new QStackedWidget)
    , m_filter(new HistoryFilterBar)
    , m_stepTable(new DataTable)
    , m_undoTable(new DataTable)
    , m_binTable(new DataTable)
    , m_details(new HistoryDetails)
    , m_act(makeButton({}, false, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *view : {makeSteps(), makeUndo(), makeBin()})
        m_stack->addWidget(view);
    column->addWidget(m_work);
    column->addWidget(m_stack, 3);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_details, 2);
    m_stepTable->setObjectName(u"mainPart"_s);
    m_view->hide();
    m_act->hide();
    connect(m_work, &WorkStrip::busyChanged, this, &HistoryPage::busyChanged);
    connect(m_work, &WorkStrip::busyChanged, this, [this] { showCurrent(); });
    connect(m_work, &WorkStrip::cancelled, this,
            [this] { emit toastRequested(tr("Cancelled; everything is as before"), false); });
    connect(m_work, &WorkStrip::failed, this,
            [this](const QString &cause) { emit messageRequested(MessageKind::Failure, cause); });
    connect(m_view, &SegmentedControl::currentChanged, this, &HistoryPage::setView);
    connect(m_filter, &HistoryFilterBar::changed, this, [this] { guarded(this, [this] { reloadSteps(); }); });
    connect(m_details, &HistoryDetails::revertAccepted, this, &HistoryPage::revert);
    connect(m_details, &HistoryDetails::previewLeft, this, [this] {
        showCurrent();
        m_stepTable->setFocus();
    });
    connect(m_act, &QPushButton::clicked, this, [this] {
        const int view = m_view->current();
        view == Steps ? askRevert() : view == Undo ? undoToHere() : restore();
    });
    showCurrent();
}

QWidget *HistoryPage::makeSteps()
{
    auto *view = new QWidget;
    auto *column = new QVBoxLayout(view);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filter);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    m_stepTable->setAccessibleName(tr("Steps"));
    m_stepTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stepTable->setSortable(false);
    m_stepTable->setModel(m_steps);
    const std::vector<Column<HistoryEntry>> columns = historyStepColumns();
    for (int each = 0; each < static_cast<int>(columns.size()); ++each)
        if (each == stepColumn)
            m_stepTable->horizontalHeader()->setSectionResizeMode(each, QHeaderView::Stretch);
        else
            m_stepTable->setColumnWidth(each, columns[static_cast<std::size_t>(each)].width);
    inset->addWidget(m_stepTable);
    column->addLayout(inset, 1);
    connect(m_stepTable, &DataTable::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_stepTable, &DataTable::rowActivated, this, &HistoryPage::askRevert);
    return view;
}

QWidget *HistoryPage::makeUndo()
{
    m_undoTable->setAccessibleName(tr("Undo list"));
    m_undoTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_undoTable->setSortable(false);
    m_undoTable->setModel(&m_undo);
    m_undo.setKey([](const HistoryEntry &e) { return QVariant(static_cast<qlonglong>(e.seq)); });
    m_undoStack = tableOrWords(m_undoTable,
                               new EmptyState(u"undo"_s, tr("There is nothing to undo"),
                                              tr("What you change from now on can be undone with "
                                                 "Ctrl+Z, also after the file was closed.")));
    connect(m_undoTable, &DataTable::currentRowChanged, this, &HistoryPage::showCurrent);
    return m_undoStack;
}

QWidget *HistoryPage::makeBin()
{
    m_binTable->setAccessibleName(tr("Recycle bin"));
    m_binTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_binTable->setModel(&m_bin);
    m_bin.setKey([](const BinEntry &e) { return QVariant(static_cast<qlonglong>(e.seq)); });
    m_binStack = tableOrWords(
        m_binTable,
        new EmptyState(u"trash"_s, tr("The recycle bin is empty"),
                       tr("What is deleted can be brought back from here for 30 days, with all that "
                          "belonged to it.")));
    connect(m_binTable, &DataTable::currentRowChanged, this, &HistoryPage::showCurrent);
    connect(m_binTable, &DataTable::rowActivated, this, &HistoryPage::restore);
    return m_binStack;
}

QList<QWidget *> HistoryPage::headerWidgets()
{
    return {m_view};
}

QList<QWidget *> HistoryPage::headerButtons()
{
    return {m_act};
}

bool HistoryPage::open(const QVariantMap &arguments)
{
    const QString view = arguments.value(u"view"_s).toString();
    m_view->setCurrent(view == "bin"_L1 ? Bin : view == "undo"_L1 ? Undo : Steps);
    setView(m_view->current());
    return true;
}

void HistoryPage::setView(int view)
{
    m_stack->setCurrentIndex(view);
    showCurrent();
    tellAnswer();
}

int HistoryPage::currentRow(const DataTable *table) const
{
    return table->currentIndex().isValid() ? table->currentIndex().row() : -1;
}

void HistoryPage::reload()
{
    if (workbook() != m_known) {
        m_known = workbook();
        m_mayWrite = m_known && !m_known->info().readOnly;
    }
    if (workbook()) {
        m_all = workbook::historyPage(*workbook(), {}, 0, 1).total;
        m_filter->setActors(workbook::historyActors(*workbook()));
        m_undo.setRows(workbook::undoList(*workbook(), mostUndoSteps));
        m_bin.setRows(workbook::binEntries(*workbook()));
    } else {
        m_undo.setRows({});
        m_bin.setRows({});
    }
    m_undoStack->setCurrentIndex(m_undo.rowCount() > 0 ? 0 : 1);
    m_binStack->setCurrentIndex(m_bin.rowCount() > 0 ? 0 : 1);
    for (DataTable *table : {m_undoTable, m_binTable})
        if (table->model()->rowCount() > 0 && !table->currentIndex().isValid())
            table->setCurrentIndex(table->model()->index(0, 0));
    reloadSteps();
    tellAnswer();
}

void HistoryPage::reloadSteps()
{
    m_steps->setSteps(workbook(), m_filter->filter());
    if (m_steps->rowCount() > 0 && !m_stepTable->currentIndex().isValid())
        m_stepTable->setCurrentIndex(m_steps->index(0, stepColumn));
    if (!m_filter->isFiltering())
        m_all = m_steps->total();
    m_filter->setCount(m_filter->isFiltering()
                           ? tr("%1 of %2 steps").arg(number(m_steps->total()), number(m_all))
                           : tr("%1 steps").arg(number(m_all)));
    showCurrent();
}

void HistoryPage::tellAnswer()
{
    if (!workbook())
        return setAnswer(tr("No workbook is open."));
    if (m_view->current() == Bin)
        return setAnswer(m_bin.rowCount() == 0
                             ? tr("Nothing that was deleted in the last 30 days is still gone.")
                             : tr("<b>%1</b> deletions of the last 30 days can be taken back.")
                                   .arg(number(m_bin.rowCount())));
    const auto next = workbook()->nextUndo();
    if (!next)
        return setAnswer(tr("There is nothing to undo."));
    setAnswer(tr("Ctrl+Z takes back next: <b>%1</b>, %2.")
                  .arg(next->label.toHtmlEscaped(), localTime(next->utc, true)));
}

void HistoryPage::showCurrent()
{
    const int view = m_view->current();
    m_act->setText(view == Steps      ? tr("Take back this step...")
                       : view == Undo ? tr("Undo down to here")
                                      : tr("Restore"));
    const int row = currentRow(view == Steps ? m_stepTable : view == Undo ? m_undoTable : m_binTable);
    const bool mayWrite = workbook() && m_mayWrite && !m_work->isRunning();
    m_act->setEnabled(mayWrite && row >= 0 && view != Steps);
    if (!workbook() || row < 0)
        return m_details->showNothing();
    guarded(this, [&] {
        if (view == Steps) {
            const HistoryEntry &step = m_steps->step(row);
            const bool isContent
                = step.kind == "ordinary"_L1 || step.kind == "sealing"_L1 || step.kind == "revert"_L1;
            m_act->setEnabled(mayWrite && isContent);
            m_details->showStep(*workbook(), step.seq, tr("What it changed"));
        } else if (view == Undo) {
            m_details->showStep(*workbook(), m_undo.row(row).seq, tr("What it changed"));
        } else {
            m_details->showStep(*workbook(), m_bin.row(row).seq, tr("What was deleted"));
        }
    });
}

void HistoryPage::askRevert()
{
    const int row = currentRow(m_stepTable);
    if (!workbook() || row < 0 || !m_act->isEnabled())
        return;
    guarded(this, [&] { m_details->showPreview(*workbook(), m_steps->step(row)); });
}

void HistoryPage::revert(const QString &reason)
{
    const int row = currentRow(m_stepTable);
    if (!workbook() || row < 0)
        return;
    guarded(this, [&] {
        workbook::Workbook *book = workbook();
        const HistoryEntry step = m_steps->step(row);
        const auto told = [this, label = step.label](const Issues &refusals) {
            if (refusals.empty())
                emit toastRequested(tr("Taken back: %1").arg(label), true);
            else
                emit messageRequested(MessageKind::Attention, messages::text(refusals.front()));
        };
        if (!workbook::isLargeStep(*book, step.seq))
            return told(book->revert(step.seq, reason));
        m_work->run<Issues>(
            *book, tr("Taking back: %1").arg(step.label),
            [book, seq = step.seq, reason](JobControl &control) {
                return workbook::revert(*book, seq, reason, control);
            },
            told);
    });
}

void HistoryPage::undoToHere()
{
    const int row = currentRow(m_undoTable);
    if (!workbook() || row < 0)
        return;
    guarded(this, [&] {
        workbook::Workbook *book = workbook();
        bool isLarge = false;
        for (int each = 0; each <= row; ++each)
            isLarge = isLarge || workbook::isLargeStep(*book, m_undo.row(each).seq);
        const auto walk = [book, wanted = row + 1](JobControl *job) {
            Walk walked;
            try {
                while (walked.done < wanted && walked.refusals.empty()) {
                    walked.refusals = job ? workbook::undo(*book, *job) : book->undo();
                    walked.done += walked.refusals.empty() ? 1 : 0;
                }
            } catch (const workbook::Cancelled &) {
                if (walked.done == 0)
                    throw; // else those before stay undone, and it is told how many
            }
            return walked;
        };
        if (!isLarge)
            return tellWalk(walk(nullptr));
        m_work->run<Walk>(
            *book, tr("Undoing %Ln step(s)", nullptr, row + 1),
            [walk](JobControl &control) { return walk(&control); },
            [this](const Walk &walked) { tellWalk(walked); });
    });
}

void HistoryPage::tellWalk(const Walk &walk)
{
    if (!walk.refusals.empty())
        emit messageRequested(MessageKind::Attention, messages::text(walk.refusals.front()));
    if (walk.done > 0)
        emit toastRequested(tr("%Ln step(s) undone; Ctrl+Y brings them back one by one", nullptr, walk.done),
                            false);
}

void HistoryPage::restore()
{
    const int row = currentRow(m_binTable);
    if (!workbook() || row < 0)
        return;
    guarded(this, [&] {
        const BinEntry entry = m_bin.row(row);
        const workbook::Restored restored = workbook::restoreFromBin(*workbook(), entry.seq);
        if (restored.rows > 0)
            emit toastRequested(
                tr("%Ln row(s) are back: %1", nullptr, static_cast<int>(restored.rows)).arg(entry.label),
                true);
        if (!restored.questions.empty())
            m_details->showIssues(
                tr("What did not come back"),
                tr("%Ln row(s) did not come back. Free their places first, then restore once more.", nullptr,
                   static_cast<int>(restored.questions.size())),
                restored.questions);
    });
}

} // namespace pilotage::ui
