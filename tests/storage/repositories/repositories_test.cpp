#include "app/storage/repositories/observation_repository.h"
#include "app/storage/repositories/repository.h"
#include "app/storage/store.h"
#include "tests/storage/repositories/rows.h"
#include "tests/support/printing.h"

#include <QDateTime>
#include <QFile>
#include <QTemporaryDir>

#include <SQLiteCpp/SQLiteCpp.h>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <limits>

using namespace pilotage;
using namespace pilotage::storage;
using namespace Qt::StringLiterals;
namespace rows = pilotage::test;

namespace {

struct Fixture
{
    Fixture()
    {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder.path() + u"/data"_s));
        store = Store::create(folder.filePath(u"demo.pilotage"_s), FileKind::Office,
                              [] { return QDateTime(QDate(2025, 11, 1), QTime(9, 0), Qt::UTC); });
        store->setActor(u"demo clerk"_s);
    }

    template<class Fn>
    std::int64_t perform(const Fn &fn)
    {
        return store->perform({u"test"_s, {}, ChangeKind::Ordinary}, fn);
    }

    /// Everything in one step: references may come before what they name.
    void addAll()
    {
        perform([&] {
            add(rows::ledgerEntry(), rows::obligation(), rows::cycle(), rows::evaluation(),
                rows::frozenReport(), rows::schemeItem(), rows::scheme(), rows::requirement(), rows::factor(),
                rows::factorSet(), rows::target(), rows::indicator(), rows::event(), rows::certification(),
                rows::measure(), rows::organisation(), rows::enrolmentEvent(), rows::enrolment(),
                rows::programme(), rows::savedView(), rows::role(), rows::person(), rows::source(),
                rows::importBatch(), rows::attachment(), rows::documentSubject(), rows::document(),
                rows::funding(), rows::milestone(), rows::project(), rows::siteShare(), rows::site(),
                rows::county(), rows::province(), rows::observationNote(), rows::observationCandidate());
            ObservationRepository(store->db()).insert(rows::observation());
        });
    }
    template<class... T>
    void add(const T &...row)
    {
        (Repository<T>(store->db()).insert(row), ...);
    }

    /// Comes back as it went in, in every column; nothing else is there.
    template<class T>
    void checkRow(const T &row, const typename Repository<T>::Key &key)
    {
        Repository<T> repository(store->db());
        BOOST_TEST_CONTEXT(typeid(T).name())
        {
            const std::optional<T> found = repository.find(key);
            BOOST_REQUIRE(found.has_value());
            BOOST_TEST((*found == row));
        }
    }
    template<class T>
    void checkRow(const T &row)
    {
        checkRow(row, row.id);
    }

    [[nodiscard]] int count(const std::string &table)
    {
        return store->db().execAndGet("SELECT count(*) FROM " + table).getInt();
    }

    QTemporaryDir folder;
    std::unique_ptr<Store> store;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(repositories, Fixture)

BOOST_AUTO_TEST_CASE(everyTableComesBackAsItWentIn)
{
    addAll();
    checkRow(rows::province());
    checkRow(rows::county());
    checkRow(rows::site());
    checkRow(rows::siteShare(), {rows::siteShare().site, rows::siteShare().district});
    checkRow(rows::project());
    checkRow(rows::milestone());
    checkRow(rows::funding());
    checkRow(rows::document());
    checkRow(rows::documentSubject(), {rows::documentSubject().document, rows::documentSubject().subject});
    checkRow(rows::attachment());
    checkRow(rows::importBatch());
    checkRow(rows::source());
    checkRow(rows::person());
    checkRow(rows::role());
    checkRow(rows::savedView());
    checkRow(rows::programme());
    checkRow(rows::enrolment());
    checkRow(rows::enrolmentEvent());
    checkRow(rows::organisation());
    checkRow(rows::measure());
    checkRow(rows::certification());
    checkRow(rows::event());
    checkRow(rows::indicator());
    checkRow(rows::target());
    checkRow(rows::observationNote(), rows::observationNote().key);
    checkRow(rows::observationCandidate(),
             {rows::observationCandidate().key, rows::observationCandidate().source});
    checkRow(rows::factorSet());
    checkRow(rows::factor());
    checkRow(rows::requirement());
    checkRow(rows::scheme());
    checkRow(rows::schemeItem());
    checkRow(rows::evaluation());
    checkRow(rows::frozenReport());
    checkRow(rows::cycle());
    checkRow(rows::obligation());
    checkRow(rows::ledgerEntry());
    const auto figure = ObservationRepository(store->db()).find(rows::observation().key);
    BOOST_REQUIRE(figure.has_value());
    BOOST_TEST((*figure == rows::observation()));
    BOOST_TEST(count("subject") == 4);
}

