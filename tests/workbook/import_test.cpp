#include "tests/workbook/import_fixture.h"

#include <QElapsedTimer>
#include <QStringEncoder>

#include <cmath>

using namespace pilotage;
using namespace pilotage::workbook;
using namespace pilotage::workbook::test;

namespace {

StagedRow only(const ImportSession &session, Verdict verdict)
{
    const auto rows = session.rows(verdict, 0, 10);
    BOOST_REQUIRE(rows.size() == 1u);
    return rows.front();
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(import_figures, ImportFixture)

BOOST_AUTO_TEST_CASE(long_table_is_staged_and_stored_as_one_step)
{
    const std::string before = dump();
    const auto session = stage("区划,指标,年份,数值,单位\n"
                               "330302,co2.total,2023,388.5,万吨CO2\n"
                               "鹿城区,GDP,2023,1\xEF\xBC\x8C"
                               "234.5,亿元\n"
                               "S1,二氧化碳排放总量,2023,—,\n");
    BOOST_TEST(session->summary().layout == u"long"_s);
    BOOST_TEST(verdictsOf(*session) == "3 0 0 0", codesOf(*session));
    BOOST_TEST(dump() == before);
    BOOST_TEST(applyImport(*store, *session, nullptr) == 3);
    BOOST_TEST(number("SELECT count(*) FROM observation") == 3);
    BOOST_TEST(text("SELECT value FROM observation WHERE indicator = 2") == "1234.5");
    BOOST_TEST(number("SELECT state FROM observation WHERE subject = 9000001") == 1);
    BOOST_TEST(number("SELECT source_row * 100 + source_column FROM observation WHERE indicator = 2") == 304);
    BOOST_TEST(
        text("SELECT b.file_name FROM observation o JOIN source s ON s.id = o.source JOIN import_batch b "
             "ON b.id = s.import_batch WHERE indicator = 2")
        == "table.csv");
    const std::string after = dump();
    BOOST_TEST(store->nextUndo()->label.endsWith(u"table.csv"_s));
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dump() == before);
    BOOST_TEST(store->redo().empty());
    BOOST_TEST(dump() == after);
}

BOOST_AUTO_TEST_CASE(wide_tables_come_by_indicators_or_by_periods)
{
    const auto wide = stage(
        "subject,period,co2.total,地区生产总值（亿元）,remark\n330302,2022,10,20,x\n330302,2023,11,,\n");
    BOOST_TEST(wide->summary().layout == u"wide"_s);
    BOOST_TEST(verdictsOf(*wide) == "3 0 0 0", codesOf(*wide));
    BOOST_TEST(codesOf(*wide) == "column-ignored cells-empty");
    BOOST_TEST(wide->summary().columns[3].unit == u"亿元"_s);
    const auto periods = stage("区县,2022,2023年,2023Q1\n330302,10,11,3\n龙湾区,1,2,\n", u"observations"_s,
                               OnDuplicate::Refuse, {{u"value"_s, u"co2.total"_s}});
    BOOST_TEST(periods->summary().layout == u"wide-periods"_s);
    BOOST_TEST(verdictsOf(*periods) == "5 0 0 0", codesOf(*periods));
    BOOST_TEST(applyImport(*store, *periods, nullptr) == 5);
    BOOST_TEST(number("SELECT source_column FROM observation WHERE subject = 330302 AND period % 16 = 3")
               == 4);
    const auto unnamed = stage("区县,2022,2023\n330302,10,11\n");
    BOOST_TEST(codesOf(*unnamed) == "column-missing");
    BOOST_TEST(applyImport(*store, *unnamed, nullptr) == 0);
    const auto byHand
        = stage("where,when,how much\n330302,2023,5\n", u"observations"_s, OnDuplicate::Refuse,
                {{u"where"_s, u"subject"_s}, {u"when"_s, u"period"_s}, {u"how much"_s, u"gdp"_s}});
    BOOST_TEST(verdictsOf(*byHand) == "1 0 0 0", codesOf(*byHand));
}

BOOST_AUTO_TEST_CASE(every_encoding_and_separator_gives_the_same_figures)
{
    const QString table = u"区划,指标,年份,数值\n洞头区,二氧化碳排放总量,2023,12.5\n"_s;
    const QString tabs = QString(table).replace(u',', u'\t');
    const QString semicolons = QString(table).replace(u',', u';');
    QStringEncoder gb("GB18030");
    QStringEncoder utf16(QStringConverter::Utf16LE);
    for (const QByteArray &bytes :
         {table.toUtf8(), "\xEF\xBB\xBF" + table.toUtf8(), QByteArray(gb(table)), tabs.toUtf8(),
          semicolons.toUtf8(), QByteArray("\xFF\xFE") + QByteArray(utf16(table)),
          "sep=;\n" + semicolons.toUtf8(), QString(table).replace(u"\n"_s, u"\r\n"_s).toUtf8()}) {
        const auto session = stage(bytes);
        BOOST_TEST(verdictsOf(*session) == "1 0 0 0", codesOf(*session));
        const StagedRow row = only(*session, Verdict::New);
        BOOST_TEST(row.subjectName == u"Dongtou District"_s);
        BOOST_TEST(row.newText == u"12.5"_s);
    }
}

BOOST_AUTO_TEST_CASE(judges_against_what_is_there)
{
    import("subject,indicator,period,value\n330302,co2.total,2022,100\n330302,co2.total,2023,110\n");
    const auto session = stage("subject,indicator,period,value,qualifier\n330302,co2.total,2022,100,\n"
                               "330302,co2.total,2023,111,初步\n330303,co2.total,2023,7,\n");
    BOOST_TEST(verdictsOf(*session) == "1 1 1 0", codesOf(*session));
    const StagedRow changed = only(*session, Verdict::Changed);
    BOOST_TEST(changed.oldText == u"110"_s);
    BOOST_TEST(changed.newText == u"111 preliminary"_s);
    BOOST_REQUIRE(session->summary().totals.size() == 2u);
    BOOST_TEST(session->summary().totals[0].name == u"Lucheng"_s);
    BOOST_TEST(session->summary().totals[0].before == 210.0);
    BOOST_TEST(session->summary().totals[0].after == 211.0);
    BOOST_TEST(session->summary().totals[1].before == 0.0);
    const std::string before = dump();
    BOOST_TEST(applyImport(*store, *session, nullptr) == 2);
    BOOST_TEST(verdictsOf(*session) == "0 0 3 0");
    BOOST_TEST(store->undo().empty());
    BOOST_TEST(dump() == before);
    BOOST_TEST(applyImport(*store, *session, nullptr) == 2); // judged again after the undo
}

BOOST_AUTO_TEST_CASE(names_the_place_and_reason_of_every_refusal)
{
    const auto session = stage("subject,indicator,period,value,unit\n"
                               "330309,co2.total,2023,1,\n"
                               "330302,co2.totl,2023,1,\n"
                               "330302,co2.total,soon,1,\n"
                               "330302,co2.total,2023,见附件,\n"
                               "330302,co2.total,2022,\"1,2,3\",\n"
                               "330302,co2.total,2021,nan,\n"
                               "330302,co2.total,2020,1,亿元\n"
                               "330302,co2.total,2019,1,箩筐\n"
                               "330302,co2.total,2018,1,,extra\n"
                               ",co2.total,2023,1,\n"
                               "330322,co2.total,2023,1,\n"
                               "330322,co2.total,2010,1,\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 11", codesOf(*session));
    const char *codes[] = {"subject-unknown", "indicator-unknown", "period-invalid", "text-in-number",
                           "grouping-wrong",  "not-finite",        "unit-mismatch",  "unit-unknown",
                           "row-too-long",    "subject-empty",     "code-former"};
    const int columns[] = {1, 2, 3, 4, 4, 4, 5, 5, 4, 1, 1};
    const auto rows = session->rows(Verdict::Refused, 0, 100);
    BOOST_REQUIRE(rows.size() == 11u);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        BOOST_REQUIRE(!rows[i].issues.empty());
        const Issue &issue = rows[i].issues.front();
        BOOST_TEST(issue.code == QString::fromLatin1(codes[i]));
        BOOST_TEST(issue.place.file == u"table.csv"_s);
        BOOST_TEST(issue.place.row == int(i) + 2);
        BOOST_TEST(issue.place.column == columns[i]);
        BOOST_TEST(!issue.place.columnName.isEmpty());
        BOOST_TEST(!rows[i].fixField.isEmpty());
    }
    BOOST_TEST(rows[4].place.value == u"1,2,3"_s);
    BOOST_TEST(rows[0].suggestions.contains(u"330302"_s));
    BOOST_TEST(rows[1].suggestions.value(0) == u"co2.total"_s);
    BOOST_TEST(rows[6].suggestions.value(0) == u"万吨CO₂"_s);
    BOOST_TEST(rows[10].suggestions == QStringList{u"330305"_s});
    BOOST_TEST(session->issues(3).size() == 3u);
}

