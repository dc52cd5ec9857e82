#include "tests/storage/fault_vfs.h"
#include "tests/storage/storage_fixture.h"

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

int trials()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK") ? 2000 : 50;
}

struct FaultFixture : StoreFixture
{
    FaultFixture()
    {
        addBasics();
        options.vfs = QString::fromLatin1(FaultVfs::name());
    }

    void openFaulty()
    {
        store.reset();
        store = Store::open(path(), time.clock(), options);
    }

    /// Some work that writes pages, log and journal.
    std::int64_t work(int number)
    {
        std::string sql;
        for (int i = 0; i < 40; ++i)
            sql += "INSERT OR REPLACE INTO person(id,name) VALUES(" + std::to_string(i * 7 + number % 5)
                + ",'" + std::to_string(number) + std::string(400, 'p') + "');";
        return run(sql);
    }

    /// A use case under a fault: all of it or nothing, the file whole, and it works again afterwards.
    void tryOut(FaultVfs::Fault fault, int trial, bool persistent)
    {
        const std::string before = dumpOf(store->db());
        const LogHead head = store->head();
        vfs.arm(fault, 1 + trial % 37, persistent);
        bool acknowledged = false;
        try {
            switch (trial % 3) {
            case 0:
                acknowledged = work(trial) != 0;
                break;
            case 1:
                acknowledged = store->undo().empty();
                break;
            default:
                acknowledged = store->redo().empty();
                break;
            }
        } catch (const StorageError &error) {
            BOOST_TEST((error.code() == u"disk-full" || error.code() == u"io-error"
                        || error.code() == u"rolled-back" || error.code() == u"cannot-open"),
                       error.code());
        }
        const bool fired = vfs.hasFired();
        fires += fired ? 1 : 0;
        vfs.disarm();
        const bool nothingDone = !acknowledged;
        const std::string after = dumpOf(store->db());
        if (nothingDone && store->head().seq == head.seq)
            BOOST_REQUIRE(after == before);
        openFaulty();
        BOOST_REQUIRE(dumpOf(store->db()) == after);
        if (acknowledged)
            BOOST_REQUIRE(store->head().seq == head.seq + 1);
        BOOST_REQUIRE(!hasErrors(store->fullCheck()));
        work(trial + 1000);
    }

    FaultVfs vfs;
    OpenOptions options;
    int fires = 0;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(faults, FaultFixture)

BOOST_AUTO_TEST_CASE(a_full_disk_loses_nothing_and_acknowledges_nothing)
{
    openFaulty();
    work(1);
    work(2);
    for (int trial = 0; trial < trials(); ++trial)
        tryOut(FaultVfs::Fault::DiskFull, trial, trial % 2 == 0);
    BOOST_TEST(fires > trials() / 3);
}

BOOST_AUTO_TEST_CASE(a_failing_disk_loses_nothing_and_acknowledges_nothing)
{
    openFaulty();
    work(1);
    work(2);
    for (int trial = 0; trial < trials(); ++trial)
        tryOut(trial % 2 == 0 ? FaultVfs::Fault::WriteError : FaultVfs::Fault::SyncError, trial / 2 % 6,
               trial % 4 < 2);
    BOOST_TEST(fires > trials() / 3);
}

BOOST_AUTO_TEST_CASE(a_file_that_may_not_grow_says_disk_full)
{
    const std::int64_t pages = number("PRAGMA page_count");
    store->db().exec("PRAGMA max_page_count = " + std::to_string(pages + 1));
    const std::string before = dumpOf(store->db());
    for (int trial = 0; trial < 5; ++trial)
        BOOST_CHECK_EXCEPTION(work(trial), StorageError,
                              [](const StorageError &error) { return error.code() == u"disk-full"; });
    // Tolerating it is no way out: SQLite has rolled everything back.
    BOOST_CHECK_THROW(store->perform({u"stubborn"_s, {}},
                                     [&] {
                                         store->attempt([&] {
                                             for (int i = 0; i < 100; ++i)
                                                 store->db().exec("INSERT INTO person(id,name) VALUES("
                                                                  + std::to_string(i) + ",'"
                                                                  + std::string(3000, 'x') + "')");
                                         });
                                     }),
                      StorageError);
    BOOST_TEST(dumpOf(store->db()) == before);
    store->db().exec("PRAGMA max_page_count = 1000000");
    BOOST_TEST(work(9) > 0);
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_SUITE_END()
