#include "ui/pages/register/record_binding.h"

#include "app/domain/lifecycle.h"

// Programmes, enrolments, measures, certificates, events, documents.

using namespace Qt::StringLiterals;
using pilotage::workbook::EnrolmentRecord;

namespace pilotage::ui {

namespace {

/// Codes of the field; others may be typed into a file, so the list is not closed.
constexpr const char *programmeTypes[]
    = {"SYNERGY_PROV",       "BENCHMARK_PROJECT", "LOWCARBON_COUNTY", "LZC_TOWNSHIP",
       "LZC_VILLAGE",        "SYNERGY_MEE",       "PEAK_NATIONAL",    "ZEROCARBON_PARK",
       "ZEROCARBON_FACTORY", "NEARZERO_FACTORY",  "CARBON_POINTS",    "NEARZERO_PARK_PROV"};

std::vector<FormChoice> programmeTypeChoices(const FormLists &lists)
{
    std::vector<FormChoice> choices;
    QStringList known;
    for (const char *type : programmeTypes) {
        known << QString::fromLatin1(type);
        choices.push_back({known.back(), messages::programmeTypeLabel(known.back()), 0});
    }
    for (const workbook::ProgrammeCount &count : lists.book().programmeCounts())
        if (!known.contains(count.type)) {
            known << count.type;
            choices.push_back({count.type, messages::programmeTypeLabel(count.type), 0});
        }
    return choices;
}

} // namespace

std::vector<FormField> RecordBinding<Programme>::fields(const FormLists &lists)
{
    std::vector<FormField> fields;
    fields.push_back({.key = u"type"_s,
                      .label = RegisterForm::tr("Type"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = programmeTypeChoices(lists)});
    fields.push_back(nameField(u"nameZh"_s));
    fields.push_back(nameEnField());
    fields.push_back({.key = u"batch"_s,
                      .label = RegisterForm::tr("Batch"),
                      .placeholder = RegisterForm::tr("e.g. Batch 5")});
    fields.push_back({.key = u"level"_s,
                      .label = RegisterForm::tr("Level"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<ProgrammeLevel>()});
    fields.push_back({.key = u"authority"_s, .label = RegisterForm::tr("Authority")});
    fields.push_back(documentField(lists));
    return fields;
}

FormValues RecordBinding<Programme>::values(const Programme &record)
{
    return {{u"type"_s, record.type.isEmpty() ? QVariant() : QVariant(record.type)},
            {u"nameZh"_s, record.nameZh},
            {u"nameEn"_s, record.nameEn},
            {u"batch"_s, record.batch},
            {u"level"_s, QString(toKey(record.level))},
            {u"authority"_s, record.authority},
            {u"document"_s, idValue(record.document)}};
}

void RecordBinding<Programme>::take(Programme &record, const FormValues &values)
{
    record.type = values[u"type"_s].toString();
    record.nameZh = values[u"nameZh"_s].toString();
    record.nameEn = values[u"nameEn"_s].toString();
    record.batch = values[u"batch"_s].toString();
    record.level = enumOf(values, u"level"_s, record.level);
    record.authority = values[u"authority"_s].toString();
    record.document = optionalId<DocumentId>(values, u"document"_s);
}

std::vector<FormField> RecordBinding<EnrolmentRecord>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{subjectField(lists)};
    fields.push_back({.key = u"programme"_s,
                      .label = RegisterForm::tr("Programme"),
                      .editor = Editor::Lookup,
                      .required = true,
                      .choices = lists.programmes()});
    fields.push_back(
        {.key = u"events"_s,
         .label = RegisterForm::tr("Steps so far"),
         .editor = Editor::Rows,
         .help = RegisterForm::tr("Oldest first; the last one is the state. Further steps are made with "
                                  "“Advance state”, which seals them."),
         .columns = {{.key = u"state"_s,
                      .label = RegisterForm::tr("State"),
                      .editor = Editor::Choice,
                      .choices = enumChoices<Lifecycle>()},
                     {.key = u"on"_s, .label = RegisterForm::tr("Date"), .editor = Editor::Date},
                     {.key = u"reason"_s, .label = RegisterForm::tr("Reason")}}});
    fields.push_back(noteField());
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<EnrolmentRecord>::values(const EnrolmentRecord &record)
{
    QVariantList events;
    for (const EnrolmentEvent &event : record.events)
        events.append(QVariantMap{{u"id"_s, static_cast<qlonglong>(event.id.value())},
                                  {u"state"_s, QString(toKey(event.state))},
                                  {u"on"_s, dateWithSense(event.happenedOn, event.dateSense)},
                                  {u"reason"_s, event.reason},
                                  {u"document"_s, idValue(event.document)},
                                  {u"author"_s, event.author},
                                  {u"isDemo"_s, event.isDemo}});
    return {{u"subject"_s, idValue(std::optional(record.enrolment.subject))},
            {u"programme"_s, idValue(std::optional(record.enrolment.programme))},
            {u"events"_s, events},
            {u"note"_s, record.enrolment.note},
            {u"isDemo"_s, record.enrolment.isDemo}};
}

void RecordBinding<EnrolmentRecord>::take(EnrolmentRecord &record, const FormValues &values)
{
    Enrolment &enrolment = record.enrolment;
    enrolment.subject = idOf<SubjectId>(values, u"subject"_s);
    enrolment.programme = idOf<ProgrammeId>(values, u"programme"_s);
    enrolment.note = values[u"note"_s].toString();
    enrolment.isDemo = values[u"isDemo"_s].toBool();
    const bool hadSteps = !record.events.empty();
    record.events.clear();
    for (const QVariant &row : values[u"events"_s].toList()) {
        const QVariantMap step = row.toMap();
        const SensedDate on = readSensedDate(step[u"on"_s].toString());
        EnrolmentEvent event;
        event.id = idOf<EnrolmentEventId>(step, u"id"_s);
        event.enrolment = enrolment.id;
        event.state = enumOf(step, u"state"_s, Lifecycle::Draft);
        event.happenedOn = on.date;
        event.dateSense = on.sense;
        event.document = optionalId<DocumentId>(step, u"document"_s);
        event.reason = step[u"reason"_s].toString();
        event.author = step[u"author"_s].toString();
        event.isDemo = step.contains(u"isDemo"_s) ? step[u"isDemo"_s].toBool() : enrolment.isDemo;
        record.events.push_back(event);
    }
    // The state is that of the last step; a record that never had steps keeps the state it was entered with.
    if (!record.events.empty())
        enrolment.state = record.events.back().state;
    else if (hadSteps)
        enrolment.state = Lifecycle::Draft;
}

std::vector<FormField> RecordBinding<Measure>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{nameField(u"name"_s), subjectField(lists)};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<MeasureKind>()});
    fields.push_back(dateField(u"startsOn"_s, RegisterForm::tr("Begins")));
    fields.push_back(dateField(u"endsOn"_s, RegisterForm::tr("Ends")));
    fields.push_back({.key = u"costFen"_s,
                      .label = RegisterForm::tr("Cost"),
                      .editor = Editor::Number,
                      .unit = RegisterForm::tr("10,000 CNY")});
    fields.push_back({.key = u"co2TargetT"_s,
                      .label = RegisterForm::tr("CO₂ less"),
                      .editor = Editor::Number,
                      .unit = RegisterForm::tr("t a year")});
    fields.push_back(
        {.key = u"pollutant"_s, .label = RegisterForm::tr("Pollutant"), .placeholder = u"VOCs"_s});
    fields.push_back({.key = u"pollutantTargetKg"_s,
                      .label = RegisterForm::tr("Pollutant less"),
                      .editor = Editor::Number,
                      .unit = RegisterForm::tr("kg a year")});
    fields.push_back(noteField());
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<Measure>::values(const Measure &record)
{
    const auto number
        = [](const std::optional<double> &value) { return value ? QVariant(*value) : QVariant(); };
    return {{u"name"_s, record.name},
            {u"subject"_s, idValue(std::optional(record.subject))},
            {u"kind"_s, QString(toKey(record.kind))},
            {u"startsOn"_s, record.startsOn},
            {u"endsOn"_s, record.endsOn},
            {u"costFen"_s, tenThousandYuan(record.costFen)},
            {u"co2TargetT"_s, number(record.co2TargetT)},
            {u"pollutant"_s, record.pollutant},
            {u"pollutantTargetKg"_s, number(record.pollutantTargetKg)},
            {u"note"_s, record.note},
            {u"isDemo"_s, record.isDemo}};
}

void RecordBinding<Measure>::take(Measure &record, const FormValues &values)
{
    const auto number = [&values](const QString &key) {
        return values[key].isValid() ? std::optional(values[key].toDouble()) : std::nullopt;
    };
    record.name = values[u"name"_s].toString();
    record.subject = idOf<SubjectId>(values, u"subject"_s);
    record.kind = enumOf(values, u"kind"_s, record.kind);
    record.startsOn = values[u"startsOn"_s].toString();
    record.endsOn = values[u"endsOn"_s].toString();
    record.costFen = fenOf(values[u"costFen"_s]);
    record.co2TargetT = number(u"co2TargetT"_s);
    record.pollutant = values[u"pollutant"_s].toString();
    record.pollutantTargetKg = number(u"pollutantTargetKg"_s);
    record.note = values[u"note"_s].toString();
    record.isDemo = values[u"isDemo"_s].toBool();
}

std::vector<FormField> RecordBinding<Certification>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{{.key = u"title"_s, .label = RegisterForm::tr("Title"), .required = true},
                                  subjectField(lists)};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<CertificationKind>()});
    fields.push_back({.key = u"issuer"_s, .label = RegisterForm::tr("Issuer")});
    fields.push_back(dateField(u"issuedOn"_s, RegisterForm::tr("Issued")));
    fields.push_back(dateField(u"expiresOn"_s, RegisterForm::tr("Expires")));
    fields.push_back(documentField(lists));
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<Certification>::values(const Certification &record)
{
    return {{u"title"_s, record.title},
            {u"subject"_s, idValue(std::optional(record.subject))},
            {u"kind"_s, QString(toKey(record.kind))},
            {u"issuer"_s, record.issuer},
            {u"issuedOn"_s, record.issuedOn},
            {u"expiresOn"_s, record.expiresOn},
            {u"document"_s, idValue(record.document)},
            {u"isDemo"_s, record.isDemo}};
}

