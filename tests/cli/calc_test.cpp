#define BOOST_TEST_MODULE cli_calc

#include "app/cli/calc.h"

#include "tests/methods/published.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage::cli;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

namespace {

struct Run
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Run calc(const QStringList &arguments)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    Run run;
    run.code = runCalc(arguments, out, err);
    run.out = out.data();
    run.err = err.data();
    return run;
}

/// A folder for the tables of one case.
class Tables
{
public:
    QString add(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    /// The run of a method on a matrix, an optional indicator table and settings.
    Run run(const QString &method, const QByteArray &matrix, const QByteArray &indicators = {},
            const QStringList &settings = {})
    {
        QStringList arguments{method, u"--matrix"_s, add(u"M.csv"_s, matrix)};
        if (!indicators.isEmpty())
            arguments << u"--indicators"_s << add(u"I.csv"_s, indicators);
        for (const QString &setting : settings)
            arguments << u"--set"_s << setting;
        return calc(arguments);
    }

private:
    QTemporaryDir m_folder;
};

/// The value cell (or with `column` 5 the note) of one row of a long result; "?" when there is no such row.
QString cell(const QByteArray &out, const QString &object, const QString &quantity,
             const QString &indicator = {}, int column = 4, const QString &period = {})
{
    const QStringList lines = QString::fromUtf8(out).split(u'\n');
    for (const QString &line : lines) {
        const QStringList cells = line.split(u',');
        if (cells.size() == 6 && cells[0] == object && cells[1] == period && cells[2] == quantity
            && cells[3] == indicator)
            return cells[column];
    }
    return u"?"_s;
}

bool isNear(const QString &text, double expected, double tolerance)
{
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok && std::abs(value - expected) <= tolerance;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    BOOST_REQUIRE_MESSAGE(file.open(QIODevice::ReadOnly), path.toStdString() << " is not there");
    return file.readAll();
}

struct Example
{
    const char *method;
    const char *settings;
    bool hasIndicators;
};
std::ostream &operator<<(std::ostream &stream, const Example &example)
{
    return stream << example.method;
}

const std::vector<Example> examples{{"normalise", "", true},      {"entropy-weights", "input=asis", false},
                                    {"stddev-weights", "", true}, {"composite", "", true},
                                    {"coupling", "", true},       {"obstacle", "input=asis", false}};

} // namespace

BOOST_AUTO_TEST_SUITE(calc_test)

BOOST_DATA_TEST_CASE(worked_examples_give_their_references, data::make(examples), example)
{
    const QString folder = QStringLiteral(PILOTAGE_SOURCE_DIR "/resources/examples/calc/");
    const QString method = QString::fromLatin1(example.method);
    QStringList arguments{method, u"--matrix=%1%2.csv"_s.arg(folder, method)};
    if (example.hasIndicators)
        arguments << u"--indicators"_s << u"%1%2.indicators.csv"_s.arg(folder, method);
    if (*example.settings != '\0')
        arguments << u"--set"_s << QString::fromLatin1(example.settings);
    const Run run = calc(arguments);
    BOOST_TEST(run.code == 0);
    BOOST_TEST(run.err.isEmpty());
    const QString reference = QStringLiteral(PILOTAGE_TEST_DATA "/golden/calc/%1.csv").arg(method);
    if (qEnvironmentVariableIntValue("PILOTAGE_UPDATE_GOLDEN") == 1) {
        QFile file(reference);
        BOOST_REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(run.out);
    }
    const QStringList expected = QString::fromUtf8(contentOf(reference)).split(u'\n');
    const QStringList got = QString::fromUtf8(run.out).split(u'\n');
    BOOST_REQUIRE_EQUAL(got.size(), expected.size());
    for (qsizetype i = 0; i < got.size(); ++i) {
        // The last bits of logarithms differ between processors: numbers within 1e-12, all else to the
        // letter.
        QStringList left = got[i].split(u',');
        QStringList right = expected[i].split(u',');
        BOOST_REQUIRE_EQUAL(left.size(), right.size());
        if (left.size() == 6 && isNear(left[4], right[4].toDouble(), 1e-12 * std::abs(right[4].toDouble())))
            left[4] = right[4];
        BOOST_TEST(left.join(u',').toStdString() == right.join(u',').toStdString());
    }
}

