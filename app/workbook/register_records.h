#pragma once

#include "app/domain/activity.h"
#include "app/domain/evidence.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <concepts>
#include <vector>

namespace pilotage::workbook {

// What is read, edited and written as one: a row with what belongs to it alone. Owned rows with id 0 are new.

struct SiteRecord
{
    Site site;
    std::vector<SiteShare> shares;

    friend bool operator==(const SiteRecord &, const SiteRecord &) = default;
};

struct ProjectRecord
{
    Project project;
    std::vector<Milestone> milestones;
    std::vector<Funding> funding;

    friend bool operator==(const ProjectRecord &, const ProjectRecord &) = default;
};

/// The state follows the steps: it changes through RegisterEditing::advance and takeBack only, unless the
/// steps of a record entered as a whole are corrected.
struct EnrolmentRecord
{
    Enrolment enrolment;
    std::vector<EnrolmentEvent> events; ///< in the order they happened

    friend bool operator==(const EnrolmentRecord &, const EnrolmentRecord &) = default;
};

template<class T>
concept RegisterRecord = std::same_as<T, District> || std::same_as<T, SiteRecord> || std::same_as<
    T, Programme> || std::same_as<T, EnrolmentRecord> || std::same_as<T, ProjectRecord> || std::
    same_as<T, Measure> || std::same_as<T, Certification> || std::same_as<T, Event> || std::same_as<
        T, Organisation> || std::same_as<T, Document>;

/// The id of a record, whichever kind of row leads it.
[[nodiscard]] inline auto &idOf(SiteRecord &record)
{
    return record.site.id;
}
[[nodiscard]] inline auto &idOf(ProjectRecord &record)
{
    return record.project.id;
}
[[nodiscard]] inline auto &idOf(EnrolmentRecord &record)
{
    return record.enrolment.id;
}
template<class T>
requires requires(T &row)
{
    row.id;
}
[[nodiscard]] auto &idOf(T &row)
{
    return row.id;
}
template<RegisterRecord T>
using RecordId = std::remove_cvref_t<decltype(idOf(std::declval<T &>()))>;

} // namespace pilotage::workbook
