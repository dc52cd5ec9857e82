#pragma once

#include "app/reports/pages.h"
#include "app/reports/sections.h"
#include "app/workbook/report_values.h"

#include <memory>
#include <set>

namespace pilotage::charts {
class ReportCharts;
}

namespace pilotage::ui {

/// One report as it would be handed in now.
struct MadeReport
{
    reports::ReportTemplate report; ///< without the sections left out
    workbook::ReportRequest request;
    std::shared_ptr<const reports::Pages> pages;
    std::vector<reports::SectionState> sections;
};

/// Fonts and charts of reports, looked up once; makes and writes them.
class ReportMaker
{
public:
    ReportMaker();
    ~ReportMaker();

    /// Binds and lays out. Throws std::runtime_error with what the report file lacks, in words.
    [[nodiscard]] MadeReport make(workbook::Workbook &book, const reports::ReportTemplate &report,
                                  const std::set<int> &leftOut, const workbook::ReportRequest &request) const;
    /// `format` is one of reports::formats().
    [[nodiscard]] QByteArray written(const reports::Pages &pages, const QString &format) const;
    [[nodiscard]] std::shared_ptr<const reports::FontBook> fonts() const { return m_fonts; }
    [[nodiscard]] const reports::ChartRenderer *charts() const;

private:
    std::shared_ptr<const reports::FontBook> m_fonts;
    std::unique_ptr<charts::ReportCharts> m_charts;
};

/// Whole or not at all. Throws std::runtime_error with the cause in words.
void writeFile(const QString &path, const QByteArray &bytes);

/// Name of a report file as it is offered.
[[nodiscard]] QString reportLabel(const reports::ReportTemplate &report, bool english);

/// Where the window shows what a bound number stands on.
struct Evidence
{
    QString page; ///< empty = nowhere of its own
    QVariantMap arguments;
};
[[nodiscard]] Evidence evidenceOf(const reports::Trace &trace);

} // namespace pilotage::ui
