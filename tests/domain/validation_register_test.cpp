#include "app/domain/validation.h"
#include "tests/domain/register_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

#include <cmath>

using namespace pilotage;
using namespace Qt::StringLiterals;
using test::codes;
using test::RegisterFixture;

BOOST_FIXTURE_TEST_SUITE(validationOfTheRegister, RegisterFixture)

BOOST_AUTO_TEST_CASE(goodDistrictsPass)
{
    for (const District &district : districts)
        BOOST_TEST(codes(validate(district, lookups())) == QString(), district.name);
}

BOOST_AUTO_TEST_CASE(districtCodes)
{
    const auto judged = [this](auto change) {
        District district = *byCode(u"330302"_s);
        change(district);
        return codes(validate(district, lookups()));
    };
    BOOST_TEST(judged([](District &d) { d.name = u" "_s; }) == u"!name-empty"_s);
    BOOST_TEST(judged([](District &d) { d.code.clear(); }) == u"!division-code-needed"_s);
    BOOST_TEST(judged([](District &d) { d.code.clear(), d.kind = DistrictKind::FunctionalZone; })
               == QString());
    BOOST_TEST(judged([](District &d) { d.code = u"33030"_s; }) == u"!division-code-form"_s);
    BOOST_TEST(judged([](District &d) { d.code = u"340302"_s; }) == u"!division-code-prefix"_s);
    BOOST_TEST(judged([](District &d) { d.level = DistrictLevel::Township; }) == u"!division-code-level"_s);
}

BOOST_AUTO_TEST_CASE(districtPlaces)
{
    const auto judged = [this](auto change) {
        District district = *byCode(u"330302"_s);
        change(district);
        return codes(validate(district, lookups()));
    };
    BOOST_TEST(judged([](District &d) { d.parent.reset(); }) == u"district-parent-missing"_s);
    BOOST_TEST(judged([](District &d) { d.parent = d.id; }) == u"!district-own-parent"_s);
    BOOST_TEST(judged([](District &d) { d.parent = SubjectId(99); }) == u"!subject-missing"_s);
    BOOST_TEST(judged([](District &d) { d.parent = SubjectId(330305); })
               == u"!division-code-prefix !district-parent-level"_s);
    BOOST_TEST(judged([](District &d) { d.validFrom = u"2020"_s, d.validTo = u"2019-12-31"_s; })
               == u"!dates-order"_s);
    BOOST_TEST(judged([](District &d) { d.validFrom = u"2020-02-30"_s; }) == u"!date-invalid"_s);
    BOOST_TEST(judged([](District &d) { d.successor = SubjectId(99); }) == u"!subject-missing"_s);
}

BOOST_AUTO_TEST_CASE(successionInACircle)
{
    byCode(u"330305"_s)->successor = SubjectId(330322);
    BOOST_TEST(codes(validate(*byCode(u"330305"_s), lookups())) == u"!district-succession-cycle"_s);
}

BOOST_AUTO_TEST_CASE(sites)
{
    Site good;
    good.id = site;
    good.name = u"演示园区"_s;
    good.district = SubjectId(330302);
    good.creditCode = u"91350100M000100Y43"_s;
    good.latitude = 28.0;
    good.longitude = 120.7;
    BOOST_TEST(codes(validate(good, lookups())) == QString());
    Site bad = good;
    bad.name.clear();
    bad.district = SubjectId(330322);
    bad.creditCode = u"91350100M000100Y48"_s;
    bad.latitude = 120.7;
    bad.longitude = std::nan("");
    bad.parentSite = bad.id;
    BOOST_TEST(codes(validate(bad, lookups()))
               == u"!name-empty division-code-former !credit-code-check !latitude-range !longitude-range "
                  u"!district-own-parent"_s);
}

BOOST_AUTO_TEST_CASE(sharesOfASite)
{
    const SiteShare whole[] = {{site, SubjectId(330302), 60}, {site, SubjectId(330305), 40}};
    BOOST_TEST(codes(validate(whole)) == QString());
    const SiteShare tooMuch[] = {{site, SubjectId(330302), 60}, {site, SubjectId(330305), 50}};
    BOOST_TEST(codes(validate(tooMuch)) == u"!shares-above-whole"_s);
    const SiteShare none[] = {{site, SubjectId(330302), 0}};
    BOOST_TEST(codes(validate(none)) == u"!share-range"_s);
}

BOOST_AUTO_TEST_CASE(projectsAndWhatTheyOwn)
{
    Project project;
    project.name = u"演示项目"_s;
    project.startsOn = u"2024-05"_s;
    project.endsOn = u"2024"_s;
    BOOST_TEST(codes(validate(project, lookups())) == QString(), "a year holds its months");
    project.endsOn = u"2024-04-30"_s;
    project.site = SubjectId(330302);
    BOOST_TEST(codes(validate(project, lookups())) == u"!subject-missing !dates-order"_s);
    Milestone milestone;
    milestone.name = u"开工"_s;
    milestone.dueOn = u"2024-13"_s;
    BOOST_TEST(codes(validate(milestone)) == u"!date-invalid"_s);
    Funding funding;
    funding.funder = u"财政"_s;
    funding.year = 24;
    funding.amountFen = -1;
    BOOST_TEST(codes(validate(funding)) == u"!amount-negative !bad-period"_s);
}

