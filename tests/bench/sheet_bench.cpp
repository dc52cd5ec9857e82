// Spreadsheets in against a bare pass of libzip and expat, and out against bare libxlsxwriter; process
// against process, the better of several turns, since other programs only ever make a turn slower.
#include "tests/bench/sheet_bench.h"

#include "app/exchange/sheets/sheet_file.h"
#include "app/exchange/sheets/xlsx_writer.h"
#include "tests/bench/bench_data.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QFile>

#include <expat.h>
#include <xlsxwriter.h>
#include <zip.h>

#include <algorithm>
#include <cstring>
#include <vector>

namespace pilotage::bench {

namespace {

using namespace Qt::StringLiterals;

constexpr int turns = 7;
constexpr int readRows = 100'000;
constexpr int columns = 12; ///< 3 of texts, 9 of figures
constexpr int writeRows = 100'000; ///< x 10 = 1 M cells
constexpr int writeColumns = 10;

double figure(int row, int column)
{
    return (row * 31 + column * 7) % 100'000 / 100.0;
}

/// With shared strings, as spreadsheet programs write.
int makeTable(const char *path)
{
    lxw_workbook *book = workbook_new(path);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Sheet1");
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "0.00");
    for (int row = 0; row < readRows; ++row) {
        const auto at = static_cast<lxw_row_t>(row);
        worksheet_write_string(sheet, at, 0, std::to_string(330000 + row % 3000).c_str(), nullptr);
        worksheet_write_string(sheet, at, 1, ("县" + std::to_string(row % 3000)).c_str(), nullptr);
        worksheet_write_string(sheet, at, 2, "co2.total", nullptr);
        for (int column = 3; column < columns; ++column)
            worksheet_write_number(sheet, at, static_cast<lxw_col_t>(column), figure(row, column), format);
    }
    return workbook_close(book);
}

int readOurs(const char *path)
{
    double sum = 0;
    std::size_t cells = 0;
    const auto file = exchange::openSheetFile(QString::fromLocal8Bit(path));
    file->read(0, [&](const exchange::RowView &row) {
        for (const exchange::CellView &cell : row.cells)
            sum += cell.number;
        cells += row.cells.size();
        return true;
    });
    return cells == std::size_t(readRows) * columns && sum > 0 ? 0 : 1;
}

/// Every byte of the sheet and its strings through both libraries, with handlers that only count.
int readBare(const char *path)
{
    zip_t *archive = zip_open(path, ZIP_RDONLY, nullptr);
    std::size_t count = 0;
    std::vector<char> piece(1 << 16);
    for (const char *part : {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
        zip_file_t *file = zip_fopen(archive, part, 0);
        XML_Parser parser = XML_ParserCreate(nullptr);
        XML_SetUserData(parser, &count);
        XML_SetElementHandler(
            parser, [](void *data, const char *, const char **) { ++*static_cast<std::size_t *>(data); },
            [](void *, const char *) {});
        XML_SetCharacterDataHandler(parser, [](void *data, const char *, int length) {
            *static_cast<std::size_t *>(data) += static_cast<std::size_t>(length);
        });
        for (zip_int64_t got = 0; (got = zip_fread(file, piece.data(), piece.size())) > 0;)
            XML_Parse(parser, piece.data(), static_cast<int>(got), 0);
        XML_Parse(parser, "", 0, 1);
        XML_ParserFree(parser);
        zip_fclose(file);
    }
    zip_discard(archive);
    return count > 0 ? 0 : 1;
}

int writeOurs(const char *path)
{
    exchange::XlsxWriter writer(QString::fromLocal8Bit(path));
    writer.header({u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s, u"f"_s, u"g"_s, u"h"_s, u"i"_s, u"j"_s});
    const QString text = u"鹿城区"_s;
    for (int row = 0; row < writeRows; ++row) {
        writer.text(text).text(text);
        for (int column = 2; column < writeColumns; ++column)
            writer.number(figure(row, column));
        writer.endRow();
    }
    return writer.commit().rows == writeRows ? 0 : 1;
}

int writeBare(const char *path)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path, &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
    lxw_format *format = workbook_add_format(book);
    format_set_num_format(format, "0.00");
    for (int row = 0; row < writeRows; ++row) {
        const auto at = static_cast<lxw_row_t>(row);
        worksheet_write_string(sheet, at, 0, "鹿城区", nullptr);
        worksheet_write_string(sheet, at, 1, "鹿城区", nullptr);
        for (int column = 2; column < writeColumns; ++column)
            worksheet_write_number(sheet, at, static_cast<lxw_col_t>(column), figure(row, column), format);
    }
    return workbook_close(book);
}

struct Best
{
    double seconds = 1e9;
    std::int64_t peakKilobytes = 0;
    bool isGood = true;

    void add(const Child &child)
    {
        seconds = std::min(seconds, child.seconds);
        peakKilobytes = std::max(peakKilobytes, child.peakKilobytes);
        isGood = isGood && child.exitCode == 0;
    }
};

void compare(benchmark::State &state, const QString &ours, const QString &bare, const QString &path,
             const QString &barePath)
{
    const QString self = QCoreApplication::applicationFilePath();
    for ([[maybe_unused]] auto _ : state) {
        Best real;
        Best plain;
        for (int turn = 0; turn < turns; ++turn) {
            plain.add(runChild(self, {bare, barePath}));
            real.add(runChild(self, {ours, path}));
        }
        if (!real.isGood || !plain.isGood) {
            state.SkipWithError("a child process failed");
            return;
        }
        state.SetIterationTime(real.seconds);
        state.counters["baseline_s"] = plain.seconds;
        state.counters["ratio"] = real.seconds / plain.seconds;
        state.counters["peak_MB"] = double(real.peakKilobytes) / 1024;
    }
}

void readXlsx(benchmark::State &state)
{
    const QString path = folder() + u"/table.xlsx"_s;
    if (!QFile::exists(path) && makeTable(path.toLocal8Bit().constData()) != 0) {
        state.SkipWithError("the table was not made");
        return;
    }
    compare(state, u"--sheet-read"_s, u"--sheet-read-bare"_s, path, path);
}
BENCHMARK(readXlsx)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

void writeXlsx(benchmark::State &state)
{
    compare(state, u"--sheet-write"_s, u"--sheet-write-bare"_s, folder() + u"/ours.xlsx"_s,
            folder() + u"/bare.xlsx"_s);
}
BENCHMARK(writeXlsx)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace

std::optional<int> runSheetChild(int argc, char **argv)
{
    if (argc != 3)
        return std::nullopt;
    const struct
    {
        const char *name;
        int (*run)(const char *);
    } modes[] = {{"--sheet-read", readOurs},
                 {"--sheet-read-bare", readBare},
                 {"--sheet-write", writeOurs},
                 {"--sheet-write-bare", writeBare}};
    for (const auto &mode : modes)
        if (std::strcmp(argv[1], mode.name) == 0)
            return mode.run(argv[2]);
    return std::nullopt;
}

} // namespace pilotage::bench
