#pragma once

#include "app/domain/activity.h"
#include "app/domain/ets.h"
#include "app/domain/evidence.h"
#include "app/domain/factor.h"
#include "app/domain/indicator.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/domain/scheme.h"
#include "app/domain/subject.h"
#include "app/domain/unit.h"

#include <QString>

namespace pilotage::messages {

// The names of the values of every enumeration, in the user's language.
[[nodiscard]] QString label(SubjectKind value);
[[nodiscard]] QString label(DistrictLevel value);
[[nodiscard]] QString label(DistrictKind value);
[[nodiscard]] QString label(SiteKind value);
[[nodiscard]] QString label(ProjectKind value);
[[nodiscard]] QString label(ProjectStage value);
[[nodiscard]] QString label(ProgrammeLevel value);
[[nodiscard]] QString label(Lifecycle value);
[[nodiscard]] QString label(DateSense value);
[[nodiscard]] QString label(OrganisationKind value);
[[nodiscard]] QString label(MeasureKind value);
[[nodiscard]] QString label(CertificationKind value);
[[nodiscard]] QString label(EventKind value);
[[nodiscard]] QString label(State value);
[[nodiscard]] QString label(Qualifier value);
[[nodiscard]] QString label(Review value);
[[nodiscard]] QString label(Direction value);
[[nodiscard]] QString label(Frequency value);
[[nodiscard]] QString label(Aggregation value);
[[nodiscard]] QString label(DocumentStatus value);
[[nodiscard]] QString label(SourceKind value);
[[nodiscard]] QString label(RoleKind value);
[[nodiscard]] QString label(SchemeStatus value);
[[nodiscard]] QString label(Normalisation value);
[[nodiscard]] QString label(Limits value);
[[nodiscard]] QString label(Weighting value);
[[nodiscard]] QString label(LeafKind value);
[[nodiscard]] QString label(EvaluationState value);
[[nodiscard]] QString label(ObligationState value);
[[nodiscard]] QString label(LedgerKind value);
[[nodiscard]] QString label(RequirementKind value);
[[nodiscard]] QString label(Comparison value);

// Keys that are data, not enumerations; an unknown key shows itself.
[[nodiscard]] QString couplingGradeLabel(const QString &key);
[[nodiscard]] QString groupLabel(const QString &key); ///< Indicator::group
[[nodiscard]] QString sectorLabel(const QString &key); ///< ETS sector of Site::industry
[[nodiscard]] QString programmeTypeLabel(const QString &type);
[[nodiscard]] QString indicatorStatusLabel(const QString &key);
[[nodiscard]] QString tableLabel(const QString &table);
/// Keys joined by ", " as the names of what they stand for: kinds of subjects, states and qualifiers of
/// figures, lifecycle, frequency, level, states of obligations. What is none of these shows itself.
[[nodiscard]] QString keyLabels(const QString &keys);

/// Symbol of a unit in the user's language; an unknown code shows itself.
[[nodiscard]] QString unitText(const Unit &unit);
[[nodiscard]] QString unitText(const QString &code);

/// A period as people of the language write it: 2023, first quarter of 2023, January to May 2023.
[[nodiscard]] QString periodText(Period period);

/// The name in the user's language; the other one where it is not known.
[[nodiscard]] QString localName(const QString &zh, const QString &en);

} // namespace pilotage::messages
