#include "tests/workbook/import_fixture.h"

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

BOOST_FIXTURE_TEST_SUITE(import_records, ImportFixture)

BOOST_AUTO_TEST_CASE(districts_may_name_each_other_in_any_order)
{
    const std::string before = dump();
    BOOST_TEST(import("代码,名称,级别,上级\n340104,蜀山区,县级,340100\n340100,合肥市,市级,340000\n340000,"
                      "安徽省,province,\n",
                      u"districts"_s)
               == 3);
    BOOST_TEST(
        text("SELECT p.name FROM district d JOIN district p ON p.id = d.parent WHERE d.code = '340104'")
        == "合肥市");
    BOOST_TEST(number("SELECT count(*) FROM subject WHERE kind = 'district'") == 9);
    BOOST_TEST(store->fullCheck().empty());
    const auto again
        = stage("code,name,level,parent\n340104,蜀山区,county,340100\n340100,合肥,prefecture,340000\n",
                u"districts"_s);
    BOOST_TEST(verdictsOf(*again) == "0 1 1 0", codesOf(*again));
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dump() == before);
}

BOOST_AUTO_TEST_CASE(wrong_districts_are_refused_with_reasons)
{
    const auto session
        = stage("code,name,level,parent\n34010,短码,county,\n340199,孤儿,county,349999\n"
                "340101,孩子,county,34010\n330399,前缀,county,330000\n340102,自己,county,340102\n"
                "340103,甲,county,340105\n340105,乙,county,340103\n340106,,county,\n340107,丙,galaxy,\n",
                u"districts"_s);
    BOOST_TEST(codesOf(*session)
               == "division-code-invalid reference-unknown reference-unknown parent-itself parent-loop "
                  "parent-loop field-empty choice-unknown parent-prefix parent-prefix parent-prefix");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 8");
}

BOOST_AUTO_TEST_CASE(a_row_under_a_refused_row_is_refused_and_mended_with_it)
{
    const auto session
        = stage("code,name,level,parent\n340104,蜀山区,county,340100\n340100,合肥市,city,\n", u"districts"_s);
    BOOST_TEST(verdictsOf(*session) == "0 0 0 2", codesOf(*session));
    const auto rows = session->rows(Verdict::Refused, 0, 10);
    BOOST_TEST(rows[0].issues.front().code == u"reference-refused"_s);
    BOOST_TEST(rows[1].fixField == u"level"_s);
    session->fix(rows[1].index, u"level"_s, u"prefecture"_s);
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0", codesOf(*session));
    BOOST_TEST(applyImport(*store, *session, nullptr) == 2);
}

BOOST_AUTO_TEST_CASE(sites_are_found_by_credit_code_code_or_name)
{
    const auto session = stage("name,kind,credit_code,code,district\n"
                               "改名电厂,enterprise,91330300MA0000001R,,330302\n"
                               "演示钢厂,企业,,,330305\n"
                               "新园区,park,,,330303\n"
                               "坏码,park,91330300MA0000001A,,330303\n"
                               "在企业里,park,,,S1\n",
                               u"sites"_s);
    BOOST_TEST(verdictsOf(*session) == "1 2 0 2", codesOf(*session));
    BOOST_TEST(codesOf(*session) == "credit-code-check subject-wrong-kind");
    BOOST_TEST(applyImport(*store, *session, nullptr) == 3);
    BOOST_TEST(text("SELECT name || district FROM site WHERE id = 9000001") == "改名电厂330302");
    // A column that the file has not keeps what was there; an empty cell clears it.
    BOOST_TEST(text("SELECT industry FROM site WHERE id = 9000002") == "steel");
    BOOST_TEST(text("SELECT coalesce(credit_code, 'none') FROM site WHERE id = 9000002") == "none");
}

