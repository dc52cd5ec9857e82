#include "app/messages/labels.h"

#include <QCoreApplication>

namespace pilotage::messages {

namespace {

/// An English text and the list it stands in, which helps the translator.
struct Text
{
    const char *source;
    const char *list;
};
template<class E>
struct Name
{
    E value;
    Text text;
};

template<class E, std::size_t n>
QString named(const Name<E> (&names)[n], E value)
{
    for (const Name<E> &name : names)
        if (name.value == value)
            return QCoreApplication::translate("messages", name.text.source, name.text.list);
    return {};
}

} // namespace

QString label(SubjectKind value)
{
    static constexpr Name<SubjectKind> names[]
        = {{SubjectKind::District, QT_TRANSLATE_NOOP3("messages", "District", "subject kind")},
           {SubjectKind::Site, QT_TRANSLATE_NOOP3("messages", "Site", "subject kind")},
           {SubjectKind::Project, QT_TRANSLATE_NOOP3("messages", "Project", "subject kind")}};
    return named(names, value);
}

QString label(DistrictLevel value)
{
    static constexpr Name<DistrictLevel> names[]
        = {{DistrictLevel::Country, QT_TRANSLATE_NOOP3("messages", "Country", "district level")},
           {DistrictLevel::Province, QT_TRANSLATE_NOOP3("messages", "Province", "district level")},
           {DistrictLevel::Prefecture, QT_TRANSLATE_NOOP3("messages", "Prefecture", "district level")},
           {DistrictLevel::County, QT_TRANSLATE_NOOP3("messages", "County", "district level")},
           {DistrictLevel::Township, QT_TRANSLATE_NOOP3("messages", "Township", "district level")},
           {DistrictLevel::Village, QT_TRANSLATE_NOOP3("messages", "Village", "district level")}};
    return named(names, value);
}

QString label(DistrictKind value)
{
    static constexpr Name<DistrictKind> names[] = {
        {DistrictKind::Administrative,
         QT_TRANSLATE_NOOP3("messages", "Administrative division", "district kind")},
        {DistrictKind::FunctionalZone, QT_TRANSLATE_NOOP3("messages", "Functional zone", "district kind")}};
    return named(names, value);
}

QString label(SiteKind value)
{
    static constexpr Name<SiteKind> names[]
        = {{SiteKind::Park, QT_TRANSLATE_NOOP3("messages", "Park", "site kind")},
           {SiteKind::Enterprise, QT_TRANSLATE_NOOP3("messages", "Enterprise", "site kind")},
           {SiteKind::Village, QT_TRANSLATE_NOOP3("messages", "Village", "site kind")},
           {SiteKind::Town, QT_TRANSLATE_NOOP3("messages", "Town", "site kind")},
           {SiteKind::Factory, QT_TRANSLATE_NOOP3("messages", "Factory", "site kind")},
           {SiteKind::Mine, QT_TRANSLATE_NOOP3("messages", "Mine", "site kind")},
           {SiteKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "site kind")}};
    return named(names, value);
}

QString label(ProjectKind value)
{
    static constexpr Name<ProjectKind> names[]
        = {{ProjectKind::Benchmark, QT_TRANSLATE_NOOP3("messages", "Benchmark project", "project kind")},
           {ProjectKind::Industrial, QT_TRANSLATE_NOOP3("messages", "Industrial project", "project kind")},
           {ProjectKind::Retrofit, QT_TRANSLATE_NOOP3("messages", "Retrofit", "project kind")},
           {ProjectKind::Sink, QT_TRANSLATE_NOOP3("messages", "Carbon sink", "project kind")},
           {ProjectKind::Energy, QT_TRANSLATE_NOOP3("messages", "Energy project", "project kind")},
           {ProjectKind::Platform, QT_TRANSLATE_NOOP3("messages", "Platform", "project kind")},
           {ProjectKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "project kind")}};
    return named(names, value);
}