BOOST_AUTO_TEST_CASE(stepsOfAnEnrolment)
{
    const auto step = [](Lifecycle state, const QString &day) {
        EnrolmentEvent event;
        event.state = state;
        event.happenedOn = day;
        return event;
    };
    using enum Lifecycle;
    const EnrolmentEvent good[]
        = {step(Listed, u"2021-11"_s), step(Planned, u"2022"_s), step(Implementing, {})};
    BOOST_TEST(codes(validate(good)) == QString());
    const EnrolmentEvent gap[] = {step(Listed, u"2021-11"_s), step(Named, u"2023"_s)};
    BOOST_TEST(codes(validate(gap)) == u"lifecycle-step"_s, "a record with gaps is a warning");
    const EnrolmentEvent back[] = {step(Named, u"2023"_s), step(Listed, u"2021-11"_s)};
    BOOST_TEST(codes(validate(back)) == u"!dates-order !lifecycle-step"_s);
    const EnrolmentEvent end[] = {step(Revoked, u"2023"_s), step(Declared, u"2024"_s)};
    BOOST_TEST(codes(validate(end)) == u"!lifecycle-end"_s);
}

BOOST_AUTO_TEST_CASE(figures)
{
    Observation figure;
    figure.key = {SubjectId(330302), IndicatorId(1), Period::ofYear(2023), 0};
    figure.value = 120.5;
    figure.source = SourceId(1);
    const auto judged = [&](auto change) {
        Observation changed = figure;
        change(changed);
        return codes(validate(changed, lookups()));
    };
    BOOST_TEST(judged([](Observation &) {}) == QString());
    BOOST_TEST(judged([](Observation &o) { o.value = 20000; }) == u"out-of-bounds"_s);
    BOOST_TEST(judged([](Observation &o) { o.value = std::nan(""); }) == u"!value-and-state"_s);
    BOOST_TEST(judged([](Observation &o) { o.state = State::Missing; }) == u"!value-and-state"_s);
    BOOST_TEST(judged([](Observation &o) { o.state = State::Missing, o.value = std::nan(""); }) == QString());
    BOOST_TEST(judged([](Observation &o) { o.enteredUnit = 3; }) == u"mass-read-as-co2"_s);
    BOOST_TEST(judged([](Observation &o) { o.enteredUnit = 21; }) == u"!figure-unit-dimension"_s);
    BOOST_TEST(judged([](Observation &o) { o.enteredUnit = 9999; }) == u"!figure-unit-unknown"_s);
    BOOST_TEST(judged([](Observation &o) { o.source.reset(); }) == u"figure-without-source"_s);
    BOOST_TEST(judged([](Observation &o) { o.key.part = -1; }) == u"!part-negative"_s);
    BOOST_TEST(judged([](Observation &o) { o.key.subject = SubjectId(5); }) == u"!unknown-subject"_s);
    BOOST_TEST(judged([](Observation &o) { o.key.indicator = IndicatorId(5); }) == u"!unknown-indicator"_s);
    BOOST_TEST(judged([](Observation &o) { o.key.period = Period(); })
               == u"!bad-period period-finer-than-kept"_s);
    BOOST_TEST(judged([](Observation &o) { o.key.period = *Period::parse(u"2023-05"); })
               == u"period-finer-than-kept"_s);
}

BOOST_AUTO_TEST_CASE(indicatorsAndTargets)
{
    BOOST_TEST(codes(validate(indicators[0], lookups())) == QString());
    Indicator bad = indicators[0];
    bad.unit = u"furlong"_s;
    bad.decimals = 10;
    bad.lowerBound = 3;
    bad.upperBound = 2;
    bad.aggregation = Aggregation::WeightedMean;
    bad.group = u"?"_s;
    bad.status = u"?"_s;
    BOOST_TEST(codes(validate(bad, lookups()))
               == u"!indicator-unit-unknown !decimals-range !bounds-order !denominator-missing "
                  u"!indicator-group-unknown !indicator-status-unknown"_s);
    bad = indicators[0];
    bad.denominator = bad.id;
    BOOST_TEST(codes(validate(bad, lookups())) == u"!denominator-self"_s);
    Target target;
    target.subject = SubjectId(330302);
    target.indicator = IndicatorId(1);
    target.period = Period::ofYear(2030);
    target.value = -1;
    BOOST_TEST(codes(validate(target, lookups())) == u"out-of-bounds"_s);
    target.value = HUGE_VAL;
    BOOST_TEST(codes(validate(target, lookups())) == u"!value-not-finite"_s);
}

BOOST_AUTO_TEST_SUITE_END()
