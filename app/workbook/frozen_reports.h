#pragma once

#include "app/domain/frozen_report.h"
#include "app/domain/issue.h"
#include "app/reports/differences.h"
#include "app/workbook/report_values.h"

#include <map>
#include <vector>

namespace pilotage::workbook {

/// A report about to become final: the document as bound, its template, and its files by format.
struct FreezeRequest
{
    ReportRequest request;
    QString name; ///< empty = the next free one, e.g. 2024-R1
    QString templateSource;
    const reports::Document *document = nullptr;
    std::map<QString, QByteArray> files; ///< pdf, xlsx, html
};

/// What a report that was frozen would print differently today.
struct ReportDrift
{
    std::vector<reports::Difference> differences; ///< numbers that would print differently
    reports::Document now; ///< the report as it would be today
    Issues issues;
};

/// What was logged in one workbook after one of its steps.
struct LoggedSince
{
    QString path;
    QString uuid;
    std::int64_t seq = 0;
};
/// Rows of the workbook that were changed since, the final reports themselves left out. After a large import
/// seconds of work: from any thread, beside everything else. Throws Cancelled.
[[nodiscard]] int changedRows(const LoggedSince &since, JobControl *job = nullptr);

/// Final reports of one workbook. Freezing seals: no undo, only `withdraw` with a reason.
class FrozenReports
{
public:
    explicit FrozenReports(Workbook &workbook);

    [[nodiscard]] std::vector<FrozenReport> all() const; ///< newest first
    [[nodiscard]] std::optional<FrozenReport> byName(const QString &name) const;
    /// 2024-R1, 2024-R2 ...
    [[nodiscard]] QString nextName(Period period) const;
    /// Issues = refused ("report-name-taken", "report-empty").
    Issues freeze(const FreezeRequest &request, FrozenReport *made = nullptr);
    /// By part: template, values, pdf, xlsx, html.
    [[nodiscard]] std::map<QString, QByteArray> parts(FrozenReportId id) const;
    /// The kept parts still have the digest that was sealed.
    [[nodiscard]] bool isIntact(const FrozenReport &report) const;
    [[nodiscard]] ReportDrift drift(const FrozenReport &report) const;
    /// What was logged since it was frozen; count its rows with `changedRows`.
    [[nodiscard]] LoggedSince loggedSince(const FrozenReport &report) const;
    /// Needs a reason.
    Issues withdraw(const FrozenReport &report, const QString &reason);

private:
    [[nodiscard]] std::int64_t sealOf(FrozenReportId id) const;

    Workbook &m_workbook;
};

} // namespace pilotage::workbook