QString label(ProjectStage value)
{
    static constexpr Name<ProjectStage> names[]
        = {{ProjectStage::Planned, QT_TRANSLATE_NOOP3("messages", "Planned", "project stage")},
           {ProjectStage::Signed, QT_TRANSLATE_NOOP3("messages", "Signed", "project stage")},
           {ProjectStage::Started, QT_TRANSLATE_NOOP3("messages", "Started", "project stage")},
           {ProjectStage::InProgress, QT_TRANSLATE_NOOP3("messages", "In progress", "project stage")},
           {ProjectStage::Finished, QT_TRANSLATE_NOOP3("messages", "Finished", "project stage")},
           {ProjectStage::Accepted, QT_TRANSLATE_NOOP3("messages", "Accepted", "project stage")},
           {ProjectStage::Stopped, QT_TRANSLATE_NOOP3("messages", "Stopped", "project stage")}};
    return named(names, value);
}

QString label(ProgrammeLevel value)
{
    static constexpr Name<ProgrammeLevel> names[]
        = {{ProgrammeLevel::National, QT_TRANSLATE_NOOP3("messages", "National", "programme level")},
           {ProgrammeLevel::Provincial, QT_TRANSLATE_NOOP3("messages", "Provincial", "programme level")},
           {ProgrammeLevel::Prefecture, QT_TRANSLATE_NOOP3("messages", "Prefecture", "programme level")},
           {ProgrammeLevel::County, QT_TRANSLATE_NOOP3("messages", "County", "programme level")},
           {ProgrammeLevel::Zone, QT_TRANSLATE_NOOP3("messages", "Development zone", "programme level")}};
    return named(names, value);
}

QString label(Lifecycle value)
{
    static constexpr Name<Lifecycle> names[]
        = {{Lifecycle::Draft, QT_TRANSLATE_NOOP3("messages", "Preparing", "lifecycle")},
           {Lifecycle::Declared, QT_TRANSLATE_NOOP3("messages", "Declared", "lifecycle")},
           {Lifecycle::Recommended, QT_TRANSLATE_NOOP3("messages", "Recommended", "lifecycle")},
           {Lifecycle::Returned, QT_TRANSLATE_NOOP3("messages", "Returned", "lifecycle")},
           {Lifecycle::Reviewed, QT_TRANSLATE_NOOP3("messages", "Expert review", "lifecycle")},
           {Lifecycle::Publicised, QT_TRANSLATE_NOOP3("messages", "Publicised", "lifecycle")},
           {Lifecycle::Rejected, QT_TRANSLATE_NOOP3("messages", "Rejected", "lifecycle")},
           {Lifecycle::Listed, QT_TRANSLATE_NOOP3("messages", "Listed", "lifecycle")},
           {Lifecycle::Planned, QT_TRANSLATE_NOOP3("messages", "Plan issued", "lifecycle")},
           {Lifecycle::Implementing, QT_TRANSLATE_NOOP3("messages", "Implementing", "lifecycle")},
           {Lifecycle::Midterm, QT_TRANSLATE_NOOP3("messages", "Mid-term review", "lifecycle")},
           {Lifecycle::Acceptance, QT_TRANSLATE_NOOP3("messages", "Acceptance", "lifecycle")},
           {Lifecycle::Extended, QT_TRANSLATE_NOOP3("messages", "Extended", "lifecycle")},
           {Lifecycle::Named, QT_TRANSLATE_NOOP3("messages", "Named", "lifecycle")},
           {Lifecycle::DynamicReview, QT_TRANSLATE_NOOP3("messages", "Dynamic review", "lifecycle")},
           {Lifecycle::Revoked, QT_TRANSLATE_NOOP3("messages", "Revoked", "lifecycle")}};
    return named(names, value);
}

