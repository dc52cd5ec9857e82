#include "tests/ui/demo_pages.h"
#include "ui/pages/compliance/compliance_page.h"
#include "ui/pages/history/history_page.h"
#include "ui/pages/overview/overview_page.h"
#include "ui/pages/parts/wording.h"
#include "ui/pages/synergy/explanation_model.h"
#include "ui/pages/synergy/explanation_view.h"
#include "ui/pages/synergy/scheme_name_dialog.h"
#include "ui/pages/synergy/synergy_page.h"

#include <boost/test/unit_test.hpp>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <cmath>

using namespace pilotage;
using namespace pilotage::ui;
using namespace pilotage::ui::test;

namespace {

template<class Control>
Control *named(const QWidget &page, const QString &start)
{
    for (Control *control : page.findChildren<Control *>())
        if (control->accessibleName().startsWith(start))
            return control;
    return nullptr;
}

QPushButton *buttonSaying(const QWidget &page, const QString &text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == text)
            return button;
    return nullptr;
}

} // namespace

BOOST_AUTO_TEST_SUITE(pagesEvidence)

BOOST_FIXTURE_TEST_CASE(numbers_of_the_answer_lead_to_their_evidence, Demo)
{
    OverviewPage overview(november);
    SynergyPage synergy;
    CompliancePage compliance(november);
    static const QRegularExpression number(u"<b>[^<]*\\d[^<]*</b>"_s);
    static const QRegularExpression link(u"<a href=\"(overview|synergy|compliance|register)[^>]*><b>"_s);
    for (Page *page : std::initializer_list<Page *>{&overview, &synergy, &compliance}) {
        show(*page);
        BOOST_TEST(page->answer().contains(link), page->answer().toStdString());
    }
    static const QRegularExpression links(u"<a [^>]*>.*?</a>"_s);
    QString plain = overview.answer();
    plain.remove(links).remove(periodText(overview.input().period)); // the period is no number
    BOOST_TEST(!plain.contains(QRegularExpression(u"\\d"_s)), plain.toStdString());
}

BOOST_FIXTURE_TEST_CASE(the_count_of_the_pilots_opens_the_register, Demo)
{
    OverviewPage page(november);
    show(page);
    QSignalSpy spy(&page, &Page::pageRequested);
    auto *count = named<QLabel>(page, u"146 in all"_s);
    BOOST_REQUIRE(count);
    (void)count->grab(); // only what was painted has links to go to
    QTest::keyClick(count, Qt::Key_Tab);
    QTest::keyClick(count, Qt::Key_Return);
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST((spy.last().at(0).toString() == u"register"_s));
    BOOST_TEST(spy.last().at(1).toMap().value(u"type"_s).toString().isEmpty());
}

BOOST_FIXTURE_TEST_CASE(overview_opens_what_a_number_stands_on, Demo)
{
    OverviewPage page(november);
    show(page);
    QSignalSpy spy(&page, &Page::pageRequested);
    charts::ChartWidget *pilots = chartNamed(page, u"Pilots"_s);
    QTest::keyClick(pilots, Qt::Key_Down);
    QTest::keyClick(pilots, Qt::Key_Up); // above the first county: the legend with the totals
    BOOST_TEST(pilots->chart().current().isLegend());
    QTest::keyClick(pilots, Qt::Key_Return);
    BOOST_REQUIRE(spy.count() == 1);
    BOOST_TEST((spy.last().at(0).toString() == u"register"_s));
    BOOST_TEST((spy.last().at(1).toMap().value(u"type"_s).toString() == u"SYNERGY_PROV"_s));

    charts::ChartWidget *rates = chartNamed(page, u"Compliance"_s);
    QTest::mouseClick(rates, Qt::LeftButton, {}, QPoint(rates->width() / 2, rates->height() / 2));
    BOOST_REQUIRE(spy.count() == 2);
    BOOST_TEST((spy.last().at(0).toString() == u"compliance"_s));

    // A cell of the completeness shows the figures it counts.
    charts::ChartWidget *map = chartNamed(page, u"Completeness"_s);
    QTest::keyClick(map, Qt::Key_Down);
    QTest::keyClick(map, Qt::Key_Right);
    int rows = -1;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<QDialog *>();
        BOOST_REQUIRE(dialog);
        rows = tableNamed(*dialog, u"Expected figures"_s)->model()->rowCount();
        QTest::keyClick(dialog, Qt::Key_Escape);
    });
    QTest::keyClick(map, Qt::Key_Return);
    BOOST_TEST(rows == page.input().completeness.groupSizes[0]);
}

