// Where the parts of the indicators page are.
#include "app/domain/clock.h"
#include "ui/charts/small_multiples.h"
#include "ui/pages/indicators/cell_line.h"
#include "ui/pages/indicators/indicator_picker.h"
#include "ui/pages/indicators/indicators_page.h"
#include "ui/pages/indicators/paste_list.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/shell/guarded.h"
#include "ui/widgets/buddy.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

constexpr int panelWidth = 316;
/// Below this width of the page (1040 of the window) the panel lies over the grid.
constexpr int drawerBelow = 990;
constexpr int headHeight = 36;
constexpr int rowHeight = 28;
constexpr int lowRowHeight = 22;
constexpr int leastMultiples = 132;
constexpr int listHeight = 220;
constexpr int yearsShown = 6;
/// Figures of the year after the newest are entered next.
constexpr int yearsAhead = 1;

QWidget *labelled(const QString &name, QComboBox *box)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeBuddy(name, box));
    row->addWidget(box);
    return part;
}

} // namespace

IndicatorsPage::IndicatorsPage(QWidget *parent)
    : Page(u"indicators"_s, parent)
    , m_table(new FigureTable(&m_model))
    , m_picker(new IndicatorPicker)
    , m_from(new QComboBox)
    , m_to(new QComboBox)
    , m_primary(makeButton(tr("Submit"), true, this))
    , m_orientation(new SegmentedControl(tr("Columns"), {tr("Years"), tr("Indicators")}))
    , m_line(new CellLine)
    , m_bottom(new QStackedWidget)
    , m_multiples(new ChartPane(tr("All districts"), std::make_unique<charts::SmallMultiples>()))
    , m_paste(new PasteList)
    , m_panel(new CellPanel(this))
    , m_panelButton(new QToolButton)
    , m_aloneChip(new Chip({}))
    , m_empty(new EmptyState(u"table"_s, tr("No districts yet"),
                             tr("Import a table of districts or figures; then they are entered here."), this))
    , m_detailTimer(new QTimer(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeGrid());
    makeHeader();
    makePanel();
    m_table->setObjectName(u"mainPart"_s);
    m_detailTimer->setSingleShot(true);
    m_detailTimer->setInterval(40); // arrow keys held down read no history
    connect(m_detailTimer, &QTimer::timeout, this, [this] { guarded(this, [this] { showDetail(); }); });
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    connect(m_empty->addAction(tr("Import table..."), true), &QPushButton::clicked, this, [this] {
        emit pageRequested(u"importing"_s, {{u"choose"_s, true}});
    });
    auto *toggle = new QShortcut(QKeySequence(Qt::Key_F4), this);
    toggle->setContext(Qt::WidgetWithChildrenShortcut);
    connect(toggle, &QShortcut::activated, this, &IndicatorsPage::togglePanel);
}

IndicatorsPage::~IndicatorsPage() = default;

