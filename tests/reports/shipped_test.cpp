#include "tests/reports/shipped_fixture.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::reports;
using namespace pilotage::test;

namespace {

struct Made
{
    QString report;
    QString code;
    int year;
};

const std::vector<Made> &all()
{
    static const std::vector<Made> list{
        {u"annual"_s, u"330300"_s, 2023},     {u"annual"_s, u"330300"_s, 2024},
        {u"county"_s, u"330302"_s, 2023},     {u"county"_s, u"330324"_s, 2024},
        {u"compliance"_s, u"330300"_s, 2024}, {u"compliance"_s, u"330300"_s, 2020},
        {u"quality"_s, u"330300"_s, 2024}};
    return list;
}

QString nameOf(const Made &made)
{
    return u"%1 %2 %3"_s.arg(made.report, made.code).arg(made.year);
}

QString textOf(const reports::Document &document)
{
    QString text;
    for (const DocumentBlock &block : document.blocks) {
        for (const TextRun &run : block.runs)
            text += run.text;
        text += u'\n';
    }
    return text;
}

double numberOf(QString digits)
{
    return digits.replace(QChar(0x2212), u'-').remove(u',').toDouble();
}

} // namespace

BOOST_AUTO_TEST_SUITE(shipped)

BOOST_AUTO_TEST_CASE(theListOfMissingFiguresHoldsAllThatAreCounted)
{
    for (const QString &code : {u"330300"_s, u"330324"_s}) {
        const workbook::ReportValues values(*demo().book, {demo().subject(code), Period::ofYear(2024), {}});
        const double missing = values.value(Field::of(u"data missing"_s)).number;
        BOOST_TEST(missing > 0);
        BOOST_TEST(double(values.rows(Field::of(u"data missing"_s)).size()) == missing);
    }
}

BOOST_AUTO_TEST_CASE(allBindWithoutAnUnknownName)
{
    for (const Made &one : all()) {
        const reports::Document document = demo().document(one.report, one.code, one.year);
        for (const Issue &issue : document.issues)
            BOOST_ERROR(nameOf(one) << ": line " << issue.place.row << " " << issue.args.join(u" | "_s));
        BOOST_TEST(document.facts.isTraining);
        BOOST_TEST(!document.numbers.empty(), nameOf(one));
        BOOST_TEST(!textOf(document).contains(u'{'), nameOf(one));
    }
}

BOOST_AUTO_TEST_CASE(oneFigurePrintsTheSameInTextAndTable)
{
    for (const Made &one : all()) {
        const reports::Document document = demo().document(one.report, one.code, one.year);
        std::map<QString, QString> digits;
        for (const BoundNumber &number : document.numbers) {
            if (number.digits.isEmpty() || number.value.trace.key.isEmpty())
                continue;
            const auto [at, fresh] = digits.emplace(number.value.trace.key, number.digits);
            BOOST_TEST(at->second == number.digits, nameOf(one) << " " << number.value.trace.key);
            // What is printed is those digits; a phrase leaves out the sign.
            static const QRegularExpression figure(u"[+\\x{2212}]?[0-9][0-9,]*(\\.[0-9]+)?"_s);
            const double printed = numberOf(figure.match(number.printed).captured());
            BOOST_TEST(std::abs(printed) == std::abs(number.digits.toDouble()),
                       nameOf(one) << " " << number.printed << " " << number.digits);
        }
    }
}

