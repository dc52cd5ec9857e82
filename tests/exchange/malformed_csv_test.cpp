// Malformed and hostile tables: nothing crashes, nothing is read twice or lost, what is odd is named.
#include "app/exchange/csv_reader.h"
#include "app/exchange/text_decoder.h"

#include <QElapsedTimer>

#include <boost/test/unit_test.hpp>

#include <map>
#include <random>

using namespace pilotage::exchange;

namespace {

struct Case
{
    std::string text;
    int rows; ///< records read with a comma
    int faults = 0;
};

std::string repeated(const std::string &text, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::vector<Case> &corpus()
{
    using namespace std::string_literals;
    static const std::vector<Case> all{
        {"", 0},
        {"\n", 1},
        {"\r\n", 1},
        {"\r", 1},
        {"\n\n\n", 3},
        {"\r\r\n\n", 3},
        {",", 1},
        {",,,\n,,", 2},
        {"a", 1},
        {"a\n", 1},
        {"a\r\nb\nc\rd", 4},
        {"\"", 1, 1},
        {"\"\"", 1},
        {"\"\"\"", 1, 1},
        {"\"\"\"\"", 1},
        {"\"a", 1, 1},
        {"\"a\n\"b", 1, 1},
        {"\"a\"b", 1, 1},
        {"\"a\" ,b", 1, 1},
        {"\"a\"\"", 1, 1},
        {"a\"b", 1, 1},
        {"a\"b\"c,d\"", 1, 3},
        {"a,\"b\nc", 1, 1},
        {"a,\"b\r\nc\",d\r\ne", 2},
        {"\"a,b\",\"c,d\"", 1},
        {" \"a\",b", 1, 2},
        {"\"\n\n\n\"", 1},
        {"\"a\"\"b\"\"c\"", 1},
        {"\"a\"\"b\"x,\"c\"", 1, 1},
        {"a\0b\n"s, 1, 1},
        {"\0\0\0"s, 1, 3},
        {"\"\0\""s, 1},
        {"a,b\n1\n1,2,3\n", 3},
        {"\xEF\xBB\xBF"
         "a,b",
         1},
        {"\xFF\xFE\x00", 1},
        {"\x80\x81,\xFE", 1},
        {"a\x0B\x0C"
         "b,\x1A",
         1},
        {"sep=;\na;b", 2},
        {repeated(",", 20000), 1, 0},
        {repeated("a,", 16384), 1, 1},
        {repeated("\"", 10001), 1, 1},
        {repeated("\"", 10000), 1},
        {repeated("\"a\"\"", 5000), 1, 1},
        {repeated("\n", 5000), 5000},
        {repeated("\r\n", 5000), 5000},
        {repeated("\"\n", 4999), 2500, 1},
        {std::string(140000, 'x'), 1, 1},
        {'"' + std::string(140000, 'x') + '"', 1, 1},
        {'"' + std::string(140000, 'x'), 1, 2},
        {repeated("a,b\n", 1000), 1000},
        {"a,\"b\"\n\"c\",d\n", 2},
        {"a;b;c\n1;2;3", 2},
        {"a\tb\tc\n1\t2\t3", 2},
        {"\t\n;\n", 2},
        {"温州市,\"鹿城\n区\"\n", 1},
        {"\"温州市\"鹿城,1", 1, 1},
        {"=1+1,@x\n", 1},
        {"'\"'\"'", 1, 2},
        {"a,b\n\x1a", 2},
        {"--,//,/*\n", 1},
        {"<?xml version=\"1.0\"?>\n<a/>", 2, 2},
        {"{\"a\":1}", 1, 2},
        {"PK\x03\x04\x14\0\x06\0"s, 1, 2},
        {"%PDF-1.4\n%\xE2\xE3\xCF\xD3", 2},
        {"\"a\"\r\"b\"", 2},
        {"\"a\"\n\r\"b\"", 3},
    };
    return all;
}

/// What holds for any bytes at all.
void checkSound(const std::string &text, char separator)
{
    CsvReader reader(text, separator);
    std::size_t last = 0;
    int row = 0;
    std::size_t cells = 0;
    while (reader.next()) {
        BOOST_REQUIRE(reader.row() == ++row);
        BOOST_REQUIRE(!reader.cells().empty());
        BOOST_REQUIRE(reader.cells().size() <= CsvReader::maxColumns);
        BOOST_REQUIRE(reader.position() > last);
        last = reader.position();
        for (const std::string_view cell : reader.cells())
            cells += cell.size();
    }
    BOOST_TEST(last == text.size());
    BOOST_TEST(cells <= text.size());
    BOOST_TEST(reader.faults().size() <= CsvReader::maxFaults);
}

} // namespace

BOOST_AUTO_TEST_SUITE(malformed_csv)

BOOST_AUTO_TEST_CASE(hand_made_corpus)
{
    BOOST_TEST(corpus().size() >= 60u);
    for (std::size_t i = 0; i < corpus().size(); ++i) {
        const Case &item = corpus()[i];
        BOOST_TEST_CONTEXT("case " << i << ": " << item.text.substr(0, 30))
        {
            CsvReader reader(item.text, ',');
            int rows = 0;
            while (reader.next())
                ++rows;
            BOOST_TEST(rows == item.rows);
            if (item.text.size() < 20000)
                BOOST_TEST(int(reader.faults().size()) == item.faults);
            for (const char separator : {',', ';', '\t'})
                checkSound(item.text, separator);
            (void)sniffSeparator(item.text);
            (void)decodeText(QByteArray::fromStdString(item.text));
        }
    }
}

BOOST_AUTO_TEST_CASE(names_the_place_of_a_fault)
{
    CsvReader reader("a,b\n1,\"2\n3,4\n", ',');
    while (reader.next()) { }
    BOOST_REQUIRE(reader.faults().size() == 1u);
    BOOST_TEST((reader.faults()[0].kind == CsvFaultKind::UnterminatedQuote));
    BOOST_TEST(reader.faults()[0].row == 2);
    BOOST_TEST(reader.faults()[0].column == 2);
}

BOOST_AUTO_TEST_CASE(random_grammar_keeps_its_rules)
{
    std::mt19937 random(17);
    const std::string parts[]
        = {",",     ";",     "\t", "\n",    "\r\n", "\r", "\"",   "\"\"", "a",
           "12.5",  "温州",  " ",  "'=1+1", "=",    "-",  "\x80", "\xFF", std::string(1, '\0'),
           "\"x\"", "1e400", "—"};
    QElapsedTimer timer;
    timer.start();
    std::size_t bytes = 0;
    for (int i = 0; i < 3000; ++i) {
        std::string text;
        const auto count = random() % 60;
        for (unsigned p = 0; p < count; ++p)
            text += parts[random() % std::size(parts)];
        bytes += text.size();
        const char separators[] = {',', ';', '\t'};
        checkSound(text, separators[random() % 3]);
        const DecodedText decoded = decodeText(QByteArray::fromStdString(text));
        BOOST_TEST(
            firstInvalidUtf8(std::string_view(decoded.utf8.constData(), std::size_t(decoded.utf8.size())))
            == std::string_view::npos);
    }
    BOOST_TEST(double(timer.elapsed()) / 1000 < 5.0 * (1 + double(bytes) / 1e6));
}

BOOST_AUTO_TEST_CASE(what_is_written_well_is_read_exactly)
{
    std::mt19937 random(4180);
    const std::string letters[] = {"a", "\"", ",", "\n", "\r\n", "\r", " ", "温", "'", "=", ";"};
    for (int i = 0; i < 500; ++i) {
        std::vector<std::vector<std::string>> table(1 + random() % 6);
        std::string text;
        for (auto &row : table) {
            row.resize(2 + random() % 4);
            for (std::size_t c = 0; c < row.size(); ++c) {
                for (auto k = random() % 5; k > 0; --k)
                    row[c] += letters[random() % std::size(letters)];
                std::string quoted = row[c];
                for (std::size_t at = 0; (at = quoted.find('"', at)) != std::string::npos; at += 2)
                    quoted.insert(at, "\"");
                text += (c > 0 ? ",\"" : "\"") + quoted + '"';
            }
            text += random() % 2 ? "\n" : "\r\n";
        }
        CsvReader reader(text, ',');
        for (const auto &row : table) {
            BOOST_REQUIRE(reader.next());
            BOOST_TEST((std::vector<std::string>(reader.cells().begin(), reader.cells().end()) == row));
        }
        BOOST_TEST(!reader.next());
        BOOST_TEST(reader.faults().empty());
    }
}

BOOST_AUTO_TEST_CASE(finds_the_separator)
{
    BOOST_TEST(sniffSeparator("a,b,c\n1,2,3\n") == ',');
    BOOST_TEST(sniffSeparator("a;b;c\n1,5;2,5;3,5\n") == ';');
    BOOST_TEST(sniffSeparator("a\tb\n1,2\t3;4\n") == '\t');
    BOOST_TEST(sniffSeparator("\"a;b\",\"c;d\"\n\"1;2\",3\n") == ',');
    BOOST_TEST(sniffSeparator("one column\nonly\n") == ',');
    BOOST_TEST(sniffSeparator("") == ',');
}

BOOST_AUTO_TEST_CASE(goes_back_to_a_record)
{
    const std::string text = "a,b\n\"x\ny\",2\n3,4\n";
    CsvReader reader(text, ',');
    std::map<int, std::size_t> offsets;
    while (reader.next())
        offsets[reader.row()] = reader.offset();
    reader.seek(offsets[2], 2);
    BOOST_REQUIRE(reader.next());
    BOOST_TEST(reader.row() == 2);
    BOOST_TEST(reader.cell(0) == "x\ny");
    BOOST_TEST(reader.cell(7) == "");
}

BOOST_AUTO_TEST_SUITE_END()
