#pragma once

#include "app/workbook/evaluation.h"
#include "app/workbook/model.h"

namespace pilotage::workbook {

/// The group whose districts share limits with `district`: all of one level below the same parent of a
/// higher order (counties and below: the prefecture; prefectures: the province; else the country).
/// It follows from the register alone, never from a page's filter, so that one district and period has one
/// score everywhere. 0 = no such parent.
[[nodiscard]] SubjectId panelGroup(const Register &reg, const District &district);

/// The level of a request in one workbook: its districts by group, each in order of code.
[[nodiscard]] std::map<SubjectId, std::vector<const District *>> panelGroups(const Register &reg,
                                                                             DistrictLevel level);

/// The panel of one group for a request, from the model's memory of panels.
[[nodiscard]] Panel &panelFor(Model &model, const Scheme &scheme, const EvaluationRequest &request,
                              SubjectId group, const std::vector<const District *> &districts);

/// Register counts of an item: enrolments in the wanted states at the end of each period, in each district
/// and below. Cells as in PanelInput.
[[nodiscard]] std::vector<double> registerCounts(const Register &reg, const SchemeItem &item,
                                                 const PanelInput &panel);
/// Compliance rates by volume of the cycle that holds each period's year. Unit: percent; NaN = nothing due.
[[nodiscard]] std::vector<double> complianceRates(Model &model, const PanelInput &panel);

} // namespace pilotage::workbook