QString label(DateSense value)
{
    static constexpr Name<DateSense> names[]
        = {{DateSense::Exact, QT_TRANSLATE_NOOP3("messages", "on", "date sense")},
           {DateSense::By, QT_TRANSLATE_NOOP3("messages", "by", "date sense")},
           {DateSense::About, QT_TRANSLATE_NOOP3("messages", "about", "date sense")}};
    return named(names, value);
}

QString label(OrganisationKind value)
{
    static constexpr Name<OrganisationKind> names[] = {
        {OrganisationKind::Authority, QT_TRANSLATE_NOOP3("messages", "Authority", "organisation kind")},
        {OrganisationKind::Enterprise, QT_TRANSLATE_NOOP3("messages", "Enterprise", "organisation kind")},
        {OrganisationKind::Institute, QT_TRANSLATE_NOOP3("messages", "Institute", "organisation kind")},
        {OrganisationKind::Association, QT_TRANSLATE_NOOP3("messages", "Association", "organisation kind")},
        {OrganisationKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "organisation kind")}};
    return named(names, value);
}

QString label(MeasureKind value)
{
    static constexpr Name<MeasureKind> names[]
        = {{MeasureKind::Technology, QT_TRANSLATE_NOOP3("messages", "Technology", "measure kind")},
           {MeasureKind::Saving, QT_TRANSLATE_NOOP3("messages", "Energy saving", "measure kind")},
           {MeasureKind::Infrastructure, QT_TRANSLATE_NOOP3("messages", "Infrastructure", "measure kind")},
           {MeasureKind::Substitution, QT_TRANSLATE_NOOP3("messages", "Substitution", "measure kind")},
           {MeasureKind::Management, QT_TRANSLATE_NOOP3("messages", "Management", "measure kind")},
           {MeasureKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "measure kind")}};
    return named(names, value);
}

QString label(CertificationKind value)
{
    static constexpr Name<CertificationKind> names[]
        = {{CertificationKind::GreenFactory,
            QT_TRANSLATE_NOOP3("messages", "Green factory", "certification kind")},
           {CertificationKind::GreenProduct,
            QT_TRANSLATE_NOOP3("messages", "Green product", "certification kind")},
           {CertificationKind::GreenSupplyChain,
            QT_TRANSLATE_NOOP3("messages", "Green supply chain", "certification kind")},
           {CertificationKind::GreenPark, QT_TRANSLATE_NOOP3("messages", "Green park", "certification kind")},
           {CertificationKind::CleanProductionAudit,
            QT_TRANSLATE_NOOP3("messages", "Clean-production audit", "certification kind")},
           {CertificationKind::CarbonVerification,
            QT_TRANSLATE_NOOP3("messages", "Carbon verification", "certification kind")},
           {CertificationKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "certification kind")}};
    return named(names, value);
}

QString label(EventKind value)
{
    static constexpr Name<EventKind> names[]
        = {{EventKind::Release, QT_TRANSLATE_NOOP3("messages", "Release", "event kind")},
           {EventKind::Plaque, QT_TRANSLATE_NOOP3("messages", "Plaque", "event kind")},
           {EventKind::Campaign, QT_TRANSLATE_NOOP3("messages", "Campaign", "event kind")},
           {EventKind::Forum, QT_TRANSLATE_NOOP3("messages", "Forum", "event kind")},
           {EventKind::Publication, QT_TRANSLATE_NOOP3("messages", "Publication", "event kind")},
           {EventKind::Visit, QT_TRANSLATE_NOOP3("messages", "Visit", "event kind")},
           {EventKind::Other, QT_TRANSLATE_NOOP3("messages", "Other", "event kind")}};
    return named(names, value);
}

