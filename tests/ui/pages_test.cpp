#include "tests/ui/demo_pages.h"
#include "ui/pages/compliance/compliance_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/overview/todo_view.h"
#include "ui/pages/parts/chart_pane.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/synergy/explanation_model.h"
#include "ui/pages/synergy/explanation_view.h"
#include "ui/pages/synergy/synergy_page.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cmath>
#include <set>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::ui::test;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(pages)

BOOST_FIXTURE_TEST_CASE(overview_says_what_the_workbook_answers, Demo)
{
    OverviewPage page(november);
    show(page);
    const QString answer = plain(page.answer());
    const auto district = *book->subjectByCode(QString::number(wenzhou));
    const auto completeness = book->completeness(Period::ofYear(2024), district);
    const auto reported = std::count_if(completeness.rows.begin(), completeness.rows.end(),
                                        [](const auto &row) { return row.reported; });
    BOOST_TEST(answer.contains(u"%1 of %2 counties"_s.arg(reported).arg(completeness.rows.size())),
               answer.toStdString());
    const workbook::EvaluationResult result = book->evaluate(request(2024));
    BOOST_TEST(answer.contains(u"index "_s + reports::numberText(result.mean, 1)), answer.toStdString());
    BOOST_TEST(answer.contains(reports::signedText(result.meanChange, 1)), answer.toStdString());
    workbook::ComplianceRequest compliance;
    compliance.under = district;
    compliance.cycle = u"2024"_s;
    const auto cycles = book->compliance(compliance);
    BOOST_REQUIRE(cycles.size() == 1U);
    BOOST_TEST(answer.contains(reports::percentText(*cycles[0].total.byVolume.percent) + u" % by volume"_s));
    BOOST_TEST(answer.contains(
        u"(%1/%2)"_s.arg(cycles[0].total.byEntity.numerator).arg(cycles[0].total.byEntity.denominator)));

    // Every enrolment of a county stands in exactly one bar.
    const reports::ChartData &stack = chartNamed(page, u"Pilots"_s)->chart().data();
    double drawn = 0;
    for (const reports::ChartSeries &series : stack.series)
        for (const double value : series.values)
            drawn += value;
    std::size_t ofCounties = 0;
    std::set<QString> codes;
    for (const auto &row : completeness.rows)
        codes.insert(row.code);
    for (const workbook::RegisterRow &row : book->enrolments(district))
        ofCounties += codes.contains(row.districtCode.left(6)) ? 1 : 0;
    BOOST_TEST(drawn == static_cast<double>(ofCounties));
    BOOST_TEST(stack.source.contains(u"demo"_s));
}

