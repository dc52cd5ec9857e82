#include "app/exchange/csv_reader.h"
#include "app/exchange/csv_writer.h"
#include "app/exchange/text_decoder.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

using namespace pilotage;
using namespace pilotage::exchange;
using fuzz::require;

namespace {

using Table = std::vector<QStringList>;

Table readAll(std::string_view text, char separator)
{
    Table table;
    CsvReader reader(text, separator);
    int row = 0;
    while (reader.next()) {
        require(reader.row() == ++row, "rows are counted one by one");
        require(!reader.cells().empty(), "a record has a cell");
        require(reader.cells().size() <= CsvReader::maxColumns, "columns are limited");
        require(reader.offset() < reader.position(), "reading goes on");
        QStringList cells;
        for (const std::string_view cell : reader.cells())
            cells << QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
        if (row % 7 == 1) { // going back reads the same again
            CsvReader again(text, separator);
            again.seek(reader.offset(), row);
            require(again.next() && again.row() == row, "seek finds the record");
            require(std::equal(again.cells().begin(), again.cells().end(), reader.cells().begin(),
                               reader.cells().end()),
                    "seek reads the same cells");
        }
        table.push_back(std::move(cells));
    }
    require(reader.position() == text.size(), "all of the text is read");
    require(reader.faults().size() <= CsvReader::maxFaults, "faults are limited");
    for (const CsvFault &fault : reader.faults())
        require(fault.row >= 1 && fault.row <= row && fault.column >= 1, "a fault has a place");
    return table;
}

/// What our own writer writes is read back cell by cell, formulas guarded or not.
void roundTrip(const Table &table, bool guarded)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    CsvOptions options;
    options.withBom = false;
    options.guardFormulas = guarded;
    CsvWriter writer(buffer, options);
    for (const QStringList &row : table) {
        for (const QString &cell : row)
            writer.text(cell);
        writer.endRow();
    }
    static_cast<void>(writer.commit());
    const QByteArray bytes = buffer.data();
    CsvReader reader({bytes.constData(), static_cast<std::size_t>(bytes.size())});
    for (const QStringList &row : table) {
        require(reader.next(), "as many rows as were written");
        require(reader.cells().size() == static_cast<std::size_t>(row.size()),
                "as many cells as were written");
        for (qsizetype i = 0; i < row.size(); ++i) {
            const std::string_view cell = reader.cell(static_cast<std::size_t>(i));
            QString text = QString::fromUtf8(cell.data(), static_cast<qsizetype>(cell.size()));
            if (guarded)
                text = stripGuard(text);
            require(text == row[i], "a written cell reads back as it was");
        }
    }
    require(!reader.next(), "no more rows than were written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const DecodedText decoded
        = decodeText(QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    const std::string_view text(decoded.utf8.constData(), static_cast<std::size_t>(decoded.utf8.size()));
    const char separator = sniffSeparator(text);
    require(separator == ',' || separator == '\t' || separator == ';', "one of three separators");
    const Table table = readAll(text, separator);
    roundTrip(table, true);
    roundTrip(table, false);
    // The reader must also stand bytes that nobody decoded.
    static_cast<void>(readAll(fuzz::bytesOf(data, size), ','));
    return 0;
}
