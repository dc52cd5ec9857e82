#include "ui/pages/report/report_maker.h"

#include "app/domain/programme.h"
#include "app/messages/issue_text.h"
#include "app/reports/writers.h"
#include "ui/charts/report_charts.h"
#include "ui/pages/report/report_page.h"

#include <QDir>
#include <QSaveFile>
#include <QVariantMap>

#include <stdexcept>

using namespace Qt::StringLiterals;

namespace pilotage::ui {

namespace {

void throwFirst(const Issues &issues)
{
    if (!hasErrors(issues))
        return;
    QStringList lines;
    for (const Issue &issue : issues)
        if (issue.severity == Severity::Error)
            lines << messages::textWithPlace(issue);
    throw std::runtime_error(lines.join(u'\n').toStdString());
}

} // namespace

ReportMaker::ReportMaker()
    : m_fonts(std::make_shared<reports::FontBook>(reports::scriptOf(QLocale())))
    , m_charts(std::make_unique<charts::ReportCharts>(m_fonts->pictureFamilies()))
{
}

ReportMaker::~ReportMaker() = default;

const reports::ChartRenderer *ReportMaker::charts() const
{
    return m_charts.get();
}

MadeReport ReportMaker::make(workbook::Workbook &book, const reports::ReportTemplate &report,
                             const std::set<int> &leftOut, const workbook::ReportRequest &request) const
{
    reports::ParsedTemplate cut
        = reports::parseTemplate(reports::sourceWithout(report, leftOut), report.name + u".report"_s);
    throwFirst(cut.issues);
    MadeReport made;
    made.request = request;
    made.report = std::move(cut.report);
    reports::Document document = reports::bind(made.report, workbook::ReportValues(book, request));
    throwFirst(document.issues);
    made.sections = reports::outline(report, leftOut, document);
    made.pages = std::make_shared<reports::Pages>(std::move(document), m_fonts, m_charts.get());
    return made;
}

QByteArray ReportMaker::written(const reports::Pages &pages, const QString &format) const
{
    return reports::written(pages, format, m_charts.get());
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()
        || !file.commit())
        throw std::runtime_error(ReportPage::tr("%1 could not be written: %2")
                                     .arg(QDir::toNativeSeparators(path), file.errorString())
                                     .toStdString());
}

QString reportLabel(const reports::ReportTemplate &report, bool english)
{
    return report.label.isEmpty() ? report.name : report.label.in(english);
}

namespace {

Evidence pilotEvidence(const QString &part)
{
    // "pilots named" asks for a state, "pilots BENCHMARK_PROJECT" for a type or a family of types.
    if (fromKey<Lifecycle>(part))
        return {u"register"_s, {{u"state"_s, part}}};
    const bool isType = !part.isEmpty() && part == part.toUpper();
    return {u"register"_s, {{u"type"_s, isType ? part : QString()}}};
}

} // namespace

/// Keys of traces begin with the subject and the kind of the figure: 330302/figure/co2.total/2023. A sum
/// names the field it adds up instead: 330300/sum/figure co2.total/2024/counties.
Evidence evidenceOf(const reports::Trace &trace)
{
    const QStringList parts = trace.key.split(u'/');
    const bool isSum = parts.value(1) == "sum"_L1;
    const QString field = isSum ? parts.value(2) : parts.value(1);
    const QString kind = field.section(u' ', 0, 0);
    const QString rest = isSum ? field.section(u' ', 1) : parts.value(2);
    const QVariant subject = parts.value(0).toLongLong();
    if (kind == "figure"_L1 || kind == "total"_L1) {
        QVariantMap arguments{{u"indicator"_s, rest}, {u"period"_s, parts.value(3).left(4)}};
        if (kind == "figure"_L1 && !isSum)
            arguments.insert(u"subject"_s, subject);
        return {u"indicators"_s, arguments};
    }
    if (kind == "index"_L1 || (kind == "target"_L1 && rest.startsWith("index."_L1)))
        return {u"synergy"_s, {{u"explain"_s, subject}}};
    if (kind == "target"_L1)
        return {u"indicators"_s, {{u"indicator"_s, rest}}};
    if (kind == "ets"_L1 || parts.value(4).startsWith("ets"_L1)) {
        QVariantMap arguments{{u"filter"_s, parts.value(4) == "ets short"_L1 ? u"short"_s : u"all"_s}};
        if (kind == "ets"_L1 && rest != "entity"_L1)
            arguments.insert(u"cycle"_s, rest);
        return {u"compliance"_s, arguments};
    }
    if (kind == "data"_L1)
        return {u"overview"_s, {{u"show"_s, u"completeness"_s}}};
    if (kind == "pilots"_L1)
        return pilotEvidence(field.section(u' ', 1));
    if (!trace.key.isEmpty())
        return {u"register"_s, {}};
    return {};
}

} // namespace pilotage::ui
