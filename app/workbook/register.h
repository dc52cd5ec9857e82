#pragma once

#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace pilotage::storage {
class Store;
}

namespace pilotage::workbook {

/// The register in memory: districts, sites, projects, programmes and enrolments with their dated events.
/// Small tables, read as a whole and again when one of them is touched.
class Register
{
public:
    [[nodiscard]] static Register load(storage::Store &store);

    [[nodiscard]] const std::vector<District> &districts() const { return m_districts; } ///< by code
    [[nodiscard]] const std::vector<Site> &sites() const { return m_sites; }
    [[nodiscard]] const std::vector<Project> &projects() const { return m_projects; }
    [[nodiscard]] const std::vector<Enrolment> &enrolments() const { return m_enrolments; }

    [[nodiscard]] const District *district(SubjectId id) const;
    [[nodiscard]] const Site *site(SubjectId id) const;
    [[nodiscard]] const Project *project(SubjectId id) const;
    [[nodiscard]] const Programme *programme(ProgrammeId id) const;
    [[nodiscard]] const std::vector<Programme> &programmes() const { return m_programmes; }
    /// The district of a subject and all above it, nearest first.
    [[nodiscard]] std::vector<SubjectId> lineOf(SubjectId id) const;
    /// Dated events of one enrolment, oldest first.
    [[nodiscard]] std::span<const EnrolmentEvent> eventsOf(EnrolmentId id) const;

    [[nodiscard]] SubjectKind kindOf(SubjectId id) const;
    [[nodiscard]] QString nameOf(SubjectId id, bool english) const;
    /// A district itself; the district that answers for a site or project.
    [[nodiscard]] std::optional<SubjectId> districtOf(SubjectId id) const;
    /// The subject lies in `district` or below it; a district lies in itself.
    [[nodiscard]] bool isWithin(SubjectId subject, SubjectId district) const;
    /// The nearest district above `id` that is of `level`; none = there is none.
    [[nodiscard]] std::optional<SubjectId> ancestor(SubjectId id, DistrictLevel level) const;
    /// Division code, site code, credit code, or a name that only one subject has.
    [[nodiscard]] std::optional<SubjectId> find(const QString &text) const;

    /// The states an enrolment went through, each from the end of an ISO day on, oldest first. One whose
    /// events bear no date has its present state from the beginning (day "").
    [[nodiscard]] std::vector<std::pair<QString, Lifecycle>> statesOf(const Enrolment &enrolment) const;

private:
    std::vector<District> m_districts;
    std::vector<Site> m_sites;
    std::vector<Project> m_projects;
    std::vector<Programme> m_programmes;
    std::vector<Enrolment> m_enrolments;
    std::vector<EnrolmentEvent> m_events;
    std::unordered_map<SubjectId, std::size_t> m_districtAt;
    std::unordered_map<SubjectId, std::size_t> m_siteAt;
    std::unordered_map<SubjectId, std::size_t> m_projectAt;
    std::unordered_map<ProgrammeId, std::size_t> m_programmeAt;
    std::unordered_map<EnrolmentId, std::pair<std::size_t, std::size_t>> m_eventsOf;
};

/// Last day of a period as an ISO date.
[[nodiscard]] QString lastDay(int year, int month);
/// A date of the register (ISO date, month, or year) as the last day it can mean.
[[nodiscard]] QString latestDay(const QString &date);

} // namespace pilotage::workbook
