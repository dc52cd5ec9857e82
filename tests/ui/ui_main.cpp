// The screen's tests need an application object before any widget or font; no display is needed.
#define BOOST_TEST_NO_MAIN
#include <boost/test/unit_test.hpp>

#include <QApplication>

namespace {

bool initTests()
{
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    return boost::unit_test::unit_test_main(&initTests, argc, argv);
}
