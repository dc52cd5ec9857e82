#include "app/domain/validation.h"
#include "tests/domain/register_fixture.h"
#include "tests/support/printing.h"

#include <boost/test/unit_test.hpp>

using namespace pilotage;
using namespace Qt::StringLiterals;
using test::codes;
using test::RegisterFixture;

BOOST_FIXTURE_TEST_SUITE(validationOfTheMarket, RegisterFixture)

namespace {

LedgerEntry entry(int id, LedgerKind kind, std::int64_t kg)
{
    LedgerEntry made;
    made.id = LedgerEntryId(id);
    made.obligation = ObligationId(1);
    made.kind = kind;
    made.amountKg = kg;
    made.occurredOn = u"2023-11-02"_s;
    return made;
}

} // namespace

BOOST_AUTO_TEST_CASE(cyclesAndObligations)
{
    BOOST_TEST(codes(validate(cycle)) == QString());
    Cycle bad = cycle;
    bad.yearTo = 2020;
    bad.offsetCapPercent = 101;
    bad.deadline = u"soon"_s;
    BOOST_TEST(codes(validate(bad)) == u"!cycle-years !cap-range !date-invalid"_s);

    Obligation obligation;
    obligation.cycle = cycle.id;
    obligation.entity = site;
    obligation.emissionYear = 2021;
    BOOST_TEST(codes(validate(obligation, lookups())) == QString());
    obligation.entity = SubjectId(330302);
    obligation.emissionYear = 2023;
    obligation.verifiedKg = -1;
    obligation.state = ObligationState::ExcludedClosed;
    BOOST_TEST(codes(validate(obligation, lookups()))
               == u"!subject-missing !emission-year-outside !amount-negative !exclusion-without-reason"_s);
    obligation.cycle = CycleId(99);
    obligation.verifiedKg = 0;
    obligation.reason = u"关停"_s;
    BOOST_TEST(codes(validate(obligation, lookups())) == u"!subject-missing !unknown-cycle"_s);
}

BOOST_AUTO_TEST_CASE(amountsOfTheLedger)
{
    BOOST_TEST(codes(validate(entry(1, LedgerKind::Surrender, 5), {})) == QString());
    BOOST_TEST(codes(validate(entry(1, LedgerKind::Surrender, 0), {})) == u"!ledger-amount"_s);
    BOOST_TEST(codes(validate(entry(1, LedgerKind::Sale, -5), {})) == u"!ledger-amount"_s);
    BOOST_TEST(codes(validate(entry(1, LedgerKind::Adjustment, -5), {})) == QString());
    BOOST_TEST(codes(validate(entry(1, LedgerKind::Adjustment, 0), {})) == u"!ledger-amount-zero"_s);
    LedgerEntry vague = entry(1, LedgerKind::Surrender, 5);
    vague.occurredOn = u"2023-11"_s;
    BOOST_TEST(codes(validate(vague, {})) == u"!date-invalid"_s, "the day decides what is on time");
}

BOOST_AUTO_TEST_CASE(reversals)
{
    std::vector<LedgerEntry> others
        = {entry(1, LedgerKind::Surrender, 500), entry(2, LedgerKind::Adjustment, -70)};
    LedgerEntry reversal = entry(3, LedgerKind::Reversal, 500);
    BOOST_TEST(codes(validate(reversal, others)) == u"!reversal-unnamed"_s);
    reversal.reverses = LedgerEntryId(1);
    BOOST_TEST(codes(validate(reversal, others)) == QString());
    reversal.amountKg = 400;
    BOOST_TEST(codes(validate(reversal, others)) == u"!reversal-amount"_s);
    reversal.amountKg = 70;
    reversal.reverses = LedgerEntryId(2);
    BOOST_TEST(codes(validate(reversal, others)) == QString());
    reversal.reverses = LedgerEntryId(9);
    BOOST_TEST(codes(validate(reversal, others)) == u"!reversal-other-obligation"_s);

    LedgerEntry earlier = entry(4, LedgerKind::Reversal, 500);
    earlier.reverses = LedgerEntryId(1);
    others.push_back(earlier);
    reversal.reverses = LedgerEntryId(1);
    reversal.amountKg = 500;
    BOOST_TEST(codes(validate(reversal, others)) == u"!reversal-twice"_s);
    reversal.reverses = LedgerEntryId(4);
    BOOST_TEST(codes(validate(reversal, others)) == u"!reversal-of-reversal"_s);

    LedgerEntry sale = entry(5, LedgerKind::Sale, 5);
    sale.reverses = LedgerEntryId(1);
    BOOST_TEST(codes(validate(sale, others)) == u"!reversal-unwanted"_s);
}

BOOST_AUTO_TEST_CASE(factorsAndRequirements)
{
    Factor factor;
    factor.code = u"anthracite"_s;
    factor.nameZh = u"无烟煤"_s;
    factor.unit = u"GJ/t"_s;
    factor.value = 25.024;
    BOOST_TEST(codes(validate(factor)) == QString());
    factor.value = -1;
    factor.unit.clear();
    BOOST_TEST(codes(validate(factor)) == u"!unit-empty !factor-value"_s);

    Requirement requirement;
    requirement.programmeType = u"ZEROCARBON_PARK"_s;
    requirement.nameZh = u"单位能耗碳排放"_s;
    BOOST_TEST(codes(validate(requirement, lookups())) == u"!requirement-threshold"_s);
    requirement.comparison = Comparison::Text;
    BOOST_TEST(codes(validate(requirement, lookups())) == QString());
}

BOOST_AUTO_TEST_CASE(documentsAndFiles)
{
    Document document;
    document.title = u"通知"_s;
    document.status = DocumentStatus::Verified;
    BOOST_TEST(codes(validate(document)) == u"document-unproven"_s);
    document.number = u"环综合〔2022〕42号"_s;
    BOOST_TEST(codes(validate(document)) == QString());
    Attachment attachment;
    attachment.fileName = u"a.pdf"_s;
    attachment.sha256 = QString(64, u'0');
    BOOST_TEST(codes(validate(attachment)) == QString());
    attachment.sha256 = QString(64, u'G');
    BOOST_TEST(codes(validate(attachment)) == u"!sha256-form"_s);
}

BOOST_AUTO_TEST_SUITE_END()