BOOST_AUTO_TEST_CASE(printedPartsAddUpToThePrintedTotal)
{
    int totals = 0;
    for (const Made &one : all()) {
        const reports::Document document = demo().document(one.report, one.code, one.year);
        for (const DocumentBlock &block : document.blocks) {
            const DocumentTable &table = block.table;
            if (table.hasTotal)
                BOOST_TEST(std::any_of(table.rows.back().begin(), table.rows.back().end(),
                                       [](const DocumentCell &cell) {
                                           return cell.text == u"合计"_s || cell.text == u"全市"_s;
                                       }),
                           nameOf(one) << " " << table.caption);
            for (std::size_t c = 0; table.hasTotal && c < table.columns.size(); ++c) {
                if (!table.columns[c].isSummed)
                    continue;
                double sum = 0;
                for (std::size_t i = 0; i + 1 < table.rows.size(); ++i)
                    sum += std::isnan(table.rows[i][c].shown) ? 0 : table.rows[i][c].shown;
                BOOST_TEST(std::abs(sum - table.rows.back()[c].shown) < 1e-6,
                           nameOf(one) << " " << table.caption << " " << table.columns[c].heading);
                ++totals;
            }
        }
    }
    BOOST_TEST(totals > 10);
}

BOOST_AUTO_TEST_CASE(chartsDrawThePrintedNumbers)
{
    const reports::Document document = demo().document(u"annual"_s, u"330300"_s, 2023);
    std::map<QString, double> scores; // by name of the county
    for (const DocumentBlock &block : document.blocks)
        if (block.kind == BlockKind::Table && block.table.caption.contains(u"减污降碳协同指数"_s))
            for (const auto &row : block.table.rows)
                scores[row[1].text] = row[2].shown;
    BOOST_TEST(scores.size() == 12U);
    int compared = 0;
    for (const DocumentBlock &block : document.blocks)
        if (block.chart.kind == u"heat"_s)
            for (std::size_t i = 0; i < block.chart.data.categories.size(); ++i) {
                const double drawn = block.chart.data.series.back().values[i];
                const double printed = scores[block.chart.data.categories[i].label];
                BOOST_TEST((drawn == printed || (std::isnan(drawn) && std::isnan(printed))));
                ++compared;
            }
    BOOST_TEST(compared == 12);
}

BOOST_AUTO_TEST_CASE(theCityTotalInTheTextIsThatOfTheTable)
{
    const reports::Document document = demo().document(u"annual"_s, u"330300"_s, 2023);
    QString text;
    for (const BoundNumber &number : document.numbers)
        if (number.value.trace.key == u"330300/total/co2.total/2023"_s)
            text = number.digits;
    for (const DocumentBlock &block : document.blocks)
        if (block.kind == BlockKind::Table && block.table.caption.contains(u"二氧化碳排放与能源"_s))
            BOOST_TEST(block.table.rows.back()[2].shown == text.toDouble());
    BOOST_TEST(!text.isEmpty());
}

BOOST_AUTO_TEST_CASE(ratesChangeByPercentagePointsAndQuantitiesByPercent)
{
    const reports::Document document = demo().document(u"annual"_s, u"330300"_s, 2023);
    const QString text = textOf(document);
    static const QRegularExpression rate(u"优良天数比例[0-9.]+%，较上年(提高|下降)[0-9.]+个百分点"_s);
    static const QRegularExpression amount(u"二氧化碳排放总量[0-9.]+万吨[^，]*，较上年(增长|下降)[0-9.]+%"_s);
    BOOST_TEST(rate.match(text).hasMatch(), text);
    BOOST_TEST(amount.match(text).hasMatch(), text);
}

BOOST_AUTO_TEST_CASE(unfinishedYearsAreMarkedAndPending)
{
    const reports::Document document = demo().document(u"annual"_s, u"330300"_s, 2024);
    BOOST_TEST(document.pendingCount() > 0);
    BOOST_TEST(demo().document(u"annual"_s, u"330300"_s, 2023).pendingCount() == 0);
    const QString text = textOf(document);
    BOOST_TEST(text.contains(u"△"_s));
    BOOST_TEST(text.contains(u"99.3%"_s));
    BOOST_TEST(text.contains(u"95.0%"_s));
}

BOOST_AUTO_TEST_CASE(aRateOfUnknownBasisIsPrintedAsSuch)
{
    const QString text = textOf(demo().document(u"compliance"_s, u"330300"_s, 2020));
    BOOST_TEST(text.contains(u"口径未公布"_s));
}