BOOST_AUTO_TEST_CASE(ambiguous_names_are_refused)
{
    run("INSERT INTO subject VALUES (9000003,'site'); INSERT INTO site (id, code, name, kind) VALUES "
        "(9000003,'S3','演示电厂','factory')");
    const auto session
        = stage("subject,indicator,period,value\n演示电厂,co2.total,2023,1\nS3,co2.total,2023,1\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 1");
    const StagedRow row = only(*session, Verdict::Refused);
    BOOST_TEST(row.issues.front().code == u"subject-ambiguous"_s);
    BOOST_TEST((row.suggestions.contains(u"S1"_s) && row.suggestions.contains(u"S3"_s)));
    const auto fixedId = stage("subject,indicator,period,value\nid:9000003,co2.total,2023,1\n");
    BOOST_TEST(verdictsOf(*fixedId) == "1 0 0 0");
}

BOOST_AUTO_TEST_CASE(a_refused_cell_is_mended_in_place)
{
    const auto session = stage("subject,indicator,period,value\n330302,co2.total,2023,3\xEF\xBC\x8C"
                               "14\n"
                               "鹿城,co2.total,2022,1\n330302,co2.total,2023,7\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 2", codesOf(*session));
    StagedRow row = session->rows(Verdict::Refused, 0, 1).front();
    BOOST_TEST(row.fixField == u"value"_s);
    BOOST_TEST(row.suggestions.value(0) == u"3.14"_s);
    session->fix(row.index, row.fixField, u"still wrong"_s);
    BOOST_TEST(session->rows(Verdict::Refused, 0, 1).front().place.value == u"still wrong"_s);
    session->fix(row.index, row.fixField, u"3.14"_s);
    // Good by itself now, and first of its key: the later row of the same key is the duplicate.
    BOOST_TEST(verdictsOf(*session) == "1 0 0 2", codesOf(*session));
    row = session->rows(Verdict::Refused, 0, 1).front();
    BOOST_TEST(row.fixField == u"subject"_s);
    BOOST_TEST(row.suggestions.value(0) == u"330302"_s);
    session->fix(row.index, u"subject"_s, row.suggestions.value(0));
    row = only(*session, Verdict::Refused);
    BOOST_TEST(row.issues.front().code == u"duplicate-key"_s);
    BOOST_TEST(row.issues.front().args.value(0) == u"2"_s);
    session->fix(row.index, u"period"_s, u"2021"_s);
    BOOST_TEST(verdictsOf(*session) == "3 0 0 0", codesOf(*session));
    BOOST_TEST(applyImport(*store, *session, nullptr) == 3);
    BOOST_TEST(text("SELECT group_concat(value, ' ') FROM (SELECT value FROM observation ORDER BY period)")
               == "7.0 1.0 3.14");
}