BOOST_AUTO_TEST_CASE(published_coupling_through_the_command_line)
{
    const QString folder = QStringLiteral(PILOTAGE_SOURCE_DIR "/resources/examples/calc/");
    const Run run = calc({u"coupling"_s, u"--matrix"_s, folder + u"coupling.csv"_s, u"--indicators"_s,
                          folder + u"coupling.indicators.csv"_s});
    const PublishedTable expected = publishedTable("coupling3-xinjiang2020", "expected.csv");
    for (std::size_t row = 0; row < expected.rows.size(); ++row) {
        const QString year = expected.rows[row][0];
        BOOST_TEST(isNear(cell(run.out, u"新疆"_s, u"C"_s, {}, 4, year), expected.number(row, 1), 3.2e-4));
        BOOST_TEST(isNear(cell(run.out, u"新疆"_s, u"D"_s, {}, 4, year), expected.number(row, 3), 3.2e-4));
        const bool isPrimary = expected.rows[row][4] == u"初级协调";
        BOOST_TEST((cell(run.out, u"新疆"_s, u"grade"_s, {}, 4, year)
                    == (isPrimary ? u"primary_coordination"_s : u"intermediate_coordination"_s)));
    }
}

BOOST_AUTO_TEST_CASE(published_entropy_variants_through_the_command_line)
{
    Tables tables;
    const Run run = tables.run(u"entropy-weights"_s, "object,x1,x2\na,3,10\nb,5,20\nc,2,15\nd,7,25\n",
                               "indicator,direction\nx1,benefit\nx2,cost\n", {u"rescale=0.002,0.998"_s});
    BOOST_TEST(run.code == 0);
    BOOST_TEST(isNear(cell(run.out, {}, u"weight"_s, u"x1"_s), 0.5452618, 1e-7));
    BOOST_TEST(isNear(cell(run.out, {}, u"weight"_s, u"x2"_s), 0.4547382, 1e-7));
    const Run score = tables.run(u"composite"_s, "object,x1,x2\na,3,10\nb,5,20\nc,2,15\nd,7,25\n",
                                 "indicator,direction,weight\nx1,benefit,0.5452618\nx2,cost,0.4547382\n",
                                 {u"rescale=0.002,0.998"_s});
    BOOST_TEST(isNear(cell(score.out, u"a"_s, u"score"_s), 56.35354, 1e-5));
    BOOST_TEST(isNear(cell(score.out, u"c"_s, u"score"_s), 30.39461, 1e-5));
    BOOST_TEST((cell(score.out, u"a"_s, u"rank"_s) == u"1"));
}

BOOST_AUTO_TEST_CASE(normalise_by_every_direction)
{
    Tables tables;
    const QByteArray matrix
        = "object,up,down,between,near,goal,fixed\na,4,4,35.2,6,0.9,2\nb,1,1,36.6,7,0.7,5\n"
          "c,8,8,38.4,9,0.5,\n";
    const QByteArray indicators = "indicator,direction,low,high,target\nup,benefit,,,\ndown,cost,,,\n"
                                  "between,interval,36,37,\nnear,target,,,7\ngoal,attainment,0.8,,0.6\n"
                                  "fixed,benefit,0,10,\n";
    const Run run = tables.run(u"normalise"_s, matrix, indicators);
    BOOST_TEST(run.code == 0);
    BOOST_TEST(isNear(cell(run.out, u"a"_s, u"z"_s, u"up"_s), 3.0 / 7, 1e-15));
    BOOST_TEST(isNear(cell(run.out, u"a"_s, u"z"_s, u"down"_s), 4.0 / 7, 1e-15));
    BOOST_TEST(isNear(cell(run.out, u"a"_s, u"z"_s, u"between"_s), 0.4285714, 1e-7));
    BOOST_TEST((cell(run.out, u"b"_s, u"z"_s, u"near"_s) == u"1"));
    BOOST_TEST(isNear(cell(run.out, u"b"_s, u"z"_s, u"goal"_s), 0.5, 1e-15));
    BOOST_TEST((cell(run.out, u"c"_s, u"z"_s, u"goal"_s, 5) == u"beyond-limits"));
    BOOST_TEST((cell(run.out, u"a"_s, u"z"_s, u"fixed"_s) == u"0.2"));
    BOOST_TEST(cell(run.out, u"c"_s, u"z"_s, u"fixed"_s).isEmpty());
    BOOST_TEST((cell(run.out, u"c"_s, u"z"_s, u"fixed"_s, 5) == u"missing"));
    const Run goals = tables.run(u"normalise"_s, "object,x\na,5\n",
                                 "indicator,direction,low,target\nx,cost,10,0\n", {u"kind=attainment"_s});
    BOOST_TEST((cell(goals.out, u"a"_s, u"z"_s, u"x"_s) == u"0.5"));
}