BOOST_AUTO_TEST_CASE(sheetsFitOnOnePage)
{
    for (const auto &county :
         demo().book->completeness(Period::ofYear(2023), demo().subject(u"330300"_s)).rows) {
        const Pages pages(demo().document(u"county"_s, county.code, 2023), fonts(), &reportCharts());
        BOOST_TEST(pages.count() == 1, county.name);
    }
}

BOOST_AUTO_TEST_CASE(nothingOverlapsOrLeavesTheTextArea)
{
    for (const Made &one : all()) {
        const Pages pages(demo().document(one.report, one.code, one.year), fonts(), &reportCharts());
        for (int i = 0; i < pages.count(); ++i) {
            const Page &page = pages.page(i);
            const PageStyle &style = pages.style();
            const QRectF area = page.isLandscape
                ? QRectF(35 * mm, 28 * mm, 225 * mm, 156 * mm)
                : QRectF(style.binding, style.top, style.textWidth, style.textHeight);
            BOOST_TEST(page.texts.size() > 3U, nameOf(one) << " page " << i << " is empty");
            for (const TextItem &item : page.texts) {
                if (item.box.top() > area.bottom() || item.tone == TextTone::Warning)
                    continue; // page number, line of the training workbook
                const bool hangs = item.size >= 9 && u"，。、；"_s.contains(item.text.back())
                    && item.box.right() <= area.right() + item.size + 1;
                BOOST_TEST((item.turned != 0
                            || (item.box.left() >= area.left() - 0.5
                                && (item.box.right() <= area.right() + 0.5 || hangs))),
                           nameOf(one) << " page " << i << ": " << item.text);
                for (const ChartItem &chart : page.charts)
                    BOOST_TEST(!chart.rect.adjusted(1, 1, -1, -1).contains(item.at),
                               nameOf(one) << " page " << i << " chart over " << item.text);
            }
            for (std::size_t a = 0; a < page.texts.size(); ++a)
                for (std::size_t b = a + 1; b < page.texts.size(); ++b) {
                    const QRectF first = page.texts[a].box.adjusted(0.6, page.texts[a].size * 0.3, -0.6,
                                                                    -page.texts[a].size * 0.3);
                    const QRectF second = page.texts[b].box.adjusted(0.6, page.texts[b].size * 0.3, -0.6,
                                                                     -page.texts[b].size * 0.3);
                    BOOST_TEST((page.texts[a].turned != page.texts[b].turned || !first.intersects(second)),
                               nameOf(one) << " page " << i << ": " << page.texts[a].text << " on "
                                           << page.texts[b].text);
                }
        }
    }
}

BOOST_AUTO_TEST_CASE(partsInTheFormulaOfAScoreAddUpToIt)
{
    int checked = 0;
    for (const BoundNumber &number : demo().document(u"annual"_s, u"330300"_s, 2024).numbers) {
        const Trace &trace = number.value.trace;
        const bool isSum = trace.key.contains(u"/index/score/"_s) || trace.key.contains(u"/index/last/"_s);
        const bool isDifference = trace.key.contains(u"/index/change/"_s);
        if ((!isSum && !isDifference) || !number.value.hasNumber())
            continue;
        double total = 0;
        const QStringList parts = trace.formula.split(isSum ? u" + "_s : u" − "_s);
        BOOST_REQUIRE_MESSAGE(parts.size() > 1, trace.key.toStdString());
        for (qsizetype i = 0; i < parts.size(); ++i)
            total += parts[i].toDouble() * (isDifference && i > 0 ? -1 : 1);
        BOOST_TEST(std::abs(total - number.value.number) < 0.02, trace.formula.toStdString());
        ++checked;
    }
    BOOST_TEST(checked > 30);
}

BOOST_AUTO_TEST_SUITE_END()
