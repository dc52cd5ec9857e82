#include "ui/pages/synergy/synergy_page.h"

#include "app/workbook/history_words.h"
#include "app/workbook/scheme_editing.h"
#include "app/workbook/workbook.h"
#include "ui/charts/dimension_bars.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/trend_chart.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/synergy/explanation_model.h"
#include "ui/pages/synergy/explanation_view.h"
#include "ui/pages/synergy/publish_tools.h"
#include "ui/pages/synergy/scheme_name_dialog.h"
#include "ui/pages/synergy/weights_pane.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int widestScheme = 380; // px of its name in the picker

} // namespace

SynergyPage::SynergyPage(QWidget *parent)
    : Page(u"synergy"_s, parent)
    , m_schemeLabel(makeLabel(tr("Scheme"), TextStyle::Caption, true, this))
    , m_scheme(new QComboBox(this))
    , m_stack(new QStackedWidget)
    , m_empty(
          new EmptyState(u"synergy"_s, tr("No scores yet"),
                         tr("Scores need figures of at least one district; import a county table first.")))
    , m_rankingPane(new Pane(tr("Ranking")))
    , m_ranking(new DataTable)
    , m_rankingModel(new TableModel<workbook::SubjectScore>(rankingColumns(SynergyInput()), this))
    , m_viewPane(new Pane(SynergyPage::tr("County × year")))
    , m_viewSwitch(new SegmentedControl(SynergyPage::tr("View"),
                                        QStringList()
                                            << SynergyPage::tr("Heat map") << SynergyPage::tr("Trend")
                                            << SynergyPage::tr("Dimensions")))
    , m_views(new QStackedWidget)
    , m_map(new ChartFrame(std::make_unique<charts::HeatMap>(charts::HeatMap::Style::Score)))
    , m_trend(new ChartFrame(std::make_unique<charts::TrendChart>()))
    , m_dimensions(new ChartFrame(std::make_unique<charts::DimensionBars>()))
    , m_explanationPane(new Pane(SynergyPage::tr("Where this number comes from")))
    , m_explanationModel(new ExplanationModel(this))
    , m_explanation(new ExplanationView)
    , m_weights(new WeightsPane)
    , m_tools(new PublishTools(this))
{
    m_schemeLabel->setBuddy(m_scheme);
    m_scheme->setAccessibleName(SynergyPage::tr("Scheme"));
    m_scheme->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    QPushButton *import = m_empty->addAction(SynergyPage::tr("Import a table…"), true);
    connect(import, &QPushButton::clicked, this, [this] { emit pageRequested(u"importing"_s, {}); });
    m_stack->addWidget(buildContent());
    m_stack->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    connectViews();
}

QString SynergyPage::title() const
{
    return SynergyPage::tr("Synergy index");
}

QList<QWidget *> SynergyPage::headerWidgets()
{
    return {m_schemeLabel, m_scheme};
}

QList<QWidget *> SynergyPage::headerButtons()
{
    return m_tools->buttons();
}

QWidget *SynergyPage::buildRanking()
{
    m_rankingModel->setKey([](const workbook::SubjectScore &row) {
        return QVariant::fromValue<qlonglong>(row.subject.value());
    });
    m_ranking->setModel(m_rankingModel);
    m_ranking->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ranking->setRowsFill(20, 38);
    m_ranking->setAccessibleName(tr("Ranking"));
    m_ranking->setMinimumSize(400, 160);
    m_rankingPane->setContent(m_ranking);
    QToolButton *copy = m_rankingPane->header()->addTool(u"copy"_s, tr("Copy ranking"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_ranking->tableText()); });
    return m_rankingPane;
}

QWidget *SynergyPage::buildViews()
{
    for (ChartFrame *frame : {m_map, m_trend, m_dimensions})
        m_views->addWidget(frame);
    m_map->chart()->setInset({8, 0, 12, 6});
    m_viewPane->header()->addWidget(m_viewSwitch);
    m_viewPane->setContent(m_views, 0);
    addChartTools(m_viewPane->header(), tr("County × year"), this, [this] { return currentView(); });
    return m_viewPane;
}