BOOST_AUTO_TEST_CASE(everyLoggedTableHasARepository)
{
    addAll();
    SQLite::Statement tables(store->db(), "SELECT name FROM log_table");
    while (tables.executeStep()) {
        const std::string name = tables.getColumn(0).getString();
        // Written with the evaluation, the report, the district, by the change log itself.
        if (name != "evaluation_data" && name != "frozen_report_data" && name != "subject"
            && name != "payload_archive")
            BOOST_TEST(count('"' + name + '"') > 0, name);
    }
}

BOOST_AUTO_TEST_CASE(everyTextStandsInItsOwnColumn)
{
    // Texts of the test rows are "Struct member ...": two columns mixed up would come back right all the
    // same.
    addAll();
    int seen = 0;
    SQLite::Statement tables(store->db(), "SELECT name FROM log_table");
    while (tables.executeStep()) {
        const std::string table = tables.getColumn(0).getString();
        SQLite::Statement rows(store->db(), "SELECT * FROM \"" + table + '"');
        while (rows.executeStep())
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const QStringList words = QString::fromUtf8(rows.getColumn(i).getText()).split(u' ');
                if (words.size() != 3)
                    continue;
                QString column = QString::fromUtf8(rows.getColumnName(i)).remove(u'_');
                BOOST_TEST(words[1].toLower() == column, table + '.' + rows.getColumnName(i));
                ++seen;
            }
    }
    BOOST_TEST(seen > 80);
}

BOOST_AUTO_TEST_CASE(emptyRowsComeBackEmpty)
{
    perform([&] {
        District district;
        district.id = SubjectId(1);
        Site site;
        site.id = SubjectId(2);
        Site second;
        second.id = SubjectId(3);
        add(district, site, second); // two without a code: empty is NULL, not a second ""
        Measure measure;
        measure.id = MeasureId(1);
        measure.subject = SubjectId(2);
        add(measure);
    });
    BOOST_TEST(Repository<Site>(store->db()).where(&Site::code, QString()).size() == 2);
    const auto measure = Repository<Measure>(store->db()).find(MeasureId(1));
    BOOST_TEST(!measure->costFen.has_value());
    BOOST_TEST(!measure->co2TargetT.has_value());
    BOOST_TEST(count("site WHERE code IS NULL AND credit_code IS NULL AND latitude IS NULL") == 2);
}

BOOST_AUTO_TEST_CASE(updateSetsEveryColumn)
{
    addAll();
    District changed = rows::county();
    changed.name = u"新名"_s;
    changed.parent.reset();
    changed.successor.reset();
    changed.code.clear();
    changed.level = DistrictLevel::Township;
    perform([&] { Repository<District>(store->db()).update(changed); });
    checkRow(changed);
    checkRow(rows::province());
    Measure measure = rows::measure();
    measure.costFen.reset();
    measure.pollutantTargetKg = 1e-300;
    perform([&] { Repository<Measure>(store->db()).update(measure); });
    checkRow(measure);
    SiteShare share = rows::siteShare();
    share.percent = 1.0 / 3;
    perform([&] { Repository<SiteShare>(store->db()).update(share); });
    checkRow(share, {share.site, share.district});
}

BOOST_AUTO_TEST_CASE(updateOfNothingIsRefused)
{
    const auto code = [&](const auto &fn) {
        try {
            perform(fn);
        } catch (const StorageError &error) {
            return error.code();
        }
        return QString();
    };
    BOOST_TEST(code([&] { Repository<Person>(store->db()).update(rows::person()); }) == u"row-missing"_s);
    perform([&] { Repository<Person>(store->db()).insert(rows::person()); });
    BOOST_TEST(code([&] { Repository<Person>(store->db()).insert(rows::person()); }) == u"duplicate"_s);
    BOOST_TEST(code([&] { Repository<Milestone>(store->db()).insert(rows::milestone()); })
               == u"foreign-key"_s);
}

BOOST_AUTO_TEST_CASE(findsByMember)
{
    addAll();
    SQLite::Database &db = store->db();
    BOOST_TEST(Repository<District>(db).where(&District::code, u"330302"_s).size() == 1);
    BOOST_TEST(Repository<District>(db).where(&District::parent, std::optional(SubjectId(330000))).size()
               == 1);
    BOOST_TEST(Repository<District>(db).where(&District::parent, std::optional<SubjectId>()).size() == 1);
    BOOST_TEST(Repository<Enrolment>(db).where(&Enrolment::subject, rows::project().id).size() == 1);
    BOOST_TEST(Repository<EnrolmentEvent>(db).where(&EnrolmentEvent::enrolment, rows::enrolment().id).size()
               == 1);
    BOOST_TEST(Repository<SchemeItem>(db).where(&SchemeItem::scheme, rows::scheme().id).size() == 1);
    BOOST_TEST(Repository<LedgerEntry>(db).where(&LedgerEntry::obligation, ObligationId(1)).empty());
    BOOST_TEST(Repository<District>(db).all().size() == 2);
    BOOST_TEST((Repository<District>(db).all().front().id == SubjectId(330000)), "by key");
    BOOST_TEST(!Repository<Person>(db).find(PersonId(4711)).has_value());
}

