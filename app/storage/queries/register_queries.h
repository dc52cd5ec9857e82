#pragma once

#include "app/domain/activity.h"
#include "app/domain/evidence.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <unordered_map>
#include <vector>

namespace pilotage::storage {

class Store;

/// All of the register but the details of single subjects: small tables, read as a whole.
[[nodiscard]] std::vector<District> allDistricts(Store &store); ///< by code, those without one last
[[nodiscard]] std::vector<Site> allSites(Store &store); ///< by id
[[nodiscard]] std::vector<Project> allProjects(Store &store); ///< by id
[[nodiscard]] std::vector<Programme> allProgrammes(Store &store); ///< by id
[[nodiscard]] std::vector<Enrolment> allEnrolments(Store &store); ///< by id
[[nodiscard]] std::vector<EnrolmentEvent> allEnrolmentEvents(Store &store); ///< by enrolment, then time

/// What is kept about one subject.
[[nodiscard]] std::vector<Event> eventsOf(Store &store, SubjectId subject); ///< newest first
[[nodiscard]] std::vector<Measure> measuresOf(Store &store, SubjectId subject);
[[nodiscard]] std::vector<Certification> certificationsOf(Store &store, SubjectId subject);
[[nodiscard]] QString documentTitle(Store &store, DocumentId id);

/// Rows by table name, of all tables that people fill.
[[nodiscard]] std::vector<std::pair<QString, std::int64_t>> rowCounts(Store &store);

/// Version of the SQLite library in use.
[[nodiscard]] QString libraryVersion();

} // namespace pilotage::storage