BOOST_AUTO_TEST_CASE(a_constant_column_is_noted)
{
    Tables tables;
    const Run run = tables.run(u"normalise"_s, "object,x\na,3\nb,3\n", {}, {u"zero-variance=0.5"_s});
    BOOST_TEST((cell(run.out, u"a"_s, u"z"_s, u"x"_s) == u"0.5"));
    BOOST_TEST((cell(run.out, u"a"_s, u"z"_s, u"x"_s, 5) == u"zero-variance"));
    const Run weights = tables.run(u"entropy-weights"_s, "object,x,y\na,3,1\nb,3,2\n");
    BOOST_TEST((cell(weights.out, {}, u"weight"_s, u"x"_s) == u"0"));
    BOOST_TEST((cell(weights.out, {}, u"weight"_s, u"x"_s, 5) == u"zero-variance"));
    BOOST_TEST((cell(weights.out, {}, u"weight"_s, u"y"_s) == u"1"));
    const Run single = tables.run(u"entropy-weights"_s, "object,x,y\na,3,1\n");
    BOOST_TEST((cell(single.out, {}, u"weight"_s, u"y"_s) == u"0.5"));
    BOOST_TEST((cell(single.out, {}, u"weight"_s, u"y"_s, 5) == u"single-object"));
}

BOOST_AUTO_TEST_CASE(ranks_are_within_a_period_and_share_ties)
{
    Tables tables;
    const Run run
        = tables.run(u"composite"_s,
                     "object,period,x\na,2022,1\nb,2022,0.5\nc,2022,0.5\nd,2022,0\na,2023,0.2\nb,2023,0.4\n",
                     {}, {u"input=asis"_s});
    const auto rank = [&](const QString &object, const QString &period) {
        return cell(run.out, object, u"rank"_s, {}, 4, period).toInt();
    };
    BOOST_TEST(rank(u"b"_s, u"2022"_s) == 2);
    BOOST_TEST(rank(u"c"_s, u"2022"_s) == 2);
    BOOST_TEST(rank(u"d"_s, u"2022"_s) == 4);
    BOOST_TEST(rank(u"b"_s, u"2023"_s) == 1);
    BOOST_TEST((cell(run.out, u"a"_s, u"score"_s, {}, 4, u"2022"_s) == u"100"));
}

BOOST_AUTO_TEST_CASE(coupling_edges)
{
    Tables tables;
    const Run run = tables.run(u"coupling"_s, "object,u,v\nnone,0,0\none,0,0.4\ngap,,0.4\n");
    BOOST_TEST(run.code == 0);
    BOOST_TEST(cell(run.out, u"none"_s, u"C"_s).isEmpty());
    BOOST_TEST((cell(run.out, u"none"_s, u"C"_s, {}, 5) == u"no-data"));
    BOOST_TEST((cell(run.out, u"none"_s, u"T"_s) == u"0"));
    BOOST_TEST((cell(run.out, u"none"_s, u"grade"_s, {}, 5) == u"no-data"));
    BOOST_TEST((cell(run.out, u"one"_s, u"D"_s) == u"0"));
    BOOST_TEST((cell(run.out, u"one"_s, u"grade"_s) == u"extreme_imbalance"));
    BOOST_TEST((cell(run.out, u"gap"_s, u"T"_s, {}, 5) == u"missing"));
    const Run adjusted = tables.run(
        u"coupling"_s, "object,s1,s2,s3\nA,0.0162,0.272,0.2655\n",
        "indicator,direction,weight\ns1,benefit,0.4\ns2,benefit,0.3\ns3,benefit,0.3\n", {u"form=adjusted"_s});
    BOOST_TEST(isNear(cell(adjusted.out, u"A"_s, u"C"_s), 0.447, 6e-4));
    BOOST_TEST(tables.run(u"coupling"_s, "object,u\na,0.5\n").code == 1);
}