QWidget *SynergyPage::buildExplanation()
{
    m_explanation->setModel(m_explanationModel);
    m_explanation->setMinimumHeight(120);
    m_explanationPane->setContent(m_explanation);
    QToolButton *copy = m_explanationPane->header()->addTool(u"copy"_s, tr("Copy explanation"));
    connect(copy, &QToolButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_explanationModel->text()); });
    m_toIndicators
        = m_explanationPane->header()->addTool(u"table"_s, tr("Open this figure on the page Indicators"));
    m_toIndicators->setEnabled(false);
    connect(m_toIndicators, &QToolButton::clicked, this, &SynergyPage::openFigure);
    connect(m_explanation->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                const workbook::ExplanationNode *node = m_explanationModel->node(index);
                m_toIndicators->setEnabled(node && node->key);
            });
    return m_explanationPane;
}

QWidget *SynergyPage::buildWeights()
{
    connect(m_weights, &WeightsPane::weightsChanged, this, [this] {
        guarded(this, [this] {
            readScores();
            refresh();
        });
    });
    connect(m_weights, &WeightsPane::saveRequested, this, &SynergyPage::saveScheme);
    return m_weights;
}

QWidget *SynergyPage::buildContent()
{
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (Pane *pane : std::initializer_list<Pane *>{m_rankingPane, m_viewPane, m_explanationPane, m_weights})
        pane->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(buildRanking(), 520);
    top->addWidget(new Line(Qt::Vertical));
    top->addWidget(buildViews(), 678);
    rows->addLayout(top, 350);
    rows->addWidget(new Line(Qt::Horizontal));
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(0);
    bottom->addWidget(buildWeights(), 290);
    bottom->addWidget(new Line(Qt::Vertical));
    bottom->addWidget(buildExplanation(), 908);
    rows->addLayout(bottom, 250);
    m_rankingPane->setMinimumHeight(320);
    m_viewPane->setMinimumHeight(320);
    m_explanationPane->setMinimumHeight(150);
    m_weights->setMinimumWidth(280);
    return content;
}

void SynergyPage::connectViews()
{
    connect(m_ranking, &DataTable::currentRowChanged, this, [this](int row) {
        if (row >= 0 && !m_selecting)
            select(m_rankingModel->row(row).subject);
    });
    connect(m_map->chart(), &charts::ChartWidget::currentChanged, this, [this](charts::ChartCell cell) {
        const std::vector<SubjectId> order = scoreMapOrder(m_input);
        const std::vector<Period> periods = scoreMapPeriods(m_input);
        if (cell.category < 0 || cell.category >= static_cast<int>(order.size()))
            return;
        std::optional<Period> period;
        if (cell.series >= 0 && cell.series < static_cast<int>(periods.size()))
            period = periods[static_cast<std::size_t>(cell.series)];
        select(order[static_cast<std::size_t>(cell.category)], period);
    });
    connect(m_trend->chart(), &charts::ChartWidget::currentChanged, this, [this](charts::ChartCell cell) {
        if (cell.series >= 0 && cell.series < static_cast<int>(m_input.panel.rows.size()))
            select(m_input.panel.rows[static_cast<std::size_t>(cell.series)].subject);
    });
    connect(m_viewSwitch, &SegmentedControl::currentChanged, this, [this](int view) {
        const bool table = currentView()->isTableShown();
        m_views->setCurrentIndex(view);
        currentView()->showTable(table);
        showSelection();
    });
    connect(m_scheme, &QComboBox::activated, this, [this](int index) {
        m_wantedScheme = m_schemes[static_cast<std::size_t>(index)].code;
        invalidate();
    });
    // What is opened in the ranking or in a view is explained below.
    connect(m_ranking, &DataTable::rowActivated, this, [this] { m_explanation->openPart({}); });
    for (ChartFrame *view : {m_map, m_trend})
        connect(view->chart(), &charts::ChartWidget::activated, this,
                [this] { m_explanation->openPart({}); });
    connect(m_dimensions->chart(), &charts::ChartWidget::activated, this, [this](charts::ChartCell cell) {
        const auto &parts = m_dimensions->chart()->chart().data().categories;
        if (cell.category >= 0 && cell.category < static_cast<int>(parts.size()))
            m_explanation->openPart(parts[static_cast<std::size_t>(cell.category)].key);
    });
    m_dimensions->chart()->setOpensOnClick(true);
    connect(m_explanation, &ExplanationView::figureChosen, this, &SynergyPage::showFigure);
}

ChartFrame *SynergyPage::currentView() const
{
    return qobject_cast<ChartFrame *>(m_views->currentWidget());
}

