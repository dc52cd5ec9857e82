#include "app/workbook/frozen_reports.h"

#include "app/storage/queries/changed_rows.h"
#include "app/storage/queries/frozen_report_queries.h"
#include "app/workbook/workbook_parts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pilotage::workbook {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrozenReports)
};

/// Names and contents in the order of the names, each with its length, so that nothing can be moved between
/// them.
QString digestOf(const std::map<QString, QByteArray> &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[name, bytes] : parts) {
        hash.addData(name.toUtf8() + ' ' + QByteArray::number(bytes.size()) + '\n');
        hash.addData(bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Issues refusal(const QString &code, const QStringList &args)
{
    return {{Severity::Error, code, {}, args}};
}

} // namespace

FrozenReports::FrozenReports(Workbook &workbook)
    : m_workbook(workbook)
{
}

std::vector<FrozenReport> FrozenReports::all() const
{
    return storage::allFrozenReports(*m_workbook.parts().store);
}

std::optional<FrozenReport> FrozenReports::byName(const QString &name) const
{
    for (const FrozenReport &report : all())
        if (report.name == name)
            return report;
    return std::nullopt;
}

QString FrozenReports::nextName(Period period) const
{
    for (int number = 1;; ++number) {
        QString name = u"%1-R%2"_s.arg(period.text()).arg(number);
        if (!byName(name))
            return name;
    }
}

Issues FrozenReports::freeze(const FreezeRequest &request, FrozenReport *made)
{
    storage::Store &store = m_workbook.writable();
    const reports::Document &document = *request.document;
    FrozenReport report;
    report.name = request.name.isEmpty() ? nextName(request.request.period) : request.name.trimmed();
    if (byName(report.name))
        return refusal(u"report-name-taken"_s, {report.name, nextName(request.request.period)});
    if (request.files.empty() || hasErrors(document.issues))
        return refusal(u"report-empty"_s, {report.name});
    std::map<QString, QByteArray> parts = request.files;
    parts[u"template"_s] = request.templateSource.toUtf8();
    parts[u"values"_s] = reports::toJson(reports::frozenValues(document));
    report.templateName = document.templateName;
    report.title = document.title;
    report.subject = request.request.subject;
    report.period = request.request.period;
    report.scheme = request.request.scheme;
    report.language = document.facts.isEnglish ? u"en"_s : u"zh"_s;
    report.frozenAt = m_workbook.parts().clock().toUTC().toString(Qt::ISODate);
    report.actor = m_workbook.parts().actor.name;
    report.headHash = document.facts.headHash;
    report.digest = digestOf(parts);
    report.numberCount = std::int64_t(document.numbers.size());
    report.pendingCount = document.pendingCount();
    store.perform(
        {Words::tr("Freeze report %1").arg(report.name), document.title, storage::ChangeKind::Sealing, {}},
        [&] {
            report.id = FrozenReportId(store.nextId());
            storage::writeFrozenReport(store, report, parts);
        });
    if (made)
        *made = report;
    return {};
}

std::map<QString, QByteArray> FrozenReports::parts(FrozenReportId id) const
{
    return storage::frozenReportParts(*m_workbook.parts().store, id);
}

bool FrozenReports::isIntact(const FrozenReport &report) const
{
    return digestOf(parts(report.id)) == report.digest;
}

std::int64_t FrozenReports::sealOf(FrozenReportId id) const
{
    const auto history = m_workbook.parts().store->rowHistory(u"frozen_report"_s, {id.value()});
    return history.empty() ? 0 : history.back().change.seq;
}

ReportDrift FrozenReports::drift(const FrozenReport &report) const
{
    ReportDrift drift;
    const std::map<QString, QByteArray> kept = parts(report.id);
    const auto part = [&](const QString &name) {
        const auto found = kept.find(name);
        return found == kept.end() ? QByteArray() : found->second;
    };
    const reports::ParsedTemplate parsed
        = reports::parseTemplate(QString::fromUtf8(part(u"template"_s)), report.templateName + u".report"_s);
    drift.issues = parsed.issues;
    const ReportValues values(m_workbook, {report.subject, report.period, report.scheme});
    drift.now = reports::bind(parsed.report, values);
    drift.issues.insert(drift.issues.end(), drift.now.issues.begin(), drift.now.issues.end());
    drift.differences = reports::differences(reports::valuesOf(part(u"values"_s)), drift.now);
    return drift;
}

LoggedSince FrozenReports::loggedSince(const FrozenReport &report) const
{
    const storage::Store &store = *m_workbook.parts().store;
    return {store.path(), store.uuid(), sealOf(report.id)};
}

int changedRows(const LoggedSince &since, JobControl *job)
{
    const auto step = [job](double fraction) {
        if (job)
            job->step(fraction);
    };
    step(0);
    // Where a figure came from changes with it and is no change of its own.
    return int(storage::changedRows({since.path, since.uuid, since.seq},
                                    {u"frozen_report"_s, u"frozen_report_data"_s, u"source"_s}, step));
}

Issues FrozenReports::withdraw(const FrozenReport &report, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return refusal(u"report-needs-reason"_s, {report.name});
    storage::Store &store = m_workbook.writable();
    store.perform({Words::tr("Withdraw report %1").arg(report.name), reason, storage::ChangeKind::Sealing,
                   sealOf(report.id)},
                  [&] { storage::removeFrozenReport(store, report.id); });
    return {};
}

} // namespace pilotage::workbook