BOOST_FIXTURE_TEST_CASE(overview_sends_each_task_to_its_page, Demo)
{
    OverviewPage page(november);
    show(page);
    auto *tasks = page.findChild<TodoView *>();
    QAbstractItemModelTester tester(tasks->items(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_REQUIRE(tasks->items()->rowCount() >= 2);
    QSignalSpy spy(&page, &Page::pageRequested);
    bool anyShort = false;
    for (int row = 0; row < tasks->items()->rowCount(); ++row) {
        tasks->setCurrentIndex(tasks->items()->index(row));
        QTest::keyClick(tasks, Qt::Key_Return);
        BOOST_REQUIRE(spy.count() == row + 1);
        BOOST_TEST((spy.last().at(0).toString() == tasks->items()->item(row).page));
        anyShort = anyShort || spy.last().at(1).toMap().value(u"filter"_s).toString() == u"short"_s;
    }
    BOOST_TEST(anyShort);
}

BOOST_FIXTURE_TEST_CASE(overview_marks_one_county_everywhere, Demo)
{
    OverviewPage page(november);
    show(page);
    charts::ChartWidget *map = chartNamed(page, u"Completeness"_s);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Down);
    const int row = map->chart().current().category;
    BOOST_TEST(row == 1);
    BOOST_TEST(chartNamed(page, u"Pilots"_s)->chart().current().category == row);
    const reports::ChartSeries *line
        = chartNamed(page, u"Synergy"_s)->chart().data().first(reports::SeriesRole::Compared);
    BOOST_REQUIRE(line);
    BOOST_TEST((line->name == map->chart().data().categories[1].label));
}

BOOST_FIXTURE_TEST_CASE(synergy_shows_the_ranks_and_one_selection, Demo)
{
    SynergyPage page;
    show(page);
    const workbook::EvaluationResult result = book->evaluate(request(2024));
    DataTable *ranking = tableNamed(page, u"Ranking"_s);
    BOOST_REQUIRE(ranking);
    QAbstractItemModelTester tester(ranking->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_REQUIRE(ranking->model()->rowCount() == static_cast<int>(result.rows.size()));
    for (std::size_t i = 0; i < result.rows.size(); ++i) {
        const int row = static_cast<int>(i);
        const QString score = ranking->model()->index(row, 3).data().toString();
        BOOST_TEST((score == reports::numberText(result.rows[i].score, 1)));
        const int rank = ranking->model()->index(row, 0).data().toString().toInt();
        BOOST_TEST(rank == result.rows[i].rank);
    }
    ranking->setCurrentIndex(ranking->model()->index(1, 0));
    const workbook::SubjectScore &second = result.rows[1];
    BOOST_TEST((page.selected() == second.subject));
    BOOST_TEST(chartNamed(page, u"County × year"_s)->chart().current().category == 1);
    BOOST_TEST(plain(page.answer()).startsWith(placeName(second.name, second.nameEn)));
    BOOST_TEST(plain(page.answer()).contains(reports::numberText(second.score, 1)));
    auto *tree = page.findChild<ExplanationView *>();
    BOOST_TEST((tree->model()->index(0, ExplanationModel::Points).data().toString()
                == reports::numberText(second.score, 1)));
}

BOOST_FIXTURE_TEST_CASE(synergy_explains_a_cell_of_the_heat_map_down_to_a_figure, Demo)
{
    SynergyPage page;
    show(page);
    charts::ChartWidget *map = chartNamed(page, u"County × year"_s);
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Left); // the year before
    const auto &data = map->chart().data();
    const charts::ChartCell cell = map->chart().current();
    const double score
        = data.series[static_cast<std::size_t>(cell.series)].value(static_cast<std::size_t>(cell.category));
    auto *tree = page.findChild<ExplanationView *>();
    auto *model = qobject_cast<ExplanationModel *>(tree->model());
    QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    BOOST_TEST(
        (model->index(0, ExplanationModel::Points).data().toString() == reports::numberText(score, 1)));
    QModelIndex found;
    std::vector<QModelIndex> open{model->index(0, 0)};
    while (!open.empty() && !found.isValid()) {
        const QModelIndex next = open.back();
        open.pop_back();
        if (model->node(next)->key)
            found = next;
        for (int row = 0; row < model->rowCount(next); ++row)
            open.push_back(model->index(row, 0, next));
    }
    BOOST_REQUIRE(found.isValid());
    // Enter on a figure opens its history below it.
    const int before = model->rowCount(found);
    const int known = static_cast<int>(book->cellHistory(*model->node(found)->key).size());
    BOOST_TEST(known > 0);
    tree->setCurrentIndex(found);
    QTest::keyClick(tree, Qt::Key_Return);
    QTest::keyClick(tree, Qt::Key_Return); // a second time adds nothing
    BOOST_TEST(model->rowCount(found) == before + known);
    BOOST_TEST(model->text().contains(model->index(0, 0).data().toString()));
}

BOOST_FIXTURE_TEST_CASE(scheme_picker_says_that_the_example_is_not_official, Demo)
{
    SynergyPage page;
    show(page);
    auto *picker = qobject_cast<QComboBox *>(page.headerWidgets().last());
    BOOST_REQUIRE(picker);
    BOOST_TEST(picker->currentText().contains(u"official"_s), picker->currentText().toStdString());
}

BOOST_FIXTURE_TEST_CASE(a_county_as_scope_is_compared_with_its_neighbours, Demo)
{
    SynergyPage page;
    show(page);
    const auto all = page.input().now.rows.size();
    const SubjectId last = page.input().now.rows.back().subject;
    page.setScope({last, Period::ofYear(2024)});
    BOOST_TEST(page.input().now.rows.size() == all);
    BOOST_TEST((page.selected() == last));
}

BOOST_FIXTURE_TEST_CASE(movers_add_up_to_the_change, Demo)
{
    SynergyInput input;
    input.now = book->evaluate(request(2024));
    input.before = book->evaluate(request(2023));
    input.period = Period::ofYear(2024);
    int checked = 0;
    for (const workbook::SubjectScore &row : input.now.rows) {
        if (std::isnan(row.score) || std::isnan(row.change) || row.coverage < 0.999)
            continue;
        const workbook::SubjectScore *before = scoreOf(input.before, row.subject);
        if (!before || before->coverage < 0.999)
            continue;
        double sum = 0;
        for (const Mover &mover : movers(input, row.subject, 1000))
            sum += mover.points;
        BOOST_TEST(std::fabs(sum - row.change) < 0.05 * 24); // those below 0.05 are left out
        const std::vector<Mover> top = movers(input, row.subject);
        for (std::size_t i = 1; i < top.size(); ++i)
            BOOST_TEST(std::fabs(top[i - 1].points) >= std::fabs(top[i].points));
        ++checked;
    }
    BOOST_TEST(checked > 0);
}

BOOST_FIXTURE_TEST_CASE(compliance_shows_both_rates_and_the_short_ones_first, Demo)
{
    CompliancePage page(november);
    show(page);
    BOOST_TEST(page.open({{u"cycle"_s, u"2024"_s}, {u"filter"_s, u"short"_s}}));
    const CycleCompliance *cycle = page.shownCycle();
    BOOST_REQUIRE(cycle);
    const QString answer = plain(page.answer());
    BOOST_TEST(answer.contains(reports::percentText(*cycle->total.byVolume.percent) + u" % by volume"_s),
               answer.toStdString());
    BOOST_TEST(answer.contains(u"43 days"_s), answer.toStdString());
    const reports::ChartData &rates = chartNamed(page, u"Two rates"_s)->chart().data();
    BOOST_TEST(rates.series[0].value(0) == *cycle->total.byVolume.percent);
    BOOST_TEST(rates.series[0].value(1) == *cycle->total.byEntity.percent);
    DataTable *entities = tableNamed(page, u"Entities"_s);
    BOOST_TEST(entities->model()->rowCount() == cycle->total.shortEntities);
    page.setFilter(CompliancePage::Filter::All);
    BOOST_TEST(entities->model()->rowCount() == static_cast<int>(cycle->entities.size()));

    // The balance follows the selected entity.
    entities->setCurrentIndex(entities->model()->index(0, 0));
    const reports::ChartData &balance = chartNamed(page, u"Allowance"_s)->chart().data();
    BOOST_TEST(balance.caption.contains(cycle->entities[0].name));
    BOOST_TEST(balance.series[0].values.back() * (balance.unit == u"Mt"_s ? 1e9 : 1e3)
                   == static_cast<double>(cycle->entities[0].gapKg),
               boost::test_tools::tolerance(1e-9));
}

BOOST_FIXTURE_TEST_CASE(unknown_basis_and_unverified_facts_are_said_in_words, Demo)
{
    CompliancePage page(november);
    show(page);
    DataTable *cycles = tableNamed(page, u"Compliance cycles"_s);
    const QString text = cycles->tableText();
    BOOST_TEST(text.contains(u"basis not stated"_s), text.toStdString());
    BOOST_TEST(text.contains(u"not verified"_s));
    BOOST_TEST(text.contains(u"2,257*"_s));
}

BOOST_FIXTURE_TEST_CASE(compliance_list_is_written_as_a_file, Demo)
{
    CompliancePage page(november);
    show(page);
    const QString path = folder.filePath(u"list.csv"_s);
    page.setAskPath([&path](QWidget *, const QString &) { return path; });
    page.open({{u"cycle"_s, u"2024"_s}, {u"filter"_s, u"short"_s}});
    qobject_cast<QPushButton *>(page.headerButtons().last())->click();
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    BOOST_TEST(bytes.startsWith("\xEF\xBB\xBF"));
    BOOST_TEST(bytes.count('\n') == page.shownCycle()->total.shortEntities + 1);
}

BOOST_FIXTURE_TEST_CASE(pages_fit_an_office_screen, Demo)
{
    OverviewPage overview(november);
    SynergyPage synergy;
    CompliancePage compliance(november);
    for (Page *page : std::initializer_list<Page *>{&overview, &synergy, &compliance}) {
        show(*page);
        BOOST_TEST(page->minimumSizeHint().width() <= 1280 - 168, page->key().toStdString());
        BOOST_TEST(page->minimumSizeHint().height() <= 576, page->key().toStdString());
        BOOST_TEST((page->size() == QSize(1198, 576)), page->key().toStdString());
        for (const charts::ChartWidget *chart : page->findChildren<charts::ChartWidget *>()) {
            if (!chart->isVisible())
                continue;
            BOOST_TEST(!chart->accessibleName().isEmpty());
            BOOST_TEST(!chart->accessibleDescription().isEmpty());
            const QRect inPage(chart->mapTo(page, QPoint()), chart->size());
            BOOST_TEST(page->rect().contains(inPage), chart->accessibleName().toStdString());
        }
    }
}

BOOST_FIXTURE_TEST_CASE(table_twin_shows_the_numbers_of_the_chart, Demo)
{
    OverviewPage page(november);
    show(page);
    for (ChartFrame *frame : page.findChildren<ChartFrame *>()) {
        QAbstractItemModelTester tester(frame->table()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        frame->showTable(true);
        BOOST_TEST(frame->table()->isVisible());
        const reports::ChartTable table = reports::toTable(frame->chart()->chart().data());
        BOOST_REQUIRE(frame->table()->model()->rowCount() == static_cast<int>(table.rows.size()));
        for (int row = 0; row < frame->table()->model()->rowCount(); ++row)
            for (int column = 0; column < frame->table()->model()->columnCount(); ++column)
                BOOST_TEST(
                    (frame->table()->model()->index(row, column).data().toString()
                     == table.rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)].text));
    }
}

BOOST_AUTO_TEST_CASE(pages_without_a_workbook_say_so)
{
    OverviewPage overview(november);
    SynergyPage synergy;
    CompliancePage compliance(november);
    for (Page *page : std::initializer_list<Page *>{&overview, &synergy, &compliance}) {
        page->show();
        BOOST_TEST(plain(page->answer()).contains(u"No workbook"_s));
    }
}

BOOST_AUTO_TEST_SUITE_END()
