#include "app/messages/labels.h"
#include "tests/support/printing.h"

#include <QLocale>

#include <boost/test/unit_test.hpp>

#include <set>

using namespace pilotage;
using namespace Qt::StringLiterals;

BOOST_AUTO_TEST_SUITE(labels)

namespace {

/// Every value has a name of its own.
template<class E>
void check()
{
    std::set<QString> seen;
    for (const auto &[value, key] : keyTable(E{})) {
        const QString name = messages::label(value);
        BOOST_TEST(!name.isEmpty(), QString(key));
        BOOST_TEST(seen.insert(name).second, name);
    }
}

} // namespace

BOOST_AUTO_TEST_CASE(everyValueHasAName)
{
    check<SubjectKind>();
    check<DistrictLevel>();
    check<DistrictKind>();
    check<SiteKind>();
    check<ProjectKind>();
    check<ProjectStage>();
    check<ProgrammeLevel>();
    check<Lifecycle>();
    check<DateSense>();
    check<OrganisationKind>();
    check<MeasureKind>();
    check<CertificationKind>();
    check<EventKind>();
    check<State>();
    check<Qualifier>();
    check<Review>();
    check<Direction>();
    check<Frequency>();
    check<Aggregation>();
    check<DocumentStatus>();
    check<SourceKind>();
    check<RoleKind>();
    check<SchemeStatus>();
    check<Normalisation>();
    check<Limits>();
    check<Weighting>();
    check<LeafKind>();
    check<EvaluationState>();
    check<ObligationState>();
    check<LedgerKind>();
    check<RequirementKind>();
    check<Comparison>();
}

BOOST_AUTO_TEST_CASE(keysThatAreData)
{
    BOOST_TEST(messages::couplingGradeLabel(u"good_coordination"_s) == u"Good coordination"_s);
    BOOST_TEST(messages::groupLabel(u"carbon"_s) == u"Carbon"_s);
    BOOST_TEST(messages::sectorLabel(u"cement"_s) == u"Cement"_s);
    BOOST_TEST(messages::programmeTypeLabel(u"ZEROCARBON_PARK"_s) == u"National zero-carbon park"_s);
    BOOST_TEST(messages::tableLabel(u"observation"_s) == u"figure"_s);
    BOOST_TEST(messages::sectorLabel(u"C3011"_s) == u"C3011"_s, "an unknown key shows itself");
}

BOOST_AUTO_TEST_CASE(unitsAndNamesFollowTheLanguage)
{
    const QLocale before;
    QLocale::setDefault(QLocale(u"zh_CN"_s));
    BOOST_TEST(messages::unitText(u"1e4tCO2"_s) == u"万吨CO₂"_s);
    BOOST_TEST(messages::localName(u"温州市"_s, u"Wenzhou"_s) == u"温州市"_s);
    QLocale::setDefault(QLocale(u"en"_s));
    BOOST_TEST(messages::unitText(u"1e4tCO2"_s) == u"10⁴ tCO₂"_s);
    BOOST_TEST(messages::unitText(u"furlong"_s) == u"furlong"_s);
    BOOST_TEST(messages::localName(u"温州市"_s, u"Wenzhou"_s) == u"Wenzhou"_s);
    BOOST_TEST(messages::localName(u"温州市"_s, {}) == u"温州市"_s);
    QLocale::setDefault(before);
}

BOOST_AUTO_TEST_CASE(periods)
{
    const auto text = [](QStringView period) { return messages::periodText(*Period::parse(period)); };
    BOOST_TEST(text(u"2023") == u"2023"_s);
    BOOST_TEST(text(u"2023H1") == u"first half of 2023"_s);
    BOOST_TEST(text(u"2023H2") == u"second half of 2023"_s);
    BOOST_TEST(text(u"2023Q4") == u"quarter 4 of 2023"_s);
    BOOST_TEST(text(u"2023-05") == u"2023-05"_s);
    BOOST_TEST(text(u"2023-01..05") == u"months 1 to 5 of 2023"_s);
}

BOOST_AUTO_TEST_SUITE_END()
