#define BOOST_TEST_MODULE cli

#include "tests/cli/desk.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <boost/test/unit_test.hpp>

using namespace Qt::StringLiterals;
using namespace pilotage::cli::test;

namespace {

const QByteArray good = "subject,indicator,period,value\n"
                        "330302,co2.total,2023,330.74\n330302,gdp.constant,2023,1505.51\n"
                        "330303,co2.total,2023,410.5\n330303,gdp.constant,2023,900\n";

/// One demonstration for all cases that only read it.
const QString &demo()
{
    static const Desk desk;
    static const QString path = [] {
        const QString made = desk.path(u"demo.pilotage"_s);
        BOOST_TEST(desk.run({u"new"_s, made, u"--demo"_s}).code == 0);
        return made;
    }();
    return path;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(cli, Desk)

BOOST_AUTO_TEST_CASE(usage_faults_end_with_2)
{
    const QList<QStringList> faults{
        {},
        {u"fly"_s},
        {u"info"_s},
        {u"info"_s, file(), u"more"_s},
        {u"info"_s, file(), u"--colour"_s},
        {u"info"_s, file(), u"--format"_s, u"xml"_s},
        {u"info"_s, file(), u"--format"_s},
        {u"import"_s, file(), u"x.csv"_s},
        {u"import"_s, file(), u"x.csv"_s, u"--as"_s, u"dreams"_s},
        {u"export"_s, file(), u"dreams"_s, u"--out"_s, path(u"o.csv"_s)},
        {u"export"_s, file(), u"sites"_s, u"--out"_s, path(u"o.pdf"_s)},
        {u"evaluate"_s, file(), u"--scheme"_s, u"county_example"_s},
        {u"evaluate"_s, file(), u"--scheme"_s, u"nope"_s, u"--period"_s, u"2023"_s},
        {u"evaluate"_s, file(), u"--scheme"_s, u"county_example"_s, u"--period"_s, u"soon"_s},
        {u"compliance"_s, file(), u"--by"_s, u"colour"_s},
        {u"compliance"_s, file(), u"--cycle"_s, u"1850"_s},
        {u"history"_s, file(), u"--subject"_s, u"330302"_s}};
    for (const QStringList &arguments : faults) {
        const Run done = run(arguments);
        BOOST_TEST(done.code == 2, arguments.join(u' '));
        BOOST_TEST(!done.err.isEmpty(), arguments.join(u' '));
        BOOST_TEST(done.out.isEmpty(), arguments.join(u' '));
    }
}

BOOST_AUTO_TEST_CASE(file_faults_end_with_3)
{
    const QString text = table(u"text.pilotage"_s, "no workbook at all");
    for (const QStringList &arguments :
         QList<QStringList>{{u"info"_s, path(u"absent.pilotage"_s)},
                            {u"info"_s, text},
                            {u"new"_s, file()},
                            {u"import"_s, file(), path(u"absent.csv"_s), u"--as"_s, u"sites"_s}}) {
        const Run done = run(arguments);
        BOOST_TEST(done.code == 3, arguments.join(u' '));
        BOOST_TEST(!done.err.isEmpty());
    }
    QFile untouched(text);
    BOOST_TEST(untouched.open(QIODevice::ReadOnly));
    BOOST_TEST(untouched.readAll() == QByteArray("no workbook at all"));
}

BOOST_AUTO_TEST_CASE(help_and_version)
{
    const Run help = run({u"--help"_s});
    BOOST_TEST(help.code == 0);
    for (const QString &command :
         {u"new"_s,        u"info"_s,    u"import"_s,  u"export"_s,  u"evaluate"_s, u"explain"_s,
          u"compliance"_s, u"history"_s, u"undo"_s,    u"redo"_s,    u"check"_s,    u"backup"_s,
          u"salvage"_s,    u"calc"_s,    u"set"_s,     u"comment"_s, u"target"_s,   u"review"_s,
          u"locks"_s,      u"unlock"_s,  u"move"_s,    u"remove"_s,  u"advance"_s,  u"take-back"_s,
          u"revert"_s,     u"bin"_s,     u"restore"_s, u"backups"_s, u"diff"_s,     u"settings"_s,
          u"check-data"_s})
        BOOST_TEST(help.out.contains(u"pilotage-cli "_s + command), command);
    BOOST_TEST(run({u"compliance"_s, u"--help"_s}).out.contains(u"rate_by_volume"_s));
    const Run version = run({u"--version"_s});
    BOOST_TEST(version.code == 0);
    BOOST_TEST(version.out.contains(QRegularExpression(u"schema 1\nSQLite 3\\.[0-9]+"_s)));
}

BOOST_AUTO_TEST_CASE(both_languages)
{
    const QRegularExpression chinese(u"[\\x{4e00}-\\x{9fff}]"_s);
    const Run english = run({u"undo"_s, path(u"absent.pilotage"_s)}, u"en"_s);
    const Run translated = run({u"undo"_s, path(u"absent.pilotage"_s)}, u"zh_CN"_s);
    BOOST_TEST(english.code == 3);
    BOOST_TEST(translated.code == 3);
    BOOST_TEST(!english.err.contains(chinese));
    BOOST_TEST(translated.err.contains(chinese));
}

BOOST_AUTO_TEST_CASE(import_undo_redo_history)
{
    const Run stored = import(table(u"good.csv"_s, good), {u"--actor"_s, u"Li"_s});
    BOOST_TEST(stored.code == 0, stored.err);
    BOOST_TEST(stored.array()[0][u"written"_s].toInt() == 4);
    BOOST_TEST(stored.array()[0][u"new"_s].toInt() + stored.array()[0][u"changed"_s].toInt() == 4);
    BOOST_TEST(observations() == 4);
    const Run history = run({u"history"_s, file(), u"--subject"_s, u"330302"_s, u"--indicator"_s,
                             u"co2.total"_s, u"--period"_s, u"2023"_s, u"--format"_s, u"json"_s});
    BOOST_TEST(history.code == 0);
    BOOST_TEST(history.array().size() == 1);
    BOOST_TEST(history.array()[0][u"actor"_s].toString() == u"Li"_s);
    BOOST_TEST(run({u"undo"_s, file()}).code == 0);
    BOOST_TEST(observations() == 0);
    BOOST_TEST(run({u"redo"_s, file()}).code == 0);
    BOOST_TEST(observations() == 4);
    BOOST_TEST(run({u"redo"_s, file()}).code == 1);
    BOOST_TEST(run({u"check"_s, file(), u"--format"_s, u"json"_s}).object()[u"ok"_s].toBool());
}

BOOST_AUTO_TEST_CASE(refused_rows_store_nothing_unless_asked)
{
    const QString faulty
        = table(u"faulty.csv"_s, good + "999999,co2.total,2023,1\n330304,co2.total,2023,many\n");
    const QString report = path(u"issues.csv"_s);
    BOOST_TEST(import(faulty, {u"--dry-run"_s}).code == 1);
    const Run refused = import(faulty, {u"--report"_s, report});
    BOOST_TEST(refused.code == 1);
    BOOST_TEST(refused.array()[0][u"refused"_s].toInt() == 2);
    BOOST_TEST(observations() == 0);
    QFile issues(report);
    BOOST_TEST(issues.open(QIODevice::ReadOnly));
    const QByteArray listed = issues.readAll();
    BOOST_TEST(listed.contains("999999"));
    BOOST_TEST(listed.contains("many"));
    BOOST_TEST(import(faulty, {u"--accept-partial"_s}).code == 1);
    BOOST_TEST(observations() == 4);
}

BOOST_AUTO_TEST_CASE(layouts_are_kept_met_again_and_passed_over)
{
    const QByteArray january = "县区代号,时段,co2.total\n330302,2023,1\n合计,2023,1\n";
    const QByteArray february = "县区代号,时段,co2.total\n330303,2022,2\n330304,2022,3\n合计,2022,6\n";
    const QStringList by{u"--map"_s, u"县区代号=subject"_s, u"--map"_s, u"时段=period"_s};
    const Run kept = import(table(u"a.csv"_s, january), by + QStringList{u"--keep-layout"_s, u"月报"_s});
    BOOST_TEST(kept.code == 0, kept.err);
    BOOST_TEST(kept.err.contains(u"agree with the sums of their rows: 1"_s), kept.err);
    const QString next = table(u"b.csv"_s, february);
    const Run none = import(next, {u"--dry-run"_s, u"--no-layout"_s});
    BOOST_TEST(none.code == 1);
    BOOST_TEST(none.err.contains(u"are missing"_s), none.err);
    const Run met = import(next, {u"--dry-run"_s});
    BOOST_TEST(met.code == 0, met.err);
    BOOST_TEST(met.err.contains(u"read by the layout “月报” (100 % alike)"_s), met.err);
    BOOST_TEST(met.err.contains(u"says 6 for “co2.total”, but its rows add up to 5"_s), met.err);
    BOOST_TEST(met.array()[0][u"new"_s].toInt() == 2);
    BOOST_TEST(import(next, {u"--layout"_s, u"月报"_s}).code == 0);
    BOOST_TEST(import(next, {u"--layout"_s, u"年报"_s}).code == 2);
    BOOST_TEST(import(next, {u"--layout"_s, u"月报"_s, u"--no-layout"_s}).code == 2);
    const Run unfit
        = import(table(u"c.csv"_s, "subject,period,x\n330302,2023,1\n"), {u"--layout"_s, u"月报"_s});
    BOOST_TEST(unfit.code == 1);
    BOOST_TEST(unfit.err.contains(u"does not fit"_s), unfit.err);
}

BOOST_AUTO_TEST_CASE(export_reads_back_as_the_same)
{
    BOOST_TEST(import(table(u"good.csv"_s, good)).code == 0);
    const QString out = path(u"out.csv"_s);
    const Run exported
        = run({u"export"_s, file(), u"observations"_s, u"--out"_s, out, u"--format"_s, u"json"_s});
    BOOST_TEST(exported.code == 0, exported.err);
    BOOST_TEST(exported.array()[0][u"rows"_s].toInt() == 4);
    const Run again = import(out);
    BOOST_TEST(again.code == 0, again.err);
    BOOST_TEST(again.array()[0][u"same"_s].toInt() == 4);
    BOOST_TEST(again.array()[0][u"written"_s].toInt() == 0);
}

BOOST_AUTO_TEST_CASE(backup_and_salvage)
{
    BOOST_TEST(import(table(u"good.csv"_s, good)).code == 0);
    const QString copy = path(u"copy.pilotage"_s);
    BOOST_TEST(run({u"backup"_s, file(), u"--out"_s, copy}).code == 0);
    BOOST_TEST(run({u"check"_s, copy}).code == 0);
    BOOST_TEST(run({u"backup"_s, file(), u"--out"_s, copy}).code == 3);
    const QString saved = path(u"saved.pilotage"_s);
    const Run salvaged = run({u"salvage"_s, file(), u"--out"_s, saved, u"--format"_s, u"json"_s});
    BOOST_TEST(salvaged.code == 0, salvaged.err);
    BOOST_TEST(
        run({u"info"_s, saved, u"--format"_s, u"json"_s}).object()[u"counts"_s][u"observation"_s].toInt()
        == 4);
}

BOOST_AUTO_TEST_CASE(index_of_the_demonstration)
{
    const QStringList request{u"--scheme"_s, u"county-example"_s, u"--period"_s, u"2023"_s};
    const Run evaluated = run(
        QStringList{u"evaluate"_s, demo(), u"--under"_s, u"330300"_s, u"--format"_s, u"json"_s} + request);
    BOOST_TEST(evaluated.code == 0, evaluated.err);
    const QJsonArray rows = evaluated.array();
    BOOST_TEST(rows.size() == 12);
    const QJsonObject first = rows[0].toObject();
    BOOST_TEST(first[u"rank"_s].toInt() == 1);
    const Run everywhere = run(QStringList{u"evaluate"_s, demo(), u"--format"_s, u"json"_s} + request);
    double elsewhere = 0;
    for (const QJsonValue &row : everywhere.array())
        if (row[u"code"_s] == first[u"code"_s])
            elsewhere = row[u"score"_s].toDouble();
    BOOST_TEST(elsewhere == first[u"score"_s].toDouble());
    const Run explained = run(QStringList{u"explain"_s, demo(), u"--subject"_s, first[u"code"_s].toString(),
                                          u"--format"_s, u"json"_s}
                              + request);
    BOOST_TEST(explained.object()[u"value"_s].toDouble() == elsewhere);
    BOOST_TEST(explained.out.contains(u"\"kind\": \"source\""_s));
    const Run flat = run(QStringList{u"explain"_s, demo(), u"--subject"_s, first[u"code"_s].toString(),
                                     u"--format"_s, u"csv"_s}
                         + request);
    BOOST_TEST(flat.out.startsWith(u"depth,kind,code,name,"_s));
    BOOST_TEST(run(QStringList{u"evaluate"_s, demo(), u"--items"_s} + request).code == 0);
}

BOOST_AUTO_TEST_CASE(a_saved_evaluation_is_one_step)
{
    BOOST_TEST(import(table(u"good.csv"_s, good)).code == 0);
    const auto sets = [this] {
        return run({u"info"_s, file(), u"--format"_s, u"json"_s}).object()[u"change_sets"_s].toInt();
    };
    const int before = sets();
    BOOST_TEST(run({u"evaluate"_s, file(), u"--scheme"_s, u"county_example"_s, u"--period"_s, u"2023"_s,
                    u"--save"_s})
                   .code
               == 0);
    BOOST_TEST(sets() == before + 1);
}

BOOST_AUTO_TEST_CASE(compliance_of_the_demonstration)
{
    const Run done = run({u"compliance"_s, demo(), u"--cycle"_s, u"2024"_s, u"--by"_s, u"district"_s,
                          u"--format"_s, u"json"_s});
    BOOST_TEST(done.code == 0, done.err);
    const QJsonObject cycle = done.array()[0].toObject();
    BOOST_TEST(cycle[u"full_entities"_s].toInt() == 38);
    BOOST_TEST(cycle[u"entities"_s].toInt() == 40);
    BOOST_TEST(cycle[u"short"_s].toArray().size() == 2);
    BOOST_TEST(!cycle[u"groups"_s].toArray().isEmpty());
    const Run old
        = run({u"compliance"_s, demo(), u"--cycle"_s, u"2019-2020"_s, u"--format"_s, u"csv"_s}, u"zh_CN"_s);
    BOOST_TEST(old.out.contains(u"口径未公布"_s));
    BOOST_TEST(old.out.startsWith(u"row,cycle,group,name,rate_by_volume"_s));
    BOOST_TEST(run({u"compliance"_s, demo()}).code == 0);
}

BOOST_AUTO_TEST_CASE(calc_needs_no_workbook)
{
    const QString matrix = table(u"m.csv"_s, "object,a,b\nx,1,3\ny,2,1\n");
    const Run done = run({u"calc"_s, u"composite"_s, u"--matrix"_s, matrix});
    BOOST_TEST(done.code == 0, done.err);
    BOOST_TEST(done.out.contains(u"score"_s));
    BOOST_TEST(run({u"calc"_s, u"dance"_s, u"--matrix"_s, matrix}).code == 2);
}

BOOST_AUTO_TEST_CASE(spreadsheets_go_in_and_out)
{
    const Desk desk;
    BOOST_TEST(desk.import(desk.table(u"a.csv"_s, good)).code == 0);
    const Run out = desk.run({u"export"_s, desk.file(), u"observations"_s, u"--out"_s, desk.path(u"b.xlsx"_s),
                              u"--format"_s, u"json"_s});
    BOOST_TEST(out.code == 0);
    BOOST_TEST(out.array()[0][u"rows"_s].toInt() == 4);
    const Run in = desk.import(desk.path(u"b.xlsx"_s));
    BOOST_TEST(in.code == 0);
    BOOST_TEST(in.array()[0][u"encoding"_s].toString() == u"XLSX"_s);
    BOOST_TEST(in.array()[0][u"same"_s].toInt() == 4);
    const Run back = desk.import(desk.path(u"b.xlsx"_s),
                                 {u"--map"_s, u"value=nosuch"_s, u"--comments"_s, desk.path(u"back.xlsx"_s)});
    BOOST_TEST(back.code == 1);
    BOOST_TEST(QFile(desk.path(u"back.xlsx"_s)).size() > QFile(desk.path(u"b.xlsx"_s)).size());
    const Run sheet = desk.import(desk.path(u"b.xlsx"_s), {u"--sheet"_s, u"nowhere"_s});
    BOOST_TEST(sheet.code == 1);
    BOOST_TEST(sheet.err.contains(u"There is no sheet “nowhere”; the file has: observations"_s));
    const Run old
        = desk.import(desk.table(u"c.xls"_s, QByteArray::fromHex("D0CF11E0A1B11AE1") + QByteArray(600, 'x')));
    BOOST_TEST(old.code == 3);
    BOOST_TEST(old.err.contains(u"save it as .xlsx"_s));
}

BOOST_AUTO_TEST_CASE(what_is_good_is_stored_and_the_rest_goes_back_in_one_go)
{
    // A spreadsheet of a district that the other workbook does not know.
    const Desk sender;
    const QString district
        = sender.table(u"d.csv"_s, "code,name,level,parent\n330399,新设区,county,330300\n");
    BOOST_TEST(sender.run({u"import"_s, sender.file(), district, u"--as"_s, u"districts"_s}).code == 0);
    BOOST_TEST(sender.import(sender.table(u"a.csv"_s, good + "330399,co2.total,2023,12\n")).code == 0);
    const QString sent = path(u"sent.xlsx"_s);
    BOOST_TEST(sender.run({u"export"_s, sender.file(), u"observations"_s, u"--out"_s, sent}).code == 0);

    const QString back = path(u"back.xlsx"_s);
    const Run done = import(sent, {u"--accept-partial"_s, u"--comments"_s, back});
    BOOST_TEST(done.code == 1, done.err);
    BOOST_TEST(done.array()[0][u"written"_s].toInt() == 4, done.out);
    BOOST_TEST(observations() == 4);
    BOOST_TEST(QFile(back).size() > QFile(sent).size());
    // Over the sender's file nothing is written, and then nothing is stored either.
    const Run over
        = import(sent, {u"--accept-partial"_s, u"--on-duplicate"_s, u"replace"_s, u"--comments"_s, sent});
    BOOST_TEST(over.code == 3);
    BOOST_TEST(over.err.contains(u"The sender's own file is kept as it is"_s), over.err);
}

BOOST_AUTO_TEST_SUITE_END()
