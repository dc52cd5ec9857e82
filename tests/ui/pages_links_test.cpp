#include "app/workbook/compliance_lines.h"
#include "tests/ui/demo_pages.h"
#include "ui/pages/compliance/compliance_page.h"
#include "ui/pages/compliance/ledger_dialog.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/synergy/explanation_model.h"
#include "ui/pages/synergy/explanation_view.h"
#include "ui/pages/synergy/synergy_page.h"

#include <boost/test/unit_test.hpp>

#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::ui::test;

namespace {

ChartFrame *frameNamed(const QWidget &page, const QString &start)
{
    for (ChartFrame *frame : page.findChildren<ChartFrame *>())
        if (frame->chart()->accessibleName().startsWith(start))
            return frame;
    return nullptr;
}

QPoint centreOf(const DataTable &table, int row, int column)
{
    return table.visualRect(table.model()->index(row, column)).center();
}

bool says(const QWidget &page, const QString &text)
{
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(text))
            return true;
    return false;
}

/// The compliance page on the newest cycle.
struct OnCompliance : Demo
{
    OnCompliance()
        : page(november)
    {
        show(page);
        cycles = tableNamed(page, u"Compliance cycles"_s);
        entities = tableNamed(page, u"Entities"_s);
        steps = tableNamed(page, u"Steps of the cycle"_s);
        row = cycles->currentIndex().row();
    }
    CompliancePage page;
    DataTable *cycles;
    DataTable *entities;
    DataTable *steps;
    int row; ///< of the cycle shown
};

} // namespace

BOOST_AUTO_TEST_SUITE(pagesLinks)

BOOST_FIXTURE_TEST_CASE(a_table_twin_chooses_and_opens_as_its_chart_does, Demo)
{
    OverviewPage page(november);
    show(page);
    QSignalSpy spy(&page, &Page::pageRequested);
    ChartFrame *pilots = frameNamed(page, u"Pilots"_s);
    pilots->showTable(true);
    DataTable *twin = pilots->table();
    twin->setCurrentIndex(twin->model()->index(2, 1));
    QCoreApplication::processEvents();
    BOOST_TEST(pilots->chart()->chart().current().category == 2);
    const SubjectId county = page.input().completeness.rows[2].district;
    BOOST_TEST((page.input().chosen == county)); // all parts of the page follow
    BOOST_TEST(chartNamed(page, u"Completeness"_s)->chart().current().category == 2);
    QTest::keyClick(twin, Qt::Key_Return);
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST((spy.last().at(0).toString() == u"register"_s));
    BOOST_TEST((spy.last().at(1).toMap().value(u"type"_s).toString() == u"SYNERGY_PROV"_s));
    QTest::mouseClick(twin->viewport(), Qt::LeftButton, {}, centreOf(*twin, 1, 2));
    BOOST_REQUIRE(spy.count() == 2);
    // And the other way round.
    pilots->chart()->setCurrent({4, -1});
    BOOST_TEST(twin->currentIndex().row() == 4);
    ChartFrame *rates = frameNamed(page, u"Compliance"_s);
    rates->showTable(true);
    QTest::mouseClick(rates->table()->viewport(), Qt::LeftButton, {}, centreOf(*rates->table(), 0, 1));
    BOOST_TEST((spy.last().at(0).toString() == u"compliance"_s));
}

BOOST_FIXTURE_TEST_CASE(a_figure_behind_the_completeness_opens_its_cell, Demo)
{
    OverviewPage page(november);
    show(page);
    QSignalSpy spy(&page, &Page::pageRequested);
    charts::ChartWidget *map = chartNamed(page, u"Completeness"_s);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Right);
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<QDialog *>();
        BOOST_REQUIRE(dialog);
        DataTable *figures = tableNamed(*dialog, u"Expected figures"_s);
        figures->selectRow(0);
        QTest::keyClick(figures, Qt::Key_Return);
    });
    QTest::keyClick(map, Qt::Key_Return);
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST((spy.last().at(0).toString() == u"indicators"_s));
    const QVariantMap arguments = spy.last().at(1).toMap();
    BOOST_TEST(arguments.value(u"subject"_s).toLongLong()
               == page.input().completeness.rows[0].district.value());
    BOOST_TEST(!arguments.value(u"indicator"_s).toString().isEmpty());
    BOOST_TEST(arguments.value(u"period"_s).toInt() == 2024);
}

BOOST_FIXTURE_TEST_CASE(a_number_of_a_cycle_says_where_it_comes_from, OnCompliance)
{
    const QString deadline = u"Deadline: "_s + page.shownCycle()->cycle.deadline;
    QTest::mouseClick(cycles->viewport(), Qt::LeftButton, {}, centreOf(*cycles, row, 5));
    BOOST_TEST(says(page, deadline));
    BOOST_TEST(says(page, u"Source: "_s));
    QTest::keyClick(cycles, Qt::Key_Left);
    BOOST_TEST(!says(page, deadline));
    // Enter on a rate of the ledger lists what it is made of.
    page.setFilter(CompliancePage::Filter::Short);
    cycles->setCurrentIndex(cycles->model()->index(row, 2));
    BOOST_TEST(says(page, u"Computed from the ledger"_s));
    QTest::keyClick(cycles, Qt::Key_Return);
    BOOST_TEST(entities->model()->rowCount() == static_cast<int>(page.shownCycle()->entities.size()));
    // The countdown counts to the deadline's cell.
    for (QLabel *label : page.findChildren<QLabel *>())
        if (label->text().contains(u"href='deadline'"_s))
            emit label->linkActivated(u"deadline"_s);
    BOOST_TEST(cycles->currentIndex().column() == 5);
    BOOST_TEST(says(page, deadline));
}

