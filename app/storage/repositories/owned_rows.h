#pragma once

#include "app/domain/subject.h"

#include <cstdint>

namespace SQLite {
class Database;
}

namespace pilotage::storage {

void insertSubject(SQLite::Database &db, std::int64_t id, SubjectKind kind);
void removeSubject(SQLite::Database &db, std::int64_t id);

/// Deletes the rows that belong to one row and have no life of their own, children first: figures, targets,
/// enrolments with their events ... Foreign keys are NO ACTION, so nothing goes by itself.
/// What merely points here (a child district, a ledger entry's reversal) stays and stops the commit.
void removeOwnedRows(SQLite::Database &db, const char *table, std::int64_t id);

} // namespace pilotage::storage
