#include "app/domain/credit_code.h"
#include "app/domain/findings.h"
#include "app/domain/lifecycle.h"
#include "app/domain/validation.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pilotage {

namespace {

void checkSubject(Findings &findings, SubjectId id, const Lookups &lookups)
{
    if (lookups.subject && !lookups.subject(id))
        findings.error(u"subject-missing"_s, u"subject"_s, {QString::number(id.value())});
}

} // namespace

Issues validate(const Programme &programme)
{
    Findings findings;
    findings.needText(programme.type, u"programme-type-empty"_s, u"type"_s);
    findings.needText(programme.nameZh, u"name-empty"_s, u"nameZh"_s);
    return std::move(findings).issues();
}

Issues validate(const Enrolment &enrolment, const Lookups &lookups)
{
    Findings findings;
    checkSubject(findings, enrolment.subject, lookups);
    if (lookups.programme && !lookups.programme(enrolment.programme))
        findings.error(u"programme-missing"_s, u"programme"_s,
                       {QString::number(enrolment.programme.value())});
    return std::move(findings).issues();
}

Issues validate(std::span<const EnrolmentEvent> events)
{
    Findings findings;
    for (std::size_t i = 0; i < events.size(); ++i) {
        findings.needDate(events[i].happenedOn, u"happenedOn"_s);
        if (i == 0)
            continue;
        const EnrolmentEvent &before = events[i - 1];
        const EnrolmentEvent &event = events[i];
        const auto then = dateRange(before.happenedOn);
        const auto now = dateRange(event.happenedOn);
        if (then && now && then->first > now->last)
            findings.error(u"dates-order"_s, u"happenedOn"_s, {before.happenedOn, event.happenedOn});
        for (Issue issue : lifecycleIssues(before.state, event.state)) {
            if (isReachable(before.state, event.state))
                issue.severity = Severity::Warning;
            findings.take({issue});
        }
    }
    return std::move(findings).issues();
}

Issues validate(const Organisation &organisation, const Lookups &lookups)
{
    Findings findings;
    findings.needText(organisation.name, u"name-empty"_s, u"name"_s);
    if (!organisation.creditCode.isEmpty())
        findings.take(creditCodeIssues(organisation.creditCode));
    if (organisation.district && lookups.district && !lookups.district(*organisation.district))
        findings.error(u"subject-missing"_s, u"district"_s,
                       {QString::number(organisation.district->value())});
    return std::move(findings).issues();
}

Issues validate(const Measure &measure, const Lookups &lookups)
{
    Findings findings;
    findings.needText(measure.name, u"name-empty"_s, u"name"_s);
    checkSubject(findings, measure.subject, lookups);
    findings.needOrder(measure.startsOn, measure.endsOn, u"startsOn"_s, u"endsOn"_s);
    if (measure.costFen && *measure.costFen < 0)
        findings.error(u"amount-negative"_s, u"costFen"_s, {QString::number(*measure.costFen)});
    return std::move(findings).issues();
}

Issues validate(const Certification &certification, const Lookups &lookups)
{
    Findings findings;
    findings.needText(certification.title, u"title-empty"_s, u"title"_s);
    checkSubject(findings, certification.subject, lookups);
    findings.needOrder(certification.issuedOn, certification.expiresOn, u"issuedOn"_s, u"expiresOn"_s);
    return std::move(findings).issues();
}

Issues validate(const Event &event, const Lookups &lookups)
{
    Findings findings;
    findings.needText(event.title, u"title-empty"_s, u"title"_s);
    checkSubject(findings, event.subject, lookups);
    findings.needDate(event.happenedOn, u"happenedOn"_s);
    return std::move(findings).issues();
}

Issues validate(const Document &document)
{
    Findings findings;
    findings.needText(document.title, u"title-empty"_s, u"title"_s);
    findings.needDate(document.date, u"date"_s);
    if (document.status == DocumentStatus::Verified && document.number.isEmpty() && document.url.isEmpty())
        findings.warning(u"document-unproven"_s, u"status"_s);
    return std::move(findings).issues();
}

Issues validate(const Attachment &attachment)
{
    static const QRegularExpression sha256(u"^[0-9a-f]{64}$"_s);
    Findings findings;
    findings.needText(attachment.fileName, u"name-empty"_s, u"fileName"_s);
    if (!sha256.match(attachment.sha256).hasMatch())
        findings.error(u"sha256-form"_s, u"sha256"_s, {attachment.sha256});
    if (attachment.size < 0)
        findings.error(u"amount-negative"_s, u"size"_s, {QString::number(attachment.size)});
    return std::move(findings).issues();
}

Issues validate(const Source &source)
{
    Findings findings;
    findings.needText(source.title, u"title-empty"_s, u"title"_s);
    return std::move(findings).issues();
}

} // namespace pilotage
