#include "app/workbook/long_work.h"
#include "tests/workbook/small_book.h"

#include <QFile>

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;
using namespace Qt::StringLiterals;

namespace {

/// Forty figures in one step, and how often work on them told how far it is.
struct LongStep : SmallBook
{
    LongStep()
    {
        store->perform({u"many"_s, {}, storage::ChangeKind::Ordinary}, [this] {
            for (int year = 1980; year < 2020; ++year)
                put(a, pm, year, year);
        });
        job.onProgress = [this](double fraction, const QString &) {
            BOOST_TEST(fraction >= 0);
            BOOST_TEST(fraction <= 1);
            ++steps;
        };
    }
    [[nodiscard]] bool isThere() const
    {
        return book->observation({a, pm, Period::ofYear(1980), 0}).has_value();
    }

    JobControl job;
    int steps = 0;
};

} // namespace

BOOST_AUTO_TEST_SUITE(long_work)

BOOST_FIXTURE_TEST_CASE(a_step_is_taken_back_and_done_again_with_progress, LongStep)
{
    const std::int64_t seq = book->nextUndo()->seq;
    BOOST_TEST(!isLargeStep(*book, seq));
    BOOST_TEST(undo(*book, job).empty());
    BOOST_TEST(steps > 0);
    BOOST_TEST(!isThere());
    BOOST_TEST(redo(*book, job).empty());
    BOOST_TEST(isThere());
    BOOST_TEST(revert(*book, seq, u"wrong table"_s, job).empty());
    BOOST_TEST(!isThere());
    // Who undoes without a job is asked nothing.
    const int before = steps;
    BOOST_TEST(book->undo().empty());
    BOOST_TEST(steps == before);
    BOOST_TEST(isThere());
    BOOST_TEST(book->check().ok);
}

BOOST_FIXTURE_TEST_CASE(cancelled_work_leaves_the_workbook_as_it_was, LongStep)
{
    const QString head = book->info().headHash;
    const std::int64_t seq = book->nextUndo()->seq;
    const QString copy = folder.filePath(u"copy.pilotage"_s);
    const QString table = folder.filePath(u"table.csv"_s);
    job.cancel();
    BOOST_CHECK_THROW((void)undo(*book, job), Cancelled);
    BOOST_CHECK_THROW((void)revert(*book, seq, u"wrong table"_s, job), Cancelled);
    BOOST_CHECK_THROW((void)quickCheck(*book, job), Cancelled);
    BOOST_CHECK_THROW((void)backupTo(*book, copy, job), Cancelled);
    BOOST_CHECK_THROW((void)exportTable(*book, u"observations"_s, table, job), Cancelled);
    BOOST_TEST(isThere());
    BOOST_TEST(book->info().headHash == head);
    BOOST_TEST(book->nextUndo()->seq == seq);
    BOOST_TEST(!QFile::exists(copy));
    BOOST_TEST(!QFile::exists(table));
    BOOST_TEST(book->check().ok);
    // The next one is asked afresh.
    JobControl next;
    BOOST_TEST(undo(*book, next).empty());
    BOOST_CHECK_THROW((void)redo(*book, job), Cancelled);
    BOOST_TEST(!isThere());
}

BOOST_FIXTURE_TEST_CASE(whole_work_is_what_the_workbook_does_itself, LongStep)
{
    BOOST_TEST(quickCheck(*book, job).empty());
    const QString copy = folder.filePath(u"copy.pilotage"_s);
    BOOST_TEST(!hasErrors(backupTo(*book, copy, job)));
    BOOST_TEST(Workbook::open(copy, {})->info().headHash == book->info().headHash);
    BOOST_CHECK_THROW((void)backupTo(*book, copy, job), storage::StorageError);
    const Workbook::ExportResult own = book->exportTable(u"observations"_s, folder.filePath(u"a.csv"_s));
    const Workbook::ExportResult same
        = exportTable(*book, u"observations"_s, folder.filePath(u"b.csv"_s), job);
    BOOST_TEST(own.rows == same.rows);
    BOOST_TEST(own.sha256 == same.sha256);
}

BOOST_AUTO_TEST_SUITE_END()
