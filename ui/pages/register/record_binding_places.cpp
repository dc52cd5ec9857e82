#include "ui/pages/register/record_binding.h"

// Divisions, sites, projects, organisations: what has a place.

using namespace Qt::StringLiterals;
using pilotage::workbook::ProjectRecord;
using pilotage::workbook::SiteRecord;

namespace pilotage::ui {

FormField noteField()
{
    return {.key = u"note"_s, .label = RegisterForm::tr("Note"), .editor = Editor::Text};
}

FormField nameField(const QString &key)
{
    return {.key = key, .label = RegisterForm::tr("Name"), .required = true};
}

FormField nameEnField()
{
    return {.key = u"nameEn"_s, .label = RegisterForm::tr("English name")};
}

FormField dateField(const QString &key, const QString &label, bool hasSense)
{
    FormField field{.key = key, .label = label, .editor = Editor::Date};
    if (hasSense)
        field.help = RegisterForm::tr("Day, month or year; ≤2024-05 for at the latest, 约2024 for about");
    return field;
}

FormField documentField(const FormLists &lists)
{
    return {.key = u"document"_s,
            .label = RegisterForm::tr("Document"),
            .editor = Editor::Lookup,
            .choices = lists.documents(),
            .none = RegisterForm::tr("No document")};
}

FormField districtField(const FormLists &lists, const QString &none)
{
    return {.key = u"district"_s,
            .label = RegisterForm::tr("Division"),
            .editor = Editor::Lookup,
            .choices = lists.districts(),
            .none = none};
}

FormField subjectField(const FormLists &lists)
{
    return {.key = u"subject"_s,
            .label = RegisterForm::tr("Belongs to"),
            .editor = Editor::Lookup,
            .required = true,
            .placeholder = RegisterForm::tr("Site, project or division"),
            .choices = lists.subjects()};
}

void addDemoField(std::vector<FormField> &fields, const FormLists &lists)
{
    if (lists.isTraining())
        fields.push_back(
            {.key = u"isDemo"_s, .label = RegisterForm::tr("Demonstration data"), .editor = Editor::Check});
}

std::vector<FormField> RecordBinding<District>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{nameField(u"name"_s), nameEnField()};
    fields.push_back(
        {.key = u"code"_s,
         .label = RegisterForm::tr("Division code"),
         .help = RegisterForm::tr("6, 9 or 12 digits, GB/T 2260; a functional zone may have none")});
    fields.push_back({.key = u"level"_s,
                      .label = RegisterForm::tr("Level"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<DistrictLevel>()});
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<DistrictKind>()});
    fields.push_back({.key = u"parent"_s,
                      .label = RegisterForm::tr("Lies in"),
                      .editor = Editor::Lookup,
                      .choices = lists.districts(),
                      .none = RegisterForm::tr("At the top")});
    fields.push_back(dateField(u"validFrom"_s, RegisterForm::tr("Valid from")));
    fields.push_back(dateField(u"validTo"_s, RegisterForm::tr("Valid to")));
    fields.push_back({.key = u"successor"_s,
                      .label = RegisterForm::tr("Followed by"),
                      .editor = Editor::Lookup,
                      .choices = lists.districts(),
                      .none = RegisterForm::tr("None")});
    fields.push_back(noteField());
    return fields;
}

FormValues RecordBinding<District>::values(const District &record)
{
    return {{u"name"_s, record.name},
            {u"nameEn"_s, record.nameEn},
            {u"code"_s, record.code},
            {u"level"_s, QString(toKey(record.level))},
            {u"kind"_s, QString(toKey(record.kind))},
            {u"parent"_s, idValue(record.parent)},
            {u"validFrom"_s, record.validFrom},
            {u"validTo"_s, record.validTo},
            {u"successor"_s, idValue(record.successor)},
            {u"note"_s, record.note}};
}

void RecordBinding<District>::take(District &record, const FormValues &values)
{
    record.name = values[u"name"_s].toString();
    record.nameEn = values[u"nameEn"_s].toString();
    record.code = values[u"code"_s].toString();
    record.level = enumOf(values, u"level"_s, record.level);
    record.kind = enumOf(values, u"kind"_s, record.kind);
    record.parent = optionalId<SubjectId>(values, u"parent"_s);
    record.validFrom = values[u"validFrom"_s].toString();
    record.validTo = values[u"validTo"_s].toString();
    record.successor = optionalId<SubjectId>(values, u"successor"_s);
    record.note = values[u"note"_s].toString();
}