BOOST_AUTO_TEST_CASE(obstacle_edges)
{
    Tables tables;
    const Run run
        = tables.run(u"obstacle"_s, "object,p,q,r,s,t\nfull,1,1,1,1,1\ngap,,0,1,1,1\nbare,,,1,1,1\n", {},
                     {u"input=asis"_s});
    BOOST_TEST((cell(run.out, u"full"_s, u"obstacle"_s, u"p"_s) == u"0"));
    BOOST_TEST((cell(run.out, u"full"_s, u"share"_s, u"p"_s, 5) == u"no-shortfall"));
    BOOST_TEST((cell(run.out, u"gap"_s, u"obstacle"_s, u"p"_s, 5) == u"missing"));
    BOOST_TEST(
        isNear(cell(run.out, u"gap"_s, u"obstacle"_s, u"q"_s), 0.25, 1e-15)); // its weight of the four left
    BOOST_TEST((cell(run.out, u"gap"_s, u"share"_s, u"q"_s) == u"1"));
    BOOST_TEST((cell(run.out, u"bare"_s, u"obstacle"_s, u"r"_s, 5) == u"low-coverage"));
    BOOST_TEST((tables.run(u"obstacle"_s, "object,p\na,1.5\n", {}, {u"input=asis"_s}).code == 1));
}

BOOST_AUTO_TEST_CASE(bad_cells_name_file_row_column_value_and_reason)
{
    Tables tables;
    const Run run = tables.run(u"normalise"_s, "object,x,y\na,1,2\nb,1/3,nan\n");
    BOOST_TEST(run.code == 1);
    BOOST_TEST(run.out.isEmpty());
    for (const char *const part : {"M.csv", "row 3", "column 2 (x)", "1/3", "text-in-number", "column 3 (y)"})
        BOOST_TEST(run.err.contains(part), part << " is not in " << run.err.toStdString());
    const Run negative = tables.run(u"entropy-weights"_s, "object,x\na,1\nb,-2\n", {}, {u"input=asis"_s});
    BOOST_TEST(negative.code == 1);
    BOOST_TEST(negative.err.contains("negative-value"));
    BOOST_TEST(negative.err.contains("row 3"));
}

BOOST_AUTO_TEST_CASE(bad_tables_are_refused)
{
    Tables tables;
    const std::vector<std::pair<QByteArray, const char *>> matrices{
        {"name,x\na,1\n", "object-column-missing"},
        {"object\na\n", "no-indicator"},
        {"object,x\n", "no-rows"},
        {"object,x,x\na,1,2\n", "duplicate-header"},
        {"object,x,\na,1,2\n", "empty-header"},
        {"object,x\na,1\na,2\n", "duplicate-row"},
        {"object,x\n,1\n", "empty-object"},
        {"object,x,y\na,1\n", "cell-count"}};
    for (const auto &[text, code] : matrices) {
        const Run run = tables.run(u"normalise"_s, text);
        BOOST_TEST(run.code == 1);
        BOOST_TEST(run.err.contains(code), code << " is not in " << run.err.toStdString());
    }
    const std::vector<std::pair<QByteArray, const char *>> indicators{
        {"indicator,direction\nx,up\ny,cost\n", "unknown-direction"},
        {"indicator,direction\nx,cost\n", "indicator-not-described"},
        {"indicator,direction\nx,cost\ny,cost\nz,cost\n", "unknown-indicator"},
        {"indicator,direction\nx,cost\nx,cost\ny,cost\n", "duplicate-indicator"},
        {"indicator,direction,colour\nx,cost,1\ny,cost,1\n", "unknown-column"},
        {"indicator,weight\nx,1\ny,1\n", "indicator-columns-missing"},
        {"indicator,direction,weight\nx,cost,1\ny,cost,\n", "weight-missing"},
        {"indicator,direction,weight\nx,cost,-1\ny,cost,2\n", "negative-value"},
        {"indicator,direction,weight\nx,cost,0\ny,cost,0\n", "bad-weights"},
        {"indicator,direction,low,high\nx,cost,1,\ny,cost,,\n", "limits-incomplete"},
        {"indicator,direction,low,high\nx,cost,3,1\ny,cost,,\n", "bad-limits"},
        {"indicator,direction\nx,neutral\ny,cost\n", "neutral-direction"}};
    for (const auto &[text, code] : indicators) {
        const Run run = tables.run(u"normalise"_s, "object,x,y\na,1,2\nb,3,4\n", text);
        BOOST_TEST(run.code == 1);
        BOOST_TEST(run.err.contains(code), code << " is not in " << run.err.toStdString());
    }
}