QString label(State value)
{
    static constexpr Name<State> names[]
        = {{State::Present, QT_TRANSLATE_NOOP3("messages", "Present", "state")},
           {State::Missing, QT_TRANSLATE_NOOP3("messages", "Missing", "state")},
           {State::NotApplicable, QT_TRANSLATE_NOOP3("messages", "Not applicable", "state")},
           {State::Confidential, QT_TRANSLATE_NOOP3("messages", "Confidential", "state")},
           {State::BelowUnit, QT_TRANSLATE_NOOP3("messages", "Below the unit", "state")}};
    return named(names, value);
}

QString label(Qualifier value)
{
    static constexpr Name<Qualifier> names[]
        = {{Qualifier::Exact, QT_TRANSLATE_NOOP3("messages", "Exact", "qualifier")},
           {Qualifier::About, QT_TRANSLATE_NOOP3("messages", "About", "qualifier")},
           {Qualifier::LowerBound, QT_TRANSLATE_NOOP3("messages", "At least", "qualifier")},
           {Qualifier::UpperBound, QT_TRANSLATE_NOOP3("messages", "At most", "qualifier")},
           {Qualifier::Estimated, QT_TRANSLATE_NOOP3("messages", "Estimated", "qualifier")},
           {Qualifier::Preliminary, QT_TRANSLATE_NOOP3("messages", "Preliminary", "qualifier")},
           {Qualifier::YearToDate, QT_TRANSLATE_NOOP3("messages", "Year to date", "qualifier")}};
    return named(names, value);
}

QString label(Review value)
{
    static constexpr Name<Review> names[]
        = {{Review::Draft, QT_TRANSLATE_NOOP3("messages", "Draft", "review")},
           {Review::Submitted, QT_TRANSLATE_NOOP3("messages", "Submitted", "review")},
           {Review::Reviewed, QT_TRANSLATE_NOOP3("messages", "Reviewed", "review")},
           {Review::Locked, QT_TRANSLATE_NOOP3("messages", "Locked", "review")}};
    return named(names, value);
}

QString label(Direction value)
{
    static constexpr Name<Direction> names[]
        = {{Direction::Benefit, QT_TRANSLATE_NOOP3("messages", "The higher the better", "direction")},
           {Direction::Cost, QT_TRANSLATE_NOOP3("messages", "The lower the better", "direction")},
           {Direction::Interval, QT_TRANSLATE_NOOP3("messages", "Best within a range", "direction")},
           {Direction::Target, QT_TRANSLATE_NOOP3("messages", "Best at a value", "direction")},
           {Direction::Neutral, QT_TRANSLATE_NOOP3("messages", "Not scored", "direction")}};
    return named(names, value);
}

QString label(Frequency value)
{
    static constexpr Name<Frequency> names[]
        = {{Frequency::Year, QT_TRANSLATE_NOOP3("messages", "Yearly", "frequency")},
           {Frequency::Half, QT_TRANSLATE_NOOP3("messages", "Half-yearly", "frequency")},
           {Frequency::Quarter, QT_TRANSLATE_NOOP3("messages", "Quarterly", "frequency")},
           {Frequency::Month, QT_TRANSLATE_NOOP3("messages", "Monthly", "frequency")}};
    return named(names, value);
}

QString label(Aggregation value)
{
    static constexpr Name<Aggregation> names[]
        = {{Aggregation::Sum, QT_TRANSLATE_NOOP3("messages", "Sum", "aggregation")},
           {Aggregation::WeightedMean, QT_TRANSLATE_NOOP3("messages", "Weighted mean", "aggregation")},
           {Aggregation::Last, QT_TRANSLATE_NOOP3("messages", "Last value", "aggregation")},
           {Aggregation::None, QT_TRANSLATE_NOOP3("messages", "None", "aggregation")}};
    return named(names, value);
}

QString label(DocumentStatus value)
{
    static constexpr Name<DocumentStatus> names[]
        = {{DocumentStatus::Verified, QT_TRANSLATE_NOOP3("messages", "Text seen", "document status")},
           {DocumentStatus::Secondary, QT_TRANSLATE_NOOP3("messages", "Secondary copy", "document status")},
           {DocumentStatus::Unverified, QT_TRANSLATE_NOOP3("messages", "Not verified", "document status")},
           {DocumentStatus::Demo, QT_TRANSLATE_NOOP3("messages", "Demonstration", "document status")}};
    return named(names, value);
}

