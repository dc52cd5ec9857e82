#include "ui/pages/report/number_panel.h"

#include "app/reports/display.h"
#include "ui/pages/parts/panel_parts.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/pane.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using pilotage::reports::BoundNumber;
using pilotage::reports::LayoutCheck;

namespace pilotage::ui {

namespace {

constexpr int markWidth = 28;

CellLook markOf(bool isGood)
{
    return {.tone = isGood ? Tone::Good : Tone::Attention, .mark = isGood ? Mark::Check : Mark::Warning};
}

QString stateText(bool isPending)
{
    return isPending ? NumberPanel::tr("pending") : NumberPanel::tr("agrees");
}

/// The value before it was rounded for print, as far as a double holds it.
QString exactText(const BoundNumber &number)
{
    if (!number.value.hasNumber())
        return {};
    const QString digits = reports::forPeople(QString::number(number.value.number, 'g', 10), true);
    return number.value.unit.isEmpty() ? digits : digits + u' ' + number.value.unit;
}

} // namespace

NumberPanel::NumberPanel(QWidget *parent)
    : QWidget(parent)
    , m_rows(numberColumns(), this)
    , m_rules(checkColumns(), this)
    , m_numberPane(new Pane(tr("Numbers of this page")))
    , m_detailPane(new Pane(tr("Where it comes from")))
    , m_numbers(new DataTable)
    , m_checks(new DataTable)
    , m_below(new QStackedWidget)
    , m_facts(new QWidget)
    , m_show(makeButton(tr("Show it")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_numbers->setAccessibleName(tr("Numbers of this page"));
    m_numbers->setSelectionMode(QAbstractItemView::SingleSelection);
    m_numbers->setModel(&m_rows);
    m_rows.setKey([](const NumberRow &row) { return QVariant(row.number); });
    m_numberPane->setContent(m_numbers);
    column->addWidget(m_numberPane, 3);
    column->addWidget(new Line(Qt::Horizontal));
    auto *checks = new Pane(tr("Layout check"));
    checks->header()->setCaption(u"GB/T 9704"_s);
    m_checks->setAccessibleName(tr("Layout check"));
    m_checks->setSelectionMode(QAbstractItemView::SingleSelection);
    m_checks->setSortable(false);
    m_checks->setRowHeight(24);
    m_checks->setModel(&m_rules);
    checks->setContent(m_checks);
    m_below->addWidget(checks);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_facts);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_detailPane->setContent(scroll, 0);
    m_detailPane->header()->addWidget(m_show);
    QToolButton *close = m_detailPane->header()->addTool(u"close"_s, tr("Back to the layout check"));
    m_below->addWidget(m_detailPane);
    column->addWidget(m_below, 2);
    connect(m_numbers, &DataTable::currentRowChanged, this, [this](int row) {
        if (!m_isFilling && row >= 0)
            emit numberChosen(m_rows.row(row).number);
    });
    connect(m_numbers, &DataTable::rowActivated, this,
            [this](int row) { emit evidenceRequested(m_rows.row(row).number); });
    connect(m_show, &QPushButton::clicked, this, [this] { emit evidenceRequested(m_chosen); });
    connect(close, &QToolButton::clicked, this, [this] { emit numberChosen(-1); });
}

std::vector<Column<NumberPanel::NumberRow>> NumberPanel::numberColumns()
{
    std::vector<Column<NumberRow>> columns(4);
    columns[0] = {.text = [](const NumberRow &) { return QString(); },
                  .value = [](const NumberRow &row) { return QVariant(row.isPending ? 0.0 : 1.0); },
                  .width = markWidth,
                  .look = [](const NumberRow &row) { return markOf(!row.isPending); },
                  .accessible = [](const NumberRow &row) { return stateText(row.isPending); },
                  .spokenHeader = tr("State")};
    columns[1] = {.header = tr("Figure"),
                  .text = [](const NumberRow &row) { return row.name; },
                  .width = 0,
                  .tooltip = [](const NumberRow &row) { return row.name; }};
    columns[2] = {.header = tr("Printed"),
                  .text = [](const NumberRow &row) { return row.printed; },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 98,
                  .look = [](const NumberRow &) { return CellLook{.strong = true}; },
                  .tooltip = [](const NumberRow &row) { return row.printed; }};
    columns[3] = {.header = tr("State"),
                  .text = [](const NumberRow &row) { return stateText(row.isPending); },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 66,
                  .look =
                      [](const NumberRow &row) {
                          return CellLook{.tone = row.isPending ? Tone::Attention : Tone::Good};
                      }};
    return columns;
}

std::vector<Column<LayoutCheck>> NumberPanel::checkColumns()
{
    std::vector<Column<LayoutCheck>> columns(3);
    columns[0] = {
        .text = [](const LayoutCheck &) { return QString(); },
        .width = markWidth,
        .look = [](const LayoutCheck &check) { return markOf(check.isKept); },
        .accessible
        = [](const LayoutCheck &check) { return check.isKept ? tr("kept") : tr("not as the rule has it"); },
        .spokenHeader = tr("State")};
    columns[1] = {.header = tr("Rule"),
                  .text = [](const LayoutCheck &check) { return check.rule; },
                  .width = 0,
                  .tooltip = [](const LayoutCheck &check) { return check.rule; }};
    columns[2] = {.header = tr("Finding"),
                  .text = [](const LayoutCheck &check) { return check.finding; },
                  .alignment = Qt::AlignRight | Qt::AlignVCenter,
                  .width = 148,
                  .look =
                      [](const LayoutCheck &check) {
                          return CellLook{.tone = check.isKept ? Tone::Muted : Tone::Attention};
                      },
                  .tooltip = [](const LayoutCheck &check) { return check.finding; }};
    return columns;
}

void NumberPanel::setPages(std::shared_ptr<const reports::Pages> pages)
{
    m_pages = std::move(pages);
    m_chosen = -1;
    m_rules.setRows(m_pages ? m_pages->checks() : std::vector<LayoutCheck>());
    m_below->setCurrentIndex(0);
    showPage(m_pages && m_pages->count() > 0 ? 0 : -1);
}

void NumberPanel::showPage(int page)
{
    std::vector<NumberRow> rows;
    const QString about = m_pages ? m_pages->document().facts.subjectName : QString();
    if (m_pages && page >= 0 && page < m_pages->count())
        for (const int each : m_pages->numbersOn(page)) {
            const BoundNumber &number = m_pages->document().numbers[std::size_t(each)];
            const reports::Trace &trace = number.value.trace;
            rows.push_back({each,
                            trace.subject.isEmpty() || trace.subject == about
                                ? trace.what
                                : trace.subject + u' ' + trace.what,
                            number.printed, number.value.isPending});
        }
    m_numberPane->header()->setCaption(QString::number(rows.size()));
    m_isFilling = true;
    m_rows.setRows(std::move(rows));
    m_numbers->setCurrentIndex({});
    if (m_chosen >= 0)
        m_numbers->selectKey(m_chosen);
    m_isFilling = false;
}

void NumberPanel::choose(int number)
{
    m_chosen = number;
    m_isFilling = true;
    if (number < 0 || !m_numbers->selectKey(number))
        m_numbers->setCurrentIndex({});
    m_isFilling = false;
    m_below->setCurrentIndex(number >= 0 ? 1 : 0);
    if (number >= 0)
        showDetail(number);
}

void NumberPanel::showDetail(int number)
{
    const BoundNumber &bound = m_pages->document().numbers[std::size_t(number)];
    const reports::Trace &trace = bound.value.trace;
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_facts);
    column->setContentsMargins(16, 0, 16, 10);
    QGridLayout *grid = addKeyValues(column);
    addKeyValue(grid, tr("Printed"), bound.printed);
    addKeyValue(grid, tr("Unrounded"), exactText(bound));
    addKeyValue(grid, tr("Figure"), trace.what);
    addKeyValue(grid, tr("Subject"), trace.subject);
    addKeyValue(grid, tr("Period"), trace.period);
    addKeyValue(grid, tr("Formula"), trace.formula);
    addKeyValue(grid, tr("Source"), trace.source);
    addKeyValue(grid, tr("Place"), trace.place);
    addKeyValue(grid, tr("State"),
                bound.value.isPending ? tr("Pending: it stands on figures that nobody has reviewed")
                                      : tr("Agrees with the workbook"));
    addKeyValue(grid, tr("Reason"), bound.value.reason);
    addKeyValue(grid, tr("Trace code"), bound.code);
    column->addStretch(1);
    m_show->setEnabled(!evidenceOf(trace).page.isEmpty());
}

void NumberPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_chosen >= 0)
        emit numberChosen(-1);
    else
        QWidget::keyPressEvent(event);
}

} // namespace pilotage::ui