BOOST_FIXTURE_TEST_CASE(a_step_of_the_countdown_lists_those_it_is_open_for, OnCompliance)
{
    const CycleCompliance &cycle = *page.shownCycle();
    int open = 0;
    for (const EntityCompliance &entity : cycle.entities)
        open += entity.standing == workbook::EntityStanding::Short;
    BOOST_REQUIRE(open > 0);
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {}, centreOf(*steps, 1, 1)); // surrendered in full
    BOOST_TEST(entities->model()->rowCount() == open);
    BOOST_TEST(says(page, u"open: Surrendered in full"_s));
    steps->setCurrentIndex(steps->model()->index(0, 0)); // issued to all
    QTest::keyClick(steps, Qt::Key_Return);
    BOOST_TEST(entities->model()->rowCount() == static_cast<int>(cycle.entities.size()));
    page.showStep(ComplianceStep::Kind::InFull);
    page.showGroup({}, {});
    BOOST_TEST(entities->model()->rowCount() == static_cast<int>(cycle.entities.size()));
}

BOOST_FIXTURE_TEST_CASE(an_entity_s_amounts_lead_to_its_ledger, OnCompliance)
{
    const EntityCompliance first = page.shownCycle()->entities.front();
    const auto lines = workbook::complianceLines(*book, page.shownCycle()->cycle.code, first.entity);
    std::int64_t due = 0;
    std::int64_t handedIn = 0;
    for (const workbook::ComplianceLine &line : lines) {
        if (!line.kind)
            due += line.amountKg;
        else if (line.kind == LedgerKind::Surrender)
            handedIn += line.amountKg;
    }
    BOOST_TEST(due == first.dueKg);
    BOOST_TEST(handedIn == first.surrenderedKg);
    QSignalSpy spy(&page, &Page::pageRequested);
    int rows = 0;
    const auto look = [&] {
        auto *dialog = page.findChild<LedgerDialog *>();
        BOOST_REQUIRE(dialog);
        rows = tableNamed(*dialog, u"Ledger of the entity"_s)->model()->rowCount();
        emit dialog->registerRequested();
        dialog->accept();
    };
    QTimer::singleShot(0, &page, look);
    entities->setCurrentIndex(entities->model()->index(0, 0));
    QTest::keyClick(entities, Qt::Key_Return);
    BOOST_TEST(rows == static_cast<int>(lines.size()));
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST(spy.last().at(1).toMap().value(u"subject"_s).toLongLong() == first.entity.value());
    // A step of its balance leads to the same.
    rows = 0;
    QTimer::singleShot(0, &page, look);
    charts::ChartWidget *balance = chartNamed(page, u"Allowance"_s);
    QTest::keyClick(balance, Qt::Key_Down);
    QTest::keyClick(balance, Qt::Key_Return);
    BOOST_TEST(rows == static_cast<int>(lines.size()));
}

BOOST_FIXTURE_TEST_CASE(scores_lead_to_their_explanation_and_figures_to_their_cell, Demo)
{
    SynergyPage page;
    show(page);
    BOOST_TEST(QTest::qWaitForWindowActive(&page));
    QSignalSpy spy(&page, &Page::pageRequested);
    auto *tree = page.findChild<ExplanationView *>();
    DataTable *ranking = tableNamed(page, u"Ranking"_s);
    ranking->setCurrentIndex(ranking->model()->index(3, 0));
    QTest::keyClick(ranking, Qt::Key_Return);
    BOOST_TEST(tree->hasFocus());
    BOOST_TEST(!tree->currentIndex().parent().isValid());
    ChartFrame *parts = frameNamed(page, u"Dimensions"_s);
    const QString part = parts->chart()->chart().data().categories[1].label;
    parts->chart()->open({1, -1});
    BOOST_TEST((tree->currentIndex().siblingAtColumn(0).data().toString() == part));
    // Down to a figure: its cell on the page of the indicators.
    auto *model = qobject_cast<ExplanationModel *>(tree->model());
    QModelIndex index = model->index(0, 0);
    while (model->rowCount(index) > 0 && !model->node(index)->key)
        index = model->index(0, 0, index);
    BOOST_REQUIRE(model->node(index)->key);
    tree->setCurrentIndex(index);
    for (auto *tool : page.findChildren<QToolButton *>())
        if (tool->accessibleName().startsWith(u"Open this figure"_s)) {
            BOOST_TEST(tool->isEnabled());
            tool->click();
        }
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST((spy.last().at(0).toString() == u"indicators"_s));
}

BOOST_AUTO_TEST_SUITE_END()
