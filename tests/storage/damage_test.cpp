#include "app/storage/salvage.h"
#include "tests/storage/storage_fixture.h"

#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::storage;
using namespace pilotage::storage::test;

namespace {

constexpr int pageSize = 4096;

int trials()
{
    return qEnvironmentVariableIsSet("PILOTAGE_SOAK") ? 20'000 : 300;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    BOOST_REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(bytes);
}

struct DamageFixture : StoreFixture
{
    DamageFixture()
    {
        addBasics();
        std::string sql;
        for (int year = 1800; year < 2300; ++year)
            sql += observationSql(330102, 1, year, year / 7.0) + observationSql(330103, 2, year, -year);
        run(sql);
        store->perform({u"people"_s, {}}, [&] {
            store->db().exec("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)"
                             " INSERT INTO person(id, name) SELECT i, printf('%050d', i) FROM n");
        });
        run("UPDATE district SET note = '" + std::string(9000, 'n')
            + "' WHERE id = 330102"); // overflow pages
        dump = dumpOf(store->db());
        store.reset();
        whole = bytesOf(path());
    }

    [[nodiscard]] QString damaged(const QByteArray &bytes) const
    {
        const QString file = folder.filePath(u"damaged.pilotage"_s);
        write(file, bytes);
        return file;
    }

    std::string dump;
    QByteArray whole;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(damage, DamageFixture)

/// One flip, cut or zeroed page a trial: found, or provably harmless; never a crash, never written.
BOOST_AUTO_TEST_CASE(a_damaged_file_is_found_out_or_unharmed)
{
    std::mt19937 random(13);
    int found = 0;
    for (int trial = 0; trial < trials(); ++trial) {
        QByteArray bytes = whole;
        const auto pages = static_cast<unsigned>(bytes.size() / pageSize);
        const auto page = static_cast<int>(random() % pages);
        switch (trial % 4) {
        case 0:
            bytes.truncate(static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size())));
            break;
        case 1:
            std::fill_n(bytes.data() + qsizetype{page} * pageSize, pageSize, '\0');
            break;
        case 2:
            bytes[static_cast<qsizetype>(random() % 100)] ^= static_cast<char>(1u << (random() % 8));
            break;
        default:
            bytes[qsizetype{page} * pageSize + static_cast<qsizetype>(random() % pageSize)]
                ^= static_cast<char>(1u << (random() % 8));
        }
        const QString file = damaged(bytes);
        QElapsedTimer timer;
        timer.start();
        bool isFound = false;
        try {
            const auto opened = Store::open(file, time.clock());
            isFound = hasErrors(opened->fullCheck());
            if (!isFound)
                BOOST_TEST(dumpOf(opened->db()) == dump, "trial " << trial << " changed a value unseen");
        } catch (const StorageError &) {
            isFound = true;
        } catch (const SQLite::Exception &) {
            isFound = true;
        }
        found += isFound ? 1 : 0;
        BOOST_REQUIRE(timer.elapsed() < 10'000);
        BOOST_REQUIRE((bytesOf(file) == bytes));
    }
    BOOST_TEST(found > trials() / 3);
}

BOOST_AUTO_TEST_CASE(salvage_of_a_whole_file_brings_everything)
{
    const QString out = folder.filePath(u"out.pilotage"_s);
    const SalvageReport report = salvage(path(), out, time.clock());
    BOOST_TEST(report.lost.empty());
    BOOST_TEST(report.rows.at(u"observation"_s) == 1000);
    const auto saved = Store::open(out, time.clock());
    BOOST_TEST(dumpOf(saved->db()) == dump);
    BOOST_TEST(!hasErrors(saved->fullCheck()));
    BOOST_TEST((bytesOf(path()) == whole));
    BOOST_CHECK_THROW(static_cast<void>(salvage(path(), out, time.clock())), StorageError);
}

BOOST_AUTO_TEST_CASE(salvage_finds_leaves_whose_tree_is_broken)
{
    QByteArray bytes = whole;
    // The root of observation becomes unreadable: all its leaves are orphans.
    std::int64_t root = 0;
    {
        SQLite::Database raw(path().toStdString(), SQLite::OPEN_READONLY);
        root = raw.execAndGet("SELECT rootpage FROM sqlite_schema WHERE name = 'observation'").getInt64();
        BOOST_REQUIRE(
            raw.execAndGet("SELECT count(*) FROM dbstat WHERE name = 'observation' AND pagetype = 'leaf'")
                .getInt()
            > 5);
    }
    std::fill_n(bytes.data() + (root - 1) * pageSize, pageSize, '\0');
    const QString file = damaged(bytes);
    const SalvageReport report = salvage(file, folder.filePath(u"out.pilotage"_s), time.clock());
    BOOST_REQUIRE(!report.lost.empty());
    BOOST_TEST(report.lost.front().page == root);
    BOOST_TEST(report.lost.front().table == u"observation"_s);
    // Rows that lay inside the inner page itself are lost; there are as many as leaves, less one.
    BOOST_TEST(report.rows.at(u"observation"_s) > 950);
    BOOST_TEST((bytesOf(file) == bytes));
}

BOOST_AUTO_TEST_CASE(salvage_survives_any_damage_and_names_the_pages)
{
    std::mt19937 random(31);
    for (int trial = 0; trial < trials() / 10; ++trial) {
        QByteArray bytes = whole;
        std::set<int> zeroed;
        for (int i = 0; i < 3; ++i) {
            const int page
                = 1 + static_cast<int>(random() % static_cast<unsigned>(bytes.size() / pageSize - 1));
            zeroed.insert(page + 1);
            if (trial % 2 == 0)
                std::fill_n(bytes.data() + qsizetype{page} * pageSize, pageSize, '\0');
            else
                for (int byte = 0; byte < pageSize; ++byte)
                    bytes[qsizetype{page} * pageSize + byte] = static_cast<char>(random());
        }
        const QString file = damaged(bytes);
        const QString out = folder.filePath(u"out%1.pilotage"_s.arg(trial));
        const SalvageReport report = salvage(file, out, time.clock());
        const auto saved = Store::open(out, time.clock());
        BOOST_TEST(saved->quickCheck().empty());
        BOOST_TEST(report.rows.size() > 3);
        saved->perform({u"still works"_s, {}},
                       [&] { saved->db().exec("INSERT INTO person(id,name) VALUES(1048576,'x')"); });
        QFile::remove(out);
    }
}

BOOST_AUTO_TEST_SUITE_END()
