#define BOOST_TEST_MODULE reports

#include <QGuiApplication>
#include <QLocale>

#include <boost/test/unit_test.hpp>

// Fonts need an application without a screen.
namespace {

struct Application
{
    Application()
    {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        QLocale::setDefault(QLocale(QStringLiteral("zh_CN")));
    }

    int count = 1;
    char name[8] = "reports";
    char *arguments[2] = {name, nullptr};
    std::unique_ptr<QGuiApplication> made
        = (qputenv("QT_QPA_PLATFORM", "offscreen"), std::make_unique<QGuiApplication>(count, arguments));
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
