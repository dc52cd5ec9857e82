#include "app/workbook/demo_facts.h"

#include "app/domain/activity.h"
#include "app/domain/evidence.h"
#include "app/domain/subject.h"
#include "app/workbook/demo_records.h"
#include "app/workbook/library_table.h"

using namespace Qt::StringLiterals;

namespace pilotage::workbook::demo {

namespace {

template<class E>
E keyOf(const LibraryTable &table, int row, const QString &column)
{
    return table.key<E>(row, column, [](const QString &text) { return fromKey<E>(text); });
}

Period periodOf(const LibraryTable &table, int row)
{
    const std::optional<Period> period = Period::parse(table.text(row, u"period"_s));
    if (!period)
        table.damaged(row, u"period"_s);
    return *period;
}

std::optional<DocumentId> documentOf(const Context &context, const LibraryTable &table, int row)
{
    const QString &key = table.text(row, u"document"_s);
    return key.isEmpty() ? std::nullopt : std::optional(context.document(key));
}

std::optional<SubjectId> subjectOf(const Context &context, const LibraryTable &table, int row,
                                   const QString &column)
{
    const QString &key = table.text(row, column);
    return key.isEmpty() ? std::nullopt : std::optional(context.subject(key));
}

void writeSites(Context &context)
{
    const LibraryTable table(u"demo/sites.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Site site;
        site.id = context.newId<SubjectId>();
        site.name = table.text(row, u"name"_s);
        site.nameEn = table.text(row, u"name_en"_s);
        site.kind = keyOf<SiteKind>(table, row, u"kind"_s);
        site.district = subjectOf(context, table, row, u"district"_s);
        site.industry = table.text(row, u"industry"_s);
        site.note = table.text(row, u"note"_s);
        add(context.store(), site);
        context.nameSubject(table.text(row, u"key"_s), site.id);
    }
}

void writeProjects(Context &context)
{
    const LibraryTable table(u"demo/projects.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Project project;
        project.id = context.newId<SubjectId>();
        project.name = table.text(row, u"name"_s);
        project.nameEn = table.text(row, u"name_en"_s);
        project.kind = keyOf<ProjectKind>(table, row, u"kind"_s);
        project.stage = keyOf<ProjectStage>(table, row, u"stage"_s);
        project.district = subjectOf(context, table, row, u"district"_s);
        project.site = subjectOf(context, table, row, u"site"_s);
        project.startsOn = table.text(row, u"starts_on"_s);
        project.endsOn = table.text(row, u"ends_on"_s);
        project.note = table.text(row, u"note"_s);
        add(context.store(), project);
        context.nameSubject(table.text(row, u"key"_s), project.id);
    }
    const LibraryTable steps(u"demo/milestones.csv"_s);
    for (int row = 0; row < steps.rows(); ++row)
        add(context.store(),
            Milestone{context.newId<MilestoneId>(),
                      context.subject(steps.text(row, u"project"_s)),
                      steps.text(row, u"name"_s),
                      {},
                      {}});
}

void writeFigures(Context &context)
{
    const LibraryTable table(u"demo/facts.csv"_s);
    Figures figures;
    for (int row = 0; row < table.rows(); ++row) {
        const SubjectId subject = context.subject(table.text(row, u"subject"_s));
        const QString &indicator = table.text(row, u"indicator"_s);
        Observation figure = context.observation(subject, indicator, periodOf(table, row),
                                                 table.text(row, u"value"_s), table.text(row, u"unit"_s));
        if (table.text(row, u"kind"_s) == "target"_L1) {
            Target target{context.newId<TargetId>(),
                          subject,
                          figure.key.indicator,
                          figure.key.period,
                          figure.value,
                          {},
                          table.text(row, u"printed"_s),
                          documentOf(context, table, row),
                          false};
            add(context.store(), target);
            continue;
        }
        figure.qualifier = keyOf<Qualifier>(table, row, u"qualifier"_s);
        figure.review = Review::Reviewed;
        figure.source = context.source(table.text(row, u"document"_s));
        figures.observations.push_back(figure);
        figures.notes.push_back({figure.key, table.text(row, u"printed"_s), table.text(row, u"as_of"_s),
                                 table.text(row, u"comment"_s)});
    }
    addFigures(context.store(), std::move(figures));
}

void writeEvents(Context &context)
{
    const LibraryTable table(u"demo/events.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Event event;
        event.id = context.newId<EventId>();
        event.subject = context.subject(table.text(row, u"subject"_s));
        event.kind = keyOf<EventKind>(table, row, u"kind"_s);
        event.title = table.text(row, u"title"_s);
        event.happenedOn = table.text(row, u"happened_on"_s);
        event.dateSense = keyOf<DateSense>(table, row, u"date_sense"_s);
        event.document = documentOf(context, table, row);
        event.note = table.text(row, u"note"_s);
        add(context.store(), event);
    }
}

void writeMeasures(Context &context)
{
    const LibraryTable table(u"demo/measures.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Measure measure;
        measure.id = context.newId<MeasureId>();
        measure.subject = context.subject(table.text(row, u"subject"_s));
        measure.kind = keyOf<MeasureKind>(table, row, u"kind"_s);
        measure.name = table.text(row, u"name"_s);
        measure.startsOn = table.text(row, u"starts_on"_s);
        measure.pollutant = table.text(row, u"pollutant"_s);
        measure.note = table.text(row, u"note"_s);
        add(context.store(), measure);
    }
}

void writeOrganisations(Context &context)
{
    const LibraryTable table(u"demo/organisations.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Organisation organisation;
        organisation.id = context.newId<OrganisationId>();
        organisation.name = table.text(row, u"name"_s);
        organisation.nameEn = table.text(row, u"name_en"_s);
        organisation.kind = keyOf<OrganisationKind>(table, row, u"kind"_s);
        organisation.district = subjectOf(context, table, row, u"district"_s);
        add(context.store(), organisation);
    }
}

/// "state:date:sense|..."; a date may be empty (not known).
void writeSteps(Context &context, const Enrolment &enrolment, const LibraryTable &table, int row)
{
    for (const QString &step : table.text(row, u"events"_s).split(u'|')) {
        const QStringList parts = step.split(u':');
        const std::optional<Lifecycle> state = fromKey<Lifecycle>(parts.value(0));
        const std::optional<DateSense> sense = fromKey<DateSense>(parts.value(2));
        if (!state || !sense)
            table.damaged(row, u"events"_s);
        EnrolmentEvent event;
        event.id = context.newId<EnrolmentEventId>();
        event.enrolment = enrolment.id;
        event.state = *state;
        event.happenedOn = parts.value(1);
        event.dateSense = *sense;
        event.document = documentOf(context, table, row);
        add(context.store(), event);
    }
}

void writeEnrolments(Context &context)
{
    const LibraryTable table(u"demo/enrolments.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        const std::optional<ProgrammeId> programme
            = context.programme(table.text(row, u"type"_s), table.text(row, u"batch"_s));
        if (!programme)
            table.damaged(row, u"type"_s);
        Enrolment enrolment;
        enrolment.id = context.newId<EnrolmentId>();
        enrolment.programme = *programme;
        enrolment.subject = context.subject(table.text(row, u"subject"_s));
        enrolment.state = keyOf<Lifecycle>(table, row, u"state"_s);
        enrolment.note = table.text(row, u"note"_s);
        add(context.store(), enrolment);
        writeSteps(context, enrolment, table, row);
    }
}

/// Wide table: one row a district, one column a year; an empty cell is no figure.
void readWide(const Context &context, const QString &file, const QString &unit, const QString &document,
              Figures &figures)
{
    const LibraryTable table(file);
    for (int row = 0; row < table.rows(); ++row) {
        const SubjectId subject = context.subject(table.text(row, u"district"_s));
        for (int column = 2; column < table.columns().size(); ++column) {
            const QString &year = table.columns().at(column);
            const QString &value = table.text(row, year);
            if (value.isEmpty())
                continue;
            Observation figure
                = context.observation(subject, u"co2.total"_s, Period::ofYear(year.toInt()), value, unit);
            figure.review = Review::Reviewed;
            figure.source = context.source(document);
            figure.sourceRow = row + 2;
            figure.sourceColumn = column + 1;
            figures.observations.push_back(figure);
        }
    }
}

} // namespace

void writeDocuments(Context &context)
{
    const LibraryTable table(u"demo/documents.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        Document document;
        document.id = context.newId<DocumentId>();
        document.title = table.text(row, u"title"_s);
        document.number = table.text(row, u"number"_s);
        document.date = table.text(row, u"date"_s);
        document.issuer = table.text(row, u"issuer"_s);
        document.url = table.text(row, u"url"_s);
        document.status = keyOf<DocumentStatus>(table, row, u"status"_s);
        document.note = table.text(row, u"note"_s);
        add(context.store(), document);
        const bool invented = document.status == DocumentStatus::Demo;
        const Source source{context.newId<SourceId>(),
                            invented ? SourceKind::Generated : SourceKind::Document,
                            document.title,
                            {},
                            document.id,
                            {},
                            {}};
        add(context.store(), source);
        context.nameDocument(table.text(row, u"key"_s), document.id, source.id);
    }
}

void writeFacts(Context &context)
{
    writeSites(context);
    writeProjects(context);
    writeFigures(context);
    writeEvents(context);
    writeMeasures(context);
    writeOrganisations(context);
    writeEnrolments(context);
}

void writeHistory(Context &context)
{
    Figures figures;
    readWide(context, u"demo/county_co2_mt.csv"_s, u"MtCO2"_s, u"chen2020"_s, figures);
    readWide(context, u"demo/city_co2_t.csv"_s, u"tCO2"_s, u"ceads"_s, figures);
    const LibraryTable table(u"demo/candidates.csv"_s);
    for (int row = 0; row < table.rows(); ++row) {
        const Observation other = context.observation(
            context.subject(table.text(row, u"subject"_s)), table.text(row, u"indicator"_s),
            periodOf(table, row), table.text(row, u"value"_s), table.text(row, u"unit"_s));
        figures.candidates.push_back({other.key, context.source(table.text(row, u"document"_s)), other.value,
                                      other.qualifier, other.enteredUnit, other.enteredDecimals, false});
    }
    addFigures(context.store(), std::move(figures));
}

} // namespace pilotage::workbook::demo