QString label(SourceKind value)
{
    static constexpr Name<SourceKind> names[]
        = {{SourceKind::Document, QT_TRANSLATE_NOOP3("messages", "Document", "source kind")},
           {SourceKind::Import, QT_TRANSLATE_NOOP3("messages", "Imported table", "source kind")},
           {SourceKind::Entry, QT_TRANSLATE_NOOP3("messages", "Entered by hand", "source kind")},
           {SourceKind::Generated, QT_TRANSLATE_NOOP3("messages", "Generated (demo)", "source kind")}};
    return named(names, value);
}

QString label(RoleKind value)
{
    static constexpr Name<RoleKind> names[]
        = {{RoleKind::Viewer, QT_TRANSLATE_NOOP3("messages", "Viewer", "role kind")},
           {RoleKind::Entry, QT_TRANSLATE_NOOP3("messages", "Data entry", "role kind")},
           {RoleKind::Reviewer, QT_TRANSLATE_NOOP3("messages", "Reviewer", "role kind")},
           {RoleKind::Inspector, QT_TRANSLATE_NOOP3("messages", "Inspector", "role kind")},
           {RoleKind::Trainer, QT_TRANSLATE_NOOP3("messages", "Trainer", "role kind")},
           {RoleKind::Admin, QT_TRANSLATE_NOOP3("messages", "Administrator", "role kind")}};
    return named(names, value);
}

QString label(SchemeStatus value)
{
    static constexpr Name<SchemeStatus> names[]
        = {{SchemeStatus::Official, QT_TRANSLATE_NOOP3("messages", "Official", "scheme status")},
           {SchemeStatus::Example, QT_TRANSLATE_NOOP3("messages", "Example (not official)", "scheme status")},
           {SchemeStatus::User, QT_TRANSLATE_NOOP3("messages", "Own", "scheme status")}};
    return named(names, value);
}

QString label(Normalisation value)
{
    static constexpr Name<Normalisation> names[]
        = {{Normalisation::Minmax, QT_TRANSLATE_NOOP3("messages", "Min-max", "normalisation")},
           {Normalisation::Attainment,
            QT_TRANSLATE_NOOP3("messages", "Attainment of the goal", "normalisation")}};
    return named(names, value);
}

QString label(Limits value)
{
    static constexpr Name<Limits> names[]
        = {{Limits::Goal, QT_TRANSLATE_NOOP3("messages", "Goals", "limits")},
           {Limits::Fixed, QT_TRANSLATE_NOOP3("messages", "Fixed limits", "limits")},
           {Limits::Panel, QT_TRANSLATE_NOOP3("messages", "Panel of years", "limits")},
           {Limits::Period, QT_TRANSLATE_NOOP3("messages", "Each period anew", "limits")}};
    return named(names, value);
}

QString label(Weighting value)
{
    static constexpr Name<Weighting> names[]
        = {{Weighting::Fixed, QT_TRANSLATE_NOOP3("messages", "Fixed weights", "weighting")},
           {Weighting::Entropy, QT_TRANSLATE_NOOP3("messages", "Entropy weights", "weighting")},
           {Weighting::Stddev, QT_TRANSLATE_NOOP3("messages", "Standard-deviation weights", "weighting")}};
    return named(names, value);
}

