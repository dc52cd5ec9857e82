#include "ui/pages/compliance/compliance_page.h"

#include "ui/charts/balance_chart.h"
#include "ui/charts/timeline.h"
#include "ui/charts/two_rates.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

CompliancePage::CompliancePage(Clock clock, QWidget *parent)
    : Page(u"compliance"_s, parent)
    , m_clock(std::move(clock))
    , m_askPath([](QWidget *owner, const QString &suggestion) {
        return QFileDialog::getSaveFileName(owner, tr("Export list"), suggestion, tr("CSV table (*.csv)"));
    })
    , m_cycleLabel(makeLabel(tr("Cycle"), TextStyle::Caption, true, this))
    , m_cycle(new QComboBox(this))
    , m_export(makeButton(tr("Export list…"), false, this))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"scales"_s, tr("No compliance cycle yet"),
                             tr("Cycles and obligations are imported from tables.")))
    , m_rates(new ChartPane(tr("Two rates"), std::make_unique<charts::TwoRates>()))
    , m_cyclesPane(new Pane(tr("Compliance cycles")))
    , m_cyclesTable(new DataTable)
    , m_cyclesModel(new TableModel<CycleCompliance>(cycleColumns({}), this))
    , m_cyclesNote(makeLabel({}, TextStyle::Small, true))
    , m_countdownPane(new Pane(tr("Countdown")))
    , m_days(makeLabel({}, TextStyle::Countdown))
    , m_daysText(makeLabel({}, TextStyle::BodyStrong))
    , m_todayText(makeLabel({}, TextStyle::Caption, true))
    , m_timeline(new ChartFrame(std::make_unique<charts::Timeline>()))
    , m_stepsTable(new DataTable)
    , m_stepsModel(new TableModel<ComplianceStep>(stepColumns(), this))
    , m_shortChip(new Chip(tr("Short")))
    , m_excludedChip(new Chip(tr("Excluded")))
    , m_allChip(new Chip(tr("All")))
    , m_shown(makeLabel({}, TextStyle::Caption, true))
    , m_segments(new SegmentedControl(tr("Grouped by"), {tr("Entities"), tr("Districts"), tr("Sectors")}))
    , m_tables(new QStackedWidget)
    , m_entities(new DataTable)
    , m_entitiesModel(new TableModel<EntityCompliance>(entityColumns(), this))
    , m_districts(new DataTable)
    , m_districtsModel(new TableModel<ComplianceGroup>(groupColumns(tr("District"), false), this))
    , m_sectors(new DataTable)
    , m_sectorsModel(new TableModel<ComplianceGroup>(groupColumns(tr("Sector"), true), this))
    , m_balance(new ChartPane(tr("Allowance balance"), std::make_unique<charts::BalanceChart>()))
{
    m_cycleLabel->setBuddy(m_cycle);
    m_cycle->setAccessibleName(tr("Cycle"));
    QPushButton *import = m_empty->addAction(tr("Import a table…"), true);
    connect(import, &QPushButton::clicked, this, [this] { emit pageRequested(u"importing"_s, {}); });
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectParts();
}

QWidget *CompliancePage::buildContent()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_rates, m_cyclesPane, m_countdownPane, m_balance})
        pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    m_rates->chart()->setInset({16, 0, 16, 6});
    top->addWidget(m_rates, 374);
    top->addWidget(new Line(Qt::Vertical));
    m_cyclesModel->setKey([](const CycleCompliance &row) { return QVariant(row.cycle.code); });
    m_cyclesTable->setModel(m_cyclesModel);
    m_cyclesTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cyclesTable->setSortable(false);
    m_cyclesTable->setAccessibleName(tr("Compliance cycles"));
    m_cyclesTable->setMinimumWidth(400);
    m_cyclesPane->setContent(m_cyclesTable);
    m_cyclesNote->setWordWrap(true);
    m_cyclesNote->setContentsMargins(8, 4, 8, 8);
    m_cyclesPane->body()->addWidget(m_cyclesNote);
    top->addWidget(m_cyclesPane, 524);
    top->addWidget(new Line(Qt::Vertical));
    top->addWidget(buildCountdown(), 300);
    rows->addLayout(top, 272);
    rows->addWidget(new Line(Qt::Horizontal));

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(buildEntities(), 868);
    bottom->addWidget(new Line(Qt::Vertical));
    bottom->addWidget(m_balance, 330);
    m_allBalance = m_balance->header()->addTool(u"undo"_s, tr("Balance of all entities"));
    m_allBalance->hide();
    connect(m_allBalance, &QToolButton::clicked, this, [this] {
        m_entities->setCurrentIndex({});
        m_entities->clearSelection();
        m_entity.reset();
        showBalance();
    });
    rows->addLayout(bottom, 380);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_rates, m_cyclesPane, m_countdownPane})
        pane->setMinimumHeight(238);
    m_balance->setMinimumHeight(250);
    return content;
}

QWidget *CompliancePage::buildCountdown()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_daysText);
    words->addWidget(m_todayText);
    words->addStretch();
    m_daysText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(10);
    line->addWidget(m_days);
    line->addLayout(words, 1);
    m_countdownPane->body()->addLayout(line);
    m_days->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_days->setToolTip(tr("Where the deadline comes from"));
    m_timeline->setFixedHeight(72);
    m_timeline->chart()->setInset({16, 2, 16, 0});
    m_countdownPane->body()->addWidget(m_timeline);
    m_stepsTable->setModel(m_stepsModel);
    m_stepsTable->horizontalHeader()->hide();
    m_stepsTable->setSortable(false);
    m_stepsTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_stepsTable->setRowHeight(26);
    m_stepsTable->setAccessibleName(tr("Steps of the cycle"));
    m_stepsTable->setMinimumHeight(56);
    m_countdownPane->setContent(m_stepsTable);
    m_countdownPane->setMinimumWidth(260);
    return m_countdownPane;
}

QWidget *CompliancePage::buildEntities()
{
    auto *pane = new QWidget;
    pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(8, 0, 0, 0);
    column->setSpacing(0);
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(8, 6, 12, 6);
    tools->setSpacing(8);
    tools->addWidget(m_segments);
    for (Chip *chip : {m_shortChip, m_excludedChip, m_allChip}) {
        chip->setCheckable(true);
        tools->addWidget(chip);
    }
    m_shown->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_shown->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    tools->addWidget(m_shown, 1);
    column->addLayout(tools);
    m_entitiesModel->setKey(
        [](const EntityCompliance &row) { return QVariant::fromValue<qlonglong>(row.entity.value()); });
    m_entities->setModel(m_entitiesModel);
    m_districts->setModel(m_districtsModel);
    m_sectors->setModel(m_sectorsModel);
    const std::pair<DataTable *, QString> tables[]
        = {{m_entities, tr("Entities")}, {m_districts, tr("Districts")}, {m_sectors, tr("Sectors")}};
    for (const auto &[table, name] : tables) {
        table->setRowHeight(26);
        table->setSelectionMode(QAbstractItemView::SingleSelection);
        table->setAccessibleName(name);
        table->setMinimumSize(520, 150);
        m_tables->addWidget(table);
    }
    column->addWidget(m_tables, 1);
    return pane;
}

} // namespace pilotage::ui
