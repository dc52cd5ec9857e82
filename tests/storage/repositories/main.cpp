#define BOOST_TEST_MODULE repositories
#include <boost/test/unit_test.hpp>
