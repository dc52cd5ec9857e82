#include "ui/pages/history/history_page.h"

#include "app/messages/issue_text.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;
using pilotage::workbook::HistoryEntry;
using pilotage::workbook::HistoryLine;

namespace pilotage::ui {

namespace {

QString localTime(const QString &utc)
{
    QDateTime time = QDateTime::fromString(utc, Qt::ISODate);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s) : utc;
}

QString kindText(const QString &kind)
{
    if (kind == "sealing"_L1)
        return HistoryPage::tr("sealed");
    if (kind == "undo"_L1)
        return HistoryPage::tr("undone");
    if (kind == "redo"_L1)
        return HistoryPage::tr("redone");
    if (kind == "revert"_L1)
        return HistoryPage::tr("taken back");
    if (kind == "system"_L1)
        return HistoryPage::tr("system");
    return HistoryPage::tr("change");
}

std::vector<Column<HistoryEntry>> stepColumns()
{
    std::vector<Column<HistoryEntry>> columns(6);
    columns[0] = {.header = HistoryPage::tr("No."),
                  .text = [](const HistoryEntry &e) { return QString::number(e.seq); },
                  .value = [](const HistoryEntry &e) { return QVariant(static_cast<double>(e.seq)); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 64};
    columns[1] = {.header = HistoryPage::tr("Time"),
                  .text = [](const HistoryEntry &e) { return localTime(e.utc); },
                  .width = 160};
    columns[2] = {
        .header = HistoryPage::tr("Step"), .text = [](const HistoryEntry &e) { return e.label; }, .width = 0};
    columns[3] = {.header = HistoryPage::tr("Kind"),
                  .text = [](const HistoryEntry &e) { return kindText(e.kind); },
                  .width = 90,
                  .look = [](const HistoryEntry &) { return CellLook{.tone = Tone::Muted}; }};
    columns[4] = {.header = HistoryPage::tr("Who"),
                  .text = [](const HistoryEntry &e) { return e.actor; },
                  .width = 130};
    columns[5] = {.header = HistoryPage::tr("Reason"),
                  .text = [](const HistoryEntry &e) { return e.reason; },
                  .width = 160};
    return columns;
}

std::vector<Column<HistoryLine>> detailColumns()
{
    std::vector<Column<HistoryLine>> columns(5);
    columns[0] = {.header = HistoryPage::tr("Table"),
                  .text = [](const HistoryLine &e) { return e.table; },
                  .width = 120,
                  .look = [](const HistoryLine &) { return CellLook{.tone = Tone::Muted}; }};
    columns[1] = {.header = HistoryPage::tr("Row"),
                  .text = [](const HistoryLine &e) { return e.row; },
                  .width = 0,
                  .tooltip = [](const HistoryLine &e) { return e.row; }};
    columns[2] = {.header = HistoryPage::tr("Field"),
                  .text = [](const HistoryLine &e) { return e.field; },
                  .width = 96};
    columns[3] = {.header = HistoryPage::tr("Before"),
                  .text = [](const HistoryLine &e) { return e.before; },
                  .width = 130,
                  .tooltip = [](const HistoryLine &e) { return e.before; }};
    columns[4] = {.header = HistoryPage::tr("After"),
                  .text = [](const HistoryLine &e) { return e.after; },
                  .width = 0,
                  .tooltip = [](const HistoryLine &e) { return e.after; }};
    return columns;
}

} // namespace

HistoryPage::HistoryPage(QWidget *parent)
    : Page(u"history"_s, parent)
    , m_steps(stepColumns(), this)
    , m_details(detailColumns(), this)
    , m_table(new DataTable)
    , m_detailTable(new DataTable)
    , m_revert(makeButton(tr("Take back this step")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *steps = new Pane(tr("Steps"));
    m_table->setAccessibleName(tr("Steps"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(&m_steps);
    steps->setContent(m_table);
    column->addWidget(steps, 3);
    column->addWidget(new Line(Qt::Horizontal));
    auto *details = new Pane(tr("What it changed"));
    m_detailTable->setAccessibleName(tr("What it changed"));
    m_detailTable->setRowHeight(24);
    m_detailTable->setModel(&m_details);
    details->setContent(m_detailTable);
    column->addWidget(details, 2);
    m_steps.setKey([](const HistoryEntry &e) { return QVariant(static_cast<qlonglong>(e.seq)); });
    connect(m_table, &DataTable::currentRowChanged, this, &HistoryPage::showSteps);
    connect(m_revert, &QPushButton::clicked, this, &HistoryPage::revertSelected);
}

QList<QWidget *> HistoryPage::headerButtons()
{
    return {m_revert};
}

void HistoryPage::reload()
{
    const std::vector<HistoryEntry> entries
        = workbook() ? workbook()->history(1000) : std::vector<HistoryEntry>();
    std::vector<HistoryEntry> steps;
    for (const HistoryEntry &entry : entries)
        if (steps.empty() || steps.back().seq != entry.seq)
            steps.push_back(entry);
    const QLocale locale;
    if (steps.empty())
        setAnswer(tr("Nothing has been changed yet."));
    else
        setAnswer(
            tr("<b>%1</b> steps are shown; the newest is of %2.")
                .arg(locale.toString(static_cast<qlonglong>(steps.size())), localTime(steps.front().utc)));
    m_steps.setRows(std::move(steps));
    if (m_steps.rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_steps.index(0, 2));
    showSteps(m_table->currentIndex().row());
}

void HistoryPage::showSteps(int row)
{
    const bool valid = workbook() && row >= 0 && row < m_steps.rowCount();
    m_details.setRows({});
    if (valid)
        guarded(this,
                [&] { m_details.setRows(workbook::changesInWords(*workbook(), m_steps.row(row).seq)); });
    m_revert->setEnabled(valid && m_steps.row(row).kind == "ordinary"_L1);
}

void HistoryPage::revertSelected()
{
    const int row = m_table->currentIndex().row();
    if (!workbook() || row < 0)
        return;
    guarded(this, [&] {
        const HistoryEntry step = m_steps.row(row);
        const Issues refusals = workbook()->revert(step.seq, tr("From the history list"));
        if (refusals.empty())
            emit toastRequested(tr("Taken back: %1").arg(step.label), true);
        else
            emit messageRequested(MessageKind::Attention, messages::text(refusals.front()));
    });
}

} // namespace pilotage::ui
