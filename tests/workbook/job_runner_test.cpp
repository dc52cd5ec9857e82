#include "app/workbook/job_runner.h"
#include "tests/support/figures.h"
#include "tests/workbook/small_book.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Queued signals need an application; the suite's other cases do without.
struct WithApplication : SmallBook
{
    WithApplication()
    {
        if (!QCoreApplication::instance()) {
            static int count = 1;
            static char name[] = "workbook_tests";
            static char *arguments[] = {name, nullptr};
            static QCoreApplication application(count, arguments);
        }
    }
};

} // namespace

BOOST_AUTO_TEST_SUITE(job_runner)

BOOST_FIXTURE_TEST_CASE(value_comes_back_on_the_owner_thread, WithApplication)
{
    JobRunner runner(*book);
    QSignalSpy finished(&runner, &JobRunner::finished);
    QSignalSpy changed(book.get(), &Workbook::changed);
    int value = 0;
    runner.run<int>(
        [this](JobControl &control) {
            control.step(0.5, u"half"_s);
            store->perform({u"in a worker"_s, {}, storage::ChangeKind::Ordinary},
                           [this] { put(a, pm, 2023, 12); });
            return 7;
        },
        [&](JobResult<int> result) {
            BOOST_TEST((QThread::currentThread() == book->thread()));
            value = result.take();
        });
    BOOST_TEST(runner.isRunning());
    // While the worker has the writer, an edit is refused and nothing is lost.
    BOOST_CHECK_THROW((void)pilotage::test::setFigure(*book, figure(a, pm, 2022, 1), {}), std::exception);
    BOOST_TEST(finished.wait(10000));
    BOOST_TEST(value == 7);
    BOOST_TEST(!runner.isRunning());
    BOOST_TEST(changed.count() >= 1);
    BOOST_TEST(book->observation({a, pm, Period::ofYear(2023), 0})->value == 12.0);
    BOOST_TEST(pilotage::test::setFigure(*book, figure(a, pm, 2022, 1), {}).empty());
}

BOOST_FIXTURE_TEST_CASE(cancel_lets_go_within_half_a_second_and_takes_all_back, WithApplication)
{
    JobRunner runner(*book);
    QSignalSpy finished(&runner, &JobRunner::finished);
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    bool cancelled = false;
    runner.run<bool>(
        [this](JobControl &control) {
            store->perform({u"long"_s, {}, storage::ChangeKind::Ordinary}, [&] {
                for (int year = 1990;; year = year < 2030 ? year + 1 : 1990) {
                    put(a, pm, year, year);
                    control.step(0.3, u"year"_s);
                }
            });
            return true;
        },
        [&](JobResult<bool> result) {
            try {
                (void)result.take();
            } catch (const Cancelled &) {
                cancelled = true;
            }
        });
    BOOST_TEST((progressed.count() > 0 || progressed.wait(10000)));
    QElapsedTimer timer;
    timer.start();
    runner.cancel();
    BOOST_TEST(finished.wait(10000));
    BOOST_TEST(timer.elapsed() < 500);
    BOOST_TEST(cancelled);
    BOOST_TEST(!book->observation({a, pm, Period::ofYear(1990), 0}).has_value());
}

BOOST_FIXTURE_TEST_CASE(errors_come_back_as_they_were_thrown, WithApplication)
{
    JobRunner runner(*book);
    QSignalSpy finished(&runner, &JobRunner::finished);
    QString code;
    runner.run<int>([](JobControl &) -> int { throw storage::StorageError(u"disk-full"_s, u"no space"_s); },
                    [&](JobResult<int> result) {
                        try {
                            (void)result.take();
                        } catch (const storage::StorageError &error) {
                            code = error.code();
                        }
                    });
    BOOST_TEST(finished.wait(10000));
    BOOST_TEST((code == u"disk-full"_s));
}

BOOST_AUTO_TEST_SUITE_END()
