#include "tests/cli/desk.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace pilotage::cli::test;

namespace {

/// A demonstration of its own: final reports are kept in it.
struct ReportDesk : Desk
{
    ReportDesk() { BOOST_TEST(run({u"new"_s, demo(), u"--demo"_s}).code == 0); }

    [[nodiscard]] QString demo() const { return path(u"demo.pilotage"_s); }
    [[nodiscard]] Run report(const QStringList &more, const QString &language = u"zh_CN"_s) const
    {
        return run(QStringList{u"report"_s, demo()} + more, language);
    }
    [[nodiscard]] QStringList annual(const QStringList &more) const
    {
        return QStringList{u"annual"_s, u"--period"_s, u"2023"_s, u"--subject"_s, u"330300"_s} + more;
    }
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(cli_report, ReportDesk)

BOOST_AUTO_TEST_CASE(usageFaultsEndWith2)
{
    const QList<QStringList> faults{
        {},
        {u"annual"_s},
        {u"no-such-report"_s, u"--period"_s, u"2023"_s, u"--subject"_s, u"330300"_s, u"--out"_s,
         path(u"o"_s)},
        annual({u"--out"_s, path(u"o"_s), u"--formats"_s, u"pdf,docx"_s}),
        annual({u"--out"_s, path(u"o"_s), u"--formats"_s, u""_s}),
        annual({}),
        annual({u"--under"_s, u"330300"_s, u"--out"_s, path(u"o"_s)}),
        {u"annual"_s, u"--period"_s, u"2023"_s, u"--under"_s, u"330300"_s, u"--out"_s, path(u"o"_s)},
        {u"annual"_s, u"--period"_s, u"2023"_s, u"--out"_s, path(u"o"_s)},
        {u"--differences"_s, u"2023-R1"_s}};
    for (const QStringList &arguments : faults) {
        const Run done = report(arguments);
        BOOST_TEST(done.code == 2, arguments.join(u' ').toStdString());
        BOOST_TEST(!done.err.isEmpty());
        BOOST_TEST(done.out.isEmpty());
    }
    BOOST_TEST(!QDir(path(u"o"_s)).exists());
}

BOOST_AUTO_TEST_CASE(aReportInEveryFormatAndBothLanguages)
{
    const Run done = report(annual({u"--out"_s, path(u"o"_s), u"--formats"_s, u"pdf,xlsx,html"_s}));
    BOOST_TEST(done.code == 0, done.err.toStdString());
    QDir made(path(u"o"_s));
    const QStringList names = made.entryList(QDir::Files);
    BOOST_TEST(names.size() == 3);
    for (const QString &name : names)
        BOOST_TEST(name.startsWith(u"2023-330300-温州市-年度工作报告."_s));
    QFile pdf(made.filePath(u"2023-330300-温州市-年度工作报告.pdf"_s));
    BOOST_REQUIRE(pdf.open(QIODevice::ReadOnly));
    BOOST_TEST((pdf.read(5) == "%PDF-"));
    BOOST_TEST(report(annual({u"--out"_s, path(u"en"_s), u"--formats"_s, u"html"_s}), u"en"_s).code == 0);
    BOOST_TEST(QDir(path(u"en"_s)).entryList(QDir::Files).size() == 1);
}

BOOST_AUTO_TEST_CASE(oneSheetForEachCountyBelow)
{
    const Run done = report({u"county"_s, u"--period"_s, u"2023"_s, u"--under"_s, u"330300"_s, u"--out"_s,
                             path(u"o"_s), u"--formats"_s, u"pdf"_s});
    BOOST_TEST(done.code == 0, done.err.toStdString());
    BOOST_TEST(QDir(path(u"o"_s)).entryList(QDir::Files).size() == 12);
}

BOOST_AUTO_TEST_CASE(aTraceCodeLeadsToFigureFormulaAndSource)
{
    const QJsonArray numbers = report(annual({u"--numbers"_s, u"--format"_s, u"json"_s})).array();
    BOOST_TEST(numbers.size() > 100);
    QString code;
    for (const QJsonValue &number : numbers)
        if (number[u"key"_s].toString() == u"330302/figure/co2.total/2023"_s)
            code = number[u"code"_s].toString();
    BOOST_REQUIRE(!code.isEmpty());
    const QJsonArray found = report(annual({u"--trace"_s, code.toLower(), u"--format"_s, u"json"_s})).array();
    BOOST_REQUIRE(!found.isEmpty());
    BOOST_TEST(found[0][u"subject"_s].toString() == u"鹿城区"_s);
    BOOST_TEST(!found[0][u"source"_s].toString().isEmpty());
    BOOST_TEST(report(annual({u"--trace"_s, u"NONE42"_s})).code == 1);
}

BOOST_AUTO_TEST_CASE(finalReportsAreKeptComparedExtractedAndWithdrawn)
{
    const Run frozen
        = report(annual({u"--freeze"_s, u"--formats"_s, u"pdf,xlsx"_s, u"--format"_s, u"json"_s}));
    BOOST_TEST(frozen.code == 0, frozen.err.toStdString());
    BOOST_TEST(frozen.array()[0][u"name"_s].toString() == u"2023-R1"_s);
    BOOST_TEST(report(annual({u"--freeze"_s, u"--name"_s, u"2023-R1"_s})).code == 1);
    BOOST_TEST(report({u"--differences"_s, u"2023-R1"_s, u"--format"_s, u"json"_s}).array().isEmpty());

    const QString table
        = this->table(u"new.csv"_s, "subject,indicator,period,value\n330302,co2.total,2023,340.74\n");
    const QStringList import{u"import"_s,         demo(),      table, u"--as"_s, u"observations"_s,
                             u"--on-duplicate"_s, u"replace"_s};
    BOOST_TEST(run(import).code == 1); // reviewed: to be sent back first
    BOOST_TEST(run({u"review"_s, demo(), u"--step"_s, u"send-back"_s, u"--period"_s, u"2023"_s,
                    u"--indicator"_s, u"co2.total"_s, u"--under"_s, u"330302"_s, u"--reason"_s, u"更正"_s})
                   .code
               == 0);
    BOOST_TEST(run(import).code == 0);
    const Run drift
        = report({u"--differences"_s, u"2023-R1"_s, u"--format"_s, u"json"_s, u"--out"_s, path(u"o"_s)});
    BOOST_TEST(drift.code == 0);
    bool county = false;
    for (const QJsonValue &one : drift.array())
        county |= one[u"subject"_s].toString() == u"鹿城区"_s && one[u"before"_s].toString() == u"330.74"_s
            && one[u"after"_s].toString() == u"340.74"_s;
    BOOST_TEST(county, drift.out.toStdString());
    BOOST_TEST(QDir(path(u"o"_s)).exists(u"2023-R1-更正表.pdf"_s));

    BOOST_TEST(report({u"--extract"_s, u"2023-R1"_s, u"--out"_s, path(u"x"_s)}).code == 0);
    BOOST_TEST(QDir(path(u"x"_s)).entryList(QDir::Files).join(u' ') == u"2023-R1.pdf 2023-R1.xlsx"_s);
    BOOST_TEST(run({u"check"_s, demo()}).code == 0);
    BOOST_TEST(report({u"--withdraw"_s, u"2023-R1"_s}).code == 1); // no reason
    BOOST_TEST(report({u"--withdraw"_s, u"2023-R1"_s, u"--reason"_s, u"口径调整"_s}).code == 0);
    BOOST_TEST(report({u"--differences"_s, u"2023-R1"_s}).code == 2);
}

BOOST_AUTO_TEST_CASE(aFileOfTheOfficeIsAReportAndItsFaultsAreNamed)
{
    const QString good
        = table(u"own.report"_s, "[report]\ntitle = {name}\n[text]\ntext = {year}，{index mean}\n");
    const QStringList rest{u"--period"_s, u"2023"_s, u"--subject"_s, u"330300"_s, u"--out"_s, path(u"o"_s)};
    BOOST_TEST(report(QStringList{good} + rest).code == 0);
    const QString bad = table(u"bad.report"_s, "[report]\ntitle = x\n[text]\ntext = {index meen}\n");
    const Run done = report(QStringList{bad} + rest);
    BOOST_TEST(done.code == 1);
    BOOST_TEST(done.err.contains(u"index meen"_s));
    const QString broken = table(u"broken.report"_s, "[report]\ntitle = x\n[txt]\n");
    BOOST_TEST(report(QStringList{broken} + rest).code == 2);
}

BOOST_AUTO_TEST_CASE(theListNamesTemplatesAndFinalReports)
{
    const QJsonArray list = report({u"--list"_s, u"--format"_s, u"json"_s}).array();
    BOOST_TEST(list.size() == 5);
    BOOST_TEST(list[0][u"name"_s].toString() == u"annual"_s);
}

BOOST_AUTO_TEST_SUITE_END()