QWidget *IndicatorsPage::makeGrid()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_line->addFirst(m_aloneChip);
    m_line->addFirst(m_orientation);
    m_aloneChip->hide();
    connect(m_aloneChip, &QPushButton::clicked, this, [this] {
        showAlone({});
        guarded(this, [this] { loadGrid(); });
        m_table->setFocus();
    });
    m_panelButton->setIcon(lineIcon(u"sidebar"_s));
    m_panelButton->setIconSize({16, 16});
    m_panelButton->setFixedSize(28, 28);
    m_panelButton->setAccessibleName(tr("Panel of the figure"));
    m_panelButton->setToolTip(tr("Source, comment and history (F4)"));
    m_panelButton->setCheckable(true);
    connect(m_panelButton, &QToolButton::clicked, this, &IndicatorsPage::togglePanel);
    m_line->addLast(m_panelButton);
    column->addWidget(m_line);
    m_table->setAccessibleName(tr("Figures"));
    auto *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(m_table);
    column->addLayout(inset, 1);
    m_bottom->addWidget(m_multiples);
    m_bottom->addWidget(m_paste);
    m_bottom->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    column->addWidget(new Line(Qt::Horizontal));
    column->addWidget(m_bottom);
    connect(m_table, &FigureTable::cellsChanged, this, &IndicatorsPage::showCell);
    connect(m_table, &FigureTable::actionRequested, this, &IndicatorsPage::act);
    connect(m_table, &FigureTable::menuRequested, this, &IndicatorsPage::showMenu);
    m_table->setCommit(
        [this](const QModelIndexList &cells, const QString &text) { return commit(cells, text); });
    m_table->setMayEdit([this](const QModelIndex &cell) { return mayEdit(cell); });
    connect(m_orientation, &SegmentedControl::currentChanged, this, [this](int index) {
        m_from->setEnabled(index == 0);
        guarded(this, [this] { loadGrid(); });
    });
    connect(m_paste, &PasteList::textEdited, this, &IndicatorsPage::editBlock);
    connect(m_paste, &PasteList::writeRequested, this, &IndicatorsPage::applyBlock);
    connect(m_paste, &PasteList::cancelRequested, this, &IndicatorsPage::closeBlock);
    connect(m_multiples->chart(), &charts::ChartWidget::currentChanged, this, [this](charts::ChartCell cell) {
        if (cell.isValid() && cell.category < static_cast<int>(m_model.sheet().rows.size()))
            m_table->setCurrentIndex(
                m_model.index(m_model.shownRow(cell.category),
                              std::max(m_table->currentIndex().column(), m_model.firstValueColumn())));
    });
    return part;
}

void IndicatorsPage::makeHeader()
{
    // The page keeps them until the window's header takes them.
    for (QWidget *part : {labelled(tr("Indicator"), m_picker), labelled(tr("First year"), m_from),
                          labelled(tr("Last year"), m_to)}) {
        part->setParent(this);
        part->hide();
    }
    m_primary->hide();
    const auto choose = [this] { guarded(this, [this] { loadGrid(); }); };
    connect(m_picker, &IndicatorPicker::indicatorChosen, this, choose);
    for (QComboBox *box : {m_from, m_to}) {
        box->setFixedWidth(70);
        box->setMaxVisibleItems(16);
    }
    m_from->setToolTip(tr("First year shown"));
    m_to->setToolTip(tr("Last year shown; the year of targets and changes"));
    connect(m_from, &QComboBox::activated, this, choose);
    connect(m_to, &QComboBox::activated, this, [this, choose] {
        const auto period = Period::fromKey(m_to->currentData().toInt());
        const std::vector<Period> years = workbook() ? workbook()->years() : std::vector<Period>();
        // A year without figures yet means nothing to the other pages.
        if (period && std::find(years.begin(), years.end(), *period) != years.end()
            && *period != scope().period)
            emit scopeRequested({scope().district, *period});
        else
            choose();
    });
    connect(m_primary, &QPushButton::clicked, this, &IndicatorsPage::runPrimary);
}

QList<QWidget *> IndicatorsPage::headerWidgets()
{
    return {m_picker->parentWidget(), m_from->parentWidget(), m_to->parentWidget()};
}

QList<QWidget *> IndicatorsPage::headerButtons()
{
    return {m_primary};
}

void IndicatorsPage::makePanel()
{
    connect(m_panel, &CellPanel::closed, this, [this] {
        if (m_isDrawer && m_isPanelShown)
            togglePanel();
        m_table->setFocus();
    });
    connect(m_panel, &CellPanel::commentSet, this, [this](const ObservationKey &key, const QString &text) {
        guarded(this, [&] {
            report(m_editing->setComment(key, text),
                   text.isEmpty() ? tr("Comment removed") : tr("Comment saved"));
        });
    });
    connect(m_panel, &CellPanel::candidateChosen, this,
            [this](const ObservationKey &key, SourceId source, const QString &reason) {
                guarded(this, [&] {
                    report(m_editing->chooseCandidate(key, source, reason), tr("Another source was chosen"));
                });
            });
    connect(m_panel, &CellPanel::restoreRequested, this, &IndicatorsPage::restore);
    connect(m_panel, &CellPanel::reviewRequested, this, [this](workbook::ReviewStep step) {
        if (const auto key = m_model.keyAt(m_table->currentIndex()))
            review({*key}, step);
    });
    connect(m_panel, &CellPanel::unlockRequested, this, &IndicatorsPage::unlock);
    connect(m_panel, &CellPanel::subjectRequested, this, [this](qint64 subject) {
        emit pageRequested(u"register"_s, {{u"subject"_s, subject}});
    });
    connect(m_panel, &CellPanel::knownAsked, this, &IndicatorsPage::showKnown);
}