BOOST_AUTO_TEST_CASE(weights_that_miss_the_sum_are_scaled_and_said)
{
    Tables tables;
    const Run run = tables.run(u"composite"_s, "object,x,y\na,1,0\n",
                               "indicator,direction,weight\nx,benefit,3\ny,benefit,1\n", {u"input=asis"_s});
    BOOST_TEST(run.code == 0);
    BOOST_TEST((cell(run.out, u"a"_s, u"score"_s) == u"75"));
    BOOST_TEST(run.err.contains("weights-scaled"));
}

BOOST_AUTO_TEST_CASE(usage_is_two_and_a_file_that_is_not_there_three)
{
    Tables tables;
    const QString matrix = tables.add(u"M.csv"_s, "object,x\na,1\n");
    const std::vector<QStringList> wrong{
        {},
        {u"nothing"_s, u"--matrix"_s, matrix},
        {u"normalise"_s},
        {u"normalise"_s, u"--matrix"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"more"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--colour=1"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--format=xml"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--set"_s, u"kind"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--set"_s, u"kind=log"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--set"_s, u"form=standard"_s},
        {u"normalise"_s, u"--matrix"_s, matrix, u"--set"_s, u"zero-variance=2"_s},
        {u"entropy-weights"_s, u"--matrix"_s, matrix, u"--set"_s, u"shift=0"_s},
        {u"entropy-weights"_s, u"--matrix"_s, matrix, u"--set"_s, u"rescale=1,0"_s},
        {u"entropy-weights"_s, u"--matrix"_s, matrix, u"--set"_s, u"zero=limit"_s, u"--set"_s, u"shift=1"_s},
        {u"entropy-weights"_s, u"--matrix"_s, matrix, u"--set"_s, u"zero=shift"_s, u"--set"_s,
         u"zero=limit"_s}};
    for (const QStringList &arguments : wrong) {
        const Run run = calc(arguments);
        BOOST_TEST(run.code == 2);
        BOOST_TEST(run.out.isEmpty());
        BOOST_TEST(!run.err.isEmpty());
    }
    BOOST_TEST(calc({u"normalise"_s, u"--matrix"_s, matrix + u".gone"_s}).code == 3);
    const Run help = calc({u"--help"_s});
    BOOST_TEST(help.code == 0);
    BOOST_TEST(help.out.contains("obstacle"));
}

BOOST_AUTO_TEST_CASE(json_and_table_hold_the_same_rows)
{
    Tables tables;
    const QString matrix = tables.add(u"M.csv"_s, QByteArray("object,u,v\n鹿城\"区\",0,0\nb,0.2,0.8\n"));
    const Run json = calc({u"coupling"_s, u"--matrix"_s, matrix, u"--format"_s, u"json"_s});
    BOOST_TEST(json.code == 0);
    const QJsonArray rows = QJsonDocument::fromJson(json.out).array();
    BOOST_REQUIRE_EQUAL(rows.size(), 8);
    BOOST_TEST(rows[0].toObject()[u"value"_s].isNull());
    BOOST_TEST((rows[0].toObject()[u"note"_s].toString() == u"no-data"));
    BOOST_TEST((rows[0].toObject()[u"object"_s].toString() == u"鹿城\"区\""));
    BOOST_TEST(rows[4].toObject()[u"value"_s].toDouble() == 0.8, boost::test_tools::tolerance(1e-14));
    BOOST_TEST(rows[7].toObject()[u"value"_s].isString());
    const Run table = calc({u"coupling"_s, u"--matrix"_s, matrix, u"--format=table"_s});
    BOOST_TEST(table.out.count('\n') == 9);
}

BOOST_AUTO_TEST_CASE(chinese_headers_work)
{
    Tables tables;
    const Run run = tables.run(u"composite"_s, QByteArray("对象,时期,指数\n甲,2023,0.25\n"),
                               QByteArray("指标,方向,权重\n指数,benefit,1\n"), {u"input=asis"_s});
    BOOST_TEST(run.code == 0);
    BOOST_TEST((cell(run.out, u"甲"_s, u"score"_s, {}, 4, u"2023"_s) == u"25"));
}

BOOST_AUTO_TEST_SUITE_END()