bool SynergyPage::open(const QVariantMap &arguments)
{
    if (arguments.contains(u"scheme"_s)) {
        m_wantedScheme = arguments.value(u"scheme"_s).toString();
        invalidate();
    }
    if (arguments.contains(u"explain"_s)) {
        select(SubjectId(arguments.value(u"explain"_s).toLongLong()));
        m_explanation->setFocus(Qt::TabFocusReason);
    }
    if (arguments.value(u"view"_s).toString() == u"trend"_s)
        m_viewSwitch->setCurrent(1);
    if (arguments.contains(u"subject"_s)) {
        m_selected = SubjectId(arguments.value(u"subject"_s).toLongLong());
        m_explained.reset();
        invalidate();
    }
    return true;
}

workbook::EvaluationRequest SynergyPage::request(Period period) const
{
    workbook::EvaluationRequest request;
    const int index = m_scheme->currentIndex();
    if (index >= 0) {
        request.schemeCode = m_schemes[static_cast<std::size_t>(index)].code;
        request.schemeVersion = m_schemes[static_cast<std::size_t>(index)].version;
    }
    request.period = period;
    request.under = m_under;
    request.weights = m_weights->trial().overrides();
    return request;
}

void SynergyPage::readSchemes()
{
    m_schemes = workbook()->schemes();
    m_scheme->clear();
    int wanted = 0;
    for (std::size_t i = 0; i < m_schemes.size(); ++i) {
        // The end says "unofficial" and the version, so an overlong name gives way in its middle.
        const QString label = schemeLabel(m_schemes[i]);
        m_scheme->addItem(m_scheme->fontMetrics().elidedText(label, Qt::ElideMiddle, widestScheme));
        m_scheme->setItemData(static_cast<int>(i), label, Qt::ToolTipRole);
        if (m_schemes[i].code == m_wantedScheme)
            wanted = static_cast<int>(i);
    }
    m_scheme->setCurrentIndex(m_schemes.empty() ? -1 : wanted);
    m_scheme->setToolTip(m_scheme->currentData(Qt::ToolTipRole).toString());
}

void SynergyPage::readInput()
{
    const ComparedScope compared = comparedScope(*workbook(), scope());
    m_under = compared.under;
    // A county picked as the scope becomes the selection; later choices on the page stay.
    if (compared.chosen && (!m_selected || m_seenScope != scope()))
        m_selected = compared.chosen;
    m_seenScope = scope();
    m_input = {};
    m_input.period = scope().period;
    m_input.training = workbook()->info().kind == workbook::WorkbookKind::Training;
    m_weights->setSavable(!workbook()->info().readOnly);
    workbook::EvaluationRequest own = request(scope().period);
    own.weights.clear();
    m_own = workbook()->evaluate(own);
    m_weights->setScheme(m_own);
    readScores();
}

void SynergyPage::readScores()
{
    m_input.now = m_weights->trial().isChanged() ? workbook()->evaluate(request(scope().period)) : m_own;
    m_input.before = workbook()->evaluate(request(scope().period.sameLastYear()));
    m_input.panel = workbook()->scorePanel(request(scope().period));
}

void SynergyPage::reload()
{
    m_input = {};
    if (workbook())
        readSchemes();
    if (!workbook() || m_schemes.empty()) {
        m_stack->setCurrentWidget(m_empty);
        m_explanationModel->setRoot({});
        m_tools->setShown(workbook(), {}, {});
        setAnswer(workbook() ? tr("This workbook has no scheme.") : tr("No workbook is open."));
        return;
    }
    readInput();
    m_stack->setCurrentIndex(m_input.now.rows.empty() ? 1 : 0);
    if (m_selected && !scoreOf(m_input.now, *m_selected))
        m_selected.reset();
    if (!m_selected && !m_input.now.rows.empty())
        m_selected = m_input.now.rows.front().subject;
    m_explained.reset();
    refresh();
}

void SynergyPage::refresh()
{
    m_rankingPane->header()->setTitle(tr("Ranking %1").arg(yearText(m_input.period)));
    m_rankingPane->header()->setCaption(tr("%n counties", "", static_cast<int>(m_input.now.rows.size())));
    m_selecting = true;
    m_rankingModel->setColumns(rankingColumns(m_input));
    m_rankingModel->setRows(m_input.now.rows);
    m_selecting = false;
    m_map->setData(scoreMap(m_input));
    m_weights->setMoved(movedRanks(m_own, m_input.now));
    m_tools->setShown(workbook(), request(m_input.period), m_input.now);
    showSelection();
    explain();
}

void SynergyPage::select(SubjectId subject, std::optional<Period> period)
{
    const bool same = m_selected == subject && m_explained == period;
    m_selected = subject;
    m_explained = period;
    showSelection();
    if (!same)
        guarded(this, [this] { explain(); });
}

