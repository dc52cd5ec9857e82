#pragma once

#include "app/cli/command.h"
#include "app/reports/pages.h"
#include "app/reports/report_template.h"
#include "app/workbook/frozen_reports.h"

#include <memory>

namespace pilotage::cli {

/// Fonts and charts of one run; made when first needed.
class ReportDesk
{
public:
    ReportDesk();
    ~ReportDesk();

    [[nodiscard]] const std::shared_ptr<const reports::FontBook> &fonts() const { return m_fonts; }
    /// nullptr in a build without the window.
    [[nodiscard]] const reports::ChartRenderer *charts() const { return m_charts.get(); }

private:
    std::shared_ptr<const reports::FontBook> m_fonts;
    std::unique_ptr<reports::ChartRenderer> m_charts;
};

/// Formats asked for, checked; throws UsageError for an unknown one.
[[nodiscard]] QStringList formatsOf(const Context &context);
/// The template named second on the command line; throws UsageError where its file has faults.
[[nodiscard]] reports::ReportTemplate templateOf(const Context &context);
/// Writes the numbers of a document with where they come from.
void writeNumbers(const Context &context, const reports::Document &document, const QString &code);

/// --list, --freeze, --differences, --withdraw, --extract.
int runReportList(const Context &context);
int runFreeze(const Context &context, workbook::Workbook &book, const reports::ReportTemplate &report,
              const workbook::ReportRequest &request);
int runDifferences(const Context &context);
int runWithdraw(const Context &context);
int runExtract(const Context &context);

} // namespace pilotage::cli
