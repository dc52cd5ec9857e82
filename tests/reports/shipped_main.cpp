#define BOOST_TEST_MODULE shipped_reports

#include "translations/translators.h"

#include <QApplication>
#include <QLocale>

#include <boost/test/unit_test.hpp>

namespace {

/// Charts need widgets; the reports are read in Chinese, as an office prints them.
struct Application
{
    int count = 1;
    char name[16] = "shipped_reports";
    char *arguments[2] = {name, nullptr};
    std::unique_ptr<QApplication> made
        = (qputenv("QT_QPA_PLATFORM", "offscreen"), std::make_unique<QApplication>(count, arguments));
    pilotage::Translators translators;

    Application() { translators.install(QLocale(QStringLiteral("zh_CN"))); }
};

} // namespace

BOOST_TEST_GLOBAL_FIXTURE(Application);
