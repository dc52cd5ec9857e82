// A row that names its subject twice: a code, and a name beside it.
#include "tests/workbook/import_fixture.h"

#include "app/workbook/subject_names.h"

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

namespace {

const QByteArray head = "区划代码,县（市、区）,年份,gdp,co2.total\n";

/// The first finding with this code of the rows with this verdict.
std::optional<Issue> found(const ImportSession &session, Verdict verdict, const QString &code)
{
    for (const StagedRow &row : session.rows(verdict, 0, 100))
        for (const Issue &issue : row.issues)
            if (issue.code == code)
                return issue;
    return std::nullopt;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(subject_names, ImportFixture)

BOOST_AUTO_TEST_CASE(a_name_that_contradicts_the_code_refuses_the_row_until_one_is_put_right)
{
    const auto session = stage(head + "330302,龙湾区,2023,10,20\n330303,龙湾区,2023,11,21\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 2", codesOf(*session));
    const auto rows = session->rows(Verdict::Refused, 0, 10);
    BOOST_REQUIRE(rows.size() == 2);
    const Issue issue = rows[0].issues.front();
    BOOST_TEST(issue.code == u"subject-contradicts"_s);
    BOOST_TEST((issue.severity == Severity::Error));
    BOOST_TEST(issue.args == (QStringList{u"330302"_s, u"Lucheng"_s, u"龙湾区"_s, u"Longwan (330303)"_s}));
    BOOST_TEST(issue.place.file == u"table.csv"_s);
    BOOST_TEST(issue.place.row == 2);
    BOOST_TEST(issue.place.column == 1);
    BOOST_TEST(rows[0].subjectName == QString()); // nobody knows yet whose it is
    BOOST_TEST(rows[0].fixField == u"subject"_s);
    BOOST_TEST(rows[0].suggestions == (QStringList{u"330303"_s, u"330302"_s}));
    // The code as it is written counts once a person says so; the other figure of the row still waits.
    session->fix(rows[0].index, u"subject"_s, u"330302"_s);
    BOOST_TEST(verdictsOf(*session) == "3 0 0 1", codesOf(*session));
    BOOST_TEST(applyImport(*store, *session, nullptr) == 3);
}

BOOST_AUTO_TEST_CASE(names_that_are_only_spelt_differently_are_no_contradiction)
{
    const std::vector<std::pair<QByteArray, QByteArrayList>> same{
        {"330302",
         {"鹿城区", "鹿城", "鹿 城 区", "　鹿城区　", "Lucheng", "LUCHENG DISTRICT", "温州市鹿城区",
          "浙江省温州市鹿城区", "浙江温州鹿城", "鹿城区（含开发区）", "其中：鹿城区", "鹿(lù)城区", "330302",
          "３３０３０２", "温州市", ""}},
        {"330305", {"洞头区", "洞头县", "洞頭區", "洞头", "Dongtou County", "330322"}},
        {"330303", {"龍灣區", "龙湾", "龙湾区*"}},
        {"S1", {"演示电厂", "温州演示电厂有限公司", "鹿城区", "91330300MA0000001R"}}};
    for (const auto &[code, names] : same)
        for (const QByteArray &name : names) {
            const auto session = stage(head + code + ",\"" + name + "\",2023,10,20\n");
            BOOST_TEST(verdictsOf(*session) == "2 0 0 0", code.toStdString() << ' ' << name.toStdString());
            BOOST_TEST(session->summary().doubtful == 0, code.toStdString() << ' ' << name.toStdString());
        }
}

BOOST_AUTO_TEST_CASE(a_former_code_beside_the_present_name_is_none_either)
{
    const auto session = stage(head + "330322,洞头区,2013,10,20\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0", codesOf(*session));
}

BOOST_AUTO_TEST_CASE(short_and_long_names_of_others_contradict_too)
{
    const std::vector<std::pair<QByteArray, QByteArrayList>> other{
        {"330302",
         {"龙湾", "龍灣區", "Longwan", "longwan district", "温州市龙湾区", "龙 湾 区", "演示钢厂", "330303"}},
        {"330300", {"鹿城区"}}, // the city's code, a county's name
        {"S1", {"演示钢厂", "龙湾区"}}};
    for (const auto &[code, names] : other)
        for (const QByteArray &name : names) {
            const auto session = stage(head + code + ",\"" + name + "\",2023,10,20\n");
            BOOST_TEST(verdictsOf(*session) == "0 0 0 2", code.toStdString() << ' ' << name.toStdString());
            BOOST_TEST(found(*session, Verdict::Refused, u"subject-contradicts"_s).has_value(),
                       codesOf(*session));
        }
}

BOOST_AUTO_TEST_CASE(a_name_nobody_is_known_by_is_doubted_and_stored)
{
    const auto session = stage(head + "330302,鹿成区,2023,10,20\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0", codesOf(*session));
    BOOST_TEST(session->summary().doubtful == 2);
    const auto issue = found(*session, Verdict::New, u"subject-name-unknown"_s);
    BOOST_REQUIRE(issue.has_value());
    BOOST_TEST((issue->severity == Severity::Warning));
    BOOST_TEST(issue->args == (QStringList{u"鹿成区"_s, u"330302"_s, u"Lucheng"_s}));
}

BOOST_AUTO_TEST_CASE(the_code_may_stand_behind_the_name)
{
    const auto session = stage("名称,区划代码,年份,gdp\n鹿城区,330302,2023,10\n鹿城区,330303,2022,10\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 1", codesOf(*session));
    BOOST_TEST(codesOf(*session).starts_with("subject-contradicts"));
}

BOOST_AUTO_TEST_CASE(a_column_said_to_be_left_out_is_not_compared)
{
    const auto session = stage(head + "330302,龙湾区,2023,10,20\n", u"observations"_s, OnDuplicate::Refuse,
                               {{u"县（市、区）"_s, QString()}});
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0", codesOf(*session));
}

BOOST_AUTO_TEST_CASE(records_are_compared_too)
{
    const QByteArray targets = "区划代码,名称,指标,年份,目标值\n";
    const auto session = stage(targets + "330302,龙湾,gdp,2025,10\n330303,龙湾,gdp,2025,11\n", u"targets"_s);
    BOOST_TEST(verdictsOf(*session) == "1 0 0 1", codesOf(*session));
    const auto rows = session->rows(Verdict::Refused, 0, 10);
    BOOST_REQUIRE(rows.size() == 1);
    BOOST_TEST(rows[0].issues.front().code == u"subject-contradicts"_s);
    session->fix(rows[0].index, u"subject"_s, u"330302"_s);
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0", codesOf(*session));
    const auto sites
        = stage("名称,类型,区划代码,所在区县\n甲园,park,330302,龙湾区\n乙园,park,330302,鹿城\n", u"sites"_s);
    BOOST_TEST(verdictsOf(*sites) == "1 0 0 1", codesOf(*sites));
}

BOOST_AUTO_TEST_CASE(names_without_what_makes_spellings_differ)
{
    BOOST_TEST(bareName(u"瑞 安 市"_s) == u"瑞安"_s);
    BOOST_TEST(bareName(u"Rui'an City"_s) == u"ruian"_s);
    BOOST_TEST(bareName(u"景宁畲族自治县"_s) == u"景宁畲族"_s);
    BOOST_TEST(bareName(u"城区"_s) == u"城区"_s); // nothing would be left
    BOOST_TEST(bareName(u"Ｓ１"_s) == u"s1"_s);
}

BOOST_AUTO_TEST_SUITE_END()
