#include "app/storage/queries/register_queries.h"

#include "app/storage/queries/reading.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace pilotage::storage {

std::vector<District> allDistricts(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, code, name, name_en, level, kind, parent, valid_from, valid_to, successor, note "
             "FROM district ORDER BY code IS NULL, code, id");
    std::vector<District> found;
    while (rows.step()) {
        District item;
        item.id = idAt<SubjectId>(rows, 0);
        item.code = rows.text(1);
        item.name = rows.text(2);
        item.nameEn = rows.text(3);
        item.level = keyAt<DistrictLevel>(rows, 4);
        item.kind = keyAt<DistrictKind>(rows, 5);
        item.parent = optionalIdAt<SubjectId>(rows, 6);
        item.validFrom = rows.text(7);
        item.validTo = rows.text(8);
        item.successor = optionalIdAt<SubjectId>(rows, 9);
        item.note = rows.text(10);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Site> allSites(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, code, name, name_en, kind, district, parent_site, credit_code, industry, latitude, "
             "longitude, is_demo, note FROM site ORDER BY id");
    std::vector<Site> found;
    while (rows.step()) {
        Site item;
        item.id = idAt<SubjectId>(rows, 0);
        item.code = rows.text(1);
        item.name = rows.text(2);
        item.nameEn = rows.text(3);
        item.kind = keyAt<SiteKind>(rows, 4);
        item.district = optionalIdAt<SubjectId>(rows, 5);
        item.parentSite = optionalIdAt<SubjectId>(rows, 6);
        item.creditCode = rows.text(7);
        item.industry = rows.text(8);
        item.latitude = optionalRealAt(rows, 9);
        item.longitude = optionalRealAt(rows, 10);
        item.isDemo = rows.integer(11) != 0;
        item.note = rows.text(12);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Project> allProjects(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, code, name, name_en, kind, stage, district, site, starts_on, ends_on, is_demo, note "
             "FROM project ORDER BY id");
    std::vector<Project> found;
    while (rows.step()) {
        Project item;
        item.id = idAt<SubjectId>(rows, 0);
        item.code = rows.text(1);
        item.name = rows.text(2);
        item.nameEn = rows.text(3);
        item.kind = keyAt<ProjectKind>(rows, 4);
        item.stage = keyAt<ProjectStage>(rows, 5);
        item.district = optionalIdAt<SubjectId>(rows, 6);
        item.site = optionalIdAt<SubjectId>(rows, 7);
        item.startsOn = rows.text(8);
        item.endsOn = rows.text(9);
        item.isDemo = rows.integer(10) != 0;
        item.note = rows.text(11);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Programme> allProgrammes(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, type, name_zh, name_en, level, authority, batch, document "
             "FROM programme ORDER BY id");
    std::vector<Programme> found;
    while (rows.step()) {
        Programme item;
        item.id = idAt<ProgrammeId>(rows, 0);
        item.type = rows.text(1);
        item.nameZh = rows.text(2);
        item.nameEn = rows.text(3);
        item.level = keyAt<ProgrammeLevel>(rows, 4);
        item.authority = rows.text(5);
        item.batch = rows.text(6);
        item.document = optionalIdAt<DocumentId>(rows, 7);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<Enrolment> allEnrolments(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, programme, subject, state, is_demo, note FROM enrolment ORDER BY id");
    std::vector<Enrolment> found;
    while (rows.step()) {
        Enrolment item;
        item.id = idAt<EnrolmentId>(rows, 0);
        item.programme = idAt<ProgrammeId>(rows, 1);
        item.subject = idAt<SubjectId>(rows, 2);
        item.state = keyAt<Lifecycle>(rows, 3);
        item.isDemo = rows.integer(4) != 0;
        item.note = rows.text(5);
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<EnrolmentEvent> allEnrolmentEvents(Store &store)
{
    Sql rows(reading(store),
             "SELECT id, enrolment, state, happened_on, date_sense, document, reason, author, is_demo "
             "FROM enrolment_event ORDER BY enrolment, happened_on, id");
    std::vector<EnrolmentEvent> found;
    while (rows.step()) {
        EnrolmentEvent item;
        item.id = idAt<EnrolmentEventId>(rows, 0);
        item.enrolment = idAt<EnrolmentId>(rows, 1);
        item.state = keyAt<Lifecycle>(rows, 2);
        item.happenedOn = rows.text(3);
        item.dateSense = keyAt<DateSense>(rows, 4);
        item.document = optionalIdAt<DocumentId>(rows, 5);
        item.reason = rows.text(6);
        item.author = rows.text(7);
        item.isDemo = rows.integer(8) != 0;
        found.push_back(std::move(item));
    }
    return found;
}

std::vector<std::pair<QString, std::int64_t>> rowCounts(Store &store)
{
    static constexpr const char *tables[]
        = {"district",    "site",       "programme", "enrolment",   "project",      "organisation",
           "measure",     "event",      "indicator", "document",    "source",       "observation",
           "target",      "scheme",     "cycle",     "obligation",  "ledger_entry", "factor",
           "requirement", "evaluation", "person",    "import_batch"};
    std::vector<std::pair<QString, std::int64_t>> counts;
    for (const char *table : tables) {
        const std::string sql = std::string("SELECT count(*) FROM ") + table;
        counts.emplace_back(QString::fromLatin1(table), integerOf(reading(store), sql.c_str()));
    }
    return counts;
}

QString libraryVersion()
{
    return QString::fromLatin1(sqlite3_libversion());
}

} // namespace pilotage::storage