BOOST_AUTO_TEST_CASE(duplicates_follow_the_choice)
{
    const QByteArray table
        = "subject,indicator,period,value\n330302,gdp,2023,1\n330302,gdp,2023,2\n鹿城区,gdp,2023,3\n";
    const auto refused = stage(table);
    BOOST_TEST(verdictsOf(*refused) == "1 0 0 2");
    BOOST_TEST(codesOf(*refused) == "duplicate-key duplicate-key");
    const auto kept = stage(table, u"observations"_s, OnDuplicate::Keep);
    BOOST_TEST(verdictsOf(*kept) == "1 0 2 0");
    BOOST_TEST(only(*kept, Verdict::New).newText == u"1"_s);
    const auto replaced = stage(table, u"observations"_s, OnDuplicate::Replace);
    BOOST_TEST(verdictsOf(*replaced) == "1 0 2 0");
    BOOST_TEST(only(*replaced, Verdict::New).newText == u"3"_s);
    BOOST_TEST(applyImport(*store, *replaced, nullptr) == 1);
    BOOST_TEST(text("SELECT value FROM observation") == "3.0");
}

BOOST_AUTO_TEST_CASE(tonnes_of_a_co2_indicator_are_of_co2_and_it_is_said)
{
    const auto session = stage("subject,indicator,period,value,unit\n"
                               "330302,co2.total,2022,388.5,万吨\n"
                               "330302,co2.total,2021,3885000,吨\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 0");
    BOOST_TEST(codesOf(*session).find("mass-read-as-co2") != std::string::npos, codesOf(*session));
    BOOST_TEST(applyImport(*store, *session, nullptr) == 2);
    BOOST_TEST(number("SELECT count(DISTINCT value) FROM observation") == 1);
}

