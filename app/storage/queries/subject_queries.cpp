#include "app/storage/queries/reading.h"
#include "app/storage/queries/register_queries.h"

namespace pilotage::storage {

std::vector<Event> eventsOf(Store &store, SubjectId subject)
{
    Sql rows(reading(store),
             "SELECT id, subject, kind, title, happened_on, date_sense, document, note, is_demo "
             "FROM event WHERE subject = ? ORDER BY happened_on DESC, id DESC");
    rows.bind(1, subject.value());
    std::vector<Event> found;
    while (rows.step()) {
        Event item;
        item.id = idAt<EventId>(rows, 0);
        item.subject = idAt<SubjectId>(rows, 1);
        item.kind = keyAt<EventKind>(rows, 2);
        item.title = rows.text(3);
        item.happenedOn = rows.text(4);
        item.dateSense = keyAt<DateSense>(rows, 5);
        item.document = optionalIdAt<DocumentId>(rows, 6);
        item.note = rows.text(7);
        item.isDemo = rows.integer(8) != 0;
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Measure> measuresOf(Store &store, SubjectId subject)
{
    Sql rows(reading(store),
             "SELECT id, subject, kind, name, starts_on, ends_on, cost_fen, co2_target_t, pollutant, "
             "pollutant_target_kg, is_demo, note FROM measure WHERE subject = ? ORDER BY starts_on, id");
    rows.bind(1, subject.value());
    std::vector<Measure> found;
    while (rows.step()) {
        Measure item;
        item.id = idAt<MeasureId>(rows, 0);
        item.subject = idAt<SubjectId>(rows, 1);
        item.kind = keyAt<MeasureKind>(rows, 2);
        item.name = rows.text(3);
        item.startsOn = rows.text(4);
        item.endsOn = rows.text(5);
        if (!rows.isNull(6))
            item.costFen = rows.integer(6);
        item.co2TargetT = optionalRealAt(rows, 7);
        item.pollutant = rows.text(8);
        item.pollutantTargetKg = optionalRealAt(rows, 9);
        item.isDemo = rows.integer(10) != 0;
        item.note = rows.text(11);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Certification> certificationsOf(Store &store, SubjectId subject)
{
    Sql rows(reading(store),
             "SELECT id, subject, kind, title, issuer, issued_on, expires_on, document, is_demo "
             "FROM certification WHERE subject = ? ORDER BY issued_on DESC, id");
    rows.bind(1, subject.value());
    std::vector<Certification> found;
    while (rows.step()) {
        Certification item;
        item.id = idAt<CertificationId>(rows, 0);
        item.subject = idAt<SubjectId>(rows, 1);
        item.kind = keyAt<CertificationKind>(rows, 2);
        item.title = rows.text(3);
        item.issuer = rows.text(4);
        item.issuedOn = rows.text(5);
        item.expiresOn = rows.text(6);
        item.document = optionalIdAt<DocumentId>(rows, 7);
        item.isDemo = rows.integer(8) != 0;
        found.push_back(std::move(item));
    }
    return found;
}

QString documentTitle(Store &store, DocumentId id)
{
    Sql rows(reading(store), "SELECT title FROM document WHERE id = ?");
    rows.bind(1, id.value());
    return rows.step() ? rows.text(0) : QString();
}

} // namespace pilotage::storage
