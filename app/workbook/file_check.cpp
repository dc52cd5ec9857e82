#include "app/workbook/file_check.h"

#include "app/storage/contents.h"
#include "app/storage/queries/file_check.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

bool concerns(const Issues &issues, const std::vector<QLatin1StringView> &codes)
{
    return std::any_of(issues.begin(), issues.end(), [&](const Issue &issue) {
        return issue.severity == Severity::Error
            && std::any_of(codes.begin(), codes.end(),
                           [&](QLatin1StringView code) { return issue.code.startsWith(code); });
    });
}

} // namespace

CheckReport checkReport(const Issues &findings, const Issues &contents, std::int64_t changeSets,
                        const QString &headHash)
{
    const std::vector references = {"foreign-key"_L1, "reference-"_L1};
    const std::vector chain = {"chain-"_L1, "payload-"_L1, "history-"_L1};
    CheckReport report;
    report.findings = findings;
    report.foreignKeys = !concerns(findings, references);
    report.chain = !concerns(findings, chain);
    report.integrity = std::none_of(findings.begin(), findings.end(), [&](const Issue &issue) {
        return issue.severity == Severity::Error && !concerns({issue}, references)
            && !concerns({issue}, chain);
    });
    report.contents = contents.empty();
    report.findings.insert(report.findings.end(), contents.begin(), contents.end());
    report.ok = !hasErrors(report.findings);
    report.changeSets = changeSets;
    report.headHash = headHash;
    return report;
}

CheckReport checkFile(Workbook &book, JobControl *job)
{
    const auto step = [job](double fraction) {
        if (job)
            job->step(fraction, QCoreApplication::translate("workbook", "Checking the file"));
    };
    const storage::FileCheck found = storage::checkFile(Access::reading(book).path(), step);
    const Issues contents = storage::Contents(Access::reading(book)).check();
    return checkReport(found.findings, contents, found.head.seq, found.head.hash);
}

} // namespace pilotage::workbook
