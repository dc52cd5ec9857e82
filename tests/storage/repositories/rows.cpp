#include "tests/storage/repositories/rows.h"

using namespace Qt::StringLiterals;

namespace pilotage::test {

District province()
{
    District row;
    row.id = SubjectId(330000);
    row.name = u"省"_s;
    row.level = DistrictLevel::Province;
    return row;
}

District county()
{
    District row;
    row.id = SubjectId(330302);
    row.code = u"330302"_s;
    row.name = u"District name 值3"_s;
    row.nameEn = u"District nameEn 值4"_s;
    row.level = DistrictLevel::County;
    row.kind = DistrictKind::FunctionalZone;
    row.parent = SubjectId(330000);
    row.validFrom = u"District validFrom 值8"_s;
    row.validTo = u"District validTo 值9"_s;
    row.successor = SubjectId(330000);
    row.note = u"District note 值11"_s;
    return row;
}

Site site()
{
    Site row;
    row.id = SubjectId(1001);
    row.code = u"Site code 值13"_s;
    row.name = u"Site name 值14"_s;
    row.nameEn = u"Site nameEn 值15"_s;
    row.kind = SiteKind::Mine;
    row.district = SubjectId(330302);
    row.parentSite = SubjectId(1001);
    row.creditCode = u"Site creditCode 值19"_s;
    row.industry = u"Site industry 值20"_s;
    row.latitude = 28.125;
    row.longitude = 120.0625;
    row.isDemo = true;
    row.note = u"Site note 值24"_s;
    return row;
}

SiteShare siteShare()
{
    SiteShare row;
    row.site = SubjectId(1001);
    row.district = SubjectId(330302);
    row.percent = 40.25;
    return row;
}

Project project()
{
    Project row;
    row.id = SubjectId(1003);
    row.code = u"Project code 值29"_s;
    row.name = u"Project name 值30"_s;
    row.nameEn = u"Project nameEn 值31"_s;
    row.kind = ProjectKind::Sink;
    row.stage = ProjectStage::InProgress;
    row.district = SubjectId(330302);
    row.site = SubjectId(1001);
    row.startsOn = u"Project startsOn 值36"_s;
    row.endsOn = u"Project endsOn 值37"_s;
    row.isDemo = true;
    row.note = u"Project note 值39"_s;
    return row;
}

Milestone milestone()
{
    Milestone row;
    row.id = MilestoneId(1004);
    row.project = SubjectId(1003);
    row.name = u"Milestone name 值42"_s;
    row.dueOn = u"Milestone dueOn 值43"_s;
    row.doneOn = u"Milestone doneOn 值44"_s;
    return row;
}

Funding funding()
{
    Funding row;
    row.id = FundingId(1005);
    row.project = SubjectId(1003);
    row.funder = u"Funding funder 值47"_s;
    row.year = 2048;
    row.amountFen = 9007199254741042;
    return row;
}

Document document()
{
    Document row;
    row.id = DocumentId(1006);
    row.title = u"Document title 值51"_s;
    row.number = u"Document number 值52"_s;
    row.date = u"Document date 值53"_s;
    row.issuer = u"Document issuer 值54"_s;
    row.url = u"Document url 值55"_s;
    row.status = DocumentStatus::Secondary;
    row.note = u"Document note 值57"_s;
    return row;
}

DocumentSubject documentSubject()
{
    return {document().id, site().id};
}

Attachment attachment()
{
    Attachment row;
    row.id = AttachmentId(1007);
    row.document = DocumentId(1006);
    row.sha256 = QString(64, u'a');
    row.fileName = u"Attachment fileName 值61"_s;
    row.size = 9007199254741055;
    row.mediaType = u"Attachment mediaType 值63"_s;
    return row;
}

ImportBatch importBatch()
{
    ImportBatch row;
    row.id = ImportBatchId(1008);
    row.fileName = u"ImportBatch fileName 值65"_s;
    row.sha256 = QString(64, u'a');
    row.kind = u"ImportBatch kind 值67"_s;
    row.rowCount = 9007199254741061;
    row.importedAt = u"ImportBatch importedAt 值69"_s;
    row.actor = u"ImportBatch actor 值70"_s;
    return row;
}

Source source()
{
    Source row;
    row.id = SourceId(1009);
    row.kind = SourceKind::Import;
    row.title = u"Source title 值73"_s;
    row.sheet = u"Source sheet 值74"_s;
    row.document = DocumentId(1006);
    row.importBatch = ImportBatchId(1008);
    row.note = u"Source note 值77"_s;
    return row;
}

Person person()
{
    Person row;
    row.id = PersonId(1010);
    row.name = u"Person name 值79"_s;
    row.unit = u"Person unit 值80"_s;
    row.isDemo = true;
    return row;
}

Role role()
{
    Role row;
    row.id = RoleId(1011);
    row.person = PersonId(1010);
    row.kind = RoleKind::Inspector;
    row.district = SubjectId(330302);
    return row;
}

SavedView savedView()
{
    SavedView row;
    row.id = SavedViewId(1012);
    row.page = u"SavedView page 值87"_s;
    row.name = u"SavedView name 值88"_s;
    row.definition = u"SavedView definition 值89"_s;
    return row;
}

Programme programme()
{
    Programme row;
    row.id = ProgrammeId(1013);
    row.type = u"Programme type 值91"_s;
    row.nameZh = u"Programme nameZh 值92"_s;
    row.nameEn = u"Programme nameEn 值93"_s;
    row.level = ProgrammeLevel::Zone;
    row.authority = u"Programme authority 值95"_s;
    row.batch = u"Programme batch 值96"_s;
    row.document = DocumentId(1006);
    return row;
}

Enrolment enrolment()
{
    Enrolment row;
    row.id = EnrolmentId(1014);
    row.programme = ProgrammeId(1013);
    row.subject = SubjectId(1003);
    row.state = Lifecycle::DynamicReview;
    row.isDemo = true;
    row.note = u"Enrolment note 值103"_s;
    return row;
}

EnrolmentEvent enrolmentEvent()
{
    EnrolmentEvent row;
    row.id = EnrolmentEventId(1015);
    row.enrolment = EnrolmentId(1014);
    row.state = Lifecycle::DynamicReview;
    row.happenedOn = u"EnrolmentEvent happenedOn 值107"_s;
    row.dateSense = DateSense::By;
    row.document = DocumentId(1006);
    row.reason = u"EnrolmentEvent reason 值110"_s;
    row.author = u"EnrolmentEvent author 值111"_s;
    row.isDemo = true;
    return row;
}

Organisation organisation()
{
    Organisation row;
    row.id = OrganisationId(1016);
    row.name = u"Organisation name 值114"_s;
    row.nameEn = u"Organisation nameEn 值115"_s;
    row.kind = OrganisationKind::Institute;
    row.creditCode = u"Organisation creditCode 值117"_s;
    row.district = SubjectId(330302);
    row.isDemo = true;
    return row;
}

Measure measure()
{
    Measure row;
    row.id = MeasureId(1017);
    row.subject = SubjectId(1003);
    row.kind = MeasureKind::Substitution;
    row.name = u"Measure name 值123"_s;
    row.startsOn = u"Measure startsOn 值124"_s;
    row.endsOn = u"Measure endsOn 值125"_s;
    row.costFen = 9007199254741119;
    row.co2TargetT = 127.1;
    row.pollutant = u"Measure pollutant 值128"_s;
    row.pollutantTargetKg = 129.1;
    row.isDemo = true;
    row.note = u"Measure note 值131"_s;
    return row;
}

Certification certification()
{
    Certification row;
    row.id = CertificationId(1018);
    row.subject = SubjectId(1003);
    row.kind = CertificationKind::CleanProductionAudit;
    row.title = u"Certification title 值135"_s;
    row.issuer = u"Certification issuer 值136"_s;
    row.issuedOn = u"Certification issuedOn 值137"_s;
    row.expiresOn = u"Certification expiresOn 值138"_s;
    row.document = DocumentId(1006);
    row.isDemo = true;
    return row;
}

Event event()
{
    Event row;
    row.id = EventId(1019);
    row.subject = SubjectId(1003);
    row.kind = EventKind::Plaque;
    row.title = u"Event title 值144"_s;
    row.happenedOn = u"Event happenedOn 值145"_s;
    row.dateSense = DateSense::By;
    row.document = DocumentId(1006);
    row.note = u"Event note 值148"_s;
    row.isDemo = true;
    return row;
}

} // namespace pilotage::test
