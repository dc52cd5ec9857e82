#pragma once

#include "app/domain/programme.h"
#include "app/domain/subject.h"
#include "app/workbook/demo_random.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace pilotage::workbook::demo {

/// How many invented enrolments one county gets of each programme type.
struct RegisterCounts
{
    SubjectId district;
    QString name;
    std::map<QString, int> byType;
};

struct PlannedStep
{
    Lifecycle state = Lifecycle::Declared;
    QString date; ///< ISO day
};

/// One invented enrolment: either of a district that is there, or of a site or project made for it.
struct PlannedEnrolment
{
    QString type;
    QString batch;
    std::optional<SubjectId> existing;
    SubjectKind kind = SubjectKind::Site;
    SiteKind siteKind = SiteKind::Other;
    QString name; ///< carries 演示; empty for an existing district
    SubjectId district; ///< host
    std::vector<PlannedStep> steps; ///< oldest first
};

/// `townships` are real townships by host county: they are taken before names are invented.
[[nodiscard]] std::vector<PlannedEnrolment>
plannedRegister(const std::vector<RegisterCounts> &counts,
                const std::map<SubjectId, std::vector<SubjectId>> &townships, const Draw &draw);

/// The state that the steps up to and including `day` lead to.
[[nodiscard]] Lifecycle stateOn(const PlannedEnrolment &enrolment, const QString &day);

} // namespace pilotage::workbook::demo