BOOST_AUTO_TEST_CASE(doubtful_units_are_named_with_their_factor)
{
    import("subject,indicator,period,value\n330302,co2.total,2021,388.5\n330302,pm25.mean,2021,30\n");
    const auto session = stage("subject,indicator,period,value,unit\n"
                               "330302,co2.total,2022,388500,\n" // a thousand times
                               "330303,co2.total,2022,3885000000,tCO2\n" // beyond the bounds
                               "330302,pm25.mean,2022,3.1,\n" // a tenth
                               "330302,gdp,2022,12345,万元\n");
    BOOST_TEST(verdictsOf(*session) == "4 0 0 0");
    BOOST_TEST(codesOf(*session)
               == "magnitude-larger unit-doubt unit-doubt unit-converted magnitude-smaller unit-converted");
    const auto rows = session->rows(Verdict::New, 0, 10);
    BOOST_TEST(rows[0].issues[0].args.value(0) == u"1000"_s);
    BOOST_TEST(rows[0].issues[1].args.value(0) == u"10"_s);
    BOOST_TEST(rows[1].newText == u"388500"_s);
    BOOST_TEST(rows[2].issues[0].args.value(0) == u"10"_s);
    BOOST_TEST(rows[3].newText == u"1.2345"_s);
    BOOST_TEST(applyImport(*store, *session, nullptr) == 4);
    BOOST_TEST(number("SELECT unit FROM observation WHERE indicator = 2") == 22);
}

BOOST_AUTO_TEST_CASE(figures_that_cannot_be_are_refused_as_in_the_grid)
{
    const auto session = stage("subject,indicator,period,value\n"
                               "330302,gdp,2022,-3\n"
                               "330302,share.green,2021,104.2\n"
                               "330302,share.green,2022,100\n"
                               "330302,gdp,2023,0\n");
    BOOST_TEST(verdictsOf(*session) == "2 0 0 2");
    BOOST_TEST(codesOf(*session) == "beyond-hard-bounds beyond-hard-bounds");
    BOOST_TEST(session->rows(Verdict::Refused, 1, 1)[0].issues[0].args.join(u' ') == u"104.2 绿电占比"_s);
}

BOOST_AUTO_TEST_CASE(a_power_of_ten_is_suggested_in_the_unit_of_the_column)
{
    const auto session = stage("subject,indicator,period,value,unit\n"
                               "330302,co2.total,2022,19.3万,\n" // of 万吨
                               "330302,co2.total,2021,19.3万,吨\n"
                               "330302,gdp,2022,5000万,\n"); // of 亿元
    BOOST_TEST(session->rows(Verdict::Refused, 0, 1)[0].suggestions.join(u' ') == u"19.3 193000"_s);
    BOOST_TEST(session->rows(Verdict::Refused, 1, 1)[0].suggestions.join(u' ') == u"193000"_s);
    BOOST_TEST(session->rows(Verdict::Refused, 2, 1)[0].suggestions.join(u' ') == u"0.5 50000000"_s);
}

BOOST_AUTO_TEST_CASE(a_share_written_as_a_fraction_is_doubted)
{
    import("subject,indicator,period,value\n330302,share.green,2021,95.3\n330302,gdp,2021,1200\n");
    const auto session = stage("subject,indicator,period,value\n"
                               "330302,gdp,2022,12\n" // may well be
                               "330302,share.green,2022,0.951\n");
    BOOST_TEST(codesOf(*session) == "magnitude-smaller");
    BOOST_TEST(session->issues()[0].args.value(0) == u"100"_s);
}

BOOST_AUTO_TEST_CASE(doubtful_figures_stand_first_and_are_counted)
{
    const auto session = stage("subject,indicator,period,value\n"
                               "330302,gdp,2021,1\n"
                               "330302,gdp,2022,约1.1\n"
                               "330302,gdp,2023,1000.9\n");
    BOOST_TEST(session->summary().doubtful == 1);
    const auto rows = session->rows(Verdict::New, 0, 3);
    BOOST_TEST(rows[0].periodText == u"2023"_s);
    BOOST_TEST(rows[1].periodText == u"2021"_s);
    BOOST_TEST(rows[2].periodText == u"2022"_s);
}