void IndicatorsPage::togglePanel()
{
    m_isPanelShown = !m_isPanelShown;
    layoutParts();
    if (m_isPanelShown && m_isDrawer)
        m_panel->setFocus();
    else
        m_table->setFocus();
}

void IndicatorsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isDrawer = width() < drawerBelow;
    if (isDrawer != m_isDrawer) {
        m_isDrawer = isDrawer;
        m_isPanelShown = !isDrawer; // a drawer opens when asked for
    }
    layoutParts();
}

void IndicatorsPage::layoutParts()
{
    const bool isDocked = m_isPanelShown && !m_isDrawer;
    layout()->setContentsMargins(0, 0, isDocked ? panelWidth : 0, 0);
    m_panel->setVisible(m_isPanelShown);
    m_panel->setGeometry(width() - panelWidth, 0, panelWidth, height());
    m_panel->raise();
    m_panelButton->setChecked(m_isPanelShown);
    m_empty->setGeometry(rect());
    m_empty->setVisible(workbook() && m_model.sheet().rows.empty());
    m_empty->raise();
    // Rows of 28 where the small multiples still have room below, of 22 otherwise.
    const int rest = height() - m_line->height() - headHeight - 2;
    const int rows = m_model.rowCount();
    const bool isLow = rest - rows * rowHeight < leastMultiples;
    const int used = rows * (isLow ? lowRowHeight : rowHeight);
    m_table->setRowHeight(isLow ? lowRowHeight : rowHeight);
    const bool isList = m_block.has_value();
    const int room = rest - used - 12;
    m_bottom->setVisible(isList || room >= leastMultiples);
    m_bottom->setFixedHeight(isList ? std::min(listHeight, height() / 2) : std::max(room, leastMultiples));
    m_bottom->setCurrentWidget(isList ? static_cast<QWidget *>(m_paste) : m_multiples);
}

void IndicatorsPage::fillYears()
{
    std::vector<Period> years = workbook()->years();
    if (years.empty())
        years.push_back(scope().period == Period() ? Period::ofYear(systemClock()().date().year())
                                                   : scope().period);
    for (int ahead = 1; ahead <= yearsAhead; ++ahead)
        years.push_back(Period::ofYear(years.back().year() + 1));
    const auto chosen
        = [](const QComboBox *box) { return Period::fromKey(box->currentData().toInt()).value_or(Period()); };
    Period from = chosen(m_from);
    Period to = chosen(m_to);
    // The window's period is the last year, unless a year ahead of all figures was chosen here.
    const bool isAhead = to != Period() && to == years.back();
    if (!isAhead)
        to = scope().period == Period() ? years.back().sameLastYear() : scope().period;
    if (from == Period() || from > to)
        from = Period::ofYear(to.year() - yearsShown + 1);
    for (QComboBox *box : {m_from, m_to}) {
        const QSignalBlocker blocker(box);
        box->clear();
        for (auto year = years.rbegin(); year != years.rend(); ++year)
            box->addItem(yearText(*year), year->key());
    }
    m_to->setCurrentIndex(std::max(0, m_to->findData(to.key())));
    const int first = m_from->findData(from.key());
    m_from->setCurrentIndex(first >= 0 ? first : m_from->count() - 1);
}

} // namespace pilotage::ui