void RecordBinding<Certification>::take(Certification &record, const FormValues &values)
{
    record.title = values[u"title"_s].toString();
    record.subject = idOf<SubjectId>(values, u"subject"_s);
    record.kind = enumOf(values, u"kind"_s, record.kind);
    record.issuer = values[u"issuer"_s].toString();
    record.issuedOn = values[u"issuedOn"_s].toString();
    record.expiresOn = values[u"expiresOn"_s].toString();
    record.document = optionalId<DocumentId>(values, u"document"_s);
    record.isDemo = values[u"isDemo"_s].toBool();
}

std::vector<FormField> RecordBinding<Event>::fields(const FormLists &lists)
{
    std::vector<FormField> fields{{.key = u"title"_s, .label = RegisterForm::tr("Title"), .required = true},
                                  subjectField(lists)};
    fields.push_back({.key = u"kind"_s,
                      .label = RegisterForm::tr("Kind"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<EventKind>()});
    fields.push_back(dateField(u"happenedOn"_s, RegisterForm::tr("Date"), true));
    fields.push_back(documentField(lists));
    fields.push_back(noteField());
    addDemoField(fields, lists);
    return fields;
}

FormValues RecordBinding<Event>::values(const Event &record)
{
    return {{u"title"_s, record.title},
            {u"subject"_s, idValue(std::optional(record.subject))},
            {u"kind"_s, QString(toKey(record.kind))},
            {u"happenedOn"_s, dateWithSense(record.happenedOn, record.dateSense)},
            {u"document"_s, idValue(record.document)},
            {u"note"_s, record.note},
            {u"isDemo"_s, record.isDemo}};
}

void RecordBinding<Event>::take(Event &record, const FormValues &values)
{
    const SensedDate on = readSensedDate(values[u"happenedOn"_s].toString());
    record.title = values[u"title"_s].toString();
    record.subject = idOf<SubjectId>(values, u"subject"_s);
    record.kind = enumOf(values, u"kind"_s, record.kind);
    record.happenedOn = on.date;
    record.dateSense = on.sense;
    record.document = optionalId<DocumentId>(values, u"document"_s);
    record.note = values[u"note"_s].toString();
    record.isDemo = values[u"isDemo"_s].toBool();
}

std::vector<FormField> RecordBinding<Document>::fields(const FormLists &)
{
    std::vector<FormField> fields{{.key = u"title"_s, .label = RegisterForm::tr("Title"), .required = true}};
    fields.push_back({.key = u"number"_s, .label = RegisterForm::tr("Document no.")});
    fields.push_back(dateField(u"date"_s, RegisterForm::tr("Date")));
    fields.push_back({.key = u"issuer"_s, .label = RegisterForm::tr("Issuer")});
    fields.push_back({.key = u"url"_s, .label = RegisterForm::tr("Address"), .placeholder = u"https://"_s});
    fields.push_back({.key = u"status"_s,
                      .label = RegisterForm::tr("Seen how far"),
                      .editor = Editor::Choice,
                      .required = true,
                      .choices = enumChoices<DocumentStatus>()});
    fields.push_back(noteField());
    return fields;
}

FormValues RecordBinding<Document>::values(const Document &record)
{
    return {{u"title"_s, record.title}, {u"number"_s, record.number},
            {u"date"_s, record.date},   {u"issuer"_s, record.issuer},
            {u"url"_s, record.url},     {u"status"_s, QString(toKey(record.status))},
            {u"note"_s, record.note}};
}

void RecordBinding<Document>::take(Document &record, const FormValues &values)
{
    record.title = values[u"title"_s].toString();
    record.number = values[u"number"_s].toString();
    record.date = values[u"date"_s].toString();
    record.issuer = values[u"issuer"_s].toString();
    record.url = values[u"url"_s].toString();
    record.status = enumOf(values, u"status"_s, record.status);
    record.note = values[u"note"_s].toString();
}

} // namespace pilotage::ui