BOOST_AUTO_TEST_CASE(removesWhatItOwns)
{
    perform([&] {
        add(rows::province(), rows::county(), rows::site(), rows::siteShare(), rows::project(),
            rows::milestone(), rows::funding(), rows::document(), rows::attachment());
    });
    perform([&] { BOOST_TEST(Repository<Project>(store->db()).remove(rows::project().id)); });
    perform([&] { BOOST_TEST(Repository<Site>(store->db()).remove(rows::site().id)); });
    perform([&] { BOOST_TEST(Repository<Document>(store->db()).remove(rows::document().id)); });
    for (const char *table :
         {"project", "milestone", "funding", "site", "site_share", "document", "attachment"})
        BOOST_TEST(count(table) == 0, table);
    BOOST_TEST(count("subject") == 2);
    perform([&] { BOOST_TEST(!Repository<Site>(store->db()).remove(rows::site().id)); });
}

BOOST_AUTO_TEST_CASE(refusesToOrphan)
{
    addAll();
    for (int attempt = 0; attempt < 2; ++attempt) {
        BOOST_CHECK_THROW(perform([&] { Repository<Project>(store->db()).remove(rows::project().id); }),
                          StorageError);
        BOOST_TEST(count("project") == 1, "figures name it, so it stays");
        BOOST_TEST(count("milestone") == 1);
    }
}

BOOST_AUTO_TEST_CASE(removalIsUndoneWithItsChildren)
{
    perform([&] {
        add(rows::province(), rows::county(), rows::site(), rows::document(), rows::programme(),
            rows::project(), rows::enrolment(), rows::enrolmentEvent());
    });
    perform([&] { BOOST_TEST(Repository<Enrolment>(store->db()).remove(rows::enrolment().id)); });
    BOOST_TEST(count("enrolment_event") == 0);
    BOOST_TEST(store->undo().empty());
    checkRow(rows::enrolment());
    checkRow(rows::enrolmentEvent());
}

BOOST_AUTO_TEST_CASE(figuresAreReplacedInPlace)
{
    addAll();
    ObservationRepository figures(store->db());
    Observation changed = rows::observation();
    changed.value = 0.1 + 0.2;
    changed.source.reset();
    perform([&] { figures.replace(changed); });
    BOOST_TEST((*figures.find(changed.key) == changed));
    BOOST_TEST(count("observation_note") == 1, "its note stays");
    changed.state = State::Missing;
    changed.value = std::numeric_limits<double>::quiet_NaN();
    perform([&] { figures.replace(changed); });
    const auto missing = figures.find(changed.key);
    BOOST_TEST(std::isnan(missing->value));
    BOOST_TEST((missing->state == State::Missing));
    BOOST_TEST(count("observation WHERE value IS NULL") == 1);
    BOOST_CHECK_THROW(perform([&] { figures.insert(changed); }), StorageError);
    perform([&] { BOOST_TEST(figures.remove(changed.key)); });
    BOOST_TEST(count("observation_note") + count("observation_candidate") == 0);
    perform([&] { BOOST_TEST(!figures.remove(changed.key)); });
}

BOOST_AUTO_TEST_CASE(figuresAreRefusedWhereStateAndValueDisagree)
{
    addAll();
    Observation wrong = rows::observation();
    wrong.key.part = 9;
    wrong.state = State::Missing; // but has a value
    BOOST_CHECK_THROW(perform([&] { ObservationRepository(store->db()).insert(wrong); }), StorageError);
    BOOST_TEST(count("observation") == 1);
}

BOOST_AUTO_TEST_CASE(figuresInBulkAndByKey)
{
    addAll();
    std::vector<Observation> many;
    for (int year = 2000; year < 2020; ++year) {
        Observation figure = rows::observation();
        figure.key.period = Period::ofYear(year);
        figure.value = year / 7.0;
        many.push_back(figure);
    }
    ObservationRepository figures(store->db());
    perform([&] { figures.insert(many); });
    perform([&] { figures.replace(many); });
    BOOST_TEST(count("observation") == 21);
    const std::vector<Observation> read = figures.ofSubject(rows::project().id);
    BOOST_REQUIRE(read.size() == 21);
    for (std::size_t i = 0; i < many.size(); ++i)
        BOOST_TEST((read[i] == many[i]));
    BOOST_TEST(figures.ofIndicator(rows::indicator().id, Period::ofYear(2005)).size() == 1);
}

BOOST_AUTO_TEST_CASE(aBulkInsertAfterAFailureGoesOn)
{
    addAll();
    Repository<Person> people(store->db());
    perform([&] {
        BOOST_TEST(!store->attempt([&] { people.insert(rows::person()); }));
        Person second = rows::person();
        second.id = PersonId(4711);
        people.insert(second);
    });
    BOOST_TEST(count("person") == 2);
}

BOOST_AUTO_TEST_SUITE_END()