QString label(LeafKind value)
{
    static constexpr Name<LeafKind> names[]
        = {{LeafKind::Group, QT_TRANSLATE_NOOP3("messages", "Group", "leaf kind")},
           {LeafKind::Observation, QT_TRANSLATE_NOOP3("messages", "Indicator", "leaf kind")},
           {LeafKind::Ratio, QT_TRANSLATE_NOOP3("messages", "Ratio", "leaf kind")},
           {LeafKind::Change, QT_TRANSLATE_NOOP3("messages", "Change on the year before", "leaf kind")},
           {LeafKind::Method, QT_TRANSLATE_NOOP3("messages", "Method", "leaf kind")},
           {LeafKind::RegisterCount, QT_TRANSLATE_NOOP3("messages", "Count from the register", "leaf kind")},
           {LeafKind::ComplianceRate,
            QT_TRANSLATE_NOOP3("messages", "Completion rate of allowances", "leaf kind")}};
    return named(names, value);
}

QString label(EvaluationState value)
{
    static constexpr Name<EvaluationState> names[]
        = {{EvaluationState::Draft, QT_TRANSLATE_NOOP3("messages", "Draft", "evaluation state")},
           {EvaluationState::Published, QT_TRANSLATE_NOOP3("messages", "Published", "evaluation state")}};
    return named(names, value);
}

QString label(ObligationState value)
{
    static constexpr Name<ObligationState> names[]
        = {{ObligationState::Active, QT_TRANSLATE_NOOP3("messages", "Active", "obligation state")},
           {ObligationState::ExcludedClosed,
            QT_TRANSLATE_NOOP3("messages", "Excluded: closed down", "obligation state")},
           {ObligationState::ExcludedMerged,
            QT_TRANSLATE_NOOP3("messages", "Excluded: merged", "obligation state")},
           {ObligationState::ExcludedCourt,
            QT_TRANSLATE_NOOP3("messages", "Excluded: held by a court", "obligation state")},
           {ObligationState::ExcludedOther,
            QT_TRANSLATE_NOOP3("messages", "Excluded: other reason", "obligation state")}};
    return named(names, value);
}

QString label(LedgerKind value)
{
    static constexpr Name<LedgerKind> names[]
        = {{LedgerKind::Allocation, QT_TRANSLATE_NOOP3("messages", "Allocation", "ledger kind")},
           {LedgerKind::Adjustment, QT_TRANSLATE_NOOP3("messages", "Adjustment", "ledger kind")},
           {LedgerKind::Purchase, QT_TRANSLATE_NOOP3("messages", "Purchase", "ledger kind")},
           {LedgerKind::Sale, QT_TRANSLATE_NOOP3("messages", "Sale", "ledger kind")},
           {LedgerKind::CarryOver, QT_TRANSLATE_NOOP3("messages", "Carry-over", "ledger kind")},
           {LedgerKind::Offset, QT_TRANSLATE_NOOP3("messages", "Offset (CCER)", "ledger kind")},
           {LedgerKind::Surrender, QT_TRANSLATE_NOOP3("messages", "Surrender", "ledger kind")},
           {LedgerKind::Reversal, QT_TRANSLATE_NOOP3("messages", "Reversal", "ledger kind")}};
    return named(names, value);
}

QString label(RequirementKind value)
{
    static constexpr Name<RequirementKind> names[]
        = {{RequirementKind::Core, QT_TRANSLATE_NOOP3("messages", "Core (veto)", "requirement kind")},
           {RequirementKind::Guiding, QT_TRANSLATE_NOOP3("messages", "Guiding", "requirement kind")},
           {RequirementKind::Reference, QT_TRANSLATE_NOOP3("messages", "Reference", "requirement kind")}};
    return named(names, value);
}

QString label(Comparison value)
{
    static constexpr Name<Comparison> names[]
        = {{Comparison::AtLeast, QT_TRANSLATE_NOOP3("messages", "at least", "comparison")},
           {Comparison::AtMost, QT_TRANSLATE_NOOP3("messages", "at most", "comparison")},
           {Comparison::Text, QT_TRANSLATE_NOOP3("messages", "as described", "comparison")}};
    return named(names, value);
}

} // namespace pilotage::messages
