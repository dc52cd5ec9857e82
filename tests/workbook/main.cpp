#define BOOST_TEST_MODULE workbook
#include <boost/test/unit_test.hpp>
