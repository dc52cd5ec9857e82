// Sorting 100,000 rows of the program's table model against std::sort of the bare keys.
#include "ui/models/table_model.h"

#include <benchmark/benchmark.h>

#include <QCollator>

#include <algorithm>
#include <random>

namespace {

using namespace pilotage::ui;

struct Row
{
    double number = 0;
    QString text;
};

std::vector<Row> someRows()
{
    std::mt19937 random(7);
    std::vector<Row> rows(100'000);
    for (Row &row : rows) {
        row.number = double(random() % 1'000'000) / 7;
        row.text = QStringLiteral("county %1").arg(random() % 1'000'000, 7, 10, QLatin1Char('0'));
    }
    return rows;
}

std::vector<Column<Row>> columns()
{
    Column<Row> number;
    number.header = QStringLiteral("number");
    number.text = [](const Row &row) { return QString::number(row.number); };
    number.value = [](const Row &row) { return QVariant(row.number); };
    Column<Row> text;
    text.header = QStringLiteral("text");
    text.text = [](const Row &row) { return row.text; };
    return {number, text};
}

template<class Key>
double plainSort(const std::vector<Row> &rows, const Key &key)
{
    std::vector<int> order(rows.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    const auto start = std::chrono::steady_clock::now();
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return key(rows[std::size_t(a)]) < key(rows[std::size_t(b)]); });
    benchmark::DoNotOptimize(order.data());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void sortColumn(benchmark::State &state)
{
    const auto rows = someRows();
    TableModel<Row> model(columns());
    model.setRows(rows);
    const int column = int(state.range(0));
    const double plain = column == 0
        ? plainSort(rows, [](const Row &row) { return row.number; })
        : plainSort(rows, [](const Row &row) -> const QString & { return row.text; });
    Qt::SortOrder order = Qt::AscendingOrder;
    double total = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        model.sort(column, order);
        total += std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
        order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    state.counters["ratio"] = total / double(state.iterations()) / plain;
}
BENCHMARK(sortColumn)->ArgName("text")->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond);

} // namespace