BOOST_FIXTURE_TEST_CASE(the_target_stands_beside_the_index, Demo)
{
    OverviewPage page(november);
    show(page);
    const reports::ChartData &data = chartNamed(page, u"Synergy"_s)->chart().data();
    const reports::ChartSeries *target = data.first(reports::SeriesRole::Target);
    BOOST_REQUIRE(target);
    BOOST_TEST(target->value(data.categories.size() - 1) == 75.0);
    BOOST_TEST((data.categories.back().period == Period::ofYear(2025)));
    // Never among the actual figures.
    BOOST_TEST(std::isnan(data.first(reports::SeriesRole::Main)->value(data.categories.size() - 1)));
}

BOOST_FIXTURE_TEST_CASE(sliders_recompute_at_once_and_can_be_taken_back, Demo)
{
    SynergyPage page;
    show(page);
    const double before = page.input().now.rows.front().score;
    auto *slider = named<QSlider>(page, u"Weight of Environment"_s);
    BOOST_REQUIRE(slider);
    slider->setValue(60);
    BOOST_TEST(page.shownRequest().weights.at(u"environment"_s) == 0.6);
    BOOST_TEST(page.input().now.rows.front().score != before);
    double sum = 0;
    for (const auto &[code, weight] : page.shownRequest().weights)
        sum += weight;
    BOOST_TEST(std::fabs(sum - 1) < 1e-9);
    // The tree explains the score that is shown.
    auto *tree = page.findChild<ExplanationView *>();
    const workbook::SubjectScore *row = scoreOf(page.input().now, *page.selected());
    BOOST_TEST((tree->model()->index(0, ExplanationModel::Points).data().toString()
                == reports::numberText(row->score, 1)));
    buttonSaying(page, u"Restore scheme"_s)->click();
    BOOST_TEST(page.shownRequest().weights.empty());
    BOOST_TEST(page.input().now.rows.front().score == before);
}

BOOST_FIXTURE_TEST_CASE(a_locked_weight_stays, Demo)
{
    SynergyPage page;
    show(page);
    named<QToolButton>(page, u"Keep the weight of Management"_s)->click();
    named<QSlider>(page, u"Weight of Environment"_s)->setValue(30);
    BOOST_TEST(page.shownRequest().weights.at(u"management"_s) == 0.25);
}

BOOST_FIXTURE_TEST_CASE(tried_weights_become_a_scheme_of_ones_own, Demo)
{
    SynergyPage page;
    show(page);
    named<QSlider>(page, u"Weight of Environment"_s)->setValue(60);
    const double tried = page.input().now.rows.front().score;
    QTimer::singleShot(0, &page, [&] {
        auto *dialog = page.findChild<SchemeNameDialog *>();
        BOOST_REQUIRE(dialog);
        auto *name = dialog->findChild<QLineEdit *>();
        name->clear();
        QTest::keyClick(name, Qt::Key_Return); // no name: it says so and stays
        BOOST_TEST(dialog->isVisible());
        QTest::keyClicks(name, u"Ours"_s);
        QTest::keyClick(name, Qt::Key_Return);
    });
    buttonSaying(page, u"Save as scheme…"_s)->click();
    BOOST_TEST(book->schemes().size() == 2U);
    BOOST_TEST((page.input().now.scheme.nameEn == u"Ours"_s));
    BOOST_TEST(std::fabs(page.input().now.rows.front().score - tried) < 1e-9);
    BOOST_TEST(page.shownRequest().weights.empty());
}

BOOST_FIXTURE_TEST_CASE(a_limit_says_which_end_and_which_year, Demo)
{
    workbook::ExplanationNode root;
    root.kind = workbook::ExplanationNode::Kind::Limit;
    root.code = u"high"_s;
    root.value = 3;
    root.period = Period::ofYear(2020);
    ExplanationModel model;
    model.setRoot(root);
    BOOST_TEST((model.index(0, ExplanationModel::How).data().toString() == u"upper limit  2020"_s),
               model.index(0, ExplanationModel::How).data().toString().toStdString());
}

BOOST_FIXTURE_TEST_CASE(history_shows_no_row_numbers, Demo)
{
    HistoryPage page;
    show(page);
    DataTable *steps = tableNamed(page, u"Steps"_s);
    DataTable *changes = tableNamed(page, u"What it changed"_s);
    static const QRegularExpression id(u"(^|[\\s/,=])\\d{7,}($|[\\s/,])"_s);
    int seen = 0;
    for (int step = 0; step < std::min(20, steps->model()->rowCount()); ++step) {
        steps->setCurrentIndex(steps->model()->index(step, 2));
        for (int row = 0; row < std::min(50, changes->model()->rowCount()); ++row)
            for (int column = 0; column < changes->model()->columnCount(); ++column) {
                const QString text = changes->model()->index(row, column).data().toString();
                BOOST_TEST(!text.contains(id), text.toStdString());
                ++seen;
            }
    }
    BOOST_TEST(seen > 0);
}

BOOST_AUTO_TEST_SUITE_END()