BOOST_AUTO_TEST_CASE(states_qualifiers_and_texts_are_kept)
{
    import("subject,indicator,period,value,state,qualifier,source,printed,as_of,comment\n"
           "330302,gdp,2020,,confidential,,年鉴,,,\n"
           "330302,gdp,2021,…,,,年鉴,,,\n"
           "330302,gdp,2022,约12亿元,,,公报,约12亿元,2023-03-01,\"'=说明\"\n"
           "330302,gdp,2023,5,present,year_to_date,,,,\n");
    BOOST_TEST(text("SELECT group_concat(state || ':' || qualifier, ' ') FROM observation")
               == "3:0 4:0 0:1 0:6");
    BOOST_TEST(number("SELECT count(*) FROM source WHERE kind = 'import'") == 3);
    BOOST_TEST(text("SELECT printed || as_of || comment FROM observation_note") == "约12亿元2023-03-01=说明");
    const auto wrong
        = stage("subject,indicator,period,value,state,qualifier\n330302,gdp,2020,5,missing,\n"
                "330302,gdp,2021,,present,\n330302,gdp,2022,5,maybe,\n330302,gdp,2023,约5,,exactly\n"
                "330302,gdp,2019,约5,,upper_bound\n");
    BOOST_TEST(codesOf(*wrong)
               == "state-with-value value-missing state-unknown qualifier-unknown qualifier-conflict "
                  "qualifier-read qualifier-read");
}

BOOST_AUTO_TEST_CASE(a_locked_figure_is_not_overwritten)
{
    import("subject,indicator,period,value\n330302,gdp,2023,1\n");
    run("UPDATE observation SET review = 3");
    const auto session = stage("subject,indicator,period,value\n330302,gdp,2023,2\n");
    BOOST_TEST(codesOf(*session) == "figure-locked");
    const auto same = stage("subject,indicator,period,value\n330302,gdp,2023,1\n");
    BOOST_TEST(verdictsOf(*same) == "0 0 1 0");
}

BOOST_AUTO_TEST_CASE(a_reviewed_figure_is_not_overwritten_either)
{
    const QByteArray table = "subject,indicator,period,value\n330302,gdp,2023,2\n";
    import("subject,indicator,period,value\n330302,gdp,2023,1\n");
    run("UPDATE observation SET review = 2");
    const auto session = stage(table);
    BOOST_TEST(codesOf(*session) == "figure-reviewed");
    BOOST_TEST(verdictsOf(*session) == "0 0 0 1");
    run("UPDATE observation SET review = 1"); // submitted: it becomes a draft, and that is said
    const auto submitted = stage(table);
    BOOST_TEST(codesOf(*submitted) == "figure-submitted");
    BOOST_TEST(applyImport(*store, *submitted, nullptr) == 1);
    BOOST_TEST(number("SELECT review FROM observation") == 0);
}

BOOST_AUTO_TEST_CASE(a_title_above_the_header_is_passed_over)
{
    const auto session = stage("2023年统计表,,,\n,,,\n区划,指标,年份,数值\n330302,gdp,2023,1\n");
    BOOST_TEST(verdictsOf(*session) == "1 0 0 0");
    BOOST_TEST(codesOf(*session) == "lines-left-out");
    BOOST_TEST(only(*session, Verdict::New).place.row == 4);
    BOOST_TEST(session->preview(2).front().value(1) == u"指标"_s);
}

BOOST_AUTO_TEST_CASE(names_are_those_of_the_language)
{
    const QByteArray table = "subject,indicator,period,value\n330302,gdp,2023,1\n";
    const auto names = [&] {
        const auto session = stage(table);
        const StagedRow row = only(*session, Verdict::New);
        const GroupTotal total = session->summary().totals.at(0);
        return QStringList{row.subjectName, row.indicatorName, total.name, total.indicator};
    };
    BOOST_TEST(names() == (QStringList{u"Lucheng"_s, u"GDP"_s, u"Lucheng"_s, u"GDP"_s}));
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    BOOST_TEST(names() == (QStringList{u"鹿城区"_s, u"地区生产总值"_s, u"鹿城区"_s, u"地区生产总值"_s}));
    QLocale::setDefault(QLocale::c());
}

BOOST_AUTO_TEST_CASE(files_refused_as_a_whole_store_nothing)
{
    const std::string before = dump();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("\n\n"), QByteArray("a,b,c\n1,2,3\n"),
                                    QByteArray("subject,indicator,period,value\n330302,gdp,2023,\"1\n"),
                                    QByteArray("subject,indicator,period,value\n330302,gdp,2023,\0"
                                               "1\n",
                                               49)}) {
        const auto session = stage(bytes);
        BOOST_TEST(hasErrors(session->summary().fileIssues));
        BOOST_TEST(applyImport(*store, *session, nullptr) == 0);
    }
    BOOST_TEST(dump() == before);
}