BOOST_AUTO_TEST_CASE(programmes_enrolments_projects_indicators_targets)
{
    BOOST_TEST(
        import("type,name_zh,level,batch,document\nZEROCARBON_PARK,零碳园区,national,第一批,演示文件1号\n",
               u"programmes"_s)
        == 1);
    BOOST_TEST(
        import("programme,batch,subject,state\nZEROCARBON_PARK,第一批,S1,listed\nSYNERGY_PROV,,鹿城区,命名\n",
               u"enrolments"_s)
        == 2);
    BOOST_TEST(import("code,name,kind,stage,district,starts_on\nP1,屋顶光伏,energy,在建,330302,2024年3月\n",
                      u"projects"_s)
               == 1);
    BOOST_TEST(
        import("code,name,unit,direction,denominator\nx.share,占比,%,正向,x.base\nx.base,基数,万元,,\n",
               u"indicators"_s)
        == 2);
    BOOST_TEST(
        import("subject,indicator,period,value,unit\nP1,x.base,2025,2,亿元\n330302,share.green,2030,50,\n",
               u"targets"_s)
        == 2);
    BOOST_TEST(text("SELECT title FROM document") == "演示文件1号");
    BOOST_TEST(text("SELECT starts_on FROM project") == "2024-03");
    BOOST_TEST(text("SELECT d.code FROM indicator i JOIN indicator d ON d.id = i.denominator") == "x.base");
    BOOST_TEST(text("SELECT value FROM target ORDER BY period LIMIT 1") == "20000.0");
    const auto wrong
        = stage("programme,batch,subject,state\nSYNERGY_PRO,,330302,listed\nSYNERGY_PROV,第四批,330302,\n",
                u"enrolments"_s);
    BOOST_TEST(verdictsOf(*wrong) == "0 0 0 2", codesOf(*wrong));
    BOOST_TEST(wrong->rows(Verdict::Refused, 0, 1)[0].suggestions.value(0) == u"SYNERGY_PROV"_s);
}

BOOST_AUTO_TEST_CASE(ledger_amounts_are_whole_kilograms)
{
    BOOST_TEST(import("cycle,entity,emission_year,verified_t\n2023,演示电厂,2023,1234.567\n2023,S2,2023,10\n",
                      u"obligations"_s)
               == 2);
    BOOST_TEST(number("SELECT verified_kg FROM obligation WHERE entity = 9000001") == 1234567);
    const QByteArray table
        = "id,cycle,entity,emission_year,kind,amount_t,date,reverses\n"
          "1,2023,S1,2023,发放,1000,2024-03-01,\n2,2023,S1,2023,surrender,500,2024-12-01,\n"
          "3,2023,S1,2023,reversal,500,2024-12-02,2\n";
    BOOST_TEST(import(table, u"ledger"_s) == 3);
    BOOST_TEST(number("SELECT count(*) FROM ledger_entry e JOIN ledger_entry r ON r.id = e.reverses") == 1);
    BOOST_TEST(verdictsOf(*stage(table, u"ledger"_s)) == "0 0 3 0");
    const auto wrong
        = stage("cycle,entity,emission_year,kind,amount_t,date\n2023,S1,2023,surrender,1.2345,2024-01-01\n"
                "2023,S1,2023,surrender,-1,2024-01-01\n2023,S1,2023,reversal,1,2024-01-01\n"
                "2023,S1,2022,surrender,1,2024-01-01\n2023,S1,2023,surrender,1,2024-02-30\n"
                "2023,S1,2023,adjustment,-5,2024-01-01\n",
                u"ledger"_s);
    BOOST_TEST(codesOf(*wrong)
               == "kilograms-not-whole amount-not-positive reversal-without-entry obligation-unknown "
                  "date-invalid");
    BOOST_TEST(verdictsOf(*wrong) == "1 0 0 5");
}

BOOST_AUTO_TEST_CASE(duplicate_records_follow_the_choice)
{
    const QByteArray table = "code,name,kind\nA,甲,park\nA,乙,park\n";
    BOOST_TEST(codesOf(*stage(table, u"sites"_s)) == "duplicate-row");
    BOOST_TEST(verdictsOf(*stage(table, u"sites"_s)) == "1 0 0 1");
    const auto replaced = stage(table, u"sites"_s, OnDuplicate::Replace);
    BOOST_TEST(verdictsOf(*replaced) == "1 0 1 0");
    BOOST_TEST(applyImport(*store, *replaced, nullptr) == 1);
    BOOST_TEST(text("SELECT name FROM site WHERE code = 'A'") == "乙");
}

BOOST_AUTO_TEST_SUITE_END()
