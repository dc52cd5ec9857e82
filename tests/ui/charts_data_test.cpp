#include "app/reports/chart_data.h"
#include "app/reports/thinning.h"
#include "tests/ui/chart_samples.h"

#include <boost/test/unit_test.hpp>

#include <QLocale>

using namespace pilotage;
using namespace pilotage::reports;
using namespace Qt::StringLiterals;

namespace {

struct ChineseLocale
{
    ChineseLocale() { QLocale::setDefault(QLocale(QLocale::Chinese, QLocale::China)); }
    ~ChineseLocale() { QLocale::setDefault(QLocale::c()); }
};

} // namespace

BOOST_AUTO_TEST_SUITE(chart_data)

BOOST_AUTO_TEST_CASE(twin_table_holds_the_numbers_of_the_series)
{
    for (const ChartData &data : {samples::trend(), samples::stack(), samples::rates(), samples::scores(),
                                  samples::completeness(), samples::balance(), samples::countdown()}) {
        const ChartTable table = toTable(data);
        BOOST_REQUIRE(table.rows.size() == data.categories.size());
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            BOOST_REQUIRE(table.rows[i].size() == static_cast<std::size_t>(table.header.size()));
            BOOST_TEST((table.rows[i][0].text == data.categories[i].label));
            std::vector<double> shown;
            for (const ChartTable::Cell &cell : table.rows[i])
                if (!std::isnan(cell.number))
                    shown.push_back(cell.number);
            std::vector<double> drawn;
            for (const ChartSeries &series : data.series)
                if (!std::isnan(series.value(i)))
                    drawn.push_back(series.value(i));
            BOOST_TEST(shown == drawn, boost::test_tools::per_element());
        }
    }
}

BOOST_AUTO_TEST_CASE(missing_is_a_dash_and_never_zero)
{
    BOOST_TEST((numberText(noValue, 1) == u"—"_s));
    BOOST_TEST((numberText(0.0, 1) == u"0.0"_s));
    BOOST_TEST((numberText(-0.04, 1) == u"0.0"_s));
    BOOST_TEST((numberText(-3.25, 1) == u"−3.2"_s || numberText(-3.25, 1) == u"−3.3"_s));
    BOOST_TEST((signedText(3.1, 1) == u"+3.1"_s));
    BOOST_TEST((signedText(0.01, 1) == u"0.0"_s));
}

BOOST_AUTO_TEST_CASE(numbers_follow_the_locale_but_files_do_not)
{
    const ChineseLocale locale;
    BOOST_TEST((numberText(1842300, 0) == u"1,842,300"_s));
    BOOST_TEST((numberText(1842300, 0, false) == u"1842300"_s));
    ChartTable table;
    table.header = {u"a"_s, u"=b"_s};
    table.rows
        = {{{u"县, 区"_s, noValue}, {u"1,842,300.5"_s, 1842300.5}}, {{u"+x"_s, noValue}, {u"—"_s, noValue}}};
    BOOST_TEST((toCsv(table) == u"a,'=b\r\n\"县, 区\",1842300.5\r\n'+x,—\r\n"_s));
}

BOOST_AUTO_TEST_CASE(an_incomplete_rate_never_reads_100)
{
    BOOST_TEST((percentText(100, 1) == u"100"_s));
    BOOST_TEST((percentText(99.3, 1) == u"99.3"_s));
    BOOST_TEST((percentText(99.99, 1) == u"99.99"_s));
    BOOST_TEST((percentText(noValue, 1) == u"—"_s));
}

BOOST_AUTO_TEST_CASE(headline_names_the_last_values)
{
    const QString text = headline(samples::trend());
    BOOST_TEST(text.contains(u"Mean 2024: 71.3"_s), text.toStdString());
}

BOOST_AUTO_TEST_CASE(short_series_are_not_thinned)
{
    BOOST_TEST(thinned({1, 2, 3}, 100) == (std::vector<std::size_t>{0, 1, 2}),
               boost::test_tools::per_element());
    BOOST_TEST(thinned({1, noValue, 3}, 0).size() == 3U);
}

BOOST_AUTO_TEST_CASE(thinning_keeps_gaps)
{
    std::vector<double> values(1000, 1.0);
    values[500] = noValue;
    const std::vector<std::size_t> kept = thinned(values, 10);
    BOOST_TEST(std::binary_search(kept.begin(), kept.end(), std::size_t{500}));
}

BOOST_AUTO_TEST_SUITE_END()
