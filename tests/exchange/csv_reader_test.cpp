#include "app/exchange/csv_reader.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage::exchange;

namespace {

std::string readBack(std::string_view text, char separator = ',')
{
    CsvReader reader(text, separator);
    std::string all;
    while (reader.next()) {
        all += std::to_string(reader.row()) + ':';
        for (const std::string_view cell : reader.cells())
            all += '[' + std::string(cell) + ']';
    }
    return all;
}

} // namespace

BOOST_AUTO_TEST_SUITE(csv_reader)

BOOST_AUTO_TEST_CASE(reads_records_of_rfc_4180)
{
    BOOST_TEST(readBack("a,b\r\n1,2\r\n") == "1:[a][b]2:[1][2]");
    BOOST_TEST(readBack("a,b\n1,2") == "1:[a][b]2:[1][2]");
    BOOST_TEST(readBack("a\rb\r") == "1:[a]2:[b]");
    BOOST_TEST(readBack("\"a\"\"b\",\"c,d\"\n\"line\nbreak\",x") == "1:[a\"b][c,d]2:[line\nbreak][x]");
    BOOST_TEST(readBack("a;b\n;") == "1:[a;b]2:[;]");
    BOOST_TEST(readBack("a;b\n;", ';') == "1:[a][b]2:[][]");
    BOOST_TEST(readBack(",\n\n\"\"") == "1:[][]2:[]3:[]");
    BOOST_TEST(readBack("") == "");
}

BOOST_AUTO_TEST_SUITE_END()
