#include "ui/pages/overview/overview_page.h"

#include "app/workbook/targets.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/rate_bars.h"
#include "ui/charts/stacked_bars.h"
#include "ui/pages/overview/figures_dialog.h"
#include "ui/pages/overview/todo_view.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/empty_state.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

OverviewPage::OverviewPage(Clock clock, QWidget *parent)
    : Page(u"overview"_s, parent)
    , m_clock(std::move(clock))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"table"_s, tr("No figures yet"),
                             tr("Import a county table, or choose another district or year.")))
    , m_pilots(new ChartPane(tr("Pilots and projects"), std::make_unique<charts::StackedBars>()))
    , m_index(new ChartPane(tr("Synergy index"), std::make_unique<charts::LineChart>()))
    , m_completeness(
          new ChartPane(tr("Completeness"), std::make_unique<charts::HeatMap>(charts::HeatMap::Style::Lack)))
    , m_compliance(new ChartPane(tr("Compliance by cycle"), std::make_unique<charts::RateBars>()))
    , m_todoPane(new Pane(tr("To do")))
    , m_todo(new TodoView)
    , m_nothingToDo(makeLabel(tr("Nothing is due."), TextStyle::Body, true))
{
    QPushButton *import = m_empty->addAction(tr("Import a table…"), true);
    connect(import, &QPushButton::clicked, this, [this] { emit pageRequested(u"importing"_s, {}); });
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);

    connect(m_todo, &TodoView::chosen, this, &Page::pageRequested);
    connectCharts();
}

void OverviewPage::connectCharts()
{
    for (ChartPane *pane : {m_pilots, m_index, m_completeness, m_compliance})
        pane->chart()->setOpensOnClick(true);
    m_pilots->header()->setCaptionOpens(true);
    connect(m_pilots->header(), &PaneHeader::captionOpened, this, [this] {
        emit pageRequested(u"register"_s, {{u"type"_s, QString()}});
    });
    for (ChartPane *pane : {m_pilots, m_completeness})
        connect(pane->chart(), &charts::ChartWidget::currentChanged, this,
                [this](charts::ChartCell cell) { markCounty(cell.category); });
    connect(m_compliance->chart(), &charts::ChartWidget::activated, this, [this](charts::ChartCell cell) {
        const auto &categories = m_compliance->chart()->chart().data().categories;
        emit pageRequested(
            u"compliance"_s,
            {{u"cycle"_s, categories[static_cast<std::size_t>(cell.category)].key}, {u"filter"_s, u"all"_s}});
    });
    connect(m_completeness->chart(), &charts::ChartWidget::activated, this,
            [this](charts::ChartCell cell) { openFigures(cell.category, cell.series); });
    connect(m_pilots->chart(), &charts::ChartWidget::activated, this,
            [this](charts::ChartCell cell) { openPilots(cell.category, cell.series); });
    connect(m_index->chart(), &charts::ChartWidget::activated, this, [this](charts::ChartCell cell) {
        const auto &years = m_index->chart()->chart().data().categories;
        const std::optional<Period> period = years[static_cast<std::size_t>(cell.category)].period;
        const auto &scored = m_input.panel.periods; // a target's year has no scores to show
        if (period && std::find(scored.begin(), scored.end(), *period) != scored.end())
            emit scopeRequested({scope().district, *period});
        emit pageRequested(u"synergy"_s, {});
    });
}

void OverviewPage::openPilots(int county, int part)
{
    const auto &rows = m_input.completeness.rows;
    if (county >= 0 && county < static_cast<int>(rows.size()))
        emit scopeRequested({rows[static_cast<std::size_t>(county)].district, scope().period});
    // A row of the chart means all types, a number of its table or of the legend means its own.
    const QVariantMap arguments{{u"type"_s, part < 0 ? QString() : pilotTypes(m_input).value(part)}};
    emit pageRequested(u"register"_s, arguments);
}

void OverviewPage::openFigures(int county, int series)
{
    const workbook::Completeness::Row &row = m_input.completeness.rows[static_cast<std::size_t>(county)];
    const QString group = completenessGroups(m_input).value(series);
    std::vector<workbook::ExpectedFigure> figures;
    guarded(this, [&] {
        figures = workbook::expectedFigures(*workbook(), scope().period,
                                            comparedScope(*workbook(), scope()).under, row.district, group);
    });
    const QString what = group.isEmpty() ? tr("all indicators") : groupName(group);
    FiguresDialog dialog(tr("%1 %2: %3", "county, year, group of indicators")
                             .arg(placeName(row.name, row.nameEn), yearText(scope().period), what),
                         std::move(figures), this);
    connect(&dialog, &FiguresDialog::importRequested, this,
            [this] { emit pageRequested(u"importing"_s, {}); });
    connect(&dialog, &FiguresDialog::figureRequested, this,
            [this, district = row.district](const QString &indicator) {
                emit pageRequested(u"indicators"_s,
                                   {{u"indicator"_s, indicator},
                                    {u"subject"_s, qint64(district.value())},
                                    {u"period"_s, scope().period.year()}});
            });
    connect(&dialog, &FiguresDialog::synergyRequested, this, [this, district = row.district] {
        emit pageRequested(u"synergy"_s, {{u"subject"_s, QVariant::fromValue<qlonglong>(district.value())}});
    });
    dialog.exec();
}