void SynergyPage::showSelection()
{
    setAnswer(synergyAnswer(m_input, m_selected));
    m_trend->setData(trendLines(m_input, m_selected));
    m_dimensions->setData(dimensionBars(m_input, m_selected));
    const reports::ChartData &shown = currentView()->chart()->chart().data();
    m_viewPane->header()->setTitle(shown.title);
    m_viewPane->header()->setCaption(shown.caption);
    if (!m_selected)
        return;
    m_selecting = true;
    m_ranking->selectKey(QVariant::fromValue<qlonglong>(m_selected->value()));
    m_selecting = false;
    const std::vector<SubjectId> order = scoreMapOrder(m_input);
    const std::vector<Period> periods = scoreMapPeriods(m_input);
    const auto row = std::find(order.begin(), order.end(), *m_selected);
    const auto column = std::find(periods.begin(), periods.end(), m_explained.value_or(m_input.period));
    m_map->chart()->setCurrent({row == order.end() ? -1 : static_cast<int>(row - order.begin()),
                                column == periods.end() ? -1 : static_cast<int>(column - periods.begin())});
    if (const workbook::SubjectScore *score = scoreOf(m_input.now, *m_selected))
        emit selectionTextChanged(
            tr("1 county selected, score %1").arg(reports::numberText(score->score, 1)));
}

void SynergyPage::explain()
{
    const workbook::SubjectScore *score = m_selected ? scoreOf(m_input.now, *m_selected) : nullptr;
    if (!score) {
        m_explanationModel->setRoot({});
        m_explanationPane->header()->setCaption({});
        return;
    }
    const Period period = m_explained.value_or(m_input.period);
    workbook::ExplanationNode root = workbook()->explain(request(period), *m_selected);
    const QString points = reports::numberText(root.contribution, 1);
    m_explanationPane->header()->setCaption(
        tr("%1 %2, %3", "district, year, score")
            .arg(placeName(score->name, score->nameEn), yearText(period), points));
    m_explanationModel->setRoot(std::move(root));
    m_explanation->openFirstBranches();
}

void SynergyPage::saveScheme()
{
    QString code;
    const auto save = [&](const QString &name) {
        Issues issues;
        guarded(this, [&] {
            const workbook::SavedScheme saved
                = workbook::saveSchemeAs(*workbook(), request(scope().period), name);
            code = saved.code;
            issues = saved.issues;
        });
        return issues;
    };
    const Scheme &from = m_own.scheme;
    const QString suggestion
        = tr("%1, own weights", "name of a scheme").arg(localName(from.nameZh, from.nameEn));
    SchemeNameDialog dialog(suggestion, save, this);
    if (dialog.exec() != QDialog::Accepted || code.isEmpty())
        return;
    m_weights->reset();
    m_wantedScheme = code;
    emit toastRequested(tr("Scheme saved; it is chosen now."), true);
    invalidate();
}

void SynergyPage::openFigure()
{
    const workbook::ExplanationNode *node = m_explanationModel->node(m_explanation->currentIndex());
    if (!node || !node->key)
        return;
    emit pageRequested(u"indicators"_s,
                       {{u"indicator"_s, QString::number(node->key->indicator.value())},
                        {u"subject"_s, qint64(node->key->subject.value())},
                        {u"period"_s, node->key->period.year()}});
}

void SynergyPage::showFigure(const QModelIndex &index)
{
    const workbook::ExplanationNode *node = m_explanationModel->node(index);
    if (!node || !node->key || !workbook())
        return;
    // What stands behind a figure: who stored it, when, what it was before.
    std::vector<workbook::ExplanationNode> notes;
    guarded(this, [&] {
        for (const workbook::HistoryLine &line : workbook::cellHistoryInWords(*workbook(), *node->key)) {
            workbook::ExplanationNode note;
            note.nameZh = note.nameEn
                = tr("%1 %2", "time and person").arg(line.utc.left(16).replace(u'T', u' '), line.actor);
            QStringList words{line.label, line.field};
            if (line.table.isEmpty())
                words << line.row; // archived or erased
            if (!line.before.isEmpty() || !line.after.isEmpty())
                words << (line.before.isEmpty() ? line.after : line.before + u" → "_s + line.after);
            words << line.reason;
            words.removeAll(QString());
            note.formula = words.join(u"  "_s);
            notes.push_back(note);
        }
    });
    m_explanationModel->addNotes(index, notes);
    m_explanation->expand(index.siblingAtColumn(0));
}

} // namespace pilotage::ui
