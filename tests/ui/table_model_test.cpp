#include "tests/support/printing.h"
#include "ui/models/table_model.h"
#include "ui/widgets/data_table.h"

#include <boost/test/unit_test.hpp>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QMimeData>
#include <QTest>

#include <cmath>

using namespace pilotage::ui;
using namespace Qt::StringLiterals;

namespace {

struct Town
{
    QString code;
    QString name;
    double value = 0;
};

std::vector<Column<Town>> columns()
{
    std::vector<Column<Town>> result(3);
    result[0] = {.header = u"Code"_s, .text = [](const Town &t) { return t.code; }, .isCode = true};
    result[1] = {.header = u"Name"_s, .text = [](const Town &t) { return t.name; }, .width = 0};
    result[2]
        = {.header = u"Value"_s,
           .unit = u"t"_s,
           .text = [](const Town &t) { return std::isnan(t.value) ? u"-"_s : QString::number(t.value); },
           .value = [](const Town &t) { return QVariant(t.value); }};
    return result;
}

const double missing = std::numeric_limits<double>::quiet_NaN();

std::vector<Town> towns()
{
    return {
        {u"030302"_s, u"Lucheng"_s, 3}, {u"330303"_s, u"Longwan"_s, missing}, {u"330304"_s, u"Ouhai"_s, 1}};
}

QStringList names(const TableModel<Town> &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 1).data().toString());
    return result;
}

} // namespace

BOOST_AUTO_TEST_SUITE(table_model)

BOOST_AUTO_TEST_CASE(sorts_numbers_with_missing_last_both_ways)
{
    TableModel<Town> model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(towns());
    model.sort(2, Qt::AscendingOrder);
    BOOST_TEST((names(model) == QStringList{u"Ouhai"_s, u"Lucheng"_s, u"Longwan"_s}));
    model.sort(2, Qt::DescendingOrder);
    BOOST_TEST((names(model) == QStringList{u"Lucheng"_s, u"Ouhai"_s, u"Longwan"_s}));
}

BOOST_AUTO_TEST_CASE(totals_stay_last)
{
    TableModel<Town> model(columns());
    std::vector<Town> rows = towns();
    rows.push_back({u""_s, u"All"_s, 0});
    model.setRows(rows, 1);
    model.sort(2, Qt::AscendingOrder);
    BOOST_TEST((names(model).last() == u"All"_s));
    BOOST_TEST(model.index(3, 0).data(TotalRowRole).toBool());
}

BOOST_AUTO_TEST_CASE(filters_and_keeps_persistent_indexes_on_sort)
{
    TableModel<Town> model(columns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(towns());
    const QPersistentModelIndex kept = model.index(0, 1);
    model.sort(1, Qt::DescendingOrder);
    BOOST_TEST((kept.data().toString() == u"Lucheng"_s));
    model.setFilter([](const Town &t) { return t.value > 2; });
    BOOST_TEST((names(model) == QStringList{u"Lucheng"_s}));
    BOOST_TEST(model.sourceCount() == 3);
}

BOOST_AUTO_TEST_CASE(sorts_a_hundred_thousand_rows_quickly)
{
    TableModel<Town> model(columns());
    std::vector<Town> rows;
    unsigned state = 7;
    for (int i = 0; i < 100000; ++i) {
        state = state * 1664525u + 1013904223u;
        rows.push_back(
            {QString::number(state % 900000), u"town %1"_s.arg(state), static_cast<double>(state % 9973)});
    }
    model.setRows(std::move(rows));
    QElapsedTimer clock;
    clock.start();
    model.sort(2, Qt::AscendingOrder);
    BOOST_TEST_MESSAGE("100k numbers " << clock.restart() << " ms");
    model.sort(1, Qt::AscendingOrder);
    BOOST_TEST_MESSAGE("100k texts " << clock.elapsed() << " ms");
    BOOST_TEST(model.index(0, 1).data().toString() <= model.index(1, 1).data().toString());
}

BOOST_AUTO_TEST_CASE(copies_codes_as_text)
{
    TableModel<Town> model(columns());
    model.setRows(towns());
    const CopiedCells cells = copiedCells(model, {0}, {0, 2}, true);
    BOOST_TEST((cells.text == u"Code\tValue (t)\n030302\t3\n"_s));
    BOOST_TEST(cells.html.contains(u"mso-number-format:\"\\@\"'>030302"_s));
    BOOST_TEST(!cells.html.contains(u"mso-number-format:\"\\@\"'>3<"_s));
}

BOOST_AUTO_TEST_CASE(selection_survives_a_reload)
{
    TableModel<Town> model(columns());
    model.setKey([](const Town &t) { return QVariant(t.code); });
    model.setRows(towns());
    DataTable table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(2, 0));
    std::vector<Town> again = towns();
    std::swap(again[0], again[2]);
    model.setRows(again);
    BOOST_TEST((table.currentKey() == QVariant(u"330304"_s)));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    BOOST_TEST((QApplication::clipboard()->text() == u"330304\tOuhai\t1\n"_s));
}

BOOST_AUTO_TEST_SUITE_END()
