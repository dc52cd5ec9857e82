#include "app/reports/thinning.h"
#include "tests/ui/chart_samples.h"
#include "ui/charts/balance_chart.h"
#include "ui/charts/chart_export.h"
#include "ui/charts/chart_widget.h"
#include "ui/charts/dimension_bars.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/line_chart.h"
#include "ui/charts/painting.h"
#include "ui/charts/rate_bars.h"
#include "ui/charts/stacked_bars.h"
#include "ui/charts/timeline.h"
#include "ui/charts/trend_chart.h"

#include <boost/test/unit_test.hpp>

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <set>

using namespace pilotage;
using namespace pilotage::charts;
using namespace Qt::StringLiterals;

namespace {

struct Sample
{
    QString name;
    std::unique_ptr<Chart> chart;
};

std::vector<Sample> allCharts()
{
    std::vector<Sample> out;
    const auto add = [&out](const char *name, std::unique_ptr<Chart> chart, const reports::ChartData &data) {
        chart->setData(data);
        out.push_back({QString::fromLatin1(name), std::move(chart)});
    };
    add("line", std::make_unique<LineChart>(), samples::trend());
    add("stack", std::make_unique<StackedBars>(), samples::stack());
    add("rates", std::make_unique<RateBars>(), samples::rates());
    add("scores", std::make_unique<HeatMap>(HeatMap::Style::Score), samples::scores());
    add("lack", std::make_unique<HeatMap>(HeatMap::Style::Lack), samples::completeness());
    add("dimensions", std::make_unique<DimensionBars>(), samples::dimensions());
    add("balance", std::make_unique<BalanceChart>(), samples::balance());
    add("timeline", std::make_unique<Timeline>(), samples::countdown());
    add("trend", std::make_unique<TrendChart>(), samples::allTrends());
    return out;
}

/// Colours that occur, to tell a picture from an empty sheet.
std::set<QRgb> colours(const QImage &image)
{
    std::set<QRgb> out;
    for (int y = 0; y < image.height(); y += 2)
        for (int x = 0; x < image.width(); x += 2)
            out.insert(image.pixel(x, y));
    return out;
}

int count(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == color.rgb() ? 1 : 0;
    return found;
}

} // namespace

BOOST_AUTO_TEST_SUITE(charts)

BOOST_AUTO_TEST_CASE(every_chart_paints_a_picture_at_twice_the_size)
{
    const QString folder = qEnvironmentVariable("PILOTAGE_SHOTS");
    for (const Sample &sample : allCharts()) {
        const QImage image = toImage(*sample.chart, sample.chart->pictureSize());
        BOOST_TEST(image.devicePixelRatio() == 2.0);
        BOOST_TEST(image.width() == int(sample.chart->pictureSize().width() * 2));
        BOOST_TEST(colours(image).size() > 10U, sample.name.toStdString());
        if (!folder.isEmpty())
            image.save(folder + u'/' + sample.name + u".png"_s);
    }
}

BOOST_AUTO_TEST_CASE(every_chart_without_data_paints_and_says_so)
{
    for (const Sample &sample : allCharts()) {
        reports::ChartData nothing;
        nothing.title = u"Nothing"_s;
        sample.chart->setData(nothing);
        BOOST_TEST(!toImage(*sample.chart, {320, 200}).isNull());
        BOOST_TEST((reports::headline(nothing) == u"Nothing: no data"_s));
        BOOST_TEST(!sample.chart->cellAt({100, 100}, {0, 0, 320, 200}).isValid());
    }
}

BOOST_AUTO_TEST_CASE(svg_keeps_words_as_text_and_says_what_it_shows)
{
    for (const Sample &sample : allCharts()) {
        const QString svg = QString::fromUtf8(toSvg(*sample.chart, sample.chart->pictureSize()));
        BOOST_TEST(svg.contains(u"<title>"_s + sample.chart->data().title), sample.name.toStdString());
        BOOST_TEST(svg.contains(u"<text"_s));
        BOOST_TEST(svg.contains(u"Noto Sans CJK SC"_s));
    }
}

BOOST_AUTO_TEST_CASE(missing_year_is_a_gap_in_the_line)
{
    reports::ChartData data;
    data.categories.resize(3);
    reports::ChartSeries series;
    series.values = {50, reports::noValue, 50};
    data.series = {series};
    data.axisLow = 0;
    data.axisHigh = 100;
    LineChart whole;
    LineChart broken;
    broken.setData(data);
    data.series[0].values[1] = 50;
    whole.setData(data);
    const QColor blue = whole.theme().series[0];
    const int drawnWhole = count(toImage(whole, {400, 200}, 1), blue);
    const int drawnBroken = count(toImage(broken, {400, 200}, 1), blue);
    BOOST_TEST(drawnWhole > 150);
    BOOST_TEST(drawnBroken < drawnWhole / 3);
}

BOOST_AUTO_TEST_CASE(preliminary_point_is_hollow)
{
    reports::ChartData data;
    data.categories.resize(1);
    reports::ChartSeries series;
    series.values = {50};
    data.series = {series};
    LineChart solid;
    solid.setData(data);
    data.series[0].preliminary = {true};
    LineChart hollow;
    hollow.setData(data);
    const QRectF rect(0, 0, 300, 200);
    const QPointF point = hollow.cellRect({0, -1}, rect).center();
    BOOST_TEST(count(toImage(solid, {400, 200}), solid.theme().series[0])
               > count(toImage(hollow, {400, 200}), solid.theme().series[0]));
    BOOST_TEST(rect.contains(point));
}

