#include "app/domain/part_of_whole.h"
#include "app/domain/unit.h"
#include "app/workbook/library_rows.h"

#include <boost/test/unit_test.hpp>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace pilotage;
using namespace pilotage::workbook;

namespace {

template<class Row>
void checkIds(const std::vector<Row> &rows)
{
    std::set<std::int64_t> seen;
    for (const Row &row : rows) {
        BOOST_TEST(row.id.isShipped());
        BOOST_TEST(seen.insert(row.id.value()).second, "id twice: " << row.id.value());
    }
}

} // namespace

BOOST_AUTO_TEST_SUITE(shipped_library)

BOOST_AUTO_TEST_CASE(ids_are_fixed_small_and_unique)
{
    checkIds(shippedDocuments());
    checkIds(shippedDistricts());
    checkIds(shippedIndicators());
    checkIds(shippedFactorSets());
    checkIds(shippedFactors());
    checkIds(shippedProgrammes());
    checkIds(shippedCycles());
    checkIds(shippedRequirements());
    checkIds(shippedSchemes());
    checkIds(shippedSchemeItems());
}

BOOST_AUTO_TEST_CASE(indicators_have_known_units_names_groups_and_ranges)
{
    const std::set<QString> groups{u"air_water"_s,
                                   u"carbon"_s,
                                   u"energy"_s,
                                   u"industry"_s,
                                   u"building_transport"_s,
                                   u"agriculture_sink"_s,
                                   u"waste_water"_s,
                                   u"management"_s,
                                   u"pilot"_s,
                                   u"economy"_s,
                                   u"ets"_s};
    const std::set<QString> statuses{u"official"_s, u"secondary"_s, u"unverified"_s, u"own"_s};
    const std::vector<Indicator> all = shippedIndicators();
    BOOST_TEST(all.size() >= 120u);
    std::set<QString> codes;
    std::set<QString> usedGroups;
    for (const Indicator &item : all) {
        BOOST_TEST_CONTEXT(item.code.toStdString())
        {
            BOOST_TEST(codes.insert(item.code).second);
            BOOST_TEST((unitByCode(item.unit) != nullptr));
            BOOST_TEST(!item.nameZh.isEmpty());
            BOOST_TEST(!item.nameEn.isEmpty());
            BOOST_TEST(!item.definition.isEmpty());
            BOOST_TEST(!item.source.isEmpty());
            BOOST_TEST(groups.contains(item.group));
            BOOST_TEST(statuses.contains(item.status));
            BOOST_TEST((item.lowerBound && item.upperBound && *item.lowerBound < *item.upperBound));
            BOOST_TEST((item.aggregation == Aggregation::WeightedMean) == item.denominator.has_value());
            usedGroups.insert(item.group);
        }
    }
    BOOST_TEST(usedGroups.size() == groups.size());
}

BOOST_AUTO_TEST_CASE(parts_and_wholes_are_indicators_that_can_be_compared)
{
    std::map<QString, Indicator> byCode;
    for (const Indicator &indicator : shippedIndicators())
        byCode.emplace(indicator.code, indicator);
    for (const PartOfWhole &pair : partsOfWholes) {
        BOOST_TEST_CONTEXT(pair.part.data())
        {
            BOOST_REQUIRE(byCode.contains(pair.part));
            BOOST_REQUIRE(byCode.contains(pair.whole));
            BOOST_TEST(byCode.at(pair.part).unit == byCode.at(pair.whole).unit);
            BOOST_TEST(byCode.at(pair.part).lowerBound.value_or(-1) >= 0); // parts are not negative
        }
    }
}

BOOST_AUTO_TEST_CASE(districts_hang_together_by_code_and_lineage)
{
    std::map<SubjectId, District> byId;
    for (const District &item : shippedDistricts())
        byId.emplace(item.id, item);
    for (const auto &[id, item] : byId) {
        BOOST_TEST_CONTEXT(item.name.toStdString())
        {
            if (item.code.size() == 6)
                BOOST_TEST(item.code.toLongLong() == id.value());
            if (item.code.isEmpty())
                BOOST_TEST((item.kind == DistrictKind::FunctionalZone));
            if (!item.parent)
                continue;
            BOOST_REQUIRE(byId.contains(*item.parent));
            const QString prefix = byId.at(*item.parent).code;
            if (!item.code.isEmpty()) { // a parent's code without its closing zeros
                const qsizetype known = byId.at(*item.parent).level == DistrictLevel::Province ? 2
                    : byId.at(*item.parent).level == DistrictLevel::Prefecture                 ? 4
                                                                                               : 6;
                BOOST_TEST((item.code.left(known) == prefix.left(known)));
            }
        }
    }
    const auto lineage = [&](std::int64_t from, std::int64_t to) {
        const District &old = byId.at(SubjectId(from));
        BOOST_TEST((old.successor == SubjectId(to)));
        BOOST_TEST(!old.validTo.isEmpty());
        BOOST_TEST((byId.at(SubjectId(to)).validFrom == old.validTo));
    };
    lineage(330322, 330305);
    lineage(441283, 441204);
    lineage(522322, 522302);
}

