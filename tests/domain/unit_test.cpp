#include "app/domain/unit.h"
#include "tests/support/printing.h"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <cmath>
#include <set>

using namespace pilotage;
using namespace Qt::StringLiterals;
namespace data = boost::unit_test::data;

BOOST_AUTO_TEST_SUITE(unit)

namespace {

const std::vector<std::pair<const char *, const char *>> spellings = {{"亿元", "1e8CNY"},
                                                                      {"万元", "1e4CNY"},
                                                                      {"元", "CNY"},
                                                                      {"万吨", "1e4t"},
                                                                      {"亿吨", "1e8t"},
                                                                      {"吨", "t"},
                                                                      {"ｔ", "t"},
                                                                      {"公斤", "kg"},
                                                                      {"千克", "kg"},
                                                                      {"吨标准煤", "tce"},
                                                                      {"吨标煤", "tce"},
                                                                      {"万吨标准煤", "1e4tce"},
                                                                      {"tCO2", "tCO2"},
                                                                      {"tCO2e", "tCO2"},
                                                                      {"吨CO₂", "tCO2"},
                                                                      {"万吨CO2", "1e4tCO2"},
                                                                      {"万吨二氧化碳", "1e4tCO2"},
                                                                      {"吨/万元", "tCO2/1e4CNY"},
                                                                      {"tCO2/万元", "tCO2/1e4CNY"},
                                                                      {"tce/万元", "tce/1e4CNY"},
                                                                      {"%", "%"},
                                                                      {"％", "%"},
                                                                      {"百分点", "percentage_point"},
                                                                      {"个", "count"},
                                                                      {"家", "count"},
                                                                      {"辆", "vehicle"},
                                                                      {"亩", "mu"},
                                                                      {"公顷", "ha"},
                                                                      {"km²", "km2"},
                                                                      {"平方公里", "km2"},
                                                                      {"kWh", "kWh"},
                                                                      {"度", "kWh"},
                                                                      {"万千瓦时", "1e4kWh"},
                                                                      {"亿千瓦时", "1e8kWh"},
                                                                      {"MWh", "MWh"},
                                                                      {"GJ", "GJ"},
                                                                      {"μg/m3", "ug/m3"},
                                                                      {"µg/m³", "ug/m3"},
                                                                      {"mg/L", "mg/L"},
                                                                      {"人", "person"},
                                                                      {"万人", "1e4person"},
                                                                      {"份", "count"},
                                                                      {"公里", "km"},
                                                                      {"立方米", "m3"},
                                                                      {"亿立方米", "1e8m3"},
                                                                      {"天", "day"},
                                                                      {"分", "score"},
                                                                      {"（万吨）", "1e4t"},
                                                                      {" 亿 元 ", "1e8CNY"}};

double converted(double value, QStringView from, QStringView to)
{
    return convert(value, *unitByCode(from), *unitByCode(to)).value_or(std::nan(""));
}

} // namespace

BOOST_DATA_TEST_CASE(readsWhatPeopleWrite, data::xrange(spellings.size()), index)
{
    const auto &[text, code] = spellings[index];
    const Unit *unit = parseUnit(QString::fromUtf8(text));
    BOOST_REQUIRE_MESSAGE(unit, text);
    BOOST_TEST(QString::fromUtf16(unit->code) == QString::fromUtf8(code));
}

BOOST_AUTO_TEST_CASE(refusesWhatIsNoUnit)
{
    for (const QStringView text : {u"", u"吨吨", u"百", u"kg/", u"万", u"亿", u"()"})
        BOOST_TEST((parseUnit(text) == nullptr), text.toUtf8().constData());
}

BOOST_AUTO_TEST_CASE(numbersAndCodesAreUnique)
{
    std::set<int> numbers;
    std::set<QString> codes;
    for (const Unit &unit : units()) {
        BOOST_TEST(numbers.insert(unit.number).second);
        BOOST_TEST(codes.insert(QString::fromUtf16(unit.code)).second);
        BOOST_TEST(unit.toBase > 0);
        BOOST_TEST((unitByNumber(unit.number) == &unit));
        BOOST_TEST((parseUnit(unit.code) == &unit), QString::fromUtf16(unit.code));
    }
    BOOST_TEST((unitByNumber(0) == nullptr));
    BOOST_TEST((unitByNumber(int(units().size()) + 1) == nullptr));
}

BOOST_AUTO_TEST_CASE(numbersArePermanent)
{
    // Files store these; a change would turn old figures into others.
    const std::pair<int, QStringView> known[] = {
        {1, u"%"},       {2, u"count"},      {3, u"t"},      {4, u"1e4t"},         {6, u"tCO2"},
        {7, u"1e4tCO2"}, {9, u"tce"},        {12, u"kWh"},   {21, u"CNY"},         {23, u"1e8CNY"},
        {26, u"ha"},     {36, u"1e4person"}, {42, u"ug/m3"}, {47, u"tCO2/1e4CNY"}, {61, u"percentage_point"}};
    for (const auto &[number, code] : known)
        BOOST_TEST(QString::fromUtf16(unitByNumber(number)->code) == code.toString());
}

BOOST_AUTO_TEST_CASE(convertsWithinADimension)
{
    BOOST_TEST(converted(1.5, u"1e8CNY", u"1e4CNY") == 15000);
    BOOST_TEST(converted(3, u"1e4tCO2", u"tCO2") == 30000);
    BOOST_TEST(converted(15, u"mu", u"ha") == 1, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(converted(1, u"km2", u"ha") == 100);
    BOOST_TEST(converted(1, u"MWh", u"GJ") == 3.6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(converted(1, u"GWh", u"1e4kWh") == 100);
    BOOST_TEST(converted(1, u"mg/L", u"ug/m3") == 1e6, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(converted(0.1, u"t", u"t") == 0.1);
}

BOOST_AUTO_TEST_CASE(neverConvertsAcrossDimensions)
{
    const std::pair<QStringView, QStringView> apart[] = {{u"t", u"tCO2"},
                                                         {u"tCO2", u"t"},
                                                         {u"tce", u"t"},
                                                         {u"tce", u"GJ"},
                                                         {u"%", u"percentage_point"},
                                                         {u"count", u"person"},
                                                         {u"kW", u"kWh"},
                                                         {u"CNY", u"CNY/t"},
                                                         {u"score", u"count"}};
    for (const auto &[from, to] : apart)
        BOOST_TEST(!convert(1, *unitByCode(from), *unitByCode(to)).has_value(), from.toUtf8().constData());
}

BOOST_AUTO_TEST_CASE(tonnesMeanCo2OnlyWhereTheIndicatorDoes)
{
    const Unit &co2 = *unitByCode(u"1e4tCO2");
    const ReadUnit read = parseUnitFor(u"吨", co2);
    BOOST_REQUIRE(read.unit);
    BOOST_TEST(QString::fromUtf16(read.unit->code) == u"tCO2"_s);
    BOOST_TEST(read.massReadAsCo2);
    BOOST_TEST(QString::fromUtf16(parseUnitFor(u"万吨", co2).unit->code) == u"1e4tCO2"_s);
    BOOST_TEST(!parseUnitFor(u"tCO2", co2).massReadAsCo2);
    const ReadUnit coal = parseUnitFor(u"tCO2", *unitByCode(u"1e4t"));
    BOOST_TEST(QString::fromUtf16(coal.unit->code) == u"tCO2"_s,
               "the other way it stays CO2, and does not convert");
    BOOST_TEST(!coal.massReadAsCo2);
    BOOST_TEST((parseUnitFor(u"??", co2).unit == nullptr));
}

BOOST_AUTO_TEST_SUITE_END()