BOOST_AUTO_TEST_CASE(end_labels_keep_their_distance)
{
    const std::vector<double> spread = spreadLabels({50, 52, 51, 120}, 14, 0, 200);
    std::vector<double> sorted = spread;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); ++i)
        BOOST_TEST(sorted[i] - sorted[i - 1] > 13.5);
    BOOST_TEST(spread[0] < spread[2]);
    BOOST_TEST(spread[2] < spread[1]);
    BOOST_TEST(spreadLabels({-5}, 14, 0, 200)[0] == 0.0);
}

BOOST_AUTO_TEST_CASE(ticks_are_round_and_cover_the_data)
{
    BOOST_TEST(niceTicks(40.6, 83.6, 5) == (std::vector<double>{40, 50, 60, 70, 80, 90}),
               boost::test_tools::per_element());
    const std::vector<double> small = niceTicks(0.13, 0.91, 4);
    BOOST_TEST(small.front() <= 0.13);
    BOOST_TEST(small.back() >= 0.91);
}

BOOST_AUTO_TEST_CASE(balance_steps_stand_on_each_other)
{
    BalanceChart chart;
    chart.setData(samples::balance());
    const auto spans = chart.spans();
    BOOST_REQUIRE(spans.size() == 8U);
    BOOST_TEST(spans[1].from == 41.20, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(spans[1].to == 40.85, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(spans[3].to == 41.65, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(spans[7].from == 40.90, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(spans[7].to == 41.19, boost::test_tools::tolerance(1e-9));
}

BOOST_AUTO_TEST_CASE(ramp_has_seven_steps_and_readable_ink)
{
    const ScoreRamp ramp(40, 85);
    BOOST_TEST(ramp.step(40) == 0);
    BOOST_TEST(ramp.step(85) == 6);
    BOOST_TEST(ramp.step(84.9) == 6);
    BOOST_TEST(ramp.step(200) == 6);
    BOOST_TEST(ramp.limits()[3] == 40 + 45.0 * 3 / 7, boost::test_tools::tolerance(1e-9));
    const ChartTheme theme = ChartTheme::paper();
    BOOST_TEST((ramp.ink(84, theme) == theme.onAccent));
    BOOST_TEST((ramp.ink(41, theme) == theme.text));
    BOOST_TEST(ScoreRamp::over({reports::noValue, 12, 48}).step(48) == 6);
}

BOOST_AUTO_TEST_CASE(cells_answer_at_the_place_where_they_are_drawn)
{
    const QRectF rect(0, 0, 700, 420);
    for (const Sample &sample : allCharts()) {
        const int series = sample.chart->hasCells() ? 2 : -1;
        const ChartCell wanted{1, series};
        const QRectF box = sample.chart->cellRect(wanted, rect);
        if (box.isEmpty() || sample.name == u"trend"_s)
            continue;
        BOOST_TEST((sample.chart->cellAt(box.center(), rect) == wanted), sample.name.toStdString());
        BOOST_TEST(sample.chart->toolTip(wanted).contains(sample.chart->data().categories[1].label));
    }
}

BOOST_AUTO_TEST_CASE(arrow_keys_move_the_selection_and_tell_it)
{
    ChartWidget widget(std::make_unique<HeatMap>(HeatMap::Style::Score));
    widget.setData(samples::scores());
    widget.resize(760, 420);
    QSignalSpy spy(&widget, &ChartWidget::currentChanged);
    widget.setCurrent({0, 0});
    QTest::keyClick(&widget, Qt::Key_Down);
    QTest::keyClick(&widget, Qt::Key_Right);
    BOOST_TEST(spy.count() == 2);
    BOOST_TEST((widget.chart().current() == ChartCell{1, 1}));
    BOOST_TEST(widget.accessibleDescription().contains(u"龙湾区"_s));
    QSignalSpy opened(&widget, &ChartWidget::activated);
    QTest::keyClick(&widget, Qt::Key_Return);
    BOOST_TEST(opened.count() == 1);
}

BOOST_AUTO_TEST_CASE(copies_picture_svg_and_table)
{
    ChartWidget widget(std::make_unique<RateBars>());
    widget.setData(samples::rates());
    widget.resize(420, 300);
    BOOST_TEST((widget.accessibleName() == u"Compliance by cycle"_s));
    QClipboard *clipboard = QGuiApplication::clipboard();
    widget.copyPicture();
    BOOST_TEST(clipboard->image().width() >= 840);
    widget.copySvg();
    BOOST_TEST(clipboard->mimeData()->data(u"image/svg+xml"_s).contains("<svg"));
    widget.copyTable();
    BOOST_TEST(clipboard->text().contains(u"38/40"_s));
    BOOST_TEST(clipboard->mimeData()->html().contains(u"99.3"_s));
}

BOOST_AUTO_TEST_CASE(saves_png_svg_and_csv)
{
    const QTemporaryDir folder;
    ChartWidget widget(std::make_unique<LineChart>());
    widget.setData(samples::trend());
    widget.resize(500, 300);
    for (const char *suffix : {"png", "svg", "csv"}) {
        const QString path = folder.filePath(u"chart."_s + QString::fromLatin1(suffix));
        BOOST_TEST(widget.saveAs(path), suffix);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        BOOST_TEST(file.size() > 100);
    }
    BOOST_TEST(!widget.saveAs(folder.filePath(u"none/chart.png"_s)));
}

BOOST_AUTO_TEST_CASE(long_series_are_drawn_quickly_and_keep_their_peak)
{
    std::vector<double> values(1'000'000);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::sin(static_cast<double>(i) / 5000.0);
    values[777'777] = 9;
    const std::vector<std::size_t> kept = reports::thinned(values, 800);
    BOOST_TEST(kept.size() <= 4000U);
    BOOST_TEST(std::is_sorted(kept.begin(), kept.end()));
    BOOST_TEST(std::binary_search(kept.begin(), kept.end(), std::size_t{777'777}));
}

BOOST_AUTO_TEST_SUITE_END()