BOOST_AUTO_TEST_CASE(factors_keep_published_numbers_and_statuses)
{
    std::map<std::pair<std::int64_t, QString>, Factor> byKey;
    int grid = 0;
    for (const Factor &item : shippedFactors()) {
        BOOST_TEST(!item.source.isEmpty());
        BOOST_TEST(item.value > 0);
        BOOST_TEST(item.id.value() / 1000 == item.factorSet.value());
        grid += item.unit == "kgCO2/kWh"_L1 ? 1 : 0;
        byKey.emplace(
            std::pair(item.factorSet.value(), u"%1/%2/%3"_s.arg(item.code, item.region, item.quantity)),
            item);
    }
    BOOST_TEST(grid == 119);
    const Factor &zhejiang = byKey.at({3, u"grid_average/330000/ef"_s});
    BOOST_TEST(zhejiang.value == 0.4974);
    BOOST_TEST((zhejiang.status == DocumentStatus::Verified));
    BOOST_TEST((byKey.at({1, u"grid_average//ef"_s}).status == DocumentStatus::Unverified));
    BOOST_TEST(byKey.at({5, u"anthracite//ef"_s}).value == 2.4971);
    BOOST_TEST(byKey.at({7, u"anthracite//oxidation"_s}).value == 0.94);
    BOOST_TEST((byKey.at({9, u"smoke_dust//equivalent"_s}).status == DocumentStatus::Unverified));
    BOOST_TEST(byKey.at({11, u"I//benchmark_electricity"_s}).value == 0.791);
}

BOOST_AUTO_TEST_CASE(default_emission_factors_follow_from_their_parts)
{
    // EF = NCV x CC x OF x 44/12, printed with four decimals.
    std::map<std::pair<std::int64_t, QString>, std::map<QString, double>> parts;
    for (const Factor &item : shippedFactors())
        if (item.factorSet == FactorSetId(5) || item.factorSet == FactorSetId(7))
            parts[{item.factorSet.value(), item.code}][item.quantity] = item.value;
    BOOST_TEST(parts.size() > 50u);
    for (auto &[key, part] : parts) {
        const double ef = part[u"ncv"_s] * part[u"carbon_content"_s] * part[u"oxidation"_s] * 44 / 12;
        BOOST_TEST(std::abs(ef - part[u"ef"_s]) < 2e-4 * part[u"ef"_s] + 1e-4,
                   key.second.toStdString() << " " << ef << " printed " << part[u"ef"_s]);
    }
}

BOOST_AUTO_TEST_CASE(unverified_national_results_of_the_second_cycle_say_so)
{
    for (const Cycle &cycle : shippedCycles()) {
        const bool second = cycle.code == "2021-2022"_L1;
        BOOST_TEST((cycle.nationalRateStatus == DocumentStatus::Unverified) == second);
        BOOST_TEST((cycle.nationalEntitiesStatus == DocumentStatus::Unverified) == second);
        BOOST_TEST(cycle.offsetCapPercent == 5);
        static const QRegularExpression day(u"^20\\d\\d-12-31$"_s);
        BOOST_TEST(day.match(cycle.deadline).hasMatch());
    }
    BOOST_TEST(shippedCycles().size() == 5u);
}

BOOST_AUTO_TEST_CASE(requirements_of_parks_are_complete)
{
    int zeroCarbon = 0;
    int reference = 0;
    for (const Requirement &item : shippedRequirements()) {
        BOOST_TEST(item.indicator.has_value());
        BOOST_TEST((item.comparison == Comparison::Text) == !item.threshold.has_value());
        if (item.programmeType == "ZEROCARBON_PARK"_L1) {
            ++zeroCarbon;
            BOOST_TEST((item.status == DocumentStatus::Secondary));
        } else {
            ++reference;
            BOOST_TEST((item.status == DocumentStatus::Unverified));
        }
    }
    BOOST_TEST(zeroCarbon == 8);
    BOOST_TEST(reference == 20);
}

BOOST_AUTO_TEST_CASE(example_scheme_is_an_example_and_its_weights_add_up)
{
    const std::vector<Scheme> schemes = shippedSchemes();
    BOOST_REQUIRE(schemes.size() == 1u);
    BOOST_TEST((schemes.front().status == SchemeStatus::Example));
    BOOST_TEST(schemes.front().nameZh.contains(u"示例方案（非官方）"_s));
    BOOST_TEST((schemes.front().limits == Limits::Panel));
    std::map<SchemeItemId, double> ofChildren;
    std::map<QString, SchemeItem> byCode;
    double leaves = 0;
    const std::vector<SchemeItem> items = shippedSchemeItems();
    for (const SchemeItem &item : items) {
        byCode.emplace(item.code, item);
        if (item.kind != LeafKind::Group)
            leaves += item.weight;
        if (item.parent)
            ofChildren[*item.parent] += item.weight;
        if (!item.params.isEmpty())
            BOOST_TEST(QJsonDocument::fromJson(item.params.toUtf8()).isObject());
    }
    BOOST_TEST(leaves == 1.0, boost::test_tools::tolerance(1e-12));
    for (const SchemeItem &item : items)
        if (item.kind == LeafKind::Group)
            BOOST_TEST(ofChildren[item.id] == item.weight, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(byCode.at(u"effect"_s).weight == 0.40);
    BOOST_TEST(byCode.at(u"path"_s).weight == 0.35);
    BOOST_TEST(byCode.at(u"management"_s).weight == 0.25);
    BOOST_TEST((byCode.at(u"coupling"_s).kind == LeafKind::Method));
    BOOST_TEST((byCode.at(u"ets"_s).kind == LeafKind::ComplianceRate));
    BOOST_TEST((byCode.at(u"pilots"_s).kind == LeafKind::RegisterCount));
    // The co-control leaf waits for its method; the reduction rate stands in its place.
    BOOST_TEST(byCode.contains(u"pollutant_reduction"_s));
}

BOOST_AUTO_TEST_SUITE_END()