std::vector<FormField> RecordBinding<SiteRecord>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{nameField(u"name"_s), nameEnField()};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<SiteKind>()});
    fields.push_back(districtField(lists, RegisterForm::tr("Not known")));
    fields.push_back({.key = u"parentSite"_s,
                      .label = RegisterForm::tr("Lies in site"),
                      .editor = Editor::Lookup,
                      .choices = lists.sites(),
                      .none = RegisterForm::tr("In no other site")});
    fields.push_back({.key = u"code"_s, .label = RegisterForm::tr("Own code")});
    fields.push_back({.key = u"creditCode"_s,
                      .label = RegisterForm::tr("Credit code"),
                      .help = RegisterForm::tr("Unified social credit code, 18 characters")});
    fields.push_back({.key = u"industry"_s, .label = RegisterForm::tr("Industry")});
    fields.push_back({.key = u"latitude"_s,
                      .label = RegisterForm::tr("Latitude"),
                      .editor = Editor::Number,
                      .unit = u"°"_s});
    fields.push_back({.key = u"longitude"_s,
                      .label = RegisterForm::tr("Longitude"),
                      .editor = Editor::Number,
                      .unit = u"°"_s});
    fields.push_back({.key = u"shares"_s,
                      .label = RegisterForm::tr("Shares in further divisions"),
                      .editor = Editor::Rows,
                      .columns = {{.key = u"district"_s,
                                   .label = RegisterForm::tr("Division"),
                                   .editor = Editor::Lookup,
                                   .choices = lists.districts()},
                                  {.key = u"percent"_s,
                                   .label = RegisterForm::tr("Share"),
                                   .editor = Editor::Number,
                                   .unit = u"%"_s}}});
    fields.push_back(noteField());
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<SiteRecord>::values(const SiteRecord &record)
{
    const Site &site = record.site;
    QVariantList shares;
    for (const SiteShare &share : record.shares)
        shares.append(QVariantMap{{u"district"_s, idValue(std::optional(share.district))},
                                  {u"percent"_s, share.percent}});
    return {{u"name"_s, site.name},
            {u"nameEn"_s, site.nameEn},
            {u"kind"_s, QString(toKey(site.kind))},
            {u"district"_s, idValue(site.district)},
            {u"parentSite"_s, idValue(site.parentSite)},
            {u"code"_s, site.code},
            {u"creditCode"_s, site.creditCode},
            {u"industry"_s, site.industry},
            {u"latitude"_s, site.latitude ? QVariant(*site.latitude) : QVariant()},
            {u"longitude"_s, site.longitude ? QVariant(*site.longitude) : QVariant()},
            {u"shares"_s, shares},
            {u"note"_s, site.note},
            {u"isDemo"_s, site.isDemo}};
}

void RecordBinding<SiteRecord>::take(SiteRecord &record, const FormValues &values)
{
    const auto number = [&values](const QString &key) {
        return values[key].isValid() ? std::optional(values[key].toDouble()) : std::nullopt;
    };
    Site &site = record.site;
    site.name = values[u"name"_s].toString();
    site.nameEn = values[u"nameEn"_s].toString();
    site.kind = enumOf(values, u"kind"_s, site.kind);
    site.district = optionalId<SubjectId>(values, u"district"_s);
    site.parentSite = optionalId<SubjectId>(values, u"parentSite"_s);
    site.code = values[u"code"_s].toString();
    site.creditCode = values[u"creditCode"_s].toString().toUpper();
    site.industry = values[u"industry"_s].toString();
    site.latitude = number(u"latitude"_s);
    site.longitude = number(u"longitude"_s);
    site.note = values[u"note"_s].toString();
    site.isDemo = values[u"isDemo"_s].toBool();
    record.shares.clear();
    for (const QVariant &row : values[u"shares"_s].toList()) {
        const QVariantMap share = row.toMap();
        record.shares.push_back(
            {site.id, idOf<SubjectId>(share, u"district"_s), share[u"percent"_s].toDouble()});
    }
}