BOOST_AUTO_TEST_CASE(demonstration_data_stay_out_of_an_office_workbook)
{
    ImportFixture training(storage::FileKind::Training);
    training.import("subject,indicator,period,value\n330302,gdp,2023,1\n");
    const QByteArray exported = training.exported(u"observations"_s);
    BOOST_TEST(exported.contains("演示"));
    const auto refused = stage(exported);
    BOOST_TEST(codesOf(*refused) == "demo-data");
    BOOST_TEST(applyImport(*store, *refused, nullptr) == 0);
    const auto sites = stage(training.exported(u"sites"_s), u"sites"_s);
    BOOST_TEST(hasErrors(sites->summary().fileIssues));
    const auto flagged = stage("name,kind,is_demo\n新站,park,1\n", u"sites"_s);
    BOOST_TEST(codesOf(*flagged) == "demo-data");
    ImportFixture other(storage::FileKind::Training);
    BOOST_TEST(verdictsOf(*other.stage(exported)) == "1 0 0 0");
}

BOOST_AUTO_TEST_CASE(cancelling_leaves_everything_as_it_was)
{
    QByteArray table = "subject,indicator,period,value\n";
    QByteArrayList periods;
    for (int year = 1910; year < 2200; ++year) {
        periods << QByteArray::number(year);
        for (int month = 1; month <= 12; ++month)
            periods << QByteArray::number(year) + '-' + QByteArray::number(month).rightJustified(2, '0');
    }
    for (const char *county : {"330300", "330302", "330303", "330305"})
        for (const char *indicator : {"co2.total", "gdp", "share.green", "pm25.mean"})
            for (const QByteArray &period : periods)
                table += QByteArray(county) + ',' + indicator + ',' + period + ",5\n";
    constexpr int figures = 4 * 4 * 13 * 290; // enough to build the index after the load
    const std::string before = dump();
    ImportRequest request;
    request.path = write(table);
    JobControl job;
    job.onProgress = [&job](double fraction, const QString &) {
        if (fraction > 0.2)
            job.cancel();
    };
    BOOST_CHECK_THROW((void)stageImport(*store, request, &job), Cancelled);
    const auto session = stageImport(*store, request, nullptr);
    BOOST_TEST(session->summary().fresh == figures);
    JobControl second;
    int steps = 0;
    double last = 0;
    second.onProgress = [&](double fraction, const QString &) {
        BOOST_TEST(fraction >= last);
        last = fraction;
        if (++steps == 5)
            second.cancel();
    };
    BOOST_CHECK_THROW(applyImport(*store, *session, &second), Cancelled);
    BOOST_TEST((dump() == before));
    BOOST_TEST(applyImport(*store, *session, nullptr) == figures);
    BOOST_TEST(number("SELECT count(*) FROM observation INDEXED BY observation_by_indicator") == figures);
}

BOOST_AUTO_TEST_CASE(malformed_tables_never_crash_a_session)
{
    const QByteArray parts[] = {"330302",
                                "鹿城区",
                                ",",
                                "\n",
                                "\"",
                                "co2.total",
                                "gdp",
                                "2023",
                                "-",
                                "1e400",
                                "，",
                                "\r\n",
                                "\t",
                                ";",
                                "\xff\xfe",
                                "'=1+1",
                                "",
                                "万吨",
                                "subject,indicator,period,value\n",
                                "区划,2023,gdp\n",
                                "\0"};
    std::uint32_t seed = 17;
    for (int i = 0; i < 150; ++i) {
        QByteArray table = i % 2 ? "subject,indicator,period,value,unit\n" : "";
        for (int p = 0; p < 40; ++p) {
            seed = seed * 1664525 + 1013904223;
            table += parts[(seed >> 16) % std::size(parts)];
        }
        const auto session = stage(table);
        const auto &summary = session->summary();
        BOOST_TEST(summary.fresh + summary.changed + summary.same + summary.refused == summary.staged);
        (void)session->issues();
        for (const Verdict verdict : {Verdict::New, Verdict::Refused})
            (void)session->rows(verdict, 0, 100);
        applyImport(*store, *session, nullptr);
    }
    BOOST_TEST(store->fullCheck().empty());
}

BOOST_AUTO_TEST_SUITE_END()
