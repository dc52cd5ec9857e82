#include "ui/pages/register/lifecycle_text.h"

#include "app/messages/labels.h"
#include "ui/pages/register/column_parts.h"

using namespace Qt::StringLiterals;

namespace pilotage::ui {

int lifecycleDone(Lifecycle state)
{
    switch (state) {
    case Lifecycle::Draft:
        return 0;
    case Lifecycle::Declared:
    case Lifecycle::Returned:
        return 1;
    case Lifecycle::Recommended:
    case Lifecycle::Rejected:
        return 2;
    case Lifecycle::Reviewed:
        return 3;
    case Lifecycle::Publicised:
        return 4;
    case Lifecycle::Listed:
        return 5;
    case Lifecycle::Planned:
        return 6;
    case Lifecycle::Implementing:
    case Lifecycle::Extended:
        return 7;
    case Lifecycle::Midterm:
        return 8;
    case Lifecycle::Acceptance:
        return 9;
    case Lifecycle::Named:
    case Lifecycle::DynamicReview:
    case Lifecycle::Revoked:
        return 10;
    }
    return 0;
}

QStringList lifecycleStepTexts()
{
    return {words(QT_TRANSLATE_NOOP("Register", "Declare")), words(QT_TRANSLATE_NOOP("Register", "Screen")),
            words(QT_TRANSLATE_NOOP("Register", "Review")),  words(QT_TRANSLATE_NOOP("Register", "Publish")),
            words(QT_TRANSLATE_NOOP("Register", "Listing")), words(QT_TRANSLATE_NOOP("Register", "Plan")),
            words(QT_TRANSLATE_NOOP("Register", "Build")),   words(QT_TRANSLATE_NOOP("Register", "Assess")),
            words(QT_TRANSLATE_NOOP("Register", "Accept")),  words(QT_TRANSLATE_NOOP("Register", "Award"))};
}

Tone lifecycleTone(Lifecycle state)
{
    switch (state) {
    case Lifecycle::Named:
        return Tone::Good;
    case Lifecycle::Returned:
    case Lifecycle::Extended:
        return Tone::Attention;
    case Lifecycle::Rejected:
    case Lifecycle::Revoked:
        return Tone::Bad;
    case Lifecycle::Draft:
    case Lifecycle::Declared:
    case Lifecycle::Recommended:
    case Lifecycle::Reviewed:
    case Lifecycle::Publicised:
    case Lifecycle::Listed:
    case Lifecycle::Planned:
    case Lifecycle::Implementing:
    case Lifecycle::Midterm:
    case Lifecycle::Acceptance:
    case Lifecycle::DynamicReview:
        return Tone::Muted;
    }
    return Tone::Muted;
}

Mark lifecycleMark(Lifecycle state)
{
    switch (lifecycleTone(state)) {
    case Tone::Good:
        return Mark::Check;
    case Tone::Attention:
        return Mark::Warning;
    case Tone::Bad:
        return Mark::Error;
    case Tone::Normal:
    case Tone::Muted:
    case Tone::Faint:
    case Tone::Accent:
        return Mark::Info;
    }
    return Mark::Info;
}

QString subjectTypeText(SubjectKind kind, const QString &typeKey)
{
    if (kind == SubjectKind::Site)
        return messages::label(fromKey<SiteKind>(typeKey).value_or(SiteKind::Other));
    if (kind == SubjectKind::Project)
        return messages::label(fromKey<ProjectKind>(typeKey).value_or(ProjectKind::Other));
    return messages::label(fromKey<DistrictLevel>(typeKey).value_or(DistrictLevel::County));
}

QString shortTypeText(const QString &type)
{
    if (type == "SYNERGY_PROV"_L1)
        return words(QT_TRANSLATE_NOOP("Register", "Synergy pilot"));
    if (type == "BENCHMARK_PROJECT"_L1)
        return words(QT_TRANSLATE_NOOP("Register", "Benchmark"));
    if (type == "LOWCARBON_COUNTY"_L1)
        return words(QT_TRANSLATE_NOOP("Register", "Low-carbon county"));
    if (type == "LZC_TOWNSHIP"_L1)
        return words(QT_TRANSLATE_NOOP("Register", "L/Z-carbon town"));
    if (type == "LZC_VILLAGE"_L1)
        return words(QT_TRANSLATE_NOOP("Register", "L/Z-carbon village"));
    if (type.contains(u','))
        return words(QT_TRANSLATE_NOOP("Register", "L/Z-carbon towns and villages"));
    return messages::programmeTypeLabel(type);
}

QString senseText(const QString &date, DateSense sense)
{
    if (date.isEmpty())
        return u"\u2014"_s;
    if (sense == DateSense::By)
        return u"\u2264"_s + date;
    if (sense == DateSense::About)
        return words(QT_TRANSLATE_NOOP("Register", "about %1")).arg(date);
    return date;
}

} // namespace pilotage::ui