std::vector<FormField> RecordBinding<ProjectRecord>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{nameField(u"name"_s), nameEnField()};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<ProjectKind>()});
    fields.push_back({.key = u"stage"_s,
                      .label = RegisterForm::tr("Stage"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<ProjectStage>()});
    fields.push_back(districtField(lists, RegisterForm::tr("Not known")));
    fields.push_back({.key = u"site"_s,
                      .label = RegisterForm::tr("At site"),
                      .editor = Editor::Lookup,
                      .choices = lists.sites(),
                      .none = RegisterForm::tr("At no site")});
    fields.push_back({.key = u"code"_s, .label = RegisterForm::tr("Own code")});
    fields.push_back(dateField(u"startsOn"_s, RegisterForm::tr("Begins")));
    fields.push_back(dateField(u"endsOn"_s, RegisterForm::tr("Ends")));
    fields.push_back(
        {.key = u"milestones"_s,
         .label = RegisterForm::tr("Milestones"),
         .editor = Editor::Rows,
         .columns = {{.key = u"name"_s, .label = RegisterForm::tr("Name")},
                     {.key = u"dueOn"_s, .label = RegisterForm::tr("Due"), .editor = Editor::Date},
                     {.key = u"doneOn"_s, .label = RegisterForm::tr("Done"), .editor = Editor::Date}}});
    fields.push_back(
        {.key = u"funding"_s,
         .label = RegisterForm::tr("Funding"),
         .editor = Editor::Rows,
         .columns = {{.key = u"funder"_s, .label = RegisterForm::tr("Funder")},
                     {.key = u"year"_s, .label = RegisterForm::tr("Year"), .editor = Editor::Number},
                     {.key = u"amount"_s,
                      .label = RegisterForm::tr("Amount"),
                      .editor = Editor::Number,
                      .unit = RegisterForm::tr("10,000 CNY")}}});
    fields.push_back(noteField());
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<ProjectRecord>::values(const ProjectRecord &record)
{
    const Project &project = record.project;
    QVariantList milestones;
    for (const Milestone &item : record.milestones)
        milestones.append(QVariantMap{{u"id"_s, static_cast<qlonglong>(item.id.value())},
                                      {u"name"_s, item.name},
                                      {u"dueOn"_s, item.dueOn},
                                      {u"doneOn"_s, item.doneOn}});
    QVariantList funding;
    for (const Funding &line : record.funding)
        funding.append(QVariantMap{{u"id"_s, static_cast<qlonglong>(line.id.value())},
                                   {u"funder"_s, line.funder},
                                   {u"year"_s, static_cast<double>(line.year)},
                                   {u"amount"_s, tenThousandYuan(line.amountFen)}});
    return {{u"name"_s, project.name},
            {u"nameEn"_s, project.nameEn},
            {u"kind"_s, QString(toKey(project.kind))},
            {u"stage"_s, QString(toKey(project.stage))},
            {u"district"_s, idValue(project.district)},
            {u"site"_s, idValue(project.site)},
            {u"code"_s, project.code},
            {u"startsOn"_s, project.startsOn},
            {u"endsOn"_s, project.endsOn},
            {u"milestones"_s, milestones},
            {u"funding"_s, funding},
            {u"note"_s, project.note},
            {u"isDemo"_s, project.isDemo}};
}

void RecordBinding<ProjectRecord>::take(ProjectRecord &record, const FormValues &values)
{
    Project &project = record.project;
    project.name = values[u"name"_s].toString();
    project.nameEn = values[u"nameEn"_s].toString();
    project.kind = enumOf(values, u"kind"_s, project.kind);
    project.stage = enumOf(values, u"stage"_s, project.stage);
    project.district = optionalId<SubjectId>(values, u"district"_s);
    project.site = optionalId<SubjectId>(values, u"site"_s);
    project.code = values[u"code"_s].toString();
    project.startsOn = values[u"startsOn"_s].toString();
    project.endsOn = values[u"endsOn"_s].toString();
    project.note = values[u"note"_s].toString();
    project.isDemo = values[u"isDemo"_s].toBool();
    record.milestones.clear();
    for (const QVariant &row : values[u"milestones"_s].toList()) {
        const QVariantMap item = row.toMap();
        record.milestones.push_back({idOf<MilestoneId>(item, u"id"_s), project.id, item[u"name"_s].toString(),
                                     item[u"dueOn"_s].toString(), item[u"doneOn"_s].toString()});
    }
    record.funding.clear();
    for (const QVariant &row : values[u"funding"_s].toList()) {
        const QVariantMap line = row.toMap();
        record.funding.push_back({idOf<FundingId>(line, u"id"_s), project.id, line[u"funder"_s].toString(),
                                  static_cast<int>(line[u"year"_s].toDouble()),
                                  fenOf(line[u"amount"_s]).value_or(0)});
    }
}

std::vector<FormField> RecordBinding<Organisation>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{nameField(u"name"_s), nameEnField()};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<OrganisationKind>()});
    fields.push_back({.key = u"creditCode"_s,
                      .label = RegisterForm::tr("Credit code"),
                      .help = RegisterForm::tr("Unified social credit code, 18 characters")});
    fields.push_back(districtField(lists, RegisterForm::tr("Not known")));
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<Organisation>::values(const Organisation &record)
{
    return {{u"name"_s, record.name},
            {u"nameEn"_s, record.nameEn},
            {u"kind"_s, QString(toKey(record.kind))},
            {u"creditCode"_s, record.creditCode},
            {u"district"_s, idValue(record.district)},
            {u"isDemo"_s, record.isDemo}};
}

void RecordBinding<Organisation>::take(Organisation &record, const FormValues &values)
{
    record.name = values[u"name"_s].toString();
    record.nameEn = values[u"nameEn"_s].toString();
    record.kind = enumOf(values, u"kind"_s, record.kind);
    record.creditCode = values[u"creditCode"_s].toString().toUpper();
    record.district = optionalId<SubjectId>(values, u"district"_s);
    record.isDemo = values[u"isDemo"_s].toBool();
}

} // namespace pilotage::ui