bool OverviewPage::open(const QVariantMap &arguments)
{
    if (arguments.value(u"show"_s).toString() == u"completeness"_s)
        m_completeness->chart()->setFocus(Qt::TabFocusReason);
    return true;
}

QString OverviewPage::title() const
{
    return tr("Overview");
}

QWidget *OverviewPage::buildContent()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);

    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    // Heights are shares of the page, whatever a chart would like to have.
    for (QWidget *pane :
         std::initializer_list<QWidget *>{m_pilots, m_index, m_todoPane, m_completeness, m_compliance})
        pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    top->addWidget(m_pilots, 320);
    top->addWidget(new Line(Qt::Vertical));
    top->addWidget(m_index, 547);
    top->addWidget(new Line(Qt::Vertical));
    m_todo->setAccessibleName(tr("To do"));
    m_todoPane->setContent(m_todo, 0);
    m_nothingToDo->setContentsMargins(16, 4, 16, 0);
    m_todoPane->body()->insertWidget(0, m_nothingToDo);
    top->addWidget(m_todoPane, 330);
    rows->addLayout(top, 325);
    rows->addWidget(new Line(Qt::Horizontal));

    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    m_completeness->chart()->setInset({8, 0, 8, 6});
    bottom->addWidget(m_completeness, 807);
    bottom->addWidget(new Line(Qt::Vertical));
    bottom->addWidget(m_compliance, 390);
    rows->addLayout(bottom, 329);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_pilots, m_index, m_todoPane})
        pane->setMinimumHeight(250);
    for (QWidget *pane : std::initializer_list<QWidget *>{m_completeness, m_compliance})
        pane->setMinimumHeight(290);
    return content;
}

OverviewInput OverviewPage::readInput() const
{
    OverviewInput input;
    const workbook::Workbook &book = *workbook();
    const ComparedScope compared = comparedScope(book, scope());
    input.period = scope().period;
    input.scopeName = compared.name;
    input.chosen = m_input.chosen;
    if (compared.chosen)
        input.chosen = compared.chosen;
    input.training = book.info().kind == workbook::WorkbookKind::Training;
    input.today = m_clock().date();
    input.programmes = book.programmeCounts(compared.under);
    input.enrolments = book.enrolments(compared.under);
    input.completeness = book.completeness(scope().period, compared.under);
    input.targets = workbook::targetsOf(*workbook(), compared.under, QString(workbook::indexIndicator));
    workbook::ComplianceRequest compliance;
    compliance.under = compared.under;
    input.cycles = book.compliance(compliance);
    const std::vector<Scheme> schemes = book.schemes();
    if (!schemes.empty()) {
        workbook::EvaluationRequest request;
        request.schemeCode = schemes.front().code;
        request.period = scope().period;
        request.under = compared.under;
        input.evaluation = book.evaluate(request);
        input.panel = book.scorePanel(request);
    }
    return input;
}

void OverviewPage::reload()
{
    if (!workbook()) {
        m_input = {};
        m_stack->setCurrentWidget(m_empty);
        setAnswer(tr("No workbook is open."));
        return;
    }
    m_input = readInput();
    const bool nothing = m_input.completeness.rows.empty() && m_input.enrolments.empty();
    m_stack->setCurrentIndex(nothing ? 1 : 0);
    refresh();
    setAnswer(overviewAnswer(m_input));
}

void OverviewPage::refresh()
{
    m_pilots->setData(pilotChart(m_input));
    m_index->setData(indexChart(m_input));
    m_completeness->setData(completenessChart(m_input));
    m_compliance->setData(complianceChart(m_input));
    std::vector<TodoItem> items = todoList(m_input);
    m_todoPane->header()->setCaption(items.empty() ? QString() : QString::number(items.size()));
    m_nothingToDo->setVisible(items.empty());
    m_todo->setItems(std::move(items));
    int chosen = -1;
    const auto &rows = m_input.completeness.rows;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (m_input.chosen == rows[i].district)
            chosen = static_cast<int>(i);
    m_pilots->chart()->setCurrent({chosen, -1});
    m_completeness->chart()->setCurrent({chosen, m_completeness->chart()->chart().current().series});
}

void OverviewPage::markCounty(int row)
{
    const auto &rows = m_input.completeness.rows;
    if (row < 0 || row >= static_cast<int>(rows.size()))
        return;
    const workbook::Completeness::Row &county = rows[static_cast<std::size_t>(row)];
    m_input.chosen = county.district;
    m_pilots->chart()->setCurrent({row, -1});
    m_completeness->chart()->setCurrent({row, m_completeness->chart()->chart().current().series});
    m_index->setData(indexChart(m_input));
    emit selectionTextChanged(tr("%1: %2 of %3 figures present")
                                  .arg(placeName(county.name, county.nameEn))
                                  .arg(county.total)
                                  .arg(m_input.completeness.expected));
}

} // namespace pilotage::ui
