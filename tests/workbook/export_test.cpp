#include "app/exchange/csv_reader.h"
#include "app/exchange/file_error.h"
#include "app/workbook/export_table.h"
#include "tests/workbook/import_fixture.h"

#include <QCryptographicHash>
#include <QDir>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

namespace {

void fill(ImportFixture &book)
{
    book.import("code,name,unit\nx.rate,'=比率,%\n", u"indicators"_s);
    book.import("name,level,kind,parent\n高新区,county,functional_zone,330300\n", u"districts"_s);
    book.import("name,kind,district,parent_site,latitude\n母园,park,330302,,28.01\n-子园,park,,母园,\n",
                u"sites"_s);
    book.import("code,name,kind,stage,site\nP1,\"带\"\"引号\"\", 逗号\",sink,planned,S2\n", u"projects"_s);
    book.import("type,name,level,batch,document\nA,甲,zone,,文件甲\n", u"programmes"_s);
    book.import("programme,batch,subject,state\nA,,母园,listed\nSYNERGY_PROV,第四批,P1,named\n",
                u"enrolments"_s);
    book.import(
        "subject,indicator,period,value,document\n330302,x.rate,2030,33.3,文件甲\n330302,x.rate,2030,34,\n",
        u"targets"_s);
    book.import("cycle,entity,emission_year,verified_kg,state,reason\n2023,S1,2023,12345678,,\n"
                "2023,S2,2023,5,excluded_closed,@关停\n",
                u"obligations"_s);
    book.import("id,cycle,entity,emission_year,kind,amount_kg,date,vintage,reverses\n"
                "1,2023,S1,2023,surrender,7,2024-12-01,2023,\n2,2023,S1,2023,reversal,7,2024-12-02,2023,1\n"
                "3,2023,S1,2023,adjustment,-9,2024-12-03,,\n",
                u"ledger"_s);
    book.run("UPDATE indicator SET lower_bound = NULL WHERE code = 'gdp'"); // it may shrink
    book.import(
        "subject,indicator,period,value,state,qualifier,source,printed,as_of,comment,part\n"
        "330302,gdp,2023,0.30000000000000004,,,,,,,0\n330302,gdp,2023Q1,-1.5,,about,年鉴,约-1.5,2024,=注,0\n"
        "高新区,gdp,2023-05,,confidential,,,,,,0\nP1,co2.total,2023-01..05,1e-7,,estimated,,,,,3\n"
        "330305,gdp,2022,…,,,,,,,0\n");
}

/// In an order that does not hang on ids.
std::string linesOf(const QByteArray &table)
{
    QByteArrayList lines = table.split('\n');
    std::sort(lines.begin(), lines.end());
    return lines.join('\n').toStdString();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(export_table, ImportFixture)

BOOST_AUTO_TEST_CASE(every_kind_comes_back_by_key)
{
    fill(*this);
    ImportFixture other;
    for (const QString &kind :
         {u"districts"_s, u"sites"_s, u"projects"_s, u"programmes"_s, u"enrolments"_s, u"indicators"_s,
          u"targets"_s, u"obligations"_s, u"ledger"_s, u"observations"_s}) {
        BOOST_TEST_CONTEXT(kind)
        {
            const QByteArray table = exported(kind);
            const auto same = stage(table, kind);
            BOOST_TEST(same->summary().same == same->summary().staged,
                       verdictsOf(*same) << ' ' << codesOf(*same));
            BOOST_TEST(same->summary().staged > 0);
            const auto session = other.stage(table, kind);
            BOOST_TEST(session->summary().refused == 0, codesOf(*session));
            applyImport(*other.store, *session, nullptr);
            const QByteArray second = other.exported(kind);
            // Ids of ledger entries are the workbook's own; all else is equal byte for byte.
            if (kind != u"ledger"_s && kind != u"observations"_s)
                BOOST_TEST(linesOf(second) == linesOf(table));
            BOOST_TEST(other.stage(table, kind)->summary().same == session->summary().staged);
        }
    }
    const char *const figures
        = "SELECT group_concat(subject || indicator || period || part || coalesce(value, '') "
          "|| state || qualifier) FROM observation WHERE subject < 1000000";
    BOOST_TEST(other.text(figures) == text(figures));
    BOOST_TEST(other.text("SELECT comment FROM observation_note") == "=注");
    BOOST_TEST(other.store->fullCheck().empty());
}

BOOST_AUTO_TEST_CASE(filters_and_proves_the_rows)
{
    fill(*this);
    const QString path = folder.filePath(u"部分.csv"_s);
    const auto count = [&](const std::map<QString, QString> &where) {
        const auto result = exportTable(*store, u"observations"_s, path, where);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        BOOST_TEST(
            result.sha256
            == QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
        BOOST_TEST(std::int64_t(exchange::readCsvTable(path).rows.size()) == result.rows);
        return result.rows;
    };
    BOOST_TEST(count({}) == 5);
    BOOST_TEST(count({{u"under"_s, u"330300"_s}}) == 5);
    BOOST_TEST(count({{u"district"_s, u"330303"_s}}) == 1); // the project of a site there
    BOOST_TEST(count({{u"under"_s, u"鹿城区"_s}}) == 2);
    BOOST_TEST(count({{u"indicator"_s, u"gdp"_s}}) == 4);
    BOOST_TEST(count({{u"indicator"_s, u"gdp"_s}, {u"period"_s, u"2023"_s}}) == 1);
    BOOST_TEST(count({{u"from"_s, u"2023"_s}}) == 4);
    BOOST_TEST(count({{u"to"_s, u"2022"_s}}) == 1);
    BOOST_TEST(count({{u"from"_s, u"2023-05"_s}, {u"to"_s, u"2023"_s}}) == 1);
    BOOST_TEST(count({{u"subject"_s, u"P1"_s}}) == 1);
    BOOST_TEST(exportTable(*store, u"sites"_s, path, {{u"under"_s, u"330302"_s}}).rows == 2);
    BOOST_TEST(exportTable(*store, u"ledger"_s, path, {{u"under"_s, u"330302"_s}}).rows == 3);
    BOOST_TEST(exportTable(*store, u"programmes"_s, path, {}).rows == 3);
}

BOOST_AUTO_TEST_CASE(a_stopped_export_leaves_no_file_and_the_old_one_as_it_was)
{
    fill(*this);
    for (const QString &name : {u"stopped.csv"_s, u"stopped.xlsx"_s}) {
        const QString path = folder.filePath(name);
        JobControl job;
        int steps = 0;
        job.onProgress = [&](double, const QString &) { ++steps; };
        BOOST_TEST(exportTable(*store, u"observations"_s, path, {}, &job).rows == 5);
        BOOST_TEST(steps > 0);
        QFile file(path);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        file.close();
        job.cancel();
        for (const QString &kind : {u"observations"_s, u"sites"_s})
            BOOST_CHECK_THROW((void)exportTable(*store, kind, path, {}, &job), Cancelled);
        BOOST_REQUIRE(file.open(QIODevice::ReadOnly));
        BOOST_TEST((file.readAll() == whole));
        BOOST_CHECK_THROW((void)exportTable(*store, u"sites"_s, folder.filePath(u"new-"_s + name), {}, &job),
                          Cancelled);
        BOOST_TEST(!QFile::exists(folder.filePath(u"new-"_s + name)));
    }
}

BOOST_AUTO_TEST_CASE(refuses_what_it_cannot_do_and_leaves_no_file)
{
    const QString path = folder.filePath(u"none.csv"_s);
    const auto code = [&](const QString &kind, const std::map<QString, QString> &where) {
        try {
            (void)exportTable(*store, kind, path, where);
        } catch (const storage::StorageError &error) {
            return error.code();
        }
        return QString();
    };
    BOOST_TEST(code(u"nothing"_s, {}) == u"unknown-kind"_s);
    BOOST_TEST(code(u"sites"_s, {{u"colour"_s, u"red"_s}}) == u"unknown-filter"_s);
    BOOST_TEST(code(u"sites"_s, {{u"period"_s, u"2023"_s}}) == u"unknown-filter"_s);
    BOOST_TEST(code(u"sites"_s, {{u"under"_s, u"' OR 1=1 --"_s}}) == u"filter-invalid"_s);
    BOOST_TEST(code(u"observations"_s, {{u"period"_s, u"soon"_s}}) == u"filter-invalid"_s);
    BOOST_TEST(!QFile::exists(path));
    BOOST_CHECK_THROW((void)exportTable(*store, u"sites"_s, folder.filePath(u"a.ods"_s), {}),
                      exchange::FileError);
    BOOST_CHECK_THROW((void)exportTable(*store, u"sites"_s, folder.filePath(u"no/a.csv"_s), {}),
                      exchange::FileError);
}

BOOST_AUTO_TEST_SUITE_END()
