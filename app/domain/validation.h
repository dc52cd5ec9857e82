#pragma once

#include "app/domain/activity.h"
#include "app/domain/ets.h"
#include "app/domain/evidence.h"
#include "app/domain/factor.h"
#include "app/domain/indicator.h"
#include "app/domain/issue.h"
#include "app/domain/lookups.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"

#include <span>

namespace pilotage {

// What the rules of the field say about one row. Place::columnName of an issue is the member it is about.
// Errors keep a row out; warnings and notes are for a person to look at.

[[nodiscard]] Issues validate(const District &district, const Lookups &lookups);
[[nodiscard]] Issues validate(const Site &site, const Lookups &lookups);
/// All shares of one site.
[[nodiscard]] Issues validate(std::span<const SiteShare> shares);
[[nodiscard]] Issues validate(const Project &project, const Lookups &lookups);
[[nodiscard]] Issues validate(const Milestone &milestone);
[[nodiscard]] Issues validate(const Funding &funding);

[[nodiscard]] Issues validate(const Programme &programme);
[[nodiscard]] Issues validate(const Enrolment &enrolment, const Lookups &lookups);
/// All steps of one enrolment, in the order they happened. A record with gaps is a warning, an impossible
/// order an error; new steps are judged by lifecycleIssues.
[[nodiscard]] Issues validate(std::span<const EnrolmentEvent> events);

[[nodiscard]] Issues validate(const Organisation &organisation, const Lookups &lookups);
[[nodiscard]] Issues validate(const Measure &measure, const Lookups &lookups);
[[nodiscard]] Issues validate(const Certification &certification, const Lookups &lookups);
[[nodiscard]] Issues validate(const Event &event, const Lookups &lookups);

[[nodiscard]] Issues validate(const Document &document);
[[nodiscard]] Issues validate(const Attachment &attachment);
[[nodiscard]] Issues validate(const Source &source);

[[nodiscard]] Issues validate(const Indicator &indicator, const Lookups &lookups);
[[nodiscard]] Issues validate(const Observation &figure, const Lookups &lookups);
[[nodiscard]] Issues validate(const Target &target, const Lookups &lookups);

/// The scheme with all its items: one sound tree, whose leaves and method nodes weigh 1 together.
[[nodiscard]] Issues validate(const Scheme &scheme, std::span<const SchemeItem> items,
                              const Lookups &lookups);

[[nodiscard]] Issues validate(const Cycle &cycle);
[[nodiscard]] Issues validate(const Obligation &obligation, const Lookups &lookups);
/// `others`: the other entries of the same obligation.
[[nodiscard]] Issues validate(const LedgerEntry &entry, std::span<const LedgerEntry> others);

[[nodiscard]] Issues validate(const FactorSet &set);
[[nodiscard]] Issues validate(const Factor &factor);
[[nodiscard]] Issues validate(const Requirement &requirement, const Lookups &lookups);

} // namespace pilotage
