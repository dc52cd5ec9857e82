#pragma once

#include "app/domain/activity.h"
#include "app/domain/observation.h"
#include "app/domain/programme.h"
#include "app/domain/subject.h"

#include <vector>

namespace pilotage::workbook {

/// A district with how many enrolments lie in it and below it (each counted once).
struct DistrictNode
{
    District district;
    int enrolments = 0; ///< in it and below
    std::vector<int> children; ///< positions in the same list
    int parent = -1;
};

/// One enrolment as the register shows it.
struct RegisterRow
{
    EnrolmentId enrolment;
    SubjectId subject;
    SubjectKind subjectKind = SubjectKind::Site;
    QString name;
    QString nameEn;
    SubjectId district;
    QString districtName;
    QString districtNameEn;
    QString districtCode;
    QString programmeType;
    QString programmeNameZh;
    QString programmeNameEn;
    QString batch;
    Lifecycle state = Lifecycle::Draft;
    QString updatedOn; ///< date of the last dated event
    bool isDemo = false;
};

struct SubjectFigure
{
    IndicatorId indicator;
    QString code;
    QString nameZh;
    QString nameEn;
    QString unit;
    int decimals = 0;
    Period period; ///< of the newest figure
    double value = 0;
    Qualifier qualifier = Qualifier::Exact;
    QString printed;
    QString sourceTitle;
    bool isDemo = false;
    std::vector<double> trend; ///< up to ten years, oldest first, NaN = gap
};

/// All that the register shows of one subject.
struct SubjectDetail
{
    SubjectId subject;
    SubjectKind kind = SubjectKind::Site;
    QString name;
    QString nameEn;
    QString typeKey; ///< SiteKind, DistrictLevel or ProjectKind
    QString code;
    QString creditCode;
    QString districtName;
    QString districtNameEn;
    QString note;
    bool isDemo = false;
    struct EnrolmentPart
    {
        RegisterRow row;
        QString authority;
        QString documentTitle;
        std::vector<EnrolmentEvent> events; ///< oldest first
    };
    std::vector<EnrolmentPart> enrolments;
    std::vector<Event> events; ///< newest first
    std::vector<Measure> measures;
    std::vector<Certification> certifications;
    std::vector<SubjectFigure> figures;
};

struct ProgrammeCount
{
    QString type;
    QString nameZh;
    QString nameEn;
    int count = 0; ///< enrolments registered
    int demo = 0; ///< of which invented
    std::optional<double> published; ///< the published figure (observation), if any
};

/// Completeness of one period: share of present cells, district x indicator group. What is expected:
/// completeness.h.
struct Completeness
{
    Period period;
    std::vector<QString> groups; ///< keys of Indicator::group
    std::vector<int> groupSizes; ///< indicators expected in each
    struct Row
    {
        SubjectId district;
        QString code;
        QString name;
        QString nameEn;
        std::vector<int> present; ///< parallel to groups
        int total = 0;
        bool reported = false; ///< all expected cells are there
    };
    std::vector<Row> rows; ///< by division code
    int expected = 0;
};

} // namespace pilotage::workbook
