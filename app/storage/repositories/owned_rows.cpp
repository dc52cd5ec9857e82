#include "app/storage/repositories/owned_rows.h"

#include "app/domain/keys.h"

#include <QLatin1StringView>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>
#include <vector>

namespace pilotage::storage {

namespace {

struct Ownership
{
    std::string_view owner;
    const char *owned;
    const char *column;
    bool hasId; ///< has an id and may own rows itself
};

constexpr Ownership ownerships[] = {
    {"subject", "observation_note", "subject", false},
    {"subject", "observation_candidate", "subject", false},
    {"subject", "observation", "subject", false},
    {"subject", "target", "subject", true},
    {"subject", "enrolment", "subject", true},
    {"subject", "measure", "subject", true},
    {"subject", "certification", "subject", true},
    {"subject", "event", "subject", true},
    {"site", "site_share", "site", false},
    {"project", "milestone", "project", true},
    {"project", "funding", "project", true},
    {"enrolment", "enrolment_event", "enrolment", true},
    {"document", "attachment", "document", true},
    {"scheme", "scheme_item", "scheme", true},
    {"evaluation", "evaluation_data", "evaluation", false},
    {"obligation", "ledger_entry", "obligation", true},
    {"factor_set", "factor", "factor_set", true},
    {"person", "role", "person", true},
};

std::vector<std::int64_t> idsOf(SQLite::Database &db, const Ownership &ownership, std::int64_t owner)
{
    SQLite::Statement query(
        db, std::string("SELECT id FROM ") + ownership.owned + " WHERE " + ownership.column + " = ?");
    query.bind(1, owner);
    std::vector<std::int64_t> ids;
    while (query.executeStep())
        ids.push_back(query.getColumn(0).getInt64());
    return ids;
}

} // namespace

void insertSubject(SQLite::Database &db, std::int64_t id, SubjectKind kind)
{
    SQLite::Statement statement(db, "INSERT INTO subject (id, kind) VALUES (?, ?)");
    statement.bind(1, id);
    statement.bind(2, std::string(toKey(kind).data(), std::size_t(toKey(kind).size())));
    statement.exec();
}

void removeSubject(SQLite::Database &db, std::int64_t id)
{
    SQLite::Statement statement(db, "DELETE FROM subject WHERE id = ?");
    statement.bind(1, id);
    statement.exec();
}

void removeOwnedRows(SQLite::Database &db, const char *table, std::int64_t id)
{
    const std::string_view name = table;
    if (name == "district" || name == "site" || name == "project")
        removeOwnedRows(db, "subject", id);
    for (const Ownership &ownership : ownerships) {
        if (ownership.owner != name)
            continue;
        if (ownership.hasId)
            for (const std::int64_t owned : idsOf(db, ownership, id))
                removeOwnedRows(db, ownership.owned, owned);
        SQLite::Statement statement(
            db, std::string("DELETE FROM ") + ownership.owned + " WHERE " + ownership.column + " = ?");
        statement.bind(1, id);
        statement.exec();
    }
}

} // namespace pilotage::storage
