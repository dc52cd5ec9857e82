#pragma once

#include "app/domain/activity.h"
#include "app/domain/ets.h"
#include "app/domain/evidence.h"
#include "app/domain/factor.h"
#include "app/domain/frozen_report.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"

namespace pilotage::test {

// One row of each aggregate with every member set, and no two members alike; they name one another.
[[nodiscard]] District province();
[[nodiscard]] District county(); ///< in the province
[[nodiscard]] Site site();
[[nodiscard]] SiteShare siteShare();
[[nodiscard]] DocumentSubject documentSubject();
[[nodiscard]] Project project();
[[nodiscard]] Milestone milestone();
[[nodiscard]] Funding funding();
[[nodiscard]] Document document();
[[nodiscard]] Attachment attachment();
[[nodiscard]] ImportBatch importBatch();
[[nodiscard]] Source source();
[[nodiscard]] Person person();
[[nodiscard]] Role role();
[[nodiscard]] SavedView savedView();
[[nodiscard]] Programme programme();
[[nodiscard]] Enrolment enrolment();
[[nodiscard]] EnrolmentEvent enrolmentEvent();
[[nodiscard]] Organisation organisation();
[[nodiscard]] Measure measure();
[[nodiscard]] Certification certification();
[[nodiscard]] Event event();
[[nodiscard]] Indicator indicator();
[[nodiscard]] Target target();
[[nodiscard]] Observation observation();
[[nodiscard]] ObservationNote observationNote();
[[nodiscard]] ObservationCandidate observationCandidate();
[[nodiscard]] FactorSet factorSet();
[[nodiscard]] Factor factor();
[[nodiscard]] Requirement requirement();
[[nodiscard]] Scheme scheme();
[[nodiscard]] SchemeItem schemeItem();
[[nodiscard]] Evaluation evaluation();
[[nodiscard]] FrozenReport frozenReport();
[[nodiscard]] Cycle cycle();
[[nodiscard]] Obligation obligation();
[[nodiscard]] LedgerEntry ledgerEntry();

} // namespace pilotage::test
